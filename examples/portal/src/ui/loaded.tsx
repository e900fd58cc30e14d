// What a query has read, once it has; the problem, when it could not.
import { Skeleton, Stack } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { PageTitle } from './page-title.tsx'
import { Problem } from './problem.tsx'

interface LoadedProps<Result> {
  readonly query: UseQueryResult<Result>
  /** The heading of the page when it could not be read. */
  readonly title?: string
  readonly children: (result: Result) => ReactNode
}

export function Loaded<Result>({ query, title, children }: LoadedProps<Result>): ReactNode {
  if (query.error) {
    return (
      <Stack>
        {title !== undefined && <PageTitle title={title} />}
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
