// Tier configurations of the default world, in both states, with requests of every type and state.
import type { TierConfigParameter } from '../../spec/generated/types.ts'
import type { TierConfigRecord, TierConfigRequestRecord } from '../store/tier-config-records.ts'
import type { Change } from '../store/store.ts'
import { integrationOf } from './default-accounts.ts'
import { BACKUP, COMMERCE, DISTRIBUTOR, FIREWALL, SECOND_VENDOR, VENDOR } from './default-ids.ts'

type Values = Readonly<Record<string, string>>
type Request = Pick<TierConfigRequestRecord, 'type' | 'status'> & {
  readonly at: string
  readonly values?: Values
  readonly more?: Partial<TierConfigRequestRecord>
}

interface Row {
  readonly id: string
  readonly account: string
  readonly product: typeof BACKUP | typeof FIREWALL
  readonly level?: 2
  readonly status: TierConfigRecord['status']
  readonly values?: Values
  readonly hub?: string
  readonly test?: true
  /** Whether it belongs to a marketplace. */
  readonly sold?: true
  readonly requests: readonly Request[]
}

const text = (
  id: string,
  title: string,
  more: Partial<TierConfigParameter> = {},
): TierConfigParameter => ({
  id,
  title,
  description: `${title} of the reseller.`,
  type: 'text',
  scope: 'tier1',
  phase: 'ordering',
  constraints: { required: true },
  ...more,
})

const optional = { constraints: { required: false } }

/** What each product asks a reseller about. */
const PARAMS: Readonly<Record<Row['product'], readonly TierConfigParameter[]>> = {
  [BACKUP]: [
    text('reseller_domain', 'Domain', { type: 'domain' }),
    text('support_email', 'Support e-mail', { type: 'email', ...optional }),
    text('tenant_id', 'Tenant', { phase: 'fulfillment' }),
  ],
  [FIREWALL]: [
    text('contact_email', 'Contact e-mail', { type: 'email' }),
    text('region', 'Region', {
      type: 'choice',
      constraints: {
        required: false,
        choices: [
          { label: 'Europe', value: 'eu' },
          { label: 'North America', value: 'na' },
        ],
      },
    }),
  ],
}

const VENDORS = { [BACKUP]: VENDOR, [FIREWALL]: SECOND_VENDOR }
const CONTRACTS = { [BACKUP]: 'CRD-20001-00001-00001', [FIREWALL]: 'CRD-20001-00001-00002' }
const READY = { id: 'TL-100-200-001', name: 'Your tenant is ready' }
const WELCOME = { id: 'TL-100-200-002', name: 'Welcome' }

