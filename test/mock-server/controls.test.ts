import { request } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createClient } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { serveMock, type ServeOptions } from 'partnerkit/mock/http'
import { contactInfo, failure, freshWorld } from '../support/world.ts'

describe('clock', () => {
  test('stamps events, can be set, advanced and resumed', async () => {
    const { mock, distributor } = freshWorld({ now: () => new Date('2030-01-01T00:00:00Z') })
    const stamp = async (): Promise<string | undefined> => {
      const hub = await distributor.hubs.create({
        name: 'x',
        description: '',
        instance: { id: 'x', type: 'API' },
      })
      return hub.events.created?.at
    }
    mock.clock.set('2026-02-03T04:05:06Z')
    expect(await stamp()).toBe('2026-02-03T04:05:06+00:00')
    mock.clock.advance(86_400_000)
    expect(await stamp()).toBe('2026-02-04T04:05:06+00:00')
    mock.clock.resume()
    expect(await stamp()).toBe('2030-01-01T00:00:00+00:00')
    mock.clock.advance(1000)
    expect(await stamp()).toBe('2030-01-01T00:00:01+00:00')
    expect(() => mock.clock.set('soon')).toThrow('Not a date: soon')
    expect(() => mock.clock.advance(Number.NaN)).toThrow('Milliseconds must be a number')
    expect(() => mock.clock.advance(1e18)).toThrow('from the year 1970 to 9999')
    expect(() => mock.clock.set('+012026-01-01T00:00:00Z')).toThrow('from the year 1970 to 9999')
    expect(await stamp()).toBe('2030-01-01T00:00:01+00:00')
  })
})

describe('snapshot, restore and reset', () => {
  test('restore brings back what was changed, added and deleted', async () => {
    const { mock, distributor } = freshWorld()
    const before = await distributor.tierAccounts.list().toArray()
    const snapshot = mock.snapshot()
    await distributor.tierAccounts.delete('TA-2000-2718-0001')
    await distributor.tierAccounts.update('TA-2000-2718-0002', { name: 'Changed' })
    const added = await distributor.tierAccounts.create({
      type: 'reseller',
      name: 'Added',
      contact_info: contactInfo,
    })
    mock.restore(snapshot)
    expect(await distributor.tierAccounts.list().toArray()).toEqual(before)
    expect(await failure(distributor.tierAccounts.get(added.id))).toMatchObject({ status: 404 })
    expect(await distributor.tierAccounts.versions('TA-2000-2718-0002').count()).toBe(2)
    await distributor.tierAccounts.delete('TA-2000-2718-0001')
    mock.restore(snapshot)
    expect(await distributor.tierAccounts.get('TA-2000-2718-0001')).toEqual(
      before.find(({ id }) => id === 'TA-2000-2718-0001'),
    )
  })

  test('after a restore the same calls make the same ids', async () => {
    const { mock, distributor } = freshWorld()
    const create = (): Promise<unknown> =>
      distributor.tierAccounts.create({ type: 'reseller', name: 'x', contact_info: contactInfo })
    mock.clock.set('2026-01-01')
    const snapshot = mock.snapshot()
    const first = await create()
    mock.restore(snapshot)
    expect(await create()).toEqual(first)
  })

  test('reset makes world, clock, faults and log as good as new', async () => {
    const { mock, distributor, send } = freshWorld()
    await distributor.tierAccounts.delete('TA-2000-2718-0001')
    mock.clock.set('2000-01-01')
    mock.failNext('listHubs', { status: 500 })
    mock.reset()
    expect(mock.requests).toEqual([])
    expect(mock.clock.now().getFullYear()).toBeGreaterThan(2000)
    expect((await send('/hubs')).status).toBe(200)
    expect(await distributor.tierAccounts.list().count()).toBe(11)
  })

  test('reset comes back to the world that was kept', async () => {
    const { mock, distributor } = freshWorld()
    await distributor.tierAccounts.delete('TA-2000-2718-0001')
    mock.keep()
    await distributor.tierAccounts.delete('TA-2000-2718-0002')
    mock.reset()
    expect(await distributor.tierAccounts.list().count()).toBe(10)
  })
})

