// Idempotency keys: a POST that comes again with the same key gets the same answer and does nothing.
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import type { Caller } from '../operation.ts'
import { hashAtOnce, isHashOf } from '../rules/passwords.ts'
import { invalid } from '../rules/refusal.ts'
import type { Body } from './read-body.ts'

/** How many answers are kept; older ones are forgotten. */
const KEPT = 1000

/** What is remembered of a request with a key. */
interface Kept {
  readonly body: string
  /** The hash of its password. */
  readonly hash: string | undefined
  readonly response: Response
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
          kept.set(name, { body: body.text, hash, response: response.clone() })
          const [oldest] = kept.keys()
          if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
          return response
        },
      }
    },
    ended(request, id) {
      if (id !== 'stopPortalImpersonation' && id !== 'logoutPortal') return undefined
      const name = nameOf(request, id, request.headers.get('authorization'))
      return name === undefined ? undefined : kept.get(name)?.response.clone()
    },
    clear: () => kept.clear(),
  }
}

/** What a request is remembered by; nothing without a key, and no login, which is a new one each time. */
function nameOf(
  { method, url, headers }: Request,
  id: OperationId,
  who: string | null,
): string | undefined {
  const key = method === 'POST' && id !== 'loginPortal' ? headers.get('idempotency-key') : null
  return key === null ? undefined : JSON.stringify([who, id, url, key])
}

/** Whether a body is the one that was answered. */
const isSame = ({ body, hash }: Kept, { text, password }: Body): boolean =>
  body === text && (password === undefined ? !hash : !!hash && isHashOf(hash, password))