// prettier-ignore
const rows: readonly Row[] = [
  { id: 'TC-300-100-001', account: 'TA-1000-2718-0001', product: BACKUP, status: 'processing', hub: COMMERCE, sold: true, values: { reseller_domain: 'brightline.example', tenant_id: 'T-1001' }, requests: [
    { type: 'setup', status: 'approved', at: '2025-06-03T09:00:00+00:00', values: { reseller_domain: 'brightline.example', tenant_id: 'T-1001' }, more: { template: READY, effective_date: '2025-06-04T00:00:00+00:00' } },
    { type: 'update', status: 'failed', at: '2025-07-07T09:00:00+00:00', values: { reseller_domain: 'brightline', tenant_id: 'T-1001' }, more: { reason: 'brightline is no domain.', sli: { zone: 2, days: 3 } } },
    { type: 'update', status: 'pending', at: '2025-09-22T09:00:00+00:00', values: { reseller_domain: 'brightline-it.example', support_email: 'help@brightline.example', tenant_id: 'T-1001' }, more: { notes: 'We have a new domain.', assignee: { id: 'UR-149-494-001', name: 'Robert Balboa' }, sli: { zone: 3, days: 12 } } },
  ] },
  { id: 'TC-300-100-002', account: 'TA-1000-2718-0002', product: BACKUP, status: 'active', hub: COMMERCE, sold: true, values: { reseller_domain: 'atlas.example', tenant_id: 'T-1002' }, requests: [
    { type: 'setup', status: 'approved', at: '2025-06-04T10:00:00+00:00', values: { reseller_domain: 'atlas.example', tenant_id: 'T-1002' }, more: { template: READY, effective_date: '2025-06-05T10:00:00+00:00' } },
    { type: 'adjustment', status: 'approved', at: '2025-08-11T10:00:00+00:00', values: { reseller_domain: 'atlas.example', tenant_id: 'T-1002' }, more: { template: WELCOME, effective_date: '2025-08-11T10:30:00+00:00', assignee: { id: 'UR-149-494-002', name: 'Robert Balboa Jr.' } } },
  ] },
  { id: 'TC-300-100-003', account: 'TA-1000-2718-0002', product: FIREWALL, level: 2, status: 'processing', hub: COMMERCE, requests: [
    { type: 'setup', status: 'inquiring', at: '2025-08-18T11:00:00+00:00', values: { region: 'na' }, more: { sli: { zone: 2, days: 5 } } },
  ] },
  { id: 'TC-300-100-004', account: 'TA-1000-2718-0003', product: FIREWALL, status: 'processing', hub: COMMERCE, requests: [
    { type: 'setup', status: 'tiers_setup', at: '2025-08-18T11:05:00+00:00', values: { contact_email: 'emma.chan@atlas.example', region: 'na' } },
  ] },
  { id: 'TC-300-100-005', account: 'TA-1000-2718-0001', product: FIREWALL, status: 'active', hub: COMMERCE, sold: true, requests: [
    { type: 'setup', status: 'failed', at: '2025-07-01T08:00:00+00:00', values: { contact_email: 'nobody@brightline.example' }, more: { reason: 'Nobody answers at that address.' } },
    { type: 'update', status: 'draft', at: '2025-10-06T08:00:00+00:00', values: { contact_email: 'lucia.ortega@brightline.example', region: 'eu' } },
  ] },
  { id: 'TC-300-100-006', account: 'TA-1000-2718-0004', product: BACKUP, status: 'processing', requests: [
    { type: 'setup', status: 'pending', at: '2025-09-29T14:00:00+00:00', values: { reseller_domain: 'nordlicht.example' }, more: { notes: 'Urgent.' } },
  ] },
  { id: 'TC-300-100-007', account: 'TA-1000-2718-0004', product: FIREWALL, status: 'active', test: true, values: { contact_email: 'jonas.petersen@nordlicht.example', region: 'eu' }, requests: [
    { type: 'setup', status: 'approved', at: '2025-06-16T15:00:00+00:00', values: { contact_email: 'jonas.petersen@nordlicht.example', region: 'eu' }, more: { template: WELCOME, effective_date: '2025-06-17T15:00:00+00:00' } },
    { type: 'adjustment', status: 'pending', at: '2025-10-13T15:00:00+00:00', values: { contact_email: 'jonas.petersen@nordlicht.example', region: 'na' }, more: { assignee: { id: 'UR-621-880-001', name: 'Grace Okafor' } } },
  ] },
]

const filled = (product: Row['product'], values: Values = {}): TierConfigParameter[] =>
  PARAMS[product].map((param) => {
    const value = values[param.id]
    return value === undefined ? param : { ...param, value }
  })

function changesOf(row: Row): Change[] {
  const { id, account, product, level = 1, status, hub, test, sold, requests } = row
  const by = integrationOf(DISTRIBUTOR)
  const [first, ...others] = requests.map(({ at }) => at)
  const approved = requests.findLast((request) => request.status === 'approved')
  const template = approved?.more?.template
  const config: TierConfigRecord = {
    id,
    account_id: account,
    product_id: product,
    tier_level: level,
    status,
    params: filled(product, row.values),
    ...(template && { template }),
    connection: {
      id: `CT-4100-2718-${id.slice(-4).replace('-', '0')}`,
      type: test ? 'test' : 'production',
      status: 'active',
      created_at: first ?? '',
      product_version_type: test ? 'staging' : 'public',
      provider_id: DISTRIBUTOR,
      ...(hub && { hub_id: hub }),
    },
    configuration: {
      params: [{ id: 'api_url', title: 'API', type: 'url', value: 'https://api.example/v1' }],
    },
    ...(sold && { contract_id: CONTRACTS[product], marketplace_id: 'MP-10041' }),
    events: { created: { at: first ?? '', by }, updated: { at: others.at(-1) ?? first ?? '', by } },
  }
  return [
    { in: 'tierConfigs', put: config },
    ...requests.map((request, index): Change => ({
      in: 'tierConfigRequests',
      put: requestOf(request, row, index),
    })),
  ]
}

function requestOf(
  { type, status, at, values, more }: Request,
  { id, product }: Row,
  index: number,
): TierConfigRequestRecord {
  const by = integrationOf(DISTRIBUTOR)
  const isAnswered = status === 'approved' || status === 'failed'
  const wasPending = isAnswered || status === 'pending'
  return {
    id: `TCR-${id.slice(3)}-${String(index + 1).padStart(3, '0')}`,
    type,
    status,
    config_id: id,
    params: filled(product, values),
    sli: { zone: 1, days: 0 },
    ...more,
    events: {
      created: { at, by },
      updated: { at, ...(isAnswered && { by: integrationOf(VENDORS[product]) }) },
      ...(wasPending && { pended: { at, by } }),
      ...(status === 'inquiring' && { inquired: { at, by } }),
    },
  }
}

/** Configurations and their requests. */
export const tierConfigChanges: readonly Change[] = rows.flatMap(changesOf)
