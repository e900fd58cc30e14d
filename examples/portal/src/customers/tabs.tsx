// The tabs of a tier account, all of what `client.tierAccounts.details` reads.
import type {
  SubscriptionSummary,
  TierAccount,
  TierAccountDetails,
  TierAccountRequest,
  TierConfig,
  TierConfigRequest,
} from 'partnerkit'
import type { ReactNode } from 'react'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { Facts, type Tab } from '../ui/details.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { factsOf } from './data.ts'
import { eventText } from './events.ts'
import { Versions } from './versions.tsx'

export function tabsOf(details: TierAccountDetails): readonly [Tab, ...Tab[]] {
  const { account, children, requests, subscriptions, configRequests, configs } = details
  return [
    { label: 'Account data', content: <AccountData account={account} /> },
    {
      label: 'Children',
      content: <Rows caption="Children" columns={childColumns} rows={children} />,
    },
    {
      label: 'Requests',
      content: <Rows caption="Requests" columns={requestColumns} rows={requests} />,
    },
    {
      label: 'Subscriptions',
      content: (
        <Rows
          caption="Subscriptions"
          columns={subscriptionColumns(account.id)}
          rows={subscriptions}
        />
      ),
    },
    {
      label: 'Config requests',
      content: (
        <Rows caption="Config requests" columns={configRequestColumns} rows={configRequests} />
      ),
    },
    {
      label: 'Configs',
      content: <Rows caption="Configs" columns={configColumns} rows={configs} />,
    },
    { label: 'Versions', content: <Versions id={account.id} /> },
    { label: 'Details', content: <General account={account} /> },
  ]
}

function AccountData({ account }: { readonly account: TierAccount }): ReactNode {
  const { parent } = account
  const link = parent?.id && <TextLink to={`/customers/${parent.id}`}>{parent.name}</TextLink>
  return <Facts facts={{ ...factsOf(account), ...(link && { Parent: link }) }} />
}

const General = ({ account }: { readonly account: TierAccount }): ReactNode => (
  <Facts
    facts={{
      Owner: account.owner.name,
      Version: account.version,
      Created: eventText(account.events.created),
      Updated: eventText(account.events.updated),
      'Part in subscriptions': account.scopes.join(', ') || 'None',
      'Stored in': account.db,
    }}
  />
)

interface RowsProps<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

const Rows = <Row extends { readonly id: string }>(props: RowsProps<Row>): ReactNode => (
  <DataTable {...props} rowKey={({ id }) => id} empty="There are none." />
)

const childColumns: readonly Column<TierAccount>[] = [
  {
    header: 'Name',
    cell: ({ id, name }) => <TextLink to={`/customers/${id}`}>{name}</TextLink>,
  },
  { header: 'ID', nowrap: true, cell: ({ id }) => id },
  { header: 'Type', cell: ({ type }) => (type === 'customer' ? 'Customer' : 'Reseller') },
  { header: 'Created', nowrap: true, cell: ({ events }) => day(events.created?.at) },
]

const requestColumns: readonly Column<TierAccountRequest>[] = [
  {
    header: 'ID',
    nowrap: true,
    cell: ({ id }) => <TextLink to={`/requests/${id}`}>{id}</TextLink>,
  },
  { header: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
  { header: 'Product', cell: ({ product }) => product.name },
  { header: 'Vendor', cell: ({ vendor }) => vendor.name },
  { header: 'Version', cell: ({ account }) => account.version },
  { header: 'Created', nowrap: true, cell: ({ events }) => day(events.created?.at) },
]

const subscriptionColumns = (id: string): readonly Column<SubscriptionSummary>[] => [
  { header: 'ID', nowrap: true, cell: ({ id }) => id },
  { header: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
  { header: 'Product', cell: ({ product }) => product.name },
  { header: 'Customer', cell: ({ tiers }) => tiers.customer?.name ?? '–' },
  {
    header: 'Its part',
    cell: ({ tiers: { customer, tier1 } }) =>
      customer?.id === id ? 'Customer' : tier1?.id === id ? 'Tier 1' : 'Tier 2',
  },
  { header: 'Created', nowrap: true, cell: ({ events }) => day(events.created?.at) },
]

const configRequestColumns: readonly Column<TierConfigRequest>[] = [
  { header: 'ID', nowrap: true, cell: ({ id }) => id },
  { header: 'Type', cell: ({ type }) => type },
  { header: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
  { header: 'Product', cell: ({ configuration }) => configuration.product.name },
  { header: 'Level', cell: ({ configuration }) => configuration.tier_level },
  { header: 'Created', nowrap: true, cell: ({ events }) => day(events.created?.at) },
]

const configColumns: readonly Column<TierConfig>[] = [
  { header: 'ID', nowrap: true, cell: ({ id }) => id },
  { header: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
  { header: 'Product', cell: ({ product }) => product.name },
  { header: 'Level', cell: ({ tier_level }) => tier_level },
  { header: 'Marketplace', cell: ({ marketplace }) => marketplace?.name ?? '–' },
  { header: 'Created', nowrap: true, cell: ({ events }) => day(events.created?.at) },
]
