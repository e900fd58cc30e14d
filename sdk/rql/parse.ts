// Owns the syntax of whole queries: chains, groups, negation and parentheses.

import type { Expression, Query } from './ast.ts'
import { decodeQuery } from './decode.ts'
import { negate } from './negate.ts'
import { call, infix } from './parse-term.ts'
import { Scanner } from './scan.ts'

/** How {@link parse} reads a query. */
export interface ParseOptions {
  /**
   * Also accept what older clients send and the platform refuses: `not()` of a group,
   * `limit(start,count)`, `range(f,a,b)`, `gte`, `lte` and `sort(…)`. Default false.
   */
  readonly lenient?: boolean
  /** Whether the text is percent-encoded, as it is in a URL. Default true. */
  readonly encoded?: boolean
}

class Parser {
  readonly #scanner: Scanner
  readonly #lenient: boolean

  constructor(text: string, lenient: boolean) {
    this.#scanner = new Scanner(text)
    this.#lenient = lenient
  }

  query(): Query {
    const scanner = this.#scanner
    if (scanner.done) return { expression: undefined }
    const expression = this.#chain()
    if (scanner.next === '|' || scanner.next === ';') {
      scanner.fail('an or needs parentheses round it: (a=1|b=2)')
    }
    if (!scanner.done) scanner.fail('expected "&", "," or the end of the query')
    return { expression }
  }

  /** `x&y,z`: both separators mean and, in any mix. */
  #chain(first = this.#primary()): Expression {
    const scanner = this.#scanner
    const terms = [first]
    while (scanner.take('&') || scanner.take(',')) terms.push(this.#primary())
    return terms.length === 1 ? first : { kind: 'and', terms }
  }

  #primary(): Expression {
    const scanner = this.#scanner
    const start = scanner.at
    if (scanner.take('(')) return scanner.nested(() => this.#parentheses())
    const word = scanner.property()
    if (scanner.take('=')) return infix(scanner, word, start, this.#lenient)
    if (!scanner.take('(')) scanner.fail('expected "=" or "("')
    switch (word) {
      case 'and':
      case 'or':
        return scanner.nested(() => this.#group(word))
      case 'not':
        return scanner.nested(() => this.#not())
      default:
        return call(scanner, word, start, this.#lenient)
    }
  }

  /** Reads what follows `(`: chains, joined by `|` or by `;` but never by both. */
  #parentheses(): Expression {
    const scanner = this.#scanner
    const first = this.#chain()
    const terms = [first]
    const separator = scanner.next === ';' ? ';' : '|'
    while (scanner.take(separator)) terms.push(this.#chain())
    if (scanner.next === '|' || scanner.next === ';') {
      scanner.fail('one pair of parentheses takes either "|" or ";"')
    }
    scanner.expect(')')
    return terms.length === 1 ? first : { kind: 'or', terms }
  }

  /** Reads what follows `and(` or `or(`. From the first `&` on, the rest is one chain. */
  #group(kind: 'and' | 'or'): Expression {
    const scanner = this.#scanner
    const terms = [this.#primary()]
    if (scanner.next === '&') scanner.fail('put parentheses round the terms joined by "&"')
    if (scanner.next === ')') scanner.fail(`${kind}() takes at least two terms`)
    while (scanner.take(',')) {
      const term = this.#primary()
      terms.push(scanner.next === '&' ? this.#chain(term) : term)
    }
    scanner.expect(')')
    return { kind, terms }
  }

  /** Reads what follows `not(`. */
  #not(): Expression {
    const scanner = this.#scanner
    const start = scanner.at
    const first = this.#primary()
    const terms = [first]
    // CloudBlue's JavaScript SDK negates a chain without parentheses of its own.
    while (this.#lenient && scanner.take('&')) terms.push(this.#primary())
    scanner.expect(')')
    const inner: Expression = terms.length === 1 ? first : { kind: 'and', terms }
    switch (inner.kind) {
      case 'and':
      case 'or':
      case 'not':
      case 'tuple':
        if (this.#lenient) return negate(inner)
        return scanner.fail('not() takes one comparison, list or text term, not a group', start)
      default:
        return { kind: 'not', term: inner }
    }
  }
}

/**
 * Reads a query string, without its `?`, as it arrives in a URL: it is percent-decoded once, as a
 * whole, and `+` stays plus. The empty query is legal and constrains nothing.
 *
 * @throws RqlError of kind `syntax`, whose `hint` names the position and the offending text.
 * @example
 * parse('type=customer&like(name,Corp*)&limit=20')
 */
export function parse(query: string, options: ParseOptions = {}): Query {
  const text = options.encoded === false ? query : decodeQuery(query)
  return new Parser(text, options.lenient === true).query()
}
