// Tests the meaning of queries: what they find, and what they are refused with.
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_LIMIT,
  MAX_LIMIT,
  plan,
  predicate,
  RqlError,
  type FieldTable,
  type Node,
} from '../../../sdk/rql/index.ts'
import { fields, found, refusal } from './fixture.ts'

const rows = [
  {
    id: 1,
    name: 'Corp One',
    code: 'x*y',
    type: 'customer',
    role: 'vendor',
    kind: 'OA',
    version: 1,
  },
  { id: 2, name: 'corp two', code: '', type: 'reseller', role: 'Vendor', kind: 'API', version: 2 },
  {
    id: 3,
    name: null,
    type: 'customer',
    role: 'distributor',
    version: null,
    'hub.id': 'HB-0000-0000',
  },
  {
    id: 4,
    name: 'null',
    version: 10,
    price: 2.5,
    active: true,
    'hub.id': 'HB-1',
    tags: ['a', 'b'],
  },
  { id: 5, name: 'a%b_c.', price: -1, active: false, 'hub.id': null, tags: [] },
  { id: 6, 'events.created.at': '2020-10-13T05:24:39+00:00', tags: ['b', null] },
  { id: 7, 'events.created.at': '2020-10-13T00:00:00+00:00', hub__id: 'HB-1' },
]
const all = rows.map(({ id }) => id)

