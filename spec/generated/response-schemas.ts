// Made by `npm run generate` from the files in spec/. Do not edit.
import * as z from 'zod'
import { lazily, lazy } from '../lazy.ts'

const Industry = lazy(() =>
  z.looseObject({
    id: z.string().optional(),
    name: z.string(),
  }),
)

const ActorRef = lazy(() =>
  z.looseObject({
    id: z.string().optional(),
    name: z.string().optional(),
    icon: z.string().optional(),
  }),
)

const Event = lazy(() =>
  z.looseObject({
    at: z.string(),
    by: ActorRef().optional(),
  }),
)

const Account = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    icon: z.string().nullable().optional(),
    description: z.string().nullable().optional(),
    overview: z.string().nullable().optional(),
    headquarters: z.string().nullable().optional(),
    type: z.enum(['vendor', 'provider']),
    role: z.enum(['vendor', 'distributor', 'reseller']),
    brand: z.string().optional(),
    external_id: z.string().optional(),
    sourcing: z.boolean().optional(),
    countries: z.array(z.unknown()).nullable().optional(),
    languages: z.array(z.string()).nullable().optional(),
    websites: z.array(z.string()).nullable().optional(),
    industries: z.array(Industry()).optional(),
    public: z.boolean().nullable().optional(),
    events: z
      .looseObject({
        created: Event().optional(),
        updated: Event().optional(),
      })
      .optional(),
    permissions: z.record(z.string(), z.unknown()).optional(),
  }),
)

const IdentityProviderRef = lazy(() =>
  z.looseObject({
    id: z.string().optional(),
    name: z.string().nullable().optional(),
    type: z.enum(['system', 'saml', 'openid']),
  }),
)

const UserDomainAuth = lazy(() =>
  z.looseObject({
    idp: IdentityProviderRef(),
    enforce: z.boolean(),
  }),
)

const UserDomain = lazy(() =>
  z.looseObject({
    id: z.string().optional(),
    name: z.string().nullable().optional(),
    auth: UserDomainAuth().optional(),
  }),
)

const UserEvents = lazy(() =>
  z.looseObject({
    created: Event(),
    signed: Event().optional(),
    invited: Event().optional(),
    activated: Event().optional(),
  }),
)

const UserGroupRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
  }),
)

const UserTagRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
  }),
)

const User = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    icon: z.string().optional(),
    external_id: z.string().optional(),
    email: z.string(),
    active: z.boolean(),
    notifications: z.boolean().optional(),
    announcements: z.boolean().optional(),
    blocklisted: z.boolean().optional(),
    region: z.string().optional(),
    timeformat: z.string().optional(),
    timezone: z.string().optional(),
    idp: IdentityProviderRef().optional(),
    domain: UserDomain().optional(),
    events: UserEvents(),
    status: z.enum(['invited', 'joined', 'expired']),
    activation_code: z.string().optional(),
    groups: z.array(UserGroupRef()),
    tags: z.array(UserTagRef()),
    permissions: z.record(z.string(), z.unknown()).optional(),
  }),
)

const AccountRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    icon: z.string().nullable().optional(),
  }),
)

const Hub = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    company: AccountRef(),
    events: z.looseObject({
      created: Event().optional(),
      updated: Event().optional(),
    }),
    stats: z.looseObject({
      connections: z.int(),
      marketplaces: z.int(),
    }),
    instance: z.looseObject({
      id: z.string().optional(),
      type: z.enum(['OA', 'API']).optional(),
    }),
    version: z.string().optional(),
    extension_version: z.string().optional(),
    last_health_check: z.string().nullable().optional(),
  }),
)

const ConnectionProduct = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    icon: z.string().optional(),
    short_description: z.string().optional(),
    version: z.int().optional(),
  }),
)

const HubConnection = lazy(() =>
  z.looseObject({
    id: z.string(),
    type: z.enum(['test', 'production']),
    status: z.enum(['pending', 'approved', 'rejected', 'revoked', 'active']),
    provider: AccountRef(),
    vendor: AccountRef(),
    created_at: z.string(),
    product: ConnectionProduct(),
  }),
)

const HubMarketplace = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    icon: z.string().optional(),
    description: z.string().nullable().optional(),
    external_id: z.string(),
  }),
)

const HubRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
  }),
)

const MarketplaceHub = lazy(() =>
  z.looseObject({
    hub: HubRef(),
    external_id: z.string(),
  }),
)

const CountryRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    icon: z.string().optional(),
  }),
)

const NullableCurrency = lazy(() =>
  z
    .enum([
      'AED',
      'AFN',
      'ALL',
      'AMD',
      'ANG',
      'AOA',
      'ARS',
      'AUD',
      'AWG',
      'AZN',
      'BAM',
      'BBD',
      'BDT',
      'BGN',
      'BHD',
      'BIF',
      'BMD',
      'BND',
      'BOB',
      'BOV',
      'BRL',
      'BSD',
      'BTN',
      'BWP',
      'BYN',
      'BZD',
      'CAD',
      'CDF',
      'CHE',
      'CHF',
      'CHW',
      'CLF',
      'CLP',
      'CNY',
      'COP',
      'COU',
      'CRC',
      'CUC',
      'CUP',
      'CVE',
      'CZK',
      'DJF',
      'DKK',
      'DOP',
      'DZD',
      'EGP',
      'ERN',
      'ETB',
      'EUR',
      'FJD',
      'FKP',
      'GBP',
      'GEL',
      'GHS',
      'GIP',
      'GMD',
      'GNF',
      'GTQ',
      'GYD',
      'HKD',
      'HNL',
      'HRK',
      'HTG',
      'HUF',
      'IDR',
      'ILS',
      'INR',
      'IQD',
      'IRR',
      'ISK',
      'JMD',
      'JOD',
      'JPY',
      'KES',
      'KGS',
      'KHR',
      'KMF',
      'KPW',
      'KRW',
      'KWD',
      'KYD',
      'KZT',
      'LAK',
      'LBP',
      'LKR',
      'LRD',
      'LSL',
      'LYD',
      'MAD',
      'MDL',
      'MGA',
      'MKD',
      'MMK',
      'MNT',
      'MOP',
      'MRU',
      'MUR',
      'MVR',
      'MWK',
      'MXN',
      'MXV',
      'MYR',
      'MZN',
      'NAD',
      'NGN',
      'NIO',
      'NOK',
      'NPR',
      'NZD',
      'OMR',
      'PAB',
      'PEN',
      'PGK',
      'PHP',
      'PKR',
      'PLN',
      'PYG',
      'QAR',
      'RON',
      'RSD',
      'RUB',
      'RWF',
      'SAR',
      'SBD',
      'SCR',
      'SDG',
      'SEK',
      'SGD',
      'SHP',
      'SLE',
      'SLL',
      'SOS',
      'SRD',
      'SSP',
      'STN',
      'SVC',
      'SYP',
      'SZL',
      'THB',
      'TJS',
      'TMT',
      'TND',
      'TOP',
      'TRY',
      'TTD',
      'TWD',
      'TZS',
      'UAH',
      'UGX',
      'USD',
      'USN',
      'UYI',
      'UYU',
      'UYW',
      'UZS',
      'VED',
      'VES',
      'VND',
      'VUV',
      'WST',
      'XAF',
      'XAG',
      'XAU',
      'XBA',
      'XBB',
      'XBC',
      'XBD',
      'XCD',
      'XDR',
      'XOF',
      'XPD',
      'XPF',
      'XPT',
      'XSU',
      'XTS',
      'XUA',
      'XXX',
      'YER',
      'ZAR',
      'ZMW',
      'ZWL',
    ])
    .nullable(),
)

