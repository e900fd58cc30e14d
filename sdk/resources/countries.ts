// Countries of the world.
import type { filters } from '../../spec/generated/filters.ts'
import type { Country } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over countries. */
export type CountryQuery = ListQuery<(typeof filters)['listCountries']>

export class Countries {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the countries of the world by name.
   *
   * Operation `listCountries`, `GET /countries`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const spain = await client.countries.list({ filter: { name: 'Spain' } }).first()
   */
  list(query?: CountryQuery | string, options?: CallOptions): List<Country> {
    return list(this.#http, 'listCountries', query, options)
  }

  /**
   * Gets a country by its ISO 3166 alpha-2 code.
   *
   * Operation `getCountry`, `GET /countries/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (no such country);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const { name, prefix } = await client.countries.get('ES')
   */
  get(id: string, options?: CallOptions): Promise<Country> {
    return this.#http.call('getCountry', { ...options, params: { id } })
  }
}
