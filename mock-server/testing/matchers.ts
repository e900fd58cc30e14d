// The matchers as test frameworks take them.
import { received, type MatcherAnswer } from './received.ts'
import type { OperationId } from '../index.ts'

/** What a framework tells a matcher. */
interface MatcherContext {
  readonly isNot?: boolean
  /** Milliseconds that assertions may wait, where the framework says so. */
  readonly timeout?: number
}

/** Milliseconds to wait where the framework says nothing. */
const TIMEOUT = 1000

/**
 * The matchers, for the `expect.extend()` of any framework that is like Jest's.
 *
 * @example
 * expect.extend(matchers)
 */
export const matchers = {
  toHaveReceived(
    this: MatcherContext,
    subject: unknown,
    operation: OperationId,
    expected: object = {},
  ): MatcherAnswer | Promise<MatcherAnswer> {
    return received(subject, { operation, expected }, waitingOf(this))
  },
  toHaveReceivedTimes(
    this: MatcherContext,
    subject: unknown,
    operation: OperationId,
    times: number,
    expected: object = {},
  ): MatcherAnswer | Promise<MatcherAnswer> {
    return received(subject, { operation, times, expected }, waitingOf(this))
  },
}

const waitingOf = ({ isNot = false, timeout = TIMEOUT }: MatcherContext) => ({ isNot, timeout })