const MarketplaceListingCapabilities = lazy(() =>
  z.looseObject({
    referral_auto: z.boolean().optional(),
  }),
)

const MarketplacePriceListCapabilities = lazy(() =>
  z.looseObject({
    commerce_compatibility: z.boolean().optional(),
  }),
)

const MarketplaceCapabilities = lazy(() =>
  z.looseObject({
    listing: MarketplaceListingCapabilities().optional(),
    price_list: MarketplacePriceListCapabilities().optional(),
  }),
)

const MarketplaceStats = lazy(() =>
  z.looseObject({
    hubs: z.int(),
    contracts: z.int(),
  }),
)

const MarketplaceEvents = lazy(() =>
  z.looseObject({
    created: Event(),
    updated: Event().optional(),
  }),
)

const LocaleRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
  }),
)

const Marketplace = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable().optional(),
    owner: AccountRef(),
    icon: z.string().optional(),
    zone: z.enum(['AF', 'NA', 'OC', 'AS', 'EU', 'SA']).nullable().optional(),
    hubs: z.array(MarketplaceHub()),
    active_contracts: z.int(),
    countries: z.array(CountryRef()),
    currency: NullableCurrency().optional(),
    alt_currency_1: NullableCurrency().optional(),
    alt_currency_2: NullableCurrency().optional(),
    capabilities: MarketplaceCapabilities().optional(),
    attributes: z.record(z.string(), z.unknown()).optional(),
    stats: MarketplaceStats(),
    events: MarketplaceEvents(),
    locales: z.array(LocaleRef()).optional(),
  }),
)

const Country = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    icon: z.string().optional(),
    prefix: z.string().optional(),
  }),
)

const ProductGroupEvents = lazy(() =>
  z.looseObject({
    created: Event(),
    updated: Event().optional(),
  }),
)

const ProductGroupStats = lazy(() =>
  z.looseObject({
    contracts: z.int().min(0),
    agreements: z.int().min(0),
    products: z.int().min(0),
  }),
)

const ProductGroup = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable().optional(),
    events: ProductGroupEvents(),
    stats: ProductGroupStats(),
    owner: AccountRef(),
  }),
)

const ProductGroupAgreement = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
  }),
)

const AgreementRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
  }),
)

const AgreementPartner = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    icon: z.string().nullable().optional(),
    role: z.enum(['vendor', 'distributor', 'reseller']),
    agreement: AgreementRef(),
    contract: z.looseObject({
      id: z.string(),
      status: z.enum(['new', 'enrolling', 'pending', 'active', 'terminated', 'rejected']),
      version: z.int().nullable().optional(),
    }),
    events: z.looseObject({
      created: Event().optional(),
      signed: Event().optional(),
      countersigned: Event().optional(),
    }),
  }),
)

const CategoryRef = lazy(() =>
  z.looseObject({
    id: z.string().optional(),
    name: z.string(),
  }),
)

const ProductRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    icon: z.string().optional(),
    name: z.string().optional(),
    status: z.string().optional(),
    category: CategoryRef().optional(),
    description: z.string().optional(),
  }),
)

const PartnerContractStats = lazy(() =>
  z.looseObject({
    distribution: z.int(),
    program: z.int(),
    service: z.int(),
    syndication: z.int(),
  }),
)

const PartnerStats = lazy(() =>
  z.looseObject({
    contracts: PartnerContractStats(),
    listings: z.int(),
  }),
)

const PartnerContactTag = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
  }),
)

const PartnerContact = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    icon: z.string(),
    tags: z.array(PartnerContactTag()),
  }),
)

const Partner = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    status: z.enum(['invited', 'active']),
    icon: z.string(),
    type: z.enum(['vendor', 'provider']),
    role: z.enum(['vendor', 'distributor', 'reseller']),
    description: z.string(),
    overview: z.string(),
    headquarters: z.string(),
    countries: z.array(z.unknown()),
    languages: z.array(z.string()),
    websites: z.array(z.string()),
    stats: PartnerStats(),
    contacts: z.array(PartnerContact()),
    industries: z.array(Industry()),
    public: z.boolean().nullable(),
  }),
)

const ReplacementProduct = lazy(() =>
  z.looseObject({
    id: z.string().optional(),
    icon: z.string().optional(),
    name: z.string().optional(),
    status: z.string().optional(),
  }),
)

const DownloadLink = lazy(() =>
  z.looseObject({
    title: z.string(),
    url: z.string(),
    visible_for: z.enum(['admin', 'user']).optional(),
  }),
)

const ProductDocument = lazy(() =>
  z.looseObject({
    title: z.string(),
    url: z.string(),
  }),
)

const ProductLanguage = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string().optional(),
  }),
)

const CustomerUiSettings = lazy(() =>
  z.looseObject({
    description: z.string().optional(),
    getting_started: z.string().optional(),
    download_links: z.array(DownloadLink()).optional(),
    documents: z.array(ProductDocument()).optional(),
    languages: z.array(ProductLanguage()).optional(),
    provisioning_message: z.string().optional(),
  }),
)

const PayAsYouGoCapabilities = lazy(() =>
  z.looseObject({
    schema: z.enum(['TR', 'CR', 'PR', 'QT']).optional(),
    dynamic: z.boolean().optional(),
    predictive: z.boolean().optional(),
    future: z.boolean().optional(),
    late: z.boolean().optional(),
    required_custom_fields: z.array(z.string()).optional(),
  }),
)

const ReservationCapabilities = lazy(() =>
  z.looseObject({
    consumption: z.boolean().optional(),
  }),
)

const CartCapabilities = lazy(() =>
  z.looseObject({
    validation: z.boolean().optional(),
  }),
)

const InquiringCapabilities = lazy(() =>
  z.looseObject({
    validation: z.boolean().optional(),
  }),
)

const TierConfigSetupCapabilities = lazy(() =>
  z.looseObject({
    inquiring_validation: z.boolean().optional(),
  }),
)

const TierConfigUpdateCapabilities = lazy(() =>
  z.looseObject({
    validation: z.boolean().optional(),
    inquiring_validation: z.boolean().optional(),
  }),
)

const TierConfigCapabilities = lazy(() =>
  z.looseObject({
    level: z.literal([1, 2]).optional(),
    setup: TierConfigSetupCapabilities().optional(),
    update: TierConfigUpdateCapabilities().optional(),
  }),
)

const TierCapabilities = lazy(() =>
  z.looseObject({
    updates: z.boolean().optional(),
    configs: TierConfigCapabilities().optional(),
    validation: z.boolean().optional(),
  }),
)

const CancelCapabilities = lazy(() =>
  z.looseObject({
    scheduling: z.boolean().optional(),
    offline: z.enum(['no', 'auto', 'allowed']).optional(),
  }),
)

const ChangeCapabilities = lazy(() =>
  z.looseObject({
    editable_ordering_parameters: z.boolean().optional(),
    validation: z.boolean().optional(),
    inquiring_validation: z.boolean().optional(),
    scheduling: z.boolean().optional(),
    simultaneous_adjustment: z.boolean().optional(),
    editable_fulfillment_parameters: z.boolean().optional(),
  }),
)

const ParameterCapabilities = lazy(() =>
  z.looseObject({
    versions: z.boolean().optional(),
  }),
)

const PurchaseCapabilities = lazy(() =>
  z.looseObject({
    scheduling: z.boolean().optional(),
  }),
)

const ResumeCapabilities = lazy(() =>
  z.looseObject({
    scheduling: z.boolean().optional(),
  }),
)

