import { describe, expect, test } from 'vitest'
import type { TierAccount, TierAccountRequest } from 'partnerkit'
import { contactInfo, failure, freshWorld, type TestWorld } from '../support/world.ts'

const BACKUP = 'PRD-418-302-551'
const MAIL = 'PRD-418-302-552'
const FIREWALL = 'PRD-733-914-206'

/** A reseller with a customer that is subscribed to the given products. */
async function subscribed(world: TestWorld, ...products: string[]): Promise<TierAccount> {
  const { mock, distributor } = world
  const parent = await distributor.tierAccounts.create({
    type: 'reseller',
    name: 'Above',
    contact_info: contactInfo,
  })
  const customer = await distributor.tierAccounts.create({
    name: 'Buyer',
    parent: { id: parent.id },
    contact_info: contactInfo,
  })
  for (const id of products) {
    mock.add('subscriptions', { product: { id }, tiers: { customer: { id: customer.id } } })
  }
  return distributor.tierAccounts.get(customer.id)
}

const requestsOf = async ({ distributor }: TestWorld, id: string): Promise<TierAccountRequest[]> =>
  distributor.tierAccountRequests.list({ filter: { 'account.id': id }, order: ['id'] }).toArray()

describe('an edit', () => {
  test('makes a request per linked product: pending when it is synced, else unsupported', async () => {
    const world = freshWorld()
    const account = await subscribed(world, BACKUP, MAIL, FIREWALL)
    await world.distributor.tierAccounts.update(account.id, { name: 'Renamed' })
    const digits = account.id.slice(3)
    expect(await requestsOf(world, account.id)).toMatchObject([
      {
        id: `TAR-${digits}-001-001`,
        type: 'update',
        status: 'pending',
        account: { id: account.id, version: 2, name: 'Renamed' },
        vendor: { id: 'VA-149-494', name: 'Champions Corp' },
        provider: { id: 'PA-301-447' },
        product: { id: BACKUP, name: 'Champions Backup' },
        events: { created: { by: { id: 'SU-301-447-001' } }, updated: { at: expect.any(String) } },
      },
      {
        id: `TAR-${digits}-001-002`,
        status: 'unsupported',
        reason: 'Product does not support contact details change.',
        product: { id: MAIL },
      },
      {
        id: `TAR-${digits}-001-003`,
        status: 'pending',
        vendor: { id: 'VA-621-880' },
        product: { id: FIREWALL },
      },
    ])
  })

  test('of a product whose sync is flipped changes its mind from then on', async () => {
    const world = freshWorld()
    const account = await subscribed(world, BACKUP)
    const statuses = async (): Promise<string[]> =>
      (await requestsOf(world, account.id)).map(({ status }) => status)
    await world.distributor.tierAccounts.update(account.id, { name: 'One' })
    expect(await statuses()).toEqual(['pending'])
    world.mock.setTierSync(BACKUP, false)
    await world.distributor.tierAccounts.update(account.id, { name: 'Two' })
    expect(await statuses()).toEqual(['pending', 'unsupported'])
    world.mock.setTierSync(BACKUP, true)
    await world.distributor.tierAccounts.update(account.id, { name: 'Three' })
    expect(await statuses()).toEqual(['pending', 'unsupported', 'pending'])
  })

  test('of an account without products makes none', async () => {
    const world = freshWorld()
    const account = await subscribed(world)
    await world.distributor.tierAccounts.update(account.id, { name: 'Alone' })
    expect(await requestsOf(world, account.id)).toEqual([])
  })

  test('that changes nothing makes none', async () => {
    const world = freshWorld()
    const account = await subscribed(world, BACKUP)
    await world.distributor.tierAccounts.update(account.id, { name: account.name })
    expect(await requestsOf(world, account.id)).toEqual([])
  })

  test('makes one request for several subscriptions of a product, none for one that has ended', async () => {
    const world = freshWorld()
    const account = await subscribed(world, BACKUP, BACKUP)
    const tiers = { customer: { id: account.id } }
    world.mock.add('subscriptions', { product: { id: MAIL }, tiers, status: 'terminated' })
    await world.distributor.tierAccounts.update(account.id, { name: 'Renamed' })
    expect((await requestsOf(world, account.id)).map(({ product }) => product.id)).toEqual([BACKUP])
  })

  test('of a reseller asks the vendors of its customers', async () => {
    const world = freshWorld()
    const account = await subscribed(world, BACKUP)
    const parent = account.parent?.id ?? ''
    await world.distributor.tierAccounts.update(parent, { name: 'Above all' })
    expect((await requestsOf(world, parent)).map(({ status }) => status)).toEqual(['pending'])
  })

  test('leaves the requests of earlier edits pending, each with its own state of the account', async () => {
    const world = freshWorld()
    const account = await subscribed(world, BACKUP)
    for (const name of ['One', 'Two', 'Three']) {
      await world.distributor.tierAccounts.update(account.id, { name })
    }
    const digits = account.id.slice(3)
    expect(await requestsOf(world, account.id)).toMatchObject([
      { id: `TAR-${digits}-001-001`, status: 'pending', account: { version: 2, name: 'One' } },
      { id: `TAR-${digits}-002-001`, status: 'pending', account: { version: 3, name: 'Two' } },
      { id: `TAR-${digits}-003-001`, status: 'pending', account: { version: 4, name: 'Three' } },
    ])
  })
})

