// What a client can be told: address, key, patience, and who may look on.
import type { Calls } from '../spec/generated/calls.ts'
import type { PortalSession } from '../spec/generated/types.ts'
import type { ApiError, SentRequest } from './errors.ts'

export type OperationId = keyof Calls

/** Addresses of known servers, for `environment`. */
export const environments = {
  production: 'https://api.connect.cloudblue.com/public/v1',
  /** This project's server at its usual port. */
  mock: 'http://127.0.0.1:4010/public/v1',
} as const

/** Looks at the parsed answer of an operation; throws or warns when it is not as documented. */
export type ResponseValidator = (
  operation: OperationId,
  body: unknown,
  request: SentRequest,
) => void

/** When and how often a call is repeated. */
export interface RetryOptions {
  /** Repetitions after the first try, 0 for none. Default: 2. */
  readonly limit?: number
  /** Longest wait between two tries in milliseconds, `Retry-After` included. Default: 30,000. */
  readonly maxDelay?: number
}

/** One try of a call, when it has ended. Holds no key and no body. */
export interface LogEntry {
  readonly method: string
  readonly url: string
  readonly requestId: string
  /** 0 for the first try. */
  readonly retry: number
  /** Milliseconds since the call began, waits included. */
  readonly elapsed: number
  /** Missing when there was no answer. */
  readonly status?: number
  /** Why there was no answer. */
  readonly error?: string
}

export interface Hooks {
  /** May change the request before its first try, or answer another one in its place. */
  readonly beforeRequest?: (request: Request) => Request | void | Promise<Request | void>
  /** Sees each answer, those that are going to be errors included. */
  readonly afterResponse?: (response: Response, request: Request) => void | Promise<void>
}

/** Keeps text by key: `localStorage` and `sessionStorage` do. */
export interface PortalStorage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/**
 * Why a session of the portal is gone: the server took it no longer, or `logout` was called. When it
 * was that of a user who was acted as (`impersonation`), the `session` from before is kept again.
 */
export type PortalSessionEnd =
  | { readonly reason: 'expired'; readonly error: ApiError }
  | { readonly reason: 'impersonation'; readonly error: ApiError; readonly session: PortalSession }
  | { readonly reason: 'logout' }

export interface PortalOptions {
  /**
   * Where the session is kept, under the key `partnerkit.portal`; read anew for each call, so that
   * clients that share it share login and logout. It holds one session, with the one from before
   * `loginAs`; tokens are sent only to the portal that they came from. Default: the memory of this
   * client.
   */
  readonly storage?: PortalStorage
  /**
   * Told once when a session has ended and is out of the storage, before the call that found out
   * rejects. Nobody waits for it, and what it throws goes to the console, not to the call.
   */
  readonly onSessionEnd?: (end: PortalSessionEnd) => void | Promise<void>
}

export interface ClientOptions {
  /**
   * Key of a service user, `SU-000-000-000:secret`, with or without `ApiKey ` before it; or a
   * function that gives it, asked once per call. `null` for calls that need none, like completing an
   * invitation.
   */
  readonly apiKey: string | (() => string | Promise<string>) | null
  /** A known server. Default: `production`. */
  readonly environment?: keyof typeof environments
  /** Address up to and including `/public/v1`; counts more than `environment`. */
  readonly baseUrl?: string
  /** Sends the requests. Default: the global `fetch`. */
  readonly fetch?: typeof fetch
  /** Milliseconds each try may take, `false` for no limit. Default: 10,000. */
  readonly timeout?: number | false
  /** Milliseconds a call may take with all its tries and waits, `false` for no limit. Default: 60,000. */
  readonly totalTimeout?: number | false
  /**
   * Reads, PUT and DELETE are repeated after 408, 429, 500, 502, 503, 504, a lost connection and a
   * timeout, but for the few that say otherwise; a POST only if it provably never reached the
   * server, or with idempotency keys. Waits grow with each try, are spread at random, and follow
   * `Retry-After`.
   */
  readonly retry?: RetryOptions
  /**
   * Sends an `Idempotency-Key` with each POST, so that it can be repeated like a PUT. The mock
   * honours it; the real platform documents no such thing. Default: false.
   */
  readonly idempotencyKeys?: boolean
  readonly hooks?: Hooks
  /** Told of each try when it has ended; never sees a key. */
  readonly logger?: (entry: LogEntry) => void
  /** Put before the client's own in `User-Agent`, outside browsers. */
  readonly userAgent?: string
  /** Checks answers against the API document, see `partnerkit/validate`. Default: none. */
  readonly validate?: ResponseValidator
  /** How `client.portal` keeps its session. */
  readonly portal?: PortalOptions
}

export interface CallOptions {
  /**
   * Cancels the call, also while it waits for its next try: it rejects with the signal's reason, or
   * with a `PartnerWizardError` whose cause is the reason.
   */
  readonly signal?: AbortSignal
  /** Milliseconds each try may take, instead of the client's. */
  readonly timeout?: number | false
  /** Milliseconds the call may take, instead of the client's. */
  readonly totalTimeout?: number | false
  /** Makes a POST safe to repeat where the server honours it, like the mock. */
  readonly idempotencyKey?: string
}

export interface RequestOptions extends CallOptions {
  /** Sent as JSON. */
  readonly body?: unknown
  /** RQL query, not percent-encoded, without `?`. */
  readonly query?: string
}
