// Sends calls as they stand, and reads what is answered.
import type { Mock } from 'partnerkit/mock'
import type { AcceptedCall } from '../support/accepted-call.ts'
import { ORIGIN } from '../support/world.ts'

export interface Answer {
  readonly status: number
  /** The JSON of the answer, undefined for none. */
  readonly body: unknown
  /** How many records a list has in all. */
  readonly total: number | undefined
  readonly location: string | null
}

type Sent = Pick<AcceptedCall, 'method' | 'path' | 'headers' | 'body'>
export type Send = (call: Sent) => Promise<Answer>

/** Sends calls to a mock. */
export const sender =
  (mock: Mock): Send =>
  async ({ method, path, headers, body }) => {
    const json = body && !(body instanceof FormData)
    const init: RequestInit = {
      method,
      redirect: 'manual',
      headers: { ...headers, ...(json && { 'content-type': 'application/json' }) },
      ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    }
    const response = await mock.fetch(ORIGIN + path, init)
    const text = await response.text()
    const range = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')
    return {
      status: response.status,
      body: text === '' ? undefined : JSON.parse(text),
      total: range ? Number(range[1]) : undefined,
      location: response.headers.get('location'),
    }
  }
