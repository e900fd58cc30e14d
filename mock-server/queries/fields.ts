// The fields that a query names, and those that a list has.
import type { Expression } from '../../sdk/rql/ast.ts'
import type { FieldTable } from '../../sdk/rql/plan.ts'

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
