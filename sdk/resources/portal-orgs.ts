// Companies of the reseller portal: the own one, and any that can be reached.
import type { filters } from '../../spec/generated/filters.ts'
import type { PortalOrg, PortalOrgUpdate } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over the view "org". */
export type PortalOrgQuery = ListQuery<(typeof filters)['listPortalOrgs']>

export class PortalOrgs {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the own company, and no other: the view "org".
   *
   * Operation `listPortalOrgs`, `GET /portal/v1/orgs`. Roles: partner, customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a session that is missing or has
   * ended.
   *
   * @example
   * const own = await client.portal.orgs.list().first()
   */
  list(query?: PortalOrgQuery | string, options?: CallOptions): List<PortalOrg> {
    return list(this.#http, 'listPortalOrgs', query, options)
  }

  /**
   * Gets the own company, or one of its customers. Customers do not see their commission rate.
   *
   * Operation `getPortalOrg`, `GET /portal/v1/orgs/{id}`. Roles: partner, customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not be
   * seen); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const { name, usage, coming_expiry_date } = await client.portal.orgs.get('POR-204518')
   */
  get(id: string, options?: CallOptions): Promise<PortalOrg> {
    return this.#http.call('getPortalOrg', { ...options, params: { id } })
  }

  /**
   * Changes the members that are given; a contact is replaced as a whole. Administrators edit their
   * own company, partners their customers.
   *
   * Operation `updatePortalOrg`, `PUT /portal/v1/orgs/{id}`. Roles: partner, customer.
   *
   * Raises `ApiError` `VAL_001` (fields, or one that the caller can not change), `NFND_000`
   * (missing, or can not be seen), `PERM_001` (the own company, and the caller is no administrator),
   * `LIM_001` (a body over 1 MiB); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const contact = { first_name: 'Mara', last_name: 'Lind', email: 'mara@lakeside-it.example' }
   * await client.portal.orgs.update('POR-118204', { company: 'Lakeside IT AB', contact })
   */
  update(id: string, changes: PortalOrgUpdate, options?: CallOptions): Promise<PortalOrg> {
    return this.#http.call('updatePortalOrg', { ...options, params: { id }, body: changes })
  }
}