describe('finds, with', () => {
  it.each<[string, readonly number[]]>([
    // unknown filters are ignored
    ['nope=1', all],
    ['in(nope,(1,2))', all],
    ['like(nope,*x*)', all],
    ['nope=1&name=null', [4]],
    ['or(nope=1,name=null)', [4]],
    ['or(nope=1,nada=2)', all],
    ['not(nope=1)', all],
    ['and(nope=1,or(nada=2,name=null))', [4]],
    ['constructor=1&toString=2&hasOwnProperty=ne=3', all],
    ['order_by=nope', all],
    // case
    ['name=Corp One', [1]],
    ['name=corp one', []],
    ['like(name,corp*)', [2]],
    ['ilike(name,corp*)', [1, 2]],
    // wildcards
    ['like(name,corp)', []],
    ['like(name,*two)', [2]],
    ['like(name,*orp*)', [1, 2]],
    ['like(name,*o*t*)', [2]],
    ['like(name,*)', [1, 2, 4, 5]],
    ['like(code,*\\**)', [1]],
    ['like(code,x\\*y)', [1]],
    ['like(name,"a%b_c.")', [5]],
    ['like(name,"%")', []],
    ['like(name,nul_)', []],
    // null
    ['name=null()', [3, 6, 7]],
    ['name=ne=null()', [1, 2, 4, 5]],
    ['name=null', [4]],
    ['in(name,(null(),null))', [3, 4, 6, 7]],
    ['out(name,(null(),null))', [1, 2, 5]],
    ['name=ne=null', [1, 2, 3, 5, 6, 7]],
    ['out(name,(null))', [1, 2, 3, 5, 6, 7]],
    ['not(name=null)', [1, 2, 3, 5, 6, 7]],
    ['not(like(name,*))', [3, 6, 7]],
    ['not(version=gt=1)', [1, 3, 5, 6, 7]],
    // null stand-ins
    ['hub.id=null()', [1, 2, 3, 5, 6, 7]],
    ['hub.id=ne=null()', [4]],
    ['hub.id=HB-0000-0000', [1, 2, 3, 5, 6, 7]],
    ['hub.id=ne=HB-0000-0000', [4]],
    ['like(hub.id,HB*)', [4]],
    ['in(hub.id,(HB-0000-0000,HB-1))', all],
    // empty
    ['code=empty()', [2]],
    ['code=ne=empty()', [1, 3, 4, 5, 6, 7]],
    ['code=""', [2]],
    // search
    ['search=CORP', [1, 2]],
    ['search=x', [1]],
    ['search=*two', [2]],
    ['search=c*t', [2]],
    ['search=""', all],
    ['search=*', [1, 2, 4, 5]],
    ['search=null()', []],
    ['not(search=corp)', [3, 4, 5, 6, 7]],
    // enums
    ['type=customer', [1, 3]],
    ['type=CUSTOMER', [1, 3]],
    ['role=Vendor', [1, 2]],
    ['role=vendor', [1, 2]],
    ['kind=oa', [1]],
    ['kind=OA', [1]],
    ['kind=ne=oa', [2, 3, 4, 5, 6, 7]],
    ['in(type,(customer,reseller))', [1, 2, 3]],
    ['like(type,nosuch)', []],
    ['like(type,cust*)', [1, 3]],
    // numbers
    ['version=1', [1]],
    ['version=+2', [2]],
    ['version=ge=2', [2, 4]],
    ['version=gt=2', [4]],
    ['version=le=2', [1, 2]],
    ['version=lt=2', [1]],
    ['version=null()', [3, 5, 6, 7]],
    ['price=2.50', [4]],
    ['price=lt=0', [5]],
    ['price=-1e0', [5]],
    // booleans
    ['active=true', [4]],
    ['active=ne=true', [1, 2, 3, 5, 6, 7]],
    // date-times
    ['events.created.at=2020-10-13T05:24:39+00:00', [6]],
    ['events.created.at=2020-10-13T05:24:39', [6]],
    ['events.created.at=2020-10-13T05:24:39Z', [6]],
    ['events.created.at=2020-10-13 05:24:39', [6]],
    ['events.created.at=2020-10-13T07:24:39+02:00', [6]],
    ['events.created.at=2020-10-13T01:54:39-0330', [6]],
    ['events.created.at=2020-10-13T05:24:39.000', [6]],
    ['events.created.at=2020-10-13T05:24:39.5', []],
    ['events.created.at=2020-10-13', [7]],
    ['events.created.at=ge=2020-10-13T05:24:39.0001', []],
    ['events.created.at=ge=2020-10-13T05:24:38.9', [6]],
    ['events.created.at=lt=2020-10-13T05:24:39.5', [6, 7]],
    ['events.created.at=le=2020-10-13T00:00', [7]],
    ['events.created.at=gt=2020-10-13', [6]],
    // arrays
    ['tags=b', [4, 6]],
    ['tags=a', [4]],
    ['tags=ne=a', [1, 2, 3, 5, 6, 7]],
    ['out(tags,(a,b))', [1, 2, 3, 5, 7]],
    ['tags=null()', [1, 2, 3, 5, 6, 7]],
    ['like(tags,B)', []],
    ['ilike(tags,B)', [4, 6]],
    ['not(like(tags,a))', [1, 2, 3, 5, 6, 7]],
    // aliases are fields of their own
    ['hub__id=HB-1', [7]],
    // tuples
    ['t(name=null,version=10)', [4]],
    ['hub=t(id=HB-1)', [4]],
    ['ne(hub,t(id=HB-1))', [1, 2, 3, 5, 6, 7]],
    ['not(hub=t(id=HB-1))', [1, 2, 3, 5, 6, 7]],
    ['events=t(created=t(at=2020-10-13))', [7]],
    ['in(events.created,(t(at=2020-10-13),t(at=2020-10-13T05:24:39)))', [6, 7]],
    ['out(events.created,(t(at=2020-10-13),t(at=2020-10-13T05:24:39)))', [1, 2, 3, 4, 5]],
    ['ns=t(limit=1,search=x,limit=2)', all],
    // logic
    ['(name=null|version=1)&type=customer', [1]],
    ['not(name=null)&not(version=1)&version=ne=null()', [2]],
    ['ordering(name)&select()&limit=1', all],
    ['', all],
  ])('%s', (query, ids) => {
    expect(found(query, rows)).toEqual(ids)
  })

  it.each<[string, readonly number[]]>([
    ['not(and(version=1,type=customer))', [2, 3, 4, 5, 6, 7]],
    ['not(or(version=1,type=customer))', [2, 4, 5, 6, 7]],
    ['not((nope=1|version=1))', [2, 3, 4, 5, 6, 7]],
    ['range(version,2,10)', [2, 4]],
    ['gte(version,2)&lte(version,2)', [2]],
  ])('%s when lenient', (query, ids) => {
    expect(found(query, rows, true)).toEqual(ids)
  })
})

