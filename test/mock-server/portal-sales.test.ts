import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PortalOrg, PortalProduct, PortalSession } from 'partnerkit'
import { freshPortal, MINUTE, NOW, ORIGIN, PRODUCT, type TestPortal } from '../support/portal.ts'
import { castOf, listOf, notFound, productOf, refusalBody, sell } from '../support/portal-sales.ts'

// Products, orders and invoices of the reseller portal: what adding a product makes, and cancelling.

let portal: TestPortal
let ada: PortalSession
let bob: PortalSession
let customer: PortalOrg
let boss: PortalSession
let clerk: PortalSession
let acting: PortalSession

beforeAll(async () => {
  portal = freshPortal()
  ;({ ada, bob, customer, boss, clerk, acting } = await castOf(portal))
  portal.mock.keep()
})

beforeEach(() => {
  portal.mock.reset()
  portal.mock.clock.set(NOW)
})

const adding = (body?: unknown, { id } = customer, { token } = ada) =>
  portal.refused('POST', `/customers/${id}/products`, { token, body })
const read = <T>({ token }: PortalSession, path: string): Promise<T> =>
  portal.done('GET', path, { token })

describe('the products', () => {
  test('are the same for everybody who is logged in, one by one and listed', async () => {
    const other = productOf(portal, { name: 'Another', billing_period: 'yearly', trial_days: 0 })
    for (const session of [ada, bob, boss, clerk, acting]) {
      const rows = await listOf<PortalProduct>(portal, session, '/products?limit=1000')
      expect(rows).toEqual(expect.arrayContaining([PRODUCT, other]))
      for (const row of rows) expect(await read(session, `/products/${row.id}`)).toEqual(row)
    }
  })

  test('are 404 where there is none, 401 without a session, 400 for a query that is none', async () => {
    const { token } = ada
    for (const id of ['PPR-000000', 'x', customer.id]) {
      const answer = await portal.refused('GET', `/products/${id}`, { token })
      expect(answer).toMatchObject({ status: 404, body: notFound(id) })
    }
    for (const path of ['/products', `/products/${PRODUCT.id}`]) {
      expect((await portal.refused('GET', path)).status).toBe(401)
    }
    for (const query of ['ge(price,much)', 'ordering(currency)', 'eq(name', 'eq(trial_days,1.5)']) {
      const answer = await portal.refused('GET', `/products?${query}`, { token })
      expect(answer, query).toMatchObject({ status: 400, body: { error_code: 'VAL_001' } })
    }
  })
})

