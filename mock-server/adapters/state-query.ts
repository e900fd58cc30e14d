// Records of the state, found by a query that may name any of their members.
import { plan, predicate, type FieldTable, type OrderBy } from '../../sdk/rql/plan.ts'
import { foldCase } from '../../sdk/rql/like.ts'
import { at } from '../queries/columns.ts'
import { fieldsOf } from '../queries/record-fields.ts'

/** How many records there are in a page that does not say. */
const LIMIT = 100
/** How many records are looked at for the fields that there are. */
const LOOKED_AT = 1000

export interface Found<R> {
  readonly fields: FieldTable
  /** How many records match, on all pages. */
  readonly total: number
  readonly rows: readonly R[]
}

/** A page of records. Raises `RqlError`, which says what is wrong with the query. */
export function find<R extends object>(all: readonly R[], query: string): Found<R> {
  const fields = fieldsOf(spread(all))
  const { where, order, limit = LIMIT, offset } = plan(query, fields)
  const read = (field: string) => {
    const path = field.replaceAll('__', '.')
    return (row: R): unknown => at(row, path)
  }
  const matches = where && predicate<R>(where, read, (field) => (row) => folded(read(field)(row)))
  const found = matches ? all.filter((row) => matches(row)) : [...all]
  if (order.length > 0) found.sort((a, b) => compared(a, b, order))
  return { fields, total: found.length, rows: found.slice(offset, offset + limit) }
}

/** Some of many records, from all of them. */
function spread<R>(all: readonly R[]): readonly R[] {
  const step = Math.ceil(all.length / LOOKED_AT)
  return step < 2 ? all : all.filter((_, i) => i % step === 0)
}

const folded = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(folded)
  return typeof value === 'string' ? foldCase(value) : value
}

function compared(a: object, b: object, order: readonly OrderBy[]): number {
  for (const { field, descending } of order) {
    const [x, y] = [orderValue(at(a, field)), orderValue(at(b, field))]
    if (x !== y) return (x < y ? -1 : 1) * (descending ? -1 : 1)
  }
  return 0
}

/** Nulls are larger than everything, as everywhere. */
const orderValue = (value: unknown): string | number =>
  typeof value === 'number' ? value : String(value ?? '\uffff')
