// What a query for one tier account has read; or why it could not, as a page of its own.
import { Stack } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { TextLink } from '../ui/text-link.tsx'

interface LoadedAccountProps<Result> {
  readonly query: UseQueryResult<Result>
  readonly children: (result: Result) => ReactNode
}

export function LoadedAccount<Result>({ query, children }: LoadedAccountProps<Result>): ReactNode {
  if (!query.error) return <Loaded query={query}>{children}</Loaded>
  return (
    <Stack>
      <TextLink to="/customers">Customers</TextLink>
      <PageTitle title="This account can not be shown" />
      <Loaded query={query}>{children}</Loaded>
    </Stack>
  )
}
