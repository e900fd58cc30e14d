import { describe, expect, test } from 'vitest'
import type { Client } from 'partnerkit'
import { refusalOf } from '../support/refusal.ts'
import { failure, freshWorld } from '../support/world.ts'

/** Attached to a service agreement. */
const ESSENTIALS = 'PG-1001-0001'
/** Attached to nothing. */
const SECURITY = 'PG-1001-0002'
const TERMS = 'AGS-100-200-501'
const BACKUP = 'PRD-418-302-551'
const MAIL = 'PRD-418-302-552'
const FIREWALL = 'PRD-733-914-206'
/** Not published: its vendor's own. */
const DRAFT = 'PRD-733-914-207'
/** A reseller who may make service agreements. */
const NORDLICHT = 'PA-478-126'

const idsIn = async ({ productGroups }: Client, id: string): Promise<string[]> =>
  (await productGroups.products(id)).items.map((product) => product.id)

describe('a new group', () => {
  test('holds each product once', async () => {
    const { mock, distributor } = freshWorld()
    mock.clock.set('2026-01-02T03:04:05Z')
    const group = await distributor.productGroups.create({
      name: 'Mail and more',
      description: 'For a start.',
      products: [{ id: MAIL }, { id: BACKUP }, { id: MAIL }],
    })
    expect(group).toEqual({
      id: expect.stringMatching(/^PG-\d{4}-\d{4}$/),
      name: 'Mail and more',
      description: 'For a start.',
      owner: { id: 'PA-301-447', name: 'Cloud Harbor Distribution' },
      stats: { agreements: 0, contracts: 0, products: 2 },
      events: {
        created: {
          at: '2026-01-02T03:04:05+00:00',
          by: { id: 'SU-301-447-001', name: 'Cloud Harbor Distribution integration' },
        },
      },
    })
    expect(await distributor.productGroups.get(group.id)).toEqual(group)
    expect(await distributor.productGroups.list().count()).toBe(3)
  })

  test('takes no product that its owner can not see', async () => {
    const world = freshWorld()
    const products = [{ id: BACKUP }, { id: DRAFT }, { id: 'PRD-000-000-001' }]
    expect(
      await refusalOf(world, () => world.distributor.productGroups.create({ name: 'x', products })),
    ).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: ['products.1.id: Object does not exist.', 'products.2.id: Object does not exist.'],
    })
    expect(
      await refusalOf(world, () => world.distributor.productGroups.create({ name: ' ' })),
    ).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: ['name: This field may not be blank.'],
    })
  })

  test('can be made by a reseller who was allowed service agreements, and by no other', async () => {
    const world = freshWorld()
    const { mock, clientOf } = world
    const nordlicht = clientOf(mock.keyFor(NORDLICHT))
    const group = await nordlicht.productGroups.create({ name: 'Ours' })
    expect(group.owner).toEqual({ id: NORDLICHT, name: 'Nordlicht IT-Systemhaus' })
    expect(await nordlicht.productGroups.update(group.id, { name: 'Also ours' })).toMatchObject({
      name: 'Also ours',
    })
    await nordlicht.productGroups.addProduct(group.id, { id: MAIL })
    await nordlicht.productGroups.delete(group.id)
    for (const client of [world.reseller, world.vendor]) {
      expect(
        await refusalOf(world, () => client.productGroups.create({ name: 'Mine' })),
      ).toMatchObject({
        status: 403,
        code: 'PERM_001',
      })
    }
  })
})

describe('an update', () => {
  test('changes what is given, and null takes the description away', async () => {
    const { distributor } = freshWorld()
    const before = await distributor.productGroups.get(SECURITY)
    const after = await distributor.productGroups.update(SECURITY, {
      description: null,
      products: [{ id: BACKUP }, { id: FIREWALL }, { id: BACKUP }],
    })
    const { description, ...rest } = before
    expect(description).toBe('For resellers with a security practice.')
    expect(after).toMatchObject({ ...rest, stats: { products: 2 }, events: { updated: {} } })
    expect(after).not.toHaveProperty('description')
    expect((await idsIn(distributor, SECURITY)).toSorted()).toEqual([BACKUP, FIREWALL])
    await distributor.productGroups.update(SECURITY, { name: 'Renamed' })
    expect(await idsIn(distributor, SECURITY)).toHaveLength(2)
  })

  test('is refused with a product that can not be seen', async () => {
    const world = freshWorld()
    const products = [{ id: DRAFT }]
    expect(
      await refusalOf(world, () =>
        world.distributor.productGroups.update(SECURITY, { name: 'x', products }),
      ),
    ).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: ['products.0.id: Object does not exist.'],
    })
  })
})

