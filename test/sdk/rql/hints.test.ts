// Tests what a refused query says to the person who wrote it: where, what was found, what to write.
import { describe, expect, it } from 'vitest'
import {
  buildQuery,
  encodeQuery,
  parse,
  plan,
  print,
  type Comparison,
  type Expression,
} from '../../../sdk/rql/index.ts'
import { fields, refusal } from './fixture.ts'

const SYNTAX = { name: 'RqlError', kind: 'syntax', message: 'Bad filter query.' }
const NAME = 'expected the name of a field or an operator'
const VALUE = 'expected a value; quote it if it has other characters'
const OR = 'an or needs parentheses round it: (a=1|b=2)'
const ONE = 'one pair of parentheses takes either "|" or ";"'
const GROUP = 'not() takes one comparison, list or text term, not a group'
const END = 'the end of the query'

describe('a query that can not be read', () => {
  it.each([
    ['1=2', 1, '"1=2"', NAME],
    ['name', 5, END, 'expected "=" or "("'],
    ['name=', 6, END, VALUE],
    ['name="a', 6, '"\\"a"', 'this quote is never closed'],
    ['name=a|name=b', 7, '"|name=b"', OR],
    ['name=a;name=b', 7, '";name=b"', OR],
    ['name=a)', 7, '")"', 'expected "&", "," or the end of the query'],
    ['(a=1|b=2;c=3)', 9, '";c=3)"', ONE],
    ['(a=1;b=2|c=3)', 9, '"|c=3)"', ONE],
    ['(a=1', 5, END, 'expected ")"'],
    ['and(a=1&b=2)', 8, '"&b=2)"', 'put parentheses round the terms joined by "&"'],
    ['or(a=1)', 7, '")"', 'or() takes at least two terms'],
    ['and(a=1)', 8, '")"', 'and() takes at least two terms'],
    ['and(a=1', 8, END, 'expected ")"'],
    ['not((a=1|b=2))', 5, '"(a=1|b=2))"', GROUP],
    ['not(t(a=1))', 5, '"t(a=1))"', GROUP],
    ['not(not(a=1))', 5, '"not(a=1))"', GROUP],
    ['not(a=1', 8, END, 'expected ")"'],
    ['name=t', 6, '"t"', 'a bare t opens a tuple; write "t" for the text'],
    ['t=1', 1, '"t=1"', 't opens a tuple; write eq(t,…) for a field of that name'],
    ['t(in(a,(1)))', 3, '"in(a,(1)))"', 'a tuple holds comparisons, like and ilike only'],
    ['t(a=1', 6, END, 'expected ")"'],
    ['name=gte=1', 6, '"gte=1"', 'gte has no infix form'],
    ['nope(a)', 1, '"nope(a)"', 'nope is not an operator'],
    ['eq(name 1)', 8, '" 1)"', 'expected ","'],
    ['eq(name,1', 10, END, 'expected ")"'],
    ['in(name,1)', 9, '"1)"', 'expected "("'],
    ['in(name,(1)', 11, '")"', 'expected "))"'],
    ['in(name,(1,))', 12, '"))"', VALUE],
    [`name='eq'=1`, 10, '"=1"', 'expected "&", "," or the end of the query'],
    ['name="eq"=1', 10, '"=1"', 'expected "&", "," or the end of the query'],
    ['name=null()=1', 12, '"=1"', 'expected "&", "," or the end of the query'],
    ['ordering(-+name)', 11, '"+name)"', NAME],
    ['ordering(name', 14, END, 'expected ")"'],
    ['select(-)', 9, '")"', NAME],
    [`x=${'~'.repeat(31)}`, 3, `"${'~'.repeat(30)}"`, VALUE],
    [`${'('.repeat(501)}a=1`, 502, '"a=1"', 'more than 500 levels of nesting'],
  ])('says where: %s', (query, position, found, problem) => {
    const hint = `At position ${position}, ${found}: ${problem}.`
    expect(refusal(query)).toMatchObject({ ...SYNTAX, hint })
  })

  it.each([
    ['range(a)', 8, '")"', 'expected ","'],
    ['range(a,1)', 10, '")"', 'expected ","'],
    ['range(a,1,2,3)', 12, '",3)"', 'expected ")"'],
    ['limit(1', 8, END, 'expected ","'],
    ['limit(1,2', 10, END, 'expected ")"'],
  ])('says where, of what older clients send: %s', (query, position, found, problem) => {
    const hint = `At position ${position}, ${found}: ${problem}.`
    expect(() => parse(query, { lenient: true })).toThrow(expect.objectContaining({ hint }))
  })
})

const ORDERABLE = 'name, code, version, events.created.at, events.updated.at, o1, o2'

