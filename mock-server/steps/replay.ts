// Idempotency keys: a POST that comes again with the same key gets the same answer and does nothing.
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import type { Caller } from '../operation.ts'
import { hashAtOnce, isHashOf } from '../rules/passwords.ts'
import { invalid } from '../rules/refusal.ts'
import type { Body } from './read-body.ts'

/** How many answers are kept; older ones are forgotten. */
const KEPT = 1000
/** Characters and bytes that they may have together, with what was asked: the oldest are forgotten. */
const SIZE_LIMIT = 16 * 1_048_576

/** What is remembered of a request with a key. */
interface Kept {
  readonly body: string
  /** The hash of its password. */
  readonly hash: string | undefined
  readonly response: Response
  size: number
}

export interface Replays {
  /** The slot of a request, if it carries a key. */
  slot(request: Request, id: OperationId, actor: Caller, body: Body): ReplaySlot | undefined
  /** The answer to a request that has ended its own session: nobody is logged in with that any more. */
  ended(request: Request, id: OperationId): Response | undefined
  clear(): void
}

interface ReplaySlot {
  /** The answer that was given before; refuses with `VAL_001` a key that was used for another body. */
  answer(): Response | undefined
  /** Remembers an answer and gives it on. */
  keep(response: Response): Response
}

export function createReplays(): Replays {
  const kept = new Map<string, Kept>()
  let total = 0
  const grow = (name: string, entry: Kept, size: number): void => {
    if (kept.get(name) !== entry) return
    entry.size += size
    total += size
    for (const [oldest, { size: freed }] of kept) {
      if (kept.size <= KEPT && total <= SIZE_LIMIT) break
      kept.delete(oldest)
      total -= freed
    }
  }
  return {
    slot(request, id, { account }, body) {
      // A session is one person's; a key of the API is its account's.
      const who = 'session' in operations[id] ? request.headers.get('authorization') : account.id
      const name = nameOf(request, id, who)
      if (name === undefined) return undefined
      return {
        answer() {
          const earlier = kept.get(name)
          if (earlier && !isSame(earlier, body)) {
            throw invalid(
              'Idempotency-Key: It was used for another body. Use a new key for a new request.',
            )
          }
          return earlier?.response.clone()
        },
        keep(response) {
          const hash = body.password === undefined ? undefined : hashAtOnce(body.password)
          const entry: Kept = { body: body.text, hash, response: response.clone(), size: 0 }
          kept.set(name, entry)
          grow(name, entry, name.length + body.text.length)
          // How long an answer is becomes known by reading it.
          const read = response.clone().arrayBuffer()
          void read.then(({ byteLength }) => grow(name, entry, byteLength))
          return response
        },
      }
    },
    ended(request, id) {
      if (id !== 'stopPortalImpersonation' && id !== 'logoutPortal') return undefined
      const name = nameOf(request, id, request.headers.get('authorization'))
      return name === undefined ? undefined : kept.get(name)?.response.clone()
    },
    clear() {
      kept.clear()
      total = 0
    },
  }
}

/** What a request is remembered by; nothing without a key, and no login, which is a new one each time. */
function nameOf(request: Request, id: OperationId, who: string | null): string | undefined {
  if (request.method !== 'POST' || id === 'loginPortal') return undefined
  const key = request.headers.get('idempotency-key')
  return key === null ? undefined : JSON.stringify([who, id, request.url, key])
}

/** Whether a body is the one that was answered. */
const isSame = ({ body, hash }: Kept, { text, password }: Body): boolean =>
  body === text && (password === undefined ? !hash : !!hash && isHashOf(hash, password))