describe('keys', () => {
  test('every account has one, an unknown account has none', async () => {
    const { mock, clientOf } = freshWorld()
    const account = mock.add('accounts', { name: 'New Vendor', role: 'vendor' })
    expect(account).toMatchObject({ id: expect.stringMatching(/^VA-\d{3}-\d{3}$/), type: 'vendor' })
    const [me] = (await clientOf(mock.keyFor(account.id)).accounts.list()).items
    expect(me).toEqual(account)
    expect(() => mock.keyFor('PA-000-000')).toThrow('PA-000-000 has no key')
  })
})

describe('add', () => {
  test('products and subscriptions are shown by the API as they were added', async () => {
    const { mock, distributor, vendor } = freshWorld()
    const product = mock.add('products', {
      name: 'Extra',
      owner: { id: 'VA-149-494' },
      capabilities: { tiers: { updates: true } },
    })
    const subscription = mock.add('subscriptions', {
      product,
      tiers: { customer: { id: 'TA-2000-2718-0004' } },
      params: [{ id: 'seats', name: 'Seats', description: '', type: 'quantity', value: '5' }],
    })
    expect(await vendor.products.get(product.id)).toEqual(product)
    expect(await distributor.subscriptions.get(subscription.id)).toEqual(subscription)
    expect(subscription).toMatchObject({
      id: expect.stringMatching(/^AS-\d{4}-\d{4}-\d{4}$/),
      status: 'active',
      connection: {
        provider: { id: 'PA-301-447' },
        vendor: { id: 'VA-149-494' },
        hub: { id: 'HB-4106-2718' },
      },
      tiers: {
        customer: { id: 'TA-2000-2718-0004' },
        tier1: { id: 'TA-1000-2718-0003' },
        tier2: { id: 'TA-1000-2718-0002' },
      },
    })
    expect(await distributor.subscriptions.list('params.value=5').count()).toBe(1)
  })

  test('what is answered is a copy, moments are written as the platform does, the rest is dropped', async () => {
    const { mock, distributor } = freshWorld()
    const input = {
      name: 'Extra',
      owner: { id: 'VA-149-494' },
      surprise: 1,
      events: { created: { at: '2026-01-01T02:00:00+02:00' } },
    }
    const product = mock.add('products', input)
    expect(product).not.toHaveProperty('surprise')
    expect(product.events?.created?.at).toBe('2026-01-01T00:00:00+00:00')
    product.capabilities.tiers = { updates: true }
    expect((await distributor.products.get(product.id)).capabilities.tiers).toEqual({
      updates: false,
    })
  })

  test('tier accounts obey the rules of their creation', async () => {
    const { mock, distributor } = freshWorld()
    const owner = { id: 'PA-301-447' }
    const account = mock.add('tierAccounts', {
      owner,
      type: 'reseller',
      name: 'Seeded',
      contact_info: contactInfo,
    })
    expect(await distributor.tierAccounts.get(account.id)).toEqual(account)
    expect(() =>
      mock.add('tierAccounts', { owner, name: 'Orphan', contact_info: contactInfo }),
    ).toThrow('A customer must have a parent')
  })

  test.each([
    [
      'products',
      { owner: { id: 'PA-301-447' }, name: 'x' },
      'owner.id: PA-301-447 is a distributor',
    ],
    ['products', { owner: { id: 'VA-000-000' }, name: 'x' }, 'owner.id: Object does not exist.'],
    ['products', { name: '' }, 'owner: This field is required.'],
    ['products', { id: 'PRD-418-302-551', owner: { id: 'VA-149-494' }, name: 'x' }, 'is taken'],
    [
      'products',
      { owner: { id: 'VA-149-494' }, name: 'x', status: 'sold' },
      'status: "sold" is not a valid choice',
    ],
    [
      'subscriptions',
      { product: { id: 'PRD-0' }, tiers: { customer: { id: 'TA-0' } } },
      'product.id: Object does not exist. tiers.customer.id: Object',
    ],
    ['subscriptions', {}, 'tiers: This field is required.'],
    [
      'products',
      { id: 'nope', owner: { id: 'VA-149-494' }, name: 'x' },
      'id: nope has the wrong form',
    ],
    [
      'products',
      { owner: { id: 'VA-149-494' }, name: 'x', events: { created: { at: 'junk' } } },
      'events.created.at: Not a date and time.',
    ],
    [
      'subscriptions',
      {
        product: { id: 'PRD-418-302-551' },
        tiers: { customer: { id: 'TA-2000-2718-0001' }, tier1: { id: 'TA-2000-2718-0002' } },
      },
      'tiers.tier1.id: TA-2000-2718-0002 is not a reseller.',
    ],
    ['unicorns', {}, 'Nothing can be added to unicorns'],
    ['accounts', { name: 'x', role: 'boss' }, 'role: "boss" is not a valid choice'],
  ] as const)('%s %j is refused: %s', (collection, record, message) => {
    const { mock } = freshWorld()
    expect(() => mock.add(collection as never, record as never)).toThrow(message)
  })
})

