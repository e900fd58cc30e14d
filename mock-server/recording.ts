// What happens to a mock while it is recorded, and the capsule made of that: one JSON that replays.
import { specVersion } from '../spec/generated/version.ts'
import { exportState, type MockState } from './exported-state.ts'
import type { LoggedRequest } from './request-log.ts'
import { sentBody } from './sent-body.ts'
import type { MockOptions, Snapshot } from './mock-api.ts'
import type { Addition } from './seed/additions.ts'

/** A request as it was sent, secrets included, and what the mock answered. */
export interface RecordedRequest extends Pick<LoggedRequest, 'at' | 'operation' | 'fault'> {
  readonly method: string
  readonly url: string
  /** Those that the mock looks at. */
  readonly headers: Readonly<Record<string, string>>
  /** The body as text, or as base64 where it is none. */
  readonly body?: { readonly text: string } | { readonly base64: string }
  /** Before a fault has spoiled it. */
  readonly answer: RecordedAnswer
}

/** What the mock answered. */
export interface RecordedAnswer {
  readonly status: number
  /** The parsed JSON; of a file its number of bytes; missing without a body. */
  readonly body?: unknown
}

/**
 * What happened next: a request, a record that `mock.add()` has put in, or another state of the world
 * that something else than a request has made.
 */
export type CapsuleStep =
  | { readonly request: RecordedRequest }
  | { readonly add: Addition; readonly record: unknown; readonly at: string }
  | { readonly state: MockState }

/** All that is needed to see again what a mock was asked; JSON. It holds the secrets of that mock. */
export interface Capsule {
  readonly format: typeof CAPSULE_FORMAT
  readonly version: typeof CAPSULE_VERSION
  /** Version of the API document that the mock imitated. */
  readonly spec: string
  /** The test's name. */
  readonly test?: string
  /** Why it failed. */
  readonly error?: string
  /** What the mock was made with, `seed` included. */
  readonly options: Omit<MockOptions, 'now'>
  /** The mock's time at the start. */
  readonly clock: string
  /** The world at the start. */
  readonly state: MockState
  readonly steps: readonly CapsuleStep[]
  /** There was more than a capsule can hold: the steps are the first ones. */
  readonly cut?: true
}

/** What a capsule can say of the test it comes from. */
export type CapsuleAbout = Pick<Capsule, 'test' | 'error'>

export const CAPSULE_FORMAT = 'partnerkit-capsule'
export const CAPSULE_VERSION = 1

/** The headers that answers depend on. */
const HEADERS = ['authorization', 'content-type', 'idempotency-key']
/** How many steps are kept, and characters of them: what comes after is not. */
const MOST = 5000
const SIZE_LIMIT = 64 * 1_048_576

/** A step with the state as the mock has it: it is written as JSON only when somebody asks. */
type Step = Exclude<CapsuleStep, { state: MockState }> | { readonly snapshot: Snapshot }

export interface Recording {
  /** Keeps a request that is about to be answered; tells it what was answered. */
  request(request: Request): (answered: Answered) => Promise<void>
  add(collection: Addition, record: unknown, at: string): void
  changed(snapshot: Snapshot): void
  capsule(about: CapsuleAbout): Capsule
}

interface Answered extends Pick<LoggedRequest, 'at' | 'operation' | 'fault'> {
  readonly response: Response
}

export function createRecording(
  options: MockOptions & { readonly seed: number },
  clock: string,
  start: Snapshot,
): Recording {
  const steps: (Step | undefined)[] = []
  let size = 0
  let isCut = false
  const put = (step: Step | undefined): number => {
    isCut ||= steps.length >= MOST || size > SIZE_LIMIT
    return isCut ? -1 : steps.push(step) - 1
  }
  return {
    request(request) {
      const { method, url } = request
      const sent = sentBody(request)
      const headers = HEADERS.flatMap((name) => {
        const value = request.headers.get(name)
        return value === null ? [] : [[name, value]]
      })
      return async ({ response, at, operation, fault }) => {
        // Too much of a body changes nothing, and may never end.
        if (response.status === 413) return
        // Its place is taken at once: what is decided later comes later.
        const place = put(undefined)
        if (place < 0) return
        const [bytes, answer] = await Promise.all([sent(), answerOf(response.clone())])
        const recorded: RecordedRequest = {
          at,
          method,
          url,
          headers: Object.fromEntries(headers),
          ...(operation && { operation }),
          ...(fault && { fault }),
          ...(bytes.byteLength > 0 && { body: bodyOf(bytes) }),
          answer,
        }
        size += JSON.stringify(recorded).length
        steps[place] = { request: recorded }
      }
    },
    add: (add, record, at) => void put({ add, record: structuredClone(record), at }),
    changed: (snapshot) => void put({ snapshot }),
    capsule: (about) => ({
      format: CAPSULE_FORMAT,
      version: CAPSULE_VERSION,
      spec: specVersion,
      ...about,
      options,
      clock,
      state: exportState(start),
      steps: steps.flatMap((step): CapsuleStep[] => {
        if (!step) return []
        return ['snapshot' in step ? { state: exportState(step.snapshot) } : step]
      }),
      ...(isCut && { cut: true }),
    }),
  }
}

/** What is kept of an answer. */
export async function answerOf(response: Response): Promise<RecordedAnswer> {
  const { status, headers } = response
  const bytes = await response.arrayBuffer()
  if (bytes.byteLength === 0) return { status }
  if (headers.get('content-type') !== 'application/json') return { status, body: bytes.byteLength }
  return { status, body: JSON.parse(new TextDecoder().decode(bytes)) }
}

/** Bytes as text, or as base64 where they are none. */
export function bodyOf(bytes: Uint8Array): NonNullable<RecordedRequest['body']> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) }
  }
}

/** The bytes that {@link bodyOf} has written. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