describe('a new account', () => {
  test('is subscribed to a synced product of the vendor, so that an edit shows the flow', async () => {
    const world = freshWorld({ subscribeNew: true })
    world.mock.clock.set('2026-03-01T10:00:00Z')
    const account = await subscribed(world)
    const [subscription] = await world.distributor.subscriptions
      .list({ filter: { 'tiers.customer.id': account.id } })
      .toArray()
    const at = '2026-03-01T10:00:00+00:00'
    expect(subscription).toMatchObject({
      status: 'active',
      connection: { type: 'production', provider: { id: 'PA-301-447' } },
      events: { created: { at }, updated: { at } },
    })
    expect(await world.distributor.subscriptions.list().count()).toBe(9 + 2)
    await world.distributor.tierAccounts.update(account.id, { name: 'Renamed' })
    const [request] = await requestsOf(world, account.id)
    expect(request).toMatchObject({ status: 'pending', vendor: { id: 'VA-149-494' } })
    const accepted = await world.vendor.tierAccountRequests.accept(request?.id ?? '')
    expect(accepted.status).toBe('accepted')
  })

  test("of a vendor is subscribed to a product of its own, and stays out of others' sight", async () => {
    const { mock, vendor, clientOf } = freshWorld({ subscribeNew: true })
    const owner = clientOf(mock.keyFor('VA-621-880'))
    const { id } = await owner.tierAccounts.create({
      type: 'reseller',
      name: 'Preview',
      contact_info: contactInfo,
    })
    const [subscription] = (await owner.subscriptions.list({ filter: { 'tiers.customer.id': id } }))
      .items
    expect(subscription).toMatchObject({
      product: { id: FIREWALL },
      connection: { type: 'preview', provider: { id: 'VA-621-880' } },
    })
    expect(await failure(vendor.tierAccounts.get(id))).toMatchObject({ status: 404 })
  })

  test('is subscribed to nothing when that is turned off', async () => {
    const world = freshWorld({ subscribeNew: false })
    await subscribed(world)
    expect(await world.distributor.subscriptions.list().count()).toBe(9)
  })
})

describe('create', () => {
  test('changes the account and answers the requests as an array', async () => {
    const world = freshWorld()
    const account = await subscribed(world, BACKUP, MAIL)
    const requests = await world.distributor.tierAccountRequests.create({
      type: 'update',
      account: { id: account.id, contact_info: { ...contactInfo, city: 'Shelbyville' } },
    })
    expect(requests.map(({ status }) => status)).toEqual(['pending', 'unsupported'])
    const changed = await world.distributor.tierAccounts.get(account.id)
    expect(changed).toMatchObject({ version: 2, contact_info: { city: 'Shelbyville' } })
    expect(await requestsOf(world, account.id)).toEqual(requests)
  })

  test('is refused when nothing changes', async () => {
    const world = freshWorld()
    const account = await subscribed(world, BACKUP)
    const call = world.distributor.tierAccountRequests.create({
      type: 'update',
      account: { id: account.id, name: account.name },
    })
    expect(await failure(call)).toMatchObject({ status: 400, code: 'TAR_004' })
    expect(await requestsOf(world, account.id)).toEqual([])
    expect(await world.distributor.tierAccounts.get(account.id)).toEqual(account)
  })

  test('is refused for an account that does not exist, and names wrong fields inside it', async () => {
    const { distributor, send } = freshWorld()
    const call = distributor.tierAccountRequests.create({
      type: 'update',
      account: { id: 'TA-9999-9999-9999', name: 'x' },
    })
    expect(await failure(call)).toMatchObject({
      code: 'VAL_001',
      messages: ['account.id: Object does not exist.'],
    })
    const response = await send('/tier/account-requests', {
      method: 'POST',
      body: JSON.stringify({ type: 'create', account: { name: '' } }),
    })
    expect((await response.json()).errors).toEqual([
      'type: "create" is not a valid choice. Choose one of: update.',
      'account.id: This field is required.',
      'account.name: This field may not be blank.',
    ])
  })

  test('obeys the rules of the tree, with the place of the field in the message', async () => {
    const world = freshWorld()
    const account = await subscribed(world, BACKUP)
    const create = (parent: string): Promise<unknown> =>
      failure(
        world.distributor.tierAccountRequests.create({
          type: 'update',
          account: { id: account.id, parent: { id: parent } },
        }),
      )
    expect(await create('TA-2000-2718-0001')).toMatchObject({
      code: 'TA_003',
      messages: [expect.stringMatching(/^account\.parent\.id: /)],
    })
    expect(await create('TA-9999-9999-9999')).toMatchObject({
      messages: ['account.parent.id: Object does not exist.'],
    })
    expect(await world.distributor.tierAccounts.get(account.id)).toEqual(account)
  })
})

