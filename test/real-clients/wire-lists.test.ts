import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filters, type FilterField } from '../../spec/generated/filters.ts'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { operationIds } from '../support/operation-ids.ts'
import type { RawAnswer } from '../support/raw-http.ts'
import { startWire, type Prepared, type Wire } from '../support/wire.ts'

// Lists as clients walk through them, and the queries that were seen on the wire: on every list.

let wire: Wire
beforeAll(async () => {
  wire = await startWire()
})
afterAll(() => wire.close())

type List = Pick<Prepared, 'path' | 'request'>

interface Page {
  readonly range: string
  readonly rows: readonly unknown[]
}

const ask = ({ path, request }: List, query: string): Promise<RawAnswer> =>
  wire.send(query ? `${path}?${query}` : path, request)

/** One page of a list; the header has to be there, once, and the body a bare array. */
async function pageOf(list: List, query = ''): Promise<Page> {
  const { status, header, text } = await ask(list, query)
  expect(status, `${list.path}?${query} ${text}`).toBe(200)
  const [range = '', ...others] = header('content-range')
  expect(range).toMatch(/^items \d+-\d+\/\d+$/)
  expect(others).toEqual([])
  const rows = JSON.parse(text) as readonly unknown[]
  expect(Array.isArray(rows)).toBe(true)
  return { range, rows }
}

const fieldsOf = (id: OperationId): Readonly<Record<string, FilterField>> =>
  (filters as Readonly<Record<string, Readonly<Record<string, FilterField>>>>)[id] ?? {}

/** A field of a list that takes any text. */
const textField = (id: OperationId): string | undefined =>
  Object.entries(fieldsOf(id)).find(
    ([, { type, lookups, enum: values }]) =>
      type === 'string' && !values && lookups.includes('eq') && lookups.includes('like'),
  )?.[0]

const lists = operationIds.filter((id) => operations[id].list)

const q = encodeURIComponent

describe.each(lists)('%s', (id) => {
  test('tells where a page stands, and gives as many records as were asked for', async () => {
    const list = await wire.prepare(id)
    const whole = await pageOf(list, 'limit=1000')
    const total = whole.rows.length
    const last = Math.max(total - 1, 0)
    expect(whole.range).toBe(`items 0-${last}/${total}`)
    expect(await pageOf(list, 'limit=5000')).toEqual(whole)
    const first = await pageOf(list)
    expect(first.rows).toEqual(whole.rows.slice(0, 100))
    expect(first.range).toBe(`items 0-${Math.min(last, 99)}/${total}`)
    expect(await pageOf(list, 'limit=0')).toEqual({ range: `items 0-0/${total}`, rows: [] })
    expect(await pageOf(list, 'limit=0&offset=3')).toEqual({
      range: `items 0-0/${total}`,
      rows: [],
    })
    for (const beyond of [total, total + 5]) {
      const range = `items ${beyond}-${beyond}/${total}`
      expect(await pageOf(list, `limit=10&offset=${beyond}`)).toEqual({ range, rows: [] })
    }
    const walked: unknown[] = []
    for (let offset = 0; offset < total; offset += 7) {
      const page = await pageOf(list, `limit=7&offset=${offset}`)
      expect(page.range).toBe(`items ${offset}-${Math.min(offset + 6, last)}/${total}`)
      walked.push(...page.rows)
    }
    expect(walked).toEqual(whole.rows)
    for (const query of ['eq(limit,2),offset=1', 'limit=eq=2&eq(offset,1)', 'offset=1&limit=2'])
      expect((await pageOf(list, query)).rows).toEqual(whole.rows.slice(1, 3))
  })

  test('reads the query once it is decoded as a whole, once', async () => {
    const list = await wire.prepare(id)
    const queries = ['limit=2&offset=1', 'select()&ordering()&limit=1', 'nope="a%26b"&limit=1']
    for (const query of queries) {
      const plain = await pageOf(list, query)
      const encoded = [...new TextEncoder().encode(decodeURIComponent(query))]
        .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
        .join('')
      expect(await pageOf(list, encoded)).toEqual(plain)
    }
    for (const query of ['nope="100%"', 'nope="%zz"', "nope='%'", 'nope="a+b%"'])
      expect(await pageOf(list, query)).toEqual(await pageOf(list))
    const twice = await ask(list, 'limit%253D2')
    expect([twice.status, twice.header('content-type')]).toEqual([400, ['application/json']])
  })

  test('takes and refuses the forms that were seen on the wire', async () => {
    const list = await wire.prepare(id)
    const { rows } = await pageOf(list, 'limit=1000')
    const field = ['id', 'name'].find((name) => name in fieldsOf(id)) ?? 'nope'
    const valueOf = (row: unknown): string => String((row as Record<string, unknown>)[field])
    const [a = '-', b = '-'] = rows.map(valueOf)
    const forms: [query: string, matches: (value: string) => boolean][] = [
      [`((${field}=%22${q(a)}%22)%7C(${field}=%22${q(b)}%22))`, (value) => [a, b].includes(value)],
      [`in(${field},('${q(a)}','${q(b)}'))`, (value) => [a, b].includes(value)],
      [`${field}=%22Beta,%20Inc%22`, () => false],
      [`like(${field},*%5C**)`, () => false],
      [
        `not(eq(${field},"${q(a)}"))&not(like(${field},"${q(b)}"))`,
        (value) => ![a, b].includes(value),
      ],
      [
        `and(ne(${field},"${q(a)}"),or(${field}="${q(a)}",eq(${field},"${q(b)}")))`,
        (value) => value === b && a !== b,
      ],
      [`select()&${field}="${q(a)}"&ordering()&limit=100&offset=0`, (value) => value === a],
    ]
    for (const [query, matches] of forms) {
      // A name that the list does not know constrains nothing.
      const expected = rows.filter((row) => field === 'nope' || matches(valueOf(row)))
      expect((await pageOf(list, query)).rows, query).toEqual(expected.slice(0, 100))
    }
    const negated = `not(and(or(${field}=1,${field}=2),${field}=3))`
    const { status, text } = await ask(list, negated)
    expect([status, JSON.parse(text)]).toMatchObject([400, { error_code: 'VAL_001' }])
  })
})

