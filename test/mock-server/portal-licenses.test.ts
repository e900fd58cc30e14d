import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PortalLicense, PortalOrg, PortalSession } from 'partnerkit'
import { freshPortal, MINUTE, NOW, PRODUCT, type TestPortal } from '../support/portal.ts'
import {
  licensed,
  listOf,
  paid,
  productOf,
  refusalBody,
  sell,
  tryOut,
} from '../support/portal-sales.ts'

// Licences of the reseller portal: trials, until when a licence is good, and what a company shows of it.

let portal: TestPortal
let ada: PortalSession
let customer: PortalOrg
let boss: PortalSession
let acting: PortalSession

beforeAll(async () => {
  portal = freshPortal()
  ada = await portal.partner('ada')
  customer = await portal.customer(ada)
  const user = await portal.user(ada, customer.id, { role: 'admin' })
  boss = await portal.login(user.email)
  acting = await portal.loginAs(ada, user)
  portal.mock.keep()
})

beforeEach(() => {
  portal.mock.reset()
  portal.mock.clock.set(NOW)
})

const licensesOf = (by: PortalSession, { id } = customer, query = '') =>
  listOf<PortalLicense>(portal, by, `/customers/${id}/licenses${query}`)
const asking = (fields: Readonly<Record<string, unknown>> = {}, { token } = ada) =>
  portal.refused('POST', `/customers/${customer.id}/products`, {
    token,
    body: { product_id: PRODUCT.id, trial: true, ...fields },
  })

/** Sets the clock, and logs the partner in again: sessions do not last long. */
async function at(moment: string): Promise<PortalSession> {
  portal.mock.clock.set(moment)
  return portal.login(ada.user.email)
}

const HAD = (license: string, product = PRODUCT.id) =>
  refusalBody(
    'POR_032',
    `trial: ${customer.id} had a licence of product ${product} already: ${license}.`,
  )

