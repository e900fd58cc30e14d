// Tier configurations: what a vendor has set up for a reseller.
import type { filters } from '../../spec/generated/filters.ts'
import type { TierConfig, TierConfigDetail } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over tier configurations. */
export type TierConfigQuery = ListQuery<(typeof filters)['listTierConfigs']>

export class TierConfigs {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the configurations of products, connections and tier accounts of the caller, the newest
   * first.
   *
   * Operation `listTierConfigs`, `GET /tier/configs`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const configs = client.tierConfigs.list({ filter: { 'account.id': reseller.id, tier_level: 1 } })
   * for await (const { product, status } of configs) console.log(product.name, status)
   */
  list(query?: TierConfigQuery | string, options?: CallOptions): List<TierConfig> {
    return list(this.#http, 'listTierConfigs', query, options)
  }

  /**
   * Gets a configuration with its tier accounts.
   *
   * Operation `getTierConfig`, `GET /tier/configs/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not
   * be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { params, tiers } = await client.tierConfigs.get('TC-306-114-820')
   */
  get(id: string, options?: CallOptions): Promise<TierConfigDetail> {
    return this.#http.call('getTierConfig', { ...options, params: { id } })
  }
}
