// One request in full: what was sent and answered, and what it has made of the state.
import { Badge, Code, Group, Stack, Table, Tabs, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { IdLink, isId, Json } from '../record/json.tsx'
import { Copy } from '../shown.tsx'
import {
  faultInWords,
  shownBody,
  shownHeader,
  timeOf,
  toneOf,
  verbOf,
  type Effect,
  type Exchange,
} from './exchange.ts'

export function Details({ exchange }: { exchange: Exchange }): ReactNode {
  const { method, path, operation, account, status, at, fault, details } = exchange
  const effects = details?.effects ?? []
  return (
    <Stack gap="sm" className="details">
      <div>
        <Code className="plain">
          {method} {path}
        </Code>
        <Text size="sm" c="dimmed">
          <b className={toneOf(status)}>{status}</b> · {operation ?? 'no operation'} ·{' '}
          {account ?? 'nobody'} · {timeOf(at)}
          {details && ` · ${details.took.toFixed(1)} ms`}
        </Text>
      </div>
      {fault && (
        <Text size="sm" className="refused">
          A fault: {faultInWords(fault)}.
        </Text>
      )}
      {details ? (
        <Tabs defaultValue="changes" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="changes">Changes ({effects.length})</Tabs.Tab>
            <Tabs.Tab value="request">Request</Tabs.Tab>
            <Tabs.Tab value="response">Response</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="changes" pt="sm">
            <Effects effects={effects} />
          </Tabs.Panel>
          <Tabs.Panel value="request" pt="sm">
            <Message {...details.sent} name="request" />
          </Tabs.Panel>
          <Tabs.Panel value="response" pt="sm">
            <Message {...details.answer} name="response" />
          </Tabs.Panel>
        </Tabs>
      ) : (
        <Text size="sm">
          It came before this page was open: only its line in the log is known. What comes from now
          on is kept in full.
        </Text>
      )}
    </Stack>
  )
}

type Sent = NonNullable<Exchange['details']>['sent']

function Message({ headers, body, name }: Sent & { name: string }): ReactNode {
  const text = shownBody(body)
  return (
    <Stack gap="xs">
      <Table className="headers">
        <Table.Tbody>
          {Object.entries(headers).map(([header, value]) => (
            <Table.Tr key={header}>
              <Table.Th scope="row">{header}</Table.Th>
              <Table.Td>{shownHeader(header, value)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {text === undefined ? (
        <Text size="sm" c="dimmed">
          No body.
        </Text>
      ) : (
        <Lines text={text} label={`the body of the ${name}`} />
      )}
    </Stack>
  )
}

/** A text as it came; JSON with ids that lead to their records. */
function Lines({ text, label }: { text: string; label: string }): ReactNode {
  const json = jsonIn(text)
  return (
    <div className="text" role="group" aria-label={label}>
      <div className="corner">
        <Copy text={text} label={label} />
      </div>
      {json ? <Json value={json.value} /> : <pre tabIndex={0}>{text}</pre>}
    </div>
  )
}

function jsonIn(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function Effects({ effects }: { effects: readonly Effect[] }): ReactNode {
  if (effects.length === 0) return <Text size="sm">It has changed nothing.</Text>
  return (
    <Stack gap="sm">
      {effects.map((effect) => (
        <EffectShown key={`${effect.collection} ${effect.id}`} effect={effect} />
      ))}
    </Stack>
  )
}

const inJson = (value: unknown): string => JSON.stringify(value, null, 2) ?? 'nothing'

function EffectShown({ effect }: { effect: Effect }): ReactNode {
  const { collection, id, before, after, members } = effect
  const verb = verbOf(effect)
  return (
    <div className="effect">
      <Group gap={6}>
        <Badge variant="outline" size="sm" className={verb}>
          {verb}
        </Badge>
        <Text size="sm">
          {collection}{' '}
          {isId(id) && after !== undefined ? (
            <IdLink id={id} />
          ) : (
            <Code className="plain">{id}</Code>
          )}
        </Text>
      </Group>
      {verb === 'changed' ? (
        <Table className="members">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Member</Table.Th>
              <Table.Th>Before</Table.Th>
              <Table.Th>After</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {members.map(({ path, wanted, got }) => (
              <Table.Tr key={path}>
                <Table.Th scope="row">{path}</Table.Th>
                <Table.Td className="was">{inJson(wanted)}</Table.Td>
                <Table.Td className="is">{inJson(got)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : (
        <details>
          <summary>The record</summary>
          <Lines text={inJson(after ?? before)} label={`${collection} ${id}`} />
        </details>
      )}
    </div>
  )
}
