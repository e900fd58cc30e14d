import { describe, expect, test } from 'vitest'
import { contactInfo, failure, freshWorld } from '../support/world.ts'

const names = { name: 'Store', description: 'A store.' }

test.each([
  ['as instance_id and instance_type', { instance_id: 'x-1', instance_type: 'api' as const }],
  ['as instance', { instance: { id: 'x-1', type: 'API' as const } }],
  ['as instance in lower case', { instance: { id: 'x-1', type: 'api' as const } }],
])('a hub can be created with its commerce system written %s', async (_, instance) => {
  const { distributor } = freshWorld()
  const hub = await distributor.hubs.create({ ...names, ...instance })
  expect(hub).toMatchObject({
    id: expect.stringMatching(/^HB-\d{4}-\d{4}$/),
    ...names,
    instance: { id: 'x-1', type: 'API' },
    company: { id: 'PA-301-447', name: 'Cloud Harbor Distribution' },
    stats: { connections: 0, marketplaces: 0 },
  })
  expect(hub).not.toHaveProperty('instance_id')
  expect(await distributor.hubs.get(hub.id)).toEqual(hub)
})

test('a hub needs the type of its commerce system', async () => {
  const { distributor } = freshWorld()
  expect(await failure(distributor.hubs.create(names))).toMatchObject({
    code: 'VAL_001',
    messages: ['instance_id: This field is required.', 'instance_type: This field is required.'],
  })
  expect(await distributor.hubs.list().count()).toBe(2)
})

test('an update changes what is given', async () => {
  const { distributor } = freshWorld()
  const before = await distributor.hubs.get('HB-4106-2718')
  const after = await distributor.hubs.update(before.id, { version: '21', instance_type: 'api' })
  expect(after).toMatchObject({
    ...before,
    version: '21',
    instance: { id: before.instance.id, type: 'API' },
    events: { created: before.events.created, updated: { by: { id: 'SU-301-447-001' } } },
  })
})

test('a hub that is used can not be deleted', async () => {
  const { mock, distributor } = freshWorld()
  const refused = async (users: string) => {
    const before = mock.snapshot()
    expect(await failure(distributor.hubs.delete('HB-7730-1184'))).toMatchObject({
      status: 400,
      code: 'HUB_001',
      messages: [`Hub HB-7730-1184 can not be deleted: ${users} it.`],
    })
    expect(mock.snapshot()).toEqual(before)
  }
  await refused('1 tier account and 1 marketplace still use')
  const [account] = (await distributor.tierAccounts.list({ filter: { 'hub.id': 'HB-7730-1184' } }))
    .items
  await distributor.tierAccounts.delete(account?.id ?? '')
  await refused('1 marketplace still uses')
  const second = { hub: { id: 'HB-7730-1184' }, external_id: 'x' }
  await distributor.marketplaces.update('MP-10044', { hubs: [second] })
  await refused('2 marketplaces still use')
  await distributor.marketplaces.update('MP-10043', { hubs: [] })
  await distributor.marketplaces.update('MP-10044', { hubs: [] })
  await distributor.hubs.delete('HB-7730-1184')
  expect(await failure(distributor.hubs.get('HB-7730-1184'))).toMatchObject({ status: 404 })
})

describe('the connections of a hub', () => {
  test('are those that subscriptions came through, each once', async () => {
    const { mock, distributor } = freshWorld()
    const { id } = await distributor.hubs.create({ ...names, instance: { id: 'x', type: 'API' } })
    const customer = { id: 'TA-2000-2718-0001' }
    const add = (product: string, connection: object) =>
      mock.add('subscriptions', {
        product: { id: product },
        tiers: { customer },
        connection: { hub: { id }, ...connection },
      })
    mock.clock.set('2026-01-01T00:00:00Z')
    add('PRD-418-302-551', { id: 'CT-1000-0001' })
    mock.clock.set('2026-01-02T00:00:00Z')
    add('PRD-418-302-551', { id: 'CT-1000-0001' })
    add('PRD-733-914-206', { id: 'CT-1000-0002', type: 'test' })
    const { items } = await distributor.hubs.connections(id)
    expect(items).toEqual([
      {
        id: 'CT-1000-0002',
        type: 'test',
        status: 'active',
        provider: { id: 'PA-301-447', name: 'Cloud Harbor Distribution' },
        vendor: { id: 'VA-621-880', name: 'Nimbus Security' },
        created_at: '2026-01-02T00:00:00+00:00',
        product: { id: 'PRD-733-914-206', name: 'Nimbus Firewall', version: 1 },
      },
      {
        id: 'CT-1000-0001',
        type: 'production',
        status: 'active',
        provider: { id: 'PA-301-447', name: 'Cloud Harbor Distribution' },
        vendor: { id: 'VA-149-494', name: 'Champions Corp' },
        created_at: '2026-01-01T00:00:00+00:00',
        product: { id: 'PRD-418-302-551', name: 'Champions Backup', version: 1 },
      },
    ])
    expect((await distributor.hubs.get(id)).stats).toEqual({ connections: 2, marketplaces: 0 })
    const ids = async (query: string) =>
      (await distributor.hubs.connections(id, query)).items.map((item) => item.id)
    expect(await ids('ordering(product.name)')).toEqual(['CT-1000-0001', 'CT-1000-0002'])
    expect(await ids('ordering(-product__name)')).toEqual(['CT-1000-0002', 'CT-1000-0001'])
    expect(await ids('product.name=Nimbus Firewall')).toEqual(['CT-1000-0002'])
    expect(await ids('lt(created_at,2026-01-02)')).toEqual(['CT-1000-0001'])
    expect(await ids('limit=1&offset=1')).toEqual(['CT-1000-0001'])
  })

  test('and its marketplaces are listed for the owner of the hub alone', async () => {
    const { vendor, reseller } = freshWorld()
    for (const { hubs } of [vendor, reseller]) {
      for (const call of [hubs.connections('HB-4106-2718'), hubs.marketplaces('HB-4106-2718')]) {
        expect(await failure(call)).toMatchObject({
          status: 404,
          messages: ['Object `HB-4106-2718` not found.'],
        })
      }
    }
  })
})

