// An invoice: the link with which anybody can pay it, what the partner earns, and its payments.
import { Anchor, Button, Code, CopyButton, Group } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { PortalInvoice, PortalPayment } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useRead } from '../queries.ts'
import type { Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Details, Facts } from '../ui/details.tsx'
import { Listing } from '../ui/directory.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { money } from './money.ts'
import { useCompanyPath } from './session.tsx'

export function InvoicePage(): ReactNode {
  const { id = '' } = useParams()
  const invoice = useRead(['invoice', id], ({ portal }) => portal.invoices.get(id))
  return (
    <Loaded query={invoice} isPage>
      {(invoice) => <Invoice {...invoice} />}
    </Loaded>
  )
}

function Invoice(invoice: PortalInvoice): ReactNode {
  const { id, customer, status } = invoice
  const company = useCompanyPath(customer.id)
  return (
    <Details
      title={`Invoice for ${customer.name}`}
      id={id}
      status={status}
      back={{ to: `${company}?tab=invoices`, label: `Invoices of ${customer.name}` }}
      tabs={[
        { label: 'Overview', content: <Overview {...invoice} /> },
        { label: 'Payments', content: <Payments {...invoice} /> },
      ]}
    />
  )
}

function Overview(invoice: PortalInvoice): ReactNode {
  const { order, product, amount, currency, due_date, commission_amount, link } = invoice
  const commission =
    commission_amount === null
      ? 'Once it is paid'
      : commission_amount && money(commission_amount, currency)
  return (
    <Facts
      facts={{
        Product: product.name,
        Order: (
          <Anchor component={Link} to={`/reseller/orders/${order.id}`} size="sm">
            {order.id}
          </Anchor>
        ),
        Amount: money(amount, currency),
        Due: day(due_date),
        'Your commission': commission,
        'Link to share': <ShareLink link={link} />,
      }}
    />
  )
}

const ShareLink = ({ link }: { readonly link: string }): ReactNode => (
  <Group gap="xs">
    <Code style={{ overflowWrap: 'anywhere' }}>{link}</Code>
    <CopyButton value={link}>
      {({ copied, copy }) => (
        <Button
          size="compact-sm"
          variant="default"
          onClick={copy}
          leftSection={<IconCopy size={14} aria-hidden />}
        >
          {copied ? 'Copied' : 'Copy'}
        </Button>
      )}
    </CopyButton>
    <Anchor component={Link} to={new URL(link).pathname} size="sm">
      Open the payment page
    </Anchor>
  </Group>
)

const METHODS: Readonly<Record<PortalPayment['method'], string>> = {
  card: 'Card',
  bank_transfer: 'Bank transfer',
  fail: 'Declined card',
}

const columns: readonly Column<PortalPayment, 'events.created.at'>[] = [
  { header: 'Payment', cell: ({ id }) => id },
  { header: 'Method', cell: ({ method }) => METHODS[method] },
  { header: 'Paid by', cell: ({ payer }) => (payer === 'partner' ? 'Partner' : 'Customer') },
  { header: 'Amount', cell: ({ amount, currency }) => money(amount, currency) },
  { header: 'When', sort: 'events.created.at', cell: ({ events }) => day(events.created.at) },
  { header: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
]

const Payments = ({ id }: PortalInvoice): ReactNode => (
  <Listing
    title="Payments"
    name={`payments/${id}`}
    columns={columns}
    list={({ portal }, query) => portal.invoices.payments(id, query)}
    rowKey={(payment) => payment.id}
  />
)
