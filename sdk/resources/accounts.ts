// The account that calls.
import type { filters } from '../../spec/generated/filters.ts'
import type { Account, AccountCreate, AccountUpdate } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over accounts. */
export type AccountQuery = ListQuery<(typeof filters)['listAccounts']>

export class Accounts {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the accounts the caller may see: its own.
   *
   * Operation `listAccounts`, `GET /accounts`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const own = await client.accounts.list().first()
   */
  list(query?: AccountQuery | string, options?: CallOptions): List<Account> {
    return list(this.#http, 'listAccounts', query, options)
  }

  /**
   * Completes an invitation: registers the account under the id it was invited with, and signs the
   * contract. The code is the secret of the invitation link; with it, no key is needed. Users are
   * given by id when the caller's account has them, else by name and address.
   *
   * Operation `createAccount`, `POST /accounts`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (a member; no code), `NFND_000` (nobody knows the code), `ACT_001`
   * (it was used or has expired), `ACT_002` (the invitation is for another id), `AGR_005` (the
   * agreement has no active version), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const { activation, partner } = await client.contracts.create('AGP-100-200-301', {
   *   partner: { name: 'Bluewater Software' },
   * })
   * await client.accounts.create({ ...partner, code: activation.code })
   */
  create(account: AccountCreate, options?: CallOptions): Promise<Account> {
    const query = account.code === undefined ? {} : { query: `code=${account.code}` }
    return this.#http.call('createAccount', { ...options, ...query, body: account })
  }

  /**
   * Gets the caller's own account.
   *
   * Operation `getAccount`, `GET /accounts/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (any other account);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const { name, role } = await client.accounts.get('PA-301-447')
   */
  get(id: string, options?: CallOptions): Promise<Account> {
    return this.#http.call('getAccount', { ...options, params: { id } })
  }

  /**
   * Changes the members of the caller's own account that are given; the others stay as they are.
   *
   * Operation `updateAccount`, `PUT /accounts/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields), `NFND_000` (any other account), `LIM_001` (a body over 1
   * MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const account = await client.accounts.update('PA-301-447', { headquarters: 'Girona' })
   */
  update(id: string, changes: AccountUpdate, options?: CallOptions): Promise<Account> {
    return this.#http.call('updateAccount', { ...options, params: { id }, body: changes })
  }

  /**
   * Deletes the caller's own account for good. Not repeated after a lost answer.
   *
   * Operation `deleteAccount`, `DELETE /accounts/{id}`. Roles: all.
   *
   * Raises `ApiError` `ACC_001` (it has open contracts), `NFND_000` (any other account); `AUTH_001`
   * for a wrong key.
   *
   * @example
   * await client.accounts.delete('PA-301-447')
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    // The key is gone with the account: a repetition would be refused.
    return this.#http.call('deleteAccount', { ...options, params: { id }, once: true })
  }
}
