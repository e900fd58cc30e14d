// Customers and resellers.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  TierAccount,
  TierAccountCreate,
  TierAccountUpdate,
  TierAccountVersion,
} from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'
import { anyTier, WHOLE, type TierAccountDetails } from './tier-details.ts'

/** RQL query over tier accounts. */
export type TierAccountQuery = ListQuery<(typeof filters)['listTierAccounts']>

export class TierAccounts {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the tier accounts the caller may see, the newest first.
   *
   * Operation `listTierAccounts`, `GET /tier/accounts`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const customers = client.tierAccounts.list({ filter: { type: 'customer' }, order: ['name'] })
   * for await (const { id, name } of customers) console.log(id, name)
   */
  list(query?: TierAccountQuery | string, options?: CallOptions): List<TierAccount> {
    return list(this.#http, 'listTierAccounts', query, options)
  }

  /**
   * Gets a tier account.
   *
   * Operation `getTierAccount`, `GET /tier/accounts/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, deleted, or
   * can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const customer = await client.tierAccounts.get('TA-4052-7314-8890')
   */
  get(id: string, options?: CallOptions): Promise<TierAccount> {
    return this.#http.call('getTierAccount', { ...options, params: { id } })
  }

  /**
   * Creates a customer or a reseller.
   *
   * Operation `createTierAccount`, `POST /tier/accounts`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields), `TA_002` (a customer needs a parent), `TA_003` (only a
   * reseller can be a parent), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const reseller = await client.tierAccounts.create({
   *   type: 'reseller',
   *   name: 'Harbor IT',
   *   contact_info,
   * })
   * const customer = await client.tierAccounts.create({
   *   type: 'customer',
   *   name: 'Front Street',
   *   parent: { id: reseller.id },
   *   contact_info,
   * })
   */
  create(account: TierAccountCreate, options?: CallOptions): Promise<TierAccount> {
    return this.#http.call('createTierAccount', { ...options, body: account })
  }

  /**
   * Changes the members that are given; a real change applies at once and makes a new version.
   *
   * Operation `updateTierAccount`, `PUT /tier/accounts/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields), `TA_002` (a customer needs a parent), `TA_003` (only a
   * reseller can be a parent), `TA_004` (the parent is the account or stands below it), `NFND_000`
   * (missing, deleted, or can not be seen), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong
   * key.
   *
   * @example
   * const { version } = await client.tierAccounts.update(customer.id, { name: 'Front Street' })
   */
  update(id: string, changes: TierAccountUpdate, options?: CallOptions): Promise<TierAccount> {
    return this.#http.call('updateTierAccount', { ...options, params: { id }, body: changes })
  }

  /**
   * Deletes a tier account for good.
   *
   * Operation `deleteTierAccount`, `DELETE /tier/accounts/{id}`. Roles: all.
   *
   * Raises `ApiError` `TA_001` (it has child accounts), `NFND_000` (missing, deleted, or can not be
   * seen); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.tierAccounts.delete('TA-4052-7314-8890')
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#http.call('deleteTierAccount', { ...options, params: { id } })
  }

  /**
   * Lists the accounts directly below a reseller; otherwise like {@link list}.
   *
   * Operation `listTierAccounts`, `GET /tier/accounts`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * for await (const { name } of client.tierAccounts.children(reseller.id)) console.log(name)
   */
  children(id: string, options?: CallOptions): List<TierAccount> {
    return this.list({ filter: { 'parent.id': id } }, options)
  }

  /**
   * Lists the versions of a tier account, the newest first.
   *
   * Operation `listTierAccountVersions`, `GET /tier/accounts/{account_id}/versions`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; only `limit` and `offset` are sent), `NFND_000`
   * (missing, deleted, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const versions = await client.tierAccounts.versions(customer.id).toArray({ max: 5 })
   */
  versions(id: string, options?: CallOptions): List<TierAccountVersion> {
    return list(this.#http, 'listTierAccountVersions', undefined, {
      ...options,
      params: { account_id: id },
    })
  }

  /**
   * Gets one version of a tier account, counted from 1.
   *
   * Operation `getTierAccountVersion`, `GET /tier/accounts/{account_id}/versions/{version}`.
   * Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `version` sends none), `NFND_000` (the account or the version is missing, or can not be seen);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const first = await client.tierAccounts.version(customer.id, 1)
   */
  version(id: string, version: number, options?: CallOptions): Promise<TierAccountVersion> {
    const params = { account_id: id, version: String(version) }
    return this.#http.call('getTierAccountVersion', { ...options, params })
  }

  /**
   * Gathers all that the screen of a tier account shows, in one go: the account and what is in its
   * tabs.
   *
   * Operations `getTierAccount`, `GET /tier/accounts/{id}`, and `listTierAccounts`,
   * `GET /tier/accounts`, and `listTierAccountRequests`, `GET /tier/account-requests`, and
   * `listSubscriptions`, `GET /subscriptions/assets`, and `listTierConfigRequests`,
   * `GET /tier/config-requests`, and `listTierConfigs`, `GET /tier/configs`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `details` sends none), `NFND_000` (missing, deleted,
   * or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { account, children, requests } = await client.tierAccounts.details(reseller.id)
   * console.log(`${account.name}: ${children.length} below it, ${requests.length} changes`)
   */
  async details(id: string, options?: CallOptions): Promise<TierAccountDetails> {
    const http = this.#http
    const limit = WHOLE
    const ofAccount = { filter: { 'account.id': id }, limit }
    const ofConfig = { filter: { 'configuration.account.id': id }, limit }
    const [account, children, requests, subscriptions, configRequests, configs] = await Promise.all(
      [
        this.get(id, options),
        this.list({ filter: { 'parent.id': id }, limit }, options).toArray(),
        list(http, 'listTierAccountRequests', ofAccount, options).toArray(),
        list(http, 'listSubscriptions', { filter: anyTier(id), limit }, options).toArray(),
        list(http, 'listTierConfigRequests', ofConfig, options).toArray(),
        list(http, 'listTierConfigs', ofAccount, options).toArray(),
      ],
    )
    return { account, children, requests, subscriptions, configRequests, configs }
  }
}