describe('refuses', () => {
  const lookup = (filter: string, operator: string, value: string) =>
    `RQL Lookup error. filter: ${filter}, lookup: ${operator}, value: ${value}`
  const value = (filter: string, operator: string, given: string) =>
    `RQL Value error. filter: ${filter}, lookup: ${operator}, value: ${given}`

  it.each([
    // lookups
    ['gt(name,a)', 'lookup', lookup('name', 'gt', 'a')],
    ['like(version,1)', 'lookup', lookup('version', 'like', '1')],
    ['out(hub__id,(a))', 'lookup', lookup('hub__id', 'out', 'a')],
    ['contact_info=x', 'lookup', lookup('contact_info', 'eq', 'x')],
    ['contact_info=empty()', 'lookup', lookup('contact_info', 'eq', 'empty()')],
    ['contact_info=null()', 'lookup', lookup('contact_info', 'eq', 'null()')],
    ['or(nope=1,gt(name,a))', 'lookup', lookup('name', 'gt', 'a')],
    ['not(gt(name,a))', 'lookup', lookup('name', 'gt', 'a')],
    ['gt(active,true)', 'lookup', lookup('active', 'gt', 'true')],
    // null() and empty()
    ['type=null()', 'lookup', lookup('type', 'eq', 'null()')],
    ['in(type,(customer,null()))', 'lookup', lookup('type', 'in', 'null()')],
    ['like(name,null())', 'lookup', lookup('name', 'like', 'null()')],
    ['gt(version,null())', 'lookup', lookup('version', 'gt', 'null()')],
    ['like(name,empty())', 'lookup', lookup('name', 'like', 'empty()')],
    ['ge(version,empty())', 'lookup', lookup('version', 'ge', 'empty()')],
    ['like(hub.id,HB-0000-0000)', 'lookup', lookup('hub.id', 'like', 'HB-0000-0000')],
    ['version=empty()', 'value', value('version', 'eq', 'empty()')],
    ['price=empty()', 'value', value('price', 'eq', 'empty()')],
    ['active=ne=empty()', 'value', value('active', 'ne', 'empty()')],
    ['events.created.at=empty()', 'value', value('events.created.at', 'eq', 'empty()')],
    ['type=empty()', 'value', value('type', 'eq', 'empty()')],
    // types
    ['version=2.5', 'value', value('version', 'eq', '2.5')],
    ['version=two', 'value', value('version', 'eq', 'two')],
    ['version=""', 'value', value('version', 'eq', '')],
    ['in(version,(1,x))', 'value', value('version', 'in', 'x')],
    ['version=ge=1e3', 'value', value('version', 'ge', '1e3')],
    ['price=1.2.3', 'value', value('price', 'eq', '1.2.3')],
    ['price=nan', 'value', value('price', 'eq', 'nan')],
    ['active=True', 'value', value('active', 'eq', 'True')],
    ['active=1', 'value', value('active', 'eq', '1')],
    ['active=0', 'value', value('active', 'eq', '0')],
    ['type=vendor', 'value', value('type', 'eq', 'vendor')],
    ['type=ne=vendor', 'value', value('type', 'ne', 'vendor')],
    ['in(type,(customer,vendor))', 'value', value('type', 'in', 'vendor')],
    ['out(type,(vendor))', 'value', value('type', 'out', 'vendor')],
    ['like(name,**)', 'value', value('name', 'like', '**')],
    ['ilike(name,a**b)', 'value', value('name', 'ilike', 'a**b')],
    ['search=a**b', 'value', value('name', 'ilike', '*a**b*')],
    ['like(name,t(a=1))', 'value', value('name', 'like', 't(…)')],
    // ordering
    ['ordering(nope)', 'ordering', 'Bad ordering filter: nope.'],
    ['ordering(-price)', 'ordering', 'Bad ordering filter: price.'],
    [
      'ordering(name)&ordering(code)',
      'ordering',
      'Bad ordering filter: query can contain only one ordering operation.',
    ],
    [
      'ordering()&ordering()',
      'ordering',
      'Bad ordering filter: query can contain only one ordering operation.',
    ],
    [
      'ordering(name,code,version,o1,o2,-name)',
      'ordering',
      'Bad ordering filter: max allowed number is 5.',
    ],
    // select
    ['select(nope)', 'select', 'Bad select filter: nope.'],
    ['select(-nope)', 'select', 'Bad select filter: -nope.'],
    ['select(hub.)', 'select', 'Bad select filter: hub..'],
    ['select(toString)', 'select', 'Bad select filter: toString.'],
    ['select(name,-name)', 'select', 'Bad select filter: incompatible properties.'],
    ['select(-hub,+hub.id)', 'select', 'Bad select filter: incompatible properties.'],
    ['select(name)&select(code)', 'select', 'Bad filter query.'],
    // search
    ['search=ge=a', 'search', 'Bad search filter: ge.'],
    ['ne(search,a)', 'search', 'Bad search filter: ne.'],
    ['like(search,a)', 'search', 'Bad search filter: like.'],
    ['in(search,(a))', 'search', 'Bad search filter: in.'],
    // page
    ['limit=1&limit=1', 'page', 'Limit and offset are set incorrectly.'],
    ['offset=1,offset=2', 'page', 'Limit and offset are set incorrectly.'],
    ['limit=ge=1', 'page', 'Limit and offset are set incorrectly.'],
    ['ne(offset,1)', 'page', 'Limit and offset are set incorrectly.'],
    ['like(limit,1)', 'page', 'Limit and offset are set incorrectly.'],
    ['in(limit,(1))', 'page', 'Limit and offset are set incorrectly.'],
    ['or(limit=1,and(a=1,limit=2))', 'page', 'Limit and offset are set incorrectly.'],
    // syntax
    ['limit(10,20)', 'syntax', 'Bad filter query.'],
  ])('%s (%s error)', (query, kind, message) => {
    expect(refusal(query)).toMatchObject({ kind, message, name: 'RqlError' })
  })

  it.each([
    'date',
    '0',
    '2019-02-12T27:00:00',
    '2019-02-12T21:00:00K',
    '2021-02-29',
    '2020-13-01',
    '2020-04-31',
    '2020-00-10',
    '2020-1-1',
    '20200101',
    '2020-01-01T24:00:00',
    '0000-01-01',
    '2020-01-01T00:60:00',
    '2020-01-01T00:00:60',
    '2020-01-01T00:00:00+25:00',
    '2020-01-01T',
    '9999-12-31T23:59:59-01:00',
    '0001-01-01T00:00:00+01:00',
    'true',
  ])('%s as a date-time', (text) => {
    expect(refusal(`events.created.at=${text}`).kind).toBe('value')
  })

  it.each(['2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31T23:59:59Z'])(
    'but takes %s as one',
    (text) => {
      expect(found(`events.created.at=${text}`, rows)).toEqual([])
    },
  )

  it('says what would be allowed', () => {
    expect(refusal('like(version,1)').hint).toBe(
      'version allows only eq, ne, ge, gt, le, lt, null, in, out.',
    )
    expect(refusal('contact_info=1').hint).toBe('contact_info allows no lookup at all.')
    expect(refusal('type=vendor').hint).toBe('type takes one of customer, reseller.')
    expect(refusal('ordering(price)').hint).toContain('events.created.at')
  })
})