const SuspendCapabilities = lazy(() =>
  z.looseObject({
    scheduling: z.boolean().optional(),
    offline: z.enum(['no', 'auto', 'allowed']).optional(),
  }),
)

const RenewCapabilities = lazy(() =>
  z.looseObject({
    enable_renew: z.boolean().optional(),
    editable_ordering_parameters: z.boolean().optional(),
    editable_fulfillment_parameters: z.boolean().optional(),
    validation: z.boolean().optional(),
    inquiring_validation: z.boolean().optional(),
    scheduling: z.boolean().optional(),
  }),
)

const TransferCapabilities = lazy(() =>
  z.looseObject({
    enable_transfer: z.boolean().optional(),
    transfer_autoapprove: z.boolean().optional(),
    editable_ordering_parameters: z.boolean().optional(),
    editable_fulfillment_parameters: z.boolean().optional(),
    validation: z.boolean().optional(),
    inquiring_validation: z.boolean().optional(),
  }),
)

const SubscriptionCapabilities = lazy(() =>
  z.looseObject({
    cancel: CancelCapabilities().optional(),
    change: ChangeCapabilities().optional(),
    parameter: ParameterCapabilities().optional(),
    purchase: PurchaseCapabilities().optional(),
    resume: ResumeCapabilities().optional(),
    suspend: SuspendCapabilities().optional(),
    renew: RenewCapabilities().optional(),
    transfer: TransferCapabilities().optional(),
    hold: z.boolean().optional(),
    schema: z.enum(['explicit', 'evergreen']).optional(),
  }),
)

const ProductCapabilities = lazy(() =>
  z.looseObject({
    ppu: PayAsYouGoCapabilities().optional(),
    reservation: ReservationCapabilities().optional(),
    cart: CartCapabilities().optional(),
    inquiring: InquiringCapabilities().optional(),
    tiers: TierCapabilities().optional(),
    subscription: SubscriptionCapabilities().optional(),
  }),
)

const ProductVisibility = lazy(() =>
  z.looseObject({
    owner: z.boolean().optional(),
    listing: z.boolean().optional(),
    syndication: z.boolean().optional(),
    catalog: z.boolean().optional(),
  }),
)

const ProductEvents = lazy(() =>
  z.looseObject({
    created: Event().optional(),
    published: Event().optional(),
    updated: Event().optional(),
  }),
)

const Product = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    external_id: z.string().optional(),
    icon: z.string().optional(),
    status: z.enum([
      'draft',
      'indevelopment',
      'oncertification',
      'published',
      'initializationfailed',
      'deleted',
      'endofsale',
    ]),
    replacement: ReplacementProduct().optional(),
    end_of_sale_notes: z.string().optional(),
    short_description: z.string().optional(),
    detailed_description: z.string().optional(),
    configurations: z
      .looseObject({
        suspend_resume_supported: z.boolean().optional(),
        requires_reseller_information: z.boolean().optional(),
      })
      .optional(),
    customer_ui_settings: CustomerUiSettings().optional(),
    version: z.int(),
    published_at: z.string().nullable().optional(),
    category: CategoryRef().optional(),
    owner: AccountRef(),
    latest: z.boolean().optional(),
    media: z
      .looseObject({
        id: z.string().optional(),
        type: z.string().optional(),
        thumbnail: z.string().optional(),
        url: z.string().optional(),
      })
      .optional(),
    usage_rule: z
      .looseObject({
        enabled: z.boolean().optional(),
        providers: z
          .array(
            z.looseObject({
              id: z.string().optional(),
              name: z.string().optional(),
            }),
          )
          .optional(),
      })
      .optional(),
    stats: z
      .looseObject({
        versions: z.int().optional(),
      })
      .optional(),
    capabilities: ProductCapabilities(),
    visibility: ProductVisibility(),
    changes_description: z.string().optional(),
    public: z.boolean().optional(),
    staging: z.boolean().optional(),
    events: ProductEvents().optional(),
    extensions: z
      .looseObject({
        id: z.string().optional(),
        name: z.string().optional(),
        status: z.string().optional(),
        package_url: z.string().optional(),
      })
      .optional(),
    purchase_model: z.enum(['transactable', 'referral']).optional(),
  }),
)

const CategoryClass = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    external_id: z.string().nullable().optional(),
  }),
)

const CategoryParent = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    external_id: z.string().nullable().optional(),
  }),
)

const CategoryStats = lazy(() =>
  z.looseObject({
    children: z.int(),
    products: z.int(),
    catalog: z.int(),
  }),
)

const Category = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    external_id: z.string().nullable().optional(),
    class: CategoryClass(),
    parent: CategoryParent().optional(),
    events: z.looseObject({
      created: Event().optional(),
      updated: Event().optional(),
      classified: Event().optional(),
    }),
    depth: z.int().min(0),
    owner: AccountRef(),
    position: z.int().min(0).nullable().optional(),
    stats: CategoryStats(),
  }),
)

const NewsCover = lazy(() =>
  z.looseObject({
    type: z.enum(['image', 'video']),
    thumbnail: z.string(),
    url: z.string().nullable().optional(),
  }),
)

const NewsEvents = lazy(() =>
  z.looseObject({
    created: Event().optional(),
    updated: Event().optional(),
    drafted: Event().optional(),
    published: Event().optional(),
  }),
)

const NewsPost = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string().nullable().optional(),
    external_id: z.string().nullable().optional(),
    creator: AccountRef().optional(),
    status: z.enum(['draft', 'published', 'deleted']),
    audience: z.enum(['private', 'vendor', 'reseller', 'distributor', 'any']),
    anonymous: z.boolean().nullable(),
    version: z.int(),
    title: z.string(),
    subtitle: z.string(),
    content: z.string(),
    cover: NewsCover().optional(),
    events: NewsEvents(),
  }),
)

const NewsPostVersion = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string().nullable().optional(),
    external_id: z.string().nullable().optional(),
    creator: AccountRef().optional(),
    status: z.enum(['draft', 'published', 'deleted']),
    audience: z.enum(['private', 'vendor', 'reseller', 'distributor', 'any']),
    anonymous: z.boolean().nullable(),
    version: z.int(),
    title: z.string(),
    subtitle: z.string().nullable(),
    content: z.string().nullable(),
    cover: NewsCover().optional(),
    events: NewsEvents(),
  }),
)

const MarketplaceRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    icon: z.string().nullable().optional(),
  }),
)

const AgreementVersionRef = lazy(() =>
  z.looseObject({
    author: ActorRef(),
    version: z.int(),
    active: z.boolean(),
    link: z.string().optional(),
    version_created: z.string(),
    version_contracts: z.int(),
  }),
)

const AgreementFormRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    type: z.enum(['enroll', 'product', 'item']).optional(),
  }),
)

const AgreementFormRefs = lazy(() =>
  z.looseObject({
    enroll: AgreementFormRef().optional(),
    product: AgreementFormRef().optional(),
    item: AgreementFormRef().optional(),
  }),
)

const Agreement = lazy(() =>
  z.looseObject({
    id: z.string(),
    type: z.enum(['distribution', 'program', 'service', 'syndication', 'referral']),
    title: z.string(),
    name: z.string(),
    description: z.string(),
    events: z.looseObject({
      created: Event().optional(),
      updated: Event().optional(),
    }),
    created: z.string(),
    updated: z.string(),
    owner: AccountRef(),
    stats: z.looseObject({
      contracts: z.int(),
      versions: z.int(),
    }),
    document_type: z.enum(['external', 'uploaded', 'none']),
    parent: AgreementRef().optional(),
    marketplace: MarketplaceRef().optional(),
    version: AgreementVersionRef(),
    forms: AgreementFormRefs().optional(),
    auto_accept: z.boolean().optional(),
    sourcing_agreement: AgreementRef().optional(),
  }),
)

