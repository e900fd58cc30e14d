// What is wrong with a query, where, and what to write instead.
import { decodeQuery } from '../../sdk/rql/decode.ts'
import type { RqlError } from '../../sdk/rql/errors.ts'
import { parse } from '../../sdk/rql/parse.ts'
import { print } from '../../sdk/rql/print.ts'

export interface Problem {
  readonly kind: RqlError['kind']
  /** What the platform answers. */
  readonly message: string
  /** What is wrong, and what can be done. */
  readonly hint: string
  /** Characters before the place where it went wrong, if there is one. */
  readonly position?: number
  /** The same query as the platform reads it, where it is one of an older client. */
  readonly instead?: string
}

/** Finds out about the error of a query. */
export function problemOf(query: string, { kind, message, hint = message }: RqlError): Problem {
  const text = decodeQuery(query)
  const [start = '', at] = AT.exec(hint) ?? []
  const position = at === undefined ? placeOf(text, message) : Number(at) - 1
  const instead = kind === 'syntax' ? modern(query) : undefined
  return {
    kind,
    message,
    hint: hint.slice(start.length),
    ...(position !== undefined && { position }),
    ...(instead !== undefined && { instead }),
  }
}

/** What the hints of syntax errors begin with. */
const AT = /^At position (\d+), (?:"(?:[^"\\]|\\.)*"|the end of the query): /

/** Where the field or operator stands that a message names. */
function placeOf(text: string, message: string): number | undefined {
  const [, named] = /filter: -?([\w.-]*[\w])/.exec(message) ?? []
  if (named === undefined) return undefined
  const at = text.search(new RegExp(`(?<![\\w.])${named.replaceAll('.', '\\.')}(?![\\w.])`))
  return at < 0 ? undefined : at
}

/** What older clients send, said as the platform reads it. */
function modern(query: string): string | undefined {
  try {
    return print(parse(query, { lenient: true }))
  } catch {
    return undefined
  }
}
