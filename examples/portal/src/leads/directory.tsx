// Those who may become customers: brought by distributors, judged by vendors.
import { Button } from '@mantine/core'
import type { Lead, Product } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useRead } from '../queries.ts'
import { useAccount } from '../session.tsx'
import type { Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Directory, type FilterField } from '../ui/directory.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { TextLink } from '../ui/text-link.tsx'

type Sort = 'name' | 'status' | 'events.created.at'

const columns: readonly Column<Lead, Sort>[] = [
  {
    header: 'Name',
    sort: 'name',
    cell: ({ id, name }) => <TextLink to={`/leads/${id}`}>{name}</TextLink>,
  },
  { header: 'ID', nowrap: true, cell: ({ id }) => id },
  { header: 'Product', cell: ({ listing }) => listing.product.name },
  { header: 'Marketplace', cell: ({ listing }) => listing.marketplace.name },
  { header: 'Distributor', cell: ({ distributor }) => distributor.name },
  { header: 'Status', sort: 'status', cell: ({ status }) => <StatusBadge status={status} /> },
  { header: 'Created', sort: 'events.created.at', cell: ({ events }) => day(events.created?.at) },
]

type Filter =
  | { readonly status: Lead['status'] }
  | { readonly 'product.id': Product['id'] }
  | { readonly name: { readonly icontains: string } }

const byStatus: FilterField<Filter> = {
  name: 'status',
  label: 'Status',
  choices: [
    { value: 'pending', label: 'Pending', filter: { status: 'pending' } },
    { value: 'qualified', label: 'Qualified', filter: { status: 'qualified' } },
    { value: 'invalid', label: 'Invalid', filter: { status: 'invalid' } },
  ],
}

const byProduct = (products: readonly Product[]): FilterField<Filter> => ({
  name: 'product',
  label: 'Product',
  choices: products.map(({ id, name }) => ({
    value: id,
    label: name,
    filter: { 'product.id': id },
  })),
})

export function LeadsDirectory(): ReactNode {
  const { role } = useAccount()
  const products = useRead(['products'], (client) => client.products.list().toArray())
  return (
    <Directory
      title="Leads"
      name="leads"
      columns={columns}
      filters={[byStatus, byProduct(products.data ?? [])]}
      searches="Name"
      list={(client, { search, filter, ...query }) => {
        // Leads have no search of their own.
        const named: Filter[] = search === undefined ? [] : [{ name: { icontains: search } }]
        const and = [...(filter.and ?? []), ...named]
        return client.leads.list({ ...query, filter: and.length > 0 ? { and } : {} })
      }}
      rowKey={({ id }) => id}
      actions={
        role === 'distributor' && (
          <Button component={Link} to="/leads/new">
            New lead
          </Button>
        )
      }
    />
  )
}
