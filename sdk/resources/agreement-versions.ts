// Agreement versions: the documents of an agreement, of which one is active.
import type { AgreementVersion, AgreementVersionCreate } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import { list } from './list.ts'

export class AgreementVersions {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the versions of an agreement, the newest first.
   *
   * Operation `listAgreementVersions`, `GET /agreements/{agreement_id}/versions`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; only `limit` and `offset` are sent), `NFND_000`
   * (missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const versions = await client.agreementVersions.list('AGP-447-608-926').toArray()
   */
  list(agreementId: string, options?: CallOptions): List<AgreementVersion> {
    return list(this.#http, 'listAgreementVersions', undefined, {
      ...options,
      params: { agreement_id: agreementId },
    })
  }

  /**
   * Gets one version of an agreement, counted from 1.
   *
   * Operation `getAgreementVersion`, `GET /agreements/{agreement_id}/versions/{version}`. Roles:
   * all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (the agreement or
   * the version is missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const first = await client.agreementVersions.get('AGP-447-608-926', 1)
   */
  get(agreementId: string, version: number, options?: CallOptions): Promise<AgreementVersion> {
    const params = { agreement_id: agreementId, version: String(version) }
    return this.#http.call('getAgreementVersion', { ...options, params })
  }

  /**
   * Adds a version to an agreement; a document can come with it as a file.
   *
   * Operation `createAgreementVersion`, `POST /agreements/{agreement_id}/versions`. Roles:
   * distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (not the owner), `NFND_000` (missing, or can
   * not be seen), `LIM_001` (a body over 10 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const { version } = await client.agreementVersions.create('AGP-447-608-926', {
   *   document_type: 'external',
   *   link: 'https://example.com/terms-2.pdf',
   *   active: true,
   * })
   */
  create(
    agreementId: string,
    version: AgreementVersionCreate,
    options?: CallOptions,
  ): Promise<AgreementVersion> {
    const params = { agreement_id: agreementId }
    return this.#http.call('createAgreementVersion', { ...options, params, body: version })
  }

  /**
   * Deletes a version that no contract uses and that is not the only one.
   *
   * Operation `deleteAgreementVersion`, `DELETE /agreements/{agreement_id}/versions/{version}`.
   * Roles: distributor, reseller.
   *
   * Raises `ApiError` `AGR_002` (a contract uses it, or it is the only one), `PERM_001` (not the
   * owner), `NFND_000` (the agreement or the version is missing, or can not be seen); `AUTH_001`
   * for a wrong key.
   *
   * @example
   * await client.agreementVersions.delete('AGP-447-608-926', 2)
   */
  delete(agreementId: string, version: number, options?: CallOptions): Promise<void> {
    const params = { agreement_id: agreementId, version: String(version) }
    return this.#http.call('deleteAgreementVersion', { ...options, params })
  }

  /**
   * Makes a version the active one, in place of the one that was; partners sign again.
   *
   * Operation `activateAgreementVersion`,
   * `POST /agreements/{agreement_id}/versions/{version}/activate`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `AGR_004` (it is active), `PERM_001` (not the owner), `NFND_000` (the
   * agreement or the version is missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const version = await client.agreementVersions.activate('AGP-447-608-926', 2)
   */
  activate(agreementId: string, version: number, options?: CallOptions): Promise<AgreementVersion> {
    const params = { agreement_id: agreementId, version: String(version) }
    return this.#http.call('activateAgreementVersion', { ...options, params })
  }

  /**
   * Finds the address of the document of a version. In a browser, which does not show where a
   * redirect leads, it is read from the version.
   *
   * Operations `getAgreementVersionDocument`,
   * `GET /agreements/{agreement_id}/versions/{version}/document`, then `getAgreementVersion`,
   * `GET /agreements/{agreement_id}/versions/{version}`. Roles: all.
   *
   * Raises `ApiError` `NFND_000` (no document, or the agreement or the version is missing, or can
   * not be seen), `VAL_001` (illegal query; `document` sends none); `AUTH_001` for a wrong key.
   *
   * @example
   * const address = await client.agreementVersions.document('AGP-447-608-926', 1)
   */
  document(agreementId: string, version: number, options?: CallOptions): Promise<string> {
    const params = { agreement_id: agreementId, version: String(version) }
    return this.#http.location(
      'getAgreementVersionDocument',
      { ...options, params },
      async () => (await this.get(agreementId, version, options)).link,
    )
  }
}