describe('answers', () => {
  async function pending(): Promise<{ world: TestWorld; request: TierAccountRequest }> {
    const world = freshWorld()
    const account = await subscribed(world, BACKUP)
    await world.distributor.tierAccounts.update(account.id, { name: 'Renamed' })
    const [request] = await requestsOf(world, account.id)
    if (!request) throw new Error('the edit made no request')
    return { world, request }
  }

  test('accept makes it accepted and leaves the account alone', async () => {
    const { world, request } = await pending()
    const before = await world.distributor.tierAccounts.get(request.account.id)
    const accepted = await world.vendor.tierAccountRequests.accept(request.id)
    expect(accepted).toEqual({
      ...request,
      status: 'accepted',
      events: {
        ...request.events,
        updated: { at: expect.any(String), by: expect.objectContaining({ id: 'SU-149-494-001' }) },
      },
    })
    expect(await world.distributor.tierAccounts.get(request.account.id)).toEqual(before)
  })

  test('ignore keeps the reason and does not revert the change', async () => {
    const { world, request } = await pending()
    const ignored = await world.vendor.tierAccountRequests.ignore(request.id, {
      reason: 'Too late.',
    })
    expect(ignored).toMatchObject({ status: 'ignored', reason: 'Too late.' })
    const account = await world.distributor.tierAccounts.get(request.account.id)
    expect(account).toMatchObject({ name: 'Renamed', version: 2 })
  })

  test.each([
    ['missing', {}, 'reason: This field is required.'],
    ['null', { reason: null }, 'reason: This field may not be null.'],
    ['blank', { reason: ' \t' }, 'reason: This field may not be blank.'],
    [
      'too long',
      { reason: 'x'.repeat(256) },
      'reason: Ensure this field has no more than 255 characters.',
    ],
  ])(
    'ignore with a reason that is %s is refused and the request stays pending',
    async (_, body, message) => {
      const { world, request } = await pending()
      const response = await world.send(`/tier/account-requests/${request.id}/ignore`, {
        method: 'POST',
        headers: { authorization: world.mock.keys.vendor },
        body: JSON.stringify(body),
      })
      expect(await response.json()).toEqual({ error_code: 'VAL_001', errors: [message] })
      expect(await world.vendor.tierAccountRequests.get(request.id)).toEqual(request)
    },
  )

  test.each(['accepted', 'ignored', 'unsupported'] as const)('%s is final', async (status) => {
    const { distributor, vendor, send, mock } = freshWorld()
    const [request] = (await distributor.tierAccountRequests.list({ filter: { status } })).items
    const id = request?.id ?? ''
    for (const call of [
      vendor.tierAccountRequests.accept(id),
      vendor.tierAccountRequests.ignore(id, { reason: 'No.' }),
    ]) {
      expect(await failure(call)).toMatchObject({
        status: 400,
        code: 'TAR_001',
        messages: [expect.stringContaining(`${id} is ${status}`)],
      })
    }
    // The state counts before the body: a missing reason is not what is wrong here.
    const response = await send(`/tier/account-requests/${id}/ignore`, {
      method: 'POST',
      headers: { authorization: mock.keys.vendor },
    })
    expect((await response.json()).error_code).toBe('TAR_001')
    expect(await distributor.tierAccountRequests.get(id)).toEqual(request)
  })

  test('only the vendor of the product may answer', async () => {
    const { world, request } = await pending()
    const { mock, distributor, reseller, clientOf } = world
    const other = clientOf(mock.keyFor('VA-621-880'))
    for (const [client, status] of [
      [distributor, 403],
      [reseller, 404],
      [other, 404],
    ] as const) {
      const calls = [
        client.tierAccountRequests.accept(request.id),
        client.tierAccountRequests.ignore(request.id, { reason: 'No.' }),
      ]
      for (const call of calls) expect(await failure(call)).toMatchObject({ status })
    }
    expect(await distributor.tierAccountRequests.get(request.id)).toEqual(request)
  })

  test('a vendor that only owns the account does not answer for the vendor of the product', async () => {
    const world = freshWorld()
    const { mock, vendor, clientOf } = world
    const owner = clientOf(mock.keyFor('VA-621-880'))
    const account = await owner.tierAccounts.create({
      type: 'reseller',
      name: 'Preview',
      contact_info: contactInfo,
    })
    mock.add('subscriptions', {
      product: { id: BACKUP },
      tiers: { customer: { id: account.id } },
      connection: { provider: { id: 'PA-301-447' } },
    })
    await owner.tierAccounts.update(account.id, { name: 'Changed' })
    const [request] = await owner.tierAccountRequests
      .list({ filter: { status: 'pending' } })
      .toArray()
    const id = request?.id ?? ''
    expect(request?.account.id).toBe(account.id)
    expect(await failure(owner.tierAccountRequests.accept(id))).toMatchObject({ status: 403 })
    const ignored = owner.tierAccountRequests.ignore(id, { reason: 'No.' })
    expect(await failure(ignored)).toMatchObject({ status: 403, code: 'PERM_001' })
    expect((await vendor.tierAccountRequests.accept(id)).status).toBe('accepted')
  })

  test('a vendor may not ask for a change', async () => {
    const { vendor, distributor } = freshWorld()
    const account = { id: 'TA-2000-2718-0003', name: 'Mine' }
    const before = await distributor.tierAccounts.get(account.id)
    const call = vendor.tierAccountRequests.create({ type: 'update', account })
    expect(await failure(call)).toMatchObject({ status: 403, code: 'PERM_001' })
    expect(await distributor.tierAccounts.get(account.id)).toEqual(before)
  })

  test('a vendor that edits answers its own request', async () => {
    const { vendor } = freshWorld()
    await vendor.tierAccounts.update('TA-2000-2718-0003', { name: 'Maple & Partners' })
    const [request] = (
      await vendor.tierAccountRequests.list({
        filter: { 'account.id': 'TA-2000-2718-0003', status: 'pending' },
      })
    ).items
    expect((await vendor.tierAccountRequests.accept(request?.id ?? '')).status).toBe('accepted')
  })
})

