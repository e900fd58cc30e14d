// Tests that queries of any depth are answered or refused, and where the limit is.
import { describe, expect, it } from 'vitest'
import { buildQuery, parse, plan, print, type Query, type Tuple } from '../../../sdk/rql/index.ts'
import { fields, found, refused } from './fixture.ts'

const MILLION = 1_000_000
const nest = (open: string, inner: string, close: string, times: number) =>
  open.repeat(times) + inner + close.repeat(times)

/** An expression inside so many groups, lists of tuples or tuples: all that can nest. */
function built(levels: number, kind: 'and' | 'or' | 'tuple'): Query {
  const one = { kind: 'comparison', operator: 'eq', field: 'a', value: '1' } as const
  let expression: Query['expression'] = one
  for (let level = 0; level < levels; level += 1) {
    if (kind !== 'tuple') expression = { kind, terms: [one, expression ?? one] }
    else {
      const value: Tuple = { kind, terms: [expression?.kind === 'comparison' ? expression : one] }
      expression = { ...one, value }
    }
  }
  return { expression }
}

describe('depth', () => {
  it.each([
    ['parentheses', nest('(', 'name=a', ')', 500)],
    ['groups', nest('and(name=a,', 'name=a', ')', 500)],
    ['ors', nest('(name=a|', 'name=a', ')', 500)],
    ['tuples', nest('a=t(', 'a=1', ')', 499)],
    ['braces of not', `not(${nest('(', 'name=a', ')', 499)})`],
  ])('500 levels of %s are read, planned and printed', (_, query) => {
    plan(query, fields)
    const parsed = parse(query)
    expect(parse(print(parsed))).toEqual(parsed)
  })

  it.each([
    ['parentheses', nest('(', 'name=a', ')', MILLION)],
    ['open parentheses', '('.repeat(MILLION)],
    ['groups', nest('and(name=a,', 'name=a', ')', 100_000)],
    ['tuples', nest('a=t(', 'a=1', ')', 100_000)],
    ['negations', nest('not(', 'a=1', ')', 100_000)],
    ['501 parentheses', nest('(', 'name=a', ')', 501)],
  ])('refuses too deep %s', (_, query) => {
    for (const lenient of [false, true]) {
      const error = refused(() => parse(query, { lenient }))
      expect(error).toMatchObject({ kind: 'syntax', message: 'Bad filter query.' })
      expect(error.hint).toContain('500 levels')
    }
  })

  it('finds the same through 200 redundant parentheses', () => {
    expect(found(nest('(', 'name=a', ')', 200), [{ id: 1, name: 'a' }, { id: 2 }])).toEqual([1])
  })

  it('refuses a query or filter that was built too deep', () => {
    let query = parse('a=1')
    let filter: object = { name: 'a' }
    for (let i = 0; i < 20_000; i += 1) {
      const expression = query.expression ?? expect.fail()
      query = { expression: { kind: i % 2 ? 'and' : 'or', terms: [expression, expression] } }
      filter = { and: [filter] }
    }
    expect(refused(() => print(query)).message).toContain('500 levels')
    expect(refused(() => plan(query, fields)).hint).toContain('500 levels')
    expect(refused(() => buildQuery({ filter })).message).toContain('500 levels')
  })

  it.each(['or', 'tuple'] as const)('prints 500 levels of %s that were built', (kind) => {
    const query = built(500, kind)
    expect(parse(print(query), { encoded: false })).toEqual(query)
    expect(refused(() => print(built(501, kind)))).toMatchObject({
      kind: 'syntax',
      message: 'The query nests more than 500 levels.',
    })
  })

  it('plans 500 levels of what was built, and refuses more than twice as many', () => {
    for (const kind of ['and', 'or', 'tuple'] as const) {
      plan(built(500, kind), fields)
      expect(refused(() => plan(built(1001, kind), fields))).toMatchObject({
        kind: 'syntax',
        message: 'Bad filter query.',
        hint: 'More than 500 levels of nesting.',
      })
    }
  })
})
