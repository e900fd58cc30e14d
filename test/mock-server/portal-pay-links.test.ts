import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PortalOrg, PortalSession } from 'partnerkit'
import { freshPortal, HOUR, NOW, ORIGIN, PRODUCT, type TestPortal } from '../support/portal.ts'
import {
  notFound,
  paid,
  pay,
  productOf,
  sell,
  tokenOf,
  type Sale,
} from '../support/portal-sales.ts'

// The links of invoices of the reseller portal: nobody guesses them, and whoever has one can use it.

let portal: TestPortal
let ada: PortalSession
let bob: PortalSession
let customer: PortalOrg
let sale: Sale

beforeAll(async () => {
  portal = freshPortal()
  ada = await portal.partner('ada')
  bob = await portal.partner('bob')
  customer = await portal.customer(ada)
  sale = await sell(portal, ada, customer, { quantity: 3 })
  portal.mock.keep()
})

beforeEach(() => {
  portal.mock.reset()
  portal.mock.clock.set(NOW)
})

const TOKEN = /^[\w-]{43}$/

describe('a link', () => {
  test('ends with 32 random bytes, others for each invoice', async () => {
    const tokens = [tokenOf(sale.invoice)]
    for (let i = 0; i < 200; i++) tokens.push(tokenOf((await sell(portal, ada, customer)).invoice))
    expect(new Set(tokens).size).toBe(201)
    for (const token of tokens) {
      expect(token).toMatch(TOKEN)
      expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    }
    // In random bytes each value of a byte turns up about 25 times in 6432; none is missing or common.
    const counts = new Map<number, number>()
    for (const token of tokens) {
      for (const byte of Buffer.from(token, 'base64url')) {
        counts.set(byte, (counts.get(byte) ?? 0) + 1)
      }
    }
    expect(counts.size).toBeGreaterThan(250)
    expect(Math.max(...counts.values())).toBeLessThan(60)
  })

  test('is random: two mocks have the same ids but other links, unless they have a seed', async () => {
    const made = async (seed?: number): Promise<Sale> => {
      const fresh = freshPortal(seed === undefined ? {} : { seed })
      const partner = await fresh.partner('ada')
      return sell(fresh, partner, await fresh.customer(partner))
    }
    const [one, two] = [await made(), await made()]
    expect(one.invoice.id).toBe(two.invoice.id)
    expect(tokenOf(one.invoice)).not.toBe(tokenOf(two.invoice))
    const [seven, again, eight] = [await made(7), await made(7), await made(8)]
    expect(again).toEqual(seven)
    expect(tokenOf(eight.invoice)).not.toBe(tokenOf(seven.invoice))
    expect(tokenOf(seven.invoice)).toMatch(TOKEN)
  })

  test('leads to where the portal was asked, and stays the same', async () => {
    const { id, link } = sale.invoice
    expect(link).toBe(`${ORIGIN}/portal/v1/pay/${tokenOf(sale.invoice)}`)
    await paid(portal, sale.invoice)
    const { token } = ada
    expect(await portal.done('GET', `/invoices/${id}`, { token })).toMatchObject({ link })
    const response = await portal.mock.fetch(`https://elsewhere.test/portal/v1/invoices/${id}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(await response.json()).toMatchObject({
      link: `https://elsewhere.test/portal/v1/pay/${tokenOf(sale.invoice)}`,
    })
  })
})

const open = (token = tokenOf(sale.invoice), headers = {}) =>
  portal.send('GET', `/pay/${token}`, { headers })

