// Products of the reseller portal, which partners add for their customers.
import type { filters } from '../../spec/generated/filters.ts'
import type { PortalProduct } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over the products of the portal. */
export type PortalProductQuery = ListQuery<(typeof filters)['listPortalProducts']>

export class PortalProducts {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the products that can be added for customers.
   *
   * Operation `listPortalProducts`, `GET /portal/v1/products`. Roles: partner, customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a session that is missing or has
   * ended.
   *
   * @example
   * const query = { filter: { trial_days: { gt: 0 } }, order: ['price'] } as const
   * for await (const { name, price, currency } of client.portal.products.list(query)) {
   *   console.log(name, price, currency)
   * }
   */
  list(query?: PortalProductQuery | string, options?: CallOptions): List<PortalProduct> {
    return list(this.#http, 'listPortalProducts', query, options)
  }

  /**
   * Gets a product.
   *
   * Operation `getPortalProduct`, `GET /portal/v1/products/{id}`. Roles: partner, customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing); `AUTH_001`
   * for a session that is missing or has ended.
   *
   * @example
   * const { price, billing_period } = await client.portal.products.get('PPR-418302')
   */
  get(id: string, options?: CallOptions): Promise<PortalProduct> {
    return this.#http.call('getPortalProduct', { ...options, params: { id } })
  }
}
