// Tests that queries of any size are answered or refused, in linear time.
import { describe, expect, it } from 'vitest'
import { parse, plan, print } from '../../../sdk/rql/index.ts'
import { fields, refused } from './fixture.ts'

const MILLION = 1_000_000

describe('size', () => {
  it('plans and() of a million terms', () => {
    const query = `and(${Array.from({ length: MILLION }, (_, i) => `version=${i}`).join(',')})`
    const { where } = plan(query, fields)
    expect(where?.kind === 'all' && where.nodes).toHaveLength(MILLION)
  }, 30_000)

  it('plans a list of a million values', () => {
    const values = Array.from({ length: MILLION }, (_, i) => `v${i}`)
    const { where } = plan(`in(name,(${values.join(',')}))`, fields)
    expect(where?.kind === 'test' && where.keys).toHaveLength(MILLION)
  }, 30_000)

  it('prints a million terms', () => {
    const query = Array.from({ length: MILLION }, () => 'a=1').join('&')
    expect(print(parse(query))).toHaveLength(MILLION * 'eq(a,1)&'.length - 1)
  }, 30_000)

  it.each([
    ['a value', `name=${'x'.repeat(MILLION)}`, true],
    ['a name', `${'x'.repeat(MILLION)}=1`, true],
    ['escapes', `name="${'%41'.repeat(MILLION)}"`, true],
    ['bad escapes', `name="${'%ff%'.repeat(MILLION)}"`, true],
    ['stars', `like(name,${'a*'.repeat(MILLION)})`, true],
    ['quotes', `name=${`"'`.repeat(MILLION)}`, false],
    ['an open quote', `name="${'x'.repeat(MILLION)}`, false],
    ['commas', `in(name,(${','.repeat(MILLION)}`, false],
    ['spaces', `name=a${' '.repeat(MILLION)}(`, false],
  ])('reads a megabyte of %s', (_, query, accepted) => {
    if (accepted) plan(query, fields)
    else expect(refused(() => plan(query, fields)).kind).toBe('syntax')
  })

  it('takes about four times as long for four times the query', () => {
    const time = (count: number) => {
      const query = `(${Array.from({ length: count }, () => '(name="x"|code=y)').join('&')})`
      const start = performance.now()
      plan(query, fields)
      return performance.now() - start
    }
    const best = (count: number) => Math.min(...Array.from({ length: 5 }, () => time(count)))
    best(10_000)
    expect(best(80_000) / best(20_000)).toBeLessThan(16)
  }, 30_000)
})
