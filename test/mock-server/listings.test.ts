import { describe, expect, test } from 'vitest'
import { fillDefaultWorld } from '../../mock-server/seed/default-world.ts'
import { countListed } from '../../mock-server/store/listing-queries.ts'
import { createIds } from '../../mock-server/store/ids.ts'
import { Store } from '../../mock-server/store/store.ts'
import { failure, freshWorld } from '../support/world.ts'

const BACKUP = 'PRD-418-302-551'
const CHAMPIONS = 'CRD-20001-00001-00001'

test('a listing tells its product, its contract with the marketplace, and both sides', async () => {
  const { distributor, vendor } = freshWorld()
  const listing = await distributor.listings.get('LST-100-200-101')
  expect(listing).toEqual({
    id: 'LST-100-200-101',
    status: 'listed',
    contract: {
      id: CHAMPIONS,
      name: expect.stringMatching(/^Contract of /),
      type: 'distribution',
      marketplace: { id: 'MP-10041', name: expect.any(String) },
    },
    product: expect.objectContaining({ id: BACKUP, name: 'Champions Backup', status: 'published' }),
    created: '2024-05-13T09:00:00+00:00',
    updated: '2024-06-03T14:20:00+00:00',
    vendor: { id: 'VA-149-494', name: 'Champions Corp' },
    provider: { id: 'PA-301-447', name: 'Cloud Harbor Distribution' },
    offer: { id: 'OFR-100-200-001', name: 'Champions Backup for teams', type: 'generic' },
    pricelist: { id: 'PL-100-200-001', name: 'Champions Backup, USD', status: 'active' },
    alt_pricelist_1: { id: 'PL-100-200-002', name: 'Champions Backup, EUR', status: 'active' },
    alt_pricelist_2: { id: 'PL-100-200-003', name: 'Champions Backup, CAD', status: 'draft' },
  })
  expect(await vendor.listings.get('LST-100-200-101')).toEqual(listing)
})

test('listings are seen by the vendor of the product and the issuer of the contract alone', async () => {
  const { mock, distributor, vendor, reseller, clientOf } = freshWorld()
  const nimbus = clientOf(mock.keyFor('VA-621-880'))
  const ids = async ({ listings }: typeof distributor) =>
    (await listings.list()).items.map(({ id }) => id)
  expect(await ids(distributor)).toEqual(['LST-100-200-102', 'LST-100-200-103', 'LST-100-200-101'])
  expect(await ids(vendor)).toEqual(['LST-100-200-102', 'LST-100-200-101'])
  expect(await ids(nimbus)).toEqual(['LST-100-200-103'])
  expect(await ids(reseller)).toEqual([])
  for (const client of [nimbus, reseller, clientOf(mock.keyFor('PA-239-689'))]) {
    expect(await failure(client.listings.get('LST-100-200-101'))).toMatchObject({
      status: 404,
      messages: ['Object `LST-100-200-101` not found.'],
    })
  }
})

const FIRST = ['101']
const ALL = ['102', '103', '101']

test.each([
  ['product.id=PRD-418-302-551', FIRST],
  ['product__id=PRD-418-302-551', FIRST],
  ['product.name=Champions Backup', FIRST],
  ['like(product__name,*Mail)', ['102']],
  ['product__name__icontains=BACK', FIRST],
  ['eq(product__name__icontains,champ)', ['102', '101']],
  ['not(product__name__icontains=back)', ['102', '103']],
  ['or(product__name__icontains=back,product__name__icontains=wall)', ['103', '101']],
  ['product__name__icontains=Champions*', []],
  ['marketplace.id=MP-10041', ALL],
  ['marketplace__id=MP-10042', []],
  ['marketplace__name__icontains=zzz', []],
  ['marketplace.id=null()', []],
  [`contract.id=${CHAMPIONS}`, ['102', '101']],
  [`ne(contract__id,${CHAMPIONS})`, ['103']],
  ['vendor.id=VA-621-880', ['103']],
  ['ilike(vendor.name,nimbus*)', ['103']],
  ['provider.id=PA-301-447', ALL],
  ['provider__id=PA-301-448', []],
  ['provider.name=Cloud Harbor Distribution', ALL],
  ['status=unlisted', ['102']],
  ['in(status,(listed))', ['103', '101']],
  ['gt(created,2024-06-01)', ['102', '103']],
  ['lt(updated,2025-01-01)', FIRST],
  ['id=LST-100-200-102', ['102']],
  ['pricelist.id=PL-100-200-004', ['103']],
  ['pricelist.id=null()', ['102']],
  ['like(pricelist.name,*USD)', ['103', '101']],
  ['alt_pricelist_1.id=PL-100-200-002', FIRST],
  ['ne(alt_pricelist_2.id,null())', FIRST],
  ['alt_pricelist_1.name=*', []],
  ['like(alt_pricelist_2.name,*CAD)', FIRST],
  ['offer.id=null()', ['102', '103']],
  ['like(offer.name,*teams)', FIRST],
  ['pending_request.type=new', ['102']],
  ['in(pending_request.status,(draft,reviewing))', ['102', '103']],
  ['pending_request__id=LSTR-100-200-103-002', ['103']],
  ['pending_request__is_null=true', FIRST],
  ['pending_request__is_null=false', ['102', '103']],
  ['search=mail', ['102']],
  ['search=zzz', []],
  ['ordering(product.name)', ['101', '102', '103']],
  ['ordering(-vendor.name,created)', ['103', '101', '102']],
  ['ordering(updated)', ['101', '103', '102']],
  ['ordering(contract__marketplace__name,created)', ['101', '103', '102']],
])('the query %s finds %j', async (query, expected) => {
  const { distributor } = freshWorld()
  const { items } = await distributor.listings.list(query)
  expect(items.map(({ id }) => id.slice(-3))).toEqual(expected)
})

