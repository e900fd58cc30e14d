import { describe, expect, test } from 'vitest'
import type { MarketplaceCreate } from 'partnerkit'
import { refusalOf } from '../support/refusal.ts'
import { failure, freshWorld } from '../support/world.ts'

const COMMERCE = 'HB-4106-2718'
/** The distributor's: seen by the vendor and the reseller through what they signed. */
const EUROPE = 'MP-10041'
/** The distributor's, and nothing is about it. */
const UNUSED = 'MP-10044'
/** The reseller's. */
const SHOP = 'MP-20017'

describe('a new marketplace', () => {
  test('has what was given, with names in the place of ids', async () => {
    const { mock, distributor } = freshWorld()
    mock.clock.set('2026-01-02T03:04:05Z')
    const marketplace = await distributor.marketplaces.create({
      name: 'Iberia',
      description: 'Spain and Portugal.',
      zone: 'EU',
      hubs: [{ hub: { id: COMMERCE }, external_id: 'iberia-1' }],
      countries: [{ id: 'ES' }, { id: 'PT' }, { id: 'ES' }],
      currency: 'EUR',
      alt_currency_1: 'USD',
      capabilities: { listing: { referral_auto: true } },
      locales: [{ id: 'ES-ES' }, { id: 'our own' }],
    })
    expect(marketplace).toEqual({
      id: expect.stringMatching(/^MP-\d{5}$/),
      name: 'Iberia',
      description: 'Spain and Portugal.',
      zone: 'EU',
      owner: { id: 'PA-301-447', name: 'Cloud Harbor Distribution' },
      hubs: [{ hub: { id: COMMERCE, name: 'Harbor Commerce' }, external_id: 'iberia-1' }],
      countries: [
        { id: 'ES', name: 'Spain' },
        { id: 'PT', name: 'Portugal' },
      ],
      currency: 'EUR',
      alt_currency_1: 'USD',
      capabilities: { listing: { referral_auto: true } },
      locales: [
        { id: 'ES-ES', name: 'Spanish (Spain)' },
        { id: 'our own', name: 'our own' },
      ],
      active_contracts: 0,
      stats: { hubs: 1, contracts: 0 },
      events: {
        created: {
          at: '2026-01-02T03:04:05+00:00',
          by: { id: 'SU-301-447-001', name: 'Cloud Harbor Distribution integration' },
        },
      },
    })
    expect(await distributor.marketplaces.get(marketplace.id)).toEqual(marketplace)
    expect((await distributor.marketplaces.list()).items[0]).toEqual(marketplace)
  })

  test('needs no more than a name', async () => {
    const { reseller } = freshWorld()
    expect(await reseller.marketplaces.create({ name: 'Bare' })).toMatchObject({
      name: 'Bare',
      owner: { id: 'PA-517-820' },
      hubs: [],
      countries: [],
      stats: { hubs: 0, contracts: 0 },
    })
  })

  test('is refused with all that is wrong with it', async () => {
    const world = freshWorld()
    const hub = { hub: { id: COMMERCE }, external_id: '' }
    expect(
      await refusalOf(world, () =>
        world.distributor.marketplaces.create({
          name: 'Harbor Europe',
          hubs: [hub, { hub: { id: 'HB-0000-0001' }, external_id: '' }, hub],
          countries: [{ id: 'ES' }, { id: 'XX' }],
          locales: [{ id: '' }],
        }),
      ),
    ).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: [
        'name: Marketplace MP-10041 has this name. Choose another.',
        'hubs.1.hub.id: Object does not exist.',
        `hubs.2.hub.id: ${COMMERCE} is given twice. Leave one of them out.`,
        'countries.1.id: Object does not exist.',
        'locales.0.id: This field may not be blank.',
      ],
    })
    const body = { name: ' ', currency: 'DUCATS', zone: 'Moon' } as unknown as MarketplaceCreate
    expect(await refusalOf(world, () => world.distributor.marketplaces.create(body))).toMatchObject(
      {
        status: 400,
        code: 'VAL_001',
        messages: [
          'name: This field may not be blank.',
          expect.stringMatching(/^zone: "Moon" is not a valid choice\./),
          expect.stringMatching(/^currency: "DUCATS" is not a valid choice\./),
        ],
      },
    )
  })

  test('may have the name that another account gave its own', async () => {
    const { reseller } = freshWorld()
    const { name } = await reseller.marketplaces.create({ name: 'Harbor Europe' })
    expect(name).toBe('Harbor Europe')
  })

  test("does not take another account's hub", async () => {
    const world = freshWorld()
    const hubs = [{ hub: { id: COMMERCE }, external_id: '' }]
    expect(
      await refusalOf(world, () => world.reseller.marketplaces.create({ name: 'Mine', hubs })),
    ).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: ['hubs.0.hub.id: Object does not exist.'],
    })
  })

  test('is not for vendors', async () => {
    const world = freshWorld()
    expect(
      await refusalOf(world, () => world.vendor.marketplaces.create({ name: 'Mine' })),
    ).toMatchObject({
      status: 403,
      code: 'PERM_001',
    })
  })
})

