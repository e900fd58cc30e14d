import { beforeAll, describe, expect, test } from 'vitest'
import { responseValidator } from 'partnerkit/validate'
import { filters, type FilterField } from '../../spec/generated/filters.ts'
import {
  at,
  keysOf,
  listed,
  meets,
  order,
  samplesOf,
  trials,
  type Wire,
} from '../support/filter-oracle.ts'
import { listedCollections, type Resolvers } from '../support/listed-collections.ts'
import { peopled } from '../support/peopled-world.ts'
import type { TestWorld } from '../support/world.ts'

// Every filter of every collection with every lookup it declares, against plain code over what the
// API shows: the oracle knows nothing of the engine.

let world: TestWorld

beforeAll(async () => {
  world = await peopled()
})

/** Lists that the tests of their own family ask. */
const askedByThemselves = [
  'listLeadForms',
  'listLeads',
  'listListings',
  'listNews',
  'listPartnerCategories',
  'listPortalCustomers',
  'listPortalInvoices',
  'listPortalLicenses',
  'listPortalOrders',
  'listPortalOrgs',
  'listPortalPayments',
  'listPortalProducts',
  'listPortalUsers',
  'listTierConfigRequests',
  'listTierConfigs',
]

test('every list that has filters is asked', () => {
  const filtered = Object.entries(filters).filter(([, fields]) => Object.keys(fields).length > 0)
  const asked = new Set<string>([
    ...listedCollections.map(({ list }) => list),
    ...askedByThemselves,
  ])
  expect(filtered.map(([list]) => list).filter((list) => !asked.has(list))).toEqual([])
})

describe.each(listedCollections)('$list at $path', (collection) => {
  const { list, path, as = 'distributor', key = 'id' } = collection
  const table: Readonly<Record<string, FilterField>> = filters[list]
  const fields = Object.entries(table)
  const keyOf = (row: Wire): unknown => at(row, keysOf(key))
  let rows: Wire[] = []
  let resolvers: Resolvers = {}

  const send = (address: string, query: string): Promise<Response> =>
    world.send(`${address}?${query}`, { headers: { authorization: world.mock.keys[as] } })

  /** The rows of any list that a query asks for. */
  async function rowsOf(address: string, query = ''): Promise<Wire[]> {
    const terms = [encodeURIComponent(query), 'limit=1000'].filter((term) => term !== '')
    const response = await send(address, terms.join('&'))
    const body = await response.json()
    expect(response.status, `${query}: ${JSON.stringify(body)}`).toBe(200)
    return body
  }

  const find = async (query: string): Promise<unknown[]> => (await rowsOf(path, query)).map(keyOf)

  /** All values of a field in a row: one, several of a list, or none. */
  function valuesOf(row: Wire, field: string): unknown[] {
    const keys = keysOf(field)
    const resolver = resolvers[keys.join('.')]
    if (resolver) return listed(resolver(row))
    return listed(at(row, keys.at(-1) === 'by' ? [...keys, 'id'] : keys))
  }

  const occurring = (field: string): string[] => [
    ...new Set(rows.flatMap((row) => valuesOf(row, field)).map(String)),
  ]

  beforeAll(async () => {
    const hidden = fields.filter(([, { hidden, lookups }]) => hidden && lookups.length > 0)
    const select = hidden.map(([name]) => name).join(',')
    rows = await rowsOf(path, select && `select(${select})`)
    resolvers = (await collection.resolve?.(rowsOf)) ?? {}
  })

  test('every field has values, but for those that are known to have none', () => {
    const compared = fields.filter(([, { lookups }]) => lookups.length > 0)
    const unset = compared.filter(([name]) => occurring(name).length === 0)
    expect(unset.map(([name]) => name)).toEqual(collection.unset ?? [])
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length)
  })

  const cases = fields.flatMap(([field, { lookups }]) =>
    lookups.filter((lookup) => lookup !== 'null').map((lookup) => [field, lookup] as const),
  )

  test.each(cases)('%s with %s finds what plain code finds', async (name, lookup) => {
    const field = table[name] as FilterField
    const tries = trials(lookup, samplesOf(field, occurring(name)), field)
    expect(tries.length).toBeGreaterThan(0)
    const known = rows.map((row) => ({ key: keyOf(row), values: valuesOf(row, name) }))
    for (const [written, operands] of tries) {
      const query = `${lookup}(${name},${written})`
      const expected = known.filter(({ values }) => meets(lookup, values, operands, field))
      expect(await find(query), query).toEqual(expected.map(({ key }) => key))
    }
  })

  const orderable = fields.filter(([, field]) => field.orderable).map(([name]) => name)

  test.runIf(orderable.length > 0).each(orderable)(
    'ordering by %s is that of plain code, on every page',
    async (name) => {
      const value = (row: Wire): unknown =>
        valuesOf(row, name).find((one) => one !== table[name]?.nullValue)
      for (const sign of [1, -1]) {
        const sorted = rows.toSorted((a, b) => sign * order(value(a), value(b))).map(keyOf)
        const ordering = `ordering(${sign < 0 ? '-' : ''}${name})`
        expect(await find(ordering)).toEqual(sorted)
        const page = await send(path, `${ordering}&limit=3&offset=2`)
        expect((await page.json()).map(keyOf)).toEqual(sorted.slice(2, 5))
      }
    },
  )

  test('search finds a text in any searchable field, whatever the case', async () => {
    const searchable = fields.filter(([, field]) => field.searchable)
    for (const text of SEARCHED) {
      const hit = (row: Wire): boolean =>
        searchable.some(([name, { nullValue }]) =>
          valuesOf(row, name).some(
            (value) =>
              value !== nullValue && String(value).toLowerCase().includes(text.toLowerCase()),
          ),
        )
      const expected = rows.filter((row) => text === '' || searchable.length === 0 || hit(row))
      expect(await find(`search="${text}"`), text).toEqual(expected.map(keyOf))
    }
  })

  test('a field without lookups can be left out of the answer but not compared', async () => {
    for (const [name] of fields.filter(([, { lookups }]) => lookups.length === 0)) {
      const refused = await send(path, `eq(${name},x)`)
      expect(refused.status).toBe(400)
      expect((await refused.json()).errors).toEqual([
        `RQL Lookup error. filter: ${name}, lookup: eq, value: x`,
      ])
      for (const row of await rowsOf(path, `select(-${name})`)) {
        expect(at(row, keysOf(name))).toBeUndefined()
        expect(keyOf(row)).toBeDefined()
      }
    }
  })

  test('a hidden field is not in the answer until it is selected, and the rest is whole', async () => {
    const plain = await rowsOf(path)
    responseValidator('strict')(list, plain, { method: 'GET', url: path, requestId: '' })
    for (const [name] of fields.filter(([, { hidden }]) => hidden)) {
      expect(listed(at(plain, keysOf(name))), name).toEqual([])
    }
  })
})

const SEARCHED = [
  'beta',
  'HARBOR',
  'PA-301',
  '4f1d0c6a',
  'TA-2000',
  'oa',
  'ångström',
  "o'hara",
  'eur',
  'mp-1',
  'ENROLL',
  'integration',
  'zzz',
  '',
]
