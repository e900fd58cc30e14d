// The tier accounts that the acting account may see: customers and resellers.
import { Anchor } from '@mantine/core'
import type { TierAccount } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Column } from '../ui/data-table.tsx'
import { Directory, type FilterField } from '../ui/directory.tsx'
import { day } from '../ui/day.ts'

const columns: readonly Column<TierAccount, 'name' | 'events.created.at'>[] = [
  {
    header: 'Name',
    sort: 'name',
    cell: ({ id, name }) => (
      <Anchor component={Link} to={`/customers/${id}`} size="sm">
        {name}
      </Anchor>
    ),
  },
  { header: 'ID', nowrap: true, cell: ({ id }) => id },
  { header: 'Type', cell: ({ type }) => (type === 'customer' ? 'Customer' : 'Reseller') },
  { header: 'Parent', cell: ({ parent }) => parent?.name ?? '–' },
  {
    header: 'Created',
    nowrap: true,
    sort: 'events.created.at',
    cell: ({ events }) => day(events.created?.at),
  },
]

const filters: readonly FilterField<{ readonly type: TierAccount['type'] }>[] = [
  {
    name: 'type',
    label: 'Type',
    choices: [
      { value: 'customer', label: 'Customers', filter: { type: 'customer' } },
      { value: 'reseller', label: 'Resellers', filter: { type: 'reseller' } },
    ],
  },
]

export const CustomersDirectory = (): ReactNode => (
  <Directory
    title="Customers"
    name="tierAccounts"
    columns={columns}
    filters={filters}
    searches="Name or ID"
    list={(client, query) => client.tierAccounts.list(query)}
    rowKey={({ id }) => id}
  />
)