describe('an update', () => {
  test('changes what is given, and null takes a value away', async () => {
    const { mock, distributor } = freshWorld()
    const { marketplaces } = distributor
    const before = await marketplaces.get(EUROPE)
    mock.clock.set('2026-01-02T03:04:05Z')
    const after = await marketplaces.update(EUROPE, {
      description: null,
      currency: null,
      countries: [{ id: 'IT' }],
    })
    const { description, currency, ...rest } = before
    expect([description, currency]).toEqual(['Sales in Europe.', 'EUR'])
    expect(after).toEqual({
      ...rest,
      countries: [{ id: 'IT', name: 'Italy' }],
      events: {
        created: before.events.created,
        updated: { at: '2026-01-02T03:04:05+00:00', by: expect.anything() },
      },
    })
    expect(await marketplaces.get(EUROPE)).toEqual(after)
  })

  test('may write the name it has, but not the one of another', async () => {
    const world = freshWorld()
    const { marketplaces } = world.distributor
    expect(await marketplaces.update(EUROPE, { name: 'Harbor Europe' })).toMatchObject({
      name: 'Harbor Europe',
    })
    expect(
      await refusalOf(world, () => marketplaces.update(EUROPE, { name: 'Harbor Web Store' })),
    ).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: ['name: Marketplace MP-10043 has this name. Choose another.'],
    })
  })
})

describe('who sees and writes a marketplace', () => {
  const picture = new Blob(['x'], { type: 'image/png' })

  test.each(['vendor', 'reseller'] as const)(
    'a %s reads the one of an agreement and may not touch it',
    async (role) => {
      const world = freshWorld()
      const { marketplaces } = world[role]
      expect(await marketplaces.get(EUROPE)).toMatchObject({ owner: { id: 'PA-301-447' } })
      for (const call of [
        () => marketplaces.update(EUROPE, { name: 'Mine' }),
        () => marketplaces.delete(EUROPE),
        () => marketplaces.setIcon(EUROPE, picture),
      ]) {
        expect(await refusalOf(world, call)).toMatchObject({ status: 403, code: 'PERM_001' })
      }
    },
  )

  test.each(['vendor', 'distributor'] as const)(
    "the reseller's own does not exist for a %s",
    async (role) => {
      const world = freshWorld()
      const { marketplaces } = world[role]
      for (const call of [
        () => marketplaces.get(SHOP),
        () => marketplaces.update(SHOP, { name: 'Mine' }),
        () => marketplaces.delete(SHOP),
        () => marketplaces.setIcon(SHOP, picture),
      ]) {
        expect(await refusalOf(world, call)).toMatchObject({
          status: 404,
          code: 'NFND_000',
          messages: [`Object \`${SHOP}\` not found.`],
        })
      }
      expect(await marketplaces.list({ filter: { id: SHOP } }).count()).toBe(0)
    },
  )
})

describe('the list', () => {
  test.each([
    ['owner.id=PA-301-447', 4],
    ['owner__id=PA-517-820', 0],
    ['owner.name=Cloud Harbor Distribution', 4],
    ['countries.id=ES', 2],
    [`hubs.id=${COMMERCE}`, 2],
    ['hubs.name=Harbor Web Store', 1],
    ['hubs.id=null()', 1],
    ['currency=EUR', 2],
    ['agreements.id=AGD-100-200-401', 1],
    ['agreements.id=AGS-100-200-501', 2],
    ['agreements.id=null()', 1],
    ['stats.contracts=0', 3],
    ['gt(stats.hubs,0)', 3],
    ['locales.id=ES-ES', 0],
    ['search=asia', 1],
  ])('answers %s', async (query, count) => {
    const { distributor } = freshWorld()
    expect(await distributor.marketplaces.list(query).count()).toBe(count)
  })

  test('is filtered by the names of locales', async () => {
    const { distributor } = freshWorld()
    await distributor.marketplaces.update(EUROPE, { locales: [{ id: 'PT-PT' }] })
    const { items } = await distributor.marketplaces.list('like(locales.name,Portuguese*)')
    expect(items.map(({ id }) => id)).toEqual([EUROPE])
  })

  test('is ordered by the number of active distribution contracts', async () => {
    const { distributor } = freshWorld()
    const { items } = await distributor.marketplaces.list('ordering(-stats.contracts)&limit=1')
    expect(items[0]).toMatchObject({ id: EUROPE, active_contracts: 2, stats: { contracts: 2 } })
  })
})

describe('a deletion', () => {
  test('removes a marketplace that nothing is about', async () => {
    const { distributor } = freshWorld()
    await distributor.marketplaces.delete(UNUSED)
    expect(await failure(distributor.marketplaces.get(UNUSED))).toMatchObject({ status: 404 })
    expect(await distributor.marketplaces.list().count()).toBe(3)
  })

  test('is refused while agreements and contracts are about it, and says which', async () => {
    const world = freshWorld()
    expect(
      await refusalOf(world, () => world.distributor.marketplaces.delete('MP-10043')),
    ).toMatchObject({
      status: 400,
      code: 'MKP_001',
      messages: [
        'Marketplace MP-10043 can not be deleted: it is used by 1 distribution agreement (AGD-100-200-403) and 1 service agreement (AGS-100-200-501) and 2 contracts (CRD-20001-00001-00004, CRD-20001-00001-00005).',
      ],
    })
  })
})
