// What a customer has bought: orders, invoices and licences.
import { Anchor, Progress, Stack, Text } from '@mantine/core'
import type { PortalInvoice, PortalLicense, PortalOrder } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Listing, type FilterField } from '../ui/directory.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { money } from './money.ts'

interface TabProps {
  /** Of the customer. */
  readonly id: string
}

const orders: readonly Column<PortalOrder, 'id' | 'quantity' | 'amount' | 'events.created.at'>[] = [
  {
    header: 'Order',
    sort: 'id',
    cell: ({ id }) => (
      <Anchor component={Link} to={`/reseller/orders/${id}`} size="sm">
        {id}
      </Anchor>
    ),
  },
  { header: 'Product', cell: ({ product }) => product.name },
  { header: 'Quantity', sort: 'quantity', cell: ({ quantity }) => quantity },
  { header: 'Amount', sort: 'amount', cell: ({ amount, currency }) => money(amount, currency) },
  { header: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
  { header: 'Created', sort: 'events.created.at', cell: ({ events }) => day(events.created.at) },
]

const orderFilters: readonly FilterField<{ readonly status: PortalOrder['status'] }>[] = [
  {
    name: 'status',
    label: 'Status',
    choices: [
      { value: 'pending', label: 'Waits for payment', filter: { status: 'pending_payment' } },
      { value: 'active', label: 'Active', filter: { status: 'active' } },
      { value: 'cancelled', label: 'Cancelled', filter: { status: 'cancelled' } },
    ],
  },
]

export const OrdersTab = ({ id }: TabProps): ReactNode => (
  <Listing
    title="Orders"
    name={`orders/${id}`}
    columns={orders}
    filters={orderFilters}
    searches="Product or ID"
    list={({ portal }, query) => portal.customers.orders(id, query)}
    rowKey={(order) => order.id}
  />
)

const invoices: readonly Column<PortalInvoice, 'id' | 'amount' | 'due_date'>[] = [
  {
    header: 'Invoice',
    sort: 'id',
    cell: ({ id }) => (
      <Anchor component={Link} to={`/reseller/invoices/${id}`} size="sm">
        {id}
      </Anchor>
    ),
  },
  { header: 'Product', cell: ({ product }) => product.name },
  { header: 'Amount', sort: 'amount', cell: ({ amount, currency }) => money(amount, currency) },
  { header: 'Due', sort: 'due_date', cell: ({ due_date }) => day(due_date) },
  { header: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
]

const invoiceFilters: readonly FilterField<{ readonly status: PortalInvoice['status'] }>[] = [
  {
    name: 'status',
    label: 'Status',
    choices: [
      { value: 'open', label: 'Open', filter: { status: 'open' } },
      { value: 'paid', label: 'Paid', filter: { status: 'paid' } },
      { value: 'void', label: 'Void', filter: { status: 'void' } },
    ],
  },
]

export const InvoicesTab = ({ id }: TabProps): ReactNode => (
  <Listing
    title="Invoices"
    name={`invoices/${id}`}
    columns={invoices}
    filters={invoiceFilters}
    searches="ID"
    list={({ portal }, query) => portal.customers.invoices(id, query)}
    rowKey={(invoice) => invoice.id}
  />
)

const licenses: readonly Column<PortalLicense, 'used' | 'expires_at'>[] = [
  { header: 'Licence', cell: ({ id }) => id },
  { header: 'Product', cell: ({ product }) => product.name },
  { header: 'Kind', cell: ({ kind }) => (kind === 'trial' ? 'Trial' : 'Paid') },
  { header: 'Usage', sort: 'used', cell: (license) => <Usage {...license} /> },
  { header: 'Expires', sort: 'expires_at', cell: ({ expires_at }) => day(expires_at) },
  { header: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
]

const licenseFilters: readonly FilterField<{ readonly kind: PortalLicense['kind'] }>[] = [
  {
    name: 'kind',
    label: 'Kind',
    choices: [
      { value: 'trial', label: 'Trials', filter: { kind: 'trial' } },
      { value: 'paid', label: 'Paid', filter: { kind: 'paid' } },
    ],
  },
]

export const LicensesTab = ({ id }: TabProps): ReactNode => (
  <Listing
    title="Licences"
    name={`licenses/${id}`}
    columns={licenses}
    filters={licenseFilters}
    searches="Product or ID"
    list={({ portal }, query) => portal.customers.licenses(id, query)}
    rowKey={(license) => license.id}
  />
)

const Usage = ({ id, used, quota }: PortalLicense): ReactNode => (
  <Stack gap={4}>
    <Text size="sm">
      {used} of {quota}
    </Text>
    <Progress value={(100 * used) / quota} color="teal.9" aria-label={`Usage of ${id}`} />
  </Stack>
)