const ContractEvents = lazy(() =>
  z.looseObject({
    created: Event().optional(),
    updated: Event().optional(),
    signed: Event().optional(),
    countersigned: Event().optional(),
    terminated: Event().optional(),
  }),
)

const ContractActivation = lazy(() =>
  z.looseObject({
    code: z.string().optional(),
    link: z.string().optional(),
    message: z.string().optional(),
    note: z.string().optional(),
    date: z.string().optional(),
  }),
)

const ContractSignee = lazy(() =>
  z.looseObject({
    id: z.string().optional(),
    name: z.string().nullable().optional(),
    icon: z.string().nullable().optional(),
  }),
)

const ContractSourcing = lazy(() =>
  z.looseObject({
    product: ProductRef().optional(),
    marketplace: MarketplaceRef().optional(),
    listing: z
      .looseObject({
        id: z.string(),
      })
      .optional(),
  }),
)

const Contract = lazy(() =>
  z.looseObject({
    id: z.string(),
    type: z.enum(['distribution', 'program', 'service', 'syndication', 'referral']),
    version: z.int().nullable(),
    status: z.enum(['new', 'enrolling', 'pending', 'active', 'terminated', 'rejected']),
    owner: AccountRef(),
    version_created: z.string().nullable().optional(),
    events: ContractEvents(),
    name: z.string(),
    agreement: AgreementRef(),
    creator: AccountRef(),
    enrolled: z.string().nullable().optional(),
    latest: z.boolean(),
    activation: ContractActivation(),
    signee: ContractSignee().optional(),
    kind: z.enum(['production', 'test']),
    expire_at: z.string().nullable().optional(),
    note: z.string().nullable().optional(),
    termination_note: z.string().nullable().optional(),
    issuer: AccountRef(),
    marketplace: MarketplaceRef().optional(),
    partner: AccountRef(),
    sourcing: ContractSourcing().optional(),
    referral: z
      .looseObject({
        agreement: AgreementRef(),
      })
      .optional(),
  }),
)

const MarketplaceSummary = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable().optional(),
    countries: z.array(CountryRef()),
    currency: NullableCurrency().optional(),
    icon: z.string().optional(),
    stats: MarketplaceStats(),
  }),
)

const ProductGroupRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable().optional(),
    events: ProductGroupEvents(),
    stats: ProductGroupStats(),
  }),
)

const AgreementVersion = lazy(() =>
  z.looseObject({
    agreement: Agreement(),
    author: ActorRef(),
    version: z.int(),
    active: z.boolean(),
    link: z.string().optional(),
    version_created: z.string(),
    version_contracts: z.int(),
  }),
)

const AgreementForm = lazy(() =>
  z.looseObject({
    id: z.string(),
    version: z.int(),
    name: z.string(),
    type: z.enum(['enroll', 'product', 'item']),
    status: z.string(),
    schema: z.record(z.string(), z.unknown()),
    events: z.looseObject({
      created: Event().optional(),
      updated: Event().optional(),
    }),
  }),
)

const AgreementFormVersion = lazy(() =>
  z.looseObject({
    id: z.string(),
    version: z.int(),
    name: z.string(),
    type: z.enum(['enroll', 'product', 'item']),
    status: z.string(),
    schema: z.record(z.string(), z.unknown()),
    events: z.looseObject({
      created: Event().optional(),
    }),
  }),
)

const ContractVersion = lazy(() =>
  z.looseObject({
    contract: Contract(),
    version: z.int(),
    signee: ContractSignee().optional(),
    version_created: z.string(),
  }),
)

const ContractRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    type: z.string().optional(),
  }),
)

const DistributionData = lazy(() =>
  z.looseObject({
    id: z.string(),
    type: z.string(),
    created: z.string(),
    contract: ContractRef(),
    product: ProductRef().optional(),
    item: z
      .looseObject({
        id: z.string(),
        name: z.string().optional(),
        type: z.enum(['COUNTER', 'SUBSCRIPTION_SERVICE']).optional(),
      })
      .optional(),
    data: z.record(z.string(), z.unknown()),
    form_version: z
      .looseObject({
        id: z.string(),
      })
      .optional(),
  }),
)

const TierAccountRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string().nullable().optional(),
    external_id: z.string().nullable().optional(),
  }),
)

const TierAccountEvents = lazy(() =>
  z.looseObject({
    created: Event(),
    updated: Event().optional(),
    decommissioned: Event().optional(),
  }),
)

const PhoneNumber = lazy(() =>
  z.looseObject({
    country_code: z.string(),
    area_code: z.string(),
    phone_number: z.string(),
    extension: z.string(),
  }),
)

const Contact = lazy(() =>
  z.looseObject({
    first_name: z.string(),
    last_name: z.string(),
    email: z.string(),
    phone_number: PhoneNumber(),
  }),
)

const ContactInfo = lazy(() =>
  z.looseObject({
    address_line1: z.string(),
    address_line2: z.string().optional(),
    city: z.string(),
    state: z.string().optional(),
    postal_code: z.string(),
    country: z.string(),
    contact: Contact(),
  }),
)

const TierAccount = lazy(() =>
  z.looseObject({
    id: z.string(),
    version: z.int(),
    name: z.string(),
    type: z.enum(['customer', 'reseller']),
    db: z.enum(['EU', 'US', 'JP', 'AU']),
    external_id: z.string().nullable().optional(),
    external_uid: z.string(),
    parent: TierAccountRef().optional(),
    owner: AccountRef(),
    scopes: z.array(z.string()),
    hub: HubRef(),
    tax_id: z.string().nullable().optional(),
    events: TierAccountEvents(),
    environment: z.enum(['production', 'test', 'preview']).nullable().optional(),
    contact_info: ContactInfo(),
  }),
)

const TierAccountVersion = lazy(() =>
  z.looseObject({
    id: z.string(),
    version: z.int(),
    db: z.string().optional(),
    name: z.string(),
    type: z.string(),
    external_id: z.string().nullable(),
    external_uid: z.string().optional(),
    parent: TierAccountRef().optional(),
    owner: AccountRef().optional(),
    scopes: z.array(z.string()).optional(),
    hub: HubRef().optional(),
    tax_id: z.string().nullable(),
    contact_info: ContactInfo().optional(),
    events: TierAccountEvents().optional(),
    environment: z.enum(['production', 'test', 'preview']).optional(),
  }),
)

const TierAccountRequestEvents = lazy(() =>
  z.looseObject({
    created: Event().optional(),
    updated: Event().optional(),
  }),
)

const TierAccountRequest = lazy(() =>
  z.looseObject({
    id: z.string(),
    type: z.enum(['update']),
    status: z.enum(['pending', 'accepted', 'ignored', 'unsupported']),
    account: TierAccountVersion(),
    vendor: AccountRef(),
    provider: AccountRef(),
    product: ProductRef(),
    reason: z.string().nullable().optional(),
    events: TierAccountRequestEvents(),
  }),
)

const TierConfigAccount = lazy(() =>
  z.looseObject({
    id: z.string(),
    external_id: z.string().optional(),
    external_uid: z.string(),
    name: z.string(),
    tax_id: z.string().optional(),
    contact_info: ContactInfo().optional(),
  }),
)

const TierConfigProduct = lazy(() =>
  z.looseObject({
    id: z.string(),
    icon: z.string().optional(),
    name: z.string(),
    status: z.string(),
    category: CategoryRef().optional(),
    description: z.string().optional(),
    capabilities: ProductCapabilities().optional(),
  }),
)

