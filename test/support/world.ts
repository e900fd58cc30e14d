// A fresh mock with a client for each of its three accounts.
import { createClient, type Client, type ContactInfoWrite } from 'partnerkit'
import { createMock, type Mock, type MockOptions } from 'partnerkit/mock'
import { responseValidator } from 'partnerkit/validate'

export interface TestWorld {
  readonly mock: Mock
  readonly distributor: Client
  readonly vendor: Client
  readonly reseller: Client
  /** A client for a key of the mock. */
  readonly clientOf: (apiKey: string) => Client
  /** Sends a request as the distributor, past the client. */
  readonly send: (path: string, init?: RequestInit) => Promise<Response>
}

/** Every answer is checked against the API document. New accounts are not subscribed to anything. */
export function freshWorld(options?: MockOptions): TestWorld {
  const mock = createMock({ subscribeNew: false, ...options })
  const client = (apiKey: string): Client =>
    createClient({
      apiKey,
      baseUrl: BASE_URL,
      fetch: mock.fetch,
      validate: responseValidator('strict'),
    })
  return {
    mock,
    distributor: client(mock.keys.distributor),
    vendor: client(mock.keys.vendor),
    reseller: client(mock.keys.reseller),
    clientOf: client,
    send: (path, init) =>
      mock.fetch(`${BASE_URL}${path}`, {
        ...init,
        headers: { authorization: mock.keys.distributor, ...init?.headers },
      }),
  }
}

export const ORIGIN = 'http://mock.test'
export const BASE_URL = `${ORIGIN}/public/v1`

export const contactInfo: ContactInfoWrite = {
  address_line1: 'Main Street 1',
  city: 'Springfield',
  country: 'US',
  postal_code: '12345',
  contact: { first_name: 'Ada', last_name: 'Byron', email: 'ada@example.com' },
}

/** The error that a call throws. */
export async function failure(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new Error('Expected the call to fail.')
}
