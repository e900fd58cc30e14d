// Listings: which product is sold in which marketplace.
import type { filters } from '../../spec/generated/filters.ts'
import type { Listing } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over listings. */
export type ListingQuery = ListQuery<(typeof filters)['listListings']>

export class Listings {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the listings of the caller's products, and those of contracts it has issued, the newest
   * first.
   *
   * Operation `listListings`, `GET /listings`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const listed = client.listings.list({ filter: { status: 'listed', 'marketplace.id': 'MP-10041' } })
   * for await (const { product, contract } of listed) console.log(product.name, contract.marketplace.name)
   */
  list(query?: ListingQuery | string, options?: CallOptions): List<Listing> {
    return list(this.#http, 'listListings', query, options)
  }

  /**
   * Gets a listing.
   *
   * Operation `getListing`, `GET /listings/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not
   * be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { status } = await client.listings.get('LST-212-458-762')
   */
  get(id: string, options?: CallOptions): Promise<Listing> {
    return this.#http.call('getListing', { ...options, params: { id } })
  }
}