const TierConfigConnection = lazy(() =>
  z.looseObject({
    id: z.string(),
    type: z.enum(['test', 'production']),
    status: z.enum(['pending', 'approved', 'rejected', 'revoked', 'active']),
    provider: AccountRef(),
    vendor: AccountRef(),
    hub: HubRef(),
    created_at: z.string(),
    product_version_type: z.enum(['public', 'staging']),
  }),
)

const ParameterChoice = lazy(() =>
  z.looseObject({
    label: z.string(),
    value: z.string(),
  }),
)

const TierConfigParameter = lazy(() =>
  z.looseObject({
    id: z.string(),
    title: z.string(),
    description: z.string(),
    value: z.string().optional(),
    value_error: z.string().optional(),
    structured_value: z.record(z.string(), z.unknown()).optional(),
    structured_error: z.record(z.string(), z.unknown()).optional(),
    type: z.enum([
      'text',
      'dropdown',
      'password',
      'email',
      'checkbox',
      'subdomain',
      'domain',
      'phone',
      'url',
      'choice',
    ]),
    scope: z.enum(['asset', 'tier1', 'tier2']),
    phase: z.enum(['fulfillment', 'ordering']),
    constraints: z.looseObject({
      required: z.boolean().optional(),
      hidden: z.boolean().optional(),
      readonly: z.boolean().optional(),
      unique: z.boolean().optional(),
      reconciliation: z.boolean().optional(),
      shared: z.enum(['view', 'edit']).optional(),
      choices: z.array(ParameterChoice()).optional(),
    }),
  }),
)

const TemplateRef = lazy(() =>
  z.looseObject({
    id: z.string().optional(),
    name: z.string(),
  }),
)

const TierConfigRequestRef = lazy(() =>
  z.looseObject({
    id: z.string(),
  }),
)

const ConfigurationParameter = lazy(() =>
  z.looseObject({
    id: z.string(),
    title: z.string().optional(),
    description: z.string().optional(),
    value: z.string().optional(),
    type: z.enum([
      'text',
      'dropdown',
      'password',
      'email',
      'checkbox',
      'subdomain',
      'domain',
      'phone',
      'url',
      'choice',
    ]),
    scope: z.enum(['product', 'item', 'marketplace', 'item_marketplace']).optional(),
    phase: z.enum(['configuration']).optional(),
    constraints: z
      .looseObject({
        required: z.boolean().optional(),
        hidden: z.boolean().optional(),
        readonly: z.boolean().optional(),
        unique: z.boolean().optional(),
        shared: z.enum(['view', 'edit']).optional(),
      })
      .optional(),
    events: z
      .looseObject({
        created: Event().optional(),
        updated: Event().optional(),
      })
      .optional(),
  }),
)

const TierConfig = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    account: TierConfigAccount(),
    product: TierConfigProduct(),
    tier_level: z.literal([1, 2]),
    connection: TierConfigConnection(),
    events: z.looseObject({
      created: Event().optional(),
      updated: Event().optional(),
    }),
    params: z.array(TierConfigParameter()),
    template: TemplateRef().optional(),
    open_request: TierConfigRequestRef().optional(),
    status: z.enum(['active', 'processing']),
    configuration: z.looseObject({
      params: z.array(ConfigurationParameter()),
    }),
    contract: ContractRef().optional(),
    marketplace: MarketplaceRef().optional(),
  }),
)

const TierConfigTiers = lazy(() =>
  z.looseObject({
    tier1: TierConfigAccount().optional(),
    tier2: TierConfigAccount().optional(),
  }),
)

const TierConfigDetail = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    account: TierConfigAccount(),
    product: TierConfigProduct(),
    tier_level: z.literal([1, 2]),
    connection: TierConfigConnection(),
    events: z.looseObject({
      created: Event().optional(),
      updated: Event().optional(),
    }),
    params: z.array(TierConfigParameter()),
    template: TemplateRef().optional(),
    open_request: TierConfigRequestRef().optional(),
    status: z.enum(['active', 'processing']),
    configuration: z.looseObject({
      params: z.array(ConfigurationParameter()),
    }),
    contract: ContractRef().optional(),
    marketplace: MarketplaceRef().optional(),
    tiers: TierConfigTiers(),
  }),
)

const TierConfigSli = lazy(() =>
  z.looseObject({
    zone: z.int(),
    days: z.int(),
  }),
)

const TierConfigRequest = lazy(() =>
  z.looseObject({
    id: z.string(),
    type: z.enum(['setup', 'update', 'adjustment']),
    status: z.enum(['tiers_setup', 'pending', 'inquiring', 'approved', 'failed', 'draft']),
    configuration: TierConfig(),
    parent_configuration: TierConfig().optional(),
    previous_approved_request: TierConfigRequestRef().optional(),
    params: z.array(TierConfigParameter()),
    assignee: ActorRef().optional(),
    template: TemplateRef().optional(),
    reason: z.string().nullable().optional(),
    activation: z
      .looseObject({
        link: z.string().optional(),
      })
      .optional(),
    notes: z.string().nullable().optional(),
    environment: z.enum(['test', 'production']),
    effective_date: z.string().nullable().optional(),
    tiers: TierConfigTiers(),
    sli: TierConfigSli(),
    events: z.looseObject({
      created: Event().optional(),
      updated: Event().optional(),
      inquired: Event().optional(),
      pended: Event().optional(),
    }),
  }),
)

const TierConfigApproval = lazy(() =>
  z.looseObject({
    template: z.looseObject({
      id: z.string(),
      representation: z.string(),
    }),
    effective_date: z.string(),
  }),
)

const ListingContract = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    marketplace: MarketplaceRef(),
  }),
)

const ListingRequestRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    type: z.enum(['new', 'remove']),
    status: z.string(),
  }),
)

const ListingPlanRef = lazy(() =>
  z.looseObject({
    id: z.string(),
  }),
)

const ListingOffer = lazy(() =>
  z.looseObject({
    id: z.string().nullable(),
    name: z.string().optional(),
    plans: z.array(ListingPlanRef()).optional(),
    type: z.enum(['generic', 'commerce']).nullable().optional(),
  }),
)

const ListingPriceList = lazy(() =>
  z.looseObject({
    id: z.string().nullable(),
    name: z.string(),
    status: z.enum(['draft', 'scheduled', 'active', 'terminated']),
  }),
)

const Listing = lazy(() =>
  z.looseObject({
    id: z.string(),
    status: z.enum(['unlisted', 'listed']),
    contract: ListingContract(),
    product: ProductRef(),
    created: z.string(),
    updated: z.string(),
    vendor: AccountRef(),
    provider: AccountRef(),
    pending_request: ListingRequestRef().optional(),
    offer: ListingOffer().optional(),
    pricelist: ListingPriceList().optional(),
    alt_pricelist_1: ListingPriceList().optional(),
    alt_pricelist_2: ListingPriceList().optional(),
  }),
)

const LeadFormRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    owner: AccountRef(),
    status: z.enum(['active', 'inactive']),
    template: z.enum(['aws', 'azure', 'commerce', 'custom', 'default', 'gcp']),
  }),
)

const LeadListing = lazy(() =>
  z.looseObject({
    id: z.string(),
    product: ProductRef(),
    marketplace: MarketplaceRef(),
    provider: AccountRef(),
  }),
)

