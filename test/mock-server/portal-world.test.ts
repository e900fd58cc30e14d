// The portal of the default world: nothing in it contradicts the rules, whenever it is made.
import { describe, expect, test } from 'vitest'
import type {
  Client,
  PortalInvoice,
  PortalLicense,
  PortalOrder,
  PortalOrg,
  PortalPayment,
  PortalProduct,
  PortalUser,
} from 'partnerkit'
import { createMock, type Mock } from 'partnerkit/mock'
import { freshWorld } from '../support/world.ts'

const DAY = 24 * 60 * 60_000

type Portal = Client['portal']

interface CustomerView {
  readonly customer: PortalOrg
  /** The users of its partner. */
  readonly sellers: readonly PortalUser[]
  readonly users: readonly PortalUser[]
  readonly orders: readonly PortalOrder[]
  readonly licenses: readonly PortalLicense[]
  readonly invoices: readonly (PortalInvoice & { readonly payments: readonly PortalPayment[] })[]
}

interface PartnerView {
  readonly org: PortalOrg
  readonly users: readonly PortalUser[]
  readonly products: readonly PortalProduct[]
  readonly customers: readonly CustomerView[]
}

/** All that a partner sees. */
async function lookAround(portal: Portal): Promise<PartnerView> {
  const org = (await portal.orgs.list().first()) as PortalOrg
  const sellers = await portal.customers.users(org.id).toArray()
  const customers: CustomerView[] = []
  for await (const customer of portal.customers.list()) {
    const { id } = customer
    const invoices: CustomerView['invoices'][number][] = []
    for await (const invoice of portal.customers.invoices(id)) {
      const payments = await portal.invoices.payments(invoice.id).toArray()
      invoices.push({ ...invoice, payments: payments.toReversed() })
    }
    customers.push({
      customer,
      sellers,
      users: await portal.customers.users(id).toArray(),
      orders: await portal.customers.orders(id).toArray(),
      licenses: await portal.customers.licenses(id).toArray(),
      invoices,
    })
  }
  return {
    org,
    users: sellers,
    products: await portal.products.list().toArray(),
    customers,
  }
}

async function partnersOf(mock: Mock, { portal }: Client): Promise<readonly PartnerView[]> {
  await portal.login(mock.logins.partner)
  const first = await lookAround(portal)
  await portal.login(mock.logins.otherPartner)
  return [first, await lookAround(portal)]
}

const DECIMALS: Readonly<Record<string, number>> = { EUR: 2, USD: 2, JPY: 0, KWD: 3 }

/** An amount in the smallest unit of its currency; raises an error when it has a part of one. */
function minor(amount: number, currency: string): bigint {
  const [whole = '', part = ''] = String(amount).split('.')
  const decimals = DECIMALS[currency] ?? Number.NaN
  if (part.length > decimals) throw new Error(`${currency} has no ${amount}`)
  return BigInt(whole + part.padEnd(decimals, '0'))
}

/** A percentage in hundredths, of which 10,000 make the whole. */
const basisPoints = (rate = Number.NaN): bigint => BigInt(Math.round(rate * 100))

/** When a month or a year is over, in the plain words of the calendar. */
function periodEnd(start: string, months: number): string {
  const [year = 0, month = 1, day = 1] = start.slice(0, 10).split('-').map(Number)
  const index = month - 1 + months
  const last = new Date(Date.UTC(year, index + 1, 0))
  const date = new Date(Date.UTC(year, index, Math.min(day, last.getUTCDate())))
  return date.toISOString().slice(0, 10) + start.slice(10)
}

const after = (moment: string, days: number): string =>
  `${new Date(Date.parse(moment) + days * DAY).toISOString().slice(0, 19)}+00:00`

const MOMENTS = [
  '2026-11-21T00:00:00Z',
  '2026-03-31T12:00:00Z',
  '2028-02-29T23:59:59Z',
  '2027-01-01T00:00:00Z',
]

