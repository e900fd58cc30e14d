import type { ConnectClient, SdkQuery } from '@cloudblueconnect/connect-javascript-sdk'
import type { TierAccount } from 'partnerkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectWorld, refused, type ConnectWorld } from '../support/connect-world.ts'
import { contactInfo } from '../support/world.ts'

// The queries that the SDK prints, on the wire and in what is found.

/** Names that a query language can trip over. */
const NAMES = [
  'Beta, Inc',
  '100% sure',
  'R&D (west)',
  "O'Hara",
  'a*b',
  'back\\slash',
  '+49',
  'null',
]

const CREATED = 'events.created.at'
const JUNE = '2025-06-01T00:00:00+00:00'

let world: ConnectWorld
let lenient: ConnectWorld
let all: readonly TierAccount[] = []

beforeAll(async () => {
  world = await connectWorld()
  lenient = await connectWorld({ lenient: true })
  for (const name of NAMES) {
    const account = { type: 'reseller', name, contact_info: contactInfo }
    await world.distributor.tierAccounts.create(account)
  }
  all = await world.distributor.tierAccounts.search()
})
afterAll(() => Promise.all([world.server.close(), lenient.server.close()]))

const found = async (client: ConnectClient, query: SdkQuery): Promise<string[]> =>
  (await client.tierAccounts.search(query)).map(({ name }) => name)

/** What stood after the question mark in the last request. */
const sent = ({ mock }: ConnectWorld): string =>
  decodeURIComponent((mock.requests.at(-1)?.path ?? '').replace(/^[^?]*\??/, ''))

type Row = readonly [query: SdkQuery, rql: string, matches: (row: TierAccount) => boolean]

describe('conditions', () => {
  test.each<Row>([
    [{ type: 'customer' }, 'type=customer', (row) => row.type === 'customer'],
    [
      { type: 'customer', 'hub.id': 'HB-4106-2718' },
      'type=customer&hub.id=HB-4106-2718',
      (row) => row.type === 'customer' && row.hub?.id === 'HB-4106-2718',
    ],
    [{ type: { $eq: 'reseller' } }, 'eq(type,reseller)', (row) => row.type === 'reseller'],
    [
      { name: { $ne: 'Atlas Systems' } },
      'ne(name,"Atlas Systems")',
      (row) => row.name !== 'Atlas Systems',
    ],
    [{ [CREATED]: { $gt: JUNE } }, `gt(${CREATED},${JUNE})`, (row) => since(row) > JUNE],
    [{ [CREATED]: { $lt: JUNE } }, `lt(${CREATED},${JUNE})`, (row) => since(row) < JUNE],
    [{ name: { $like: 'Atlas' } }, 'like(name,*Atlas*)', (row) => row.name.includes('Atlas')],
    [{ name: { $ilike: 'ATLAS' } }, 'ilike(name,*ATLAS*)', (row) => /atlas/i.test(row.name)],
    [
      { name: { $in: ['a*b', 'Beta, Inc', 'Nobody'] } },
      'in(name,(a*b,"Beta, Inc",Nobody))',
      (row) => ['a*b', 'Beta, Inc'].includes(row.name),
    ],
    [
      { name: { $out: ['a*b', 'Beta, Inc'] } },
      'out(name,(a*b,"Beta, Inc"))',
      (row) => !['a*b', 'Beta, Inc'].includes(row.name),
    ],
    [{ external_id: 'null()' }, 'external_id=null()', (row) => row.external_id === undefined],
    [{ external_id: { $ne: 'null()' } }, 'ne(external_id,null())', (row) => !!row.external_id],
    [
      { $or: [{ name: 'a*b' }, { name: 'null' }, { type: 'customer' }] },
      '(((name=a*b)|(name=null))|(type=customer))',
      (row) => ['a*b', 'null'].includes(row.name) || row.type === 'customer',
    ],
    [
      { $and: [{ type: 'customer' }, { name: { $like: 'Sol' } }] },
      '(type=customer)&(like(name,*Sol*))',
      (row) => row.type === 'customer' && row.name.includes('Sol'),
    ],
    [
      { $or: [{ type: 'customer', name: { $like: 'Sol' } }, { name: '+49' }] },
      '((type=customer&like(name,*Sol*))|(name=+49))',
      (row) => (row.type === 'customer' && row.name.includes('Sol')) || row.name === '+49',
    ],
    [
      { name: { $or: ['+49', { $like: 'Atlas' }] } },
      '((name=+49)|(like(name,*Atlas*)))',
      (row) => row.name === '+49' || row.name.includes('Atlas'),
    ],
    [
      { name: { $and: [{ $like: 'Atlas' }, { $ne: 'Atlas Systems' }] } },
      '(like(name,*Atlas*))&(ne(name,"Atlas Systems"))',
      (row) => row.name.includes('Atlas') && row.name !== 'Atlas Systems',
    ],
    [{ name: { $not: { $like: 'a' } } }, 'not(like(name,*a*))', (row) => !row.name.includes('a')],
    [
      { name: { $not: [{ $like: 'a' }, { $in: ['+49'] }] } },
      'not(like(name,*a*))&not(in(name,(+49)))',
      (row) => !row.name.includes('a') && row.name !== '+49',
    ],
    [{ search: 'atlas' }, 'search=atlas', (row) => /atlas/i.test(JSON.stringify(row))],
    [{ type: 'customer', nope: 'x' }, 'type=customer&nope=x', (row) => row.type === 'customer'],
    [
      { type: 'customer', name: '', tax_id: null, external_id: [], 'hub.id': {} },
      'type=customer',
      (row) => row.type === 'customer',
    ],
  ])('%j', async (query, rql, matches) => {
    const names = await found(world.distributor, query)
    expect(sent(world)).toBe(rql)
    expect(names).toEqual(all.filter(matches).map(({ name }) => name))
    expect(names.length).toBeGreaterThan(0)
    expect(names.length).toBeLessThan(all.length)
    expect(await found(lenient.distributor, query)).toEqual(
      names.filter((name) => !NAMES.includes(name)),
    )
  })
})

