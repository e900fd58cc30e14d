// The e-mails of the mock: nothing is sent anywhere, so this is where their links are.
import { Anchor, Button, Drawer, Paper, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMail } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { mock } from '../mock.ts'

export function Mailbox(): ReactNode {
  const [opened, { open, close }] = useDisclosure()
  return (
    <>
      <Button
        variant="white"
        size="xs"
        style={{ flexShrink: 0 }}
        onClick={open}
        leftSection={<IconMail size={14} aria-hidden />}
      >
        Mailbox
      </Button>
      <Drawer opened={opened} onClose={close} position="right" title="Mailbox">
        <Mails onOpen={close} />
      </Drawer>
    </>
  )
}

function Mails({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const mails = mock.outbox.map((mail, number) => ({ number, ...mail })).toReversed()
  return (
    <Stack>
      <Text size="sm">
        This is the outbox of the mock: everybody's e-mails, and none of them is really sent.
      </Text>
      {mails.length === 0 && <Text c="dimmed">There are no e-mails yet.</Text>}
      {mails.map(({ number, at, to, subject, text, link }) => (
        <Paper key={number} withBorder p="md" component="article">
          <Title order={3} size="h5">
            {subject}
          </Title>
          <Text size="sm" c="dimmed">
            to {to}, {new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short' })}
          </Text>
          <Text size="sm" my="xs" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            {link === undefined ? text : text.replace(link, '').trim()}
          </Text>
          {link !== undefined && (
            <Anchor component={Link} to={new URL(link).pathname} onClick={onOpen}>
              Open the link
            </Anchor>
          )}
        </Paper>
      ))}
    </Stack>
  )
}
