// Which columns a table of records has, and what stands in them.

export type Row = Readonly<Record<string, unknown>>

/** Columns worth showing, in this order, where the records have them. */
const TELLING = [
  'id',
  'name',
  'title',
  'email',
  'number',
  'type',
  'status',
  'state',
  'role',
  'active',
  'account.name',
  'parent.name',
  'product.name',
  'agreement.name',
  'marketplace.name',
  'customer.name',
  'contract.id',
  'version',
  'amount',
  'currency',
  'events.created.at',
]
const MOST = 7

/** Columns that tell most of some records. */
export function tellingColumns(rows: readonly Row[]): readonly string[] {
  const there = TELLING.filter((path) => rows.some((row) => isScalar(at(row, path))))
  const told = there.filter((path) => path !== 'title' || !there.includes('name')).slice(0, MOST)
  if (told.length > 1) return told
  const all = rows.flatMap((row) => Object.keys(row).filter((name) => isScalar(row[name])))
  return [...new Set([...told, ...all])].slice(0, MOST)
}

/** What stands at a path of a record; of arrays, in each of their members. */
export function at(value: unknown, path: string): unknown {
  if (path === '' || value === undefined || value === null) return value
  if (Array.isArray(value)) return value.map((one) => at(one, path))
  if (typeof value !== 'object') return undefined
  const [name = '', ...rest] = path.split('.')
  const member = Object.entries(value).find(([key]) => key === name)?.[1]
  return at(member, rest.join('.'))
}

/** A value in a table. */
export const cell = (row: Row, path: string): string => said(at(row, path))

function said(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(said).filter(Boolean).join(', ')
  if (typeof value !== 'object') return String(value)
  const { name, id }: { name?: unknown; id?: unknown } = value
  return said(name ?? id ?? JSON.stringify(value))
}

const isScalar = (value: unknown): boolean =>
  value !== undefined && value !== null && typeof value !== 'object'
