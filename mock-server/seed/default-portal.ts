// The reseller portal of the default world: two partners, their customers, and what those have bought.
import type { Context } from '../operation.ts'
import { percentOf, times } from '../rules/money.ts'
import { dayOf, endOfPeriod } from '../rules/portal-licenses.ts'
import { later } from '../rules/portal-sessions.ts'
import type { PortalProduct } from '../../spec/generated/types.ts'
import type {
  PortalInvoiceRecord,
  PortalLicenseRecord,
  PortalOrderRecord,
  PortalPaymentRecord,
} from '../store/portal-records.ts'
import type { Change } from '../store/store.ts'
import {
  AISHA,
  BERGMANN,
  FERNHILL,
  GULF_PEARL,
  LEILANI,
  LINDQVIST,
  MARA,
  NILS,
  OLD_MILL,
  PETRA,
  SAKURA,
  TIDEWATER,
  TOM,
} from './default-ids.ts'
import {
  DAY,
  momentOf,
  portalPeopleChanges,
  rateOf,
  stampOf,
  type When,
  type Who,
} from './default-portal-people.ts'

// prettier-ignore
const products = {
  backup: { id: 'PPR-418302', name: 'Cloud Backup', sku: 'BKP-M', price: 4.9, currency: 'EUR', billing_period: 'monthly', trial_days: 30 },
  archive: { id: 'PPR-418303', name: 'Mail Archive', sku: 'ARC-Y', price: 36, currency: 'EUR', billing_period: 'yearly', trial_days: 14 },
  endpoint: { id: 'PPR-418304', name: 'Endpoint Guard', sku: 'EPG-M', price: 2.75, currency: 'USD', billing_period: 'monthly', trial_days: 30 },
  board: { id: 'PPR-418305', name: 'Team Board', sku: 'TMB-Y', price: 119.4, currency: 'USD', billing_period: 'yearly', trial_days: 0 },
  desktop: { id: 'PPR-418306', name: 'Virtual Desktop', sku: 'VDT-M', price: 3250, currency: 'JPY', billing_period: 'monthly', trial_days: 0 },
  gateway: { id: 'PPR-418307', name: 'Secure Gateway', sku: 'SGW-Y', price: 9.875, currency: 'KWD', billing_period: 'yearly', trial_days: 14 },
} as const satisfies Readonly<Record<string, PortalProduct>>

interface Bought {
  readonly customer: string
  readonly product: keyof typeof products
  readonly quantity: number
  readonly at: When
  readonly by: Who
}

interface Order extends Bought {
  readonly order: string
  readonly invoice: string
  readonly payments?: readonly (readonly [
    id: string,
    at: When,
    method: PortalPaymentRecord['method'],
    payer: PortalPaymentRecord['payer'],
  ])[]
  /** The licence of an order that is paid. */
  readonly license?: readonly [id: string, used: number]
  readonly cancelled?: readonly [at: When, by: Who]
}

// prettier-ignore
const orders: readonly Order[] = [
  { order: 'POD-550178', invoice: 'PIN-902441', customer: LINDQVIST, product: 'backup', quantity: 10, at: [-57, '09:20'], by: MARA, payments: [['PPY-664118', [-56, '10:00'], 'fail', 'customer'], ['PPY-664119', [-56, '10:03'], 'card', 'customer']], license: ['PLC-118221', 9] },
  { order: 'POD-550181', invoice: 'PIN-902444', customer: LINDQVIST, product: 'backup', quantity: 10, at: [-26, '08:45'], by: MARA, payments: [['PPY-664122', [-25, '11:20'], 'card', 'customer']], license: ['PLC-118230', 8] },
  { order: 'POD-550182', invoice: 'PIN-902445', customer: LINDQVIST, product: 'board', quantity: 5, at: [-20, '14:00'], by: NILS, cancelled: [[-18, '09:35'], NILS] },
  { order: 'POD-550183', invoice: 'PIN-902446', customer: LINDQVIST, product: 'backup', quantity: 10, at: [-3, '09:40'], by: TOM },
  { order: 'POD-550174', invoice: 'PIN-902437', customer: BERGMANN, product: 'archive', quantity: 12, at: [-101, '10:30'], by: [PETRA, MARA], payments: [['PPY-664114', [-100, '12:15'], 'bank_transfer', 'customer']], license: ['PLC-118219', 11] },
  { order: 'POD-550184', invoice: 'PIN-902447', customer: BERGMANN, product: 'endpoint', quantity: 12, at: [-17, '08:10'], by: PETRA, payments: [['PPY-664125', [-16, '08:05'], 'fail', 'customer']] },
  { order: 'POD-550185', invoice: 'PIN-902448', customer: SAKURA, product: 'desktop', quantity: 3, at: [-6, '07:40'], by: TOM, payments: [['PPY-664126', [-5, '07:30'], 'bank_transfer', 'partner']], license: ['PLC-118233', 3] },
  { order: 'POD-550169', invoice: 'PIN-902432', customer: GULF_PEARL, product: 'gateway', quantity: 2, at: [-203, '06:55'], by: MARA, payments: [['PPY-664107', [-200, '07:45'], 'card', 'customer']], license: ['PLC-118212', 2] },
  { order: 'POD-550173', invoice: 'PIN-902436', customer: OLD_MILL, product: 'backup', quantity: 2, at: [-92, '15:40'], by: MARA, payments: [['PPY-664112', [-90, '10:10'], 'card', 'partner']], license: ['PLC-118217', 1] },
  { order: 'POD-551020', invoice: 'PIN-903310', customer: TIDEWATER, product: 'endpoint', quantity: 8, at: [-9, '19:45'], by: LEILANI, payments: [['PPY-665201', [-8, '20:05'], 'card', 'customer']], license: ['PLC-118306', 5] },
  { order: 'POD-551018', invoice: 'PIN-903308', customer: FERNHILL, product: 'board', quantity: 30, at: [-44, '10:15'], by: AISHA, payments: [['PPY-665198', [-31, '09:00'], 'bank_transfer', 'customer']], license: ['PLC-118301', 24] },
]