const Lead = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    status: z.enum(['pending', 'invalid', 'qualified']),
    distributor: AccountRef(),
    vendor: AccountRef(),
    form: LeadFormRef(),
    listing: LeadListing(),
    data: z.record(z.string(), z.unknown()).optional(),
    data_formatted: z.record(z.string(), z.unknown()).optional(),
    note: z.string().optional(),
    events: z.looseObject({
      created: Event().optional(),
      updated: Event().optional(),
      deleted: Event().optional(),
    }),
  }),
)

const LeadFormField = lazy(() =>
  z.looseObject({
    id: z.string(),
    title: z.string(),
    type: z.enum([
      'text',
      'textarea',
      'email',
      'phone',
      'url',
      'number',
      'checkbox',
      'dropdown',
      'country',
    ]),
    required: z.boolean(),
    placeholder: z.string().optional(),
    options: z.array(z.string()).optional(),
    max_length: z.int().min(1).optional(),
  }),
)

const LeadForm = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    owner: AccountRef(),
    status: z.enum(['active', 'inactive']),
    template: z.enum(['aws', 'azure', 'commerce', 'custom', 'default', 'gcp']),
    schema: z.array(LeadFormField()).optional(),
    listings: z.array(z.string()).optional(),
    events: z.looseObject({
      created: Event().optional(),
      updated: Event().optional(),
      deleted: Event().optional(),
    }),
  }),
)

const ListingLeadForm = lazy(() =>
  z.looseObject({
    id: z.string().nullable(),
    name: z.string().optional(),
    owner: AccountRef().optional(),
    status: z.enum(['active', 'inactive']).optional(),
    template: z.enum(['aws', 'azure', 'commerce', 'custom', 'default', 'gcp']).optional(),
    schema: z.array(LeadFormField()).optional(),
    events: z
      .looseObject({
        created: Event().optional(),
        updated: Event().optional(),
        deleted: Event().optional(),
      })
      .optional(),
  }),
)

const LeadSigningKey = lazy(() =>
  z.looseObject({
    kid: z.string(),
    private_key: z.string(),
    iss: z.string(),
    aud: z.string(),
  }),
)

const LeadSettings = lazy(() =>
  z.looseObject({
    jwt: LeadSigningKey(),
  }),
)

const EmbeddedLeadForm = lazy(() =>
  z.looseObject({
    id: z.string(),
    schema: z.array(LeadFormField()),
  }),
)

const EmbeddedLead = lazy(() =>
  z.looseObject({
    id: z.string(),
  }),
)

const SubscriptionEvents = lazy(() =>
  z.looseObject({
    created: Event().optional(),
    updated: Event().optional(),
  }),
)

const SubscriptionProduct = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    status: z.string(),
    icon: z.string().optional(),
  }),
)

const SubscriptionConnection = lazy(() =>
  z.looseObject({
    id: z.string().optional(),
    type: z.enum(['test', 'production', 'preview']).nullable().optional(),
    provider: AccountRef().optional(),
    vendor: AccountRef().optional(),
    hub: HubRef().optional(),
  }),
)

const SubscriptionItemSummary = lazy(() =>
  z.looseObject({
    id: z.string(),
    global_id: z.string(),
    display_name: z.string(),
    mpn: z.string(),
    item_type: z.string(),
    period: z.string(),
    quantity: z.number().optional(),
    type: z.string(),
  }),
)

const SubscriptionParameter = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    type: z.string(),
    value: z.string().nullable().optional(),
    value_error: z.string().nullable().optional(),
    structured_value: z.record(z.string(), z.unknown()).nullable().optional(),
  }),
)

const SubscriptionTierAccount = lazy(() =>
  z.looseObject({
    id: z.string().optional(),
    external_id: z.string().nullable().optional(),
    external_uid: z.string().nullable().optional(),
    name: z.string().optional(),
    tax_id: z.string().nullable().optional(),
    contact_info: ContactInfo().optional(),
  }),
)

const SubscriptionTiers = lazy(() =>
  z.looseObject({
    customer: SubscriptionTierAccount().optional(),
    tier1: SubscriptionTierAccount().optional(),
    tier2: SubscriptionTierAccount().optional(),
  }),
)

const BillingPeriod = lazy(() =>
  z.looseObject({
    delta: z.number().optional(),
    uom: z
      .enum(['monthly', 'yearly', 'years_2', 'years_3', 'years_4', 'years_5', 'years_6'])
      .optional(),
  }),
)

const BillingAnniversary = lazy(() =>
  z.looseObject({
    day: z.int().optional(),
    month: z.int().optional(),
  }),
)

const SubscriptionBillingSummary = lazy(() =>
  z.looseObject({
    period: BillingPeriod().optional(),
    next_date: z.string().optional(),
    anniversary: BillingAnniversary().optional(),
  }),
)

const PendingSubscriptionRequest = lazy(() =>
  z.looseObject({
    id: z.string().optional(),
    type: z
      .enum(['purchase', 'cancel', 'change', 'suspend', 'resume', 'adjustment', 'renew'])
      .optional(),
    status: z
      .enum([
        'draft',
        'tiers_setup',
        'pending',
        'inquiring',
        'approved',
        'failed',
        'scheduled',
        'revoking',
        'revoked',
      ])
      .optional(),
    template: TemplateRef().optional(),
  }),
)

const SubscriptionSummary = lazy(() =>
  z.looseObject({
    id: z.string(),
    status: z.enum(['draft', 'processing', 'active', 'terminating', 'suspended', 'terminated']),
    events: SubscriptionEvents(),
    external_id: z.string().nullable().optional(),
    external_uid: z.string().nullable().optional(),
    product: SubscriptionProduct(),
    connection: SubscriptionConnection(),
    items: z.array(SubscriptionItemSummary()).optional(),
    params: z.array(SubscriptionParameter()).optional(),
    tiers: SubscriptionTiers(),
    marketplace: MarketplaceRef().optional(),
    contract: ContractRef().optional(),
    billing: SubscriptionBillingSummary().optional(),
    template: TemplateRef().optional(),
    pending_request: PendingSubscriptionRequest().optional(),
    renewal_expiration_date: z.string().nullable().optional(),
  }),
)

const BillingRequestSummary = lazy(() =>
  z.looseObject({
    id: z.string().optional(),
    type: z.enum(['vendor', 'provider']).optional(),
    period: z
      .looseObject({
        from: z.string().optional(),
        to: z.string().optional(),
        delta: z.number().optional(),
        uom: z
          .enum(['monthly', 'yearly', 'years_2', 'years_3', 'years_4', 'years_5', 'years_6'])
          .optional(),
      })
      .optional(),
  }),
)

const BillingCount = lazy(() =>
  z.looseObject({
    last_request: BillingRequestSummary().optional(),
    count: z.int().optional(),
  }),
)

const BillingStats = lazy(() =>
  z.looseObject({
    vendor: BillingCount().optional(),
    provider: BillingCount().optional(),
  }),
)

const SubscriptionItem = lazy(() =>
  z.looseObject({
    id: z.string(),
    global_id: z.string(),
    display_name: z.string(),
    mpn: z.string(),
    item_type: z.string(),
    period: z.string(),
    quantity: z.number().optional(),
    type: z.string(),
    billing: z
      .looseObject({
        stats: BillingStats().optional(),
      })
      .optional(),
  }),
)

const SubscriptionBilling = lazy(() =>
  z.looseObject({
    period: BillingPeriod().optional(),
    next_date: z.string().optional(),
    anniversary: BillingAnniversary().optional(),
    stats: BillingStats().optional(),
  }),
)

