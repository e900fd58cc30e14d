// An account: its key, or what stands in the way of deleting it, and its record.
import { Button, Code, Group, Text, Title } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { DeleteExplanation } from '../../index.ts'
import { useControl } from '../mock.ts'
import { IdLink } from '../record/json.tsx'
import { RecordView } from '../record/view.tsx'
import { placeBeside, useRoute } from '../route.ts'
import { Copy, Loaded } from '../shown.tsx'

export const AccountView = ({ id }: { id: string }): ReactNode => (
  <RecordView id={id}>{id.startsWith('TA-') ? <Deleting id={id} /> : <Key id={id} />}</RecordView>
)

function Key({ id }: { id: string }): ReactNode {
  const route = useRoute()
  const query = useControl<{ readonly key: string }>(`/keys/${encodeURIComponent(id)}`)
  return (
    <section>
      <Title order={3}>Key</Title>
      {query.isError ? (
        <Text size="sm">{query.error.message}</Text>
      ) : (
        <Loaded query={query}>
          {({ key }) => (
            <Group gap={4}>
              <Code>{key}</Code>
              <Copy text={key} label="the key" />
              <a
                className="quiet"
                href={placeBeside(route, ['collections', 'listTierAccounts'], { as: id })}
              >
                Look as this account
              </a>
            </Group>
          )}
        </Loaded>
      )}
    </section>
  )
}

/** How many accounts of an order are shown. */
const SHOWN = 40

function Deleting({ id }: { id: string }): ReactNode {
  const [asked, setAsked] = useState(false)
  const query = useControl<DeleteExplanation>(
    asked ? `/explain-delete/${encodeURIComponent(id)}` : '',
  )
  return (
    <section>
      <Title order={3}>Deleting it</Title>
      {asked ? (
        <Loaded query={query}>{(explanation) => <Explained {...explanation} />}</Loaded>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => setAsked(true)}>
          Explain the deletion
        </Button>
      )}
    </section>
  )
}

function Explained({ blockers, order }: DeleteExplanation): ReactNode {
  if (blockers.length === 0)
    return <Text size="sm">It can be deleted: no account is below it.</Text>
  const below = order.length - 1
  return (
    <div className="deleting">
      <Text size="sm">
        It can not be deleted. {counted(blockers.length, 'child account')} must go first
        {below > blockers.length && `, and ${counted(below, 'account')} below it in all`}:
      </Text>
      <ul className="plain-list">
        {blockers.slice(0, SHOWN).map((child) => (
          <li key={child.id}>
            <IdLink id={child.id} /> {child.name} <span className="quiet">{child.type}</span>
          </li>
        ))}
      </ul>
      <Text size="sm">In this order all of them can be deleted:</Text>
      <ol>
        {order.slice(0, SHOWN).map((step) => (
          <li key={step}>
            <IdLink id={step} />
          </li>
        ))}
      </ol>
      {order.length > SHOWN && (
        <Text size="sm" c="dimmed">
          … {(order.length - SHOWN).toLocaleString('en')} more
        </Text>
      )}
    </div>
  )
}

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