describe('explainDelete', () => {
  test('names the blockers and an order of deletes that works', async () => {
    const { mock, distributor } = freshWorld()
    const { blockers, order, unseen } = mock.explainDelete('TA-1000-2718-0002')
    expect(blockers).toEqual([
      { id: 'TA-1000-2718-0003', name: 'Atlas Systems West', type: 'reseller' },
      { id: 'TA-2000-2718-0003', name: 'Maple Legal LLP', type: 'customer' },
    ])
    expect(unseen).toBe(0)
    expect(order).toHaveLength(5)
    expect(order.at(-1)).toBe('TA-1000-2718-0002')
    for (const id of order) await distributor.tierAccounts.delete(id)
    expect(await distributor.tierAccounts.list().count()).toBe(6)
  })

  test('says that nothing blocks an account without children', () => {
    const { mock } = freshWorld()
    expect(mock.explainDelete('TA-2000-2718-0001')).toEqual({
      blockers: [],
      order: ['TA-2000-2718-0001'],
      unseen: 0,
    })
    expect(() => mock.explainDelete('TA-0')).toThrow('TA-0')
  })

  test('the refused client is told the same, of what it can see', async () => {
    const { mock, distributor, reseller } = freshWorld()
    const error = await failure(distributor.tierAccounts.delete('TA-1000-2718-0002'))
    expect(error).toMatchObject({ code: 'TA_001', params: mock.explainDelete('TA-1000-2718-0002') })
    await distributor.tierAccounts.create({
      name: 'Hidden',
      parent: { id: 'TA-1000-2718-0001' },
      contact_info: contactInfo,
    })
    const partial = await failure(reseller.tierAccounts.delete('TA-1000-2718-0001'))
    expect(partial).toMatchObject({ params: { unseen: 1 } })
    expect((partial as { params: { blockers: unknown[] } }).params.blockers).toHaveLength(2)
  })
})

