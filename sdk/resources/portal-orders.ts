// Orders of the reseller portal, one at a time; `customers` lists them and makes them.
import type { PortalOrder } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'

export class PortalOrders {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Gets an order of a customer.
   *
   * Operation `getPortalOrder`, `GET /portal/v1/orders/{id}`. Roles: partner, customer.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not be
   * seen); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const { status, created_by, impersonated } = await client.portal.orders.get('POD-550183')
   */
  get(id: string, options?: CallOptions): Promise<PortalOrder> {
    return this.#http.call('getPortalOrder', { ...options, params: { id } })
  }

  /**
   * Cancels an order that waits for its payment; its invoice is void then.
   *
   * Operation `cancelPortalOrder`, `POST /portal/v1/orders/{id}/cancel`. Roles: partner, customer.
   *
   * Raises `ApiError` `NFND_000` (missing, or can not be seen), `POR_033` (it does not wait for its
   * payment); `AUTH_001` for a session that is missing or has ended.
   *
   * @example
   * const { invoice } = await client.portal.orders.cancel('POD-550183')
   */
  cancel(id: string, options?: CallOptions): Promise<PortalOrder> {
    return this.#http.call('cancelPortalOrder', { ...options, params: { id } })
  }
}
