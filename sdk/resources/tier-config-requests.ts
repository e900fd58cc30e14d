// Tier configuration requests: what vendors are asked to set up for resellers.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  TierConfigApproval,
  TierConfigApprove,
  TierConfigAssign,
  TierConfigFail,
  TierConfigRequest,
  TierConfigRequestCreate,
  TierConfigRequestUpdate,
  TierConfigValidate,
} from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over tier configuration requests. */
export type TierConfigRequestQuery = ListQuery<(typeof filters)['listTierConfigRequests']>

export class TierConfigRequests {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the requests of the configurations the caller sees, the newest first. Vendors do not see
   * drafts.
   *
   * Operation `listTierConfigRequests`, `GET /tier/config-requests`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const open = vendor.tierConfigRequests.list({ filter: { status: 'pending', unassigned: null } })
   * console.log(await open.count())
   */
  list(query?: TierConfigRequestQuery | string, options?: CallOptions): List<TierConfigRequest> {
    return list(this.#http, 'listTierConfigRequests', query, options)
  }

  /**
   * Gets a request.
   *
   * Operation `getTierConfigRequest`, `GET /tier/config-requests/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not
   * be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { status, params } = await client.tierConfigRequests.get('TCR-306-114-820-001')
   */
  get(id: string, options?: CallOptions): Promise<TierConfigRequest> {
    return this.#http.call('getTierConfigRequest', { ...options, params: { id } })
  }

  /**
   * Asks the vendor of a product to set up a configuration or to change it. The request is open at
   * once, unless its status is `draft`.
   *
   * Operation `createTierConfigRequest`, `POST /tier/config-requests`. Roles: distributor,
   * reseller.
   *
   * Raises `ApiError` `VAL_001` (fields, or no such configuration), `PERM_001` (a vendor calls, or
   * one who does not sell the product), `TCR_002` (a request is open already), `TCR_003` (there is
   * nothing to set up, or to change), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const request = await client.tierConfigRequests.create({
   *   configuration: { id: 'TC-306-114-820' },
   *   params: [{ id: 'reseller_domain', value: 'harbor.example' }],
   *   status: 'draft',
   * })
   * await client.tierConfigRequests.submit(request.id)
   */
  create(request: TierConfigRequestCreate, options?: CallOptions): Promise<TierConfigRequest> {
    return this.#http.call('createTierConfigRequest', { ...options, body: request })
  }

  /**
   * Fills in parameters, from either side; the others stay as they are.
   *
   * Operation `updateTierConfigRequest`, `PUT /tier/config-requests/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (neither the vendor nor one who sells the
   * product), `NFND_000` (missing, or can not be seen), `TCR_001` (approved or failed), `LIM_001`
   * (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * await vendor.tierConfigRequests.update('TCR-306-114-820-001', {
   *   params: [{ id: 'tenant_id', value: 'T-1001' }],
   * })
   */
  update(
    id: string,
    changes: TierConfigRequestUpdate,
    options?: CallOptions,
  ): Promise<TierConfigRequest> {
    return this.#http.call('updateTierConfigRequest', { ...options, params: { id }, body: changes })
  }

  /**
   * Approves a pending request: the configuration takes over its parameters and is active.
   *
   * Operation `approveTierConfigRequest`, `POST /tier/config-requests/{id}/approve`. Roles: vendor.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (not the vendor of the product), `NFND_000`
   * (missing, or can not be seen), `TCR_001` (not pending), `LIM_001` (a body over 1 MiB);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * await vendor.tierConfigRequests.approve('TCR-306-114-820-001', {
   *   template: { id: 'TL-306-114-820' },
   * })
   */
  approve(
    id: string,
    answer: TierConfigApprove,
    options?: CallOptions,
  ): Promise<TierConfigApproval> {
    return this.#http.call('approveTierConfigRequest', { ...options, params: { id }, body: answer })
  }

  /**
   * Assigns an open request to a user of the vendor's account, by id or e-mail address.
   *
   * Operation `assignTierConfigRequest`, `POST /tier/config-requests/{id}/assign`. Roles: vendor.
   *
   * Raises `ApiError` `VAL_001` (no such user, or not one of the two), `PERM_001` (not the vendor
   * of the product), `NFND_000` (missing, or can not be seen), `TCR_001` (its state does not allow
   * it), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * await vendor.tierConfigRequests.assign('TCR-306-114-820-001', { email: 'ada@example.com' })
   */
  assign(id: string, to: TierConfigAssign, options?: CallOptions): Promise<void> {
    return this.#http.call('assignTierConfigRequest', { ...options, params: { id }, body: to })
  }

  /**
   * Fails an open request, with the reason. The configuration is active with the values it had.
   *
   * Operation `failTierConfigRequest`, `POST /tier/config-requests/{id}/fail`. Roles: vendor.
   *
   * Raises `ApiError` `VAL_001` (the reason), `PERM_001` (not the vendor of the product),
   * `NFND_000` (missing, or can not be seen), `TCR_001` (its state does not allow it), `LIM_001` (a
   * body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * await vendor.tierConfigRequests.fail('TCR-306-114-820-001', { reason: 'No such domain.' })
   */
  fail(id: string, answer: TierConfigFail, options?: CallOptions): Promise<void> {
    return this.#http.call('failTierConfigRequest', { ...options, params: { id }, body: answer })
  }

  /**
   * Says that values are missing or wrong: the request is inquiring.
   *
   * Operation `inquireTierConfigRequest`, `POST /tier/config-requests/{id}/inquire`. Roles: vendor.
   *
   * Raises `ApiError` `PERM_001` (not the vendor of the product), `NFND_000` (missing, or can not
   * be seen), `TCR_001` (its state does not allow it); `AUTH_001` for a wrong key.
   *
   * @example
   * await vendor.tierConfigRequests.inquire('TCR-306-114-820-001')
   */
  inquire(id: string, options?: CallOptions): Promise<void> {
    return this.#http.call('inquireTierConfigRequest', { ...options, params: { id } })
  }

  /**
   * Says that all values are there: the request is pending again.
   *
   * Operation `pendTierConfigRequest`, `POST /tier/config-requests/{id}/pend`. Roles: vendor.
   *
   * Raises `ApiError` `PERM_001` (not the vendor of the product), `NFND_000` (missing, or can not
   * be seen), `TCR_001` (its state does not allow it); `AUTH_001` for a wrong key.
   *
   * @example
   * await vendor.tierConfigRequests.pend('TCR-306-114-820-001')
   */
  pend(id: string, options?: CallOptions): Promise<void> {
    return this.#http.call('pendTierConfigRequest', { ...options, params: { id } })
  }

  /**
   * Opens a draft: it is pending, or inquiring when values are missing, or waits for the tier
   * above.
   *
   * Operation `submitTierConfigRequest`, `POST /tier/config-requests/{id}/submit`. Roles:
   * distributor, reseller.
   *
   * Raises `ApiError` `PERM_001` (a vendor calls, or one who does not sell the product), `NFND_000`
   * (missing, or can not be seen), `TCR_001` (not a draft), `TCR_002` (a request is open already),
   * `TCR_003` (there is nothing to set up, or to change); `AUTH_001` for a wrong key.
   *
   * @example
   * const { status } = await client.tierConfigRequests.submit('TCR-306-114-820-001')
   */
  submit(id: string, options?: CallOptions): Promise<TierConfigRequest> {
    return this.#http.call('submitTierConfigRequest', { ...options, params: { id } })
  }

  /**
   * Assigns an open request to nobody.
   *
   * Operation `unassignTierConfigRequest`, `POST /tier/config-requests/{id}/unassign`. Roles:
   * vendor.
   *
   * Raises `ApiError` `PERM_001` (not the vendor of the product), `NFND_000` (missing, or can not
   * be seen), `TCR_001` (its state does not allow it), `TCR_004` (nobody is assigned); `AUTH_001`
   * for a wrong key.
   *
   * @example
   * await vendor.tierConfigRequests.unassign('TCR-306-114-820-001')
   */
  unassign(id: string, options?: CallOptions): Promise<void> {
    return this.#http.call('unassignTierConfigRequest', { ...options, params: { id } })
  }

  /**
   * Checks the values of a draft or an inquiring request, and others in their place. Changes
   * nothing; what is wrong is in `value_error` of the answer.
   *
   * Operation `validateTierConfigRequest`, `POST /tier/config-requests/{id}/validate`. Roles:
   * distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (a vendor calls, or one who does not sell the
   * product), `NFND_000` (missing, or can not be seen), `TCR_001` (its state does not allow it),
   * `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const { params } = await client.tierConfigRequests.validate('TCR-306-114-820-001', {
   *   params: [{ id: 'reseller_domain', value: '' }],
   * })
   */
  validate(
    id: string,
    values?: TierConfigValidate,
    options?: CallOptions,
  ): Promise<TierConfigRequest> {
    return this.#http.call('validateTierConfigRequest', {
      ...options,
      params: { id },
      body: values ?? {},
    })
  }
}
