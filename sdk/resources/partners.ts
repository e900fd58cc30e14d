// Partners: the accounts that the caller has agreements with.
import type { filters } from '../../spec/generated/filters.ts'
import type { Contract, Listing, NewsPost, Partner, Product } from '../../spec/generated/types.ts'
import type { Http } from '../http.ts'
import type { CallOptions } from '../options.ts'
import type { List } from '../page.ts'
import type { ListQuery } from '../rql/filter.ts'
import { list } from './list.ts'
import { createPartnerAccount, invitePartner } from './partner-wizard.ts'
import type {
  CreatedPartner,
  InvitedPartner,
  NewPartnerAccount,
  PartnerInvitation,
  PartnerWizardOptions,
} from './partner-wizard-input.ts'

/** RQL query over partners. */
export type PartnerQuery = ListQuery<(typeof filters)['listPartners']>

/** A partner and what binds it to the caller. */
export interface PartnerDetails {
  readonly partner: Partner
  /** All contracts between the two, the newest first, whichever of them is the issuer. */
  readonly contracts: readonly Contract[]
  /** Listings with the partner as vendor or provider. */
  readonly listings: readonly Listing[]
  /** What the partner has published for the caller to read. */
  readonly news: readonly NewsPost[]
}

export class Partners {
  readonly #http: Http

  constructor(http: Http) {
    this.#http = http
  }

  /**
   * Lists the caller's partners, the newest first: accounts with which it has a pending or active
   * program or service contract, whichever of the two issued it.
   *
   * Operation `listPartners`, `GET /partners`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query); `AUTH_001` for a wrong key.
   *
   * @example
   * const vendors = client.partners.list({
   *   filter: { role: 'vendor', status: 'active' },
   *   order: ['-stats.contracts.distribution'],
   * })
   * for await (const { name, stats } of vendors) console.log(name, stats.contracts.distribution)
   */
  list(query?: PartnerQuery | string, options?: CallOptions): List<Partner> {
    return list(this.#http, 'listPartners', query, options)
  }

  /**
   * Gets one of the caller's partners.
   *
   * Operation `getPartner`, `GET /partners/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `get` sends none), `NFND_000` (missing, or no
   * partner of the caller); `AUTH_001` for a wrong key.
   *
   * @example
   * const { contacts } = await client.partners.get('VA-149-494')
   * console.log(contacts.filter(({ tags }) => tags.some(({ name }) => name === 'Technical')))
   */
  get(id: string, options?: CallOptions): Promise<Partner> {
    return this.#http.call('getPartner', { ...options, params: { id } })
  }

  /**
   * Lists the products that a partner has published, the newest first.
   *
   * Operation `listPartnerProducts`, `GET /partners/{partner_id}/products`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; only `limit` and `offset` are sent), `NFND_000`
   * (missing, or no partner of the caller); `AUTH_001` for a wrong key.
   *
   * @example
   * for await (const { name, media } of client.partners.products('VA-149-494')) {
   *   console.log(name, media?.url)
   * }
   */
  products(partnerId: string, options?: CallOptions): List<Product> {
    return list(this.#http, 'listPartnerProducts', undefined, {
      ...options,
      params: { partner_id: partnerId },
    })
  }

