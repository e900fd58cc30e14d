// The tier accounts that the acting account may see: customers and resellers.
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { TierAccount, TierAccountQuery } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Column } from '../ui/data-table.tsx'
import { Directory, type FilterField } from '../ui/directory.tsx'
import { day } from '../ui/day.ts'
import { TextLink } from '../ui/text-link.tsx'

type Sort = 'name' | 'parent.name' | 'hub.name' | 'events.created.at'

const columns: readonly Column<TierAccount, Sort>[] = [
  {
    header: 'Name',
    sort: 'name',
    cell: ({ id, name }) => <TextLink to={`/customers/${id}`}>{name}</TextLink>,
  },
  { header: 'ID', nowrap: true, cell: ({ id }) => id },
  { header: 'Type', cell: ({ type }) => (type === 'customer' ? 'Customer' : 'Reseller') },
  { header: 'Parent', sort: 'parent.name', cell: ({ parent }) => parent?.name ?? '–' },
  { header: 'Hub', sort: 'hub.name', cell: ({ hub }) => hub.name },
  {
    header: 'Created',
    nowrap: true,
    sort: 'events.created.at',
    cell: ({ events }) => day(events.created?.at),
  },
]

type Filter = Exclude<TierAccountQuery['filter'], string | undefined>

const filters: readonly FilterField<Filter>[] = [
  {
    name: 'type',
    label: 'Type',
    choices: [
      { value: 'customer', label: 'Customers', filter: { type: 'customer' } },
      { value: 'reseller', label: 'Resellers', filter: { type: 'reseller' } },
      { value: 'direct', label: 'Direct resellers', filter: { 'parent.id': null } },
    ],
  },
  {
    name: 'part',
    label: 'Part in subscriptions',
    choices: [
      { value: 'customer', label: 'Customer', filter: { scopes: 'customer' } },
      { value: 'tier1', label: 'Tier 1', filter: { scopes: 'tier1' } },
      { value: 'tier2', label: 'Tier 2', filter: { scopes: 'tier2' } },
    ],
  },
  {
    name: 'hub',
    label: 'Hub',
    choices: [
      { value: 'none', label: 'Without a hub', filter: { 'hub.id': null } },
      { value: 'any', label: 'In a hub', filter: { not: { 'hub.id': null } } },
    ],
  },
]

export const CustomersDirectory = (): ReactNode => (
  <Directory
    title="Customers"
    name="tierAccounts"
    columns={columns}
    filters={filters}
    searches="Name, ID, GUID or hub"
    actions={
      <Button component={Link} to="/customers/new" leftSection={<IconPlus size={16} aria-hidden />}>
        New customer or reseller
      </Button>
    }
    list={(client, query) => client.tierAccounts.list(query)}
    rowKey={({ id }) => id}
  />
)
