// Categories: how the products of partners are sorted.
import type { filters } from '../../spec/generated/filters.ts'
import type { Category, Product } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over the categories of a partner. */
export type CategoryQuery = ListQuery<(typeof filters)['listPartnerCategories']>

export class Categories {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the categories of one of the caller's partners: its own, and those of the caller that hold
   * something the partner has published.
   *
   * Operation `listPartnerCategories`, `GET /partners/{partner_id}/categories`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (missing, or no partner of the caller);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const top = client.categories.list('VA-149-494', { filter: { depth: 0 }, order: ['position'] })
   * for await (const { name, stats } of top) console.log(name, stats.products)
   */
  list(partnerId: string, query?: CategoryQuery | string, options?: CallOptions): List<Category> {
    return list(this.#http, 'listPartnerCategories', query, {
      ...options,
      params: { partner_id: partnerId },
    })
  }

  /**
   * Gets one category of a partner.
   *
   * Operation `getPartnerCategory`, `GET /partners/{partner_id}/categories/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (no partner of the
   * caller, or not among its categories); `AUTH_001` for a wrong key.
   *
   * @example
   * const { parent } = await client.categories.get('VA-149-494', 'CAT-10003')
   */
  get(partnerId: string, id: string, options?: CallOptions): Promise<Category> {
    const params = { partner_id: partnerId, id }
    return this.#http.call('getPartnerCategory', { ...options, params })
  }

  /**
   * Lists the products that a partner offers in one of its categories, the newest first.
   *
   * Operation `listPartnerCategoryProducts`,
   * `GET /partners/{partner_id}/categories/{category_id}/products`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; only `limit` and `offset` are sent), `NFND_000` (no
   * partner of the caller, or not among its categories); `AUTH_001` for a wrong key.
   *
   * @example
   * const products = await client.categories.products('VA-149-494', 'CAT-10003').toArray()
   */
  products(partnerId: string, categoryId: string, options?: CallOptions): List<Product> {
    return list(this.#http, 'listPartnerCategoryProducts', undefined, {
      ...options,
      params: { partner_id: partnerId, category_id: categoryId },
    })
  }

  /**
   * Gets a product that a partner offers in one of its categories.
   *
   * Operation `getPartnerCategoryProduct`,
   * `GET /partners/{partner_id}/categories/{category_id}/products/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `product` sends none), `NFND_000` (no partner of the
   * caller, not among its categories, or not offered there); `AUTH_001` for a wrong key.
   *
   * @example
   * const product = await client.categories.product('VA-149-494', 'CAT-10003', 'PRD-418-302-551')
   */
  product(
    partnerId: string,
    categoryId: string,
    id: string,
    options?: CallOptions,
  ): Promise<Product> {
    const params = { partner_id: partnerId, category_id: categoryId, id }
    return this.#http.call('getPartnerCategoryProduct', { ...options, params })
  }
}