describe('a date', () => {
  const due = {
    due: {
      type: 'date',
      lookups: ['eq', 'ne', 'ge', 'gt', 'le', 'lt', 'null', 'in', 'out'],
      orderable: true,
    },
  } as const satisfies FieldTable

  const days = ['2026-01-31', '2026-02-01', '2026-02-28', null]

  function dated(query: string): unknown[] {
    const matches = predicate<unknown>(plan(query, due).where, () => (day) => day)
    return days.filter(matches)
  }

  it.each<[string, readonly (string | null)[]]>([
    ['due=2026-02-01', ['2026-02-01']],
    ['due=2026-02-02', []],
    ['due=ne=2026-02-01', ['2026-01-31', '2026-02-28', null]],
    ['ge(due,2026-02-01)', ['2026-02-01', '2026-02-28']],
    ['gt(due,2026-02-01)', ['2026-02-28']],
    ['le(due,2026-02-01)', ['2026-01-31', '2026-02-01']],
    ['lt(due,2026-02-01)', ['2026-01-31']],
    ['in(due,(2026-01-31,2026-02-28,2026-03-01))', ['2026-01-31', '2026-02-28']],
    ['out(due,(2026-01-31,null()))', ['2026-02-01', '2026-02-28']],
    ['due=null()', [null]],
    // Of a moment only its day counts, in UTC.
    ['due=2026-02-01T15:30:00+00:00', ['2026-02-01']],
    ['due=2026-02-01T15:30', ['2026-02-01']],
    ['due=2026-01-31T23:30:00-01:00', ['2026-02-01']],
    ['due=2026-02-01T00:30:00%2B01:00', ['2026-01-31']],
    ['ge(due,2026-02-01T15:30:00Z)', ['2026-02-01', '2026-02-28']],
    ['gt(due,2026-02-01T15:30:00Z)', ['2026-02-28']],
    ['le(due,2026-02-01T15:30:00Z)', ['2026-01-31', '2026-02-01']],
    ['lt(due,2026-01-31T23:30:00-01:00)', ['2026-01-31']],
  ])('%s', (query, found) => {
    expect(dated(query)).toEqual(found)
  })

  it.each(['date', '0', 'true', '2026-02-29', '2026-13-01', '2026-1-1', '20260201', '2026-02'])(
    'is not %s',
    (text) => {
      for (const query of [`due=${text}`, `ge(due,${text})`, `in(due,(2026-02-01,${text}))`]) {
        const attempt = () => plan(query, due)
        expect(attempt, query).toThrow(RqlError)
        expect(attempt).toThrow(/^RQL Value error\. filter: due, lookup: \w+, value: /)
      }
    },
  )

  it('is not the empty text, and says what it is', () => {
    expect(() => plan('due=empty()', due)).toThrow('RQL Value error. filter: due, lookup: eq')
    const error = expect.objectContaining({
      kind: 'value',
      hint: 'due takes an ISO 8601 date or date-time.',
    })
    expect(() => plan('due=soon', due)).toThrow(error)
  })

  it('is ordered like text, and has keys for an index', () => {
    expect(plan('ordering(-due)', due).order).toEqual([{ field: 'due', descending: true }])
    expect(plan('due=2026-02-01T15:30:00Z', due).where).toMatchObject({ keys: ['2026-02-01'] })
  })
})

