// What a query may say about records that no API document describes: fields as they are found in them.
import type { FilterField, Lookup } from '../../spec/generated/filters.ts'
import type { FieldTable } from '../../sdk/rql/plan.ts'

type FieldType = FilterField['type']

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
const EQUAL: readonly Lookup[] = ['eq', 'ne', 'null', 'in', 'out']
const ORDERED: readonly Lookup[] = [...EQUAL, 'ge', 'gt', 'le', 'lt']
const LOOKUPS: Readonly<Record<FieldType, readonly Lookup[]>> = {
  string: [...EQUAL, 'like', 'ilike'],
  integer: ORDERED,
  number: ORDERED,
  boolean: ['eq', 'ne', 'null'],
  date: ORDERED,
  'date-time': ORDERED,
}

/** The fields of some records, by path; members of arrays have the path of the array. */
export function fieldsOf(rows: readonly object[]): FieldTable {
  const types = new Map<string, FieldType>()
  const visit = (value: unknown, path: string): void => {
    if (value === null || value === undefined || ArrayBuffer.isView(value)) return
    if (Array.isArray(value)) for (const one of value) visit(one, path)
    else if (typeof value === 'object') {
      const start = path === '' ? '' : `${path}.`
      for (const [name, member] of Object.entries(value)) visit(member, start + name)
    } else types.set(path, joined(types.get(path), typeOf(value)))
  }
  for (const row of rows) visit(row, '')
  const fields = [...types]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, type]) => [
      name,
      {
        type,
        lookups: LOOKUPS[type],
        orderable: true,
        ...(type === 'string' && { searchable: true }),
      },
    ])
  return Object.fromEntries(fields) as FieldTable
}

function typeOf(value: unknown): FieldType {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return MOMENT.test(String(value)) ? 'date-time' : 'string'
}

/** What two values of one field have in common. */
function joined(one: FieldType | undefined, other: FieldType): FieldType {
  if (one === undefined || one === other) return other
  const both = new Set([one, other])
  return both.has('integer') && both.has('number') ? 'number' : 'string'
}
