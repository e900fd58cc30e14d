// The view "My Customer": the customers of the partner.
import { Anchor, Button } from '@mantine/core'
import type { PortalOrg } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Directory, type FilterField } from '../ui/directory.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { percent } from './money.ts'

const columns: readonly Column<
  PortalOrg,
  'name' | 'company' | 'usage' | 'coming_expiry_date' | 'partner_commission_rate'
>[] = [
  {
    header: 'Name',
    sort: 'name',
    cell: ({ id, name }) => (
      <Anchor component={Link} to={`/reseller/customers/${id}`} size="sm">
        {name}
      </Anchor>
    ),
  },
  { header: 'Company', sort: 'company', cell: ({ company }) => company ?? '–' },
  {
    header: 'Status',
    cell: ({ active }) => <StatusBadge status={active ? 'active' : 'inactive'} />,
  },
  { header: 'Type', cell: ({ customer_type }) => customer_type },
  { header: 'Usage', sort: 'usage', cell: ({ usage }) => usage },
  {
    header: 'Coming expiry',
    sort: 'coming_expiry_date',
    cell: ({ coming_expiry_date }) => day(coming_expiry_date),
  },
  {
    header: 'Commission',
    sort: 'partner_commission_rate',
    cell: ({ partner_commission_rate }) => percent(partner_commission_rate),
  },
]

const filters: readonly FilterField<{ readonly active: boolean }>[] = [
  {
    name: 'status',
    label: 'Status',
    choices: [
      { value: 'active', label: 'Active', filter: { active: true } },
      { value: 'inactive', label: 'Inactive', filter: { active: false } },
    ],
  },
]

export const CustomersDirectory = (): ReactNode => (
  <Directory
    title="My customers"
    name="customers"
    columns={columns}
    filters={filters}
    searches="Name, company or ID"
    list={({ portal }, query) => portal.customers.list(query)}
    rowKey={({ id }) => id}
    actions={
      <Button component={Link} to="/reseller/customers/new">
        Add customer
      </Button>
    }
  />
)