interface Trial extends Bought {
  readonly id: string
  readonly used: number
}

// prettier-ignore
const trials: readonly Trial[] = [
  { id: 'PLC-118232', customer: LINDQVIST, product: 'endpoint', quantity: 5, used: 4, at: [-12, '09:05'], by: MARA },
  { id: 'PLC-118220', customer: BERGMANN, product: 'backup', quantity: 3, used: 2, at: [-60, '10:50'], by: MARA },
  { id: 'PLC-118307', customer: FERNHILL, product: 'archive', quantity: 30, used: 6, at: [-4, '10:25'], by: AISHA },
]

/** Days until an invoice is due. */
const DUE = 14

function orderChanges(row: Order, now: string, token: string): Change[] {
  const { customer, quantity, at, by, payments = [], cancelled } = row
  const { id: product_id, price, currency, billing_period } = products[row.product]
  const amount = times(price, quantity, currency)
  const created = stampOf(now, at, by)
  const declined = payments.findLast(([, , method]) => method === 'fail')
  const taken = payments.find(([, , method]) => method !== 'fail')
  const paid = taken && stampOf(now, taken[1])
  const ended = cancelled && stampOf(now, ...cancelled)
  const common = { customer_id: customer, product_id, amount, currency }
  const order: PortalOrderRecord = {
    ...common,
    id: row.order,
    quantity,
    status: paid ? 'active' : ended ? 'cancelled' : 'pending_payment',
    invoice_id: row.invoice,
    created_by_id: typeof by === 'string' ? by : by[0],
    impersonated: typeof by !== 'string',
    events: { created, ...(paid && { activated: paid }), ...(ended && { cancelled: ended }) },
  }
  const invoice: PortalInvoiceRecord = {
    ...common,
    id: row.invoice,
    token,
    order_id: row.order,
    status: paid ? 'paid' : ended ? 'void' : 'open',
    due_date: dayOf(later(created.at, DUE * DAY)),
    ...(paid && { commission_amount: percentOf(amount, rateOf(customer), currency) }),
    events: {
      created,
      ...(declined && { declined: stampOf(now, declined[1]) }),
      ...(paid && { paid }),
      ...(ended && { voided: ended }),
    },
  }
  const license: PortalLicenseRecord | undefined = paid && {
    id: row.license?.[0] ?? '',
    customer_id: customer,
    product_id,
    order_id: row.order,
    kind: 'paid',
    starts_at: paid.at,
    expires_at: endOfPeriod(paid.at, billing_period),
    quota: quantity,
    used: row.license?.[1] ?? 0,
    events: { created: paid },
  }
  return [
    { in: 'portalOrders', put: order },
    { in: 'portalInvoices', put: invoice },
    ...payments.map(([id, moment, method, payer]): Change => {
      const status = method === 'fail' ? 'failed' : 'succeeded'
      const event = stampOf(now, moment)
      const paid_at = method === 'fail' ? null : event.at
      const own = { id, invoice_id: row.invoice, amount, currency, method, payer, status } as const
      return { in: 'portalPayments', put: { ...own, paid_at, events: { created: event } } }
    }),
    ...(license ? [{ in: 'portalLicenses', put: license } as const] : []),
  ]
}

function trialOf({ id, customer, quantity, used, at, by, ...row }: Trial, now: string) {
  const { id: product_id, trial_days } = products[row.product]
  const starts_at = momentOf(now, at)
  const record: PortalLicenseRecord = {
    id,
    customer_id: customer,
    product_id,
    kind: 'trial',
    starts_at,
    expires_at: later(starts_at, trial_days * DAY),
    quota: quantity,
    used,
    events: { created: stampOf(now, at, by) },
  }
  return record
}

/** The portal as it stands at a moment; nothing in it has happened later. */
export const portalChanges = ({ now, ids }: Pick<Context, 'now' | 'ids'>): Change[] => [
  ...portalPeopleChanges(now, ids.token()),
  ...Object.values(products).map((put): Change => ({ in: 'portalProducts', put })),
  ...orders.flatMap((row) => orderChanges(row, now, ids.token())),
  ...trials.map((row): Change => ({ in: 'portalLicenses', put: trialOf(row, now) })),
]
