// client.portal against the mock: what only both together show.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createClient, NetworkError, type PortalSessionEnd, type PortalStorage } from 'partnerkit'
import { createMock, type Mock } from 'partnerkit/mock'
import { responseValidator } from 'partnerkit/validate'
import { textStorage } from '../support/scripted-portal.ts'
import { BASE_URL, failure } from '../support/world.ts'

const MINUTE = 60_000
const mara = { email: 'mara@lakeside-it.example', password: 'portal-demo' }
const LINDQVIST = 'POR-204518'
const NILS = 'PUS-310421'

let mock: Mock
let ends: PortalSessionEnd[]

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-05T09:30:00Z') })
  mock = createMock()
  // The clocks of server and client need not agree.
  mock.clock.set('2031-01-01T00:00:00Z')
  ends = []
})
afterEach(() => {
  vi.useRealTimers()
})

const portalOf = (storage?: PortalStorage) =>
  createClient({
    apiKey: null,
    baseUrl: BASE_URL,
    fetch: mock.fetch,
    validate: responseValidator('strict'),
    portal: { ...(storage && { storage }), onSessionEnd: (end) => void ends.push(end) },
  }).portal

/** Lets time go by at both ends. */
function wait(minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * MINUTE)
  mock.clock.advance(minutes * MINUTE)
}

test('from a registration to a paid invoice', async () => {
  const portal = portalOf()
  await portal.registration.start('Ines@Harbor-IT.example')
  const link = mock.outbox.at(-1)?.link ?? ''
  await portal.registration.verify(link)
  await portal.registration.complete(link, {
    first_name: 'Ines',
    last_name: 'Duarte',
    company: 'Harbor IT',
    password: 'correct horse',
  })
  const { org } = await portal.login({ email: 'ines@harbor-it.example', password: 'correct horse' })
  const customer = await portal.customers.create({
    name: 'Elm Street Clinic',
    active: true,
    partner_commission_rate: 12.5,
  })
  expect(customer).toMatchObject({ partner_account: org.id, customer_type: 'CUSTOMER' })
  const product = await portal.products.list({ filter: { sku: 'BKP-M' } }).first()
  const { invoice } = await portal.customers.addProduct(customer.id, {
    product_id: product?.id ?? '',
    quantity: 3,
  })
  const guest = portalOf()
  expect(await guest.invoices.open(invoice.link)).toMatchObject({ status: 'open' })
  const payment = { method: 'card', payer: 'customer' } as const
  expect(await guest.invoices.pay(invoice.link, payment)).toMatchObject({
    status: 'succeeded',
  })
  expect(await portal.invoices.get(invoice.id)).toMatchObject({ status: 'paid' })
  const { items } = await portal.customers.licenses(customer.id, { filter: { status: 'active' } })
  expect(items).toMatchObject([{ kind: 'paid', quota: 3 }])
  expect((await portal.home()).customers).toEqual({ total: 1, active: 1 })
})

test('a product can be tried', async () => {
  const portal = portalOf()
  await portal.login(mara)
  const customer = await portal.customers.create({
    name: 'Elm Street Clinic',
    active: true,
    partner_commission_rate: 12.5,
  })
  const filter = { trial_days: { gt: 0 } } as const
  const product = { product_id: (await portal.products.list({ filter }).first())?.id ?? '' }
  const license = await portal.customers.startTrial(customer.id, { ...product, quantity: 2 })
  expect(license).toMatchObject({ kind: 'trial', status: 'active', quota: 2 })
  const again = portal.customers.startTrial(customer.id, product)
  expect(await failure(again)).toMatchObject({ code: 'POR_032' })
})

test('too many failures say how long to wait', async () => {
  const portal = portalOf()
  const wrong = { ...mara, password: 'wrong password' }
  for (let failures = 0; failures < 5; failures++) await failure(portal.login(wrong))
  wait(1)
  expect(await failure(portal.login(mara))).toMatchObject({
    code: 'POR_012',
    params: { retry_after: 14 * 60 },
  })
})