describe('adding a product', () => {
  test('makes an order that waits for its payment and an open invoice, at once', async () => {
    portal.mock.clock.advance(MINUTE)
    const { order, invoice } = await sell(portal, ada, customer, { quantity: 3 })
    const at = '2026-03-02T10:01:00+00:00'
    const events = { created: { at, by: { id: ada.user.id, name: 'Ada ada' } } }
    const common = {
      customer: { id: customer.id, name: customer.name },
      product: { id: PRODUCT.id, name: PRODUCT.name },
      amount: 59.97,
      currency: 'EUR',
      events,
    }
    expect(order).toEqual({
      ...common,
      id: expect.stringMatching(/^POD-\d{6}$/),
      quantity: 3,
      status: 'pending_payment',
      invoice: { id: invoice.id, status: 'open', link: invoice.link },
      created_by: { id: ada.user.id, name: 'Ada ada' },
      impersonated: false,
    })
    expect(invoice).toEqual({
      ...common,
      id: expect.stringMatching(/^PIN-\d{6}$/),
      order: { id: order.id },
      status: 'open',
      link: expect.stringMatching(new RegExp(`^${ORIGIN}/portal/v1/pay/[\\w-]{43}$`)),
      due_date: '2026-03-16',
      commission_amount: null,
    })
    expect(await read(ada, `/orders/${order.id}`)).toEqual(order)
    expect(await read(ada, `/invoices/${invoice.id}`)).toEqual(invoice)
    expect(await listOf(portal, ada, `/customers/${customer.id}/orders`)).toEqual([order])
    expect(await listOf(portal, ada, `/customers/${customer.id}/invoices`)).toEqual([invoice])
    expect(await listOf(portal, ada, `/customers/${customer.id}/licenses`)).toEqual([])
    expect(await listOf(portal, ada, `/invoices/${invoice.id}/payments`)).toEqual([])
  })

  test('answers an order and an invoice and no licence, one piece if it is not said how many', async () => {
    const path = `/customers/${customer.id}/products`
    for (const more of [{}, { trial: false }, { quantity: 1, amount: 1, currency: 'JPY' }]) {
      const body = { product_id: PRODUCT.id, ...more }
      const purchase = await portal.done<object>('POST', path, { token: ada.token, body })
      expect(purchase).toMatchObject({ order: { quantity: 1, amount: 19.99, currency: 'EUR' } })
      expect(Object.keys(purchase).toSorted()).toEqual(['invoice', 'order'])
    }
  })

  test('is done by partner and customer alike; who does it is said, and who is behind that', async () => {
    for (const [session, impersonated] of [
      [ada, false],
      [boss, false],
      [clerk, false],
      [acting, true],
    ] as const) {
      const { order, invoice } = await sell(portal, session, customer)
      const by = {
        id: session.user.id,
        name: `${session.user.first_name} ${session.user.last_name}`,
      }
      expect(order.created_by).toEqual(by)
      expect(order.impersonated).toBe(impersonated)
      const behind = { impersonated: true, impersonator: { id: ada.user.id, name: 'Ada ada' } }
      const created = { at: NOW, by, ...(impersonated && behind) }
      expect(order.events).toEqual({ created })
      expect(invoice.events).toEqual({ created })
    }
  })

  test.each<[Partial<PortalProduct>, number, number]>([
    [{ price: 19.99 }, 3, 59.97],
    [{ price: 0.1 }, 3, 0.3],
    [{ price: 1.1 }, 3, 3.3],
    [{ price: 4.35 }, 100, 435],
    [{ price: 1.15 }, 100_000, 115_000],
    [{ price: 99_999.99 }, 100_000, 9_999_999_000],
    [{ price: 0 }, 7, 0],
    [{ price: 1980, currency: 'JPY' }, 3, 5940],
    [{ price: 1.005, currency: 'KWD' }, 3, 3.015],
    [{ price: 0.001, currency: 'KWD' }, 1001, 1.001],
  ])('%j, %d of it: %d', async (fields, quantity, amount) => {
    const { id, currency } = productOf(portal, fields)
    const { order, invoice } = await sell(portal, ada, customer, { product_id: id, quantity })
    expect(order).toMatchObject({ amount, currency, quantity })
    expect(invoice).toMatchObject({ amount, currency })
  })

  test.each([
    ['2026-03-02T23:59:59Z', '2026-03-16'],
    ['2026-02-14T00:00:00Z', '2026-02-28'],
    ['2028-02-15T12:00:00Z', '2028-02-29'],
    ['2026-12-18T00:00:00Z', '2027-01-01'],
    ['2026-03-16T00:30:00+01:00', '2026-03-29'],
  ])('on %s is due on %s', async (moment, due) => {
    portal.mock.clock.set(moment)
    const session = await portal.login(ada.user.email)
    const { invoice } = await sell(portal, session, customer)
    expect(invoice.due_date).toBe(due)
  })

  test('keeps the price of its day', async () => {
    const product = productOf(portal)
    const { order } = await sell(portal, ada, customer, { product_id: product.id })
    portal.put('portalProducts', { ...product, price: 100, currency: 'USD' })
    expect(await read(ada, `/orders/${order.id}`)).toEqual(order)
  })

  test('refuses an inactive customer, whatever is asked for', async () => {
    const inactive = await portal.customer(ada, { active: false })
    const body = refusalBody(
      'POR_030',
      `Customer ${inactive.id} is inactive: no product can be added. Activate it first.`,
    )
    for (const asked of [
      { product_id: PRODUCT.id },
      { product_id: PRODUCT.id, trial: true },
      { product_id: 'PPR-000000' },
      {},
    ]) {
      expect(await adding(asked, inactive)).toMatchObject({ status: 400, body })
    }
  })

  test.each<[string, unknown, string]>([
    ['product_id', undefined, 'This field is required.'],
    ['product_id', null, 'This field may not be null.'],
    ['product_id', 7, 'Not a valid string.'],
    ['product_id', '', 'Object does not exist.'],
    ['product_id', 'PPR-000000', 'Object does not exist.'],
    ['product_id', 'constructor', 'Object does not exist.'],
    ['quantity', 0, 'Ensure this value is greater than or equal to 1.'],
    ['quantity', -1, 'Ensure this value is greater than or equal to 1.'],
    ['quantity', 100_001, 'Ensure this value is less than or equal to 100000.'],
    ['quantity', 1.5, 'A valid integer is required.'],
    ['quantity', '2', 'A valid number is required.'],
    ['quantity', null, 'This field may not be null.'],
    ['trial', 'true', 'Must be a valid boolean.'],
    ['trial', null, 'This field may not be null.'],
  ])('refuses %s %j', async (field, value, text) => {
    const { status, body } = await adding({ product_id: PRODUCT.id, [field]: value })
    expect(status).toBe(400)
    expect(body).toEqual(refusalBody('VAL_001', `${field}: ${text}`))
  })

  test('refuses a company out of reach, and a partner, before it looks at anything else', async () => {
    const inactive = await portal.customer(bob, { active: false })
    for (const [session, id] of [
      [ada, ada.org.id],
      [ada, inactive.id],
      [bob, customer.id],
      [boss, ada.org.id],
      [acting, ada.org.id],
      [ada, 'POR-000000'],
    ] as const) {
      for (const body of [{ product_id: PRODUCT.id }, {}]) {
        const answer = await adding(body, { ...customer, id }, session)
        expect(answer).toMatchObject({ status: 404, body: notFound(id) })
      }
    }
  })
})
