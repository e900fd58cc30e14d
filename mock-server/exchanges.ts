// Requests in full, with what they have changed: kept only while somebody watches.
import { differences, type Difference } from './difference.ts'
import { bodyOf, type RecordedRequest } from './recording.ts'
import type { LoggedRequest, RequestLog } from './request-log.ts'
import { sentBody } from './sent-body.ts'
import { toJson } from './store/json-value.ts'
import type { CollectionName } from './store/records.ts'
import type { Change, World } from './store/store.ts'

/** A body as text or base64; of one that is too large to keep, its bytes. */
export type KeptBody = NonNullable<RecordedRequest['body']> | { readonly bytes: number }

/** What a request has made of a record. */
export interface Effect {
  readonly collection: CollectionName
  readonly id: string
  /** Missing when it was added. */
  readonly before?: unknown
  /** Missing when it was removed. */
  readonly after?: unknown
  /** Where the two part, when it was changed. */
  readonly members: readonly Difference[]
}

/** What is known of a request beyond the log, when somebody has watched it. Headers hold secrets. */
export interface ExchangeDetails {
  /** Milliseconds until it was answered. */
  readonly took: number
  readonly url: string
  readonly sent: { readonly headers: Readonly<Record<string, string>>; readonly body?: KeptBody }
  /** Before a fault has spoiled it. */
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body?: KeptBody }
  readonly effects: readonly Effect[]
}

/** A request of the log; `number` counts those of a mock from 1. */
export interface Exchange extends LoggedRequest {
  readonly number: number
  readonly details?: ExchangeDetails
}

export interface Exchanges {
  /** The log, oldest first; watches what comes for a while. */
  watch(): Exchange[]
  /** Looks at a request that is about to be answered; nothing when nobody watches. */
  look(request: Request): Sight | undefined
}

/** One request that is watched. */
export interface Sight {
  /** Takes note of changes that are about to be made. */
  changing(changes: readonly Change[], world: World): void
  /** Keeps it once it is answered; gives what puts it to its entry in the log. */
  answered(response: Response): Promise<(entry: LoggedRequest) => void>
}

/** Milliseconds that watching goes on after somebody has looked; hidden pages look once a minute. */
const WATCHING = 90_000
/** Bytes of one body that are kept, and of all that are kept together. */
const BODY_LIMIT = 262_144
const SIZE_LIMIT = 32 * 1_048_576
const NOTHING = new Uint8Array()

export function createExchanges(log: RequestLog): Exchanges {
  const details = new Map<
    LoggedRequest,
    { readonly one: ExchangeDetails; readonly length: number }
  >()
  let [until, size] = [0, 0]
  const put = (entry: LoggedRequest, one: ExchangeDetails): void => {
    const { length } = JSON.stringify(one)
    details.set(entry, { one, length })
    size += length
    for (const [oldest, { length: freed }] of details) {
      if (size <= SIZE_LIMIT && details.size <= 2 * log.entries.length) return
      details.delete(oldest)
      size -= freed
    }
  }
  return {
    watch() {
      until = performance.now() + WATCHING
      return log.entries.map((entry, at) => {
        const known = details.get(entry)
        return { number: log.forgotten + at + 1, ...entry, ...(known && { details: known.one }) }
      })
    },
    look(request) {
      const start = performance.now()
      if (start > until) return undefined
      const { url, headers } = request
      const sent = sentBody(request)
      let effects: readonly Effect[] = []
      return {
        changing(changes, world) {
          effects = effectsOf(changes, world)
        },
        async answered(response) {
          const took = performance.now() - start
          // Too much of a body may never end.
          const bytes = response.status === 413 ? NOTHING : await sent()
          const answer = response.body
            ? new Uint8Array(await response.clone().arrayBuffer())
            : NOTHING
          const one: ExchangeDetails = {
            took,
            url,
            sent: { headers: Object.fromEntries(headers), ...kept(bytes) },
            answer: { headers: Object.fromEntries(response.headers), ...kept(answer) },
            // What was refused has changed nothing, also where the store has failed.
            effects: response.status < 400 ? effects : [],
          }
          return (entry) => put(entry, one)
        },
      }
    },
  }
}

const kept = (bytes: Uint8Array): { readonly body?: KeptBody } => {
  if (bytes.byteLength === 0) return {}
  return { body: bytes.byteLength > BODY_LIMIT ? { bytes: bytes.byteLength } : bodyOf(bytes) }
}

/** What changes make of each record: from what it was before the first to what it is after the last. */
function effectsOf(changes: readonly Change[], world: World): Effect[] {
  const last = new Map(changes.map((change) => [`${change.in} ${recordOf(change).id}`, change]))
  return [...last.values()].flatMap((change) => {
    const { id } = recordOf(change)
    const before = world[change.in].get(id)
    const after = 'put' in change ? change.put : undefined
    if (before === undefined && after === undefined) return []
    const [was, is] = [toJson(before), toJson(after)]
    const members = before && after ? differences(was, is) : []
    if (before && after && members.length === 0) return []
    return [
      {
        collection: change.in,
        id,
        ...(before && { before: was }),
        ...(after && { after: is }),
        members,
      },
    ]
  })
}

const recordOf = (change: Change): { readonly id: string } =>
  'put' in change ? change.put : change.remove