describe('a trial', () => {
  test('is a licence for the days of its product, and nothing else', async () => {
    portal.mock.clock.advance(MINUTE)
    const path = `/customers/${customer.id}/products`
    const body = { product_id: PRODUCT.id, trial: true, quantity: 25 }
    const purchase = await portal.done<{ license: PortalLicense }>('POST', path, {
      token: ada.token,
      body,
    })
    const now = '2026-03-02T10:01:00+00:00'
    expect(purchase).toEqual({
      license: {
        id: expect.stringMatching(/^PLC-\d{6}$/),
        customer: { id: customer.id, name: customer.name },
        product: { id: PRODUCT.id, name: PRODUCT.name },
        order: null,
        kind: 'trial',
        status: 'active',
        starts_at: now,
        expires_at: '2026-03-16T10:01:00+00:00',
        quota: 25,
        used: 0,
        events: { created: { at: now, by: { id: ada.user.id, name: 'Ada ada' } } },
      },
    })
    for (const session of [ada, boss, acting]) {
      expect(await licensesOf(session)).toEqual([purchase.license])
      for (const list of ['orders', 'invoices']) {
        expect(await listOf(portal, session, `/customers/${customer.id}/${list}`)).toEqual([])
      }
    }
  })

  test.each([
    [1, '2026-02-28T23:30:00Z', '2026-03-01T23:30:00+00:00'],
    [30, '2026-03-02T10:00:00Z', '2026-04-01T10:00:00+00:00'],
    [14, '2028-02-20T00:00:00Z', '2028-03-05T00:00:00+00:00'],
    // Clocks go forward in between where people live: a day has 24 hours all the same.
    [7, '2026-03-27T01:30:00+01:00', '2026-04-03T00:30:00+00:00'],
    [365, '2026-12-31T12:00:00Z', '2027-12-31T12:00:00+00:00'],
  ])('of %d days from %s lasts until %s', async (trial_days, moment, expires_at) => {
    const { id } = productOf(portal, { trial_days })
    expect(await tryOut(portal, await at(moment), customer, { product_id: id })).toMatchObject({
      expires_at,
      quota: 1,
    })
  })

  test('can be asked for by partner and customer alike, and who is behind it is said', async () => {
    for (const session of [boss, acting]) {
      const { id } = productOf(portal)
      const { events } = await tryOut(portal, session, customer, { product_id: id })
      expect(events.created.by?.id).toBe(boss.user.id)
      expect(events.created.impersonator?.id).toBe(session === acting ? ada.user.id : undefined)
    }
  })

  test('of a product that can not be tried is refused', async () => {
    const { id } = productOf(portal, { trial_days: 0 })
    const body = refusalBody('POR_031', `trial: Product ${id} can not be tried.`)
    expect(await asking({ product_id: id })).toMatchObject({ status: 400, body })
    // It can be bought.
    expect((await sell(portal, ada, customer, { product_id: id })).order.amount).toBe(19.99)
  })

  test('is allowed once, whoever asks, also when it has expired', async () => {
    const { id } = await tryOut(portal, ada, customer)
    for (const session of [ada, boss, acting]) {
      expect(await asking({}, session)).toMatchObject({ status: 400, body: HAD(id) })
    }
    const later = await at('2027-01-01T00:00:00Z')
    expect((await licensesOf(later))[0]?.status).toBe('expired')
    expect(await asking({}, later)).toMatchObject({ status: 400, body: HAD(id) })
  })

  test('is not allowed after a licence that was paid, also when that has expired', async () => {
    const { invoice } = await sell(portal, ada, customer)
    await paid(portal, invoice)
    const [license] = await licensesOf(ada)
    const body = HAD(license?.id ?? '')
    expect(await asking()).toMatchObject({ status: 400, body })
    expect(await asking({}, await at('2026-05-01T00:00:00Z'))).toMatchObject({ status: 400, body })
  })

  test('of a product that can no longer be tried is refused as such, had or not', async () => {
    const product = productOf(portal)
    await tryOut(portal, ada, customer, { product_id: product.id })
    portal.put('portalProducts', { ...product, trial_days: 0 })
    const { body } = await asking({ product_id: product.id })
    expect(body).toMatchObject({ error_code: 'POR_031' })
  })

  test('is allowed while an order waits or is cancelled, of another product, for another customer', async () => {
    await sell(portal, ada, customer)
    const cancelled = await sell(portal, ada, customer)
    await portal.done('POST', `/orders/${cancelled.order.id}/cancel`, { token: ada.token })
    const other = productOf(portal)
    const sibling = await portal.customer(ada)
    expect((await tryOut(portal, ada, customer, { product_id: other.id })).kind).toBe('trial')
    expect((await tryOut(portal, ada, sibling)).customer.id).toBe(sibling.id)
    expect((await tryOut(portal, ada, customer)).product.id).toBe(PRODUCT.id)
  })

  test('does not stand in the way of buying', async () => {
    const trial = await tryOut(portal, ada, customer)
    const { invoice } = await sell(portal, ada, customer)
    await paid(portal, invoice)
    const rows = await licensesOf(ada, customer, '?ordering(id)')
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(['paid', 'trial'])
    expect(rows.find(({ id }) => id === trial.id)).toEqual(trial)
  })

  test('of an unknown product, of a wrong quantity, for an inactive customer is refused', async () => {
    const unknown = refusalBody('VAL_001', 'product_id: Object does not exist.')
    expect(await asking({ product_id: 'PPR-000000' })).toMatchObject({ status: 400, body: unknown })
    const none = refusalBody(
      'VAL_001',
      'quantity: Ensure this value is greater than or equal to 1.',
    )
    expect(await asking({ quantity: 0 })).toMatchObject({ status: 400, body: none })
    await portal.done('PUT', `/orgs/${customer.id}`, { token: ada.token, body: { active: false } })
    expect(await asking()).toMatchObject({ status: 400, body: { error_code: 'POR_030' } })
  })

  test('asked for ten times at once is given once', async () => {
    const path = `/customers/${customer.id}/products`
    const body = { product_id: PRODUCT.id, trial: true }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => portal.send('POST', path, { token: ada.token, body })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    const others = answers.filter(({ status }) => status === 400)
    expect(others).toHaveLength(9)
    const [license] = await licensesOf(ada)
    for (const other of others) expect(other.body).toEqual(HAD(license?.id ?? ''))
  })
})

describe('a licence', () => {
  test('is active until the second at which it expires', async () => {
    const { id } = licensed(portal, customer, { expires_at: '2026-03-10T08:00:00+00:00' })
    for (const [moment, status] of [
      ['2026-03-10T07:59:59Z', 'active'],
      ['2026-03-10T07:59:59.999Z', 'active'],
      ['2026-03-10T08:00:00Z', 'expired'],
      ['2026-03-10T08:00:01Z', 'expired'],
      ['2099-01-01T00:00:00Z', 'expired'],
      // It is the clock alone that tells.
      ['2026-03-10T07:59:59Z', 'active'],
    ] as const) {
      const now = await at(moment)
      expect((await licensesOf(now))[0], moment).toMatchObject({ id, status })
      const other = status === 'active' ? 'expired' : 'active'
      expect(await licensesOf(now, customer, `?status=${status}`)).toHaveLength(1)
      expect(await licensesOf(now, customer, `?status=${other}`)).toEqual([])
    }
  })

  test('is listed by its kind', async () => {
    const trial = await tryOut(portal, ada, customer)
    await paid(portal, (await sell(portal, ada, customer)).invoice)
    expect(await licensesOf(ada, customer, '?kind=trial')).toEqual([trial])
    const [bought, ...more] = await licensesOf(ada, customer, '?kind=paid')
    expect(more).toEqual([])
    expect(bought?.kind).toBe('paid')
  })
})

