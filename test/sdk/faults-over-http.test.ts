// The client under faults over real sockets: the same outcomes as in process, and nothing left open.
import { expect, test } from 'vitest'
import { createMock, type Fault } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { operations } from '../../spec/generated/operations.ts'
import { faultyCall } from '../support/faulty-calls.ts'
import { watch } from '../support/watched.ts'

/** A read, a list, a redirect, a create, a form, a change and a deletion; a session's too. */
const ids = [
  'getHub',
  'listTierAccounts',
  'getAgreementDocument',
  'createTierAccount',
  'setMarketplaceIcon',
  'updateTierAccount',
  'deleteTierAccount',
  'listPortalCustomers',
  'addPortalProduct',
  'updatePortalUser',
] as const

const faults: readonly (readonly [Fault, reads: string | undefined, creates: string])[] = [
  [{ status: 503 }, undefined, 'ApiError'],
  [{ status: 429, headers: { 'Retry-After': '0' } }, undefined, 'ApiError'],
  [{ delay: 600_000, times: 3 }, 'TimeoutError', 'TimeoutError'],
  [{ trickle: 60_000, times: 3 }, 'TimeoutError', 'TimeoutError'],
  [{ drop: 'before' }, undefined, 'NetworkError'],
  [{ drop: 'before', times: 3 }, 'NetworkError', 'NetworkError'],
  [{ drop: 'after' }, undefined, 'NetworkError'],
  [{ body: 'truncated' }, undefined, 'NetworkError'],
  [{ body: 'truncated', trickle: 1 }, undefined, 'NetworkError'],
  [{ body: 'malformed' }, 'ResponseShapeError', 'ResponseShapeError'],
]

test('each kind of call by each fault, and no timer or socket is left', async () => {
  const isClean = watch()
  const mock = createMock({ seed: 1 })
  const server = await serveMock(mock, { port: 0 })
  for (const id of ids) {
    const { call, hasBody } = await faultyCall({ mock, fetch, baseUrl: server.url }, id)
    const smooth = await call()
    for (const [fault, read, create] of faults) {
      const name = operations[id].method === 'POST' ? create : read
      const isOfBody = fault.body !== undefined || fault.trickle !== undefined
      const expected = isOfBody && !hasBody ? undefined : name
      // Only what never ends has so little time: else a slow machine would be late, too. What begins to
      // be answered has to arrive in it.
      const options = name === 'TimeoutError' ? { timeout: fault.trickle ? 200 : 50 } : {}
      const { error, changes } = await call(fault, options)
      const label = `${id} ${JSON.stringify(fault)}`
      expect(error && (error as Error).name, label).toBe(expected)
      const isDone = !fault.status && fault.drop !== 'before' && !fault.delay
      expect(changes, label).toEqual(isDone || expected === undefined ? smooth.changes : [])
    }
  }
  // What is open can be seen, so that what is closed can be, too.
  expect(isClean()).toBe(false)
  await server.close()
  await expect.poll(isClean, { timeout: 10_000 }).toBe(true)
})
