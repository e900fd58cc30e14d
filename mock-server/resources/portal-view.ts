// The records of the reseller portal as they go over the wire, for whoever is logged in.
import type {
  PortalInvoice,
  PortalLicense,
  PortalOrder,
  PortalOrg,
  PortalPayment,
  PortalRef,
  PortalRegistration,
  PortalSession,
  PortalUser,
} from '../../spec/generated/types.ts'
import { linkTo, userRef, type Login, type Portal } from '../portal.ts'
import { statusOf } from '../rules/portal-lifecycle.ts'
import { comingExpiryOf, isActive, usageOf } from '../rules/portal-licenses.ts'
import { isPartner } from '../rules/portal-reach.ts'
import type {
  PortalInvoiceRecord,
  PortalLicenseRecord,
  PortalOrderRecord,
  PortalOrgRecord,
  PortalPaymentRecord,
  PortalRegistrationRecord,
  PortalUserRecord,
} from '../store/portal-records.ts'
import type { World } from '../store/store.ts'

type Viewed = Pick<Portal, 'world' | 'now' | 'origin'> & {
  /** Whose company decides what is shown. */
  readonly login: Pick<Login, 'org'>
}
type LoggedIn = Pick<Portal, 'world' | 'now' | 'login'>

/** A company or a product, named inside another object. */
const named = (record: PortalRef | undefined): PortalRef => ({
  id: record?.id ?? '',
  name: record?.name ?? '',
})

export const orgRef = (id: string, world: World): PortalRef => named(world.portalOrgs.get(id))
export const productRef = (id: string, world: World): PortalRef =>
  named(world.portalProducts.get(id))

export function showOrg(
  org: PortalOrgRecord,
  { world, now, login }: Omit<Viewed, 'origin'>,
): PortalOrg {
  const { partner_id, partner_commission_rate, company, ...own } = org
  return {
    ...own,
    company: company ?? null,
    customer_type: isPartner(org) ? 'PARTNER' : 'CUSTOMER',
    partner_account: partner_id ?? null,
    ...(partner_id === login.org.id &&
      partner_commission_rate !== undefined && { partner_commission_rate }),
    usage: usageOf(org.id, world, now),
    coming_expiry_date: comingExpiryOf([org.id], world, now),
  }
}

export function showUser(
  { org_id, password_hash: _hash, last_login_at, ...own }: PortalUserRecord,
  { world }: Pick<Viewed, 'world'>,
): PortalUser {
  const { id, ...rest } = own
  return { id, org: orgRef(org_id, world), ...rest, last_login_at: last_login_at ?? null }
}

export function showRegistration(
  { token: _token, org_id, user_id, ...own }: PortalRegistrationRecord,
  { world, now }: Pick<Viewed, 'world' | 'now'>,
): PortalRegistration {
  const org = org_id === undefined ? undefined : world.portalOrgs.get(org_id)
  const user = user_id === undefined ? undefined : world.portalUsers.get(user_id)
  return {
    ...own,
    status: statusOf({ token: '', ...own }, now),
    ...(org && { org: named(org) }),
    ...(user && { user: userRef(user) }),
  }
}

/** Who is logged in, until when, and who is behind it. */
export function showLogin({ world, now, login }: LoggedIn): Omit<PortalSession, 'token'> {
  const { session, user, org, impersonator } = login
  return {
    expires_at: session.expires_at,
    expires_in: (Date.parse(session.expires_at) - Date.parse(now)) / 1000,
    user: showUser(user, { world }),
    org: showOrg(org, { world, now, login }),
    ...(impersonator && {
      impersonator: { user: userRef(impersonator.user), org: named(impersonator.org) },
    }),
  }
}

/** A session, to whom it belongs. */
export const showSession = (viewed: LoggedIn): PortalSession => ({
  token: viewed.login.session.id,
  ...showLogin(viewed),
})

const linkOf = ({ token }: PortalInvoiceRecord, viewed: Viewed): string =>
  linkTo('getPayableInvoice', token, viewed)

/** An order with its invoice, which is given where it is not in the world yet. */
export function showOrder(
  record: PortalOrderRecord,
  viewed: Viewed,
  invoice = viewed.world.portalInvoices.get(record.invoice_id),
): PortalOrder {
  const { world } = viewed
  const { id, customer_id, product_id, invoice_id: _, created_by_id, ...own } = record
  const creator = world.portalUsers.get(created_by_id)
  if (!invoice || !creator) throw new Error(`${id} lacks its invoice or its creator`)
  return {
    id,
    customer: orgRef(customer_id, world),
    product: productRef(product_id, world),
    ...own,
    invoice: { id: invoice.id, status: invoice.status, link: linkOf(invoice, viewed) },
    created_by: userRef(creator),
  }
}

export function showLicense(
  record: PortalLicenseRecord,
  { world, now }: Pick<Viewed, 'world' | 'now'>,
): PortalLicense {
  const { id, customer_id, product_id, order_id, ...own } = record
  return {
    id,
    customer: orgRef(customer_id, world),
    product: productRef(product_id, world),
    order: order_id === undefined ? null : { id: order_id },
    ...own,
    status: isActive(record, now) ? 'active' : 'expired',
  }
}

/** An invoice; what the partner earns is not for its customers. */
export function showInvoice(record: PortalInvoiceRecord, viewed: Viewed): PortalInvoice {
  const { world, login } = viewed
  const { id, token: _, order_id, customer_id, product_id, ...rest } = record
  const { commission_amount = null, ...own } = rest
  return {
    id,
    order: { id: order_id },
    customer: orgRef(customer_id, world),
    product: productRef(product_id, world),
    ...own,
    link: linkOf(record, viewed),
    ...(isPartner(login.org) && { commission_amount }),
  }
}

export const showPayment = ({ id, invoice_id, ...own }: PortalPaymentRecord): PortalPayment => ({
  id,
  invoice: { id: invoice_id },
  ...own,
})