test('the marketplaces of a hub tell what the hub calls them', async () => {
  const { distributor } = freshWorld()
  const hub = await distributor.hubs.create({ ...names, instance: { id: 'x', type: 'API' } })
  const marketplace = await distributor.marketplaces.create({
    name: 'Iberia',
    description: 'Spain and Portugal.',
    hubs: [{ hub: { id: hub.id }, external_id: 'iberia-1' }],
  })
  await distributor.marketplaces.create({
    name: 'Benelux',
    hubs: [{ hub: { id: hub.id }, external_id: 'benelux-1' }],
  })
  const { items, total } = await distributor.hubs.marketplaces(hub.id, { order: ['-name'] })
  expect(total).toBe(2)
  expect(items[0]).toEqual({
    id: marketplace.id,
    name: 'Iberia',
    description: 'Spain and Portugal.',
    external_id: 'iberia-1',
  })
  expect(items[1]).toMatchObject({ name: 'Benelux', external_id: 'benelux-1' })
  expect(await distributor.hubs.marketplaces(hub.id, 'name=Benelux').count()).toBe(1)
  expect((await distributor.hubs.get(hub.id)).stats).toEqual({ connections: 0, marketplaces: 2 })
})

test('hubs are filtered and ordered by what uses them, as it is now', async () => {
  const { distributor } = freshWorld()
  const ids = async (query: string) =>
    (await distributor.hubs.list(query)).items.map(({ id }) => id)
  const hub = await distributor.hubs.create({ ...names, instance: { id: 'x', type: 'API' } })
  expect(await ids('stats.marketplaces=0')).toEqual([hub.id])
  expect(await ids('stats.connections=0')).toEqual([hub.id])
  expect((await ids('ordering(-stats.connections)'))[0]).toBe('HB-4106-2718')
  await distributor.marketplaces.create({
    name: 'Iberia',
    hubs: [{ hub: { id: hub.id }, external_id: '' }],
  })
  expect(await ids('stats.marketplaces=0')).toEqual([])
  expect(await ids('stats__marketplaces=1&stats__connections=0')).toEqual([hub.id])
})

test('a vendor sees no hubs and may not create one', async () => {
  const { vendor, distributor } = freshWorld()
  const hub = { ...names, instance_id: 'x', instance_type: 'oa' as const }
  expect(await vendor.hubs.list()).toMatchObject({ items: [], total: 0 })
  expect(await failure(vendor.hubs.create(hub))).toMatchObject({ status: 403, code: 'PERM_001' })
  for (const call of [
    vendor.hubs.get('HB-4106-2718'),
    vendor.hubs.update('HB-4106-2718', { name: 'Mine' }),
    vendor.hubs.delete('HB-4106-2718'),
  ]) {
    expect(await failure(call)).toMatchObject({ status: 404 })
  }
  expect((await distributor.hubs.get('HB-4106-2718')).name).toBe('Harbor Commerce')
})

test("a reseller's hubs are its own", async () => {
  const { reseller, distributor } = freshWorld()
  const hub = await reseller.hubs.create({ ...names, instance_id: 'x', instance_type: 'oa' })
  expect(await failure(distributor.hubs.get(hub.id))).toMatchObject({ status: 404 })
  const account = await reseller.tierAccounts.create({
    type: 'reseller',
    name: 'Mine',
    hub: { id: hub.id },
    contact_info: contactInfo,
  })
  expect(account.hub).toEqual({ id: hub.id, name: 'Store' })
})

test('an account sees itself and no other', async () => {
  const { reseller, vendor } = freshWorld()
  const { items, total } = await reseller.accounts.list()
  expect(total).toBe(1)
  expect(items[0]).toMatchObject({ id: 'PA-517-820', type: 'provider', role: 'reseller' })
  expect(await reseller.accounts.get('PA-517-820')).toEqual(items[0])
  expect(await failure(vendor.accounts.get('PA-517-820'))).toMatchObject({ status: 404 })
})

test('accounts are filtered by role and type in the spelling of the document', async () => {
  const { distributor } = freshWorld()
  expect(await distributor.accounts.list({ filter: { role: 'Distributor' } }).count()).toBe(1)
  expect(await distributor.accounts.list('role=distributor').count()).toBe(1)
  expect(await distributor.accounts.list({ filter: { type: 'Vendor' } }).count()).toBe(0)
})