describe('plans', () => {
  it.each([
    ['', undefined, 0],
    ['limit=10&offset=20', 10, 20],
    ['eq(offset,5),limit=eq=7', 7, 5],
    ['limit=5000', 1000, 0],
    ['limit=-1', undefined, 0],
    ['limit=ten&offset=-3', undefined, 0],
    ['limit=1.5&offset=x', undefined, 0],
    ['limit=null()&offset=""', undefined, 0],
    ['limit=0&offset=30', 0, 0],
    ['or(limit=3,name=x)', 3, 0],
    ['offset=99999999999999999999', undefined, Number.MAX_SAFE_INTEGER],
  ])('the page of %j', (query, limit, offset) => {
    expect(plan(query, fields)).toMatchObject({ limit, offset })
    expect([DEFAULT_LIMIT, MAX_LIMIT]).toEqual([100, 1000])
  })

  it('takes limit(start,count) when lenient', () => {
    expect(plan('limit(20,10)', fields, { lenient: true })).toMatchObject({ limit: 10, offset: 20 })
  })

  it('the order, up to five fields, wherever the ordering stands', () => {
    const { order } = plan('(ordering(-events.created.at,+name,code,o1,o2)|name=x)', fields)
    expect(order).toEqual([
      { field: 'events.created.at', descending: true },
      ...['name', 'code', 'o1', 'o2'].map((field) => ({ field, descending: false })),
    ])
    expect(plan('ordering()', fields).order).toEqual([])
  })

  it('order_by as an ordering when lenient and only without another', () => {
    const lenient = { lenient: true }
    const byName = [{ field: 'name', descending: true }]
    expect(plan('order_by=-name', fields, lenient).order).toEqual(byName)
    expect(plan('order_by=-name', fields).order).toEqual([])
    expect(plan('ordering(-name)&order_by=nope', fields, lenient).order).toEqual(byName)
    expect(refusal('order_by=nope', true).message).toBe('Bad ordering filter: nope.')
  })

  it('the selection, of fields and of the groups they are in', () => {
    const { select } = plan('select(contact_info,+hub__id,-hub.id,-events.created,-tags)', fields)
    expect(select).toEqual({
      include: ['contact_info', 'hub__id'],
      exclude: ['hub.id', 'events.created', 'tags'],
    })
    expect(plan('select()', fields).select).toEqual({ include: [], exclude: [] })
    expect(plan('select(hub,-hub.id)', fields).select.include).toEqual(['hub'])
  })

  it.each<[string, readonly unknown[] | undefined]>([
    ['name=a', ['a']],
    ['in(name,(a,b,a))', ['a', 'b']],
    ['in(name,(a,null()))', ['a', null]],
    ['name=null()', [null]],
    ['hub.id=null()', [null, 'HB-0000-0000']],
    ['version=-0', [0]],
    ['active=true', [true]],
    ['code=empty()', ['']],
    ['role=VENDOR', ['Vendor', 'vendor', 'VENDOR']],
    ['events.created.at=2020-10-13', ['2020-10-13T00:00:00+00:00']],
    ['like(name,a)', undefined],
    ['version=ge=1', undefined],
    ['search=a', undefined],
  ])('the keys an index can answer %s by', (query, keys) => {
    const { where } = plan(query, fields)
    const first = (node: Node | undefined): Node | undefined =>
      node && 'nodes' in node ? node.nodes[0] : node
    const test = first(where)
    expect(test?.kind).toBe('test')
    expect(test?.kind === 'test' ? test.keys : 'none').toEqual(keys)
  })

  it('a negative test as the negation of one with keys', () => {
    expect(plan('out(name,(a,b))', fields).where).toMatchObject({
      kind: 'not',
      node: { kind: 'test', field: 'name', keys: ['a', 'b'] },
    })
  })

  it('nothing where nothing constrains', () => {
    expect(
      plan('nope=1&limit=1&ordering(name)&not(or(a=1,b=2))', fields, { lenient: true }).where,
    ).toBeUndefined()
  })

  it('a query that was parsed before', () => {
    const name = { kind: 'comparison', operator: 'eq', field: 'name', value: 'a' } as const
    expect(plan({ expression: name }, fields).where).toMatchObject({ field: 'name', keys: ['a'] })
  })
})