describe('failNext', () => {
  test('makes the next call fail before anything is changed, and only that one', async () => {
    const { mock, distributor } = freshWorld()
    mock.failNext('deleteTierAccount', { status: 409, code: 'X_001', errors: ['Not now.'] })
    const call = distributor.tierAccounts.delete('TA-2000-2718-0001')
    expect(await failure(call)).toMatchObject({
      status: 409,
      code: 'X_001',
      messages: ['Not now.'],
    })
    expect(await distributor.tierAccounts.get('TA-2000-2718-0001')).toBeDefined()
    await distributor.tierAccounts.delete('TA-2000-2718-0001')
    expect(await distributor.tierAccounts.list().count()).toBe(10)
  })

  test('can send headers, and fail several times', async () => {
    const { mock, send } = freshWorld()
    mock.failNext('listHubs', { status: 429, headers: { 'retry-after': '7' }, times: 2 })
    for (const status of [429, 429, 200]) {
      const response = await send('/hubs')
      expect(response.status).toBe(status)
      expect(response.headers.get('retry-after')).toBe(status === 429 ? '7' : null)
    }
  })

  test('can delay a call that then succeeds, and the call can be aborted while it waits', async () => {
    const { mock, distributor } = freshWorld()
    mock.failNext('listHubs', { delay: 30 })
    const start = performance.now()
    expect(await distributor.hubs.list().count()).toBe(2)
    expect(performance.now() - start).toBeGreaterThan(25)
    mock.failNext('getHub', { delay: 60_000 })
    const signal = AbortSignal.timeout(20)
    const error = await failure(distributor.hubs.get('HB-4106-2718', { signal }))
    expect(error).toMatchObject({ name: 'TimeoutError' })
  })

  test.each([
    ['nope', { status: 500 }, /There is no operation nope/],
    ['listHubs', { status: 200 }, /no fault\. status: /],
    ['listHubs', { status: 503, delay: -1 }, /no fault\. delay: /],
    ['listHubs', { status: 503, times: 0 }, /no fault\. times: /],
    ['listHubs', { status: 503, errors: 'oops' }, /no fault\. errors: /],
    ['listHubs', { status: 503, errors: [] }, /no fault\. errors: /],
    ['listHubs', { status: 503, headers: { 'x y': '1' } }, /no fault\. headers: /],
    ['listHubs', { statuss: 503 }, /no fault.*statuss/],
    ['listHubs', {}, /Give a status .* a delay/],
  ])('%s %j is no fault', (operation, fault, message) => {
    const { mock } = freshWorld()
    expect(() => mock.failNext(operation as never, fault as never)).toThrow(message)
  })
})

test('the log tells what was asked, by whom and with what outcome', async () => {
  const { mock, distributor, send } = freshWorld()
  mock.clock.set('2026-01-01')
  await distributor.hubs.update('HB-4106-2718', { version: '2' })
  await send('/nowhere?x=1')
  expect(mock.requests).toEqual([
    {
      at: '2026-01-01T00:00:00+00:00',
      method: 'PUT',
      path: '/public/v1/hubs/HB-4106-2718',
      operation: 'updateHub',
      account: 'PA-301-447',
      body: { version: '2' },
      status: 200,
    },
    {
      at: '2026-01-01T00:00:00+00:00',
      method: 'GET',
      path: '/public/v1/nowhere?x=1',
      status: 404,
    },
  ])
  mock.forgetRequests()
  expect(mock.requests).toEqual([])
})