test.each([
  ['ordering(status)', 'Bad ordering filter: status.'],
  ['like(pending_request.type,n*)', 'RQL Lookup error.'],
  ['status=sold', 'RQL Value error.'],
])('the query %s is refused', async (query, message) => {
  const { distributor } = freshWorld()
  expect(await failure(distributor.listings.list(query))).toMatchObject({
    status: 400,
    messages: [expect.stringContaining(message)],
  })
})

describe('a listing that is added', () => {
  test('takes vendor, provider and marketplace from the contract', async () => {
    const { mock, vendor, distributor } = freshWorld()
    mock.clock.set('2026-02-03T04:05:06Z')
    const product = mock.add('products', { name: 'Archive', owner: { id: 'VA-149-494' } })
    const listing = mock.add('listings', { product, contract: { id: CHAMPIONS } })
    expect(listing).toMatchObject({
      id: expect.stringMatching(/^LST-\d{3}-\d{3}-\d{3}$/),
      status: 'listed',
      product: { id: product.id, name: 'Archive' },
      contract: { id: CHAMPIONS, marketplace: { id: 'MP-10041' } },
      vendor: { id: 'VA-149-494' },
      provider: { id: 'PA-301-447' },
      created: '2026-02-03T04:05:06+00:00',
      updated: '2026-02-03T04:05:06+00:00',
    })
    expect(await vendor.listings.get(listing.id)).toEqual(listing)
    expect(await distributor.listings.list().first()).toEqual(listing)
  })

  test('keeps what is given', () => {
    const { mock } = freshWorld()
    const product = mock.add('products', { name: 'Archive', owner: { id: 'VA-149-494' } })
    const given = {
      id: 'LST-900-900-900',
      status: 'unlisted' as const,
      offer: { id: 'OFR-1', plans: [{ id: 'P-1' }] },
      created: '2025-01-02T03:04:05Z',
    }
    expect(mock.add('listings', { product, contract: { id: CHAMPIONS }, ...given })).toMatchObject({
      ...given,
      created: '2025-01-02T03:04:05+00:00',
      updated: '2025-01-02T03:04:05+00:00',
    })
  })

  test.each([
    ['a product that is not there', 'PRD-000-000-001', CHAMPIONS, 'product.id: Object does not'],
    ['no contract', BACKUP, 'CRD-99999-00000-00001', 'contract.id: Object does not exist.'],
    ['a program contract', BACKUP, 'CRP-10001-00001-00001', 'is a program contract, active.'],
    ['a pending one', 'PRD-733-914-206', 'CRD-20001-00001-00004', 'distribution contract, pending'],
    ['another vendor', 'PRD-733-914-206', CHAMPIONS, 'product.id: PRD-733-914-206 belongs to VA-'],
    ['a second one', BACKUP, CHAMPIONS, 'has a listing already: LST-100-200-101.'],
  ])('is refused with %s', (_, product, contract, message) => {
    const { mock } = freshWorld()
    const before = mock.snapshot()
    expect(() =>
      mock.add('listings', { product: { id: product }, contract: { id: contract } }),
    ).toThrow(message)
    expect(mock.snapshot()).toEqual(before)
  })

  test('is refused with a wrong id, moment or state', () => {
    const { mock } = freshWorld()
    const product = mock.add('products', { name: 'Archive', owner: { id: 'VA-149-494' } })
    const refs = { product, contract: { id: CHAMPIONS } }
    expect(() => mock.add('listings', { ...refs, id: 'LST-1' })).toThrow('wrong form')
    expect(() => mock.add('listings', { ...refs, created: 'soon' })).toThrow('created: Not a date')
    expect(() => mock.add('listings', { ...refs, status: 'sold' as 'listed' })).toThrow('status:')
  })
})

test('what is on sale between two accounts is counted from either side', () => {
  const store = new Store()
  fillDefaultWorld(store, {
    now: '2026-01-01T00:00:00+00:00',
    ids: createIds(1, { seededTokens: true }),
  })
  const count = (one: string, other: string) => countListed(one, other, store.world)
  expect(count('PA-301-447', 'VA-149-494')).toBe(1)
  expect(count('VA-621-880', 'PA-301-447')).toBe(1)
  expect(count('PA-239-689', 'VA-149-494')).toBe(0)
})
