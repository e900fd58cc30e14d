// How addresses, keys, ids and bodies are written and read.
import { ResponseShapeError, type SentRequest } from './errors.ts'

/** `crypto.randomUUID` is missing on pages that are not served securely. */
export const uuid = (): string =>
  globalThis.crypto.randomUUID?.() ??
  globalThis.crypto.getRandomValues(new Uint32Array(4)).join('-')

/** The JSON of an answer; undefined for none. Raises `ResponseShapeError` for anything else. */
export function parse(text: string, request: SentRequest): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    const start = JSON.stringify(text.slice(0, 80))
    throw new ResponseShapeError(
      `Expected JSON from ${request.method} ${request.url}, got ${start}. Is baseUrl that of the API?`,
      request,
      { cause },
    )
  }
}

/** Puts ids into a path template. Raises `TypeError` for one that would lead elsewhere. */
export function fillPath(
  template: string,
  params: Readonly<Record<string, string>> | undefined,
): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params?.[name]
    if (!value) throw new TypeError(`${name} is required and can not be empty.`)
    if (/^\.\.?$/.test(value)) throw new TypeError(`${name} can not be ${JSON.stringify(value)}.`)
    return encodeURIComponent(value)
  })
}

/** The `Authorization` header for a key. Raises `TypeError` when there is none. */
export function authorization(apiKey: unknown): string {
  if (typeof apiKey !== 'string' || apiKey.trim() === '') {
    throw new TypeError('apiKey is required: the key of a service user, SU-000-000-000:secret.')
  }
  return `ApiKey ${apiKey.trim().replace(/^ApiKey\s+/i, '')}`
}

/** A base address without slashes at its end. Raises `TypeError` unless it is http(s). */
export function absoluteUrl(baseUrl: string): string {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (base?.protocol !== 'http:' && base?.protocol !== 'https:') {
    throw new TypeError(
      `baseUrl must be an absolute http(s) address, got ${JSON.stringify(baseUrl)}.`,
    )
  }
  return base.href.replace(/\/+$/, '')
}

/** Where the reseller portal lies beside the API at this base address. */
export const portalUrl = (baseUrl: string): string =>
  baseUrl.endsWith(API_PATH) ? baseUrl.slice(0, -API_PATH.length) : new URL(baseUrl).origin

const API_PATH = '/public/v1'

/** The token of a link, which is the last part of its path, or the text itself; '' for none. */
export function tokenOf(linkOrToken: unknown): string {
  if (typeof linkOrToken !== 'string') return ''
  const [path = ''] = linkOrToken.trim().split(/[?#]/)
  const parts = path.replace(/^\w+:\/\/[^/]*/, '').split('/')
  const last = parts.findLast(Boolean) ?? ''
  // A link that has lost its token ends with what is before it.
  return /^(pay|registrations)$/.test(last) ? '' : last
}

/** A body as it is sent: a form when one of its members is a file, else JSON. */
export function encodeBody(body: unknown): { json?: unknown; body?: FormData } {
  if (body === undefined) return {}
  const members = typeof body === 'object' && body !== null ? Object.entries(body) : []
  if (!members.some(([, value]) => value instanceof Blob)) return { json: body }
  const form = new FormData()
  for (const [name, value] of members) {
    if (value instanceof Blob) form.append(name, value)
    else if (value !== undefined && value !== null) {
      form.append(name, typeof value === 'string' ? value : JSON.stringify(value))
    }
  }
  return { body: form }
}

/**
 * The text of an answer that did not say no: one whose body stalls or breaks off is a try that failed, like
 * one without an answer. What a refusal says is not needed to know that it is one.
 */
export async function wholeText(
  response: Response,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  if (!response.ok || !response.body) return undefined
  try {
    return await response.text()
  } catch (cause) {
    if (signal?.aborted) throw cause
    // Browsers have many words for it; this one ky knows.
    throw new TypeError('terminated', { cause })
  }
}

/** Bun says what has failed on the way by the system's code alone, Workers by one sentence. */
const SYSTEM_CODE = /^E[A-Z]+$/
const ON_WORKERS = 'Network connection lost.'

/** Throws a failure of `fetch` in words that ky knows. */
export function inKnownWords(error: unknown): never {
  if (!(error instanceof Error)) throw error
  const isSystems = 'code' in error && SYSTEM_CODE.test(String(error.code))
  if (!isSystems && error.message !== ON_WORKERS) throw error
  throw new TypeError('fetch failed', { cause: error })
}
