// `partnerkit rql`: a query explained, or asked of a list.
import { RqlError } from '../../sdk/rql/errors.ts'
import type { Query } from '../../sdk/rql/ast.ts'
import { parse } from '../../sdk/rql/parse.ts'
import { plan } from '../../sdk/rql/plan.ts'
import { print } from '../../sdk/rql/print.ts'
import { ask } from './ask.ts'
import { EXIT, misused } from './failure.ts'
import { findList, listNames, type ListPlace } from './lists.ts'
import { openPlace, type PlaceFlags } from './place.ts'
import { cell, tellingColumns } from '../queries/columns.ts'
import { isIgnored, namesIn, unhiding } from '../queries/fields.ts'
import { problemOf } from '../queries/problem.ts'
import { checkColumns } from './rql-columns.ts'
import { problemText } from './rql-error.ts'
import { fieldTable } from './rql-fields.ts'
import { wordsText } from './rql-words.ts'
import { columnsThatFit, table } from './table.ts'
import { paint, pretty, type Terminal } from './terminal.ts'

export interface RqlFlags extends PlaceFlags {
  readonly collection?: string
  readonly in?: readonly string[]
  readonly as?: string
  readonly columns?: readonly string[]
  readonly limit?: number
  readonly explain?: boolean
  readonly fields?: boolean
  readonly lenient?: boolean
  readonly json?: boolean
}

/** Records shown when nobody says how many. */
const LIMIT = 20

/** Answers the exit code. */
export async function rql(
  given: string | undefined,
  flags: RqlFlags,
  terminal: Terminal,
): Promise<number> {
  const { collection, json, lenient } = flags
  const list = collection === undefined ? undefined : findList(collection, flags.in)
  if (flags.fields) return showFields(list, json, terminal)
  if (given === undefined && !list) {
    throw misused('Give a query, a --collection, or both: partnerkit rql "type=customer".')
  }
  const query = (given ?? '').replace(/^\?/, '')
  try {
    const parsed = parse(query, { lenient })
    if (list) plan(parsed, list.fields, { lenient })
    if (!list || flags.explain) {
      if (json) terminal.out(pretty({ valid: true, canonical: print(parsed), ...parsed }))
      else terminal.out(wordsText(parsed, list?.fields))
      return EXIT.fine
    }
    await show(parsed, list, flags, terminal)
    return EXIT.fine
  } catch (error) {
    if (!(error instanceof RqlError)) throw error
    const problem = problemOf(query, error)
    if (json) terminal.out(pretty({ valid: false, ...problem }))
    else terminal.err(problemText(query, problem, terminal))
    if (list && problem.kind !== 'syntax') {
      terminal.err(`\n\`partnerkit rql --fields -c ${collection}\` shows what can be asked.\n`)
    }
    return EXIT.no
  }
}

/** Asks a list and shows what it answers. */
async function show(
  { expression }: Query,
  list: ListPlace,
  { limit, columns, json, as, ...flags }: RqlFlags,
  terminal: Terminal,
): Promise<void> {
  const fields = expression ? [...namesIn(expression)] : []
  const hasLimit = fields.includes('limit')
  if (hasLimit && limit !== undefined) throw misused('The query has a limit: leave --limit out.')
  const query = [
    print({ expression }),
    ...(hasLimit ? [] : [`limit=${limit ?? LIMIT}`]),
    ...unhiding(columns, expression, list.fields),
  ]
  const place = await openPlace(flags)
  const { rows, total } = await ask(place, list, query.filter(Boolean).join('&'), as)
  if (json) terminal.out(pretty(rows))
  else {
    checkColumns(columns ?? [], rows, list.fields)
    const asked = columns ?? tellingColumns(rows)
    const cells = rows.map((row) => asked.map((path) => cell(row, path)))
    const count = columns ? columns.length : columnsThatFit(asked, cells, terminal)
    if (rows.length > 0) terminal.out(table(asked.slice(0, count), cells, terminal))
  }
  for (const field of fields.filter((name) => isIgnored(name, list.fields))) {
    terminal.err(`${paint(terminal, 'yellow', `${list.name} has no field ${field}`)}: it is ignored, as the \
platform does. --fields lists those that are there.\n`)
  }
  const counted = `${rows.length.toLocaleString('en')} of ${total.toLocaleString('en')} ${list.name}`
  terminal.err(`${paint(terminal, 'dim', counted)}\n`)
}

/** Shows what a query may say about a list, or which lists there are. */
function showFields(
  list: ListPlace | undefined,
  json: boolean | undefined,
  terminal: Terminal,
): number {
  if (json) terminal.out(pretty(list?.fields ?? Object.fromEntries(listNames())))
  else if (list) terminal.out(fieldTable(list.fields, terminal))
  else terminal.out(table(['list', 'path'], listNames(), terminal))
  return EXIT.fine
}
