// The states of registrations, orders and invoices of the reseller portal: what leads from which to which.
import type { ErrorCode, RuleSource } from '../../spec/errors.ts'
import type { PortalInvoice, PortalOrder, PortalRegistration } from '../../spec/generated/types.ts'
import type {
  PortalInvoiceRecord,
  PortalOrderRecord,
  PortalRegistrationRecord,
} from '../store/portal-records.ts'
import { refusal } from './refusal.ts'

/** What an action does in each state: where it leads, or why not. */
type Action<Status extends string> = {
  readonly [S in Status]: (
    { readonly to: Exclude<Status, 'expired'> } | { readonly error: ErrorCode }
  ) & { readonly source: RuleSource }
}

const registration = {
  verify: {
    email_sent: { to: 'verified', source: 'documented' },
    verified: { to: 'verified', source: 'assumed' },
    completed: { error: 'POR_003', source: 'assumed' },
    expired: { error: 'POR_002', source: 'assumed' },
  },
  complete: {
    email_sent: { error: 'POR_004', source: 'documented' },
    verified: { to: 'completed', source: 'documented' },
    completed: { error: 'POR_003', source: 'assumed' },
    expired: { error: 'POR_002', source: 'assumed' },
  },
} as const satisfies Record<string, Action<PortalRegistration['status']>>

const order = {
  activate: {
    pending_payment: { to: 'active', source: 'assumed' },
    active: { error: 'POR_033', source: 'assumed' },
    cancelled: { error: 'POR_033', source: 'assumed' },
  },
  cancel: {
    pending_payment: { to: 'cancelled', source: 'assumed' },
    active: { error: 'POR_033', source: 'assumed' },
    cancelled: { error: 'POR_033', source: 'assumed' },
  },
} as const satisfies Record<string, Action<PortalOrder['status']>>

const invoice = {
  pay: {
    open: { to: 'paid', source: 'documented' },
    paid: { error: 'POR_040', source: 'assumed' },
    void: { error: 'POR_041', source: 'assumed' },
  },
  void: {
    open: { to: 'void', source: 'assumed' },
    paid: { error: 'POR_040', source: 'assumed' },
    void: { error: 'POR_041', source: 'assumed' },
  },
} as const satisfies Record<string, Action<PortalInvoice['status']>>

/** All of them, by what they are about. */
export const portalActions = { registration, order, invoice } as const

/** What a registration is now: an open one expires by itself. */
export const statusOf = (
  { status, expires_at }: PortalRegistrationRecord,
  now: string,
): PortalRegistration['status'] =>
  status !== 'completed' && expires_at <= now ? 'expired' : status

/** Where an action leads a registration; refuses with `POR_002`, `POR_003` or `POR_004`. */
export function registrationAfter(
  action: keyof typeof registration,
  record: PortalRegistrationRecord,
  now: string,
): PortalRegistrationRecord['status'] {
  const rule = registration[action][statusOf(record, now)]
  if ('to' in rule) return rule.to
  throw refusal(rule.error, { at: record.expires_at })
}

const DONE = { activate: 'activated', cancel: 'cancelled' } as const

/** Where an action leads an order; refuses with `POR_033`. */
export function orderAfter(
  action: keyof typeof order,
  { id, status }: PortalOrderRecord,
): PortalOrder['status'] {
  const rule = order[action][status]
  if ('to' in rule) return rule.to
  throw refusal(rule.error, { id, status, from: 'pending_payment', done: DONE[action] })
}

/** Where an action leads an invoice; refuses with `POR_040` or `POR_041`. */
export function invoiceAfter(
  action: keyof typeof invoice,
  { id, status }: PortalInvoiceRecord,
): PortalInvoice['status'] {
  const rule = invoice[action][status]
  if ('to' in rule) return rule.to
  throw refusal(rule.error, { id })
}
