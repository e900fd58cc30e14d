// Agreements: what a partner has to sign, and what it covers.
import type { filters } from '../../spec/generated/filters.ts'
import type {
  Agreement,
  AgreementCreate,
  AgreementPartner,
  AgreementUpdate,
  Contract,
  DistributionAgreementCreate,
  IdRef,
  MarketplaceRef,
  MarketplaceSummary,
  ProductGroupRef,
  ProductRef,
} from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'

/** RQL query over agreements. */
export type AgreementQuery = ListQuery<(typeof filters)['listAgreements']>

/** RQL query over the distribution agreements below an agreement. */
export type DistributionAgreementQuery = ListQuery<(typeof filters)['listDistributionAgreements']>

/** RQL query over the marketplaces of an agreement. */
export type AgreementMarketplaceQuery = ListQuery<(typeof filters)['listAgreementMarketplaces']>

/** RQL query over the product groups of an agreement. */
export type AgreementProductGroupQuery = ListQuery<(typeof filters)['listAgreementProductGroups']>

/** RQL query over the partners of an agreement. */
export type AgreementPartnerQuery = ListQuery<(typeof filters)['listAgreementPartners']>

/** RQL query over the products of an agreement. */
export type AgreementProductQuery = ListQuery<(typeof filters)['listAgreementProducts']>

/** RQL query over the marketplaces of a product of an agreement. */
export type AgreementProductMarketplaceQuery = ListQuery<
  (typeof filters)['listAgreementProductMarketplaces']
>

export class Agreements {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the agreements the caller may see, the newest first.
   *
   * Operation `listAgreements`, `GET /agreements`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const programs = await client.agreements.list({ filter: { type: 'program' } }).toArray()
   */
  list(query?: AgreementQuery | string, options?: CallOptions): List<Agreement> {
    return list(this.#http, 'listAgreements', query, options)
  }

  /**
   * Gets an agreement.
   *
   * Operation `getAgreement`, `GET /agreements/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or can not
   * be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const { version } = await client.agreements.get('AGP-447-608-926')
   */
  get(id: string, options?: CallOptions): Promise<Agreement> {
    return this.#http.call('getAgreement', { ...options, params: { id } })
  }

  /**
   * Creates an agreement with its version 1; a document can come with it as a file.
   *
   * Operation `createAgreement`, `POST /agreements`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (the account may not create this type),
   * `LIM_001` (a body over 10 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const agreement = await client.agreements.create({
   *   type: 'program',
   *   title: 'Cloud partners',
   *   description: 'What vendors of cloud products agree to.',
   *   document_type: 'uploaded',
   *   file: new File(['…'], 'terms.pdf', { type: 'application/pdf' }),
   * })
   */
  create(agreement: AgreementCreate, options?: CallOptions): Promise<Agreement> {
    return this.#http.call('createAgreement', { ...options, body: agreement })
  }

  /**
   * Changes the members that are given; the others stay as they are.
   *
   * Operation `updateAgreement`, `PUT /agreements/{id}`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (not the owner), `NFND_000` (missing, or can
   * not be seen), `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const agreement = await client.agreements.update('AGD-730-254-918', { auto_accept: false })
   */
  update(id: string, changes: AgreementUpdate, options?: CallOptions): Promise<Agreement> {
    return this.#http.call('updateAgreement', { ...options, params: { id }, body: changes })
  }

  /**
   * Deletes an agreement that has no contracts and no agreements below it.
   *
   * Operation `deleteAgreement`, `DELETE /agreements/{id}`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `AGR_001` (it has some), `PERM_001` (not the owner), `NFND_000` (missing, or
   * can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.agreements.delete('AGP-447-608-926')
   */
  delete(id: string, options?: CallOptions): Promise<void> {
    return this.#http.call('deleteAgreement', { ...options, params: { id } })
  }

  /**
   * Finds the address of the document of the active version. In a browser, which does not show where
   * a redirect leads, it is read from the agreement.
   *
   * Operations `getAgreementDocument`, `GET /agreements/{id}/document`, then `getAgreement`,
   * `GET /agreements/{id}`. Roles: all.
   *
   * Raises `ApiError` `NFND_000` (no document, or the agreement is missing or can not be seen),
   * `VAL_001` (illegal query; `document` sends none); `AUTH_001` for a wrong key.
   *
   * @example
   * const address = await client.agreements.document('AGP-447-608-926')
   */
  document(id: string, options?: CallOptions): Promise<string> {
    return this.#http.location(
      'getAgreementDocument',
      { ...options, params: { id } },
      async () => (await this.get(id, options)).version.link,
    )
  }

