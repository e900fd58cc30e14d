// A query that is wrong, as a person reads it in a terminal.
import stringWidth from 'string-width'
import { decodeQuery } from '../../sdk/rql/decode.ts'
import type { Problem } from '../queries/problem.ts'
import { paint, plain, type Terminal } from './terminal.ts'

/** How much of a long query is shown before the place. */
const BEFORE = 40

/** A problem as a person reads it: the query with a caret under the place. */
export function problemText(query: string, problem: Problem, terminal: Terminal): string {
  const { position, hint, message, instead } = problem
  const text = plain(decodeQuery(query))
  const start = Math.max(0, (position ?? 0) - BEFORE)
  const cut = start > 0 ? '…' : ''
  const room = (terminal.columns ?? 100) - 4
  const shown = cut + text.slice(start, start + room)
  const indent = ' '.repeat(stringWidth(cut + text.slice(start, position ?? start)))
  const caret = position === undefined ? hint : `${indent}${paint(terminal, 'red', '^')} ${hint}`
  const better = instead && `\nWrite it like this:\n\n  ${paint(terminal, 'green', instead)}\n`
  return `${paint(terminal, 'red', message)}\n\n  ${shown}\n  ${caret}\n${better ?? ''}`
}
