// Worlds of tests, in process and over HTTP: the same factories, controls and copies.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createClient } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { serveMock, type MockServer } from 'partnerkit/mock/http'
import { connectWorld, createWorld, type World } from 'partnerkit/testing'

let server: MockServer
beforeAll(async () => {
  server = await serveMock(createMock({ seed: 1 }), { port: 0 })
})
afterAll(() => server.close())

const ways: Record<string, () => World | Promise<World>> = {
  'in process': () => createWorld(),
  'over HTTP': () => connectWorld({ url: server.url }),
}

describe.each(Object.entries(ways))('a world %s', (_, open) => {
  let world: World
  beforeEach(async () => {
    world = await open()
  })

  test('shares nothing with another one', async () => {
    const other = await open()
    await world.given.hub('Mine')
    const mine = { filter: { name: 'Mine' } }
    expect(await world.distributor.hubs.list(mine).count()).toBe(1)
    expect(await other.distributor.hubs.list(mine).count()).toBe(0)
  })

  test('has a client for each role, for any account and for strangers', async () => {
    const whoAmI = (client: World['guest']) => client.accounts.list({ limit: 1 }).first()
    expect(await whoAmI(world.distributor)).toMatchObject({ role: 'distributor' })
    expect(await whoAmI(world.vendor)).toMatchObject({ role: 'vendor' })
    expect(await whoAmI(world.reseller)).toMatchObject({ role: 'reseller' })
    expect(await whoAmI(await world.as('VA-621-880'))).toMatchObject({ id: 'VA-621-880' })
    await expect(whoAmI(world.guest)).rejects.toMatchObject({ code: 'AUTH_001' })
    await expect(world.as('VA-000-001')).rejects.toThrow('there is no such account')
  })

  test('lets everybody in to the reseller portal', async () => {
    const { org } = (await (await world.portal()).me()).user
    expect(org.name).toBe('Lakeside IT Services')
    expect((await (await world.portal('customer')).me()).user.email).toBe(
      world.logins.customer.email,
    )
  })

  test('has a clock that can be set', async () => {
    await world.clock.set('2031-02-03T04:05:06Z')
    await world.clock.advance(1000)
    expect((await world.clock.now()).toISOString()).toBe('2031-02-03T04:05:07.000Z')
    const hub = await world.given.hub()
    expect(hub.events.created?.at).toBe('2031-02-03T04:05:07+00:00')
    await world.clock.resume()
    expect((await world.clock.now()).getFullYear()).not.toBe(2031)
  })

  test('can let calls go wrong', async () => {
    await world.failNext('createHub', { status: 409, code: 'HUB_999' })
    await expect(world.given.hub()).rejects.toMatchObject({ status: 409, code: 'HUB_999' })
    await world.faultPlan({ rate: 1, faults: [{ status: 400 }] })
    await expect(world.given.hub()).rejects.toMatchObject({ status: 400 })
    await world.clearFaults()
    expect((await world.given.hub()).id).toMatch(/^HB-/)
  })

  test('comes back to a snapshot, and to its beginning', async () => {
    const total = () => world.distributor.hubs.list().count()
    const first = await total()
    await world.given.hub()
    const snapshot = await world.snapshot()
    await world.given.hub()
    await snapshot.restore()
    expect(await total()).toBe(first + 1)
    await world.reset()
    expect(await total()).toBe(first)
    expect(await world.requests()).toHaveLength(1)
    await world.forgetRequests()
    expect(await world.requests()).toEqual([])
  })

  test('branches: both go on apart from where they were', async () => {
    await world.clock.set('2031-01-01T00:00:00Z')
    const { reseller } = await world.given.resellerWithChildren(0)
    const branch = await world.branch()
    await branch.distributor.tierAccounts.delete(reseller.id)
    expect(await world.distributor.tierAccounts.get(reseller.id)).toEqual(reseller)
    await expect(branch.distributor.tierAccounts.get(reseller.id)).rejects.toMatchObject({
      status: 404,
    })
    expect((await branch.clock.now()).toISOString()).toBe('2031-01-01T00:00:00.000Z')
    await branch.clock.advance(60_000)
    expect((await world.clock.now()).toISOString()).toBe('2031-01-01T00:00:00.000Z')
  })

  test('factories go on in a branch: what they make there is new', async () => {
    await world.given.invitedUser()
    const branch = await world.branch()
    expect((await branch.given.invitedUser()).email).toBe('user-2@given.example')
    expect((await world.given.invitedUser()).email).toBe('user-2@given.example')
  })

  test('a branch whose clock runs is as late as it was', async () => {
    await world.clock.advance(365 * 86_400_000)
    const branch = await world.branch()
    const apart = (await branch.clock.now()).getTime() - (await world.clock.now()).getTime()
    expect(Math.abs(apart)).toBeLessThan(2000)
  })

  test('tells what was sent by e-mail', async () => {
    await world.guest.portal.registration.start('ada@alder-it.example')
    expect((await world.outbox()).at(-1)).toMatchObject({ to: 'ada@alder-it.example' })
  })

  test('gives tier accounts, products and subscriptions', async () => {
    const { given, distributor, vendor } = world
    const { reseller, children } = await given.resellerWithChildren(3, { name: 'Elm' })
    expect(reseller).toMatchObject({ type: 'reseller', name: 'Elm' })
    expect(children.map(({ type, parent }) => [type, parent?.id])).toEqual(
      Array.from({ length: 3 }, () => ['customer', reseller.id]),
    )
    expect(new Set(children.map(({ name }) => name)).size).toBe(3)
    await expect(distributor.tierAccounts.delete(reseller.id)).rejects.toMatchObject({
      code: 'TA_001',
    })
    const product = await given.product({ name: 'Vault' })
    const { id } = await given.subscription({ product })
    expect(await vendor.subscriptions.get(id)).toMatchObject({ product: { name: 'Vault' } })
    const { request } = await given.pendingRequest()
    expect(request.status).toBe('pending')
    expect(await vendor.tierAccountRequests.accept(request.id)).toMatchObject({
      status: 'accepted',
    })
    await expect(given.resellerWithChildren(1.5)).rejects.toThrow('count: Must be a whole number')
  })

  test('gives what partners are made of', async () => {
    const { given, guest } = world
    const { partner, activation } = await given.vendorInvited('Kite')
    const user = { name: 'Ada Byron', email: 'ada@kite.example' }
    expect(
      await guest.registration.complete(activation.link, { name: 'Kite', user }),
    ).toMatchObject({ id: partner.id, role: 'vendor' })
    const { account, client, contract } = await given.vendorJoined()
    expect(contract.status).toBe('active')
    expect((await client.accounts.list().first())?.id).toBe(account.id)
    expect((await given.resellerInvited()).contract).toMatchObject({
      type: 'service',
      status: 'pending',
    })
    expect((await given.programAgreement()).type).toBe('program')
    expect((await given.marketplace('Bay')).name).toBe('Bay')
    expect((await given.invitedUser({ name: 'Bo' })).name).toBe('Bo')
    expect((await given.lead()).lead.status).toBe('pending')
    expect((await given.news('Prices')).status).toBe('published')
  })

  test('gives what the portal is about', async () => {
    const { given } = world
    expect((await given.portalCustomer('Elm Bakery')).name).toBe('Elm Bakery')
    const { portal, customer, invoice } = await given.openInvoice()
    expect(invoice.status).toBe('open')
    expect(await portal.customers.get(customer.id)).toMatchObject({ id: customer.id })
    expect((await given.paidInvoice()).invoice.status).toBe('paid')
  })

  test('has scenarios: states with a name', async () => {
    const { invited, joined, reseller } = await world.scenario('onboarding')
    expect([invited, joined, reseller].map(({ contract }) => contract.status)).toEqual([
      'pending',
      'active',
      'pending',
    ])
    const contracts = await world.scenario('contracts')
    expect(
      Object.entries(contracts).map(([name, { contract }]) => [name, contract.status]),
    ).toEqual(['pending', 'active', 'rejected', 'terminated'].map((status) => [status, status]))
    const { product, customers, subscriptions } = await world.scenario('sales')
    expect(subscriptions.map((one) => [one.product.id, one.tiers.customer?.id])).toEqual(
      customers.map(({ id }) => [product.id, id]),
    )
    const { edits } = await world.scenario('review')
    expect(edits.map(({ request }) => request.status)).toEqual(['pending', 'pending', 'pending'])
    const { open, paid } = await world.scenario('billing')
    expect([open.invoice.status, paid.invoice.status]).toEqual(['open', 'paid'])
    await expect(world.scenario('nothing' as 'sales')).rejects.toThrow(
      /no scenario nothing.*onboarding/,
    )
  })
})

