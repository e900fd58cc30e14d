// What a query has read, once it has; the problem, when it could not.
import { Skeleton, Stack } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { PageTitle } from './page-title.tsx'
import { Problem } from './problem.tsx'

interface LoadedProps<Result> {
  readonly query: UseQueryResult<Result>
  readonly children: (result: Result) => ReactNode
  /** Whether it is the whole page, which needs a heading also when there is nothing to show. */
  readonly isPage?: boolean
}

export function Loaded<Result>({ query, children, isPage }: LoadedProps<Result>): ReactNode {
  if (query.error) {
    return (
      <Stack>
        {isPage && <PageTitle title="This can not be shown" />}
        <Problem error={query.error} />
      </Stack>
    )
  }
  if (query.data === undefined) {
    return (
      <Stack aria-busy="true">
        <Skeleton height={28} width="40%" />
        <Skeleton height={120} />
      </Stack>
    )
  }
  return children(query.data)
}
