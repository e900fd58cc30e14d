// The errors the client throws, one class for each thing that can go wrong.
import type { ErrorCode } from '../spec/errors.ts'

/** A code of the catalogue, or one that only the real platform knows. */
export type ApiErrorCode = ErrorCode | (string & {})

/** What was sent. */
export interface SentRequest {
  readonly method: string
  readonly url: string
  /** Made by the client for each call, and sent as `X-Request-Id` outside browsers. */
  readonly requestId: string
}

/** Marks the errors of every copy of this package: `instanceof` knows only those of its own. */
const MARK = Symbol.for('partnerkit.error')

/** The base of all errors of the client; never thrown itself. */
export class ConnectError extends Error {
  override readonly name: string = 'ConnectError'
  /** HTTP method of the request. */
  readonly method: string
  /** Full address of the request. */
  readonly url: string
  /** Id of the call: the server's `X-Request-Id` if it answered one, else the client's. */
  readonly requestId: string
  readonly [MARK] = true

  constructor(message: string, request: SentRequest, options?: ErrorOptions) {
    super(message, options)
    this.method = request.method
    this.url = request.url
    this.requestId = request.requestId
  }
}

/** Whether something thrown is an error of the client, of this copy of the package or another. */
export const isConnectError = (error: unknown): error is ConnectError =>
  error instanceof Error && MARK in error

/** Whether something thrown is a refusal by the server; where the package was loaded twice, as ESM and CJS, too. */
export const isApiError = (error: unknown): error is ApiError =>
  isConnectError(error) && error.name === 'ApiError'

/**
 * The server refused the request: any status from 400 up.
 *
 * @example
 * try {
 *   await client.tierAccounts.delete('TA-4052-7314-8890')
 * } catch (error) {
 *   if (error instanceof ApiError && error.code === 'TA_001') console.log(error.messages)
 * }
 */
export class ApiError extends ConnectError {
  override readonly name = 'ApiError'
  /** HTTP status. */
  readonly status: number
  /** Code of the broken rule; `undefined` when the answer was not an error of the API. */
  readonly code: ApiErrorCode | undefined
  /** One message per problem; a problem of the body starts with the name of its field. */
  readonly messages: readonly string[]
  /**
   * What a program can do with it, if the server says. The mock sends, with `TA_001`, the `blockers`
   * (id, name, type), an `order` of ids in which deletions work, and how many are `unseen`.
   */
  readonly params: Readonly<Record<string, unknown>> | undefined
  /** What to do about it; only the mock sends one. */
  readonly hint: string | undefined
  /** The body as it came: parsed JSON, else text. */
  readonly body: unknown

  constructor(request: SentRequest, status: number, body: unknown, headers: Headers) {
    const { code, messages, params } = readErrorBody(body)
    const hint = readHint(headers)
    const said = [
      ...(messages.length > 0 ? messages : ['The server gave no reason.']),
      ...(hint === undefined ? [] : [hint]),
    ].join(' ')
    const where = `${request.method} ${new URL(request.url).pathname}`
    const requestId = headers.get('x-request-id') ?? request.requestId
    super(`${where} was refused with ${status}${code ? ` ${code}` : ''}: ${said}`, {
      ...request,
      requestId,
    })
    this.status = status
    this.code = code
    this.messages = messages
    this.params = params
    this.hint = hint
    this.body = body
  }
}

/** The request got no answer, or not all of it: connection refused or lost, host unknown, offline. */
export class NetworkError extends ConnectError {
  override readonly name = 'NetworkError'
}

/** The answer took longer than `timeout`. */
export class TimeoutError extends ConnectError {
  override readonly name = 'TimeoutError'
}

/** The server answered with success, but not with what the API document says. */
export class ResponseShapeError extends ConnectError {
  override readonly name = 'ResponseShapeError'
}

function readHint(headers: Headers): string | undefined {
  const hint = headers.get('x-partnerkit-hint')
  try {
    return hint === null ? undefined : decodeURIComponent(hint)
  } catch {
    return undefined
  }
}

function readErrorBody(body: unknown): Pick<ApiError, 'code' | 'messages' | 'params'> {
  const none = { code: undefined, messages: [], params: undefined }
  if (typeof body === 'string' && body !== '') return { ...none, messages: [body] }
  if (!isRecord(body)) return none
  const { error_code: code, errors, params } = body
  return {
    code: typeof code === 'string' ? code : undefined,
    messages: (Array.isArray(errors) ? errors : []).map((error) =>
      typeof error === 'string' ? error : JSON.stringify(error),
    ),
    params: isRecord(params) ? params : undefined,
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
