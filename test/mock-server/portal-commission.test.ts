import { isMainThread } from 'node:worker_threads'
import * as fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PortalInvoice, PortalOrg, PortalSession } from 'partnerkit'
import { freshPortal, NOW, type TestPortal } from '../support/portal.ts'
import { listOf, pay, paid, productOf, sell } from '../support/portal-sales.ts'

// What a partner earns: exact to the smallest unit of a currency, half of one rounded up.

let portal: TestPortal
let ada: PortalSession
let customer: PortalOrg

beforeAll(async () => {
  portal = freshPortal()
  ada = await portal.partner('ada')
  customer = await portal.customer(ada)
  portal.mock.keep()
})

beforeEach(() => {
  portal.mock.reset()
  portal.mock.clock.set(NOW)
})

const rated = (partner_commission_rate: number) =>
  portal.done('PUT', `/orgs/${customer.id}`, {
    token: ada.token,
    body: { partner_commission_rate },
  })
const invoiceOf = ({ id }: Pick<PortalInvoice, 'id'>): Promise<PortalInvoice> =>
  portal.done('GET', `/invoices/${id}`, { token: ada.token })

/** What is earned by paying so many of a product. */
async function earned(price: number, currency: string, rate: number, quantity = 1) {
  await rated(rate)
  const { id } = productOf(portal, { price, currency })
  const { invoice } = await sell(portal, ada, customer, { product_id: id, quantity })
  await paid(portal, invoice)
  const { amount, commission_amount } = await invoiceOf(invoice)
  return { amount, commission: commission_amount }
}

test.each<[price: number, currency: string, rate: number, commission: number]>([
  [19.99, 'EUR', 12.5, 2.5],
  [59.97, 'EUR', 12.5, 7.5],
  [0.3, 'EUR', 5, 0.02],
  [1.15, 'EUR', 50, 0.58],
  [8.35, 'EUR', 10, 0.84],
  [2.5, 'EUR', 0.2, 0.01],
  [2.49, 'EUR', 0.2, 0],
  [1.005, 'KWD', 50, 0.503],
  [4.35, 'KWD', 33.3333, 1.45],
  [0.001, 'KWD', 50, 0.001],
  [0.001, 'KWD', 49.9999, 0],
  [5, 'JPY', 10, 1],
  [4, 'JPY', 10, 0],
  [1, 'JPY', 50, 1],
  [999, 'JPY', 0.05, 0],
  [1000, 'JPY', 0.05, 1],
  [0.01, 'USD', 50, 0.01],
  [0.01, 'USD', 49.9999, 0],
  [123_456_789.01, 'USD', 0.0001, 123.46],
  // Binary fractions come out just below the half here.
  [190, 'EUR', 78.35, 148.87],
  [159.7, 'EUR', 85, 135.75],
  [90.96, 'EUR', 81.25, 73.91],
  [0.5, 'KWD', 68.1, 0.341],
  [13.403, 'KWD', 50, 6.702],
  [7000, 'JPY', 64.85, 4540],
  [19.99, 'EUR', 0, 0],
  [19.99, 'EUR', 100, 19.99],
  [0, 'EUR', 50, 0],
])('of %d %s at %d percent %d is earned', async (price, currency, rate, commission) => {
  expect(await earned(price, currency, rate)).toEqual({ amount: price, commission })
})

