// The session of the reseller portal: where it is kept, who may replace or end it, when it is old.
import type { PortalSession } from '../spec/generated/types.ts'
import { ApiError } from './errors.ts'
import type { PortalOptions, PortalSessionEnd, PortalStorage } from './options.ts'

interface Aged {
  readonly session: PortalSession
  /** When it came, in milliseconds of the local clock. */
  readonly came: number
}

/** What is in the storage. */
interface Kept extends Aged {
  /** The address of the portal it came from: no other one gets to see its token. */
  readonly portal: string
  /** The session from before `loginAs`, which lives on at the server. */
  readonly behind?: Aged | undefined
}

export class PortalSessions {
  readonly #portal: string
  readonly #storage: PortalStorage
  readonly #onSessionEnd: PortalOptions['onSessionEnd']
  #renewal: { readonly token: string; readonly answer: Promise<PortalSession> } | undefined

  constructor(portal: string, { storage = inMemory(), onSessionEnd }: PortalOptions = {}) {
    this.#portal = portal
    this.#storage = storage
    this.#onSessionEnd = onSessionEnd
  }

  /** The session there is now. */
  get session(): PortalSession | undefined {
    return this.#kept()?.session
  }

  /** The session from before `loginAs`, while somebody is acted as. */
  get behind(): PortalSession | undefined {
    return this.#kept()?.behind?.session
  }

  /** Whether half of the session's time has gone by. */
  get isOld(): boolean {
    const kept = this.#kept()
    if (!kept) return false
    const age = Date.now() - kept.came
    // A clock that was set back does not tell how old the session is.
    return age < 0 || age >= (kept.session.expires_in * 1000) / 2
  }

  /** Keeps a session, whatever there was before. */
  keep(session: PortalSession, behind?: Aged): PortalSession {
    this.#put({ session, came: Date.now() }, behind)
    return session
  }

  /** Keeps a session in place of that with the token; not when that has ended or was replaced. */
  replace(token: string | undefined, session: PortalSession, behind?: Aged): PortalSession {
    return this.session?.token === token ? this.keep(session, behind) : session
  }

  /** Keeps the session of somebody who is acted as, with that with the token behind it. */
  act(token: string | undefined, session: PortalSession): PortalSession {
    return this.replace(token, session, this.#kept())
  }

  /** Removes the session with the token and tells so; not another one that has taken its place. */
  end(token: string, end: PortalSessionEnd): void {
    if (this.session?.token !== token) return
    this.#storage.removeItem(KEY)
    this.#tell(end)
  }

  #tell(end: PortalSessionEnd): void {
    // The executor runs at once, and catches what is thrown now and what is rejected later.
    new Promise((resolve) => resolve(this.#onSessionEnd?.(end))).catch((error: unknown) => {
      globalThis.console.error('partnerkit: onSessionEnd has failed.', error)
    })
  }

  /**
   * Ends the session when this is the refusal of a call that was sent with its token; one that is
   * behind it comes back. Nobody is told of that when it is what the call was `meant` for.
   */
  refused(token: string | undefined, error: unknown, meant = false): void {
    const kept = this.#kept()
    if (!kept || kept.session.token !== token || !isUnauthorized(error)) return
    const { behind } = kept
    if (!behind) return this.end(token, { reason: 'expired', error })
    this.#put(behind)
    if (!meant) this.#tell({ reason: 'impersonation', error, session: behind.session })
  }

  /** Renews the session with the token: calls at the same time share the renewal. */
  renew(
    token: string,
    send: () => Promise<PortalSession>,
    meant?: boolean,
  ): Promise<PortalSession> {
    if (this.#renewal?.token === token) return this.#renewal.answer
    const answer = this.#renewed(token, send, meant).finally(() => {
      if (this.#renewal?.answer === answer) this.#renewal = undefined
    })
    this.#renewal = { token, answer }
    return answer
  }

  async #renewed(
    token: string,
    send: () => Promise<PortalSession>,
    meant: boolean | undefined,
  ): Promise<PortalSession> {
    try {
      const session = await send()
      const { expires_at, expires_in } = session
      const { behind } = this
      // The server renews the one behind it, too.
      const renewed = behind && {
        session: { ...behind, expires_at, expires_in },
        came: Date.now(),
      }
      return this.replace(token, session, renewed)
    } catch (error) {
      this.refused(token, error, meant)
      throw error
    }
  }

  #put(aged: Aged, behind?: Aged): void {
    const kept: Kept = { ...aged, portal: this.#portal, behind }
    this.#storage.setItem(KEY, JSON.stringify(kept))
  }

  #kept(): Kept | undefined {
    const text = this.#storage.getItem(KEY)
    if (text === null) return undefined
    const kept = parse(text)
    if (!kept) this.#storage.removeItem(KEY)
    return kept?.portal === this.#portal ? kept : undefined
  }
}

/** Whether a call was refused for its session. */
export const isUnauthorized = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.status === 401 && error.code === 'AUTH_001'

const KEY = 'partnerkit.portal'

function parse(text: string): Kept | undefined {
  try {
    const kept = JSON.parse(text) as Kept
    const { portal, behind } = kept
    if (!isAged(kept) || typeof portal !== 'string') return undefined
    return { ...kept, behind: isAged(behind) ? behind : undefined }
  } catch {
    return undefined
  }
}

const isAged = (value: Partial<Aged> | null | undefined): value is Aged =>
  typeof value?.came === 'number' &&
  typeof value.session?.expires_in === 'number' &&
  typeof value.session.token === 'string' &&
  value.session.token !== ''

/** Holds one text: no other key is asked for. */
function inMemory(): PortalStorage {
  let kept: string | null = null
  return {
    getItem: () => kept,
    setItem: (_, value) => void (kept = value),
    removeItem: () => void (kept = null),
  }
}
