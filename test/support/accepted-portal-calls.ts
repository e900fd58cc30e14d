// Owns what the operations of the portal take in the default world: by whom, on what, with which body.
import type { AcceptedCalls, Place, Ready } from './accepted-call.ts'

const CUSTOMER = 'POR-204518'
const USER = 'PUS-310421'
const PRODUCT = 'PPR-418302'
/** An order that waits for its payment, and the invoice of it. */
const ORDER = 'POD-550183'
const INVOICE = 'PIN-902446'
/** An invoice that was declined before it was paid. */
const PAID_INVOICE = 'PIN-902441'

/** The first that fits counts. */
export const portalPlaces: readonly Place[] = [
  ['/portal/v1/users', { id: USER }],
  ['/portal/v1/orgs', { id: CUSTOMER }],
  ['/portal/v1/customers', { customer_id: CUSTOMER }],
  ['/portal/v1/products', { id: PRODUCT }],
  ['/portal/v1/orders', { id: ORDER }],
  ['/portal/v1/invoices', { id: INVOICE, invoice_id: PAID_INVOICE }],
]

const EMAIL = 'ines@harbor-it.example'
const ines = { first_name: 'Ines', last_name: 'Duarte' }
const password = 'correct horse battery'

/** A registration whose link is not open yet. */
export async function registration({
  mock,
  portal,
}: Ready): Promise<{ token: string | undefined }> {
  await portal.registration.start(EMAIL)
  return { token: mock.outbox.at(-1)?.token }
}

/** A registration whose form is to be filled in. */
export async function verified(ready: Ready): Promise<{ token: string | undefined }> {
  const { token } = await registration(ready)
  await ready.portal.registration.verify(token ?? '')
  return { token }
}

/** The link that pays an invoice. */
export async function payLink({ portal }: Ready, invoice = INVOICE): Promise<object> {
  const { link } = await portal.invoices.get(invoice)
  return { token: link.split('/').at(-1) }
}

export const portalCalls: AcceptedCalls = {
  startPortalRegistration: { body: { email: EMAIL } },
  verifyPortalRegistration: { after: registration },
  completePortalRegistration: {
    body: { ...ines, company: 'Harbor IT', password },
    after: verified,
  },
  loginPortal: { body: { email: 'mara@lakeside-it.example', password: 'portal-demo' } },
  stopPortalImpersonation: { as: 'acting' },
  updatePortalOrg: { body: { company: 'Renamed' } },
  createPortalCustomer: { body: { name: 'New', active: true, partner_commission_rate: 5 } },
  createPortalUser: { body: { ...ines, email: EMAIL, password } },
  // Ends the user's sessions.
  updatePortalUser: { body: { first_name: 'Renamed', password } },
  addPortalProduct: { body: { product_id: PRODUCT, quantity: 2 } },
  getPayableInvoice: { after: (ready) => payLink(ready) },
  payInvoice: { body: { method: 'card', payer: 'customer' }, after: (ready) => payLink(ready) },
}
