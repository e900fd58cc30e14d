// What an accepted call answers: how it is written down, and how an answer is compared with it.
import { expect } from 'vitest'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import type { AcceptedCall } from '../support/accepted-call.ts'
import type { Answer, Send } from './sender.ts'

type Operations = typeof operations

/** Operations after which something is gone. */
type Removal = {
  [Id in OperationId]: Operations[Id]['method'] extends 'DELETE' ? Id : never
}[OperationId]

type ExpectedOf<O> = O extends { readonly list: true }
  ? readonly [total: number, first?: object]
  : O extends { readonly status: 302 }
    ? string
    : object

/**
 * By operation, members that the answer has. Of a list how many records there are and the first one; of
 * a redirection where to; of an answer without a body what is read there afterwards. What was removed
 * is in its list no longer, unless something else is said here.
 */
export type Expected = {
  readonly [Id in Exclude<OperationId, Removal>]: ExpectedOf<Operations[Id]>
} & { readonly [Id in Removal]?: object }

/** The moment at which calls are sent, as answers say it. */
export const NOW = '2026-01-02T03:04:05+00:00'

/** What has just been done by somebody. */
export const by = (id: string): object => ({ at: NOW, by: { id } })

/** Keys of the accounts that call. */
export const DISTRIBUTORS = 'SU-301-447-001'
export const VENDORS = 'SU-149-494-001'

/** Sends a call that is accepted, and compares the answer with what is expected. */
export async function expectAccepted(
  id: OperationId,
  call: AcceptedCall,
  expected: Expected[OperationId],
  send: Send,
): Promise<void> {
  const operation: { readonly status: number; readonly list: boolean } = operations[id]
  const { method, path, headers } = call
  const parts = path.split('/')
  const last = parts.at(-1)
  const above = parts.slice(0, -1).join('/')
  const get = (where: string): Promise<Answer> => send({ method: 'GET', path: where, headers })
  const isListed = async (): Promise<boolean> => {
    const { body } = await get(`${above}?limit=1000`)
    return Array.isArray(body) && body.some((row) => String(row.id ?? row.version) === last)
  }

  const isRemoval = method === 'DELETE' && expected === undefined
  if (isRemoval) expect(await isListed()).toBe(true)
  const { status, body, total, location } = await send(call)
  expect(status).toBe(operation.status)
  if (isRemoval) return expect(await isListed()).toBe(false)
  if (typeof expected === 'string') return expect([location, body]).toEqual([expected, undefined])
  if (status === 204) {
    expect(body).toBeUndefined()
    const where = method === 'DELETE' ? path : id === 'logoutPortal' ? '/portal/v1/me' : above
    return compare((await get(where)).body, expected)
  }
  if (!operation.list) return compare(body, expected)
  const [count, first] = expected as readonly [number, object?]
  expect(total).toBe(count)
  const rows: readonly unknown[] = Array.isArray(body) ? body : []
  expect(rows).toHaveLength(Math.min(count, 100))
  if (first) expect(rows[0]).toMatchObject(first)
}

/** Members that are expected to be undefined may be missing. */
function compare(body: unknown, expected: object = {}): void {
  const none = Object.entries(expected).filter(([, value]) => value === undefined)
  const isPlain = none.length > 0 && typeof body === 'object'
  expect(isPlain ? { ...Object.fromEntries(none), ...body } : body).toMatchObject(expected)
}
