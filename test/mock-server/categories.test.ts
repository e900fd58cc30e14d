import { describe, expect, test } from 'vitest'
import type { Category, Client } from 'partnerkit'
import { at, type Wire } from '../support/filter-oracle.ts'
import { describeFilters } from '../support/filter-suite.ts'
import { refusalOf } from '../support/refusal.ts'
import { freshWorld, type TestWorld } from '../support/world.ts'

const [DISTRIBUTOR, VENDOR, SECOND_VENDOR] = ['PA-301-447', 'VA-149-494', 'VA-621-880']
const [BACKUP, MAIL, FIREWALL] = ['PRD-418-302-551', 'PRD-418-302-552', 'PRD-733-914-206']
const [BUSINESS, STORAGE, BACKUPS] = ['CAT-10001', 'CAT-10002', 'CAT-10003']

const ids = async (list: PromiseLike<{ items: { readonly id: string }[] }>): Promise<string[]> =>
  (await list).items.map(({ id }) => id).toSorted()

describe('the categories of a partner', () => {
  test('are its own and the caller’s that hold something of it, with those above', async () => {
    const { distributor } = freshWorld()
    expect(await ids(distributor.categories.list(VENDOR))).toEqual([
      BUSINESS,
      STORAGE,
      BACKUPS,
      'CAT-10004',
      'CAT-20001',
    ])
    expect(await ids(distributor.categories.list(SECOND_VENDOR))).toEqual([
      'CAT-10005',
      'CAT-10006',
    ])
  })

  test('of the distributor are its whole tree, for vendors and resellers', async () => {
    const { vendor, reseller } = freshWorld()
    for (const client of [vendor, reseller]) {
      const list = await client.categories.list(DISTRIBUTOR, {
        filter: { 'owner.id': DISTRIBUTOR },
      })
      expect(list.total).toBe(7)
    }
    // The vendor's own category holds nothing of the distributor.
    expect(await ids(vendor.categories.list(DISTRIBUTOR))).not.toContain('CAT-20001')
  })

  test('say where they stand, what they are of, and how much is in them', async () => {
    const { distributor } = freshWorld()
    const by = { id: 'SU-301-447-001', name: 'Cloud Harbor Distribution integration' }
    expect(await distributor.categories.get(VENDOR, BACKUPS)).toEqual({
      id: BACKUPS,
      name: 'Backup and recovery',
      external_id: 'backup',
      class: { id: 'CLS-10002', name: 'Cloud service' },
      parent: { id: STORAGE, name: 'Storage', external_id: 'storage' },
      depth: 2,
      position: 1,
      owner: { id: DISTRIBUTOR, name: 'Cloud Harbor Distribution' },
      stats: { children: 0, products: 1, catalog: 1 },
      events: {
        created: { at: '2024-04-12T08:00:00+00:00', by },
        updated: { at: '2024-06-03T09:00:00+00:00' },
        classified: { at: '2024-06-03T09:00:00+00:00', by },
      },
    })
    const top = await distributor.categories.get(VENDOR, BUSINESS)
    expect(top).toMatchObject({ depth: 0, stats: { children: 2, products: 0, catalog: 0 } })
    expect(top).not.toHaveProperty('parent')
  })

  test('follow what their products are', async () => {
    const { mock, distributor } = freshWorld()
    const category = { id: 'CAT-10007', name: 'Identity' }
    const draft = { name: 'Vault', owner: { id: VENDOR }, category }
    mock.add('products', { ...draft, status: 'draft' })
    expect(await ids(distributor.categories.list(VENDOR))).not.toContain('CAT-10007')
    const { id } = mock.add('products', draft)
    expect(await ids(distributor.categories.list(VENDOR))).toContain('CAT-10005')
    expect(await distributor.categories.get(VENDOR, 'CAT-10007')).toMatchObject({
      stats: { products: 1, catalog: 1 },
    })
    expect(await ids(distributor.categories.products(VENDOR, 'CAT-10007'))).toEqual([id])
  })

  test.each([
    ['of an account that is no partner', 'PA-239-000', BACKUPS, 'PA-239-000'],
    ['that hold nothing of the partner', VENDOR, 'CAT-10007', 'CAT-10007'],
    ['that there are not', VENDOR, 'CAT-99999', 'CAT-99999'],
  ])('%s are missing', async (_, partner, category, id) => {
    const world = freshWorld()
    const { categories } = world.distributor
    for (const call of [
      () => categories.get(partner, category),
      () => categories.products(partner, category),
      () => categories.product(partner, category, BACKUP),
    ]) {
      expect(await refusalOf(world, call)).toMatchObject({
        status: 404,
        code: 'NFND_000',
        messages: [`Object \`${id}\` not found.`],
      })
    }
  })

  test('are gone with the last contract', async () => {
    const world = freshWorld()
    const { distributor } = world
    const contracts = distributor.contracts.list(`owner.id=${VENDOR}&status=active&type=program`)
    for (const { id } of await contracts.toArray()) await distributor.contracts.terminate(id)
    const call = () => distributor.categories.list(VENDOR)
    expect(await refusalOf(world, call)).toMatchObject({ status: 404 })
  })
})