describe('exactly, with whole numbers that have no end', () => {
  /** A decimal number with so many decimals, as text. */
  function decimal(units: bigint, decimals: number): string {
    if (decimals === 0) return String(units)
    const digits = String(units).padStart(decimals + 1, '0')
    return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  }

  const money = fc.record({
    of: fc.constantFrom(
      { currency: 'JPY', decimals: 0 },
      { currency: 'KRW', decimals: 0 },
      { currency: 'EUR', decimals: 2 },
      { currency: 'USD', decimals: 2 },
      { currency: 'KWD', decimals: 3 },
      { currency: 'BHD', decimals: 3 },
    ),
    units: fc.bigInt({ min: 0n, max: 10_000_000n }),
    quantity: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 100_000 })),
  })
  /** In tenths of a thousandth of a percent. */
  const rates = fc.oneof(
    fc.bigInt({ min: 0n, max: 1_000_000n }),
    fc.bigInt({ min: 0n, max: 200n }).map((half) => half * 5000n),
  )

  test('amount and commission are what they are on paper', async () => {
    await fc.assert(
      fc.asyncProperty(money, rates, async ({ of, units, quantity }, rate) => {
        const { currency, decimals } = of
        const all = units * BigInt(quantity)
        // Half of a unit more and cut off: that is half up.
        const share = (all * rate + 500_000n) / 1_000_000n
        const [price, percent] = [decimal(units, decimals), decimal(rate, 4)].map(Number)
        expect(await earned(price ?? NaN, currency, percent ?? NaN, quantity)).toEqual({
          amount: Number(decimal(all, decimals)),
          commission: Number(decimal(share, decimals)),
        })
        portal.mock.reset()
        portal.mock.clock.set(NOW)
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('the rate', () => {
  test('is that of the moment of payment, not of the order, nor any later', async () => {
    const { invoice } = await sell(portal, ada, customer, { quantity: 3 })
    expect(invoice.commission_amount).toBeNull()
    await rated(33.3333)
    await paid(portal, invoice)
    expect((await invoiceOf(invoice)).commission_amount).toBe(19.99)
    await rated(50)
    expect((await invoiceOf(invoice)).commission_amount).toBe(19.99)
  })

  test('earns nothing of what is declined or cancelled', async () => {
    const { order, invoice } = await sell(portal, ada, customer)
    await pay(portal, invoice, { method: 'fail' })
    expect((await invoiceOf(invoice)).commission_amount).toBeNull()
    await portal.done('POST', `/orders/${order.id}/cancel`, { token: ada.token })
    expect((await invoiceOf(invoice)).commission_amount).toBeNull()
  })

  test('is that of the customer, whoever pays', async () => {
    const other = await portal.customer(ada, { partner_commission_rate: 1 })
    for (const payer of ['partner', 'customer']) {
      const [one, two] = [await sell(portal, ada, customer), await sell(portal, ada, other)]
      await pay(portal, one.invoice, { payer })
      await pay(portal, two.invoice, { payer })
      expect((await invoiceOf(one.invoice)).commission_amount).toBe(2.5)
      expect((await invoiceOf(two.invoice)).commission_amount).toBe(0.2)
    }
  })
})

describe.each(['UTC', 'America/Los_Angeles', 'Asia/Tokyo', 'Europe/Berlin'])('in %s', (zone) => {
  test.each([
    ['monthly', '2026-01-15T10:00:00+00:00', '2026-02-15T10:00:00+00:00'],
    ['monthly', '2026-01-31T10:00:00+00:00', '2026-02-28T10:00:00+00:00'],
    ['monthly', '2028-01-31T10:00:00+00:00', '2028-02-29T10:00:00+00:00'],
    ['monthly', '2026-01-29T00:00:00+00:00', '2026-02-28T00:00:00+00:00'],
    ['monthly', '2026-02-28T23:59:59+00:00', '2026-03-28T23:59:59+00:00'],
    ['monthly', '2026-03-31T23:30:00+00:00', '2026-04-30T23:30:00+00:00'],
    ['monthly', '2026-12-31T23:59:59+00:00', '2027-01-31T23:59:59+00:00'],
    // The day is that of UTC: elsewhere it is the next or the last already.
    ['monthly', '2026-01-31T23:30:00+00:00', '2026-02-28T23:30:00+00:00'],
    ['monthly', '2026-03-01T00:30:00+00:00', '2026-04-01T00:30:00+00:00'],
    // Clocks go forward or back in between, where people live.
    ['monthly', '2026-03-15T01:30:00+00:00', '2026-04-15T01:30:00+00:00'],
    ['monthly', '2026-02-28T02:30:00+00:00', '2026-03-28T02:30:00+00:00'],
    ['monthly', '2026-10-10T00:30:00+00:00', '2026-11-10T00:30:00+00:00'],
    ['yearly', '2026-03-02T10:00:00+00:00', '2027-03-02T10:00:00+00:00'],
    ['yearly', '2028-02-29T10:00:00+00:00', '2029-02-28T10:00:00+00:00'],
    ['yearly', '2027-02-28T10:00:00+00:00', '2028-02-28T10:00:00+00:00'],
    ['yearly', '2026-12-31T23:59:59+00:00', '2027-12-31T23:59:59+00:00'],
  ] as const)('a %s licence paid at %s lasts until %s', async (billing_period, from, until) => {
    const before = process.env['TZ']
    process.env['TZ'] = zone
    try {
      portal.mock.clock.set(from)
      const session = await portal.login(ada.user.email)
      const { id } = productOf(portal, { billing_period })
      const { invoice } = await sell(portal, session, customer, { product_id: id })
      await paid(portal, invoice)
      const path = `/customers/${customer.id}/licenses?product.id=${id}`
      expect(await listOf(portal, session, path)).toMatchObject([
        { starts_at: from, expires_at: until, status: 'active' },
      ])
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })

  // A thread, as under mutation, has the time zone of its process.
  test.runIf(isMainThread)('is where the tests above are', () => {
    const before = process.env['TZ']
    process.env['TZ'] = zone
    const offset = new Date('2026-01-15T12:00:00Z').getTimezoneOffset()
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
    const hours = { UTC: 0, 'America/Los_Angeles': 8, 'Asia/Tokyo': -9, 'Europe/Berlin': -1 }
    expect(offset).toBe((hours as Record<string, number>)[zone]! * 60)
  })
})
