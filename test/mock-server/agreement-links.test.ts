import { describe, expect, test } from 'vitest'
import {
  DISTRIBUTOR,
  EUROPE,
  FREE_MARKETPLACE,
  FREE_RESELLER,
  FORBIDDEN,
  invalid,
  newService,
  notFound,
  OTHER_DISTRIBUTOR,
  PROGRAM,
  SERVICE,
  SYNDICATION,
} from '../support/agreements.ts'
import { refusalOf } from '../support/refusal.ts'
import { freshWorld } from '../support/world.ts'

const GROUP = 'PG-1001-0001'
const FREE_GROUP = 'PG-1001-0002'

/** Of a list what its rows are called. */
const idsOf = async (list: PromiseLike<{ items: readonly { readonly id: string }[] }>) =>
  (await list).items.map(({ id }) => id)

describe('marketplaces of a service agreement', () => {
  test('are added and removed', async () => {
    const world = freshWorld()
    const { distributor } = world
    const { id } = await newService(world)
    const listed = () => distributor.agreements.marketplaces(id)
    expect((await listed()).items).toEqual([])
    const row = await distributor.agreements.addMarketplace(id, { id: 'MP-10041' })
    expect(row).toMatchObject({
      id: 'MP-10041',
      name: 'Harbor Europe',
      description: 'Sales in Europe.',
      currency: 'EUR',
      countries: [{ id: 'DE' }, { id: 'ES' }, { id: 'FR' }, { id: 'PT' }],
      stats: { hubs: 1, contracts: 2 },
    })
    expect((await listed()).items).toEqual([row])
    await distributor.agreements.addMarketplace(id, { id: FREE_MARKETPLACE })
    expect((await idsOf(listed())).toSorted()).toEqual(['MP-10041', FREE_MARKETPLACE])
    await distributor.agreements.removeMarketplace(id, 'MP-10041')
    expect(await idsOf(listed())).toEqual([FREE_MARKETPLACE])
    await distributor.agreements.addMarketplace(id, { id: 'MP-10041' })
    expect(await listed().count()).toBe(2)
    const { marketplace } = await distributor.agreements.get(id)
    expect(marketplace).toBeUndefined()
  })

  test.each([
    ['that is attached', { id: 'MP-10041' }, 'id: MP-10041 is attached already.'],
    ['that is unknown', { id: 'MP-99999' }, 'id: Object does not exist.'],
    ["that is a reseller's", { id: 'MP-20017' }, 'id: Object does not exist.'],
    ['without an id', {}, 'id: This field is required.'],
    ['with an id that is none', { id: 1 }, 'id: Not a valid string.'],
  ])('do not take one %s', async (_, body, message) => {
    const { mock, distributor } = freshWorld()
    const path = `/agreements/${SERVICE}/marketplaces`
    expect(
      await refusalOf({ mock }, () => distributor.request('POST', path, { body })),
    ).toMatchObject(invalid(message))
  })

  test('of another owner can not be attached, even when they are in sight', async () => {
    const { mock, clientOf } = freshWorld()
    const owner = clientOf(mock.keyFor(FREE_RESELLER))
    const terms = { title: 'Terms', description: '', document_type: 'none' } as const
    const sourcing = await owner.agreements.create({ ...terms, type: 'syndication' })
    const service = { type: 'service', sourcing_agreement: { id: sourcing.id } } as const
    const { id } = await owner.agreements.create({ ...terms, ...service })
    expect((await owner.marketplaces.get('MP-10041')).owner?.id).toBe(DISTRIBUTOR)
    expect(
      await refusalOf({ mock }, () => owner.agreements.addMarketplace(id, { id: 'MP-10041' })),
    ).toMatchObject(invalid('id: Object does not exist.'))
  })

  test('that are not attached can not be removed', async () => {
    const { mock, distributor } = freshWorld()
    for (const id of ['MP-10042', 'MP-99999']) {
      const call = () => distributor.agreements.removeMarketplace(SERVICE, id)
      expect(await refusalOf({ mock }, call)).toMatchObject(notFound(id))
    }
    await distributor.agreements.removeMarketplace(SERVICE, 'MP-10041')
    const again = () => distributor.agreements.removeMarketplace(SERVICE, 'MP-10041')
    expect(await refusalOf({ mock }, again)).toMatchObject(notFound('MP-10041'))
  })

  test.each([
    ['', ['MP-10043', 'MP-10041']],
    ['id=MP-10041', ['MP-10041']],
    ['like(name,*Web*)', ['MP-10043']],
    ['ordering(name)', ['MP-10041', 'MP-10043']],
    ['ordering(-name)', ['MP-10043', 'MP-10041']],
    ['countries.id=DE', ['MP-10041']],
    ['ilike(countries.name,*spain)&ordering(id)', ['MP-10041', 'MP-10043']],
    ['currency=EUR&ordering(id)', ['MP-10041', 'MP-10043']],
    ['ge(stats.contracts,2)', ['MP-10041']],
    ['stats.hubs=1&ordering(stats.contracts)', ['MP-10043', 'MP-10041']],
    ['search=web', ['MP-10043']],
    ['limit=1&offset=1', ['MP-10041']],
  ])('by %j are %j, for partners too', async (query, ids) => {
    const { distributor, reseller } = freshWorld()
    for (const client of [distributor, reseller]) {
      expect(await idsOf(client.agreements.marketplaces(SERVICE, query))).toEqual(ids)
    }
  })
})

