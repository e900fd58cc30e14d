import { describe, expect, test } from 'vitest'
import { createMock } from 'partnerkit/mock'
import { filters, type FilterField } from '../../spec/generated/filters.ts'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { acceptedCall } from '../support/accepted-call.ts'
import { expectUnchanged } from '../support/attack.ts'
import { operationIds } from '../support/operation-ids.ts'
import { ORIGIN } from '../support/world.ts'

// Every list, and queries that nobody means: none may fail, change anything or take for ever.

const mock = createMock({ seed: 1 })

const fieldsOf = (id: OperationId): Readonly<Record<string, FilterField>> =>
  (filters as Readonly<Record<string, Readonly<Record<string, FilterField>>>>)[id] ?? {}

const LONG = 60_000

/** What is asked of a field, or of one that there is not. */
const queriesOf = (field: string): readonly string[] => [
  ...['(', '((', 'not(', 'and(', 'or(', '(a=1|', 't(', `in(${field},(`].map((part) =>
    part.repeat(LONG / part.length),
  ),
  `${'('.repeat(5000)}${field}=1${')'.repeat(5000)}`,
  `${'not('.repeat(400)}${field}=1${')'.repeat(400)}`,
  `${`${field}=1&`.repeat(LONG / 20)}${field}=1`,
  `in(${field},(${'a,'.repeat(LONG / 2)}a))`,
  `out(${field},(${'a,'.repeat(LONG / 2)}a))`,
  `like(${field},${'*a'.repeat(LONG / 2)}*)`,
  `ilike(${field},*${'a*'.repeat(LONG / 2)}b)`,
  `like(${field},${'\\'.repeat(LONG)}*)`,
  `${field}=${'(a+)+$'.repeat(1000)}`,
  `like(${field},"${'(a|a)*'.repeat(1000)}b")`,
  `${field}="${'x'.repeat(LONG)}"`,
  `ordering(${`-${field},`.repeat(5000)}${field})`,
  `select(${'-x'.repeat(LONG / 2)})`,
  `select(-${'x'.repeat(LONG)})`,
  `ordering(${'x'.repeat(LONG)})`,
  `search=${'x'.repeat(LONG)}`,
  `limit=${'9'.repeat(LONG)}`,
  'limit=1e308&offset=-0',
  `offset=${Number.MAX_SAFE_INTEGER}`,
  `${field}=1e999`,
  `${field}=NaN`,
  `${field}=%00`,
  `${field}=%0d%0aX-Evil:%201`,
  `select(-%0d%0aX-Evil)`,
  '%',
  '%%%',
  '%ff%fe%c0%80',
  '%f0%9f%98%80'.repeat(40),
  `${'a'.repeat(29)}${'%f0%9f%98%80'.repeat(40)}`,
  `select(-${'x'.repeat(999 - '-x'.length)}%f0%9f%98%80)`,
  '%2525252525',
  ...['__proto__', 'constructor', 'toString', '__proto__.polluted', `${field}.__proto__`].flatMap(
    (name) => [`${name}=1`, `like(${name},*a*)`, `ordering(${name})`, `select(-${name})`],
  ),
]

const lists = operationIds.filter((id) => operations[id].list)

describe.each(lists)('%s', (id) => {
  test('refuses what nobody means, or finds nothing by it', async () => {
    const { method, path, headers } = await acceptedCall(mock, id)
    const state = mock.snapshot()
    const field = Object.keys(fieldsOf(id)).find((name) => /name|id$/.test(name)) ?? 'x'
    for (const query of queriesOf(field)) {
      const answer = await mock.fetch(`${ORIGIN}${path}?${query}`, { method, headers })
      const shown = `${query.slice(0, 60)}: ${answer.status}`
      expect([200, 400], shown).toContain(answer.status)
      for (const [name, value] of answer.headers) {
        expect(value.length, `${name} of ${shown}`).toBeLessThan(10_000)
        expect(value).not.toMatch(/[\r\n]/)
      }
    }
    expectUnchanged(mock, state)
  })
})
