import { describe, expect, test } from 'vitest'
import type { FilterField } from '../../../spec/generated/filters.ts'
import { RqlError } from '../../../sdk/rql/errors.ts'
import { plan, predicate } from '../../../sdk/rql/plan.ts'

// Enums of numbers, and fields that can be compared with null although not with `eq`.

const fields = {
  level: { type: 'integer', lookups: ['eq', 'ne', 'in'], enum: ['1', '2'] },
  free: { type: 'string', lookups: ['ne', 'null'] },
  name: { type: 'string', lookups: ['eq'] },
} as const satisfies Record<string, FilterField>

const rows = [{ level: 1, free: 'a' }, { level: 2 }, { level: 2, free: 'b' }]

function found(query: string): number[] {
  const { where } = plan(query, fields)
  if (!where) throw new Error('no condition')
  const read = (field: string) => (row: object) => (row as Record<string, unknown>)[field]
  return rows.flatMap((row, index) => (predicate(where, read, read)(row) ? [index] : []))
}

describe('an enum of numbers', () => {
  test.each([
    ['level=1', [0]],
    ['level=+2', undefined],
    ['ne(level,2)', [0]],
    ['in(level,(1,2))', [0, 1, 2]],
    ['level=3', undefined],
    ['level=one', undefined],
    ['level=null()', undefined],
  ])('%s', (query, expected) => {
    if (expected) expect(found(query)).toEqual(expected)
    else expect(() => found(query)).toThrow(RqlError)
  })
})

describe('null needs no lookup but its own', () => {
  test.each([
    ['free=null()', [1]],
    ['ne(free,null())', [0, 2]],
    ['in(free,(null()))', [1]],
    ['out(free,(null()))', [0, 2]],
    ['ne(free,a)', [1, 2]],
    ['free=a', undefined],
    ['free=empty()', undefined],
    ['like(free,null())', undefined],
    ['name=null()', undefined],
  ])('%s', (query, expected) => {
    if (expected) expect(found(query)).toEqual(expected)
    else expect(() => found(query)).toThrow(RqlError)
  })
})
