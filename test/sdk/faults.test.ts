// The client under faults: every operation that the default world accepts, by every fault of the mock.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ApiError, NetworkError, ResponseShapeError, TimeoutError } from 'partnerkit'
import { createMock, type Fault } from 'partnerkit/mock'
import { operations } from '../../spec/generated/operations.ts'
import { faultyCall, inProcess, type Outcome } from '../support/faulty-calls.ts'
import { operationIds } from '../support/operation-ids.ts'

interface Row {
  readonly fault: Fault
  /** What a client throws that can not repeat the call, or that tries it in vain. */
  readonly error?: object
  /** Whether the fault is there for all tries. */
  readonly always?: true
  /** Whether the call was done though it failed. */
  readonly done?: true
  /** Whether only an answer with a body is affected. */
  readonly ofBody?: true
  /** Whether it fails for good: nothing says that another try would do better. */
  readonly final?: true
  readonly timeout?: number
}

const network = { name: 'NetworkError', constructor: NetworkError }
const api = (status: number): object => ({ name: 'ApiError', constructor: ApiError, status })
const shape = { name: 'ResponseShapeError', constructor: ResponseShapeError }
const late = { name: 'TimeoutError', constructor: TimeoutError }

const rows: readonly Row[] = [
  { fault: { status: 400 }, error: api(400), final: true },
  { fault: { status: 503 }, error: api(503) },
  { fault: { status: 503, times: 3 }, error: api(503), always: true },
  { fault: { status: 429, headers: { 'Retry-After': '0' } }, error: api(429) },
  { fault: { status: 502, body: 'malformed' }, error: api(502) },
  { fault: { status: 503, body: 'truncated' }, error: api(503) },
  { fault: { delay: 1 } },
  { fault: { delay: 600_000, times: 3 }, error: late, always: true, timeout: 2 },
  { fault: { drop: 'before' }, error: network },
  { fault: { drop: 'before', times: 3 }, error: network, always: true },
  { fault: { drop: 'after' }, error: network, done: true },
  { fault: { body: 'truncated' }, error: network, done: true, ofBody: true },
  { fault: { body: 'malformed' }, error: shape, done: true, ofBody: true, final: true },
  { fault: { trickle: 1 } },
]

/** What they do is not the same when it is done again. */
const NOT_REPEATED: ReadonlySet<string> = new Set([
  'deleteAccount', // the key is gone with the account
  'deleteUser', // an expired invitation can not be revoked
  'loginPortal', // a wait for the same refusal, not even with a key
  'updateAgreementForm', // each time makes a version
  'updateNews',
])

/** Whatever happens to them, the client has no session any more. */
const FORGETTING: ReadonlySet<string> = new Set(['logoutPortal'])

const unhandled: unknown[] = []
const count = (reason: unknown): void => void unhandled.push(reason)
beforeAll(() => void process.on('unhandledRejection', count))
afterAll(() => void process.off('unhandledRejection', count))

const mock = createMock({ seed: 1 })

describe.each([false, true])('idempotency keys: %s', (idempotencyKeys) => {
  const ids = operationIds.filter((id) => !idempotencyKeys || operations[id].method === 'POST')

  test.each(ids)('%s succeeds once or throws the right error', async (id) => {
    const { call, hasBody, session } = await faultyCall(inProcess(mock), id)
    const smooth = await call()
    expect(smooth).not.toHaveProperty('error')
    const isRepeated =
      (operations[id].method !== 'POST' || idempotencyKeys) && !NOT_REPEATED.has(id)
    for (const row of rows) {
      const { fault, error, done, always, final, ofBody, timeout } = row
      const fails = error && (final || always || !isRepeated) && (!ofBody || hasBody)
      const expected: Outcome = fails
        ? {
            error: expect.objectContaining(error),
            changes: done ? smooth.changes : [],
            session: FORGETTING.has(id) ? smooth.session : session,
          }
        : smooth
      const options = { idempotencyKeys, ...(timeout && { timeout }) }
      expect(await call(fault, options), JSON.stringify(fault)).toEqual(expected)
    }
  })
})

test('nothing was rejected that nobody waited for', async () => {
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(unhandled).toEqual([])
})
