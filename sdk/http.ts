// One call to the API: address, key, JSON in and out, tries, errors. The only file that knows ky.
import ky, {
  isHTTPError,
  isNetworkError,
  isTimeoutError,
  type Options,
  type RetryOptions as KyRetry,
} from 'ky'
import { routes, type Calls } from '../spec/generated/calls.ts'
import { packageVersion } from '../spec/generated/version.ts'
import {
  ApiError,
  NetworkError,
  ResponseShapeError,
  TimeoutError,
  type SentRequest,
} from './errors.ts'
import {
  environments,
  type ClientOptions,
  type LogEntry,
  type OperationId,
  type RequestOptions,
} from './options.ts'
import { encodeQuery } from './rql/print.ts'
import {
  absoluteUrl,
  authorization,
  encodeBody,
  fillPath,
  inKnownWords,
  parse,
  uuid,
  wholeText,
} from './wire.ts'

interface SendArguments extends RequestOptions {
  /** Takes a redirect for the answer; without it, it is followed. */
  readonly redirect?: 'manual'
  /** Sent in place of the key. */
  readonly token?: string
  /** Is repeated only if it never left, whatever its method; has no idempotency key. */
  readonly once?: true
}

/** What an operation takes besides options: only what it declares. */
export type CallArguments<Id extends OperationId> = SendArguments & {
  readonly params?: Calls[Id]['params']
  readonly body?: Calls[Id]['body']
}

/** An answer with its headers. */
export interface Answer<T> {
  readonly body: T
  readonly headers: Headers
  readonly request: SentRequest
}

/** What happened to a call so far. */
interface Tries {
  /** Tries that were begun. */
  count: number
  /** What the last answer says. */
  text: string | undefined
  /** Tries that may have worked, though nobody answered. */
  unanswered: number
}

export class Http {
  readonly #baseUrl: string
  readonly #options: ClientOptions

  constructor(options: ClientOptions) {
    const { apiKey } = options
    this.#baseUrl = baseUrlOf(options)
    this.#options = options
    if (apiKey !== null && typeof apiKey !== 'function') authorization(apiKey)
  }

  /** Calls an operation of the API document and answers its body. */
  async call<Id extends OperationId>(
    id: Id,
    args: CallArguments<Id>,
  ): Promise<Calls[Id]['result']> {
    return (await this.answer(id, args)).body
  }

  /** Calls an operation of the API document and answers its body and headers. */
  async answer<Id extends OperationId>(
    id: Id,
    { params, ...options }: CallArguments<Id>,
  ): Promise<Answer<Calls[Id]['result']>> {
    const [method, template] = routes[id]
    const answer = await this.send(method, fillPath(template, params), options)
    if (answer.body !== undefined && !SELECT.test(options.query ?? '')) {
      this.#options.validate?.(id, answer.body, answer.request)
    }
    return answer as Answer<Calls[Id]['result']>
  }

  /**
   * Calls an operation that redirects and answers where to. A browser does not show it: there the
   * address comes from `otherwise`.
   */
  async location<Id extends OperationId>(
    id: Id,
    args: CallArguments<Id>,
    otherwise: () => Promise<string | undefined>,
  ): Promise<string> {
    const { headers, request } = await this.answer(id, { ...args, redirect: 'manual' })
    const location = headers.get('location') ?? (await otherwise())
    if (location) return new URL(location, request.url).href
    throw new ResponseShapeError(`${id} answered no address.`, request)
  }

  /** Sends any request below the base address. */
  async send(method: string, path: string, args: SendArguments): Promise<Answer<unknown>> {
    const { body, query } = args
    args.signal?.throwIfAborted()
    const url = this.#baseUrl + path + (query ? `?${encodeQuery(query)}` : '')
    const request: SentRequest = { method, url, requestId: uuid() }
    const tries: Tries = { count: 0, text: undefined, unanswered: 0 }
    try {
      const response = await ky(url, {
        ...(await this.#kyOptions(request, args, tries)),
        ...encodeBody(body),
        ...(args.redirect && { redirect: args.redirect }),
        throwHttpErrors: (status) => status >= 400,
      })
      const text = tries.text ?? (await response.text())
      return { body: parse(text, request), headers: response.headers, request }
    } catch (error) {
      // A deletion whose answer was lost has worked when its repetition finds nothing.
      const gone = isHTTPError(error) && error.response.status === 404
      if (gone && method === 'DELETE' && tries.unanswered > 0) {
        return { body: undefined, headers: error.response.headers, request }
      }
      throw args.signal?.aborted ? args.signal.reason : told(error, request, tries)
    }
  }

  async #kyOptions(request: SentRequest, args: SendArguments, tries: Tries): Promise<Options> {
    const { apiKey, userAgent, timeout, totalTimeout = 60_000 } = this.#options
    const { method } = request
    const made = this.#options.idempotencyKeys ? uuid() : undefined
    const key = args.once ? undefined : (args.idempotencyKey ?? made)
    const once = args.once ?? (method === 'POST' && key === undefined)
    return {
      method,
      headers: {
        ...(await authorize(apiKey, args.token)),
        accept: 'application/json',
        ...(method === 'POST' && key !== undefined && { 'idempotency-key': key }),
        // A browser sets its own agent, and would ask the server's leave for an id.
        ...(!IN_BROWSER && {
          'user-agent': [userAgent, `partnerkit/${packageVersion}`].filter(Boolean).join(' '),
          'x-request-id': request.requestId,
        }),
      },
      ...(args.signal && { signal: args.signal }),
      timeout: args.timeout ?? timeout ?? 10_000,
      totalTimeout: args.totalTimeout ?? totalTimeout,
      retry: this.#retry(once),
      ...this.#watch(request, tries),
    }
  }

