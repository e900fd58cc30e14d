// Leads: those who may become customers, brought by distributors and judged by vendors.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  EmbeddedLead,
  EmbeddedLeadCreate,
  EmbeddedLeadForm,
  Lead,
  LeadCreate,
  LeadForm,
  LeadNote,
  LeadSettings,
  Listing,
} from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over leads. */
export type LeadQuery = ListQuery<(typeof filters)['listLeads']>

/** Where a product is on sale, and what is asked there. */
export interface ListedForm {
  readonly listing: Listing
  /** What a lead has to answer. */
  readonly form: LeadForm
}

export class Leads {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the leads that the caller has brought or that are for its products, the newest first;
   * their answers are left out.
   *
   * Operation `listLeads`, `GET /leads/records`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const pending = vendor.leads.list({ filter: { status: 'pending' }, order: ['name'] })
   * for await (const { name, listing } of pending) console.log(name, listing.product.name)
   * console.log(await client.leads.list().count())
   */
  list(query?: LeadQuery | string, options?: CallOptions): List<Lead> {
    return list(this.#http, 'listLeads', query, options)
  }

  /**
   * Gets a lead with its answers; with `formatted` also as people read them, in `data_formatted`.
   *
   * Operation `getLead`, `GET /leads/records/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not
   * be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { data, data_formatted } = await client.leads.get('LDR-123-345-345', { formatted: true })
   */
  get(
    id: string,
    { formatted = false, ...options }: CallOptions & { readonly formatted?: boolean } = {},
  ): Promise<Lead> {
    const query = formatted ? 'select(data_formatted)' : undefined
    return this.#http.call('getLead', { ...options, params: { id }, ...(query && { query }) })
  }

  /**
   * Brings a lead to a listing that is on sale and asks an active form; `data` answers the form.
   *
   * Operation `createLead`, `POST /leads/records`. Roles: distributor.
   *
   * Raises `ApiError` `VAL_001` (fields, no such listing, or answers that do not fit the form),
   * `LDR_002` (the listing takes no leads), `PERM_001` (not a distributor), `LIM_001` (a body over
   * 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const lead = await client.leads.create({
   *   listing: { id: 'LST-212-458-762' },
   *   name: 'Bakery with three shops',
   *   data: { name: 'Ada Byron', email: 'ada@bakery.example', country_code: 'ES' },
   * })
   */
  create(lead: LeadCreate, options?: CallOptions): Promise<Lead> {
    return this.#http.call('createLead', { ...options, body: lead })
  }

  /**
   * Says that the vendor takes a lead on.
   *
   * Operation `qualifyLead`, `POST /leads/records/{id}/qualify`. Roles: vendor.
   *
   * Raises `ApiError` `VAL_001` (the note), `LDR_001` (not pending), `PERM_001` (not the vendor),
   * `NFND_000` (missing, or can not be seen), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong
   * key.
   *
   * @example
   * await vendor.leads.qualify('LDR-123-345-345', { note: 'We have called them.' })
   */
  qualify(id: string, note?: LeadNote, options?: CallOptions): Promise<Lead> {
    return this.#http.call('qualifyLead', {
      ...options,
      params: { id },
      ...(note && { body: note }),
    })
  }

  /**
   * Says that nothing will come of a lead.
   *
   * Operation `invalidateLead`, `POST /leads/records/{id}/invalidate`. Roles: vendor.
   *
   * Raises `ApiError` `VAL_001` (the note), `LDR_001` (not pending), `PERM_001` (not the vendor),
   * `NFND_000` (missing, or can not be seen), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong
   * key.
   *
   * @example
   * await vendor.leads.invalidate('LDR-123-345-345', { note: 'The address does not exist.' })
   */
  invalidate(id: string, note?: LeadNote, options?: CallOptions): Promise<Lead> {
    const body = note && { body: note }
    return this.#http.call('invalidateLead', { ...options, params: { id }, ...body })
  }

  /**
   * Finds where a product is on sale in a marketplace, and the form that leads answer there;
   * `undefined` when it is not on sale.
   *
   * Operations `listListings`, `GET /listings`, then `getListingLeadForm`,
   * `GET /leads/listings/{listing_id}/form`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `formFor` sends none), `NFND_000` (the listing has
   * no form); `AUTH_001` for a wrong key.
   *
   * @example
   * const found = await client.leads.formFor({ product: 'PRD-273-806-415', marketplace: 'MP-10041' })
   * for (const { id, title } of found?.form.schema ?? []) console.log(id, title)
   */
  async formFor(
    { product, marketplace }: { readonly product: string; readonly marketplace: string },
    options?: CallOptions,
  ): Promise<ListedForm | undefined> {
    const filter = {
      'product.id': product,
      'marketplace.id': marketplace,
      status: 'listed',
    } as const
    const listing = await list(this.#http, 'listListings', { filter }, options).first()
    if (!listing) return undefined
    const params = { listing_id: listing.id }
    const form = await this.#http.call('getListingLeadForm', { ...options, params })
    return { listing, form }
  }

  /**
   * Gets the key with which an account signs tokens, so that its pages can show lead forms. It
   * belongs on the account's own server, which signs with a library like jose.
   *
   * Operation `getLeadSettings`, `GET /modules/leads/settings`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `settings` sends none), `NFND_000` (a vendor calls);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const { SignJWT, importPKCS8 } = await import('jose')
   * const { jwt } = await client.leads.settings()
   * const token = await new SignJWT({ listing_id: 'LST-212-458-762' })
   *   .setProtectedHeader({ alg: 'RS256', kid: jwt.kid })
   *   .setIssuer(jwt.iss)
   *   .setAudience(jwt.aud)
   *   .setIssuedAt()
   *   .setExpirationTime('1h')
   *   .sign(await importPKCS8(jwt.private_key, 'RS256'))
   */
  settings(options?: CallOptions): Promise<LeadSettings> {
    return this.#http.call('getLeadSettings', { ...options })
  }

  /**
   * Gets the form to show on a page, with a token of the listing in place of a key.
   *
   * Operation `getEmbeddedLeadForm`, `GET /embed/leads/listings/{listing_id}/form`. Roles:
   * distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `embeddedForm` sends none), `NFND_000` (the listing
   * is missing, not of the account that has signed, or has no form); `AUTH_001` for a token that is
   * wrong, too old, or for another listing.
   *
   * @example
   * const token = await (await fetch('/lead-token')).text()
   * const { schema } = await client.leads.embeddedForm('LST-212-458-762', token)
   */
  embeddedForm(listingId: string, token: string, options?: CallOptions): Promise<EmbeddedLeadForm> {
    const params = { listing_id: listingId }
    return this.#http.call('getEmbeddedLeadForm', { ...options, params, token })
  }

  /**
   * Brings a lead from a page, with a token of the listing in place of a key.
   *
   * Operation `createEmbeddedLead`, `POST /embed/leads/listings/{listing_id}/leads`. Roles:
   * distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields, or answers that do not fit the form), `LDR_002` (the
   * listing takes no leads), `NFND_000` (the listing is missing, or not of the account that has
   * signed), `LIM_001` (a body over 1 MiB); `AUTH_001` for a token that is wrong, too old, or for
   * another listing.
   *
   * @example
   * const token = await (await fetch('/lead-token')).text()
   * const data = { name: 'Ada Byron', email: 'ada@bakery.example', country_code: 'ES' }
   * await client.leads.createEmbedded('LST-212-458-762', token, { name: 'Bakery', data })
   */
  createEmbedded(
    listingId: string,
    token: string,
    lead: EmbeddedLeadCreate,
    options?: CallOptions,
  ): Promise<EmbeddedLead> {
    const params = { listing_id: listingId }
    return this.#http.call('createEmbeddedLead', { ...options, params, token, body: lead })
  }
}