describe('a deletion', () => {
  test('removes a group that is attached to nothing; its products stay', async () => {
    const { distributor } = freshWorld()
    await distributor.productGroups.delete(SECURITY)
    expect(await failure(distributor.productGroups.get(SECURITY))).toMatchObject({ status: 404 })
    expect((await distributor.products.get(FIREWALL)).status).toBe('published')
  })

  test('is refused while an agreement has the group', async () => {
    const world = freshWorld()
    expect(
      await refusalOf(world, () => world.distributor.productGroups.delete(ESSENTIALS)),
    ).toMatchObject({
      status: 400,
      code: 'PGR_001',
      messages: [
        `Product group ${ESSENTIALS} can not be deleted: it is attached to 1 agreement (${TERMS}). Detach it first.`,
      ],
    })
  })
})

/** The categories of the products. */
const BACKUPS = { id: 'CAT-10003', name: 'Backup and recovery' }
const MAILS = { id: 'CAT-10004', name: 'Mail and calendar' }

describe('the products of a group', () => {
  test('are listed as they are named elsewhere, and filtered', async () => {
    const { distributor } = freshWorld()
    const { items, total } = await distributor.productGroups.products(ESSENTIALS, {
      order: ['name'],
    })
    expect(total).toBe(2)
    expect(items).toEqual([
      { id: BACKUP, name: 'Champions Backup', status: 'published', category: BACKUPS },
      { id: MAIL, name: 'Champions Mail', status: 'published', category: MAILS },
    ])
    const found = await distributor.productGroups.products(ESSENTIALS, 'like(name,*Mail)')
    expect(found.items.map(({ id }) => id)).toEqual([MAIL])
  })

  test('can be added and taken out', async () => {
    const { mock, distributor } = freshWorld()
    mock.clock.set('2026-01-02T03:04:05Z')
    const added = await distributor.productGroups.addProduct(SECURITY, { id: MAIL })
    expect(added).toEqual({
      id: MAIL,
      name: 'Champions Mail',
      status: 'published',
      category: MAILS,
    })
    expect((await idsIn(distributor, SECURITY)).toSorted()).toEqual([MAIL, FIREWALL])
    expect(await distributor.productGroups.get(SECURITY)).toMatchObject({
      stats: { products: 2 },
      events: { updated: { at: '2026-01-02T03:04:05+00:00' } },
    })
    await distributor.productGroups.removeProduct(SECURITY, FIREWALL)
    expect(await idsIn(distributor, SECURITY)).toEqual([MAIL])
  })

  test('are not added twice, nor when they can not be seen', async () => {
    const world = freshWorld()
    const add = (id: string) => () => world.distributor.productGroups.addProduct(SECURITY, { id })
    expect(await refusalOf(world, add(FIREWALL))).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: [`id: ${FIREWALL} is in the group already.`],
    })
    expect(await refusalOf(world, add(DRAFT))).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: ['id: Object does not exist.'],
    })
  })

  test('are not found when they are taken out of a group they are not in', async () => {
    const world = freshWorld()
    expect(
      await refusalOf(world, () => world.distributor.productGroups.removeProduct(SECURITY, MAIL)),
    ).toMatchObject({
      status: 404,
      code: 'NFND_000',
      messages: [`Object \`${MAIL}\` not found.`],
    })
  })
})

