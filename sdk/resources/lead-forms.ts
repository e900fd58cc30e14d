// Lead forms: what a vendor asks about those who may become customers, and which listing asks it.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  LeadForm,
  LeadFormCreate,
  LeadFormUpdate,
  ListingLeadForm,
  ListingLeadFormSet,
} from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over lead forms. */
export type LeadFormQuery = ListQuery<(typeof filters)['listLeadForms']>

export class LeadForms {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the vendor's forms, the newest first; their fields are left out unless `schema` is
   * selected.
   *
   * Operation `listLeadForms`, `GET /leads/forms`. Roles: vendor.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `PERM_001` (not a vendor); `AUTH_001` for a wrong
   * key.
   *
   * @example
   * const active = vendor.leadForms.list({ filter: { status: 'active' }, select: ['schema'] })
   * for await (const { name, listings } of active) console.log(name, listings)
   */
  list(query?: LeadFormQuery | string, options?: CallOptions): List<LeadForm> {
    return list(this.#http, 'listLeadForms', query, options)
  }

  /**
   * Gets a form with its fields.
   *
   * Operation `getLeadForm`, `GET /leads/forms/{id}`. Roles: vendor.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `PERM_001` (not a vendor),
   * `NFND_000` (missing, or another vendor's); `AUTH_001` for a wrong key.
   *
   * @example
   * const { schema = [] } = await vendor.leadForms.get('LDF-1460-7899')
   */
  get(id: string, options?: CallOptions): Promise<LeadForm> {
    return this.#http.call('getLeadForm', { ...options, params: { id } })
  }

  /**
   * Creates a form, which is active at once. The template brings the fields; a custom form is given
   * them as `schema`.
   *
   * Operation `createLeadForm`, `POST /leads/forms`. Roles: vendor.
   *
   * Raises `ApiError` `VAL_001` (members, or a field of the form), `PERM_001` (not a vendor),
   * `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const form = await vendor.leadForms.create({ name: 'Questions', template: 'default' })
   * const custom = await vendor.leadForms.create({
   *   name: 'Seats',
   *   template: 'custom',
   *   schema: [{ id: 'seats', title: 'How many seats?', type: 'number', required: true }],
   * })
   */
  create(form: LeadFormCreate, options?: CallOptions): Promise<LeadForm> {
    return this.#http.call('createLeadForm', { ...options, body: form })
  }

  /**
   * Changes the members that are given; only a custom form can get other fields.
   *
   * Operation `updateLeadForm`, `PUT /leads/forms/{id}`. Roles: vendor.
   *
   * Raises `ApiError` `VAL_001` (members, or a field of the form), `PERM_001` (not a vendor),
   * `NFND_000` (missing, or another vendor's), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong
   * key.
   *
   * @example
   * const form = await vendor.leadForms.update('LDF-1460-7899', { name: 'More questions' })
   */
  update(id: string, changes: LeadFormUpdate, options?: CallOptions): Promise<LeadForm> {
    return this.#http.call('updateLeadForm', { ...options, params: { id }, body: changes })
  }

  /**
   * Deletes a form that no listing asks.
   *
   * Operation `deleteLeadForm`, `DELETE /leads/forms/{id}`. Roles: vendor.
   *
   * Raises `ApiError` `LDF_002` (it is bound to a listing), `PERM_001` (not a vendor), `NFND_000`
   * (missing, or another vendor's); `AUTH_001` for a wrong key.
   *
   * @example
   * await vendor.leadForms.delete('LDF-1460-7899')
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#http.call('deleteLeadForm', { ...options, params: { id } })
  }

  /**
   * Lets the listings of a form take leads again.
   *
   * Operation `activateLeadForm`, `POST /leads/forms/{id}/activate`. Roles: vendor.
   *
   * Raises `ApiError` `LDF_001` (it is active already), `PERM_001` (not a vendor), `NFND_000`
   * (missing, or another vendor's); `AUTH_001` for a wrong key.
   *
   * @example
   * const { status } = await vendor.leadForms.activate('LDF-1460-7899')
   */
  activate(id: string, options?: CallOptions): Promise<LeadForm> {
    return this.#http.call('activateLeadForm', { ...options, params: { id } })
  }

  /**
   * Makes a form inactive: it stays bound, but its listings take no leads.
   *
   * Operation `deactivateLeadForm`, `POST /leads/forms/{id}/deactivate`. Roles: vendor.
   *
   * Raises `ApiError` `LDF_001` (it is inactive already), `PERM_001` (not a vendor), `NFND_000`
   * (missing, or another vendor's); `AUTH_001` for a wrong key.
   *
   * @example
   * const { status } = await vendor.leadForms.deactivate('LDF-1460-7899')
   */
  deactivate(id: string, options?: CallOptions): Promise<LeadForm> {
    return this.#http.call('deactivateLeadForm', { ...options, params: { id } })
  }

  /**
   * Gets the form that a listing asks, for either side of the listing.
   *
   * Operation `getListingLeadForm`, `GET /leads/listings/{listing_id}/form`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `ofListing` sends none), `NFND_000` (the listing is
   * missing or can not be seen, or it has no form); `AUTH_001` for a wrong key.
   *
   * @example
   * const { schema = [] } = await client.leadForms.ofListing('LST-212-458-762')
   * for (const { title, required } of schema) console.log(title, required)
   */
  ofListing(listingId: string, options?: CallOptions): Promise<LeadForm> {
    return this.#http.call('getListingLeadForm', { ...options, params: { listing_id: listingId } })
  }

  /**
   * Makes a listing ask a form in place of the one it asked before; `{ id: null }` for none.
   *
   * Operation `setListingLeadForm`, `PUT /leads/listings/{listing_id}/form`. Roles: vendor.
   *
   * Raises `ApiError` `VAL_001` (no such form of the vendor), `LDF_003` (the form is inactive),
   * `PERM_001` (not the vendor of the product), `NFND_000` (the listing is missing, or can not be
   * seen), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * await vendor.leadForms.bind('LST-212-458-762', { id: 'LDF-1460-7899' })
   */
  bind(
    listingId: string,
    form: ListingLeadFormSet,
    options?: CallOptions,
  ): Promise<ListingLeadForm> {
    const params = { listing_id: listingId }
    return this.#http.call('setListingLeadForm', { ...options, params, body: form })
  }
}
