// Hubs: the distributor's commerce systems.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  Hub,
  HubConnection,
  HubCreate,
  HubMarketplace,
  HubUpdate,
} from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over hubs. */
export type HubQuery = ListQuery<(typeof filters)['listHubs']>

/** RQL query over the connections of a hub. */
export type HubConnectionQuery = ListQuery<(typeof filters)['listHubConnections']>

/** RQL query over the marketplaces of a hub. */
export type HubMarketplaceQuery = ListQuery<(typeof filters)['listHubMarketplaces']>

export class Hubs {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the caller's hubs, the newest first.
   *
   * Operation `listHubs`, `GET /hubs`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const hubs = await client.hubs.list({ filter: { name: { startsWith: 'North' } } }).toArray()
   */
  list(query?: HubQuery | string, options?: CallOptions): List<Hub> {
    return list(this.#http, 'listHubs', query, options)
  }

  /**
   * Gets one of the caller's hubs.
   *
   * Operation `getHub`, `GET /hubs/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or not the
   * caller's); `AUTH_001` for a wrong key.
   *
   * @example
   * const hub = await client.hubs.get('HB-4106-2718')
   */
  get(id: string, options?: CallOptions): Promise<Hub> {
    return this.#http.call('getHub', { ...options, params: { id } })
  }

  /**
   * Creates a hub that belongs to the caller.
   *
   * Operation `createHub`, `POST /hubs`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (a vendor calls), `LIM_001` (a body over
   * 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const hub = await client.hubs.create({
   *   name: 'North',
   *   description: 'Sales in the north',
   *   instance_type: 'oa',
   * })
   */
  create(hub: HubCreate, options?: CallOptions): Promise<Hub> {
    return this.#http.call('createHub', { ...options, body: hub })
  }

  /**
   * Changes the members that are given; the others stay as they are.
   *
   * Operation `updateHub`, `PUT /hubs/{id}`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields), `NFND_000` (missing, or not the caller's), `LIM_001` (a
   * body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const hub = await client.hubs.update('HB-4106-2718', { name: 'North and east' })
   */
  update(id: string, changes: HubUpdate, options?: CallOptions): Promise<Hub> {
    return this.#http.call('updateHub', { ...options, params: { id }, body: changes })
  }

  /**
   * Deletes a hub that no tier account belongs to.
   *
   * Operation `deleteHub`, `DELETE /hubs/{id}`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `HUB_001` (tier accounts belong to it), `NFND_000` (missing, or not the
   * caller's); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.hubs.delete('HB-4106-2718')
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#http.call('deleteHub', { ...options, params: { id } })
  }

  /**
   * Lists the lines between vendors' products and a hub.
   *
   * Operation `listHubConnections`, `GET /hubs/{hub_id}/connections`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (the hub is missing, or not the
   * caller's); `AUTH_001` for a wrong key.
   *
   * @example
   * const connections = client.hubs.connections('HB-4106-2718', { order: ['product.name'] })
   * for await (const { product, status } of connections) console.log(product.name, status)
   */
  connections(
    hubId: string,
    query?: HubConnectionQuery | string,
    options?: CallOptions,
  ): List<HubConnection> {
    return list(this.#http, 'listHubConnections', query, { ...options, params: { hub_id: hubId } })
  }

  /**
   * Lists the marketplaces a hub sells through.
   *
   * Operation `listHubMarketplaces`, `GET /hubs/{hub_id}/marketplaces`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (the hub is missing, or not the
   * caller's); `AUTH_001` for a wrong key.
   *
   * @example
   * const marketplaces = await client.hubs.marketplaces('HB-4106-2718').toArray()
   */
  marketplaces(
    hubId: string,
    query?: HubMarketplaceQuery | string,
    options?: CallOptions,
  ): List<HubMarketplace> {
    return list(this.#http, 'listHubMarketplaces', query, { ...options, params: { hub_id: hubId } })
  }
}
