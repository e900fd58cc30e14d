// The fields that a query names, and those that a list has.
import type { Expression } from '../../sdk/rql/ast.ts'
import type { FieldTable } from '../../sdk/rql/plan.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

/** The names that the terms of a query are about, in full. */
export function* namesIn(expression: Expression, within = ''): Generator<string> {
  switch (expression.kind) {
    case 'ordering':
    case 'select':
      return
    case 'and':
    case 'or':
    case 'tuple':
      for (const term of expression.terms) yield* namesIn(term, within)
      return
    case 'not':
      return yield* namesIn(expression.term, within)
    default: {
      const field = within + expression.field
      for (const value of expression.kind === 'list' ? expression.values : [expression.value]) {
        if (typeof value !== 'string' && value.kind === 'tuple') yield* namesIn(value, `${field}.`)
        else yield field
      }
    }
  }
}

const SETTINGS: ReadonlySet<string> = new Set(['limit', 'offset', 'search'])

/** Whether the platform takes no notice of what a query says about a name. */
export const isIgnored = (name: string, fields: FieldTable): boolean =>
  !SETTINGS.has(name) && !Object.hasOwn(fields, name)

/** The term that makes a list show columns that it hides, where the query selects nothing itself. */
export function unhiding(
  columns: readonly string[] = [],
  expression: Expression | undefined,
  fields: FieldTable,
): string[] {
  const terms = expression?.kind === 'and' ? expression.terms : [expression]
  const hidden = Object.keys(fields).filter(
    (field) => fields[field]?.hidden && columns.some((name) => `${name}.`.startsWith(`${field}.`)),
  )
  if (hidden.length === 0 || terms.some((term) => term?.kind === 'select')) return []
  return [`select(${hidden.join(',')})`]
}

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
