// Calls of the reseller portal that are sent with its session, which is renewed before it is too old.
import type { Calls } from '../spec/generated/calls.ts'
import type { PortalSession } from '../spec/generated/types.ts'
import { Http, type Answer, type CallArguments } from './http.ts'
import type { CallOptions, ClientOptions, OperationId } from './options.ts'
import { isUnauthorized, type PortalSessions } from './portal-sessions.ts'

export class PortalHttp extends Http {
  readonly #sessions: PortalSessions

  constructor(options: ClientOptions, sessions: PortalSessions) {
    super(options)
    this.#sessions = sessions
  }

  override async answer<Id extends OperationId>(
    id: Id,
    args: CallArguments<Id>,
  ): Promise<Answer<Calls[Id]['result']>> {
    // The one there is now, whatever happens meanwhile: a call is of who was logged in when it was made.
    const token = this.#sessions.session?.token
    // Refused, it has still stopped: nobody need be told.
    const stops = id === 'stopPortalImpersonation'
    if (token !== undefined && this.#sessions.isOld) await this.#renew(token, args, stops)
    try {
      return await super.answer(id, { ...args, token })
    } catch (error) {
      this.#sessions.refused(token, error, stops)
      throw error
    }
  }

  /** Renews the session, which keeps its token; only one that has ended stops the call. */
  async #renew(
    token: string,
    { signal, timeout, totalTimeout }: CallOptions,
    stops: boolean,
  ): Promise<void> {
    signal?.throwIfAborted()
    const send = async (): Promise<PortalSession> =>
      (await super.answer('renewPortalSession', { timeout, totalTimeout, token })).body
    try {
      await unlessAborted(this.#sessions.renew(token, send, stops), signal)
    } catch (error) {
      if (signal?.aborted || isUnauthorized(error)) throw error
    }
  }
}

/** What others wait for, too: a signal that is aborted ends only the own waiting, with its reason. */
export async function unlessAborted<T>(
  answer: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (!signal) return answer
  let stop = (): void => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error)
    signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([aborted, answer])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
