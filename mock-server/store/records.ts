// What the store keeps: one record type per collection, references as ids.
import type {
  Account,
  ContactInfo,
  Hub,
  Marketplace,
  Product,
  ProductGroup,
  Subscription,
  TierAccount,
  TierAccountEvents,
  TierAccountRequest,
  User,
} from '../../spec/generated/types.ts'
import type {
  AgreementFormRecord,
  AgreementFormVersionRecord,
  AgreementRecord,
  AgreementVersionRecord,
  ContractRecord,
  ContractVersionRecord,
  DistributionDataRecord,
} from './agreement-records.ts'
import type { LeadFormRecord, LeadRecord, ListingRecord } from './lead-records.ts'
import type { CategoryRecord } from './category-records.ts'
import type { NewsRecord, NewsVersionRecord } from './news-records.ts'
import type { PortalCollections } from './portal-records.ts'
import type { SigningKeyRecord } from './signing-keys.ts'
import type { TierConfigRecord, TierConfigRequestRecord } from './tier-config-records.ts'

export interface AccountRecord extends Readonly<Account> {
  /** Its id is taken and it is named in an invitation, but nobody has registered it yet. */
  readonly invited?: true
}

/** A key: a service user of one account. */
export interface ServiceUserRecord {
  readonly id: string
  readonly name: string
  readonly secret: string
  readonly account_id: string
}

export interface HubRecord extends Readonly<Omit<Hub, 'company' | 'stats'>> {
  readonly company_id: string
}

export interface TierAccountRecord extends Readonly<
  Omit<TierAccount, 'parent' | 'owner' | 'hub' | 'scopes'>
> {
  readonly parent_id?: string | undefined
  readonly owner_id: string
  readonly hub_id?: string | undefined
  /** Accounts that may see the record besides those that see it anyway. */
  readonly access: readonly string[]
  readonly contact_info: ContactInfo
  readonly events: TierAccountEvents
}

/** A tier account as it was; `id` is `<account id>/<version>`. */
export interface TierAccountVersionRecord {
  readonly id: string
  readonly account_id: string
  readonly state: TierAccountRecord
}

export interface ProductRecord extends Readonly<Omit<Product, 'owner'>> {
  readonly owner_id: string
}

/** What the connection of a subscription is used for. */
export type ConnectionType = NonNullable<Subscription['connection']['type']>

/** The part a tier account plays in a subscription. */
export type Tier = 'customer' | 'tier1' | 'tier2'

export interface SubscriptionRecord extends Readonly<
  Omit<Subscription, 'product' | 'connection' | 'tiers'>
> {
  readonly product_id: string
  readonly connection: {
    readonly id: string
    readonly type: ConnectionType
    readonly provider_id: string
    readonly hub_id?: string | undefined
  }
  /** Ids of tier accounts. */
  readonly tiers: { readonly customer: string } & { readonly [T in Tier]?: string | undefined }
}

export interface TierAccountRequestRecord extends Readonly<
  Omit<TierAccountRequest, 'account' | 'vendor' | 'provider' | 'product'>
> {
  /** The account as the change left it. */
  readonly account: TierAccountRecord
  readonly vendor_id: string
  readonly provider_id: string
  readonly product_id: string
}

/** A person as a member of one account; `id` is `<account id>/<user id>`. */
export interface UserRecord extends Readonly<Omit<User, 'id'>> {
  readonly id: string
  readonly user_id: string
  readonly account_id: string
}

export interface MarketplaceRecord extends Readonly<
  Omit<Marketplace, 'owner' | 'hubs' | 'countries' | 'stats' | 'active_contracts'>
> {
  readonly owner_id: string
  readonly hubs: readonly { readonly hub_id: string; readonly external_id?: string | undefined }[]
  readonly country_ids: readonly string[]
}

export interface ProductGroupRecord extends Readonly<Omit<ProductGroup, 'owner' | 'stats'>> {
  readonly owner_id: string
  readonly product_ids: readonly string[]
}

/** A file that was uploaded; `id` is its path, `/media/…`. */
interface FileRecord {
  readonly id: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Every collection and the record it holds. */
export interface Collections extends PortalCollections {
  accounts: AccountRecord
  serviceUsers: ServiceUserRecord
  hubs: HubRecord
  tierAccounts: TierAccountRecord
  tierAccountVersions: TierAccountVersionRecord
  tierAccountRequests: TierAccountRequestRecord
  products: ProductRecord
  subscriptions: SubscriptionRecord
  users: UserRecord
  marketplaces: MarketplaceRecord
  productGroups: ProductGroupRecord
  agreements: AgreementRecord
  agreementVersions: AgreementVersionRecord
  agreementForms: AgreementFormRecord
  agreementFormVersions: AgreementFormVersionRecord
  contracts: ContractRecord
  contractVersions: ContractVersionRecord
  distributionData: DistributionDataRecord
  files: FileRecord
  leadForms: LeadFormRecord
  leads: LeadRecord
  listings: ListingRecord
  signingKeys: SigningKeyRecord
  news: NewsRecord
  newsVersions: NewsVersionRecord
  categories: CategoryRecord
  tierConfigs: TierConfigRecord
  tierConfigRequests: TierConfigRequestRecord
}

export type CollectionName = keyof Collections