describe('over HTTP', () => {
  async function served(options: ServeOptions = {}) {
    const mock = createMock({ subscribeNew: false })
    const server = await serveMock(mock, { port: 0, ...options })
    onTestFinished(() => server.close())
    const client = createClient({ apiKey: mock.keys.distributor, baseUrl: server.url })
    const control = async (method: string, path: string, body?: unknown) => {
      const response = await fetch(new URL(`/_mock${path}`, server.url), {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
    }
    return { mock, client, control, url: server.url }
  }

  test('everything a test needs is there', async () => {
    const { mock, client, control } = await served()
    const { body: snapshot } = await control('POST', '/snapshots')
    await control('PUT', '/clock', { set: '2026-05-06T00:00:00Z' })
    expect(await control('PUT', '/clock', { advance: 1000 })).toEqual({
      status: 200,
      body: { now: '2026-05-06T00:00:01.000Z', stopped: true },
    })
    expect(await control('GET', '/clock')).toMatchObject({
      body: { now: '2026-05-06T00:00:01.000Z' },
    })
    expect(await control('GET', '/keys/VA-621-880')).toMatchObject({
      body: { key: mock.keyFor('VA-621-880') },
    })
    const added = await control('POST', '/add/products', { name: 'x', owner: { id: 'VA-149-494' } })
    expect(added.status).toBe(201)
    expect(await client.products.get(added.body.id)).toEqual(added.body)
    expect(await control('PUT', `/products/${added.body.id}/tier-sync`, { on: true })).toEqual({
      status: 204,
      body: undefined,
    })
    expect((await client.products.get(added.body.id)).capabilities.tiers?.updates).toBe(true)
    await control('POST', '/faults/listHubs', { status: 418 })
    expect(await failure(client.hubs.list())).toMatchObject({ status: 418 })
    expect((await control('GET', '/explain-delete/TA-1000-2718-0002')).body.order).toHaveLength(5)
    expect((await control('GET', '/requests')).body.at(-1)).toMatchObject({ operation: 'listHubs' })
    await control('DELETE', '/requests')
    expect((await control('GET', '/requests')).body).toEqual([])
    await control('POST', `/snapshots/${snapshot.id}/restore`)
    expect(await failure(client.products.get(added.body.id))).toMatchObject({ status: 404 })
    await client.tierAccounts.delete('TA-2000-2718-0001')
    await control('POST', '/reset')
    expect(await client.tierAccounts.list().count()).toBe(11)
  })

  test('what is armed is told, and taken back for one operation or all', async () => {
    const { client, control } = await served()
    await control('POST', '/faults/listHubs', { status: 418, times: 3 })
    await control('POST', '/faults/getHub', { drop: 'after' })
    await control('PUT', '/fault-plan', { rate: 0.5, seed: 3, operations: ['getProduct'] })
    await failure(client.hubs.list())
    const plan = { rate: 0.5, seed: 3, operations: ['getProduct'] }
    const getHub = { operation: 'getHub', fault: { drop: 'after' }, left: 1 }
    expect((await control('GET', '/faults')).body).toEqual({
      waiting: [{ operation: 'listHubs', fault: { status: 418, times: 3 }, left: 2 }, getHub],
      plan,
    })
    expect((await control('DELETE', '/faults/listHubs')).status).toBe(204)
    expect((await control('GET', '/faults')).body).toEqual({ waiting: [getHub], plan })
    expect((await client.hubs.list()).items).toHaveLength(2)
    await control('DELETE', '/faults')
    expect((await control('GET', '/faults')).body).toEqual({ waiting: [] })
  })

  test('snapshots have names, are listed and can be forgotten', async () => {
    const { control } = await served()
    await control('PUT', '/clock', { set: '2026-05-06T00:00:00Z' })
    const { body: first } = await control('POST', '/snapshots', { name: 'before the sale' })
    await control('POST', '/snapshots')
    const at = '2026-05-06T00:00:00.000Z'
    expect((await control('GET', '/snapshots')).body).toEqual([
      { id: first.id, name: 'before the sale', at },
      { id: '2', name: '', at },
    ])
    expect((await control('DELETE', '/snapshots/2')).status).toBe(204)
    expect((await control('GET', '/snapshots')).body).toHaveLength(1)
    expect((await control('POST', '/snapshots/2/restore')).status).toBe(400)
  })

  test('the pulse tells of every change and every request', async () => {
    const { mock, client, control } = await served()
    const { body: before } = await control('GET', '/pulse')
    expect(before).toMatchObject({
      requests: 0,
      stopped: false,
      basePath: '/public/v1',
      worlds: [],
    })
    await client.tierAccounts.delete('TA-2000-2718-0001')
    mock.clock.set('2026-01-01')
    const { body: after } = await control('GET', '/pulse')
    expect(after).toMatchObject({ requests: 1, stopped: true, now: '2026-01-01T00:00:00.000Z' })
    expect(after.last).toBe(mock.requests.at(-1)?.at)
    expect(after.version).toBeGreaterThan(before.version)
    expect((await control('GET', '/keys')).body).toEqual(mock.keys)
    const { body: collections } = await control('GET', '/collections')
    expect(collections).toContainEqual({ name: 'tierAccounts', count: 10 })
    expect(collections).toHaveLength(Object.keys(mock.exportState().collections).length)
  })

  test('who looks leaves no trace, meets no fault, and sees what the account sees now', async () => {
    const { mock, client, control } = await served()
    await control('POST', '/faults/listTierAccounts', { status: 503 })
    const seen = async (as: string): Promise<number> =>
      (await control('GET', `/as/${as}/public/v1/tier/accounts?type=customer`)).body.length
    expect(await seen('PA-301-447')).toBe(7)
    expect(await seen('VA-621-880')).toBe(3)
    await control('DELETE', '/requests')
    mock.clearFaults()
    await client.tierAccounts.delete('TA-2000-2718-0001')
    const version = mock.version
    expect(await seen('PA-301-447')).toBe(6)
    const portal = await control('GET', '/as/partner/portal/v1/me')
    expect(portal.body.user.email).toBe(mock.logins.partner.email)
    expect(mock.version).toBe(version)
    expect(mock.requests.map(({ operation }) => operation)).toEqual(['deleteTierAccount'])
    expect(await control('GET', '/as/PA-0/public/v1/hubs')).toMatchObject({ status: 400 })
    expect((await control('GET', '/as/nobody/portal/v1/me')).body.errors[0]).toMatch(
      /Nobody logs in at the portal as nobody. Choose from partner/,
    )
  })

  test('collections take queries on any member of their records', async () => {
    const { control } = await served()
    const found = async (query: string) => (await control('GET', `/collections/${query}`)).body
    const { fields, total, rows } = await found(
      'tierAccounts?contact_info.country=DE&ordering(-name)&limit=1',
    )
    expect(fields['contact_info.country']).toMatchObject({ type: 'string', orderable: true })
    expect(fields['events.created.at']).toMatchObject({ type: 'date-time' })
    expect(total).toBe(3)
    expect(rows.map((row: { name: string }) => row.name)).toEqual(['Nordlicht IT-Systemhaus'])
    const late = await found('tierAccounts?ge(events.created.at,2025-05-10)&ilike(name,*O*)')
    expect(late.rows.map(({ id }: { id: string }) => id).toSorted()).toEqual([
      'TA-2000-2718-0006',
      'TA-2000-2718-0007',
    ])
    expect((await found('hubs?gte(id,1)')).errors[0]).toContain('gte is not an operator')
    expect((await found('unicorns')).errors).toEqual(['There is no collection unicorns.'])
  })

  test('a record comes with its states, and with those that name it, also when it is gone', async () => {
    const { client, control } = await served()
    const { body } = await control('GET', '/records/CRD-20001-00001-00004')
    expect(body).toMatchObject({ collection: 'contracts', isRemoved: false })
    expect(body.record).toMatchObject({ status: 'pending', owner_id: 'VA-621-880' })
    expect(body.machine.moves).toContainEqual({
      action: 'sign',
      from: 'pending',
      to: 'active',
      by: 'issuer',
    })
    const agreement = await control('GET', '/records/AGD-100-200-403')
    expect(agreement.body.mentioned).toContainEqual({
      collection: 'contracts',
      id: 'CRD-20001-00001-00004',
      path: 'agreement_id',
    })
    await client.tierAccounts.delete('TA-2000-2718-0001')
    expect((await control('GET', '/records/TA-2000-2718-0001')).body).toMatchObject({
      isRemoved: true,
    })
    expect((await control('GET', '/records/TA-0')).status).toBe(404)
  })

  test('the tree of accounts goes from those with keys down by owner and parent', async () => {
    const { control } = await served()
    const below = async (id: string) => (await control('GET', `/account-tree?below=${id}`)).body
    const { items } = (await control('GET', '/account-tree')).body
    expect(items).toContainEqual(
      expect.objectContaining({ id: 'PA-301-447', type: 'distributor', below: 3 }),
    )
    expect(items).toContainEqual(expect.objectContaining({ id: 'VA-892-333', invited: true }))
    expect((await below('PA-301-447')).items).toContainEqual({
      id: 'TA-1000-2718-0002',
      name: 'Atlas Systems',
      type: 'reseller',
      below: 2,
    })
    expect((await below('TA-1000-2718-0002')).total).toBe(2)
    expect((await below('TA-2000-2718-0004')).items).toEqual([])
  })

  test('the state of the world goes out and comes back', async () => {
    const { client, control } = await served()
    const { body: state } = await control('GET', '/state')
    await client.tierAccounts.delete('TA-2000-2718-0001')
    expect(await control('PUT', '/state', state)).toEqual({ status: 204, body: undefined })
    expect(await client.tierAccounts.list().count()).toBe(11)
  })

  test.each([
    ['PUT', '/state', { format: 'x' }, 400, /format: Must be partnerkit-state/],
    ['POST', '/faults/nope', { status: 500 }, 400, /no operation nope/],
    ['POST', '/add/unicorns', {}, 400, /Nothing can be added to unicorns/],
    ['POST', '/add/products', { name: 'x' }, 400, /owner: This field is required/],
    ['PUT', '/products/PRD-418-302-551/tier-sync', {}, 400, /on: Must be true or false/],
    ['PUT', '/products/PRD-0/tier-sync', { on: true }, 404, /PRD-0/],
    ['PUT', '/clock', { set: 'soon' }, 400, /Not a date/],
    ['PUT', '/clock', [], 400, /Send a JSON object/],
    ['PUT', '/clock', { stop: true }, 400, /Send one of set/],
    ['PUT', '/clock', { advance: null }, 400, /Milliseconds must be a number/],
    ['PUT', '/clock', { advance: 1e18 }, 400, /from the year 1970/],
    ['POST', '/snapshots/7/restore', undefined, 400, /no snapshot 7/],
    ['DELETE', '/snapshots/7', undefined, 400, /no snapshot 7/],
    ['POST', '/snapshots', { name: 7 }, 400, /name: Must be a text/],
    ['DELETE', '/faults/nothing', undefined, 400, /no operation nothing/],
    ['GET', '/exchanges/7', undefined, 400, /no request 7/],
    ['POST', '/exchanges/test', { requests: 'all' }, 400, /requests: Must be an array/],
    ['GET', '/keys/PA-0', undefined, 400, /has no key/],
    ['GET', '/nothing', undefined, 404, /not found/],
  ])('%s %s %j is refused', async (method, path, body, status, message) => {
    const { control } = await served()
    const answer = await control(method, path, body)
    expect(answer).toMatchObject({ status, body: { errors: [expect.stringMatching(message)] } })
  })

  test('tell what can be called', async () => {
    const { control } = await served()
    for (const path of ['', '/']) {
      const { body } = await control('GET', path)
      expect(body.calls).toContain('POST /_mock/reset')
      expect(body.calls).toContain('POST /_mock/faults/:operation')
    }
  })

  test('answer no page of another site, and no other name for this machine', async () => {
    const { url } = await served()
    const reset = (headers: Record<string, string>): Promise<Response> =>
      fetch(new URL('/_mock/reset', url), { method: 'POST', headers })
    expect((await reset({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await reset({ origin: 'null' })).status).toBe(403)
    const fromApp = await reset({ origin: 'http://localhost:5173' })
    expect(fromApp.status).toBe(204)
    expect(fromApp.headers.get('access-control-allow-origin')).toBe('http://localhost:5173')
    expect(await statusOf(url, 'evil.example')).toBe(403)
    expect(await statusOf(url, 'localhost')).toBe(204)
  })

  test('can be turned off', async () => {
    const { control } = await served({ controls: false })
    expect(await control('POST', '/reset')).toMatchObject({ status: 404 })
  })
})

/** The status of a reset that is asked for under another name for the server. */
const statusOf = (url: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { host } }
    request(new URL('/_mock/reset', url), options, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
