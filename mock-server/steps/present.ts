// From a decision to the response: the one place that writes JSON, statuses and headers.
import type { Plan } from '../../sdk/rql/plan.ts'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import type { Fault } from '../faults.ts'
import type { AnyHandler, Decision, Rows } from '../operation.ts'
import type { Refusal } from '../rules/refusal.ts'
import type { World } from '../store/store.ts'
import { write } from '../written.ts'
import { shape } from './shape.ts'

interface Audience {
  readonly plan: Plan
  readonly world: World
  /** Id of the account that asks. */
  readonly viewer: string
}

/** The response to a request that was accepted. */
export function present(
  id: OperationId,
  handler: AnyHandler,
  { result, location }: Decision<unknown>,
  { plan, world, viewer }: Audience,
): Response {
  const { status, list } = operations[id]
  if (location !== undefined)
    return new Response(null, { status, headers: { location: ascii(location) } })
  if (result === undefined) return new Response(null, { status })
  const write = (row: unknown): unknown =>
    shape(handler.present?.(row, world, viewer) ?? row, plan.select, handler.fields)
  if (!list) return json(status, Array.isArray(result) ? result.map(write) : write(result))
  const { rows, total, offset } = result as Rows<unknown>
  const last = offset + Math.max(rows.length - 1, 0)
  return json(status, rows.map(write), { 'content-range': `items ${offset}-${last}/${total}` })
}

/** The response to a request that a rule refused. */
export const presentRefusal = (refusal: Refusal): Response => {
  const { code, status, messages, hint, params, retryAfter } = refusal
  const body = { error_code: code, errors: messages, ...(params && { params }) }
  return json(status, body, {
    ...(hint !== undefined && {
      [HINT_HEADER]: encodeURIComponent(wellFormed(hint.slice(0, HINT_LIMIT))),
    }),
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  })
}

/** The response to a request that was told to go wrong. */
export const presentFault = ({
  status,
  code = 'SYS_001',
  errors = ['This failure was asked for.'],
  headers = {},
}: Fault & { readonly status: number }): Response =>
  json(status, { error_code: code, errors }, Object.fromEntries(new Headers(headers)))

/** Carries what to do about an error beside the platform's body, percent-encoded. */
const HINT_HEADER = 'x-partnerkit-hint'
/** Characters of a hint that are sent: clients take no more than some kilobytes of headers. */
const HINT_LIMIT = 1000

const wellFormed = (text: string): string => text.replaceAll(/\p{Cs}/gu, '\ufffd')

/** An address as a header can carry it: percent-encoded where it is not plain ASCII. */
const ascii = (address: string): string =>
  wellFormed(address).replaceAll(/[^\x21-\x7e]+/gu, encodeURIComponent)

/** The content type is exact: clients compare it letter by letter. */
function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const response = write({
    status,
    headers: { 'content-type': 'application/json', ...headers },
    text: JSON.stringify(body),
  })
  // Deno 2.9 leaves headers that nobody has looked at out of copies.
  void response.headers
  return response
}