describe.each(MOMENTS)('the portal of a mock that is made at %s', (moment) => {
  const { mock, distributor } = freshWorld({ now: () => new Date(moment) })
  const views = partnersOf(mock, distributor)
  const customers = views.then((all) => all.flatMap((one) => one.customers))
  const products = views.then(([one]) => new Map(one?.products.map((each) => [each.id, each])))
  const now = moment.replace('Z', '+00:00')

  test('has happened before; only licences end later', async () => {
    const text = JSON.stringify(await views, (key, value) =>
      key === 'expires_at' || key === 'due_date' || key === 'coming_expiry_date' ? null : value,
    )
    // The visitor who looks around is seen as well.
    const moments = (text.match(/\d{4}-\d\d-\d\dT[\d:]{8}\+00:00/g) ?? []).filter(
      (at) => at !== now,
    )
    expect(moments.length).toBeGreaterThan(100)
    expect(moments.filter((at) => at.slice(0, 10) >= now.slice(0, 10))).toEqual([])
  })

  test('has amounts that are price times quantity, in what the currency has', async () => {
    const found = await products
    for (const { orders, invoices } of await customers) {
      for (const { id, amount, currency, quantity, product } of orders) {
        const { price, currency: code } = found.get(product.id) as PortalProduct
        expect(currency).toBe(code)
        expect(minor(amount, currency)).toBe(minor(price, currency) * BigInt(quantity))
        const invoice = invoices.find(({ order }) => order.id === id)
        expect(invoice).toMatchObject({ amount, currency, product })
        for (const payment of invoice?.payments ?? []) {
          expect(payment).toMatchObject({ amount, currency })
        }
      }
    }
  })

  test('has commissions that are exact, half a unit rounded up, for what is paid alone', async () => {
    for (const { customer, invoices } of await customers) {
      const rate = basisPoints(customer.partner_commission_rate)
      for (const { amount, currency, status, commission_amount } of invoices) {
        const exact = (minor(amount, currency) * rate * 2n + 10_000n) / 20_000n
        if (status !== 'paid') expect(commission_amount).toBeNull()
        else expect(minor(commission_amount ?? Number.NaN, currency)).toBe(exact)
      }
    }
  })

  test('has orders, invoices, payments and licences whose states fit', async () => {
    const found = await products
    const STATES = { open: 'pending_payment', paid: 'active', void: 'cancelled' } as const
    for (const { customer, sellers, users, orders, invoices, licenses } of await customers) {
      expect(invoices).toHaveLength(orders.length)
      for (const { order: of, status, payments, due_date, events, ...invoice } of invoices) {
        const order = orders.find(({ id }) => id === of.id) as PortalOrder
        const { id, link } = invoice
        expect(order).toMatchObject({ status: STATES[status], invoice: { id, status, link } })
        expect(due_date).toBe(after(events.created.at, 14).slice(0, 10))
        expect(events.created).toEqual(order.events.created)
        expect(order.events.created.at >= customer.events.created.at).toBe(true)
        expect(order.events.created.by).toEqual(order.created_by)
        expect(order.events.created.impersonated ?? false).toBe(order.impersonated)
        const isOf = (people: readonly PortalUser[], id = ''): boolean =>
          people.some((user) => user.id === id)
        const { created_by, impersonated } = order
        expect(isOf(users, created_by.id) || isOf(sellers, created_by.id)).toBe(true)
        expect(isOf(sellers, order.events.created.impersonator?.id)).toBe(impersonated)
        if (impersonated) expect(isOf(users, created_by.id)).toBe(true)
        const taken = payments.filter((one) => one.status === 'succeeded')
        expect(taken.map(({ paid_at }) => paid_at)).toEqual(
          status === 'paid' ? [events.paid?.at] : [],
        )
        const declined = payments.filter((one) => one.status === 'failed')
        expect(declined.at(-1)?.events.created.at).toBe(events.declined?.at)
        expect(declined.map(({ method, paid_at }) => [method, paid_at])).toEqual(
          declined.map(() => ['fail', null]),
        )
        expect(payments.slice(0, declined.length)).toEqual(declined)
        for (const payment of payments) {
          expect(payment.events.created.at > events.created.at).toBe(true)
        }
        expect(order.events.activated).toEqual(events.paid)
        expect(order.events.cancelled).toEqual(events.voided)
        const [license, ...more] = licenses.filter((one) => one.order?.id === order.id)
        expect(more).toEqual([])
        expect(license?.starts_at).toBe(events.paid?.at)
        if (!license) continue
        const period = found.get(order.product.id)?.billing_period === 'monthly' ? 1 : 12
        expect(license).toMatchObject({
          kind: 'paid',
          product: order.product,
          quota: order.quantity,
          expires_at: periodEnd(license.starts_at, period),
        })
      }
    }
  })

  test('has licences and trials as the rules make them', async () => {
    const found = await products
    for (const { customer, licenses } of await customers) {
      for (const license of licenses) {
        const { kind, product, starts_at, expires_at, used, quota, status, order } = license
        expect(status).toBe(now < expires_at ? 'active' : 'expired')
        expect(used).toBeGreaterThan(0)
        expect(used).toBeLessThanOrEqual(quota)
        expect(order === null).toBe(kind === 'trial')
        if (kind === 'paid') continue
        const { trial_days } = found.get(product.id) as PortalProduct
        expect(trial_days).toBeGreaterThan(0)
        expect(expires_at).toBe(after(starts_at, trial_days))
        const earlier = licenses.filter((one) => one.starts_at < starts_at)
        expect(earlier.map((one) => one.product.id)).not.toContain(product.id)
      }
      const active = licenses.filter(({ status }) => status === 'active')
      expect(customer.usage).toBe(active.reduce((sum, { used }) => sum + used, 0))
      const [next = null] = active.map(({ expires_at }) => expires_at.slice(0, 10)).toSorted()
      expect(customer.coming_expiry_date).toBe(next)
    }
  })

  test('has everything in every state', async () => {
    const all = await customers
    const seen = <T, V>(rows: (one: CustomerView) => readonly T[], value: (row: T) => V): V[] => [
      ...new Set(all.flatMap(rows).map(value)),
    ]
    expect(
      seen(
        ({ orders }) => orders,
        ({ status }) => status,
      ).toSorted(),
    ).toEqual(['active', 'cancelled', 'pending_payment'])
    expect(
      seen(
        ({ invoices }) => invoices,
        ({ status }) => status,
      ),
    ).toHaveLength(3)
    expect(
      seen(
        ({ invoices }) => invoices,
        ({ currency }) => currency,
      ),
    ).toHaveLength(4)
    const states = seen(
      ({ licenses }) => licenses,
      ({ kind, status }) => `${kind} ${status}`,
    )
    expect(states).toHaveLength(4)
    expect(
      seen(
        ({ orders }) => orders,
        ({ impersonated }) => impersonated,
      ),
    ).toHaveLength(2)
    expect(
      seen(
        ({ users }) => users,
        ({ active, role }) => `${active} ${role}`,
      ),
    ).toHaveLength(3)
    const payments = seen(
      ({ invoices }) => invoices.flatMap((invoice) => invoice.payments),
      ({ method, payer }) => `${method} ${payer}`,
    )
    expect(payments.length).toBeGreaterThan(3)
    const retried = all.flatMap((one) => one.invoices).filter((one) => one.payments.length > 1)
    expect(retried.map(({ status }) => status)).toEqual(['paid'])
    const rates = all.map(({ customer }) => customer.partner_commission_rate)
    expect(rates).toEqual(expect.arrayContaining([0, 8.25, 10, 12.5]))
    expect(all.map(({ customer }) => Object.keys(customer.contact).length)).toContain(0)
    expect((await views).map((one) => one.customers.length)).toEqual([5, 2])
    expect((await views).map((one) => one.users.length)).toEqual([3, 1])
  })
})

test('a mock can be made at the first and the last moment of its clock', () => {
  for (const moment of ['1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z']) {
    expect(createMock({ now: () => new Date(moment) }).count('portalOrgs')).toBe(9)
  }
})

test('ids are right in form, and names are none of the rest of the world', async () => {
  const { mock, distributor } = freshWorld()
  const views = await partnersOf(mock, distributor)
  const text = JSON.stringify(views)
  const ids = Array.from(text.matchAll(/"id":"([^"]*)"/g), ([, id]) => id)
  expect(ids.filter((id) => !/^P(OR|US|PR|OD|LC|IN|PY)-\d{6}$/.test(id ?? ''))).toEqual([])
  expect(text.match(/[\w.]+@[\w.-]+/g)?.filter((email) => !email.endsWith('.example'))).toEqual([])
  const names = views.flatMap(({ org, customers }) => [
    org.name,
    ...customers.map(({ customer }) => customer.name),
  ])
  const accounts = await distributor.tierAccounts.list().toArray()
  const partners = await distributor.partners.list().toArray()
  const others = new Set([...accounts, ...partners].map(({ name }) => name))
  expect(names.filter((name) => others.has(name))).toEqual([])
  expect(text).not.toMatch(/password|\$2b\$|portal-demo/)
})
