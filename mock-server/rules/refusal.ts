// How a rule says no: a code of the catalogue and what its message needs.
import { errors, type ErrorCode } from '../../spec/errors.ts'

/** What a refusal says besides code and messages. */
type More = Partial<Pick<Refusal, 'hint' | 'params' | 'retryAfter'>>

/** A request that a rule refuses; nothing has been changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ErrorCode
  readonly status: number
  readonly messages: readonly string[]
  /** What to do about it, where the platform's message does not say. */
  readonly hint: string | undefined
  /** What a program can do with it. */
  readonly params: Readonly<Record<string, unknown>> | undefined
  /** Seconds after which to try again. */
  readonly retryAfter: number | undefined

  constructor(
    code: ErrorCode,
    messages: readonly string[],
    { hint, params, retryAfter }: More = {},
  ) {
    super(`${code}: ${messages.join(' ')}`)
    this.code = code
    this.hint = hint
    this.params = params
    this.retryAfter = retryAfter
    this.status = errors[code].status
    this.messages = messages
  }
}

/**
 * A refusal with the message of the catalogue, its parameters filled in; `more` holds what a program
 * or a person can do about it.
 */
export function refusal(
  code: ErrorCode,
  params: Readonly<Record<string, string | number>> = {},
  more: More = {},
): Refusal {
  const message = errors[code].message.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`${code} needs {${name}}`)
    return String(value)
  })
  return new Refusal(code, [message], more)
}

/** A refusal of the body: one message per problem, `field: text`. */
export const invalid = (...problems: readonly string[]): Refusal => new Refusal('VAL_001', problems)

/** How many problems an answer lists: a body of a mebibyte can have more than anybody reads. */
const LISTED = 1000

/** A refusal of the body for as many problems as there may be; those beyond {@link LISTED} are counted. */
export function invalidFor(problems: readonly string[]): Refusal {
  const more = problems.length - LISTED
  if (more <= 0) return new Refusal('VAL_001', problems)
  const rest = `non_field_errors: ${more} more problems are not listed.`
  return new Refusal('VAL_001', [...problems.slice(0, LISTED), rest])
}

/** What a reference says that leads nowhere the actor can see. */
export const missing = (field: string): string => `${field}: Object does not exist.`
