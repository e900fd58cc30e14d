// createClient(): one line per resource.
import { Http } from './http.ts'
import type { ClientOptions, RequestOptions } from './options.ts'
import { Accounts } from './resources/accounts.ts'
import { AgreementForms } from './resources/agreement-forms.ts'
import { AgreementVersions } from './resources/agreement-versions.ts'
import { Agreements } from './resources/agreements.ts'
import { Categories } from './resources/categories.ts'
import { Contracts } from './resources/contracts.ts'
import { Countries } from './resources/countries.ts'
import { DistributionData } from './resources/distribution-data.ts'
import { Hubs } from './resources/hubs.ts'
import { LeadForms } from './resources/lead-forms.ts'
import { Leads } from './resources/leads.ts'
import { Listings } from './resources/listings.ts'
import { Marketplaces } from './resources/marketplaces.ts'
import { News } from './resources/news.ts'
import { Partners } from './resources/partners.ts'
import { Portal } from './resources/portal.ts'
import { ProductGroups } from './resources/product-groups.ts'
import { Products } from './resources/products.ts'
import { Registration } from './resources/registration.ts'
import { Subscriptions } from './resources/subscriptions.ts'
import { TierAccountRequests } from './resources/tier-account-requests.ts'
import { TierAccounts } from './resources/tier-accounts.ts'
import { TierConfigRequests } from './resources/tier-config-requests.ts'
import { TierConfigs } from './resources/tier-configs.ts'
import { Users } from './resources/users.ts'

export interface Client {
  readonly accounts: Accounts
  readonly agreementForms: AgreementForms
  readonly agreements: Agreements
  readonly agreementVersions: AgreementVersions
  readonly categories: Categories
  readonly contracts: Contracts
  readonly countries: Countries
  readonly distributionData: DistributionData
  readonly hubs: Hubs
  readonly leadForms: LeadForms
  readonly leads: Leads
  readonly listings: Listings
  readonly marketplaces: Marketplaces
  readonly news: News
  readonly partners: Partners
  /** The reseller portal, which lies beside the API and has sessions in place of keys. */
  readonly portal: Portal
  readonly productGroups: ProductGroups
  readonly products: Products
  readonly registration: Registration
  readonly subscriptions: Subscriptions
  readonly tierAccountRequests: TierAccountRequests
  readonly tierAccounts: TierAccounts
  readonly tierConfigRequests: TierConfigRequests
  readonly tierConfigs: TierConfigs
  readonly users: Users
  /**
   * Calls any path below the base address: the way to the rest of the platform. The answer is the
   * parsed JSON body, `undefined` when it is empty.
   *
   * Raises what the typed calls raise: `ApiError`, `NetworkError`, `TimeoutError`, `ResponseShapeError`.
   *
   * @example
   * const conversations = await client.request('GET', '/conversations', { query: 'limit=10' })
   */
  request(method: string, path: string, options?: RequestOptions): Promise<unknown>
}

/**
 * Makes a client of the partner-management API. Nothing is sent before the first call.
 *
 * Raises `TypeError` when the key is missing or `baseUrl` is not an absolute http(s) address.
 *
 * @example
 * const client = createClient({ apiKey: 'SU-000-000-000:secret', baseUrl: 'http://127.0.0.1:4010/public/v1' })
 * const { items, total } = await client.tierAccounts.list({ limit: 10 })
 */
export function createClient(options: ClientOptions): Client {
  const http = new Http(options)
  return {
    accounts: new Accounts(http),
    agreementForms: new AgreementForms(http),
    agreements: new Agreements(http),
    agreementVersions: new AgreementVersions(http),
    categories: new Categories(http),
    contracts: new Contracts(http),
    countries: new Countries(http),
    distributionData: new DistributionData(http),
    hubs: new Hubs(http),
    leadForms: new LeadForms(http),
    leads: new Leads(http),
    listings: new Listings(http),
    marketplaces: new Marketplaces(http),
    news: new News(http),
    partners: new Partners(http),
    portal: new Portal(options),
    productGroups: new ProductGroups(http),
    products: new Products(http),
    registration: new Registration(http),
    subscriptions: new Subscriptions(http),
    tierAccountRequests: new TierAccountRequests(http),
    tierAccounts: new TierAccounts(http),
    tierConfigRequests: new TierConfigRequests(http),
    tierConfigs: new TierConfigs(http),
    users: new Users(http),
    request: async (method, path, request = {}) =>
      (await http.send(method.toUpperCase(), path.startsWith('/') ? path : `/${path}`, request))
        .body,
  }
}
