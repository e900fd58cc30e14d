// Owns the types of CloudBlue's own JavaScript SDK, which has none: what the tests call of it.

declare module '@cloudblueconnect/connect-javascript-sdk' {
  import type GenericResource from '@cloudblueconnect/connect-javascript-sdk/lib/connect/api/base.js'
  import type {
    Account,
    Hub,
    Product,
    Subscription,
    TierAccount,
    TierAccountRequest,
    TierAccountVersion,
    TierConfig,
    TierConfigApproval,
    TierConfigRequest,
    User,
  } from 'partnerkit'

  /** A query as the SDK takes it; it prints RQL from it. */
  export type SdkQuery = Readonly<Record<string, unknown>>

  export interface SdkRequest {
    readonly url: string
    readonly options: SdkRequestOptions
  }

  export interface SdkRequestOptions {
    readonly method?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: unknown
  }

  export interface SdkResponse {
    readonly ok: boolean
    readonly status: number
    readonly headers: { get(name: string): string | null }
    json(): Promise<unknown>
    text(): Promise<string>
  }

  export class AbstractHttpAdapter {
    constructor(fetch: (url: string, options: SdkRequestOptions) => Promise<SdkResponse>)
    prepareRequest(url: string, options: SdkRequestOptions): SdkRequest
    parseResponse(response: SdkResponse): SdkResponse
  }

  interface Products extends GenericResource<Product> {
    getTemplates(id: string): Promise<unknown>
    getParameters(id: string): Promise<unknown>
    getItems(id: string): Promise<unknown>
    getConnections(id: string): Promise<unknown>
    actions(id: string): GenericResource
    versions(id: string): GenericResource & { actions(id: string): GenericResource }
    configurations(id: string): GenericResource
    parameters(id: string): GenericResource
    connections(id: string): GenericResource
  }

  interface TierAccountRequests extends GenericResource<TierAccountRequest, TierAccountRequest[]> {
    accept(id: string): Promise<TierAccountRequest>
    ignore(id: string, reason: string): Promise<TierAccountRequest>
  }

  interface TierConfigRequests extends GenericResource<TierConfigRequest> {
    fail(id: string, reason: string): Promise<void>
    inquire(id: string): Promise<void>
    pending(id: string): Promise<void>
    approve(id: string, request: object): Promise<TierConfigApproval>
  }

  export class ConnectClient {
    constructor(endpoint: string, apiKey: string, adapter?: AbstractHttpAdapter)
    addBeforeRequestHook(hook: (url: string, options: SdkRequestOptions) => SdkRequest): void
    addAfterResponseHook(hook: (response: SdkResponse) => SdkResponse): void
    readonly accounts: GenericResource<Account> & { users(id: string): GenericResource<User> }
    readonly assets: GenericResource
    readonly billingRequests: GenericResource
    readonly cases: GenericResource & {
      attachments(id: string): GenericResource
      settings(id: string): GenericResource
    }
    readonly conversations: GenericResource & { messages(id: string): GenericResource }
    readonly hubs: GenericResource<Hub>
    readonly listingRequests: GenericResource
    readonly products: Products
    readonly recurringAssets: GenericResource<Subscription>
    readonly requests: GenericResource
    readonly tierAccounts: GenericResource<TierAccount> & {
      versions(id: string): GenericResource<TierAccountVersion>
    }
    readonly tierAccountRequests: TierAccountRequests
    readonly tierConfigs: GenericResource<TierConfig>
    readonly tierConfigRequests: TierConfigRequests
    readonly webhooks: GenericResource
  }

  /** An answer that is no success. */
  export class HttpError extends Error {
    readonly status: number
  }

  /** An answer that is no success and has the platform's body. */
  export class APIError extends HttpError {
    readonly errorCode: string
    readonly errors: readonly string[]
    readonly json: unknown
  }

  export class Directory {
    constructor(client: ConnectClient)
    searchTierConfigurations(query?: SdkQuery): Promise<TierConfig[]>
    searchTierAccounts(query?: SdkQuery): Promise<TierAccount[]>
    getTierAccount(id: string): Promise<TierAccount>
    getTierAccountVersion(id: string, version: number): Promise<TierAccountVersion>
    createTierAccountRequest(request: object): Promise<TierAccountRequest[]>
    searchTierAccountRequests(query?: SdkQuery): Promise<TierAccountRequest[]>
    getTierAccountRequest(id: string): Promise<TierAccountRequest>
    acceptTierAccountRequest(id: string): Promise<TierAccountRequest>
    ignoreTierAccountRequest(id: string, reason: string): Promise<TierAccountRequest>
  }

  export class Fulfillment {
    constructor(client: ConnectClient)
    searchTierConfigRequests(query?: SdkQuery): Promise<TierConfigRequest[]>
    getTierConfigRequest(id: string): Promise<TierConfigRequest>
    createTierConfigRequest(request: object): Promise<TierConfigRequest>
    createUpdateTierConfigRequest(id: string, params: object): Promise<TierConfigRequest>
    updateTierConfigRequest(id: string, request: object): Promise<TierConfigRequest>
    updateTierConfigRequestParameters(
      id: string,
      params: object,
      notes?: string,
    ): Promise<TierConfigRequest>
    inquireTierConfigRequest(id: string, params: object, notes?: string): Promise<void>
    pendingTierConfigRequest(id: string): Promise<void>
    failTierConfigRequest(id: string, reason: string): Promise<void>
    approveTierConfigRequest(id: string, request: object): Promise<TierConfigApproval>
    approveTierConfigRequestWithTemplate(id: string, template: string): Promise<TierConfigApproval>
  }

  export class Inventory {
    constructor(client: ConnectClient)
    getParametersByProduct(id: string): Promise<unknown>
  }

  export class Subscriptions {
    constructor(client: ConnectClient)
    searchRecurringAssets(query?: SdkQuery): Promise<Subscription[]>
    getRecurringAsset(id: string): Promise<Subscription>
  }

  export class Listings {
    constructor(client: ConnectClient)
    searchListingRequests(query?: SdkQuery): Promise<unknown>
  }
}

declare module '@cloudblueconnect/connect-javascript-sdk/lib/connect/api/base.js' {
  import type {
    ConnectClient,
    SdkQuery,
    SdkRequestOptions,
    SdkResponse,
  } from '@cloudblueconnect/connect-javascript-sdk'

  /** What all resources of the SDK are; one can be made for any path. */
  export default class GenericResource<Row = Record<string, unknown>, Created = Row> {
    constructor(client: ConnectClient, baseUri: string)
    readonly baseUri: string
    get(id: string | number): Promise<Row>
    create(obj: object): Promise<Created>
    update(id: string, obj: object): Promise<Row>
    delete(id: string): Promise<void>
    search(filters?: SdkQuery): Promise<Row[]>
    fetch(url: string, options?: SdkRequestOptions): Promise<SdkResponse>
  }
}