describe('a query that can not be applied', () => {
  it.each([
    ['contact_info=null()', 'contact_info allows no lookup at all.'],
    ['out(hub__id,(a))', 'hub__id allows only eq, in.'],
    ['version=two', 'version takes a whole number.'],
    ['price=x', 'price takes a number.'],
    ['active=1', 'active takes true or false.'],
    ['events.created.at=x', 'events.created.at takes an ISO 8601 date or date-time.'],
    ['code=t(x=1)&like(code,t(x=1))', 'code takes a text.'],
    ['type=vendor', 'type takes one of customer, reseller.'],
    ['like(name,**)', 'name takes a pattern in which no two stars touch; \\* is a literal star.'],
    ['ordering(price)', `These can be ordered by: ${ORDERABLE}.`],
    ['select(nope)', 'There is no field called nope.'],
    ['select(-nope)', 'There is no field called nope.'],
    ['select(-hub,+hub.id)', 'hub.id is included, but hub is excluded.'],
    ['select(name)&select(code)', 'A query can contain only one select().'],
    ['search=ge=a', 'Write search=<text>.'],
    ['limit=1&limit=1', 'limit is given once, as limit=<number>.'],
    ['ne(offset,1)', 'offset is given once, as offset=<number>.'],
  ])('says what would do: %s', (query, hint) => {
    expect(refusal(query)).toMatchObject({ name: 'RqlError', hint })
  })

  it('says that nothing can be ordered by', () => {
    const hint = 'These can be ordered by: none.'
    expect(() => plan('ordering(a)', {})).toThrow(expect.objectContaining({ hint }))
  })

  it.each([
    ['ordering(price)', 'Bad ordering filter: price.'],
    ['ordering(name)&ordering(code)', /: query can contain only one ordering operation\.$/],
    ['ordering(name,code,version,o1,o2,-name)', 'Bad ordering filter: max allowed number is 5.'],
    ['select(-nope)', 'Bad select filter: -nope.'],
    ['select(-hub,+hub.id)', 'Bad select filter: incompatible properties.'],
    ['search=ge=a', 'Bad search filter: ge.'],
    ['limit=1&limit=1', 'Limit and offset are set incorrectly.'],
    ['like(code,t(x=1))', 'RQL Value error. filter: code, lookup: like, value: t(…)'],
    ['gt(code,empty())', 'RQL Lookup error. filter: code, lookup: gt, value: empty()'],
  ])('is answered in the words of the platform: %s', (query, message) => {
    expect(() => plan(query, fields)).toThrow(message)
  })
})

/** A filter inside so many ands. */
const nested = (levels: number): object => {
  let filter: object = { name: 'a' }
  for (let level = 0; level < levels; level += 1) filter = { and: [filter] }
  return filter
}

describe('a filter that can not be built', () => {
  it.each<[unknown, string]>([
    [{ name: NaN }, 'name cannot be compared with NaN.'],
    [{ name: Infinity }, 'name cannot be compared with Infinity.'],
    [{ name: new Date(NaN) }, 'name cannot be compared with Invalid Date.'],
    [{ name: { eq: {} } }, 'name cannot be compared with [object Object].'],
    [{ name: { like: 1 } }, 'name needs a text.'],
    [{ name: { in: 'a' } }, 'in of name needs an array.'],
    [{ name: { in: [] } }, 'in of name is empty; leave it out, or do not send the query.'],
    [
      { name: { out: [undefined] } },
      'out of name is empty; leave it out, or do not send the query.',
    ],
    [{ name: ['a'] }, 'Write { in: [...] } to compare name with several values.'],
    [{ name: { toString: 1 } }, 'name has no operator toString.'],
    [{ or: {} }, 'or needs an array of filters.'],
    [{ and: 1 }, 'and needs an array of filters.'],
    [{ or: [{}] }, 'A branch of or has no condition, so it would let every record through.'],
    [{ or: [] }, 'or is empty; leave it out, or do not send the query.'],
    [{ not: null }, 'A filter is an object or a text.'],
    [1, 'A filter is an object or a text.'],
    [
      { name: `a'b"c` },
      'The value of name holds both kinds of quotes, which no query can express.',
    ],
    [{ 'a b': 1 }, '"a b" cannot be a field name.'],
    [nested(501), 'The filter nests more than 500 levels.'],
  ])('says what is wrong: %j', (filter, message) => {
    const kind = message.includes('field name') ? 'syntax' : 'value'
    const error = expect.objectContaining({ kind, message })
    expect(() => buildQuery({ filter: filter as object })).toThrow(error)
  })

  it('may nest 500 levels', () => {
    expect(buildQuery({ filter: nested(500) })).toBe('eq(name,a)')
  })

  it.each<[object, string]>([
    [{ limit: -1 }, 'limit must be a whole number from 0, not -1.'],
    [{ offset: 1.5 }, 'offset must be a whole number from 0, not 1.5.'],
  ])('says what a page is: %j', (query, message) => {
    expect(() => buildQuery(query)).toThrow(expect.objectContaining({ kind: 'page', message }))
  })
})

describe('what can not be printed', () => {
  const one: Comparison = { kind: 'comparison', operator: 'eq', field: 'a', value: '1' }
  it.each<[Expression, string]>([
    [{ kind: 'and', terms: [one] }, 'and needs at least 2 member(s).'],
    [{ kind: 'or', terms: [one] }, 'or needs at least 2 member(s).'],
    [{ kind: 'list', operator: 'in', field: 'a', values: [] }, 'in needs at least 1 member(s).'],
    [{ kind: 'tuple', terms: [] }, 'A tuple needs at least 1 member(s).'],
  ])('is said: %j', (expression, message) => {
    const error = expect.objectContaining({ kind: 'syntax', message })
    expect(() => print({ expression })).toThrow(error)
  })

  it('is half of a surrogate pair', () => {
    const message = 'The query holds half of a surrogate pair.'
    const error = expect.objectContaining({ kind: 'value', message })
    expect(() => encodeQuery('\ud800')).toThrow(error)
  })
})