describe('the products in a category', () => {
  test('are those of the partner in a category of the caller, of anybody in its own', async () => {
    const { mock, distributor, reseller } = freshWorld()
    const category = { id: BACKUPS, name: 'Backup and recovery' }
    const other = mock.add('products', { name: 'Other', owner: { id: SECOND_VENDOR }, category })
    mock.add('products', { name: 'Draft', owner: { id: VENDOR }, category, status: 'draft' })
    expect(await ids(distributor.categories.products(VENDOR, BACKUPS))).toEqual([BACKUP])
    expect(await ids(distributor.categories.products(SECOND_VENDOR, BACKUPS))).toEqual([other.id])
    expect(await ids(reseller.categories.products(DISTRIBUTOR, BACKUPS))).toEqual(
      [BACKUP, other.id].toSorted(),
    )
    expect(await ids(distributor.categories.products(VENDOR, STORAGE))).toEqual([])
  })

  test('come one by one as an object, and are paged', async () => {
    const { distributor, send } = freshWorld()
    const product = await distributor.categories.product(VENDOR, BACKUPS, BACKUP)
    expect(product).toEqual(await distributor.products.get(BACKUP))
    const path = `/partners/${VENDOR}/categories/${BACKUPS}/products`
    const one = await send(`${path}/${BACKUP}`)
    expect([one.status, one.headers.has('content-range')]).toEqual([200, false])
    const page = await send(`${path}?limit=0`)
    expect([page.headers.get('content-range'), await page.json()]).toEqual(['items 0-0/1', []])
  })

  test('that are in another category, or of another, are missing', async () => {
    const world = freshWorld()
    for (const [category, product] of [
      [BACKUPS, MAIL],
      [BACKUPS, FIREWALL],
      [BACKUPS, 'PRD-0'],
    ] as const) {
      const call = () => world.distributor.categories.product(VENDOR, category, product)
      expect(await refusalOf(world, call)).toMatchObject({
        status: 404,
        messages: [`Object \`${product}\` not found.`],
      })
    }
  })

  test('name their category', async () => {
    const { distributor } = freshWorld()
    expect((await distributor.products.get(BACKUP)).category).toEqual({
      id: BACKUPS,
      name: 'Backup and recovery',
    })
  })
})

describe('a category that is added', () => {
  test('stands below its parent and is of its class', async () => {
    const { mock, distributor } = freshWorld()
    const category: Category = mock.add('categories', {
      name: 'Snapshots',
      owner: { id: DISTRIBUTOR },
      parent: { id: BACKUPS },
    })
    expect(category).toMatchObject({
      id: expect.stringMatching(/^CAT-\d{5}$/),
      depth: 3,
      class: { id: 'CLS-10002' },
      parent: { id: BACKUPS },
    })
    mock.add('products', { name: 'Snap', owner: { id: VENDOR }, category })
    expect(await distributor.categories.get(VENDOR, category.id)).toMatchObject({
      stats: { products: 1 },
    })
  })

  test.each([
    [{ owner: { id: 'PA-0' } }, 'owner.id: Object does not exist.'],
    [{ parent: { id: 'CAT-0' } }, 'parent.id: Object does not exist.'],
    [{ parent: { id: 'CAT-20001' } }, 'parent.id: CAT-20001 belongs to VA-149-494.'],
    [{ id: 'CAT-1' }, 'id: CAT-1 has the wrong form.'],
    [{ name: '' }, 'name: This field may not be blank.'],
  ])('with %j is refused', (more, message) => {
    const { mock } = freshWorld()
    const body = { name: 'x', owner: { id: DISTRIBUTOR }, ...more }
    expect(() => mock.add('categories', body)).toThrow(message)
  })
})

async function peopled(): Promise<TestWorld> {
  const world = freshWorld()
  const owner = { id: DISTRIBUTOR }
  for (const [i, name] of ['Beta, Inc', "O'Hara", 'a*b', 'BETA, inc'].entries()) {
    const parent = i === 0 ? undefined : { id: i % 2 === 0 ? 'CAT-10005' : BACKUPS }
    const category = world.mock.add('categories', {
      name,
      owner,
      ...(parent && { parent }),
      ...(i % 2 === 0 ? { external_id: name, position: i } : { position: null }),
    })
    world.mock.add('products', { name, owner: { id: VENDOR }, category })
  }
  return world
}

const path = (partner: string) => `/partners/${partner}/categories`
const searched = ['beta', "o'hara", 'CAT-1', 'security', 'zzz', '']
const resolve = { position: (row: Wire) => at(row, ['position']) }

describeFilters({ list: 'listPartnerCategories', path: path(VENDOR), searched, resolve }, peopled)
describeFilters(
  { list: 'listPartnerCategories', path: path(DISTRIBUTOR), as: 'PA-517-820', searched },
  peopled,
)

test('accounts of any role browse their partners', async () => {
  const { mock, clientOf } = freshWorld()
  const browse = (account: string): Client => clientOf(mock.keyFor(account))
  expect((await browse(SECOND_VENDOR).categories.list(DISTRIBUTOR)).total).toBe(7)
  expect((await browse('PA-239-689').categories.list(DISTRIBUTOR)).total).toBe(7)
})