test('in process the same test sees the same ids and tokens each time', async () => {
  const link = async () => (await createWorld().given.openInvoice()).invoice.link
  expect(await link()).toBe(await link())
  const hub = (seed: number) => createWorld({ seed }).given.hub()
  expect((await hub(1)).id).not.toBe((await hub(2)).id)
})

test('any other client reaches a world by its key', async () => {
  const world = await connectWorld({ url: server.url, name: 'by-key' })
  await world.given.hub('Mine')
  const client = createClient({ apiKey: world.keys.distributor, baseUrl: world.url })
  expect(await client.hubs.list({ filter: { name: 'Mine' } }).count()).toBe(1)
})

test('who connects to a world once more can fill it further', async () => {
  const connect = () => connectWorld({ url: server.url, name: 'shared' })
  await (await connect()).given.marketplace()
  expect((await (await connect()).given.marketplace()).id).toMatch(/^MP-/)
})

test('the address of a server is enough', async () => {
  const { origin } = new URL(server.url)
  for (const url of [origin, `${origin}/`]) {
    const world = await connectWorld({ url })
    expect(await world.distributor.hubs.list().count()).toBe(2)
  }
})

test('a world that was closed begins anew', async () => {
  const world = await connectWorld({ url: server.url, name: 'closed' })
  const before = await world.distributor.hubs.list().count()
  await world.given.hub()
  await world.close()
  const again = await connectWorld({ url: server.url, name: 'closed' })
  expect(await again.distributor.hubs.list().count()).toBe(before)
})

test('who connects to nothing is told what to do', async () => {
  const gone = await serveMock(createMock(), { port: 0 })
  await gone.close()
  await expect(connectWorld({ url: gone.url })).rejects.toThrow(
    /No partnerkit server answers at .*npx partnerkit serve/,
  )
  const uncontrolled = await serveMock(createMock(), { port: 0, controls: false })
  await expect(connectWorld({ url: uncontrolled.url })).rejects.toThrow('with its controls')
  await uncontrolled.close()
  await expect(connectWorld({ url: server.url, name: 'a b' })).rejects.toThrow(
    'X-Partnerkit-World: Give 1 to 64 letters',
  )
})
