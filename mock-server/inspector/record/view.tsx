// A record as the world holds it: its state machine, its JSON, and the records that name it.
import { Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Mention } from '../../adapters/mentions.ts'
import type { Machine } from '../../rules/machines.ts'
import { useControl } from '../mock.ts'
import { placeBeside, useRoute } from '../route.ts'
import { Copy, Loaded } from '../shown.tsx'
import { IdLink, Json } from './json.tsx'
import { MachineView } from './machine.tsx'
import { State } from './state.tsx'

interface Found {
  readonly collection: string
  readonly isRemoved: boolean
  readonly record: { readonly id: string; readonly name?: string; readonly status?: string }
  readonly machine?: Machine
  readonly mentioned: readonly Mention[]
}

export function RecordView({ id, children }: { id: string; children?: ReactNode }): ReactNode {
  const query = useControl<Found>(`/records/${encodeURIComponent(id)}`)
  return (
    <Loaded query={query}>
      {({ collection, isRemoved, record, machine, mentioned }) => (
        <Stack gap="sm">
          <Head collection={collection} record={record} />
          {isRemoved && (
            <Text size="sm">It was deleted. This is its last state, which others still show.</Text>
          )}
          {children}
          {machine && record.status && (
            <section>
              <Title order={3}>States</Title>
              <MachineView machine={machine} state={record.status} />
            </section>
          )}
          <section>
            <Group justify="space-between">
              <Title order={3}>As it is kept</Title>
              <Copy text={JSON.stringify(record, null, 2)} label="the JSON" />
            </Group>
            <Json value={record} />
          </section>
          {mentioned.length > 0 && <Mentions mentioned={mentioned} />}
        </Stack>
      )}
    </Loaded>
  )
}

function Head({ collection, record }: Pick<Found, 'collection' | 'record'>): ReactNode {
  const route = useRoute()
  const { id, name, status } = record
  return (
    <div>
      <Group gap="xs">
        <Title order={2}>{name ?? id}</Title>
        {status && <State state={status} />}
      </Group>
      <Group gap={6}>
        <IdLink id={id} />
        <Copy text={id} label="the id" />
        <Text size="sm" c="dimmed">
          in{' '}
          <a className="quiet" href={placeBeside(route, ['collections', collection])}>
            {collection}
          </a>
        </Text>
      </Group>
    </div>
  )
}

function Mentions({ mentioned }: Pick<Found, 'mentioned'>): ReactNode {
  return (
    <section>
      <Title order={3}>Named by</Title>
      <ul className="mentions">
        {mentioned.map(({ collection, id, path }) => (
          <li key={`${collection} ${id}`}>
            <IdLink id={id} />{' '}
            <span className="quiet">
              {collection}, {path}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
