// Agreement forms: what partners are asked before they enroll or list something.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  AgreementForm,
  AgreementFormCreate,
  AgreementFormUpdate,
  AgreementFormVersion,
} from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over agreement forms. */
export type AgreementFormQuery = ListQuery<(typeof filters)['listAgreementForms']>

export class AgreementForms {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the forms the caller may see, the newest first.
   *
   * Operation `listAgreementForms`, `GET /forms`. Roles: distributor, vendor.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `PERM_001` (a reseller); `AUTH_001` for a wrong key.
   *
   * @example
   * const forms = await client.agreementForms.list({ filter: { type: 'enroll' } }).toArray()
   */
  list(query?: AgreementFormQuery | string, options?: CallOptions): List<AgreementForm> {
    return list(this.#http, 'listAgreementForms', query, options)
  }

  /**
   * Gets a form.
   *
   * Operation `getAgreementForm`, `GET /forms/{id}`. Roles: distributor, vendor.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not
   * be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const form = await client.agreementForms.get('AFR-318-604-275')
   */
  get(id: string, options?: CallOptions): Promise<AgreementForm> {
    return this.#http.call('getAgreementForm', { ...options, params: { id } })
  }

  /**
   * Creates a form that agreements can ask partners to fill in.
   *
   * Operation `createAgreementForm`, `POST /forms`. Roles: distributor.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (a vendor calls), `LIM_001` (a body over
   * 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const form = await client.agreementForms.create({
   *   name: 'Before you enroll',
   *   type: 'enroll',
   *   schema: { type: 'object', properties: { region: { type: 'string' } }, required: ['region'] },
   * })
   */
  create(form: AgreementFormCreate, options?: CallOptions): Promise<AgreementForm> {
    return this.#http.call('createAgreementForm', { ...options, body: form })
  }

  /**
   * Changes the members that are given, which makes a new version. Not repeated after a lost answer:
   * each time makes a version.
   *
   * Operation `updateAgreementForm`, `PUT /forms/{id}`. Roles: distributor.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (not the owner), `NFND_000` (missing, or can
   * not be seen), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const { version } = await client.agreementForms.update('AFR-318-604-275', { name: 'Enrollment' })
   */
  update(id: string, changes: AgreementFormUpdate, options?: CallOptions): Promise<AgreementForm> {
    return this.#http.call('updateAgreementForm', {
      ...options,
      params: { id },
      body: changes,
      once: true,
    })
  }

  /**
   * Deletes a form that is not attached to an agreement.
   *
   * Operation `deleteAgreementForm`, `DELETE /forms/{id}`. Roles: distributor.
   *
   * Raises `ApiError` `FRM_001` (it is attached), `PERM_001` (not the owner), `NFND_000` (missing,
   * or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.agreementForms.delete('AFR-318-604-275')
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#http.call('deleteAgreementForm', { ...options, params: { id } })
  }

  /**
   * Lists the versions of a form, the newest first.
   *
   * Operation `listAgreementFormVersions`, `GET /forms/{form_id}/versions`. Roles: distributor, vendor.
   *
   * Raises `ApiError` `VAL_001` (illegal query; only `limit` and `offset` are sent), `NFND_000`
   * (missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const versions = await client.agreementForms.versions('AFR-318-604-275').toArray()
   */
  versions(id: string, options?: CallOptions): List<AgreementFormVersion> {
    return list(this.#http, 'listAgreementFormVersions', undefined, {
      ...options,
      params: { form_id: id },
    })
  }

  /**
   * Gets one version of a form, counted from 1.
   *
   * Operation `getAgreementFormVersion`, `GET /forms/{form_id}/versions/{version}`. Roles: distributor, vendor.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `version` sends none), `NFND_000` (the form or the
   * version is missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { schema } = await client.agreementForms.version('AFR-318-604-275', 1)
   */
  version(id: string, version: number, options?: CallOptions): Promise<AgreementFormVersion> {
    const params = { form_id: id, version: String(version) }
    return this.#http.call('getAgreementFormVersion', { ...options, params })
  }
}
