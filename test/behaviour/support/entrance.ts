// What the behaviour tests share: a fresh mock behind the way, with a client for each account.
import { open } from '#way'
import { createClient, isApiError, type ApiError, type Client } from 'partnerkit'
import { createMock, type Mock } from 'partnerkit/mock'
import { responseValidator } from 'partnerkit/validate'

export interface Entrance {
  readonly mock: Mock
  readonly baseUrl: string
  readonly distributor: Client
  readonly vendor: Client
  readonly reseller: Client
  /** A client for a key. */
  readonly as: (apiKey: string) => Client
  /** Sends a request to any address, past the clients and without a key. */
  readonly send: typeof fetch
  /** Sends a request to a path of the API with the distributor's key. */
  readonly raw: (path: string, init?: RequestInit) => Promise<Response>
  readonly close: () => Promise<void>
}

/** A mock of its own, entered by the way that is tested; every answer is checked. */
export async function enter(): Promise<Entrance> {
  const made = createMock()
  const { baseUrl, options, send, close, mock = made } = await open(made)
  const as = (apiKey: string): Client =>
    createClient({ apiKey, baseUrl, validate: responseValidator('strict'), ...options })
  return {
    mock,
    baseUrl,
    distributor: as(mock.keys.distributor),
    vendor: as(mock.keys.vendor),
    reseller: as(mock.keys.reseller),
    as,
    send,
    raw: (path, init = {}) =>
      send(baseUrl + path, {
        ...init,
        headers: { authorization: mock.keys.distributor, ...init.headers },
      }),
    close,
  }
}

/** The error of the API that a call throws. */
export async function refusal(call: PromiseLike<unknown>): Promise<ApiError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isApiError(error)) throw new Error(`Expected a refusal, got ${String(error)}`)
  return error
}
