// A partner of the reseller portal with much of everything, of all kinds, to filter, search and order.
import type { PortalOrg, PortalSession } from 'partnerkit'
import { DAY, freshPortal, ORIGIN, SECOND, type TestPortal } from './portal.ts'
import type { Ask } from './filter-suite.ts'
import { licensed, paid, pay, productOf, sell, tryOut, type Sale } from './portal-sales.ts'

export interface PeopledPortal {
  readonly portal: TestPortal
  readonly ada: PortalSession
  /** An administrator of the customer that has most. */
  readonly boss: PortalSession
  /** The same, with the partner behind it. */
  readonly acting: PortalSession
  readonly customer: PortalOrg
  /** With payments of all kinds. */
  readonly invoice: Sale['invoice']
  /** Asks a list as whoever has a session. */
  readonly ask: (path: string, session: PortalSession) => Ask
}

/** Names that are hard to compare, to quote or to search for. */
const NAMES = [
  'Ångström',
  'a*b',
  'back\\slash',
  'Beta, Inc',
  "O'Hara",
  'null',
  'BETA, inc',
  '100% (sure)',
  'Plain',
] as const

const customers = async (portal: TestPortal, by: PortalSession): Promise<void> => {
  for (const [i, name] of NAMES.entries()) {
    const org = await portal.customer(by, {
      name,
      active: i % 3 !== 0,
      partner_commission_rate: [12.5, 0, 100, 7.25, 12.5, 99.9999, 3, 20, 1][i],
      ...(i % 2 === 0 && { company: NAMES[(i + 1) % NAMES.length] }),
      ...(i % 3 === 1 && { contact: { email: `Person${i}@B.example`, last_name: name } }),
      ...(i % 3 === 2 && { contact: { first_name: 'Only', phone: '1' } }),
    })
    if (i % 2 === 1) licensed(portal, org, { used: i, expires_at: `2026-05-1${i}T00:00:00+00:00` })
    if (i % 4 === 1) licensed(portal, org, { used: 4, expires_at: '2026-05-13T23:59:59+00:00' })
    if (i % 4 === 2) licensed(portal, org, { used: 50, expires_at: '2026-03-01T00:00:00+00:00' })
    portal.mock.clock.advance(i % 2 ? SECOND : 0)
  }
}

const users = async (portal: TestPortal, by: PortalSession, org: PortalOrg): Promise<void> => {
  for (const [i, name] of NAMES.entries()) {
    const { email } = await portal.user(by, org.id, {
      first_name: name,
      last_name: NAMES[(i * 2) % NAMES.length],
      email: `${'abc'[i % 3]}${i}@${i % 2 ? 'lind' : 'kim'}.example`,
      role: i % 3 ? 'user' : 'admin',
      active: i % 4 !== 0,
    })
    portal.mock.clock.advance(i % 2 ? SECOND : 0)
    if (i % 4 === 1) await portal.login(email)
  }
}

const goods = (portal: TestPortal) =>
  NAMES.map((name, i) =>
    productOf(portal, {
      name,
      sku: `${NAMES[(i + 4) % NAMES.length]} ${i}`,
      price: [19.99, 0, 1980, 1.005, 100, 19.99, 500, 7, 12][i] ?? 1,
      currency: ['EUR', 'USD', 'JPY', 'KWD'][i % 4] ?? 'EUR',
      billing_period: i % 3 ? 'monthly' : 'yearly',
      trial_days: [0, 14, 30, 14, 7, 0, 1, 90, 365][i] ?? 0,
    }),
  )

export async function peopledPortal(): Promise<PeopledPortal> {
  const portal = freshPortal()
  const first = await portal.partner('ada')
  const { email } = first.user
  const other = await portal.partner('bob')
  await sell(portal, other, await portal.customer(other))
  await customers(portal, first)
  const customer = await portal.customer(first, {
    name: 'Most of All',
    company: 'Most of All AB',
    contact: { email: 'most@all.example', last_name: 'All' },
  })
  await users(portal, first, customer)
  const user = await portal.user(first, customer.id, { role: 'admin', email: 'boss@all.example' })

  const products = goods(portal)
  const sales: Sale[] = []
  for (const [i, { id, trial_days }] of products.entries()) {
    if (i % 3 === 2) portal.mock.clock.advance(DAY)
    const ada = await portal.login(email)
    const boss = await portal.login(user.email)
    const by = [ada, boss, await portal.loginAs(ada, user)][i % 3] ?? ada
    if (i % 2 && trial_days > 0)
      await tryOut(portal, by, customer, { product_id: id, quantity: i + 1 })
    const sale = await sell(portal, by, customer, { product_id: id, quantity: (i % 4) + 1 })
    sales.push(sale)
    if (i % 3 === 0) await paid(portal, sale.invoice)
    if (i % 4 === 1)
      await portal.done('POST', `/orders/${sale.order.id}/cancel`, { token: by.token })
  }
  licensed(portal, customer, { used: 3, quota: 5, expires_at: '2026-03-04T00:00:00+00:00' })
  licensed(portal, customer, { used: 8, quota: 9, product_id: products[4]?.id ?? '' })

  // An invoice has one amount, and is paid once: what its payments lack is put into the mock.
  const invoice = sales[7]?.invoice
  if (!invoice) throw new Error('There is no such invoice.')
  for (const payer of ['partner', 'customer', 'customer']) {
    await pay(portal, invoice, { method: 'fail', payer })
    portal.mock.clock.advance(SECOND)
  }
  await pay(portal, invoice, { method: 'bank_transfer', payer: 'partner' })
  const { rows } = portal.mock.snapshot().store.portalPayments
  const taken = rows.find(
    ({ status, invoice_id }) => status === 'succeeded' && invoice_id === invoice.id,
  )
  if (!taken) throw new Error('There is no such payment.')
  for (const [i, amount] of [0, 0.005, 1980, 12.5].entries()) {
    const at = `2026-03-0${i + 1}T00:00:00+00:00`
    const method = i % 2 ? 'card' : 'bank_transfer'
    const events = { created: { at } }
    portal.put('portalPayments', { ...taken, id: `PPY-80000${i}`, amount, method, events })
  }

  const ada = await portal.login(email)
  return {
    portal,
    ada,
    boss: await portal.login(user.email),
    acting: await portal.loginAs(ada, user),
    customer,
    invoice,
    ask:
      (path, { token }) =>
      (query) =>
        portal.mock.fetch(`${ORIGIN}/portal/v1${path}?${query}`, {
          headers: { authorization: `Bearer ${token}` },
        }),
  }
}
