// What a mock was asked, compared with what a test expects of that, and how to tell people.
import type { LoggedRequest, Mock, OperationId } from '../index.ts'
import { describeDifference, differences, show, type Difference } from '../difference.ts'
import type { Calls } from '../../spec/generated/calls.ts'
import { operations } from '../../spec/generated/operations.ts'
import type { World } from './world.ts'

/** A part of a value; each member may also be a regular expression, or `expect.any(…)` and the like. */
export type Part<T> = T extends readonly (infer Item)[]
  ? readonly Part<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]?: Part<T[Name]> }
    : T extends string
      ? T | RegExp
      : T

/** What is expected of a request: the members that matter, of its body too. */
export interface ExpectedRequest<O extends OperationId> {
  /** A part of the body. Arrays have to have the same length. */
  readonly body?: Part<Calls[O]['body']>
  /** Id of the account whose key it carried. */
  readonly account?: string
  /** Status of the answer. */
  readonly status?: number
  /** Path and raw query. */
  readonly path?: string | RegExp
}

/** The matchers that `partnerkit/testing/vitest` and `partnerkit/testing/playwright` add to `expect`. */
export interface ReceivedMatchers<R> {
  /**
   * The world was asked for this at least once; of a `World` it is waited for, so `await` it.
   *
   * @example
   * expect(mock).toHaveReceived('createTierAccount', { body: { name: 'Elm Bakery' } })
   */
  toHaveReceived<O extends OperationId>(operation: O, expected?: ExpectedRequest<O>): R
  /**
   * The world was asked for this as many times as that; of a `World` it is waited for, so `await` it.
   *
   * @example
   * await expect(world).toHaveReceivedTimes('acceptTierAccountRequest', 2)
   */
  toHaveReceivedTimes<O extends OperationId>(
    operation: O,
    times: number,
    expected?: ExpectedRequest<O>,
  ): R
}

/** What a matcher answers to a test framework. */
export interface MatcherAnswer {
  readonly pass: boolean
  readonly message: () => string
}

interface Wanted {
  readonly operation: OperationId
  readonly expected: object
  /** At least once when it is missing. */
  readonly times?: number
}

interface Waiting {
  readonly isNot?: boolean
  /** Milliseconds to wait for a request that may be under way. */
  readonly timeout: number
}

/** Milliseconds between two looks at a log. */
const PAUSE = 50

/** Compares the log of a mock at once, that of a world until it fits or time is up. */
export function received(
  subject: unknown,
  wanted: Wanted,
  waiting: Waiting,
): MatcherAnswer | Promise<MatcherAnswer> {
  check(wanted)
  if (isMock(subject)) return compare(subject.requests, wanted)
  if (isWorld(subject)) return settled(subject, wanted, waiting)
  throw new TypeError(`Give expect() a mock or a world, not ${show(subject)}.`)
}

const isMock = (subject: unknown): subject is Pick<Mock, 'requests'> =>
  typeof subject === 'object' &&
  !!subject &&
  'requests' in subject &&
  Array.isArray(subject.requests)

const isWorld = (subject: unknown): subject is Pick<World, 'requests'> =>
  typeof subject === 'object' &&
  !!subject &&
  'requests' in subject &&
  typeof subject.requests === 'function'

async function settled(
  world: Pick<World, 'requests'>,
  wanted: Wanted,
  { isNot = false, timeout }: Waiting,
): Promise<MatcherAnswer> {
  const end = Date.now() + timeout
  for (;;) {
    const answer = compare(await world.requests(), wanted)
    if (answer.pass !== isNot || isNot || Date.now() >= end) return answer
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

function check({ operation, times }: Wanted): void {
  if (!Object.hasOwn(operations, operation)) {
    const near = Object.keys(operations).filter((name) => isNear(name, operation))
    const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'OperationId names all.'
    throw new TypeError(`There is no operation ${operation}. ${hint}`)
  }
  if (times !== undefined && (!Number.isSafeInteger(times) || times < 0)) {
    throw new TypeError(`times: Must be a whole number from 0, got ${show(times)}.`)
  }
}

const isNear = (name: string, asked: string): boolean =>
  name.toLowerCase() === asked.toLowerCase() ||
  name.toLowerCase().replace(/s$/, '') === asked.toLowerCase().replace(/s$/, '')

function compare(log: readonly LoggedRequest[], wanted: Wanted): MatcherAnswer {
  const { operation, expected, times } = wanted
  const asked = log
    .filter((request) => request.operation === operation)
    .map((request) => ({
      request,
      wrong: differences(expected, request, { partial: true }),
    }))
  const matching = asked.filter(({ wrong }) => wrong.length === 0)
  const pass = times === undefined ? matching.length > 0 : matching.length === times
  return {
    pass,
    message: () => {
      const often = times === undefined ? '' : ` ${timesOf(times)}`
      const lines = [
        `expected the mock ${pass ? 'not ' : ''}to have received ${operation}${often}${Object.keys(expected).length > 0 ? `, with ${showExpected(expected)}` : ''}`,
      ]
      if (times !== undefined || pass) lines.push(`It did ${timesOf(matching.length)}.`)
      if (!pass && asked.length > matching.length) lines.push('', ...closest(operation, asked))
      lines.push('', ...listOf(log, operation))
      return lines.join('\n')
    },
  }
}

const timesOf = (count: number): string => (count === 1 ? 'once' : `${count} times`)

const showExpected = (expected: object): string =>
  Object.entries(expected)
    .map(([name, value]) => `${name} ${deepShow(value)}`)
    .join(', ')

/** Like JSON, with regular expressions and matchers in it as text. */
const deepShow = (value: unknown): string =>
  value instanceof RegExp
    ? String(value)
    : (JSON.stringify(value, (_, inner: unknown) =>
        inner instanceof RegExp ? String(inner) : inner,
      ) ?? 'nothing')

/** What is wrong with the request that comes nearest. */
function closest(
  operation: string,
  asked: readonly { readonly request: LoggedRequest; readonly wrong: readonly Difference[] }[],
): string[] {
  const [nearest] = asked
    .filter(({ wrong }) => wrong.length > 0)
    .toSorted((a, b) => a.wrong.length - b.wrong.length)
  if (!nearest) return []
  return [
    `The nearest ${operation} differs in`,
    ...nearest.wrong.map((difference) => `  ${describeDifference(difference)}`),
  ]
}

/** How many requests a message shows. */
const SHOWN = 20

function listOf(log: readonly LoggedRequest[], operation: OperationId): string[] {
  if (log.length === 0) return ['It received nothing. Does the app use the fetch of this mock?']
  const shown = log.slice(-SHOWN)
  const left = log.length - shown.length
  return [
    `It received${left > 0 ? ` (and ${left} before)` : ''}:`,
    ...shown.map((request) => {
      const { status, method, path, account = 'nobody', body, operation: name = '' } = request
      const sent = body !== undefined && name === operation ? `\n      ${show(body, 2000)}` : ''
      return `  ${name === operation ? '>' : ' '} ${status} ${method} ${path}  ${name} as ${account}${sent}`
    }),
  ]
}
