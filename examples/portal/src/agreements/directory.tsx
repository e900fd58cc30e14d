// The agreements that the acting account owns, or may sign.
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Agreement } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { TYPES, typeName } from '../contracts/words.ts'
import { useAccount } from '../session.tsx'
import type { Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Directory, type FilterField } from '../ui/directory.tsx'
import { TextLink } from '../ui/text-link.tsx'

const columns: readonly Column<Agreement, 'created' | 'updated'>[] = [
  { header: 'Name', cell: ({ id, name }) => <TextLink to={`/agreements/${id}`}>{name}</TextLink> },
  { header: 'ID', nowrap: true, cell: ({ id }) => id },
  { header: 'Type', cell: ({ type }) => typeName(type) },
  { header: 'Owner', cell: ({ owner }) => owner.name },
  { header: 'Marketplace', cell: ({ marketplace }) => marketplace?.name ?? '–' },
  { header: 'Version', cell: ({ version }) => version.version },
  { header: 'Contracts', cell: ({ stats }) => stats.contracts },
  { header: 'Created', nowrap: true, sort: 'created', cell: ({ created }) => day(created) },
]

const filters: readonly FilterField<Pick<Agreement, 'type'>>[] = [
  {
    name: 'type',
    label: 'Type',
    choices: TYPES.map((type) => ({ value: type, label: typeName(type), filter: { type } })),
  },
]

export function AgreementsDirectory(): ReactNode {
  const { role } = useAccount()
  return (
    <Directory
      title="Agreements"
      name="agreements"
      columns={columns}
      filters={filters}
      searches="Name, owner, marketplace"
      list={(client, query) => client.agreements.list(query)}
      rowKey={({ id }) => id}
      actions={
        role !== 'vendor' && (
          <Button component={Link} to="new" leftSection={<IconPlus size={16} aria-hidden />}>
            New agreement
          </Button>
        )
      }
    />
  )
}
