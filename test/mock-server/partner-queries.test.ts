import { describe, expect, test } from 'vitest'
import type { Partner } from 'partnerkit'
import {
  ATLAS,
  FREE_RESELLER,
  INVITED_VENDOR,
  OTHER_DISTRIBUTOR,
  PROGRAM,
  RESELLER,
  SECOND_VENDOR,
  VENDOR,
  newProgram,
} from '../support/agreements.ts'
import { INVITED_RESELLER, ids } from '../support/partners.ts'
import { freshWorld } from '../support/world.ts'

describe('the directory is queried', () => {
  test.each([
    ['status=invited', [INVITED_RESELLER, INVITED_VENDOR]],
    ['ne(status,invited)&type=vendor', [SECOND_VENDOR, VENDOR]],
    ['type=vendor', [INVITED_VENDOR, SECOND_VENDOR, VENDOR]],
    ['role=distributor', [OTHER_DISTRIBUTOR]],
    ['in(role,(distributor,vendor))&status=active', [SECOND_VENDOR, VENDOR, OTHER_DISTRIBUTOR]],
    ['role=reseller', [INVITED_RESELLER, FREE_RESELLER, ATLAS, RESELLER]],
    ['type=provider&ne(role,reseller)', [OTHER_DISTRIBUTOR]],
    ['id=VA-149-494', [VENDOR]],
    ['like(id,VA-*)', [INVITED_VENDOR, SECOND_VENDOR, VENDOR]],
    ['name=Champions Corp', [VENDOR]],
    ['ilike(name,*NORD*)', [FREE_RESELLER]],
    ['search=clou', [INVITED_RESELLER]],
    ['search=149-494', [VENDOR]],
    ['stats.contracts.program=2', [SECOND_VENDOR]],
    ['gt(stats.contracts.program,0)', [INVITED_VENDOR, SECOND_VENDOR, VENDOR]],
    ['ge(stats.contracts.service,2)', [FREE_RESELLER]],
    ['in(stats.contracts.distribution,(1,3))', [SECOND_VENDOR, VENDOR]],
    ['stats.contracts.syndication=1', [FREE_RESELLER, ATLAS, RESELLER]],
    ['gt(stats.listings,0)', [SECOND_VENDOR, VENDOR]],
    ['status=invited&stats.contracts.service=1', [INVITED_RESELLER]],
    ['public=true', []],
    [
      'ordering(name)&type=provider',
      [ATLAS, RESELLER, OTHER_DISTRIBUTOR, FREE_RESELLER, INVITED_RESELLER],
    ],
    ['ordering(status,-name)&type=vendor', [SECOND_VENDOR, VENDOR, INVITED_VENDOR]],
    [
      'ordering(role,id)&ne(role,reseller)',
      [OTHER_DISTRIBUTOR, VENDOR, SECOND_VENDOR, INVITED_VENDOR],
    ],
  ])('with %s', async (query, expected) => {
    const { distributor } = freshWorld()
    expect(await ids(distributor, query)).toEqual(expected)
    expect(await distributor.partners.list(query).count()).toBe(expected.length)
  })

  test.each(['program', 'service', 'distribution', 'syndication'] as const)(
    'in the order of %s contracts, the newest first among equals',
    async (type) => {
      const { distributor } = freshWorld()
      const all = await distributor.partners.list().toArray()
      const counted = ({ stats }: Partner): number => stats.contracts[type]
      for (const [query, sign] of [
        [`ordering(stats.contracts.${type})`, 1],
        [`ordering(-stats.contracts.${type})`, -1],
      ] as const) {
        const expected = all.toSorted((a, b) => sign * (counted(a) - counted(b)))
        expect(await ids(distributor, query)).toEqual(expected.map(({ id }) => id))
      }
      expect(new Set(all.map(counted)).size).toBeGreaterThan(1)
    },
  )

  test('in the order of counters as they are now', async () => {
    const world = freshWorld()
    const { distributor, vendor } = world
    const most = async (): Promise<string | undefined> =>
      (await ids(distributor, 'ordering(-stats.contracts.program)'))[0]
    expect(await most()).toBe(SECOND_VENDOR)
    for (let i = 0; i < 2; i++) {
      const { id } = await newProgram(world)
      const offer = await distributor.contracts.create(id, { partner: { id: VENDOR } })
      if (i === 0) await vendor.contracts.sign(offer.id)
    }
    expect(await most()).toBe(VENDOR)
    expect(await ids(distributor, 'stats.contracts.program=3')).toEqual([VENDOR])
  })

  test('by what a partner says of the public catalogue, or that it says nothing', async () => {
    const world = freshWorld()
    const { mock, distributor } = world
    for (const shown of [true, false]) {
      const { id } = mock.add('accounts', { name: `${shown}`, role: 'vendor', public: shown })
      await distributor.contracts.create(PROGRAM, { partner: { id } })
    }
    const names = async (query: string): Promise<string[]> =>
      (await distributor.partners.list(query).toArray()).map(({ name }) => name)
    expect(await names('public=true')).toEqual(['true'])
    expect(await names('public=false')).toEqual(['false'])
    expect(await distributor.partners.list('public=null()').count()).toBe(8)
    expect(await names('ne(public,null())&ordering(name)')).toEqual(['false', 'true'])
  })

  test('page by page, with all partners counted', async () => {
    const { send, distributor } = freshWorld()
    const page = await send('/partners?limit=3&offset=6')
    expect(page.headers.get('content-range')).toBe('items 6-7/8')
    const all = await ids(distributor)
    expect((await page.json()).map(({ id }: Partner) => id)).toEqual(all.slice(6))
    const none = await send('/partners?limit=0')
    expect(none.headers.get('content-range')).toBe('items 0-0/8')
  })

  test('and members can be left out, of one partner as well', async () => {
    const { send } = freshWorld()
    for (const path of ['/partners?id=VA-149-494&', `/partners/${VENDOR}?`]) {
      const [partner] = [await (await send(`${path}select(-stats.listings,-status)`)).json()].flat()
      expect(partner).toMatchObject({ id: VENDOR, stats: { contracts: { program: 1 } } })
      expect(partner.stats).not.toHaveProperty('listings')
      expect(partner).not.toHaveProperty('status')
    }
  })

  test.each([
    ['ordering(contacts)', 'Bad ordering filter: contacts.'],
    ['ordering(public)', 'Bad ordering filter: public.'],
    ['status=joined', expect.stringContaining('RQL Value error.')],
    ['stats.contracts.program=many', expect.stringContaining('RQL Value error.')],
    ['like(stats.contracts.program,1)', expect.stringContaining('RQL Lookup error.')],
    ['select(secret)', 'Bad select filter: secret.'],
  ])('but not with %s', async (query, message) => {
    const { send } = freshWorld()
    const response = await send(`/partners?${query}`)
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ error_code: 'VAL_001', errors: [message] }),
    ])
  })

  test('a query that is no good is refused for a partner too, after the partner is found', async () => {
    const { send } = freshWorld()
    const statuses = async (...paths: string[]): Promise<number[]> =>
      Promise.all(paths.map(async (path) => (await send(`/partners/${path}`)).status))
    const [bad, order] = ['select(secret)', 'ordering(name)']
    expect(
      await statuses(
        `${VENDOR}?${bad}`,
        `${VENDOR}/products?${order}`,
        `${VENDOR}/products?${bad}`,
      ),
    ).toEqual([400, 400, 400])
    expect(
      await statuses(`nobody?${bad}`, `nobody/products?${order}`, `nobody/products/x?${bad}`),
    ).toEqual([404, 404, 404])
  })
})
