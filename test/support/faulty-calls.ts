// Owns one call of the client for each operation, made from the same state each time, whatever goes wrong.
import { createClient, type Client, type ClientOptions } from 'partnerkit'
import type { Fault, Mock, Snapshot } from 'partnerkit/mock'
import { responseValidator } from 'partnerkit/validate'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { acceptedCall } from './accepted-call.ts'
import { clientCalls } from './client-calls.ts'
import { textStorage } from './scripted-portal.ts'
import { BASE_URL } from './world.ts'

export interface Outcome {
  /** What the client answered. */
  readonly result?: unknown
  /** What it threw. */
  readonly error?: unknown
  /** The records that are new or other than before, and the ids of those that are gone. */
  readonly changes: readonly string[]
  /** The token of the session that the client has kept, if any. */
  readonly session: string | undefined
}

export interface FaultyCall {
  /** Calls the operation; the next ones of it go wrong. */
  readonly call: (fault?: Fault, options?: Partial<ClientOptions>) => Promise<Outcome>
  /** Whether its answer has a body. */
  readonly hasBody: boolean
  /** The token of the session that the client has before the call. */
  readonly session: string | undefined
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
 * and body are those of a call that is accepted. The session is the client's own.
 */
export async function faultyCall(
  { mock, fetch: send, baseUrl }: Target,
  id: OperationId,
): Promise<FaultyCall> {
  const { path, headers: caller, body, storage } = await acceptedCall(mock, id)
  const isOfSession = 'session' in operations[id]
  const isForm = body instanceof FormData
  const json = body && !isForm && JSON.stringify(body)
  const rewritten = (request: Request): Request => {
    const headers = new Headers(request.headers)
    if (!isOfSession && caller.authorization) headers.set('authorization', caller.authorization)
    // A form brings its own type, with its boundary.
    if (isForm) headers.delete('content-type')
    const { method, signal, redirect } = request
    const sent = isForm ? body : json
    return new Request(new URL(path, baseUrl), {
      method,
      signal,
      redirect,
      headers,
      ...(sent && { body: sent }),
    })
  }
  const before = mock.snapshot()
  let hasBody = false
  const clientWith = (options?: Partial<ClientOptions>): Client =>
    createClient({
      apiKey: 'SU-1:replaced',
      // Sessions are kept for this address; `rewritten` sends to the other.
      baseUrl: BASE_URL,
      portal: { storage: textStorage(Object.fromEntries(storage.values)) },
      retry: { maxDelay: 0 },
      validate: responseValidator('strict'),
      ...options,
      fetch: async (input, init) => {
        const response = await send(rewritten(new Request(input, init)))
        hasBody = response.headers.has('content-type')
        return response
      },
    })
  const call: FaultyCall['call'] = async (fault, options) => {
    mock.clearFaults()
    mock.restore(before)
    if (fault) mock.failNext(id, fault)
    const client = clientWith(options)
    const outcome = await clientCalls[id](client).then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    )
    const session = client.portal.session?.token
    return { ...outcome, changes: changesOf(before, mock.snapshot()), session }
  }
  await call()
  return { call, hasBody, session: clientWith().portal.session?.token }
}

/** What differs between two states; records that nobody wrote are the same objects. */
function changesOf({ store: before }: Snapshot, { store: after }: Snapshot): string[] {
  return Object.entries(after).flatMap(([name, { rows }]) => {
    const earlier = before[name as keyof typeof before].rows as readonly { id: string }[]
    const known = new Set<unknown>(earlier)
    const left = new Set(rows.map(({ id }) => id))
    return [
      ...rows.filter((row) => !known.has(row)).map((row) => `${name} ${shown(row)}`),
      ...earlier.filter(({ id }) => !left.has(id)).map(({ id }) => `${name} ${id} is gone`),
    ]
  })
}

/** A password has another hash each time. */
const shown = (row: object): string =>
  JSON.stringify(row, (name, value: unknown) => (name === 'password_hash' ? 'a hash' : value))
