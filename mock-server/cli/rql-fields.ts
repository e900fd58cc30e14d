// The fields of a list as a table.
import type { FieldTable } from '../../sdk/rql/plan.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

/** What a query may say about each field. */
export function fieldTable(fields: FieldTable, terminal: Terminal): string {
  const rows = Object.entries(fields).map(([name, { type, lookups, ...field }]) => {
    const can = [field.orderable && 'order', field.searchable && 'search', field.hidden && 'select']
    const values = field.enum ? field.enum.join(', ') : type
    return [name, values, lookups.join(' '), can.filter(Boolean).join(' ')]
  })
  if (rows.length === 0) return 'This list takes limit and offset only.\n'
  return table(['field', 'values', 'operators', 'also in'], rows, terminal, { wordWrap: true })
}
