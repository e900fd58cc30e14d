// Checks of every filter of a list: each lookup, ordering and search against plain code over what the API shows.
import { beforeAll, describe, expect, test } from 'vitest'
import { responseValidator } from 'partnerkit/validate'
import { filters, type FilterField, type Lookup } from '../../spec/generated/filters.ts'
import { at, keysOf, listed, meets, order, samplesOf, trials, type Wire } from './filter-oracle.ts'
import type { Resolvers } from './listed-collections.ts'
import type { TestWorld } from './world.ts'

interface Checked {
  readonly list: keyof typeof filters
  /** How fields are found that a row does not show at their own path. */
  readonly resolve?: Resolvers
  /** Fields that no row has. */
  readonly unset?: readonly string[]
  /** Texts to search for. */
  readonly searched: readonly string[]
}

export interface CheckedList extends Checked {
  readonly path: string
  /** Id of the account that asks. Default: the distributor's. */
  readonly as?: string
}

export interface AskedList extends Checked {
  /** Who asks. */
  readonly as: string
  /** How many rows there are at least. Default: 3. */
  readonly fewest?: number
}

/** Sends a query to a list. */
export type Ask = (query: string) => Promise<Response>

/** Describes the checks of one list of a world. */
export function describeFilters(
  { path, as = 'PA-301-447', ...checked }: CheckedList,
  makeWorld: () => Promise<TestWorld>,
): void {
  describeAsked({ as, ...checked }, async () => {
    const { mock, send } = await makeWorld()
    return (query) => send(`${path}?${query}`, { headers: { authorization: mock.keyFor(as) } })
  })
}

/** Describes the checks of one list, whoever asks and however. */
export function describeAsked(
  { list, as, fewest = 3, resolve = {}, unset = [], searched }: AskedList,
  open: () => Promise<Ask>,
): void {
  const table: Readonly<Record<string, FilterField>> = filters[list]
  const fields = Object.entries(table)

  describe(`${list} as ${as}`, () => {
    let send: Ask
    let rows: Wire[] = []

    async function rowsOf(query = ''): Promise<Wire[]> {
      const terms = [encodeURIComponent(query), 'limit=1000'].filter((term) => term !== '')
      const response = await send(terms.join('&'))
      const body = await response.json()
      expect(response.status, `${query}: ${JSON.stringify(body)}`).toBe(200)
      return body
    }

    const idsOf = (found: readonly Wire[]): unknown[] => found.map(({ id }) => id)
    const find = async (query: string): Promise<unknown[]> => idsOf(await rowsOf(query))

    function valuesOf(row: Wire, field: string): unknown[] {
      const keys = keysOf(field)
      const resolver = resolve[keys.join('.')]
      return listed(resolver ? resolver(row) : at(row, keys))
    }

    /** Whether a row meets a lookup: of several values one without anything is null, too. */
    function fits(row: Wire, name: string, lookup: Lookup, operands: string[]): boolean {
      const several = resolve[name] ? [] : [at(row, keysOf(name))].flat(2)
      if (operands.includes('null()') && several.length > 1 && several.includes(null))
        return lookup === 'null' || lookup === 'eq' || lookup === 'in'
      return meets(lookup, valuesOf(row, name), operands, table[name] as FilterField)
    }

    const occurring = (field: string): string[] => [
      ...new Set(rows.flatMap((row) => valuesOf(row, field)).map(String)),
    ]

    beforeAll(async () => {
      send = await open()
      rows = await rowsOf()
    })

    test('every field has values, but for those that are known to have none', () => {
      const compared = fields.filter(([, { lookups }]) => lookups.length > 0)
      const empty = compared.filter(([name]) => occurring(name).length === 0)
      expect(empty.map(([name]) => name)).toEqual(unset)
      expect(rows.length).toBeGreaterThanOrEqual(fewest)
    })

    const cases = fields.flatMap(([field, { lookups }]) =>
      lookups.map((lookup) => [field, lookup] as const),
    )

    test.each(cases)('%s with %s finds what plain code finds', async (name, lookup) => {
      const field = table[name] as FilterField
      const tries =
        lookup === 'null'
          ? [['null()', ['null()']] as [string, string[]]]
          : trials(lookup, samplesOf(field, occurring(name)), field)
      expect(tries.length).toBeGreaterThan(0)
      for (const [written, operands] of tries) {
        const query = `${lookup === 'null' ? 'eq' : lookup}(${name},${written})`
        const expected = rows.filter((row) => fits(row, name, lookup, operands))
        expect(await find(query), query).toEqual(idsOf(expected))
      }
    })

    test('a lookup that is not declared is refused', async () => {
      for (const [name, { lookups, type, enum: members }] of fields) {
        for (const lookup of ['eq', 'ne', 'like', 'ge', 'in'] as const) {
          if ((lookups as readonly string[]).includes(lookup)) continue
          const value = members?.[0] ?? (type === 'date-time' ? '2025-01-01' : '1')
          const refused = await send(`${lookup}(${name},${lookup === 'in' ? `(${value})` : value})`)
          expect(refused.status, `${lookup}(${name})`).toBe(400)
          expect((await refused.json()).error_code).toBe('VAL_001')
        }
      }
    })

    test('ordering is that of plain code, where it is allowed', async () => {
      for (const [name, { orderable, nullValue }] of fields) {
        if (!orderable) {
          expect((await send(`ordering(${name})`)).status, name).toBe(400)
          continue
        }
        const value = (row: Wire): unknown => valuesOf(row, name).find((one) => one !== nullValue)
        for (const sign of [1, -1]) {
          const sorted = rows.toSorted((a, b) => sign * order(value(a), value(b)))
          const ordering = `ordering(${sign < 0 ? '-' : ''}${name})`
          expect(await find(ordering), ordering).toEqual(idsOf(sorted))
        }
      }
    })

    test.each(searched)('search for %j finds it in any searchable field', async (text) => {
      const searchable = fields.filter(([, field]) => field.searchable)
      const hit = (row: Wire): boolean =>
        searchable.some(([name]) =>
          valuesOf(row, name).some((value) =>
            String(value).toLowerCase().includes(text.toLowerCase()),
          ),
        )
      const expected = rows.filter((row) => searchable.length === 0 || hit(row))
      expect(await find(`search="${text}"`)).toEqual(idsOf(expected))
    })

    test('the answer has what the document says, without hidden fields', () => {
      responseValidator('strict')(list, rows, { method: 'GET', url: '', requestId: '' })
      for (const [name] of fields.filter(([, { hidden }]) => hidden)) {
        expect(listed(at(rows, keysOf(name))), name).toEqual([])
      }
    })
  })
}
