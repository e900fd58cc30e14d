// Tests what a character more or less means: numbers, moments, spellings, bytes and signs.
import { describe, expect, it } from 'vitest'
import { buildQuery, encodeQuery, parse, plan } from '../../../sdk/rql/index.ts'
import { fields, found, refusal } from './fixture.ts'

const keysOf = (query: string) => {
  const { where } = plan(query, fields)
  return where?.kind === 'test' ? where.keys : undefined
}

describe('a number', () => {
  it.each([
    ['12', 12],
    ['12.', 12],
    ['12.25', 12.25],
    ['.25', 0.25],
    ['1e10', 1e10],
    ['1e+2', 100],
    ['1.5E-2', 0.015],
    [' 7 ', 7],
    ['-0', 0],
  ])('is %j', (text, number) => {
    expect(keysOf(`price="${text}"`)).toEqual([number])
  })

  it.each(['.', 'e5', '1e', '1e+', '.a', '1..2', '0x1', '1 2'])('is not %j', (text) => {
    expect(refusal(`price="${text}"`).kind).toBe('value')
  })
})

describe('a moment', () => {
  const AT = 'events.created.at'
  it.each([
    ['2020-10-13T05:24:39.100', '2020-10-13T05:24:39.1+00:00'],
    ['2020-10-13T05:24:39.1001', '2020-10-13T05:24:39.1001+00:00'],
    ['2020-10-13T05:24:39,5', '2020-10-13T05:24:39.5+00:00'],
    ['2020-10-13T05:24', '2020-10-13T05:24:00+00:00'],
    ['2020-10-13T05:24:39+23:59', '2020-10-12T05:25:39+00:00'],
    ['2020-10-13T05:24:39-05', '2020-10-13T10:24:39+00:00'],
  ])('is %s', (text, canonical) => {
    expect(keysOf(`${AT}="${text}"`)).toEqual([canonical])
  })

  it.each([
    '2020-10-13T05:24:39+24:00',
    '2020-10-13T05:24:39+01:60',
    '0000-12-31T23:00:00-02:00',
    '2021-02-29T00:00:00',
    '2020-10-13T05:24:39Z or so',
    'at 2020-10-13T05:24:39Z',
    '2020-10-13 or so',
    '12020-10-13',
  ])('is not %s', (text) => {
    expect(refusal(`${AT}="${text}"`).kind).toBe('value')
  })
})

describe('a text', () => {
  it('is found in every spelling of an enum', () => {
    const rows = ['oa', 'OA', 'Oa', 'oA'].map((kind) => ({ id: kind, kind }))
    expect(found('kind=oa', rows)).toEqual(['oa', 'OA', 'Oa'])
  })

  it('is found whatever the form of its sigma', () => {
    const rows = ['ΟΔΟΣ', 'οδος', 'οδοσ', 'οδο'].map((name) => ({ id: name, name }))
    expect(found('ilike(name,οδοσ)', rows)).toEqual(['ΟΔΟΣ', 'οδος', 'οδοσ'])
  })

  it('matches a number by its digits', () => {
    const rows = [
      { id: 1, name: 123 },
      { id: 2, name: 312 },
      { id: 3, name: true },
    ]
    expect(found('like(name,12*)', rows)).toEqual([1])
    expect(found('like(name,*)', rows)).toEqual([1, 2])
  })

  it.each(['corp*', '*corp', '*corp*', 'corp'])('search=%s looks anywhere', (text) => {
    const rows = ['Corp A', 'A Corp', 'A Corp A'].map((name) => ({ id: name, name }))
    expect(found(`search=${text}`, rows)).toEqual(['Corp A', 'A Corp', 'A Corp A'])
  })
})

it('order_by takes signs, and nothing but order_by=', () => {
  const { order } = plan('order_by="name,-version,+code"', fields, { lenient: true })
  expect(order).toEqual([
    { field: 'name', descending: false },
    { field: 'version', descending: true },
    { field: 'code', descending: false },
  ])
  expect(plan('ne(order_by,name)', fields, { lenient: true }).order).toEqual([])
})

it('bytes that are not UTF-8 leave those beside them alone', () => {
  const value = (query: string) => {
    const { expression } = parse(query)
    return expression?.kind === 'comparison' ? expression.value : undefined
  }
  expect(value('a="%EF%BB%BF%E2%82%AC%ff"')).toBe('\ufeff€\ufffd')
  expect(value('a="100%"')).toBe('100%')
})

it('a URL carries what would end a query', () => {
  expect(encodeQuery(`a#b'c`)).toBe('a%23b%27c')
})

it.each([
  [{ name: { eq: 'a' } }, 'eq(name,a)'],
  [{ version: { le: 1 } }, 'le(version,1)'],
])('%j is an operator like others', (filter, text) => {
  expect(buildQuery({ filter })).toBe(text)
})