const Subscription = lazy(() =>
  z.looseObject({
    id: z.string(),
    status: z.enum(['draft', 'processing', 'active', 'terminating', 'suspended', 'terminated']),
    events: SubscriptionEvents(),
    external_id: z.string().nullable().optional(),
    external_uid: z.string().nullable().optional(),
    product: SubscriptionProduct(),
    connection: SubscriptionConnection(),
    items: z.array(SubscriptionItem()).optional(),
    params: z.array(SubscriptionParameter()).optional(),
    tiers: SubscriptionTiers(),
    marketplace: MarketplaceRef().optional(),
    contract: ContractRef().optional(),
    billing: SubscriptionBilling().optional(),
    template: TemplateRef().optional(),
    pending_request: PendingSubscriptionRequest().optional(),
    renewal_expiration_date: z.string().nullable().optional(),
  }),
)

const PortalRef = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
  }),
)

const PortalEvent = lazy(() =>
  z.looseObject({
    at: z.string(),
    by: PortalRef().optional(),
    impersonated: z.boolean().optional(),
    impersonator: PortalRef().optional(),
  }),
)

const PortalRegistration = lazy(() =>
  z.looseObject({
    id: z.string(),
    email: z.string(),
    status: z.enum(['email_sent', 'verified', 'completed', 'expired']),
    expires_at: z.string(),
    org: PortalRef().optional(),
    user: PortalRef().optional(),
    events: z.looseObject({
      created: PortalEvent(),
      resent: PortalEvent().optional(),
      verified: PortalEvent().optional(),
      completed: PortalEvent().optional(),
    }),
  }),
)

const PortalUser = lazy(() =>
  z.looseObject({
    id: z.string(),
    org: PortalRef(),
    first_name: z.string(),
    last_name: z.string(),
    email: z.string(),
    active: z.boolean(),
    role: z.enum(['admin', 'user']),
    last_login_at: z.string().nullable(),
    events: z.looseObject({
      created: PortalEvent(),
      updated: PortalEvent().optional(),
    }),
  }),
)

const PortalContact = lazy(() =>
  z.looseObject({
    first_name: z.string().nullable().optional(),
    last_name: z.string().nullable().optional(),
    email: z.string().nullable().optional(),
    phone: z.string().nullable().optional(),
  }),
)

const PortalOrg = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    company: z.string().nullable(),
    active: z.boolean(),
    customer_type: z.enum(['PARTNER', 'CUSTOMER']),
    partner_account: z.string().nullable(),
    partner_commission_rate: z.number().min(0).max(100).optional(),
    usage: z.int(),
    coming_expiry_date: z.string().nullable(),
    contact: PortalContact(),
    events: z.looseObject({
      created: PortalEvent(),
      updated: PortalEvent().optional(),
    }),
  }),
)

const PortalImpersonator = lazy(() =>
  z.looseObject({
    user: PortalRef(),
    org: PortalRef(),
  }),
)

const PortalSession = lazy(() =>
  z.looseObject({
    token: z.string(),
    expires_at: z.string(),
    expires_in: z.int(),
    user: PortalUser(),
    org: PortalOrg(),
    impersonator: PortalImpersonator().optional(),
  }),
)

const PortalMe = lazy(() =>
  z.looseObject({
    user: PortalUser(),
    org: PortalOrg(),
    expires_at: z.string(),
    expires_in: z.int(),
    impersonator: PortalImpersonator().optional(),
  }),
)

const PortalHome = lazy(() =>
  z.looseObject({
    user: PortalRef(),
    org: PortalRef(),
    customers: z.looseObject({
      total: z.int(),
      active: z.int(),
    }),
    orders: z.looseObject({
      pending_payment: z.int(),
    }),
    licenses: z.looseObject({
      active: z.int(),
      trial: z.int(),
      expiring: z.int(),
    }),
    invoices: z.looseObject({
      open: z.int(),
    }),
    coming_expiry_date: z.string().nullable(),
  }),
)

const PortalProduct = lazy(() =>
  z.looseObject({
    id: z.string(),
    name: z.string(),
    sku: z.string(),
    price: z.number(),
    currency: z.string(),
    billing_period: z.enum(['monthly', 'yearly']),
    trial_days: z.int(),
  }),
)

const PortalOrder = lazy(() =>
  z.looseObject({
    id: z.string(),
    customer: PortalRef(),
    product: PortalRef(),
    quantity: z.int(),
    amount: z.number(),
    currency: z.string(),
    status: z.enum(['pending_payment', 'active', 'cancelled']),
    invoice: z.looseObject({
      id: z.string(),
      status: z.enum(['open', 'paid', 'void']),
      link: z.string(),
    }),
    created_by: PortalRef(),
    impersonated: z.boolean(),
    events: z.looseObject({
      created: PortalEvent(),
      activated: PortalEvent().optional(),
      cancelled: PortalEvent().optional(),
    }),
  }),
)

const PortalInvoice = lazy(() =>
  z.looseObject({
    id: z.string(),
    order: z.looseObject({
      id: z.string(),
    }),
    customer: PortalRef(),
    product: PortalRef(),
    amount: z.number(),
    currency: z.string(),
    status: z.enum(['open', 'paid', 'void']),
    link: z.string(),
    due_date: z.string(),
    commission_amount: z.number().nullable().optional(),
    events: z.looseObject({
      created: PortalEvent(),
      declined: PortalEvent().optional(),
      paid: PortalEvent().optional(),
      voided: PortalEvent().optional(),
    }),
  }),
)

const PortalLicense = lazy(() =>
  z.looseObject({
    id: z.string(),
    customer: PortalRef(),
    product: PortalRef(),
    order: z
      .looseObject({
        id: z.string(),
      })
      .nullable(),
    kind: z.enum(['trial', 'paid']),
    status: z.enum(['active', 'expired']),
    starts_at: z.string(),
    expires_at: z.string(),
    quota: z.int(),
    used: z.int(),
    events: z.looseObject({
      created: PortalEvent(),
    }),
  }),
)

const PortalPurchase = lazy(() =>
  z.looseObject({
    order: PortalOrder().optional(),
    invoice: PortalInvoice().optional(),
    license: PortalLicense().optional(),
  }),
)

const PortalPayment = lazy(() =>
  z.looseObject({
    id: z.string(),
    invoice: z.looseObject({
      id: z.string(),
    }),
    amount: z.number(),
    currency: z.string(),
    method: z.enum(['card', 'bank_transfer', 'fail']),
    payer: z.enum(['partner', 'customer']),
    status: z.enum(['succeeded', 'failed']),
    paid_at: z.string().nullable(),
    events: z.looseObject({
      created: PortalEvent(),
    }),
  }),
)

const PayableInvoice = lazy(() =>
  z.looseObject({
    id: z.string(),
    partner: PortalRef(),
    customer: PortalRef(),
    product: PortalRef(),
    quantity: z.int(),
    amount: z.number(),
    currency: z.string(),
    status: z.enum(['open', 'paid', 'void']),
    due_date: z.string(),
  }),
)

