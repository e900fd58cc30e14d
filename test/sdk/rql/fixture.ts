// Owns the field table and the records that the tests of meaning share.
import { plan, predicate, RqlError, type FieldTable } from '../../../sdk/rql/index.ts'

/** One field of each type, with every lookup its type can have. */
export const fields = {
  name: {
    type: 'string',
    lookups: ['eq', 'ne', 'like', 'ilike', 'null', 'in', 'out'],
    orderable: true,
    searchable: true,
  },
  code: {
    type: 'string',
    lookups: ['eq', 'ne', 'like', 'ilike', 'null', 'in', 'out'],
    orderable: true,
    searchable: true,
  },
  type: {
    type: 'string',
    lookups: ['eq', 'ne', 'like', 'ilike', 'in', 'out'],
    enum: ['customer', 'reseller'],
  },
  role: { type: 'string', lookups: ['eq', 'ne', 'in', 'out'], enum: ['Vendor', 'Distributor'] },
  kind: { type: 'string', lookups: ['eq', 'ne', 'in', 'out'], enum: ['oa', 'api'] },
  'hub.id': {
    type: 'string',
    lookups: ['eq', 'ne', 'like', 'ilike', 'null', 'in', 'out'],
    nullValue: 'HB-0000-0000',
  },
  hub__id: { type: 'string', lookups: ['eq', 'in'] },
  tags: { type: 'string', lookups: ['eq', 'ne', 'like', 'ilike', 'null', 'in', 'out'] },
  version: {
    type: 'integer',
    lookups: ['eq', 'ne', 'ge', 'gt', 'le', 'lt', 'null', 'in', 'out'],
    orderable: true,
  },
  price: { type: 'number', lookups: ['eq', 'ne', 'ge', 'gt', 'le', 'lt', 'null', 'in', 'out'] },
  active: { type: 'boolean', lookups: ['eq', 'ne'] },
  'events.created.at': {
    type: 'date-time',
    lookups: ['eq', 'ne', 'ge', 'gt', 'le', 'lt', 'null', 'in', 'out'],
    orderable: true,
  },
  'events.updated.at': { type: 'date-time', lookups: ['ge', 'le'], orderable: true },
  o1: { type: 'string', lookups: ['eq'], orderable: true },
  o2: { type: 'string', lookups: ['eq'], orderable: true },
  contact_info: { type: 'string', lookups: [], hidden: true },
} as const satisfies FieldTable

export type Row = Readonly<Record<string, unknown>>

/** The names of the rows a query finds. */
export function found(query: string, rows: readonly Row[], lenient = false): unknown[] {
  const { where } = plan(query, fields, { lenient })
  const matches = predicate<Row>(where, (field) => (row) => row[field])
  return rows.filter(matches).map((row) => row['id'])
}

/** The error a query is refused with. */
export function refusal(query: string, lenient = false): RqlError {
  try {
    plan(query, fields, { lenient })
  } catch (error) {
    if (error instanceof RqlError) return error
    throw error
  }
  throw new Error(`accepted: ${query}`)
}

/** The error of a query that is refused. */
export function refused(run: () => unknown): RqlError {
  try {
    run()
  } catch (error) {
    if (error instanceof RqlError) return error
    throw error
  }
  throw new Error('accepted')
}
