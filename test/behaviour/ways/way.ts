// What every way into the mock offers to the one suite.
import type { ClientOptions } from 'partnerkit'
import type { Mock } from 'partnerkit/mock'

export interface Way {
  /** Address for clients. */
  readonly baseUrl: string
  /** What clients need besides key and address. */
  readonly options: Partial<ClientOptions>
  /** Sends a raw request, past the client. */
  readonly send: typeof fetch
  /** What steers it, where the mock that answers is in another process. */
  readonly mock?: Mock
  close(): Promise<void>
}

/** Opens a way into a mock. */
export type Open = (mock: Mock) => Promise<Way>