describe('a company shows', () => {
  /** What the company shows of its licences, which has to be the same wherever it is read. */
  async function shown(session: PortalSession, { id } = customer) {
    const org = await portal.done<PortalOrg>('GET', `/orgs/${id}`, { token: session.token })
    const rows = await listOf<PortalOrg>(portal, session, `/customers?id=${id}`)
    expect(rows).toEqual([org])
    return [org.usage, org.coming_expiry_date]
  }

  test('nothing without a licence, and none of the licences of others', async () => {
    const sibling = await portal.customer(ada)
    licensed(portal, sibling, { used: 9 })
    expect(await shown(ada)).toEqual([0, null])
    expect(await shown(ada, sibling)).toEqual([9, '2026-04-01'])
    // A partner has no licences itself.
    expect(ada.org).toMatchObject({ usage: 0, coming_expiry_date: null })
  })

  test('the usage of its active licences and the day on which the first of them expires', async () => {
    licensed(portal, customer, { used: 5, expires_at: '2026-03-20T23:59:59+00:00' })
    licensed(portal, customer, { used: 7, kind: 'paid', expires_at: '2026-03-11T00:00:00+00:00' })
    licensed(portal, customer, { used: 11, expires_at: '2027-01-01T00:00:00+00:00' })
    licensed(portal, customer, { used: 100, expires_at: NOW })
    licensed(portal, customer, { used: 100, expires_at: '2026-03-02T09:59:59+00:00' })
    expect(await shown(ada)).toEqual([23, '2026-03-11'])
    for (const { token } of [boss, acting]) {
      const [own] = await listOf<PortalOrg>(portal, { token }, '/orgs')
      expect(own).toMatchObject({ usage: 23, coming_expiry_date: '2026-03-11' })
    }
    expect(await shown(await at('2026-03-10T23:59:59Z'))).toEqual([23, '2026-03-11'])
    expect(await shown(await at('2026-03-11T00:00:00Z'))).toEqual([16, '2026-03-20'])
    expect(await shown(await at('2026-03-20T23:59:58Z'))).toEqual([16, '2026-03-20'])
    expect(await shown(await at('2026-03-20T23:59:59Z'))).toEqual([11, '2027-01-01'])
    expect(await shown(await at('2027-01-01T00:00:00Z'))).toEqual([0, null])
  })

  test('what a trial and a payment bring, at once', async () => {
    await tryOut(portal, ada, customer, { quantity: 3 })
    expect(await shown(ada)).toEqual([0, '2026-03-16'])
    const { invoice } = await sell(portal, ada, customer)
    expect(await shown(ada)).toEqual([0, '2026-03-16'])
    await paid(portal, invoice)
    expect(await shown(await at('2026-03-20T00:00:00Z'))).toEqual([0, '2026-04-02'])
  })

  test('the same whether it is active or not', async () => {
    licensed(portal, customer, { used: 5 })
    await portal.done('PUT', `/orgs/${customer.id}`, { token: ada.token, body: { active: false } })
    expect(await shown(ada)).toEqual([5, '2026-04-01'])
  })

  test('by what it is asked: filters and order follow the clock', async () => {
    const other = await portal.customer(ada)
    licensed(portal, customer, { used: 5, expires_at: '2026-03-10T00:00:00+00:00' })
    licensed(portal, other, { used: 3, expires_at: '2026-03-20T00:00:00+00:00' })
    const ids = async (session: PortalSession, query: string) =>
      (await listOf<PortalOrg>(portal, session, `/customers?${query}`)).map(({ id }) => id)
    expect(await ids(ada, 'ordering(usage)')).toEqual([other.id, customer.id])
    expect(await ids(ada, 'ordering(coming_expiry_date)')).toEqual([customer.id, other.id])
    expect(await ids(ada, 'lt(coming_expiry_date,2026-03-15)')).toEqual([customer.id])
    const later = await at('2026-03-10T00:00:00Z')
    expect(await ids(later, 'usage=0')).toEqual([customer.id])
    expect(await ids(later, 'coming_expiry_date=null()')).toEqual([customer.id])
    expect(await ids(later, 'ge(coming_expiry_date,2026-03-20)')).toEqual([other.id])
    expect(await ids(later, 'ordering(coming_expiry_date)')).toEqual([other.id, customer.id])
  })
})
