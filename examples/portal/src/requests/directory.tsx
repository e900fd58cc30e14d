// What vendors are asked when a customer or a reseller changes.
import type { Product, TierAccountRequest } from 'partnerkit'
import type { ReactNode } from 'react'
import { useRead } from '../queries.ts'
import type { Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Directory, type FilterField } from '../ui/directory.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { TextLink } from '../ui/text-link.tsx'

type Sort = 'account.name' | 'product.name' | 'status' | 'events.created.at'

const columns: readonly Column<TierAccountRequest, Sort>[] = [
  {
    header: 'Request',
    nowrap: true,
    cell: ({ id }) => <TextLink to={`/requests/${id}`}>{id}</TextLink>,
  },
  { header: 'Account', sort: 'account.name', cell: ({ account }) => account.name },
  { header: 'Product', sort: 'product.name', cell: ({ product }) => product.name },
  { header: 'Vendor', cell: ({ vendor }) => vendor.name },
  { header: 'Status', sort: 'status', cell: ({ status }) => <StatusBadge status={status} /> },
  { header: 'Created', sort: 'events.created.at', cell: ({ events }) => day(events.created?.at) },
]

type Filter =
  { readonly status: TierAccountRequest['status'] } | { readonly 'product.id': Product['id'] }

const byStatus: FilterField<Filter> = {
  name: 'status',
  label: 'Status',
  choices: [
    { value: 'pending', label: 'Pending', filter: { status: 'pending' } },
    { value: 'accepted', label: 'Accepted', filter: { status: 'accepted' } },
    { value: 'ignored', label: 'Ignored', filter: { status: 'ignored' } },
    { value: 'unsupported', label: 'Unsupported', filter: { status: 'unsupported' } },
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

export function RequestsDirectory(): ReactNode {
  const products = useRead(['products'], (client) => client.products.list().toArray())
  return (
    <Directory
      title="Requests"
      name="tierAccountRequests"
      columns={columns}
      filters={[byStatus, byProduct(products.data ?? [])]}
      searches="Product, hub or ID"
      list={(client, query) => client.tierAccountRequests.list(query)}
      rowKey={({ id }) => id}
    />
  )
}