  /**
   * Lists the distribution agreements below a program agreement, the newest first.
   *
   * Operation `listDistributionAgreements`, `GET /agreements/{agreement_id}/agreements`. Roles:
   * all.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (missing, or can not be seen);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const query = { filter: { auto_accept: true } }
   * const agreements = client.agreements.distributions('AGP-447-608-926', query)
   * for await (const { marketplace } of agreements) console.log(marketplace?.name)
   */
  distributions(
    agreementId: string,
    query?: DistributionAgreementQuery | string,
    options?: CallOptions,
  ): List<Agreement> {
    return list(this.#http, 'listDistributionAgreements', query, {
      ...options,
      params: { agreement_id: agreementId },
    })
  }

  /**
   * Creates a distribution agreement for one marketplace below a program agreement.
   *
   * Operation `createDistributionAgreement`, `POST /agreements/{agreement_id}/agreements`. Roles:
   * distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (fields), `PERM_001` (not the owner), `NFND_000` (missing, or can
   * not be seen), `AGR_003` (the marketplace has one), `LIM_001` (a body over 10 MiB); `AUTH_001`
   * for a wrong key.
   *
   * @example
   * const agreement = await client.agreements.createDistribution('AGP-447-608-926', {
   *   title: 'Cloud products in Spain',
   *   description: 'What is sold on the Spanish marketplace.',
   *   marketplace: { id: 'MP-40518' },
   *   document_type: 'none',
   * })
   */
  createDistribution(
    agreementId: string,
    agreement: DistributionAgreementCreate,
    options?: CallOptions,
  ): Promise<Agreement> {
    const params = { agreement_id: agreementId }
    return this.#http.call('createDistributionAgreement', { ...options, params, body: agreement })
  }

  /**
   * Lists the contracts of an agreement, the newest first.
   *
   * Operation `listAgreementContracts`, `GET /agreements/{agreement_id}/contracts`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; only `limit` and `offset` are sent), `NFND_000`
   * (missing, or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const contracts = await client.agreements.contracts('AGP-447-608-926').toArray({ max: 5 })
   */
  contracts(agreementId: string, options?: CallOptions): List<Contract> {
    return list(this.#http, 'listAgreementContracts', undefined, {
      ...options,
      params: { agreement_id: agreementId },
    })
  }

  /**
   * Lists the marketplaces of a service agreement.
   *
   * Operation `listAgreementMarketplaces`, `GET /agreements/{agreement_id}/marketplaces`. Roles:
   * all.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (missing, or can not be seen);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const marketplaces = await client.agreements.marketplaces('AGS-503-117-264').toArray()
   */
  marketplaces(
    agreementId: string,
    query?: AgreementMarketplaceQuery | string,
    options?: CallOptions,
  ): List<MarketplaceSummary> {
    return list(this.#http, 'listAgreementMarketplaces', query, {
      ...options,
      params: { agreement_id: agreementId },
    })
  }

  /**
   * Adds a marketplace to a service agreement.
   *
   * Operation `addAgreementMarketplace`, `POST /agreements/{agreement_id}/marketplaces`. Roles:
   * distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (no such marketplace, or it is part of the agreement), `PERM_001`
   * (not the owner), `NFND_000` (missing, or can not be seen), `LIM_001` (a body over 1 MiB);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * await client.agreements.addMarketplace('AGS-503-117-264', { id: 'MP-40518' })
   */
  addMarketplace(
    agreementId: string,
    marketplace: IdRef,
    options?: CallOptions,
  ): Promise<MarketplaceSummary> {
    const params = { agreement_id: agreementId }
    return this.#http.call('addAgreementMarketplace', { ...options, params, body: marketplace })
  }

  /**
   * Takes a marketplace out of a service agreement.
   *
   * Operation `removeAgreementMarketplace`, `DELETE /agreements/{agreement_id}/marketplaces/{id}`.
   * Roles: distributor, reseller.
   *
   * Raises `ApiError` `PERM_001` (not the owner), `NFND_000` (the agreement is missing or can not
   * be seen, or the marketplace is not part of it); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.agreements.removeMarketplace('AGS-503-117-264', 'MP-40518')
   */
  removeMarketplace(agreementId: string, id: string, options?: CallOptions): Promise<void> {
    const params = { agreement_id: agreementId, id }
    return this.#http.call('removeAgreementMarketplace', { ...options, params })
  }

  /**
   * Lists the product groups of a service agreement, the newest first.
   *
   * Operation `listAgreementProductGroups`, `GET /agreements/{agreement_id}/product-groups`.
   * Roles: distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `PERM_001` (a vendor calls), `NFND_000` (missing,
   * or can not be seen); `AUTH_001` for a wrong key.
   *
   * @example
   * const groups = await client.agreements.productGroups('AGS-503-117-264').toArray()
   */
  productGroups(
    agreementId: string,
    query?: AgreementProductGroupQuery | string,
    options?: CallOptions,
  ): List<ProductGroupRef> {
    return list(this.#http, 'listAgreementProductGroups', query, {
      ...options,
      params: { agreement_id: agreementId },
    })
  }

  /**
   * Adds a product group to a service agreement.
   *
   * Operation `addAgreementProductGroup`, `POST /agreements/{agreement_id}/product-groups`. Roles:
   * distributor, reseller.
   *
   * Raises `ApiError` `VAL_001` (no such group, or it is part of the agreement), `PERM_001` (not
   * the owner), `NFND_000` (missing, or can not be seen), `LIM_001` (a body over 1 MiB);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * await client.agreements.addProductGroup('AGS-503-117-264', { id: 'PG-2041-7735' })
   */
  addProductGroup(
    agreementId: string,
    group: IdRef,
    options?: CallOptions,
  ): Promise<ProductGroupRef> {
    const params = { agreement_id: agreementId }
    return this.#http.call('addAgreementProductGroup', { ...options, params, body: group })
  }

  /**
   * Takes a product group out of a service agreement.
   *
   * Operation `removeAgreementProductGroup`,
   * `DELETE /agreements/{agreement_id}/product-groups/{id}`. Roles: distributor, reseller.
   *
   * Raises `ApiError` `PERM_001` (not the owner), `NFND_000` (the agreement is missing or can not
   * be seen, or the group is not part of it); `AUTH_001` for a wrong key.
   *
   * @example
   * await client.agreements.removeProductGroup('AGS-503-117-264', 'PG-2041-7735')
   */
  removeProductGroup(agreementId: string, id: string, options?: CallOptions): Promise<void> {
    const params = { agreement_id: agreementId, id }
    return this.#http.call('removeAgreementProductGroup', { ...options, params })
  }

  /**
   * Lists the partners of an agreement with their contracts, the newest first.
   *
   * Operation `listAgreementPartners`, `GET /agreements/{agreement_id}/partners`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (missing, or can not be seen);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const active = { filter: { 'contract.status': 'active' } } as const
   * const partners = await client.agreements.partners('AGP-447-608-926', active).toArray()
   */
  partners(
    agreementId: string,
    query?: AgreementPartnerQuery | string,
    options?: CallOptions,
  ): List<AgreementPartner> {
    return list(this.#http, 'listAgreementPartners', query, {
      ...options,
      params: { agreement_id: agreementId },
    })
  }

  /**
   * Lists the products of an agreement.
   *
   * Operation `listAgreementProducts`, `GET /agreements/{agreement_id}/products`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (missing, or can not be seen);
   * `AUTH_001` for a wrong key.
   *
   * @example
   * const products = await client.agreements.products('AGS-503-117-264').toArray()
   */
  products(
    agreementId: string,
    query?: AgreementProductQuery | string,
    options?: CallOptions,
  ): List<ProductRef> {
    return list(this.#http, 'listAgreementProducts', query, {
      ...options,
      params: { agreement_id: agreementId },
    })
  }

  /**
   * Lists the marketplaces on which a product of an agreement is offered.
   *
   * Operation `listAgreementProductMarketplaces`,
   * `GET /agreements/{agreement_id}/products/{product_id}/marketplaces`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query), `NFND_000` (the agreement is missing or can not
   * be seen, or the product is not part of it); `AUTH_001` for a wrong key.
   *
   * @example
   * const marketplaces = client.agreements.productMarketplaces('AGS-503-117-264', 'PRD-273-806-415')
   * for await (const { name } of marketplaces) console.log(name)
   */
  productMarketplaces(
    agreementId: string,
    productId: string,
    query?: AgreementProductMarketplaceQuery | string,
    options?: CallOptions,
  ): List<MarketplaceRef> {
    const params = { agreement_id: agreementId, product_id: productId }
    return list(this.#http, 'listAgreementProductMarketplaces', query, { ...options, params })
  }
}
