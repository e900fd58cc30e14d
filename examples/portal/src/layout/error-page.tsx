// What is shown when there is no such page, or a page has failed.
import { Anchor, Container, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useRouteError } from 'react-router'
import { PageTitle } from '../ui/page-title.tsx'
import { Problem } from '../ui/problem.tsx'

export function ErrorPage(): ReactNode {
  const error = useRouteError()
  return (
    <Container component="main" py="xl">
      <Stack>
        <PageTitle title="Something went wrong" />
        <Problem error={error instanceof Error ? error : new Error(String(error))} />
        <Anchor href="/">Back to the start</Anchor>
      </Stack>
    </Container>
  )
}

export const NotFoundPage = (): ReactNode => (
  <Stack>
    <PageTitle title="There is no such page" />
    <Anchor component={Link} to="/">
      Back to the start
    </Anchor>
  </Stack>
)
