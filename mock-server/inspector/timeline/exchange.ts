// What the timeline knows of requests, and what of it is worth a word.
import type { Effect, Exchange, KeptBody } from '../../exchanges.ts'

export type { Effect, Exchange }

/** A request in the list. */
export interface Listed extends Omit<Exchange, 'details' | 'body'> {
  readonly took?: number
  readonly changes?: number
}

export interface Filter {
  readonly operation: string | null
  readonly account: string | null
  /** The first digit of the status. */
  readonly status: string
  readonly writes: boolean
}

/** Whether a request is to be shown. */
export const isWanted = ({ operation, account, status, method }: Listed, wanted: Filter): boolean =>
  (wanted.operation === null || operation === wanted.operation) &&
  (wanted.account === null || (account ?? '') === wanted.account) &&
  (wanted.status === 'all' || String(status).startsWith(wanted.status)) &&
  (!wanted.writes || method !== 'GET')

/** Which colour a status has. */
export const toneOf = (status: number): string =>
  status >= 500 ? 'broken' : status >= 400 ? 'refused' : 'fine'

/** The time of a day. */
export const timeOf = (at: string): string => at.slice(11, 19)

/** A fault in words. */
export function faultInWords({
  status,
  drop,
  body,
  trickle,
  delay,
}: NonNullable<Exchange['fault']>): string {
  const parts = [
    delay !== undefined && `${delay} ms late`,
    status !== undefined && `answers ${status}`,
    drop &&
      `drops the connection ${drop === 'before' ? 'before anything is done' : 'when all is done'}`,
    body === 'truncated' && 'breaks off in the middle of the body',
    body === 'malformed' && 'answers something else than JSON',
    trickle !== undefined && `sends the body in pieces, ${trickle} ms apart`,
  ]
  return parts.filter((part) => typeof part === 'string').join(', ')
}

/** A header as it is shown: what opens the account is not. */
export function shownHeader(name: string, value: string): string {
  if (name !== 'authorization' || value.length < 16) return value
  return `${value.slice(0, 14)}…${value.slice(-2)}`
}

/** A body as it is shown: JSON in lines, secrets in it as they are. */
export function shownBody(body: KeptBody | undefined): string | undefined {
  if (!body) return undefined
  if ('bytes' in body) return `${body.bytes.toLocaleString('en')} bytes, which is too much to keep.`
  if ('base64' in body)
    return `${atob(body.base64).length.toLocaleString('en')} bytes that are no text.`
  try {
    return JSON.stringify(JSON.parse(body.text), null, 2)
  } catch {
    return body.text
  }
}

/** What a request has done with a record. */
export const verbOf = ({ before, after }: Effect): 'added' | 'changed' | 'removed' =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
