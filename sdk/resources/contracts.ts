// Contracts: a partner's yes to an agreement, from the invitation to the end.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  Contract,
  ContractCreate,
  ContractNote,
  ContractUpdate,
  ContractVersion,
} from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over contracts. */
export type ContractQuery = ListQuery<(typeof filters)['listContracts']>

export class Contracts {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the contracts the caller may see, the newest first.
   *
   * Operation `listContracts`, `GET /contracts`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const pending = client.contracts.list({ filter: { status: 'pending' } })
   * for await (const { id, partner } of pending) console.log(id, partner.name)
   */
  list(query?: ContractQuery | string, options?: CallOptions): List<Contract> {
    return list(this.#http, 'listContracts', query, options)
  }

  /**
   * Gets a contract.
   *
   * Operation `getContract`, `GET /contracts/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not
   * be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { status } = await client.contracts.get('CRP-38204-61957-10446')
   */
  get(id: string, options?: CallOptions): Promise<Contract> {
    return this.#http.call('getContract', { ...options, params: { id } })
  }

  /**
   * Creates a contract for an agreement: an invitation of a partner, or a partner's own
   * enrollment.
   *
   * Operation `createContract`, `POST /agreements/{agreement_id}/contracts`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (the account may not create it), `NFND_000`
   * (missing, or can not be seen), `AGR_005` (no active version), `CTR_002` (the partner has an
   * open one), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const { activation } = await client.contracts.create('AGP-447-608-926', {
   *   kind: 'production',
   *   partner: { name: 'Harbor Cloud' },
   *   activation: { message: 'Welcome to our program.' },
   * })
   * console.log(activation.link)
   */
  create(agreementId: string, contract: ContractCreate, options?: CallOptions): Promise<Contract> {
    const params = { agreement_id: agreementId }
    return this.#http.call('createContract', { ...options, params, body: contract })
  }

  /**
   * Changes the members that are given, while the contract is pending.
   *
   * Operation `updateContract`, `PUT /contracts/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (not the issuer), `NFND_000` (missing, or can
   * not be seen), `CTR_007` (not pending), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong
   * key.
   *
   * @example
   * await client.contracts.update('CRP-38204-61957-10446', { note: 'Call them in May' })
   */
  update(id: string, changes: ContractUpdate, options?: CallOptions): Promise<Contract> {
    return this.#http.call('updateContract', { ...options, params: { id }, body: changes })
  }

  /**
   * Deletes an invitation that is pending, or an enrollment before it is pending.
   *
   * Operation `deleteContract`, `DELETE /contracts/{id}`. Roles: all.
   *
   * Raises `ApiError` `CTR_005` (in another state), `PERM_001` (not the account that made it),
   * `NFND_000` (missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.contracts.delete('CRP-38204-61957-10446')
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#http.call('deleteContract', { ...options, params: { id } })
  }

  /**
   * Says that the partner is ready: an enrolling contract becomes pending.
   *
   * Operation `enrollContract`, `POST /contracts/{id}/enroll`. Roles: all.
   *
   * Raises `ApiError` `CTR_001` (not enrolling), `CTR_003` (the enroll form is not answered),
   * `CTR_006` (the contract above it has ended), `PERM_001` (not the partner), `NFND_000` (missing,
   * or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const contract = await client.contracts.enroll('CRD-51720-93846-20715')
   */
  enroll(id: string, options?: CallOptions): Promise<Contract> {
    return this.#http.call('enrollContract', { ...options, params: { id } })
  }

  /**
   * Accepts a pending contract, or an active one anew after a new version of the agreement.
   *
   * Operation `signContract`, `POST /contracts/{id}/sign`. Roles: all.
   *
   * Raises `ApiError` `CTR_001` (neither of these), `CTR_006` (the contract above it has ended),
   * `AGR_005` (no active version), `PERM_001` (not the accepting side), `NFND_000` (missing, or can
   * not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { status } = await client.contracts.sign('CRP-38204-61957-10446')
   */
  sign(id: string, options?: CallOptions): Promise<Contract> {
    return this.#http.call('signContract', { ...options, params: { id } })
  }

  /**
   * Sends a pending contract back to the partner, who answers the enroll form anew.
   *
   * Operation `refineContract`, `POST /contracts/{id}/refine`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `CTR_001` (not pending), `CTR_004` (no enroll form), `PERM_001` (not the
   * issuer), `NFND_000` (missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const contract = await client.contracts.refine('CRD-51720-93846-20715')
   */
  refine(id: string, options?: CallOptions): Promise<Contract> {
    return this.#http.call('refineContract', { ...options, params: { id } })
  }

  /**
   * Refuses a pending contract for good.
   *
   * Operation `rejectContract`, `POST /contracts/{id}/reject`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (fields), `CTR_001` (not pending), `PERM_001` (not the accepting
   * side), `NFND_000` (missing, or can not be seen), `LIM_001` (a body over 1 MiB); `AUTH_001` for
   * a wrong key.
   *
   * @example
   * await client.contracts.reject('CRD-51720-93846-20715', { note: 'Not in our region' })
   */
  reject(id: string, note?: ContractNote, options?: CallOptions): Promise<Contract> {
    const body = note && { body: note }
    return this.#http.call('rejectContract', { ...options, params: { id }, ...body })
  }

  /**
   * Ends an active contract for good, and the contracts that depend on it.
   *
   * Operation `terminateContract`, `POST /contracts/{id}/terminate`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields), `CTR_001` (not active), `PERM_001` (not the issuer),
   * `NFND_000` (missing, or can not be seen), `LIM_001` (a body over 1 MiB); `AUTH_001` for a
   * wrong key.
   *
   * @example
   * await client.contracts.terminate('CRP-38204-61957-10446', { note: 'Program closed' })
   */
  terminate(id: string, note?: ContractNote, options?: CallOptions): Promise<Contract> {
    const body = note && { body: note }
    return this.#http.call('terminateContract', { ...options, params: { id }, ...body })
  }

  /**
   * Lists the versions of a contract, one per signature, the newest first.
   *
   * Operation `listContractVersions`, `GET /contracts/{contract_id}/versions`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; only `limit` and `offset` are sent), `NFND_000`
   * (missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const versions = await client.contracts.versions('CRP-38204-61957-10446').toArray()
   */
  versions(id: string, options?: CallOptions): List<ContractVersion> {
    return list(this.#http, 'listContractVersions', undefined, {
      ...options,
      params: { contract_id: id },
    })
  }

  /**
   * Gets one version of a contract, by the version of the agreement that was signed.
   *
   * Operation `getContractVersion`, `GET /contracts/{contract_id}/versions/{version}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `version` sends none), `NFND_000` (the contract or
   * the version is missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { signee } = await client.contracts.version('CRP-38204-61957-10446', 1)
   */
  version(id: string, version: number, options?: CallOptions): Promise<ContractVersion> {
    const params = { contract_id: id, version: String(version) }
    return this.#http.call('getContractVersion', { ...options, params })
  }
}
