// The accounts that the acting account has agreements with.
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Partner } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { typeName } from '../contracts/words.ts'
import { useAccount } from '../session.tsx'
import type { Column } from '../ui/data-table.tsx'
import { Directory, type FilterField } from '../ui/directory.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { TextLink } from '../ui/text-link.tsx'

type Counter = 'program' | 'distribution' | 'service' | 'syndication'
type Sort = 'name' | 'role' | 'status' | `stats.contracts.${Counter}` | 'stats.listings'

/** How many contracts of a type are open. */
const counter = (type: Counter): Column<Partner, Sort> => ({
  header: typeName(type),
  sort: `stats.contracts.${type}`,
  cell: ({ stats }) => stats.contracts[type],
})

const columns: readonly Column<Partner, Sort>[] = [
  {
    header: 'Name',
    sort: 'name',
    cell: ({ id, name }) => <TextLink to={`/partners/${id}`}>{name}</TextLink>,
  },
  { header: 'ID', nowrap: true, cell: ({ id }) => id },
  { header: 'Role', sort: 'role', cell: ({ role }) => typeName(role) },
  { header: 'Status', sort: 'status', cell: ({ status }) => <StatusBadge status={status} /> },
  counter('program'),
  counter('distribution'),
  counter('service'),
  counter('syndication'),
  { header: 'Listings', sort: 'stats.listings', cell: ({ stats }) => stats.listings },
]

const ROLES: readonly Partner['role'][] = ['vendor', 'distributor', 'reseller']
const STATUSES: readonly Partner['status'][] = ['invited', 'active']

const filters: readonly FilterField<Partial<Pick<Partner, 'role' | 'status'>>>[] = [
  {
    name: 'role',
    label: 'Role',
    choices: ROLES.map((role) => ({ value: role, label: typeName(role), filter: { role } })),
  },
  {
    name: 'status',
    label: 'Status',
    choices: STATUSES.map((status) => ({
      value: status,
      label: typeName(status),
      filter: { status },
    })),
  },
]

export function PartnersDirectory(): ReactNode {
  const { role } = useAccount()
  return (
    <Directory
      title="Partners"
      name="partners"
      columns={columns}
      filters={filters}
      searches="Name or ID"
      list={(client, query) => client.partners.list(query)}
      rowKey={({ id }) => id}
      actions={
        role !== 'vendor' && (
          <Button component={Link} to="new" leftSection={<IconPlus size={16} aria-hidden />}>
            Create partner
          </Button>
        )
      }
    />
  )
}
