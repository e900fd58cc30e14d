// Owns the meaning of one operator on one known field: lookups checked, values typed.

import type { FilterField, Lookup } from '../../spec/generated/filters.ts'
import type { Constant } from './ast.ts'
import { lookupError, valueError } from './errors.ts'
import { compileLike, foldCase } from './like.ts'
import { compared, matching, oneOf, type Key, type Node } from './condition.ts'
import { enumSpellings, expectedValue, typedValue } from './values.ts'

/** A known field, by the name it has in the query and in the table. */
interface Known {
  readonly name: string
  readonly field: FilterField
}

/** A value that is not a tuple. */
export type Plain = string | Constant

type Operator = Exclude<Lookup, 'null'>

const EQUALITIES: ReadonlySet<Lookup> = new Set(['eq', 'ne', 'in', 'out'])

function refusal({ name }: Known, lookup: string, value: Plain) {
  return {
    filter: name,
    lookup,
    value: typeof value === 'string' ? value : `${value.name}()`,
  }
}

/** A comparison with null needs no lookup but that of null, which {@link meansNull} checks. */
function checkLookup(known: Known, operator: Operator, value: Plain): void {
  const { lookups } = known.field
  if (EQUALITIES.has(operator) && typeof value !== 'string' && value.name === 'null') return
  if (!lookups.includes(operator)) throw lookupError(refusal(known, operator, value), lookups)
}

/** Whether the value means "none"; refused where the operator or the field cannot say so. */
function meansNull(known: Known, operator: Operator, value: Plain): boolean {
  const { lookups, nullValue } = known.field
  const isEquality = EQUALITIES.has(operator)
  const isConstant = typeof value !== 'string'
  const isNull = isConstant ? value.name === 'null' : value === nullValue
  const refused = isNull ? !isEquality || !lookups.includes('null') : isConstant && !isEquality
  if (refused) throw lookupError(refusal(known, operator, value), lookups)
  return isNull
}

/** The keys that a value of `eq`, `ne`, `in` or `out` stands for. */
function keysOf(known: Known, operator: Operator, value: Plain): readonly Key[] {
  const { field } = known
  if (meansNull(known, operator, value)) {
    return field.nullValue === undefined ? [null] : [null, field.nullValue]
  }
  const isText = typeof value === 'string'
  const canBeEmpty = field.type === 'string' && !field.enum
  if (isText && field.enum) {
    const spellings = enumSpellings(field.enum, value)
    const typed = spellings && typedValue(field.type, value)
    if (typed !== undefined) return typeof typed === 'string' ? (spellings ?? []) : [typed]
  } else if (isText || canBeEmpty) {
    const typed = isText ? typedValue(field.type, value) : ''
    if (typed !== undefined) return [typed]
  }
  throw valueError(refusal(known, operator, value), expectedValue(field))
}

/** `in`, and with one value `eq`: `ne` and `out` are its negation, so they hold for null too. */
export function equals(
  known: Known,
  operator: 'eq' | 'ne' | 'in' | 'out',
  values: readonly Plain[],
): Node {
  const keys = values.flatMap((value) => {
    checkLookup(known, operator, value)
    return keysOf(known, operator, value)
  })
  const node = oneOf(known.name, keys)
  return operator === 'ne' || operator === 'out' ? { kind: 'not', node } : node
}

/** `gt`, `ge`, `lt` and `le`. */
export function ordered(
  known: Known,
  operator: 'gt' | 'ge' | 'lt' | 'le',
  value: string | Constant,
): Node {
  checkLookup(known, operator, value)
  meansNull(known, operator, value)
  const typed = typeof value === 'string' ? typedValue(known.field.type, value) : undefined
  if (typed === undefined) {
    throw valueError(refusal(known, operator, value), expectedValue(known.field))
  }
  return compared(known.name, operator, typed)
}

/** `like` and `ilike`. */
export function like(known: Known, operator: 'like' | 'ilike', value: Plain): Node {
  checkLookup(known, operator, value)
  meansNull(known, operator, value)
  return matchText(known, operator, typeof value === 'string' ? value : '')
}

/** A wildcard match of a field, whether or not its lookups would let a query ask for it. */
export function matchText({ name, field }: Known, operator: 'like' | 'ilike', text: string): Node {
  const pattern = compileLike(text, operator === 'ilike')
  if (!pattern) {
    throw valueError(
      { filter: name, lookup: operator, value: text },
      'a pattern in which no two stars touch; \\* is a literal star',
    )
  }
  const folded = operator === 'ilike' ? compileLike(foldCase(text)) : undefined
  return matching(name, pattern, folded, field.nullValue)
}
