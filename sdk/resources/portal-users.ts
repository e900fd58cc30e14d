// Users of the reseller portal, one at a time; `customers` lists and adds them.
import type { PortalUser, PortalUserUpdate } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'

export class PortalUsers {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Gets a user of the own company or of one of its customers.
   *
   * Operation `getPortalUser`, `GET /portal/v1/users/{id}`. Roles: partner, customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not be
   * seen); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const { email, last_login_at } = await client.portal.users.get('PUS-310422')
   */
  get(id: string, options?: CallOptions): Promise<PortalUser> {
    return this.#http.call('getPortalUser', { ...options, params: { id } })
  }

  /**
   * Changes the members that are given. A new password, or `active: false`, ends the sessions of the
   * user.
   *
   * Operation `updatePortalUser`, `PUT /portal/v1/users/{id}`. Roles: partner, customer.
   *
   * Raises `ApiError` `VAL_001` (fields, or the own `active` or `role`), `NFND_000` (missing, or can
   * not be seen), `PERM_001` (of the own company, and the caller is no administrator), `POR_001`
   * (another user has the address), `LIM_001` (a body over 1 MiB); `AUTH_001` for a session that is
   * missing or has ended.
   *
   * @example
   * await client.portal.users.update('PUS-310422', { password: 'battery staple' })
   */
  update(id: string, changes: PortalUserUpdate, options?: CallOptions): Promise<PortalUser> {
    return this.#http.call('updatePortalUser', { ...options, params: { id }, body: changes })
  }
}
