// The history of a tier account: its versions, each with what it changed.
import { Stack, Text, Title } from '@mantine/core'
import type { TierAccountVersion } from 'partnerkit'
import type { ReactNode } from 'react'
import { useRead } from '../queries.ts'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { factsOf } from './data.ts'
import { eventText } from './events.ts'

interface Difference {
  readonly field: string
  readonly before: string | undefined
  readonly after: string | undefined
}

const columns: readonly Column<Difference>[] = [
  { header: 'Field', cell: ({ field }) => field },
  { header: 'Before', cell: ({ before }) => before ?? '–' },
  { header: 'After', cell: ({ after }) => after ?? '–' },
]

export function Versions({ id }: { readonly id: string }): ReactNode {
  const versions = useRead(['tierAccountVersions', id], (client) =>
    client.tierAccounts.versions(id).toArray(),
  )
  return (
    <Loaded query={versions}>
      {(versions) => (
        <Stack gap="xl">
          {versions.map((version, i) => (
            <Version key={version.version} version={version} before={versions[i + 1]} />
          ))}
        </Stack>
      )}
    </Loaded>
  )
}

interface VersionProps {
  readonly version: TierAccountVersion
  /** The one before it; the first one has none. */
  readonly before: TierAccountVersion | undefined
}

function Version({ version, before }: VersionProps): ReactNode {
  const { version: number, events } = version
  const title = `Version ${number}`
  return (
    <section aria-label={title}>
      <Title order={2} size="h5">
        {title}
      </Title>
      <Text size="sm" c="dimmed">
        {before ? 'Changed' : 'Created'} {eventText(before ? events?.updated : events?.created)}
      </Text>
      {before && (
        <DataTable
          caption={`What version ${number} changed`}
          columns={columns}
          rows={differences(before, version)}
          rowKey={({ field }) => field}
        />
      )}
    </section>
  )
}

function differences(before: TierAccountVersion, after: TierAccountVersion): Difference[] {
  const old = factsOf(before)
  const now = factsOf(after)
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => old[field] !== now[field])
    .map((field) => ({ field, before: old[field], after: now[field] }))
}
