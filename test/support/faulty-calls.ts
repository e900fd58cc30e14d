// Owns one call of the client for each operation, made from the same state each time, whatever goes wrong.
import { createClient, type ClientOptions } from 'partnerkit'
import type { Fault, Mock, Snapshot } from 'partnerkit/mock'
import { responseValidator } from 'partnerkit/validate'
import { acceptedCall } from './accepted-calls.ts'
import { clientCalls } from './client-calls.ts'
import type { CoveredId } from './covered-operations.ts'
import { BASE_URL } from './world.ts'

export interface Outcome {
  /** What the client answered. */
  readonly result?: unknown
  /** What it threw. */
  readonly error?: unknown
  /** The records that are new or other than before, and the ids of those that are gone. */
  readonly changes: readonly string[]
}

export interface FaultyCall {
  /** Calls the operation; the next ones of it go wrong. */
  readonly call: (fault?: Fault, options?: Partial<ClientOptions>) => Promise<Outcome>
  /** Whether its answer has a body. */
  readonly hasBody: boolean
}

/** Where requests go to. */
export interface Target {
  readonly mock: Mock
  readonly fetch: typeof fetch
  readonly baseUrl: string
}

export const inProcess = (mock: Mock): Target => ({ mock, fetch: mock.fetch, baseUrl: BASE_URL })

/**
 * Makes a call ready. The client calls its own method with made-up values; on their way out path, key
 * and body are those of a call that is accepted.
 */
export async function faultyCall(
  { mock, fetch: send, baseUrl }: Target,
  id: CoveredId,
): Promise<FaultyCall> {
  const { path, authorization, body } = await acceptedCall(mock, id)
  const isForm = body instanceof FormData
  const json = body && !isForm && JSON.stringify(body)
  const rewritten = (request: Request): Request => {
    const headers = new Headers(request.headers)
    headers.set('authorization', authorization)
    // A form brings its own type, with its boundary.
    if (isForm) headers.delete('content-type')
    const { method, signal, redirect } = request
    const sent = isForm ? body : json
    return new Request(baseUrl + path, {
      method,
      signal,
      redirect,
      headers,
      ...(sent && { body: sent }),
    })
  }
  const before = mock.snapshot()
  let hasBody = false
  const call: FaultyCall['call'] = async (fault, options) => {
    mock.clearFaults()
    mock.restore(before)
    if (fault) mock.failNext(id, fault)
    const client = createClient({
      apiKey: 'SU-1:replaced',
      baseUrl,
      retry: { maxDelay: 0 },
      validate: responseValidator('strict'),
      ...options,
      fetch: async (input, init) => {
        const response = await send(rewritten(new Request(input, init)))
        hasBody = response.headers.has('content-type')
        return response
      },
    })
    const outcome = await clientCalls[id](client).then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    )
    return { ...outcome, changes: changesOf(before, mock.snapshot()) }
  }
  await call()
  return { call, hasBody }
}

/** What differs between two states; records that nobody wrote are the same objects. */
function changesOf({ store: before }: Snapshot, { store: after }: Snapshot): string[] {
  return Object.entries(after).flatMap(([name, { rows }]) => {
    const earlier = before[name as keyof typeof before].rows as readonly { id: string }[]
    const known = new Set<unknown>(earlier)
    const left = new Set(rows.map(({ id }) => id))
    return [
      ...rows.filter((row) => !known.has(row)).map((row) => `${name} ${JSON.stringify(row)}`),
      ...earlier.filter(({ id }) => !left.has(id)).map(({ id }) => `${name} ${id} is gone`),
    ]
  })
}