describe('after the account is deleted', () => {
  test('requests and subscriptions still show it, and a pending request can be answered', async () => {
    const world = freshWorld()
    const account = await subscribed(world, BACKUP)
    const { distributor, vendor } = world
    await distributor.tierAccounts.update(account.id, { name: 'Renamed' })
    await distributor.tierAccounts.delete(account.id)
    const [request] = await requestsOf(world, account.id)
    expect(request?.account).toMatchObject({ id: account.id, name: 'Renamed' })
    const [subscription] = (
      await distributor.subscriptions.list({ filter: { 'tiers.customer.id': account.id } })
    ).items
    expect(subscription?.tiers.customer).toMatchObject({ id: account.id, name: 'Renamed' })
    expect((await vendor.tierAccountRequests.accept(request?.id ?? '')).status).toBe('accepted')
    expect(await failure(distributor.tierAccounts.get(account.id))).toMatchObject({ status: 404 })
  })

  test('it can not be put into new subscriptions', async () => {
    const world = freshWorld()
    const account = await subscribed(world)
    await world.distributor.tierAccounts.delete(account.id)
    const tiers = { customer: { id: account.id } }
    expect(() => world.mock.add('subscriptions', { product: { id: BACKUP }, tiers })).toThrow(
      'tiers.customer.id: Object does not exist.',
    )
  })
})

test('changes() tells what an edit has changed', async () => {
  const world = freshWorld()
  const account = await subscribed(world, BACKUP)
  await world.distributor.tierAccounts.update(account.id, {
    name: 'Renamed',
    tax_id: 'T-1',
    contact_info: { ...contactInfo, city: 'Shelbyville' },
  })
  const [request] = await requestsOf(world, account.id)
  for (const client of [world.distributor, world.vendor]) {
    expect(await client.tierAccountRequests.changes(request?.id ?? '')).toEqual([
      { field: 'contact_info.city', before: 'Springfield', after: 'Shelbyville' },
      { field: 'name', before: 'Buyer', after: 'Renamed' },
      { field: 'tax_id', before: undefined, after: 'T-1' },
    ])
  }
})

test('the default world has requests in every state and accounts in every scope', async () => {
  const { distributor, vendor } = freshWorld()
  const statuses = ['pending', 'accepted', 'ignored', 'unsupported'] as const
  for (const status of statuses) {
    expect(
      await distributor.tierAccountRequests.list({ filter: { status } }).count(),
    ).toBeGreaterThan(0)
  }
  for (const scope of ['customer', 'tier1', 'tier2']) {
    const filter = { scopes: scope }
    const [account] = (await distributor.tierAccounts.list({ filter })).items
    expect(account?.scopes).toContain(scope)
  }
  expect(await vendor.products.list().count()).toBe(3)
  expect(await distributor.products.list({ filter: { status: 'draft' } }).count()).toBe(0)
})
