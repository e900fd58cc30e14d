// Owns the mock that the model of the reseller portal is compared with, and how the two are compared.
import './cheap-passwords.ts'
import { expect } from 'vitest'
import { createClient, type Portal } from 'partnerkit'
import { createMock, type Mock } from 'partnerkit/mock'
import { amountOf, SalesModel, type Product } from './sales-model.ts'
import { PATIENT } from './run.ts'

/** Two partners that have nothing to do with each other. */
export const SELLERS = ['partner', 'otherPartner'] as const
export type Seller = (typeof SELLERS)[number]

export interface SalesWorld {
  readonly mock: Mock
  readonly model: SalesModel
  readonly portals: Readonly<Record<Seller | 'guest', Portal>>
  /** The company of each partner. */
  readonly orgs: Readonly<Record<Seller, string>>
  readonly products: readonly Product[]
  /** Customers of the default world. */
  readonly given: ReadonlySet<string>
  /** Makes new sessions. */
  readonly login: () => Promise<void>
}

const WHOLE = { limit: 1000 }

/** The last day of a long month, so that billing periods end in shorter ones. */
const NOW = '2026-01-31T10:00:00+00:00'

const PRODUCTS: readonly Product[] = [
  { id: 'PPR-900001', price: 19.99, currency: 'EUR', minor: 100, months: 1, trialDays: 14 },
  { id: 'PPR-900002', price: 1250, currency: 'JPY', minor: 1, months: 12, trialDays: 0 },
  { id: 'PPR-900003', price: 0.35, currency: 'USD', minor: 100, months: 1, trialDays: 30 },
]

export async function open(): Promise<() => Promise<SalesWorld>> {
  const mock = createMock()
  const portalOf = (): Portal =>
    createClient({ apiKey: null, fetch: mock.fetch, ...PATIENT }).portal
  const portals = { partner: portalOf(), otherPartner: portalOf(), guest: portalOf() }
  for (const { id, price, currency, months, trialDays } of PRODUCTS) {
    mock.add('portalProducts', {
      id,
      name: id,
      sku: id,
      price,
      currency,
      billing_period: months === 1 ? 'monthly' : 'yearly',
      trial_days: trialDays,
    })
  }
  for (const seller of SELLERS) {
    const { user } = await portals[seller].login(mock.logins[seller])
    // The same one, hashed anew.
    await portals[seller].users.update(user.id, { password: mock.logins[seller].password })
  }
  mock.keep()
  const login = async (): Promise<void> => {
    for (const seller of SELLERS) await portals[seller].login(mock.logins[seller])
  }
  const orgs = {
    partner: portals.partner.session?.org.id ?? expect.fail('no session'),
    otherPartner: portals.otherPartner.session?.org.id ?? expect.fail('no session'),
  }
  const given = new Set<string>()
  for (const seller of SELLERS) {
    for (const { id } of (await portals[seller].customers.list(WHOLE)).items) given.add(id)
  }
  return async () => {
    mock.reset()
    mock.clock.set(NOW)
    await login()
    return { mock, model: new SalesModel(), portals, orgs, products: PRODUCTS, given, login }
  }
}

/** One partner sees its customers, with their orders and licences, and nothing of the other's. */
export async function look(world: SalesWorld, turn: number): Promise<void> {
  const { mock, model, orgs, given, portals } = world
  const seller = SELLERS[turn % SELLERS.length] ?? 'partner'
  const { customers } = portals[seller]
  const now = mock.clock.now().getTime()
  const own = [...model.customers.values()].filter(({ partner }) => partner === orgs[seller])
  const { items } = await customers.list(WHOLE)
  const added = items.filter(({ id }) => !given.has(id))
  const state = ({ id, active, coming_expiry_date: expiry }: (typeof items)[number]) =>
    ({ id, active, expiry }) as const
  const wanted = own.map((customer) => {
    const expiry = model.comingExpiry(customer, now)
    return { id: customer.id, active: customer.active, expiry }
  })
  expect(byId(added.map(state)), `customers of ${seller}`).toEqual(byId(wanted))
  for (const customer of own.slice(-3)) {
    const sales = [...model.sales.values()].filter((sale) => sale.customer === customer)
    const orders = await customers.orders(customer.id, WHOLE)
    const STATES = { open: 'pending_payment', paid: 'active', void: 'cancelled' } as const
    const shown = orders.items.map(({ id, amount, status }) => ({ id, amount, status }))
    expect(byId(shown), `orders of ${customer.id}`).toEqual(
      byId(sales.map((one) => ({ id: one.id, amount: amountOf(one), status: STATES[one.state] }))),
    )
    const licenses = await customers.licenses(customer.id, WHOLE)
    const held = licenses.items.map(({ id, kind, status }) => ({ id, kind, status }))
    const ended = (expires: number): string => (now < expires ? 'active' : 'expired')
    expect(byId(held), `licences of ${customer.id}`).toEqual(
      byId(
        model
          .licensesOf(customer)
          .map(({ id, kind, expires }) => ({ id, kind, status: ended(expires) })),
      ),
    )
  }
}

const byId = <R extends { readonly id: string }>(records: readonly R[]): R[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
