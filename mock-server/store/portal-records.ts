// What the store keeps of the reseller portal, and the mails it sends.
import type {
  PortalContact,
  PortalInvoice,
  PortalLicense,
  PortalOrder,
  PortalOrg,
  PortalPayment,
  PortalProduct,
  PortalRegistration,
  PortalUser,
} from '../../spec/generated/types.ts'
import type { Fields } from './fields.ts'

export interface PortalRegistrationRecord extends Readonly<
  Omit<PortalRegistration, 'status' | 'org' | 'user'>
> {
  /** What its link ends with. */
  readonly token: string
  /** That it is expired follows from `expires_at`. */
  readonly status: Exclude<PortalRegistration['status'], 'expired'>
  readonly org_id?: string
  readonly user_id?: string
}

/** A partner, or the customer of one: that is what `partner_id` tells. */
export interface PortalOrgRecord extends Readonly<
  Pick<PortalOrg, 'id' | 'name' | 'active' | 'partner_commission_rate' | 'events'>
> {
  readonly company?: string | undefined
  readonly partner_id?: string | undefined
  readonly contact: Readonly<PortalContact>
}

export interface PortalUserRecord extends Readonly<Omit<PortalUser, 'org' | 'last_login_at'>> {
  readonly org_id: string
  /** Missing for users who can not log in. */
  readonly password_hash?: string | undefined
  readonly last_login_at?: string
}

/** `id` is its token. */
export interface PortalSessionRecord {
  readonly id: string
  readonly user_id: string
  /** When somebody logged in: it can not be renewed for ever. */
  readonly started_at: string
  readonly expires_at: string
  /** The session of a partner's user that it was started from, to act as a customer's user. */
  readonly origin?: string
}

export interface PortalOrderRecord extends Readonly<
  Omit<PortalOrder, 'customer' | 'product' | 'invoice' | 'created_by'>
> {
  readonly customer_id: string
  readonly product_id: string
  readonly invoice_id: string
  readonly created_by_id: string
}

export interface PortalLicenseRecord extends Readonly<
  Omit<PortalLicense, 'customer' | 'product' | 'order' | 'status'>
> {
  readonly customer_id: string
  readonly product_id: string
  /** Missing for a trial. */
  readonly order_id?: string | undefined
}

export interface PortalInvoiceRecord extends Readonly<
  Omit<PortalInvoice, 'customer' | 'product' | 'order' | 'link'>
> {
  /** What its link ends with. */
  readonly token: string
  readonly order_id: string
  readonly customer_id: string
  readonly product_id: string
}

export interface PortalPaymentRecord extends Readonly<Omit<PortalPayment, 'invoice'>> {
  readonly invoice_id: string
}

/** An e-mail that would have been sent. */
export interface MailRecord {
  readonly id: string
  /** Counts the mails of a mock. */
  readonly number: number
  /** When it was sent, by the mock's clock. */
  readonly at: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Where it leads to, if it has a link. */
  readonly link?: string
  /** What the link ends with. */
  readonly token?: string
}

/** The collections of the portal. */
export interface PortalCollections {
  portalRegistrations: PortalRegistrationRecord
  portalOrgs: PortalOrgRecord
  portalUsers: PortalUserRecord
  portalSessions: PortalSessionRecord
  portalProducts: Readonly<PortalProduct>
  portalOrders: PortalOrderRecord
  portalLicenses: PortalLicenseRecord
  portalInvoices: PortalInvoiceRecord
  portalPayments: PortalPaymentRecord
  mails: MailRecord
}

export const portalFields: {
  readonly [C in keyof PortalCollections]: Fields<PortalCollections[C]>
} = {
  portalRegistrations: { indexes: ['email', 'token'] },
  portalOrgs: { indexes: ['partner_id'] },
  portalUsers: { indexes: ['org_id', 'email'] },
  portalSessions: { indexes: ['user_id', 'origin'], forgets: true },
  portalProducts: { indexes: [] },
  portalOrders: { indexes: ['customer_id'] },
  portalLicenses: { indexes: ['customer_id', 'order_id'] },
  portalInvoices: { indexes: ['customer_id', 'token'] },
  portalPayments: { indexes: ['invoice_id'] },
  mails: { indexes: [], forgets: true },
}