  /**
   * Gets a product that a partner has published.
   *
   * Operation `getPartnerProduct`, `GET /partners/{partner_id}/products/{id}`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `product` sends none), `NFND_000` (no partner of the
   * caller, or nothing that it has published); `AUTH_001` for a wrong key.
   *
   * @example
   * const product = await client.partners.product('VA-149-494', 'PRD-418-302-551')
   */
  product(partnerId: string, id: string, options?: CallOptions): Promise<Product> {
    return this.#http.call('getPartnerProduct', {
      ...options,
      params: { partner_id: partnerId, id },
    })
  }

  /**
   * Gets what there is to know about a partner, all at once: itself, the contracts with it, what is on
   * sale between the two, and what it has published.
   *
   * Operations `getPartner`, `GET /partners/{id}`, and `listContracts`, `GET /contracts`, and
   * `listListings`, `GET /listings`, and `listNews`, `GET /news`. Roles: all.
   *
   * Raises `ApiError` `VAL_001` (illegal query; `details` sends none), `NFND_000` (missing, or no
   * partner of the caller); `AUTH_001` for a wrong key.
   *
   * @example
   * const { partner, contracts } = await client.partners.details('VA-149-494')
   * for (const { type, status } of contracts) console.log(partner.name, type, status)
   */
  async details(id: string, options?: CallOptions): Promise<PartnerDetails> {
    const between = { or: [{ 'partner.id': id }, { 'issuer.id': id }] }
    const onSale = { or: [{ 'vendor.id': id }, { 'provider.id': id }] }
    const [partner, contracts, listings, news] = await Promise.all([
      this.get(id, options),
      list(this.#http, 'listContracts', { filter: between }, options).toArray(),
      list(this.#http, 'listListings', { filter: onSale }, options).toArray(),
      list(this.#http, 'listNews', { filter: { 'creator.id': id } }, options).toArray(),
    ])
    return { partner, contracts, listings, news }
  }

  /**
   * Invites a vendor or reseller by name: makes the agreement with all that belongs to it, unless an
   * existing one is given, then the contract. Hand its `activation.link` to the partner, who
   * completes it with `registration.complete`.
   *
   * A step that fails raises `PartnerWizardError`: see there how to go on. So does an existing agreement
   * of the wrong type (the cause is a `TypeError`, `method` and `url` are empty) and an aborted call
   * (the cause is the reason of the signal). With `resume`, nothing is made twice. Input that
   * contradicts itself, or is not what `resume` is of, raises `TypeError` before anything is sent.
   *
   * Operations, those that the input needs. At the same time, so that a wrong id fails before anything
   * is made:
   *
   * - `getAgreement`, `GET /agreements/{id}`: the existing agreement, or the sourcing agreement.
   * - `getMarketplace`, `GET /marketplaces/{id}`: each marketplace.
   * - `getProductGroup`, `GET /catalog/groups/{id}`: each product group.
   *
   * Then, one after the other:
   *
   * - `createAgreement`, `POST /agreements`: the new agreement.
   * - `createDistributionAgreement`, `POST /agreements/{agreement_id}/agreements`: one for each of
   *   `marketplaces`.
   * - `addAgreementMarketplace`, `POST /agreements/{agreement_id}/marketplaces`: the marketplace of a
   *   reseller.
   * - `addAgreementProductGroup`, `POST /agreements/{agreement_id}/product-groups`: each product group.
   * - `createContract`, `POST /agreements/{agreement_id}/contracts`: the invitation.
   *
   * After a lost answer also, to find what it has made:
   *
   * - `listAgreements`, `GET /agreements`.
   * - `listDistributionAgreements`, `GET /agreements/{agreement_id}/agreements`.
   * - `listAgreementMarketplaces`, `GET /agreements/{agreement_id}/marketplaces`.
   * - `listAgreementProductGroups`, `GET /agreements/{agreement_id}/product-groups`.
   * - `listContracts`, `GET /contracts`.
   *
   * Roles: distributor, reseller.
   *
   * Raises `ApiError` as the cause of a `PartnerWizardError`: `VAL_001` (fields), `PERM_001` (the
   * account may not do this, or does not own the agreement), `NFND_000` (something that is named
   * is missing, or can not be seen), `AGR_003` (a marketplace has a distribution agreement),
   * `AGR_005` (the agreement has no active version), `CTR_002` (the partner has an open contract),
   * `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const { partner, activation } = await client.partners.invite({
   *   type: 'vendor',
   *   name: 'Bluewater Software',
   *   message: 'Welcome to our program.',
   *   newAgreement: { name: 'Cloud vendors', description: 'What vendors agree to.' },
   *   marketplaces: [{ id: 'MP-10044' }, { id: 'MP-10045', auto_accept: false }],
   * })
   * console.log(partner.id, activation.link)
   */
  invite(input: PartnerInvitation, options?: PartnerWizardOptions): Promise<InvitedPartner> {
    return invitePartner(this.#http, input, options)
  }

  /**
   * Does all that `invite` does and completes the invitation itself: the account is there and its
   * contract active.
   *
   * A step that fails raises `PartnerWizardError`: see there how to go on. So does an existing agreement
   * of the wrong type (the cause is a `TypeError`, `method` and `url` are empty) and an aborted call
   * (the cause is the reason of the signal). Input that contradicts itself raises
   * `TypeError` before anything is sent.
   *
   * Operations, those that the input needs. At the same time, so that a wrong id fails before anything
   * is made:
   *
   * - `listAccounts`, `GET /accounts`: the caller's account, when there are `users`.
   * - `listUsers`, `GET /accounts/{account_id}/users`: all who have joined it.
   * - `getUser`, `GET /accounts/{account_id}/users/{id}`: each user that is named.
   * - `getAgreement`, `GET /agreements/{id}`: the existing agreement, or the sourcing agreement.
   * - `getMarketplace`, `GET /marketplaces/{id}`: each marketplace.
   * - `getProductGroup`, `GET /catalog/groups/{id}`: each product group.
   *
   * Then, one after the other:
   *
   * - `createAgreement`, `POST /agreements`: the new agreement.
   * - `createDistributionAgreement`, `POST /agreements/{agreement_id}/agreements`: one for each of
   *   `marketplaces`.
   * - `addAgreementMarketplace`, `POST /agreements/{agreement_id}/marketplaces`: the marketplace of a
   *   reseller.
   * - `addAgreementProductGroup`, `POST /agreements/{agreement_id}/product-groups`: each product group.
   * - `createContract`, `POST /agreements/{agreement_id}/contracts`: the invitation.
   * - `createAccount`, `POST /accounts`: the registration.
   * - `getContract`, `GET /contracts/{id}`: the contract as it is now.
   *
   * After a lost answer also, to find what it has made:
   *
   * - `listAgreements`, `GET /agreements`.
   * - `listDistributionAgreements`, `GET /agreements/{agreement_id}/agreements`.
   * - `listAgreementMarketplaces`, `GET /agreements/{agreement_id}/marketplaces`.
   * - `listAgreementProductGroups`, `GET /agreements/{agreement_id}/product-groups`.
   * - `listContracts`, `GET /contracts`.
   *
   * Roles: distributor, reseller.
   *
   * Raises `ApiError` as the cause of a `PartnerWizardError`: `VAL_001` (fields), `PERM_001` (the
   * account may not do this, or does not own the agreement), `NFND_000` (something that is named
   * is missing, or can not be seen), `AGR_003` (a marketplace has a distribution agreement),
   * `AGR_005` (the agreement has no active version), `CTR_002` (the partner has an open contract),
   * `ACT_001` (the invitation was used meanwhile or has expired), `ACT_002` (it is for another id),
   * `LIM_001` (a body over 1 MiB); `AUTH_001` for a wrong key.
   *
   * @example
   * const { account, contract } = await client.partners.createAccount({
   *   type: 'reseller',
   *   name: 'Bluewater IT',
   *   agreement: { id: 'AGS-100-200-501' },
   *   users: 'all',
   * })
   * console.log(account.id, contract.status)
   */
  createAccount(input: NewPartnerAccount, options?: PartnerWizardOptions): Promise<CreatedPartner> {
    return createPartnerAccount(this.#http, input, options)
  }
}
