// Sales of the reseller portal for tests: products, orders, trials, payments and licences.
import { expect } from 'vitest'
import type {
  PortalInvoice,
  PortalLicense,
  PortalOrder,
  PortalOrg,
  PortalPayment,
  PortalProduct,
  PortalPurchase,
  PortalSession,
} from 'partnerkit'
import type { Snapshot } from 'partnerkit/mock'
import { NOW, PRODUCT, type Answer, type Holder, type TestPortal } from './portal.ts'

type Fields = Readonly<Record<string, unknown>>
type LicenseRecord = Snapshot['store']['portalLicenses']['rows'][number]

export interface Sale {
  readonly order: PortalOrder
  readonly invoice: PortalInvoice
}

/** Who is there in most tests: two partners, and the people of the first one's customer. */
interface Cast {
  readonly ada: PortalSession
  readonly bob: PortalSession
  /** Of Ada, like all that follow. */
  readonly customer: PortalOrg
  /** An administrator of the customer. */
  readonly boss: PortalSession
  /** Another user of the customer. */
  readonly clerk: PortalSession
  /** Ada, acting as the administrator. */
  readonly acting: PortalSession
}

/** Lets them in. */
export async function castOf(portal: TestPortal): Promise<Cast> {
  const ada = await portal.partner('ada')
  const bob = await portal.partner('bob')
  const customer = await portal.customer(ada)
  const user = await portal.user(ada, customer.id, { role: 'admin' })
  const boss = await portal.login(user.email)
  const clerk = await portal.login((await portal.user(ada, customer.id)).email)
  return { ada, bob, customer, boss, clerk, acting: await portal.loginAs(ada, user) }
}

/** The body of a refusal. */
export const refusalBody = (error_code: string, ...errors: readonly string[]) => ({
  error_code,
  errors,
})

/** The body of a 404. */
export const notFound = (id: string) => refusalBody('NFND_000', `Object \`${id}\` not found.`)

/** The body of a 403 for what a role may not do. */
export const FORBIDDEN = refusalBody(
  'PERM_001',
  'You do not have permission to perform this action.',
)

let products = 0

/** Puts a product like {@link PRODUCT} into the mock, under an id of its own. */
export function productOf(portal: TestPortal, fields: Partial<PortalProduct> = {}): PortalProduct {
  const id = `PPR-8${String(++products).padStart(5, '0')}`
  const product = { ...PRODUCT, id, name: `Product ${id}`, sku: id, ...fields }
  portal.put('portalProducts', product)
  return product
}

/** Adds a product for a customer: {@link PRODUCT} unless another is named. */
export async function sell(
  portal: TestPortal,
  { token }: Holder,
  { id }: Pick<PortalOrg, 'id'>,
  fields: Fields = {},
): Promise<Sale> {
  const body = { product_id: PRODUCT.id, ...fields }
  const path = `/customers/${id}/products`
  const { order, invoice } = await portal.done<PortalPurchase>('POST', path, { token, body })
  if (!order || !invoice) throw new Error('An order and an invoice were expected.')
  return { order, invoice }
}

/** Lets a customer try a product: {@link PRODUCT} unless another is named. */
export async function tryOut(
  portal: TestPortal,
  { token }: Holder,
  { id }: Pick<PortalOrg, 'id'>,
  fields: Fields = {},
): Promise<PortalLicense> {
  const body = { product_id: PRODUCT.id, trial: true, ...fields }
  const path = `/customers/${id}/products`
  const { license } = await portal.done<PortalPurchase>('POST', path, { token, body })
  if (!license) throw new Error('A licence was expected.')
  return license
}

/** What the link of an invoice ends with. */
export const tokenOf = ({ link }: Pick<PortalInvoice, 'link'>): string =>
  link.slice(link.lastIndexOf('/') + 1)

/** Sends a payment: by card and by the customer unless it says otherwise. */
export const pay = (
  portal: TestPortal,
  invoice: Pick<PortalInvoice, 'link'>,
  fields: Fields = {},
): Promise<Answer<PortalPayment>> =>
  portal.send('POST', `/pay/${tokenOf(invoice)}`, {
    body: { method: 'card', payer: 'customer', ...fields },
  })

/** A payment that has to be taken. */
export async function paid(
  portal: TestPortal,
  invoice: Pick<PortalInvoice, 'link'>,
): Promise<PortalPayment> {
  const { status, body } = await pay(portal, invoice)
  expect([status, body.status]).toEqual([201, 'succeeded'])
  return body
}

let licenses = 0

/** Puts a licence into the mock: a trial of {@link PRODUCT} for 30 days unless it says otherwise. */
export function licensed(
  portal: TestPortal,
  { id: customer_id }: Pick<PortalOrg, 'id'>,
  fields: Partial<LicenseRecord> = {},
): LicenseRecord {
  const record: LicenseRecord = {
    id: `PLC-8${String(++licenses).padStart(5, '0')}`,
    customer_id,
    product_id: PRODUCT.id,
    kind: 'trial',
    starts_at: NOW,
    expires_at: '2026-04-01T10:00:00+00:00',
    quota: 100,
    used: 0,
    events: { created: { at: NOW } },
    ...fields,
  }
  portal.put('portalLicenses', record)
  return record
}

/** The rows of a list. */
export const listOf = <T>(portal: TestPortal, { token }: Holder, path: string): Promise<T[]> =>
  portal.done('GET', path, { token })