describe('product groups of a service agreement', () => {
  test('are added and removed', async () => {
    const world = freshWorld()
    const { distributor } = world
    const { id } = await newService(world)
    const listed = () => distributor.agreements.productGroups(id)
    expect((await listed()).items).toEqual([])
    const row = await distributor.agreements.addProductGroup(id, { id: FREE_GROUP })
    expect(row).toMatchObject({
      id: FREE_GROUP,
      name: 'Security',
      description: 'For resellers with a security practice.',
      stats: { agreements: 1, contracts: 0, products: 1 },
    })
    expect((await listed()).items).toEqual([row])
    await distributor.agreements.addProductGroup(id, { id: GROUP })
    expect(await listed().count()).toBe(2)
    await distributor.agreements.removeProductGroup(id, FREE_GROUP)
    expect(await idsOf(listed())).toEqual([GROUP])
  })

  test.each([
    ['that is attached', { id: GROUP }, `id: ${GROUP} is attached already.`],
    ['that is unknown', { id: 'PG-9999-9999' }, 'id: Object does not exist.'],
    ['without an id', {}, 'id: This field is required.'],
  ])('do not take one %s', async (_, body, message) => {
    const { mock, distributor } = freshWorld()
    const path = `/agreements/${SERVICE}/product-groups`
    expect(
      await refusalOf({ mock }, () => distributor.request('POST', path, { body })),
    ).toMatchObject(invalid(message))
  })

  test('of another owner can not be attached', async () => {
    const { mock, distributor, clientOf } = freshWorld()
    const other = clientOf(mock.keyFor(OTHER_DISTRIBUTOR))
    const group = await other.productGroups.create({ name: 'Not yours' })
    expect(
      await refusalOf({ mock }, () =>
        distributor.agreements.addProductGroup(SERVICE, { id: group.id }),
      ),
    ).toMatchObject(invalid('id: Object does not exist.'))
  })

  test('that are not attached can not be removed', async () => {
    const { mock, distributor } = freshWorld()
    for (const id of [FREE_GROUP, 'PG-9999-9999']) {
      const call = () => distributor.agreements.removeProductGroup(SERVICE, id)
      expect(await refusalOf({ mock }, call)).toMatchObject(notFound(id))
    }
  })

  test('are listed for the reseller, and for no vendor', async () => {
    const { mock, reseller, vendor } = freshWorld()
    expect(await idsOf(reseller.agreements.productGroups(SERVICE))).toEqual([GROUP])
    expect(await refusalOf({ mock }, () => vendor.agreements.productGroups(PROGRAM))).toMatchObject(
      FORBIDDEN,
    )
    expect(await refusalOf({ mock }, () => vendor.agreements.productGroups(SERVICE))).toMatchObject(
      notFound(SERVICE),
    )
  })

  test.each([
    ['name=Security', [FREE_GROUP]],
    ['ordering(name)', [GROUP, FREE_GROUP]],
    ['ordering(-stats.products)', [GROUP, FREE_GROUP]],
    ['stats.agreements=2', [GROUP]],
    ['ge(stats.contracts,1)', [GROUP]],
    [`id=${GROUP}`, [GROUP]],
    ['events.created.by.id=SU-301-447-001&ordering(-name)', [FREE_GROUP, GROUP]],
    ['gt(events.created.at,2030-01-01)', []],
  ])('by %j are %j', async (query, ids) => {
    const world = freshWorld()
    const { id } = await newService(world)
    for (const group of [GROUP, FREE_GROUP]) {
      await world.distributor.agreements.addProductGroup(id, { id: group })
    }
    expect(await idsOf(world.distributor.agreements.productGroups(id, query))).toEqual(ids)
  })
})

test.each([
  ['program', PROGRAM],
  ['distribution', EUROPE],
  ['syndication', SYNDICATION],
])('a %s agreement takes neither marketplaces nor groups', async (_, id) => {
  const { mock, distributor } = freshWorld()
  const message = expect.stringMatching(/Only service agreements/)
  for (const add of [
    () => distributor.agreements.addMarketplace(id, { id: FREE_MARKETPLACE }),
    () => distributor.agreements.addProductGroup(id, { id: GROUP }),
  ]) {
    expect(await refusalOf({ mock }, add)).toMatchObject(invalid(message))
  }
  for (const remove of [
    () => distributor.agreements.removeMarketplace(id, FREE_MARKETPLACE),
    () => distributor.agreements.removeProductGroup(id, GROUP),
  ]) {
    expect(await refusalOf({ mock }, remove)).toMatchObject({ status: 404, code: 'NFND_000' })
  }
})