export const responseSchemas = lazily({
  listAccounts: () => z.array(Account()),
  createAccount: () => Account(),
  getAccount: () => Account(),
  updateAccount: () => Account(),
  listUsers: () => z.array(User()),
  inviteUser: () => User(),
  getUser: () => User(),
  updateUser: () => User(),
  activateUser: () => User(),
  reinviteUser: () => User(),
  listHubs: () => z.array(Hub()),
  createHub: () => Hub(),
  getHub: () => Hub(),
  updateHub: () => Hub(),
  listHubConnections: () => z.array(HubConnection()),
  listHubMarketplaces: () => z.array(HubMarketplace()),
  listMarketplaces: () => z.array(Marketplace()),
  createMarketplace: () => Marketplace(),
  getMarketplace: () => Marketplace(),
  updateMarketplace: () => Marketplace(),
  setMarketplaceIcon: () => Marketplace(),
  listCountries: () => z.array(Country()),
  getCountry: () => Country(),
  listProductGroups: () => z.array(ProductGroup()),
  createProductGroup: () => ProductGroup(),
  getProductGroup: () => ProductGroup(),
  updateProductGroup: () => ProductGroup(),
  listProductGroupAgreements: () => z.array(ProductGroupAgreement()),
  listProductGroupPartners: () => z.array(AgreementPartner()),
  listProductGroupProducts: () => z.array(ProductRef()),
  addProductGroupProduct: () => ProductRef(),
  listPartners: () => z.array(Partner()),
  getPartner: () => Partner(),
  listPartnerProducts: () => z.array(Product()),
  getPartnerProduct: () => Product(),
  listPartnerCategories: () => z.array(Category()),
  getPartnerCategory: () => Category(),
  listPartnerCategoryProducts: () => z.array(Product()),
  getPartnerCategoryProduct: () => Product(),
  listNews: () => z.array(NewsPost()),
  createNews: () => NewsPost(),
  getNews: () => NewsPost(),
  updateNews: () => NewsPost(),
  publishNews: () => NewsPost(),
  draftNews: () => NewsPost(),
  listNewsVersions: () => z.array(NewsPostVersion()),
  getNewsVersion: () => NewsPostVersion(),
  listAgreements: () => z.array(Agreement()),
  createAgreement: () => Agreement(),
  getAgreement: () => Agreement(),
  updateAgreement: () => Agreement(),
  listDistributionAgreements: () => z.array(Agreement()),
  createDistributionAgreement: () => Agreement(),
  listAgreementContracts: () => z.array(Contract()),
  createContract: () => Contract(),
  listAgreementMarketplaces: () => z.array(MarketplaceSummary()),
  addAgreementMarketplace: () => MarketplaceSummary(),
  listAgreementProductGroups: () => z.array(ProductGroupRef()),
  addAgreementProductGroup: () => ProductGroupRef(),
  listAgreementPartners: () => z.array(AgreementPartner()),
  listAgreementProducts: () => z.array(ProductRef()),
  listAgreementProductMarketplaces: () => z.array(MarketplaceRef()),
  listAgreementVersions: () => z.array(AgreementVersion()),
  createAgreementVersion: () => AgreementVersion(),
  getAgreementVersion: () => AgreementVersion(),
  activateAgreementVersion: () => AgreementVersion(),
  listAgreementForms: () => z.array(AgreementForm()),
  createAgreementForm: () => AgreementForm(),
  getAgreementForm: () => AgreementForm(),
  updateAgreementForm: () => AgreementForm(),
  listAgreementFormVersions: () => z.array(AgreementFormVersion()),
  getAgreementFormVersion: () => AgreementFormVersion(),
  listContracts: () => z.array(Contract()),
  getContract: () => Contract(),
  updateContract: () => Contract(),
  enrollContract: () => Contract(),
  signContract: () => Contract(),
  refineContract: () => Contract(),
  rejectContract: () => Contract(),
  terminateContract: () => Contract(),
  listContractVersions: () => z.array(ContractVersion()),
  getContractVersion: () => ContractVersion(),
  listContractData: () => z.array(DistributionData()),
  createContractData: () => DistributionData(),
  listContractProductData: () => z.array(DistributionData()),
  createContractProductData: () => DistributionData(),
  getContractProductData: () => DistributionData(),
  updateContractProductData: () => DistributionData(),
  listContractItemData: () => z.array(DistributionData()),
  createContractItemData: () => DistributionData(),
  getContractItemData: () => DistributionData(),
  updateContractItemData: () => DistributionData(),
  listTierAccounts: () => z.array(TierAccount()),
  createTierAccount: () => TierAccount(),
  getTierAccount: () => TierAccount(),
  updateTierAccount: () => TierAccount(),
  listTierAccountVersions: () => z.array(TierAccountVersion()),
  getTierAccountVersion: () => TierAccountVersion(),
  listTierAccountRequests: () => z.array(TierAccountRequest()),
  createTierAccountRequest: () => z.array(TierAccountRequest()),
  getTierAccountRequest: () => TierAccountRequest(),
  acceptTierAccountRequest: () => TierAccountRequest(),
  ignoreTierAccountRequest: () => TierAccountRequest(),
  listTierConfigs: () => z.array(TierConfig()),
  getTierConfig: () => TierConfigDetail(),
  listTierConfigRequests: () => z.array(TierConfigRequest()),
  createTierConfigRequest: () => TierConfigRequest(),
  getTierConfigRequest: () => TierConfigRequest(),
  updateTierConfigRequest: () => TierConfigRequest(),
  approveTierConfigRequest: () => TierConfigApproval(),
  submitTierConfigRequest: () => TierConfigRequest(),
  validateTierConfigRequest: () => TierConfigRequest(),
  listProducts: () => z.array(Product()),
  getProduct: () => Product(),
  listListings: () => z.array(Listing()),
  getListing: () => Listing(),
  listLeads: () => z.array(Lead()),
  createLead: () => Lead(),
  getLead: () => Lead(),
  qualifyLead: () => Lead(),
  invalidateLead: () => Lead(),
  listLeadForms: () => z.array(LeadForm()),
  createLeadForm: () => LeadForm(),
  getLeadForm: () => LeadForm(),
  updateLeadForm: () => LeadForm(),
  activateLeadForm: () => LeadForm(),
  deactivateLeadForm: () => LeadForm(),
  getListingLeadForm: () => LeadForm(),
  setListingLeadForm: () => ListingLeadForm(),
  getLeadSettings: () => LeadSettings(),
  getEmbeddedLeadForm: () => EmbeddedLeadForm(),
  createEmbeddedLead: () => EmbeddedLead(),
  listSubscriptions: () => z.array(SubscriptionSummary()),
  getSubscription: () => Subscription(),
  startPortalRegistration: () => PortalRegistration(),
  verifyPortalRegistration: () => PortalRegistration(),
  completePortalRegistration: () => PortalRegistration(),
  loginPortal: () => PortalSession(),
  renewPortalSession: () => PortalSession(),
  getPortalMe: () => PortalMe(),
  getPortalHome: () => PortalHome(),
  loginAsPortalUser: () => PortalSession(),
  stopPortalImpersonation: () => PortalSession(),
  listPortalOrgs: () => z.array(PortalOrg()),
  getPortalOrg: () => PortalOrg(),
  updatePortalOrg: () => PortalOrg(),
  listPortalCustomers: () => z.array(PortalOrg()),
  createPortalCustomer: () => PortalOrg(),
  listPortalUsers: () => z.array(PortalUser()),
  createPortalUser: () => PortalUser(),
  getPortalUser: () => PortalUser(),
  updatePortalUser: () => PortalUser(),
  listPortalProducts: () => z.array(PortalProduct()),
  getPortalProduct: () => PortalProduct(),
  addPortalProduct: () => PortalPurchase(),
  listPortalOrders: () => z.array(PortalOrder()),
  getPortalOrder: () => PortalOrder(),
  cancelPortalOrder: () => PortalOrder(),
  listPortalLicenses: () => z.array(PortalLicense()),
  listPortalInvoices: () => z.array(PortalInvoice()),
  getPortalInvoice: () => PortalInvoice(),
  listPortalPayments: () => z.array(PortalPayment()),
  getPayableInvoice: () => PayableInvoice(),
  payInvoice: () => PortalPayment(),
})
