// The query of a table: whether it can be asked, and what sorting and paging make of it.
import type { Expression } from '../../../sdk/rql/ast.ts'
import { RqlError } from '../../../sdk/rql/errors.ts'
import { parse } from '../../../sdk/rql/parse.ts'
import { plan, type FieldTable, type OrderBy } from '../../../sdk/rql/plan.ts'
import { print } from '../../../sdk/rql/print.ts'
import { isIgnored, namesIn } from '../../queries/fields.ts'
import { problemOf, type Problem } from '../../queries/problem.ts'
import { inWords, type Told } from '../../queries/words.ts'

/** Records of a page, where the query does not say. */
export const PAGE = 50

/** What can be said of a query before it is asked. */
export interface Read {
  readonly problem?: Problem
  readonly words: readonly Told[]
  readonly order: readonly OrderBy[]
  /** Names that are no fields. */
  readonly ignored: readonly string[]
  /** Whether it says itself which page is wanted. */
  readonly hasPage: boolean
}

export function read(text: string, fields: FieldTable): Read {
  try {
    const query = parse(text)
    const { order } = plan(query, fields)
    const names = query.expression ? [...namesIn(query.expression)] : []
    return {
      words: text.trim() === '' ? [] : inWords(query, fields),
      order,
      ignored: [...new Set(names.filter((name) => isIgnored(name, fields)))],
      hasPage: names.includes('limit') || names.includes('offset'),
    }
  } catch (error) {
    if (!(error instanceof RqlError)) throw error
    const problem = problemOf(text, error)
    return { problem, words: [], order: [], ignored: [], hasPage: false }
  }
}

/** The query with one order: by a field upwards, downwards, or by none. */
export function sorted(text: string, { order }: Read, field: string): string {
  const { expression } = parse(text)
  const terms = expression?.kind === 'and' ? expression.terms : expression ? [expression] : []
  const rest: Expression[] = terms.filter(({ kind }) => kind !== 'ordering')
  const [first] = order
  const isBy = first?.field === field
  if (isBy && first.descending) return joined(rest)
  return joined([...rest, { kind: 'ordering', fields: [{ field, minus: isBy }] }])
}

function joined(terms: readonly Expression[]): string {
  const [first, second, ...others] = terms
  if (!first) return ''
  return print({ expression: second ? { kind: 'and', terms: [first, second, ...others] } : first })
}

/** The query of one page. */
export const paged = (text: string, number: number): string =>
  [print(parse(text)), `limit=${PAGE}`, `offset=${(number - 1) * PAGE}`].filter(Boolean).join('&')