describe('a session', () => {
  test('lasts as long as somebody works, 12 hours at most', async () => {
    const portal = portalOf()
    await portal.login(mara)
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      wait(20)
      await portal.me()
    }
    expect(ends).toEqual([])
    wait(20)
    expect(await failure(portal.me())).toMatchObject({ status: 401, code: 'AUTH_001' })
    expect(portal.session).toBeUndefined()
    expect(ends).toMatchObject([{ reason: 'expired', error: { code: 'AUTH_001' } }])
  })

  test('ends after half an hour in which nobody did anything', async () => {
    const portal = portalOf()
    await portal.login(mara)
    wait(31)
    await failure(portal.home())
    expect(ends).toMatchObject([{ reason: 'expired' }])
    expect(await failure(portal.home())).toMatchObject({ status: 401 })
    expect(ends).toHaveLength(1)
  })

  test('ends in all tabs with a logout in one, and elsewhere with a new password', async () => {
    const storage = textStorage()
    const [tab, otherTab, elsewhere] = [portalOf(storage), portalOf(storage), portalOf()]
    await tab.login(mara)
    await elsewhere.login(mara)
    await tab.logout()
    expect(otherTab.session).toBeUndefined()
    expect(ends).toEqual([{ reason: 'logout' }])
    const { user } = await otherTab.login(mara)
    await otherTab.users.update(user.id, { password: 'battery staple' })
    expect(await failure(elsewhere.me())).toMatchObject({ code: 'AUTH_001' })
    expect(ends.at(-1)).toMatchObject({ reason: 'expired' })
  })

  test('is not in the way of a refused login', async () => {
    const portal = portalOf()
    await portal.login(mara)
    const wrong = { ...mara, password: 'wrong' }
    expect(await failure(portal.login(wrong))).toMatchObject({ status: 401, code: 'POR_010' })
    expect((await portal.me()).user.email).toBe(mara.email)
  })
})

describe("acting as a customer's user", () => {
  test('is said by the session, and over when it is stopped', async () => {
    const portal = portalOf()
    const { token } = await portal.login(mara)
    const acting = await portal.loginAs(NILS)
    expect(acting).toMatchObject({
      user: { id: NILS },
      impersonator: { user: { id: 'PUS-310401' } },
    })
    expect((await portal.me()).impersonator).toEqual(acting.impersonator)
    expect(await failure(portal.loginAs(NILS))).toMatchObject({ code: 'POR_020' })
    const product = { product_id: 'PPR-418303' }
    const { order } = await portal.customers.addProduct(LINDQVIST, product)
    expect(order).toMatchObject({ impersonated: true, created_by: { id: NILS } })
    expect(await portal.stopImpersonation()).toMatchObject({ token })
    expect((await portal.me()).user.email).toBe(mara.email)
    expect(await failure(portal.stopImpersonation())).toMatchObject({ code: 'POR_021' })
    expect(ends).toEqual([])
  })

  test('keeps the session from before as long as it lasts itself', async () => {
    const portal = portalOf()
    await portal.login(mara)
    await portal.loginAs(NILS)
    for (const minutes of [20, 20, 20]) {
      wait(minutes)
      await portal.home()
    }
    await portal.stopImpersonation()
    expect((await portal.me()).user.email).toBe(mara.email)
  })

  test('is over when the customer is deactivated, and the own session lives on', async () => {
    const [portal, elsewhere] = [portalOf(), portalOf()]
    const own = await portal.login(mara)
    await elsewhere.login(mara)
    await portal.loginAs(NILS)
    await elsewhere.customers.update(LINDQVIST, { active: false })
    const error = await failure(portal.home())
    expect(error).toMatchObject({ status: 401, code: 'AUTH_001' })
    expect(ends).toEqual([{ reason: 'impersonation', error, session: own }])
    expect((await portal.me()).user.email).toBe(mara.email)
  })

  test.each([0, 20])('can be stopped again after a lost answer: %i minutes', async (minutes) => {
    let lose = true
    const { portal } = createClient({
      apiKey: null,
      baseUrl: BASE_URL,
      fetch: async (input, init) => {
        const request = new Request(input, init)
        const response = await mock.fetch(request)
        if (!lose || !request.url.endsWith('/stop')) return response
        lose = false
        throw new TypeError('fetch failed')
      },
      portal: { onSessionEnd: (end) => void ends.push(end) },
    })
    await portal.login(mara)
    await portal.loginAs(NILS)
    expect(await failure(portal.stopImpersonation())).toBeInstanceOf(NetworkError)
    wait(minutes)
    expect((await portal.stopImpersonation()).user.email).toBe(mara.email)
    expect((await portal.me()).user.email).toBe(mara.email)
    expect(ends).toEqual([])
  })

  test('ends with a logout, and the session from before, too', async () => {
    const storage = textStorage()
    const portal = portalOf(storage)
    await portal.login(mara)
    const before = storage.values.get('partnerkit.portal') ?? ''
    await portal.loginAs(NILS)
    await portal.logout()
    storage.values.set('partnerkit.portal', before)
    expect(await failure(portal.me())).toMatchObject({ code: 'AUTH_001' })
  })
})

test('no password and no token is in the log of requests', async () => {
  const portal = portalOf()
  const { token } = await portal.login(mara)
  await portal.me()
  const log = JSON.stringify(mock.requests)
  expect(log).toContain('loginPortal')
  expect(log).not.toContain(mara.password)
  expect(log).not.toContain(token)
})
