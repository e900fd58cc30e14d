// Users: the people who work in an account.
import type { filters } from '../../spec/generated/filters.ts'
import type { User, UserInvite, UserUpdate } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over users. */
export type UserQuery = ListQuery<(typeof filters)['listUsers']>

export class Users {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the users of an account, the newest first.
   *
   * Operation `listUsers`, `GET /accounts/{account_id}/users`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (the account is missing, or can not be
   * seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const joined = client.users.list('PA-301-447', { filter: { status: 'joined' }, order: ['name'] })
   * for await (const { name, email } of joined) console.log(name, email)
   */
  list(accountId: string, query?: UserQuery | string, options?: CallOptions): List<User> {
    return list(this.#http, 'listUsers', query, { ...options, params: { account_id: accountId } })
  }

  /**
   * Gets a user of an account.
   *
   * Operation `getUser`, `GET /accounts/{account_id}/users/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (the account or the
   * user is missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { name, status } = await client.users.get('PA-301-447', 'UR-501-224-118')
   */
  get(accountId: string, id: string, options?: CallOptions): Promise<User> {
    return this.#http.call('getUser', { ...options, params: { account_id: accountId, id } })
  }

  /**
   * Invites somebody new by `name` and `email`, or a user the platform knows already by `id`.
   *
   * Operation `inviteUser`, `POST /accounts/{account_id}/users`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields), `NFND_000` (the account is missing, or can not be seen),
   * `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const user = await client.users.invite('PA-301-447', {
   *   name: 'Nora Vidal',
   *   email: 'nora@example.com',
   *   groups: [{ id: 'UG-301-447' }],
   * })
   */
  invite(accountId: string, invitation: UserInvite, options?: CallOptions): Promise<User> {
    return this.#http.call('inviteUser', {
      ...options,
      params: { account_id: accountId },
      body: invitation,
    })
  }

  /**
   * Changes the members that are given; the others stay as they are.
   *
   * Operation `updateUser`, `PUT /accounts/{account_id}/users/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields), `NFND_000` (the account or the user is missing, or can
   * not be seen), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const user = await client.users.update('PA-301-447', 'UR-501-224-118', {
   *   groups: [{ id: 'UG-301-447' }],
   * })
   */
  update(accountId: string, id: string, changes: UserUpdate, options?: CallOptions): Promise<User> {
    return this.#http.call('updateUser', {
      ...options,
      params: { account_id: accountId, id },
      body: changes,
    })
  }

  /**
   * Takes a joined user out of the account, or revokes the invitation of an invited one, which
   * expires. Not repeated after a lost answer.
   *
   * Operation `deleteUser`, `DELETE /accounts/{account_id}/users/{id}`. Roles: all.
   *
   * Raises `ApiError` `USR_001` (already expired), `NFND_000` (the account or the user is missing,
   * or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.users.delete('PA-301-447', 'UR-501-224-118')
   */
  delete(accountId: string, id: string, options?: CallOptions): Promise<void> {
    // Whose invitation has expired is still there: a repetition would be refused.
    return this.#http.call('deleteUser', {
      ...options,
      params: { account_id: accountId, id },
      once: true,
    })
  }

  /**
   * Activates an invited user, who has then joined.
   *
   * Operation `activateUser`, `POST /accounts/{account_id}/users/{id}/activate`. Roles: all.
   *
   * Raises `ApiError` `USR_001` (not invited), `NFND_000` (the account or the user is missing, or
   * can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { status } = await client.users.activate('PA-301-447', 'UR-501-224-118')
   */
  activate(accountId: string, id: string, options?: CallOptions): Promise<User> {
    return this.#http.call('activateUser', { ...options, params: { account_id: accountId, id } })
  }

  /**
   * Invites a user again whose invitation has expired.
   *
   * Operation `reinviteUser`, `POST /accounts/{account_id}/users/{id}/reinvite`. Roles: all.
   *
   * Raises `ApiError` `USR_001` (not expired), `NFND_000` (the account or the user is missing, or
   * can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { status } = await client.users.reinvite('PA-301-447', 'UR-501-224-118')
   */
  reinvite(accountId: string, id: string, options?: CallOptions): Promise<User> {
    return this.#http.call('reinviteUser', { ...options, params: { account_id: accountId, id } })
  }
}
