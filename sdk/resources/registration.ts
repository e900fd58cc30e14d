// Registration: how somebody who was invited becomes an account.
import type { Account, AccountCreate } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'

/** What an invited company says about itself. */
export interface RegistrationForm extends Omit<AccountCreate, 'code'> {
  /** Who registers it, and becomes its first user. */
  readonly user?: { readonly name: string; readonly email: string }
}

export class Registration {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Completes an invitation, given as its link or the code in it: registers the account under the
   * id it was invited with and signs the contract, which sets off Auto Accept. The code is enough:
   * a client with `apiKey: null` can do it.
   *
   * Operation `createAccount`, `POST /accounts`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (a member), `NFND_000` (nobody knows the code), `ACT_001` (it was
   * used or has expired), `ACT_002` (the invitation is for another id), `AGR_005` (the agreement
   * has no active version), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key. Raises
   * `TypeError` for a link without a code.
   *
   * @example
   * const invited = createClient({ apiKey: null })
   * const link = 'https://portal.example/contracts/activate?secret=5d1c0f3e-7a2b-4e60-9c11'
   * const account = await invited.registration.complete(link, {
   *   name: 'Bluewater Software',
   *   user: { name: 'Ada Byron', email: 'ada@bluewater.example' },
   * })
   */
  async complete(
    invitation: string,
    form: RegistrationForm,
    options?: CallOptions,
  ): Promise<Account> {
    const { user, users = [], ...account } = form
    const people = user ? [user, ...users] : users
    const body = {
      ...account,
      code: codeOf(invitation),
      ...(people.length > 0 && { users: people }),
    }
    return register(this.#http, body, options)
  }
}

/** Sends the code where the platform looks for it. */
export const register = (
  http: Http,
  body: AccountCreate & { readonly code: string },
  options?: CallOptions,
): Promise<Account> => http.call('createAccount', { ...options, query: `code=${body.code}`, body })

/** The code of an invitation: the secret of its link, or the text itself. */
export function codeOf(invitation: string): string {
  const text = invitation.trim()
  const secret = /[?&]secret=([^&#]+)/.exec(text)?.[1]
  if (secret !== undefined) return decodeURIComponent(secret)
  if (text === '' || /\?|:\/\/|^\//.test(text)) {
    throw new TypeError(`An invitation is a code or a link with a secret, got "${text}".`)
  }
  return text
}
