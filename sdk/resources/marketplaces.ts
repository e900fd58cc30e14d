// Marketplaces: where distributors and resellers sell products.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  Marketplace,
  MarketplaceCreate,
  MarketplaceUpdate,
} from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over marketplaces. */
export type MarketplaceQuery = ListQuery<(typeof filters)['listMarketplaces']>

export class Marketplaces {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the marketplaces the caller may see, the newest first.
   *
   * Operation `listMarketplaces`, `GET /marketplaces`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const inEuro = await client.marketplaces.list({ filter: { currency: 'EUR' } }).toArray()
   */
  list(query?: MarketplaceQuery | string, options?: CallOptions): List<Marketplace> {
    return list(this.#http, 'listMarketplaces', query, options)
  }

  /**
   * Gets a marketplace.
   *
   * Operation `getMarketplace`, `GET /marketplaces/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not
   * be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const marketplace = await client.marketplaces.get('MP-40518')
   */
  get(id: string, options?: CallOptions): Promise<Marketplace> {
    return this.#http.call('getMarketplace', { ...options, params: { id } })
  }

  /**
   * Creates a marketplace that belongs to the caller.
   *
   * Operation `createMarketplace`, `POST /marketplaces`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields, or a name the account has used already), `PERM_001` (a
   * vendor calls), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const marketplace = await client.marketplaces.create({
   *   name: 'Iberia',
   *   zone: 'EU',
   *   currency: 'EUR',
   *   countries: [{ id: 'ES' }, { id: 'PT' }],
   * })
   */
  create(marketplace: MarketplaceCreate, options?: CallOptions): Promise<Marketplace> {
    return this.#http.call('createMarketplace', { ...options, body: marketplace })
  }

  /**
   * Changes the members that are given; the others stay as they are.
   *
   * Operation `updateMarketplace`, `PUT /marketplaces/{id}`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields, or a name the account has used already), `PERM_001` (not
   * the caller's own), `NFND_000` (missing, or can not be seen), `LIM_001` (a body over 1 MiB);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const marketplace = await client.marketplaces.update('MP-40518', { name: 'Iberia' })
   */
  update(id: string, changes: MarketplaceUpdate, options?: CallOptions): Promise<Marketplace> {
    return this.#http.call('updateMarketplace', { ...options, params: { id }, body: changes })
  }

  /**
   * Deletes a marketplace that no distribution agreement, contract or listing uses.
   *
   * Operation `deleteMarketplace`, `DELETE /marketplaces/{id}`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `MKP_001` (something uses it), `PERM_001` (not the caller's own), `NFND_000`
   * (missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.marketplaces.delete('MP-40518')
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#http.call('deleteMarketplace', { ...options, params: { id } })
  }

  /**
   * Uploads a picture as the icon of a marketplace.
   *
   * Operation `setMarketplaceIcon`, `POST /marketplaces/{id}/icon`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (no picture), `PERM_001` (not the caller's own), `NFND_000`
   * (missing, or can not be seen), `LIM_001` (a body over 10 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const picture = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' })
   * const { icon } = await client.marketplaces.setIcon('MP-40518', picture)
   */
  setIcon(id: string, icon: Blob, options?: CallOptions): Promise<Marketplace> {
    return this.#http.call('setMarketplaceIcon', { ...options, params: { id }, body: { icon } })
  }
}