/** Where lists that can not be filtered by text are empty. */
const EMPTY: Partial<Record<OperationId, string>> = {
  listPartnerProducts: '/partners/VA-892-333/products',
  listAgreementContracts: '/agreements/AGU-400-200-601/contracts',
  listContractVersions: '/contracts/CRP-10001-00001-00004/versions',
  listContractData: '/contracts/CRD-20001-00001-00001/data',
  listContractProductData: '/contracts/CRD-20001-00001-00003/data/products',
  listContractItemData: '/contracts/CRD-20001-00001-00001/data/products/PRD-418-302-551/items',
}

/** They always have a record, and no filter. */
const NEVER_EMPTY = new Set<OperationId>([
  'listAgreementFormVersions',
  'listAgreementVersions',
  'listNewsVersions',
  'listPartnerCategoryProducts',
  'listTierAccountVersions',
])

test.each(lists.filter((id) => !NEVER_EMPTY.has(id)))('%s is empty at 0-0/0', async (id) => {
  const { path, request } = await wire.prepare(id)
  const below = EMPTY[id]
  const query = below ? '' : `${textField(id)}=nobody-has-this`
  const empty = await pageOf({ path: below ? wire.mock.basePath + below : path, request }, query)
  expect(empty).toEqual({ range: 'items 0-0/0', rows: [] })
})

const dated = lists.flatMap((id) => {
  const found = Object.entries(fieldsOf(id)).find(
    ([name, { lookups }]) => name.includes('created') && lookups.includes('ge'),
  )
  return found ? [[id, found[0]] as const] : []
})

test.each(dated)('%s: the zone of a moment arrives raw', async (id, field) => {
  const list = await wire.prepare(id)
  const raw = await pageOf(list, `ge(${field},2000-01-01T00:00:00+00:00)`)
  expect(raw.rows.length).toBeGreaterThan(0)
  expect(await pageOf(list, `ge(${field},2000-01-01T00%3A00%3A00%2B00%3A00)`)).toEqual(raw)
  expect((await pageOf(list, `ge(${field},2999-01-01T00:00:00+00:00)`)).rows).toEqual([])
})

const spelled = lists.flatMap((id) =>
  Object.keys(fieldsOf(id))
    .filter((name) => name.includes('__') && !/__(icontains|is_null)$/.test(name))
    .map((name) => [id, name, name.replaceAll('__', '.')] as const)
    .filter(([, , dotted]) => dotted in fieldsOf(id)),
)

test.each(spelled)('%s: %s is %s', async (id, name, dotted) => {
  const { lookups = [], orderable, enum: [value = ''] = [] } = fieldsOf(id)[name] ?? {}
  const list = await wire.prepare(id)
  const forms = [
    ...(orderable ? ['ordering(-$)'] : []),
    ...(lookups.includes('like') ? ['like($,*a*)', `eq($,${value})`, 'not(ilike($,H*))'] : []),
    ...(lookups.includes('null') ? ['$=null()', 'ne($,null())'] : []),
    ...(lookups.includes('gt') ? ['gt($,1)', 'out($,(0,1))'] : []),
  ].filter((form) => value !== '' || !form.startsWith('eq('))
  const isDate = fieldsOf(id)[name]?.type === 'date-time'
  for (const form of isDate ? ['gt($,2024-06-01)', 'le($,2024-06-01)'] : forms) {
    const one = await pageOf(list, form.replace('$', name))
    expect(one, form).toEqual(await pageOf(list, form.replace('$', dotted)))
  }
})
