// The e-mails that the reseller portal has sent, the newest first.
import { Group, Paper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Mail } from '../../rules/mails.ts'
import { useControl } from '../mock.ts'
import { Copy, Loaded, PanelPage } from '../shown.tsx'
import { Asking, useSteering } from '../steering.tsx'

export function Outbox(): ReactNode {
  const outbox = useControl<readonly Mail[]>('/outbox')
  const steering = useSteering()
  return (
    <PanelPage
      title="Outbox"
      about="What the reseller portal has sent; nothing leaves the mock."
      actions={
        <Asking
          label="Empty the outbox"
          question="All e-mails are removed from the world. Their links go on working."
          yes="Empty it"
          onYes={() =>
            void steering.run({ path: '/outbox', method: 'DELETE' }, 'The outbox is empty.')
          }
        />
      }
    >
      {steering.told}
      <Loaded query={outbox}>
        {(mails) =>
          mails.length === 0 ? (
            <Text size="sm">
              No e-mail was sent yet. Invitations, registrations and forgotten passwords send some.
            </Text>
          ) : (
            mails.toReversed().map((mail, at) => <MailShown key={mails.length - at} mail={mail} />)
          )
        }
      </Loaded>
    </PanelPage>
  )
}

/** Only what a browser opens as a page is a link: others could run something here. */
const isPage = (link: string): boolean => /^https?:\/\//.test(link)

const MailShown = ({ mail: { at, to, subject, text, link, token } }: { mail: Mail }): ReactNode => (
  <Paper withBorder p="sm" component="article" className="mail">
    <Group justify="space-between" gap="xs">
      <Title order={2}>{subject}</Title>
      <Text size="sm" c="dimmed">
        {at.replace('T', ' ').slice(0, 19)}
      </Text>
    </Group>
    <Text size="sm" c="dimmed">
      To {to}
    </Text>
    <pre>{link === undefined ? text : text.replace(link, '').trim()}</pre>
    {link !== undefined && (
      <Group gap={4} wrap="nowrap">
        {isPage(link) ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {link}
          </a>
        ) : (
          link
        )}
        <Copy text={link} label="the link" />
      </Group>
    )}
    {token !== undefined && (
      <Group gap={4}>
        <Text size="sm" c="dimmed">
          Token {token.slice(0, 8)}…
        </Text>
        <Copy text={token} label="the token" />
      </Group>
    )}
  </Paper>
)
