// Changes of customers and resellers, told to the vendors.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  TierAccountRequest,
  TierAccountRequestCreate,
  TierAccountRequestIgnore,
} from '../../spec/generated/types.ts'
import { isApiError } from '../errors.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { changesBetween, type Change } from './changes.ts'
import { list } from './list.ts'
import { anyTier, WHOLE, type TierAccountRequestDetails } from './tier-details.ts'

/** RQL query over tier account requests. */
export type TierAccountRequestQuery = ListQuery<(typeof filters)['listTierAccountRequests']>

export class TierAccountRequests {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists tier account requests, the newest first: for a vendor those of its products, for the
   * others those of their accounts.
   *
   * Operation `listTierAccountRequests`, `GET /tier/account-requests`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const pending = vendor.tierAccountRequests.list({ filter: { status: 'pending' } })
   * console.log(await pending.count())
   */
  list(query?: TierAccountRequestQuery | string, options?: CallOptions): List<TierAccountRequest> {
    return list(this.#http, 'listTierAccountRequests', query, options)
  }

  /**
   * Gets a tier account request.
   *
   * Operation `getTierAccountRequest`, `GET /tier/account-requests/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not
   * be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { status } = await client.tierAccountRequests.get('TAR-4052-7314-8890-001-001')
   */
  get(id: string, options?: CallOptions): Promise<TierAccountRequest> {
    return this.#http.call('getTierAccountRequest', { ...options, params: { id } })
  }

  /**
   * Changes a tier account at once, as `tierAccounts.update` does, and answers the requests that
   * come of it: one for each product the account has a subscription to.
   *
   * Operation `createTierAccountRequest`, `POST /tier/account-requests`. Roles: distributor,
   * reseller.
   *
   * Raises `ApiError` `VAL_001` (fields, or no such account), `PERM_001` (a vendor calls), `TA_002`
   * (a customer needs a parent), `TA_003` (only a reseller can be a parent), `TA_004` (the parent
   * is the account or stands below it), `TAR_004` (nothing changes), `LIM_001` (a body over 1 MiB);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const requests = await client.tierAccountRequests.create({
   *   type: 'update',
   *   account: { id: customer.id, name: 'Front Street' },
   * })
   */
  create(request: TierAccountRequestCreate, options?: CallOptions): Promise<TierAccountRequest[]> {
    return this.#http.call('createTierAccountRequest', { ...options, body: request })
  }

  /**
   * Says that the vendor took the change over; the account stays as it is.
   *
   * Operation `acceptTierAccountRequest`, `POST /tier/account-requests/{id}/accept`. Roles: vendor.
   *
   * Raises `ApiError` `PERM_001` (not a vendor), `NFND_000` (missing, or can not be seen),
   * `TAR_001` (not pending); `AUTH_001` for a wrong key.
   *
   * @example
   * const pending = vendor.tierAccountRequests.list({ filter: { status: 'pending' } })
   * for (const { id } of await pending.toArray()) {
   *   console.log(await vendor.tierAccountRequests.changes(id))
   *   await vendor.tierAccountRequests.accept(id)
   * }
   */
  accept(id: string, options?: CallOptions): Promise<TierAccountRequest> {
    return this.#http.call('acceptTierAccountRequest', { ...options, params: { id } })
  }

  /**
   * Says that the vendor did not take the change over, and why; the account stays as it is: the
   * change is not undone.
   *
   * Operation `ignoreTierAccountRequest`, `POST /tier/account-requests/{id}/ignore`. Roles: vendor.
   *
   * Raises `ApiError` `VAL_001` (the reason), `PERM_001` (not a vendor), `NFND_000` (missing, or
   * can not be seen), `TAR_001` (not pending), `LIM_001` (a body over 1 MiB); `AUTH_001` for a
   * wrong key.
   *
   * @example
   * await vendor.tierAccountRequests.ignore(request.id, { reason: 'The tax number is not valid.' })
   */
  ignore(
    id: string,
    answer: TierAccountRequestIgnore,
    options?: CallOptions,
  ): Promise<TierAccountRequest> {
    return this.#http.call('ignoreTierAccountRequest', { ...options, params: { id }, body: answer })
  }

  /**
   * Tells what the change was: the values of the account that differ from the version before, by
   * field.
   *
   * Operations `getTierAccountRequest`, `GET /tier/account-requests/{id}`, then
   * `getTierAccountVersion`, `GET /tier/accounts/{account_id}/versions/{version}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `changes` sends none), `NFND_000` (the request or
   * the version before is missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.tierAccountRequests.changes(request.id)
   * // [{ field: 'contact_info.city', before: 'Madrid', after: 'Sevilla' }]
   */
  async changes(id: string, options?: CallOptions): Promise<readonly Change[]> {
    const { account } = await this.get(id, options)
    const params = { account_id: account.id, version: String(account.version - 1) }
    const before = await this.#http.call('getTierAccountVersion', { ...options, params })
    return changesBetween(before, account)
  }

  /**
   * Gathers all that the screen of a tier account request shows: the request, what changed, and what
   * the account has of the product.
   *
   * Operations `getTierAccountRequest`, `GET /tier/account-requests/{id}`, then
   * `getTierAccountVersion`, `GET /tier/accounts/{account_id}/versions/{version}`, and
   * `listSubscriptions`, `GET /subscriptions/assets`, and `listTierConfigs`, `GET /tier/configs`.
   * Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `details` sends none), `NFND_000` (missing, or can
   * not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { changes, hub } = await client.tierAccountRequests.details(request.id)
   * for (const { field, before, after } of changes ?? []) console.log(hub?.id, field, before, after)
   */
  async details(id: string, options?: CallOptions): Promise<TierAccountRequestDetails> {
    const http = this.#http
    const request = await this.get(id, options)
    const { account, product } = request
    const version = String(account.version - 1)
    const before = { ...options, params: { account_id: account.id, version } }
    const sold = { 'product.id': product.id, ...anyTier(account.id) }
    const ofAccount = { 'account.id': account.id, 'product.id': product.id }
    const [earlier, subscriptions, configs] = await Promise.all([
      http.call('getTierAccountVersion', before).catch(unlessMissing),
      list(http, 'listSubscriptions', { filter: sold, limit: WHOLE }, options).toArray(),
      list(http, 'listTierConfigs', { filter: ofAccount, limit: WHOLE }, options).toArray(),
    ])
    return {
      request,
      changes: earlier && changesBetween(earlier, account),
      hub: account.hub,
      externalId: account.external_id ?? undefined,
      subscriptions,
      configs,
    }
  }
}

/** Nothing where the API answers that there is no such object; all other errors are thrown. */
function unlessMissing(error: unknown): undefined {
  if (isApiError(error) && error.code === 'NFND_000') return undefined
  throw error
}