describe('opening a link', () => {
  const shown = () => ({
    id: sale.invoice.id,
    partner: { id: ada.org.id, name: 'ada Ltd' },
    customer: { id: customer.id, name: customer.name },
    product: { id: PRODUCT.id, name: PRODUCT.name },
    quantity: 3,
    amount: 59.97,
    currency: 'EUR',
    status: 'open',
    due_date: '2026-03-16',
  })

  test('shows what is to be paid, and no more; it changes nothing', async () => {
    const before = portal.mock.snapshot()
    const { status, body } = await open()
    expect(status).toBe(200)
    expect(body).toEqual(shown())
    expect(portal.mock.snapshot()).toEqual(before)
  })

  test('shows an invoice that is declined, paid or void', async () => {
    await pay(portal, sale.invoice, { method: 'fail' })
    expect((await open()).body).toEqual(shown())
    await paid(portal, sale.invoice)
    expect((await open()).body).toEqual({ ...shown(), status: 'paid' })
    const other = await sell(portal, ada, customer)
    await portal.done('POST', `/orders/${other.order.id}/cancel`, { token: ada.token })
    expect((await open(tokenOf(other.invoice))).body).toMatchObject({
      id: other.invoice.id,
      quantity: 1,
      status: 'void',
    })
  })

  test('shows names as they are now, an amount as it was', async () => {
    const { token } = ada
    const { id } = productOf(portal, { name: 'Old', price: 5 })
    const { invoice } = await sell(portal, ada, customer, { product_id: id })
    portal.put('portalProducts', { ...PRODUCT, id, name: 'New', price: 6 })
    await portal.done('PUT', `/orgs/${customer.id}`, { token, body: { name: 'Renamed' } })
    expect((await open(tokenOf(invoice))).body).toMatchObject({
      customer: { name: 'Renamed' },
      product: { name: 'New' },
      amount: 5,
    })
  })
})

describe('a link needs no login', () => {
  const headers = (): (readonly [string, string])[] => [
    ['none', ''],
    ['a scheme alone', 'Bearer'],
    ['a session that there is not', `Bearer ${'x'.repeat(43)}`],
    ['a very long token', `Bearer ${'x'.repeat(5000)}`],
    ['Basic', 'Basic dXNlcjpwYXNz'],
    ['an API key', 'ApiKey SU-000-000-000:nonsense'],
    ['a real API key', portal.mock.keys.vendor],
    ["another partner's session", `Bearer ${bob.token}`],
    ["the partner's session", `Bearer ${ada.token}`],
  ]

  test('whatever the header says, it shows the same and takes a payment, by nobody', async () => {
    const { body: shown } = await open()
    for (const [name, authorization] of headers()) {
      portal.mock.reset()
      portal.mock.clock.set(NOW)
      const token = tokenOf(sale.invoice)
      const { status, body } = await open(token, { authorization })
      expect([status, body], name).toEqual([200, shown])
      const payment = await portal.send('POST', `/pay/${token}`, {
        headers: { authorization },
        body: { method: 'card', payer: 'partner' },
      })
      expect(payment.status, name).toBe(201)
      expect(payment.body, name).toMatchObject({ events: { created: { at: NOW } } })
      const { store } = portal.mock.snapshot()
      const paidOne = store.portalInvoices.rows.find(({ id }) => id === sale.invoice.id)
      expect(paidOne?.events['paid'], name).toEqual({ at: NOW })
    }
  })

  test('also when all sessions have ended', async () => {
    portal.mock.clock.advance(100 * HOUR)
    expect((await portal.send('GET', '/me', { token: ada.token })).status).toBe(401)
    expect((await open(undefined, { authorization: `Bearer ${ada.token}` })).status).toBe(200)
    await expect(paid(portal, sale.invoice)).resolves.toMatchObject({ status: 'succeeded' })
  })
})

test('what is not quite a link leads nowhere', async () => {
  const token = tokenOf(sale.invoice)
  const swapped = [...token].map((char) => {
    const upper = char.toUpperCase()
    return char === upper ? char.toLowerCase() : upper
  })
  const registration = portal.mock.snapshot().store.portalRegistrations.rows[0]?.token ?? ''
  expect(registration).toMatch(TOKEN)
  for (const other of [
    token.slice(0, -1),
    token.slice(1),
    `${token}x`,
    swapped.join(''),
    [...token].toReversed().join(''),
    sale.invoice.id,
    sale.order.id,
    customer.id,
    ada.token,
    registration,
    'x',
    'constructor',
    '__proto__',
    '%00',
    '*',
    'null',
  ]) {
    const id = decodeURIComponent(other)
    const seen = await portal.refused('GET', `/pay/${other}`)
    expect(seen, other).toMatchObject({ status: 404, body: notFound(id) })
    for (const body of [{ method: 'card', payer: 'customer' }, {}]) {
      const answer = await portal.refused('POST', `/pay/${other}`, { body })
      expect(answer, other).toMatchObject({ status: 404, body: notFound(id) })
    }
  }
})

test('a query that is none is refused', async () => {
  const answer = await portal.refused('GET', `/pay/${tokenOf(sale.invoice)}?eq(id`)
  expect(answer).toMatchObject({ status: 400, body: { error_code: 'VAL_001' } })
})
