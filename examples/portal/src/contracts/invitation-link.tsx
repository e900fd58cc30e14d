// The link that an invited company registers with, as an address of this app.
import { Anchor, Button, Code, CopyButton, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

/** The platform's link leads to its own portal: here that is this app. */
export function InvitationLink({ link }: { readonly link: string }): ReactNode {
  const { pathname, search } = new URL(link)
  const address = `${location.origin}${pathname}${search}`
  return (
    <Stack gap="xs" align="start">
      <Code block>{address}</Code>
      <Group>
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="default" size="xs" onClick={copy}>
              {copied ? 'Copied' : 'Copy the link'}
            </Button>
          )}
        </CopyButton>
        <Anchor component={Link} to={`${pathname}${search}`} size="sm">
          Open it as the partner
        </Anchor>
      </Group>
    </Stack>
  )
}
