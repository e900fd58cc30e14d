// What a query has read, once it has; the problem, when it could not.
import { Skeleton, Stack } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Problem } from './problem.tsx'

interface LoadedProps<Result> {
  readonly query: UseQueryResult<Result>
  readonly children: (result: Result) => ReactNode
}

export function Loaded<Result>({ query, children }: LoadedProps<Result>): ReactNode {
  if (query.error) return <Problem error={query.error} />
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