describe('the agreements and partners of a group', () => {
  test('an agreement is named with its description', async () => {
    const { distributor } = freshWorld()
    const { items } = await distributor.productGroups.agreements(ESSENTIALS)
    expect(items).toEqual([
      { id: TERMS, name: 'Harbor Reseller Terms', description: 'Terms for resellers.' },
    ])
    expect(await distributor.productGroups.agreements(ESSENTIALS, 'name=x').count()).toBe(0)
    expect(await distributor.productGroups.agreements(SECURITY).count()).toBe(0)
  })

  test('a partner is a row for each contract, also one who has not registered yet', async () => {
    const { distributor } = freshWorld()
    const { items, total } = await distributor.productGroups.partners(ESSENTIALS)
    const group = await distributor.productGroups.get(ESSENTIALS)
    expect(group.stats).toEqual({ agreements: 1, contracts: total, products: 2 })
    expect(items[0]).toEqual({
      id: 'PA-640-352',
      name: 'Northwind Cloud',
      role: 'reseller',
      agreement: { id: TERMS, name: 'Harbor Reseller Terms' },
      contract: { id: 'CRS-30001-00001-00004', status: 'pending', version: null },
      events: { created: { at: '2025-10-06T14:30:00+00:00', by: expect.anything() } },
    })
  })

  test('events of signatures are there when they are selected', async () => {
    const { distributor } = freshWorld()
    const partner = async (select: string) =>
      (await distributor.productGroups.partners(ESSENTIALS, `id=PA-517-820${select}`)).items[0]
        ?.events
    expect(Object.keys((await partner('')) ?? {})).toEqual(['created'])
    expect(await partner('&select(events.signed)')).toMatchObject({
      signed: { at: '2024-03-05T09:15:00+00:00', by: expect.anything() },
    })
    expect((await partner('&select(events.signed.at)'))?.signed).toEqual({
      at: '2024-03-05T09:15:00+00:00',
    })
    expect(await partner('&select(events.countersigned)')).toHaveProperty('countersigned')
  })

  test.each([
    ['contract.status=active', 3],
    ['in(contract.status,(pending,terminated))', 2],
    ['role=vendor', 0],
    ['name=Brightline IT', 1],
    ['agreement.id=AGS-100-200-501', 5],
    ['agreement.name=Harbor Reseller Terms', 5],
    ['contract.id=CRS-30001-00001-00002', 1],
    ['contract.version=null()', 1],
    ['lt(events.created.at,2024-04-01)', 3],
    ['ge(events.signed.at,2024-03-12)', 3],
  ])('partners answer %s', async (query, count) => {
    const { distributor } = freshWorld()
    expect(await distributor.productGroups.partners(ESSENTIALS, query).count()).toBe(count)
  })

  test('partners are ordered by name', async () => {
    const { distributor } = freshWorld()
    const { items } = await distributor.productGroups.partners(ESSENTIALS, 'ordering(name)')
    const names = items.map(({ name }) => name)
    expect(names).toEqual(names.toSorted())
  })
})

test.each([
  ['stats.products=2', [ESSENTIALS]],
  ['stats.agreements=0', [SECURITY]],
  ['gt(stats.contracts,0)', [ESSENTIALS]],
  ['ordering(stats.products)', [SECURITY, ESSENTIALS]],
  ['like(name,Sec*)', [SECURITY]],
  ['events.created.by.id=SU-301-447-001&ordering(name)', [ESSENTIALS, SECURITY]],
])('groups answer %s', async (query, ids) => {
  const { distributor } = freshWorld()
  const { items } = await distributor.productGroups.list(query)
  expect(items.map(({ id }) => id)).toEqual(ids)
})

test.each(['vendor', 'reseller'] as const)(
  'the groups of another account do not exist for a %s',
  async (role) => {
    const world = freshWorld()
    const { productGroups } = world[role]
    const calls: (() => PromiseLike<unknown>)[] = [
      () => productGroups.get(ESSENTIALS),
      () => productGroups.update(ESSENTIALS, { name: 'Mine' }),
      () => productGroups.delete(ESSENTIALS),
      () => productGroups.agreements(ESSENTIALS),
      () => productGroups.partners(ESSENTIALS),
      () => productGroups.products(ESSENTIALS),
      () => productGroups.addProduct(ESSENTIALS, { id: FIREWALL }),
      () => productGroups.removeProduct(ESSENTIALS, MAIL),
    ]
    for (const call of calls) {
      expect(await refusalOf(world, call)).toMatchObject({
        status: 404,
        code: 'NFND_000',
        messages: [`Object \`${ESSENTIALS}\` not found.`],
      })
    }
  },
)