  #retry(once: boolean): KyRetry {
    const { limit = 2, maxDelay = 30_000 } = this.#options.retry ?? {}
    return {
      limit,
      methods: ['get', 'put', 'delete', 'post'],
      statusCodes: [408, 429, 500, 502, 503, 504],
      afterStatusCodes: [429, 503],
      maxRetryAfter: maxDelay,
      backoffLimit: maxDelay,
      jitter: true,
      retryOnTimeout: true,
      ...(once && { shouldRetry: ({ error }) => neverLeft(error) }),
    }
  }

  /** The fetch of a call and the hooks round it: they tell the logger how each try has ended. */
  #watch({ method, url, requestId }: SentRequest, tries: Tries): Pick<Options, 'fetch' | 'hooks'> {
    const { fetch = globalThis.fetch, logger, hooks } = this.#options
    const { beforeRequest, afterResponse } = hooks ?? {}
    const start = Date.now()
    const log = (entry: Pick<LogEntry, 'retry' | 'status' | 'error'>): void =>
      logger?.({ method, url, requestId, elapsed: Date.now() - start, ...entry })
    return {
      async fetch(input, init) {
        const retry = tries.count++
        const response = await fetch(input, init).catch(inKnownWords)
        const { signal } = input instanceof Request ? input : {}
        // A copy costs as much as all else: only who looks at the answer gets one.
        const text = await wholeText(afterResponse ? response.clone() : response, signal)
        // One that was given up may still answer, where `fetch` does not heed signals.
        if (retry === tries.count - 1) {
          tries.text = text
          log({ retry, status: response.status })
        }
        return response
      },
      hooks: {
        ...(beforeRequest && { beforeRequest: [({ request }) => beforeRequest(request)] }),
        ...(afterResponse && {
          afterResponse: [({ request, response }) => afterResponse(response, request)],
        }),
        beforeRetry: [
          ({ error, retryCount }) => {
            const sent = isHTTPError(error) ? error.response.status >= 500 : !neverLeft(error)
            if (sent) tries.unanswered++
            if (isHTTPError(error)) return
            log({ retry: retryCount - 1, error: error.message })
          },
        ],
        beforeError: [
          ({ error, retryCount }) => {
            if (!isHTTPError(error)) log({ retry: retryCount, error: error.message })
            return error
          },
        ],
      },
    }
  }
}

/** The address that a client is told. Raises `TypeError` unless it is http(s). */
export const baseUrlOf = ({ baseUrl, environment = 'production' }: ClientOptions): string =>
  absoluteUrl(baseUrl ?? environments[environment])

/** The header that says who calls, if anybody does. */
async function authorize(
  apiKey: ClientOptions['apiKey'],
  token: string | undefined,
): Promise<{ authorization?: string }> {
  if (token !== undefined) return { authorization: `Bearer ${token}` }
  if (apiKey === null) return {}
  return { authorization: authorization(typeof apiKey === 'function' ? await apiKey() : apiKey) }
}

/** What a failure of ky is called here; anything else, a signal's reason too, stays what it is. */
function told(error: unknown, request: SentRequest, { unanswered }: Tries): unknown {
  const what = `${request.method} ${request.url}`
  if (isHTTPError(error)) {
    const { status, headers } = error.response
    return new ApiError(request, status, error.data, headers)
  }
  if (isTimeoutError(error)) {
    const advice = 'Raise timeout or totalTimeout if it needs longer.'
    return new TimeoutError(`No answer in time: ${what}. ${advice}`, request)
  }
  if (isNetworkError(error)) {
    const advice = 'Check baseUrl and the network.'
    // Not ky's error as the cause: it holds the request, and the request holds the key.
    const { cause } = error
    const text = `Could not reach the server: ${what}. ${advice}`
    const problem = new NetworkError(text, request, { cause })
    if (unanswered === 0 && neverLeft(error)) unsent.add(problem)
    return problem
  }
  return error
}

/** Codes of failures that happen before a connection stands. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

/** Whether an error says that the request never left: only then may a POST be repeated. */
function neverLeft(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && NEVER_SENT.has(String(at.code))) return true
  }
  return false
}

/** Errors of calls of which no try has left. */
const unsent = new WeakSet<NetworkError>()

/** Whether an error of a call says that none of its tries was sent. */
export const neverSent = (error: unknown): boolean =>
  error instanceof NetworkError && unsent.has(error)

const IN_BROWSER = 'document' in globalThis || 'importScripts' in globalThis

/** A query that selects leaves members out: the answer is not the documented one then. */
const SELECT = /(^|[&(,])select\(/