const since = ({ events }: TierAccount): string => events.created.at ?? ''

describe('names', () => {
  test.each(NAMES)('%s is found as it is, as text and in a list', async (name) => {
    for (const query of [{ name }, { name: { $like: name } }, { name: { $in: [name, 'x'] } }])
      expect(await found(world.distributor, query)).toEqual([name])
  })
})

describe('order, selection and page', () => {
  test('$ordering, by one field or several', async () => {
    const names = all.map(({ name }) => name)
    const byName = await found(world.distributor, { $ordering: '-name' })
    expect(sent(world)).toBe('ordering(-name)')
    expect(byName).toEqual(names.toSorted().toReversed())
    const { hubs } = world.distributor
    const rows = await hubs.search({ $ordering: ['-stats.marketplaces', 'name'] })
    expect(sent(world)).toBe('ordering(-stats.marketplaces,name)')
    expect(rows.map(({ name }) => name)).toEqual(['Harbor Commerce', 'Harbor Web Store'])
  })

  test('$select shows what is hidden, and leaves out', async () => {
    const [shown] = await world.distributor.recurringAssets.search({
      $select: ['template', '-items', '-tiers.tier1'],
      limit: 1,
    })
    expect(sent(world)).toBe('select(template,-items,-tiers.tier1)&limit=1')
    expect(shown).not.toHaveProperty('items')
    expect(shown).not.toHaveProperty('tiers.tier1')
    expect(shown).toHaveProperty('tiers.customer')
  })

  test('limit and offset walk through all, none twice', async () => {
    const walked: string[] = []
    for (let offset = 0; ; offset += 4) {
      const page = await found(world.distributor, { limit: 4, offset })
      walked.push(...page)
      if (page.length < 4) break
    }
    expect(walked).toEqual(all.map(({ name }) => name))
  })

  test('a zero is sent, and answers none', async () => {
    expect(await found(world.distributor, { limit: 0 })).toEqual([])
    expect(sent(world)).toBe('limit=0')
  })
})

describe('what the SDK prints and the platform does not take', () => {
  test.each<Row>([
    [{ [CREATED]: { $gte: JUNE } }, `gte(${CREATED},${JUNE})`, (row) => since(row) >= JUNE],
    [{ [CREATED]: { $lte: JUNE } }, `lte(${CREATED},${JUNE})`, (row) => since(row) <= JUNE],
    [
      { [CREATED]: { $range: { min: '2025-05-03', max: '2025-05-08' } } },
      `range(${CREATED},2025-05-03,2025-05-08)`,
      (row) => since(row) >= '2025-05-03' && since(row) <= '2025-05-08',
    ],
    [
      { name: { $not: { $or: [{ $like: 'a' }, { $like: 'e' }] } } },
      'not(((like(name,*a*))|(like(name,*e*))))',
      (row) => !/[ae]/.test(row.name),
    ],
    [
      { name: { $not: { $and: [{ $like: 'a' }, { $like: 'e' }] } } },
      'not((like(name,*a*))&(like(name,*e*)))',
      (row) => !(row.name.includes('a') && row.name.includes('e')),
    ],
  ])('%j: a strict mock refuses it, a lenient one answers', async (query, rql, matches) => {
    const error = await refused(world.distributor.tierAccounts.search(query))
    expect(sent(world)).toBe(rql)
    expect(error).toMatchObject({ status: 400, errorCode: 'VAL_001' })
    expect(error.errors).toHaveLength(1)
    const rows = await lenient.distributor.tierAccounts.search()
    const expected = rows.filter(matches).map(({ name }) => name)
    expect(await found(lenient.distributor, query)).toEqual(expected)
  })

  test('order_by: a strict mock ignores it as it ignores any name, a lenient one orders', async () => {
    const query = { order_by: 'name' }
    expect(await found(world.distributor, query)).toEqual(all.map(({ name }) => name))
    const names = await found(lenient.distributor, query)
    expect(names).toEqual(names.toSorted())
  })

  // The SDK does not put them on the wire so that anybody could understand them.
  test.each<[SdkQuery, string]>([
    [{ name: ['a', 'b'] }, 'name=a,b'],
    [{ hub: { id: 'HB-4106-2718' } }, 'id(hub,HB-4106-2718)'],
    [{ $limit: 5 }, '$limit=5'],
    [{ name: 'Say "hi"' }, 'name="Say "hi""'],
    [{ name: 'a # b' }, 'name="a '],
  ])('%j: both refuse it', async (query, rql) => {
    for (const each of [world, lenient]) {
      const error = await refused(each.distributor.tierAccounts.search(query))
      expect(error).toMatchObject({ status: 400, errorCode: 'VAL_001' })
      expect(sent(each)).toBe(rql)
    }
  })
})
