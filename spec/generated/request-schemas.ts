// Made by `npm run generate` from the files in spec/. Do not edit.
import * as z from 'zod'
import { lazily, lazy } from '../lazy.ts'

const anyMembers = z.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  {
    error: ({ input }) =>
      `Expected an object but got ${Array.isArray(input) ? 'array' : typeof input}.`,
  },
)

const IdRef = lazy(() =>
  z.object({
    id: z.string(),
  }),
)

const AccountUser = lazy(() =>
  z.object({
    id: z.string().optional(),
    name: z.string().trim().min(1).optional(),
    email: z.email().optional(),
  }),
)

const AccountCreate = lazy(() =>
  z.object({
    code: z.string().max(100).optional(),
    contract_id: z.string().optional(),
    id: z.string().max(100).optional(),
    name: z.string().trim().min(1).max(64),
    icon: z.string().nullable().optional(),
    description: z.string().max(512).nullable().optional(),
    overview: z.string().nullable().optional(),
    headquarters: z.string().max(256).nullable().optional(),
    external_id: z.string().max(100).optional(),
    countries: z.array(z.unknown()).nullable().optional(),
    languages: z.array(z.string()).nullable().optional(),
    websites: z.array(z.string()).nullable().optional(),
    industries: z.array(IdRef()).optional(),
    users: z.array(AccountUser()).optional(),
  }),
)

const AccountUpdate = lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(64).optional(),
    icon: z.string().nullable().optional(),
    description: z.string().max(512).nullable().optional(),
    overview: z.string().nullable().optional(),
    headquarters: z.string().max(256).nullable().optional(),
    brand: z.string().max(100).optional(),
    external_id: z.string().max(100).optional(),
    countries: z.array(z.unknown()).nullable().optional(),
    languages: z.array(z.string()).nullable().optional(),
    websites: z.array(z.string()).nullable().optional(),
    industries: z.array(IdRef()).optional(),
    users: z.array(IdRef()).optional(),
  }),
)

const UserInvite = lazy(() =>
  z.object({
    id: z.string().optional(),
    name: z.string().trim().min(1).optional(),
    email: z.email().optional(),
    groups: z.array(IdRef()).min(1),
    tags: z.array(IdRef()).optional(),
  }),
)

const IdentityProviderChoice = lazy(() =>
  z
    .object({
      id: z.string(),
    })
    .nullable(),
)

const UserUpdate = lazy(() =>
  z.object({
    groups: z.array(IdRef()).min(1).optional(),
    tags: z.array(IdRef()).optional(),
    idp: IdentityProviderChoice().optional(),
  }),
)

const HubInstance = lazy(() =>
  z.object({
    id: z.string().max(255).nullable().optional(),
    type: z.enum(['oa', 'api', 'OA', 'API']).optional(),
  }),
)

const HubCreate = lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(256),
    description: z.string(),
    instance_id: z.string().max(255).nullable().optional(),
    instance_type: z.enum(['oa', 'api']).optional(),
    instance: HubInstance().optional(),
    version: z.string().max(256).optional(),
    extension_version: z.string().max(256).optional(),
    last_health_check: z.iso.datetime({ offset: true }).nullable().optional(),
  }),
)

const HubUpdate = lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(256).optional(),
    description: z.string().optional(),
    instance_id: z.string().max(255).nullable().optional(),
    instance_type: z.enum(['oa', 'api']).optional(),
    instance: HubInstance().optional(),
    version: z.string().max(256).optional(),
    extension_version: z.string().max(256).optional(),
    last_health_check: z.iso.datetime({ offset: true }).nullable().optional(),
  }),
)

const MarketplaceHubWrite = lazy(() =>
  z.object({
    hub: IdRef(),
    external_id: z.string().max(255),
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
  z.object({
    referral_auto: z.boolean().optional(),
  }),
)

const MarketplacePriceListCapabilities = lazy(() =>
  z.object({
    commerce_compatibility: z.boolean().optional(),
  }),
)

const MarketplaceCapabilities = lazy(() =>
  z.object({
    listing: MarketplaceListingCapabilities().optional(),
    price_list: MarketplacePriceListCapabilities().optional(),
  }),
)

const MarketplaceCreate = lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(255),
    description: z.string().nullable().optional(),
    zone: z.enum(['AF', 'NA', 'OC', 'AS', 'EU', 'SA']).nullable().optional(),
    hubs: z.array(MarketplaceHubWrite()).optional(),
    countries: z.array(IdRef()).optional(),
    currency: NullableCurrency().optional(),
    alt_currency_1: NullableCurrency().optional(),
    alt_currency_2: NullableCurrency().optional(),
    capabilities: MarketplaceCapabilities().optional(),
    attributes: anyMembers.optional(),
    locales: z.array(IdRef()).optional(),
  }),
)

const MarketplaceUpdate = lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(255).optional(),
    description: z.string().nullable().optional(),
    zone: z.enum(['AF', 'NA', 'OC', 'AS', 'EU', 'SA']).nullable().optional(),
    hubs: z.array(MarketplaceHubWrite()).optional(),
    countries: z.array(IdRef()).optional(),
    currency: NullableCurrency().optional(),
    alt_currency_1: NullableCurrency().optional(),
    alt_currency_2: NullableCurrency().optional(),
    capabilities: MarketplaceCapabilities().optional(),
    attributes: anyMembers.optional(),
    locales: z.array(IdRef()).optional(),
  }),
)

const MarketplaceIcon = lazy(() =>
  z.object({
    icon: z.instanceof(Blob),
  }),
)

const ProductGroupCreate = lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(512),
    description: z.string().nullable().optional(),
    products: z.array(IdRef()).optional(),
  }),
)

const ProductGroupUpdate = lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(512).optional(),
    description: z.string().nullable().optional(),
    products: z.array(IdRef()).optional(),
  }),
)

const NewsCoverWrite = lazy(() =>
  z.object({
    type: z.enum(['image', 'video']),
    thumbnail: z.string(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(512)
      .nullable()
      .optional(),
  }),
)

const NewsPostCreate = lazy(() =>
  z.object({
    name: z.string().max(128).nullable().optional(),
    external_id: z.string().max(128).nullable().optional(),
    audience: z.enum(['private', 'vendor', 'reseller', 'distributor', 'any']),
    anonymous: z.boolean().nullable().optional(),
    title: z.string().trim().min(1).max(256),
    subtitle: z.string().max(256).optional(),
    content: z.string().optional(),
    cover: NewsCoverWrite().optional(),
  }),
)

const NewsPostUpdate = lazy(() =>
  z.object({
    name: z.string().max(128).nullable().optional(),
    external_id: z.string().max(128).nullable().optional(),
    audience: z.enum(['private', 'vendor', 'reseller', 'distributor', 'any']).optional(),
    anonymous: z.boolean().nullable().optional(),
    title: z.string().trim().min(1).max(256).optional(),
    subtitle: z.string().max(256).optional(),
    content: z.string().optional(),
    cover: NewsCoverWrite().optional(),
  }),
)

const NullableIdRef = lazy(() =>
  z
    .object({
      id: z.string(),
    })
    .nullable(),
)

const AgreementCreate = lazy(() =>
  z.object({
    type: z.enum([
      'distribution',
      'program',
      'service',
      'sourcing',
      'product',
      'syndication',
      'referral',
    ]),
    title: z.string().trim().min(1).max(100).optional(),
    name: z.string().trim().min(1).max(100).optional(),
    description: z.string(),
    sourcing: z
      .object({
        type: z.enum(['syndication', 'referral']).optional(),
      })
      .optional(),
    document_type: z.enum(['external', 'uploaded', 'upload', 'none']).optional(),
    link: z
      .url({ protocol: /^https?$/ })
      .max(200)
      .nullable()
      .optional(),
    file: z.instanceof(Blob).nullable().optional(),
    active: z.boolean().optional(),
    sourcing_agreement: NullableIdRef().optional(),
  }),
)

const AgreementFormsWrite = lazy(() =>
  z.object({
    enroll: NullableIdRef().optional(),
    product: NullableIdRef().optional(),
    item: NullableIdRef().optional(),
  }),
)

const AgreementUpdate = lazy(() =>
  z.object({
    title: z.string().trim().min(1).max(100).optional(),
    name: z.string().trim().min(1).max(100).optional(),
    description: z.string().optional(),
    auto_accept: z.boolean().optional(),
    forms: AgreementFormsWrite().optional(),
    sourcing_agreement: NullableIdRef().optional(),
    active: z.boolean().optional(),
  }),
)

const DistributionAgreementCreate = lazy(() =>
  z.object({
    type: z
      .enum([
        'distribution',
        'program',
        'service',
        'sourcing',
        'product',
        'syndication',
        'referral',
      ])
      .optional(),
    title: z.string().trim().min(1).max(100).optional(),
    name: z.string().trim().min(1).max(100).optional(),
    description: z.string(),
    marketplace: IdRef(),
    auto_accept: z.boolean().optional(),
    forms: AgreementFormsWrite().optional(),
    document_type: z.enum(['external', 'uploaded', 'upload', 'none']).optional(),
    link: z
      .url({ protocol: /^https?$/ })
      .max(200)
      .nullable()
      .optional(),
    file: z.instanceof(Blob).nullable().optional(),
    active: z.boolean().optional(),
  }),
)

const ContractActivationWrite = lazy(() =>
  z.object({
    message: z.string().max(200).optional(),
    note: z.string().max(100).optional(),
  }),
)

const ContractPartner = lazy(() =>
  z.object({
    id: z.string().optional(),
    name: z.string().trim().min(1).max(64).optional(),
    external_id: z.string().max(100).optional(),
  }),
)

const ProgramPermissions = lazy(() =>
  z.object({
    create: z.boolean(),
  }),
)

const ServicePermissions = lazy(() =>
  z.object({
    create: z.boolean(),
    delegate: z.boolean(),
  }),
)

const AgreementPermissions = lazy(() =>
  z
    .object({
      agreement: z.object({
        program: ProgramPermissions(),
        service: ServicePermissions(),
      }),
    })
    .nullable(),
)

const ContractCreate = lazy(() =>
  z.object({
    kind: z.enum(['production', 'test']).optional(),
    activation: ContractActivationWrite().optional(),
    partner: ContractPartner().optional(),
    permissions: AgreementPermissions().optional(),
    expire_at: z.iso.datetime({ offset: true }).nullable().optional(),
    note: z.string().max(100).nullable().optional(),
    referral: z
      .object({
        agreement: IdRef(),
      })
      .optional(),
    sourcing: z
      .object({
        product: IdRef().optional(),
        marketplace: IdRef().optional(),
      })
      .optional(),
  }),
)

const AgreementVersionCreate = lazy(() =>
  z.object({
    document_type: z.enum(['external', 'uploaded', 'upload', 'none']),
    link: z
      .url({ protocol: /^https?$/ })
      .max(200)
      .nullable()
      .optional(),
    file: z.instanceof(Blob).nullable().optional(),
    active: z.boolean().optional(),
  }),
)

const AgreementFormCreate = lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(255),
    type: z.enum(['enroll', 'product', 'item']),
    schema: anyMembers,
  }),
)

const AgreementFormUpdate = lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(255).optional(),
    schema: anyMembers.optional(),
  }),
)

const ContractUpdate = lazy(() =>
  z.object({
    activation: ContractActivationWrite().optional(),
    note: z.string().max(100).nullable().optional(),
  }),
)

const ContractNote = lazy(() =>
  z.object({
    note: z.string().max(100).nullable().optional(),
  }),
)

const DistributionDataCreate = lazy(() =>
  z.object({
    data: anyMembers,
  }),
)

const ProductDataCreate = lazy(() =>
  z.object({
    product: IdRef(),
    data: anyMembers,
  }),
)

const DistributionDataUpdate = lazy(() =>
  z.object({
    data: anyMembers.optional(),
  }),
)

const ItemDataCreate = lazy(() =>
  z.object({
    item: IdRef(),
    data: anyMembers,
  }),
)

const ParentRef = lazy(() =>
  z.object({
    id: z.string().optional(),
    index: z.int().optional(),
  }),
)

const PhoneNumberWrite = lazy(() =>
  z.object({
    country_code: z.string().max(25).nullable(),
    area_code: z.string().max(25).nullable().optional(),
    phone_number: z.string().max(25).nullable(),
    extension: z.string().max(25).nullable().optional(),
  }),
)

const ContactWrite = lazy(() =>
  z.object({
    first_name: z.string().trim().min(1).max(100),
    last_name: z.string().trim().min(1).max(100),
    email: z.email().max(254),
    phone_number: PhoneNumberWrite().optional(),
  }),
)

const ContactInfoWrite = lazy(() =>
  z.object({
    address_line1: z.string().trim().min(1).max(255),
    address_line2: z.string().max(255).nullable().optional(),
    city: z.string().trim().min(1).max(100),
    state: z.string().max(100).nullable().optional(),
    country: z.string().trim().min(1).max(100),
    postal_code: z.string().trim().min(1).max(50),
    contact: ContactWrite(),
  }),
)

const TierAccountCreate = lazy(() =>
  z.object({
    type: z.enum(['customer', 'reseller']).optional(),
    external_uid: z.string().max(255).nullable().optional(),
    external_id: z.string().max(255).nullable().optional(),
    parent: ParentRef().optional(),
    name: z.string().trim().min(1).max(255),
    hub: IdRef().optional(),
    contact_info: ContactInfoWrite(),
    tax_id: z.string().max(100).nullable().optional(),
    access: z.array(IdRef()).optional(),
    environment: z.enum(['production', 'test', 'preview']).nullable().optional(),
  }),
)

const TierAccountUpdate = lazy(() =>
  z.object({
    type: z.enum(['customer', 'reseller']).optional(),
    external_uid: z.string().trim().min(1).max(255).optional(),
    external_id: z.string().max(255).optional(),
    parent: ParentRef().optional(),
    name: z.string().trim().min(1).max(255).optional(),
    contact_info: ContactInfoWrite().optional(),
    tax_id: z.string().max(100).nullable().optional(),
    access: z.array(IdRef()).optional(),
    environment: z.enum(['production', 'test', 'preview']).nullable().optional(),
  }),
)

const TierAccountChange = lazy(() =>
  z.object({
    id: z.string(),
    type: z.enum(['customer', 'reseller']).optional(),
    external_uid: z.string().trim().min(1).max(255).optional(),
    external_id: z.string().max(255).optional(),
    parent: ParentRef().optional(),
    name: z.string().trim().min(1).max(255).optional(),
    contact_info: ContactInfoWrite().optional(),
    tax_id: z.string().max(100).nullable().optional(),
    access: z.array(IdRef()).optional(),
    environment: z.enum(['production', 'test', 'preview']).nullable().optional(),
  }),
)

const TierAccountRequestCreate = lazy(() =>
  z.object({
    type: z.enum(['update']),
    account: TierAccountChange(),
  }),
)

const TierAccountRequestIgnore = lazy(() =>
  z.object({
    reason: z.string().trim().min(1).max(255),
  }),
)

const ParameterChoice = lazy(() =>
  z.object({
    label: z.string(),
    value: z.string(),
  }),
)

const ParameterPresentation = lazy(() =>
  z.object({
    hidden: z.boolean().optional(),
    readonly: z.boolean().optional(),
    required: z.boolean().optional(),
    choices: z.array(ParameterChoice()).optional(),
  }),
)

const TierConfigParameterWrite = lazy(() =>
  z.object({
    id: z.string().trim().min(1),
    value: z.string().nullable().optional(),
    structured_value: anyMembers.nullable().optional(),
    value_error: z.string().nullable().optional(),
    structured_error: anyMembers.nullable().optional(),
    constraints: ParameterPresentation().optional(),
  }),
)

const TierConfigRequestCreate = lazy(() =>
  z.object({
    configuration: IdRef(),
    status: z
      .enum(['tiers_setup', 'pending', 'inquiring', 'approved', 'failed', 'draft'])
      .optional(),
    params: z.array(TierConfigParameterWrite()).optional(),
    type: z.enum(['setup', 'update', 'adjustment']).optional(),
    notes: z.string().max(2000).nullable().optional(),
  }),
)

const TierConfigRequestUpdate = lazy(() =>
  z.object({
    params: z.array(TierConfigParameterWrite()).optional(),
    notes: z.string().max(2000).nullable().optional(),
  }),
)

const TierConfigTemplateChoice = lazy(() =>
  z.object({
    id: z.string().trim().min(1),
  }),
)

const TierConfigApprove = lazy(() =>
  z.object({
    template: TierConfigTemplateChoice(),
    effective_date: z.iso.datetime({ offset: true }).optional(),
  }),
)

const TierConfigAssign = lazy(() =>
  z.object({
    id: z.string().optional(),
    email: z.email().optional(),
  }),
)

const TierConfigFail = lazy(() =>
  z.object({
    reason: z.string().trim().min(1).max(500),
  }),
)

const TierConfigValidate = lazy(() =>
  z.object({
    params: z.array(TierConfigParameterWrite()).optional(),
  }),
)

const LeadCreate = lazy(() =>
  z.object({
    listing: IdRef(),
    name: z.string().trim().min(1),
    data: anyMembers,
  }),
)

const LeadNote = lazy(() =>
  z.object({
    note: z.string().nullable().optional(),
  }),
)

const LeadFormFieldWrite = lazy(() =>
  z.object({
    id: z.string().trim().min(1),
    title: z.string().trim().min(1),
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
    required: z.boolean().optional(),
    placeholder: z.string().optional(),
    options: z.array(z.string().trim().min(1)).optional(),
    max_length: z.int().min(1).optional(),
  }),
)

const LeadFormCreate = lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(128),
    template: z.enum(['aws', 'azure', 'commerce', 'custom', 'default', 'gcp']),
    schema: z.array(LeadFormFieldWrite()).min(1).optional(),
  }),
)

const LeadFormUpdate = lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(128).optional(),
    schema: z.array(LeadFormFieldWrite()).min(1).optional(),
  }),
)

const ListingLeadFormSet = lazy(() =>
  z.object({
    id: z.string().nullable(),
  }),
)

const EmbeddedLeadCreate = lazy(() =>
  z.object({
    name: z.string().trim().min(1),
    data: anyMembers,
  }),
)

const PortalRegistrationStart = lazy(() =>
  z.object({
    email: z.email().max(254),
  }),
)

const PortalRegistrationComplete = lazy(() =>
  z.object({
    first_name: z.string().trim().min(1).max(100),
    last_name: z.string().trim().min(1).max(100),
    company: z.string().trim().min(1).max(255),
    password: z.string().min(8),
  }),
)

const PortalCredentials = lazy(() =>
  z.object({
    email: z.string().trim().min(1).max(254),
    password: z.string().min(1),
  }),
)

const PortalContact = lazy(() =>
  z.object({
    first_name: z.string().max(100).nullable().optional(),
    last_name: z.string().max(100).nullable().optional(),
    email: z.email().max(254).nullable().optional(),
    phone: z.string().max(50).nullable().optional(),
  }),
)

const PortalOrgUpdate = lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(255).optional(),
    company: z.string().max(255).nullable().optional(),
    active: z.boolean().optional(),
    customer_type: z.enum(['PARTNER', 'CUSTOMER']).optional(),
    partner_account: z.string().nullable().optional(),
    partner_commission_rate: z.number().min(0).max(100).optional(),
    contact: PortalContact().optional(),
  }),
)

const PortalCustomerCreate = lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(255),
    company: z.string().max(255).nullable().optional(),
    active: z.boolean(),
    customer_type: z.enum(['CUSTOMER']).optional(),
    partner_account: z.string().optional(),
    partner_commission_rate: z.number().min(0).max(100),
    contact: PortalContact().optional(),
  }),
)

const PortalUserCreate = lazy(() =>
  z.object({
    first_name: z.string().trim().min(1).max(100),
    last_name: z.string().trim().min(1).max(100),
    email: z.email().max(254),
    role: z.enum(['admin', 'user']).optional(),
    active: z.boolean().optional(),
    password: z.string().min(8).optional(),
  }),
)

const PortalUserUpdate = lazy(() =>
  z.object({
    first_name: z.string().trim().min(1).max(100).optional(),
    last_name: z.string().trim().min(1).max(100).optional(),
    email: z.email().max(254).optional(),
    role: z.enum(['admin', 'user']).optional(),
    active: z.boolean().optional(),
    password: z.string().min(8).optional(),
  }),
)

const PortalProductAdd = lazy(() =>
  z.object({
    product_id: z.string(),
    quantity: z.int().min(1).max(100000).optional(),
    trial: z.boolean().optional(),
  }),
)

const PortalPay = lazy(() =>
  z.object({
    method: z.enum(['card', 'bank_transfer', 'fail']),
    payer: z.enum(['partner', 'customer']),
  }),
)

export const requestSchemas = lazily({
  createAccount: () => AccountCreate(),
  updateAccount: () => AccountUpdate(),
  inviteUser: () => UserInvite(),
  updateUser: () => UserUpdate(),
  createHub: () => HubCreate(),
  updateHub: () => HubUpdate(),
  createMarketplace: () => MarketplaceCreate(),
  updateMarketplace: () => MarketplaceUpdate(),
  setMarketplaceIcon: () => MarketplaceIcon(),
  createProductGroup: () => ProductGroupCreate(),
  updateProductGroup: () => ProductGroupUpdate(),
  addProductGroupProduct: () => IdRef(),
  createNews: () => NewsPostCreate(),
  updateNews: () => NewsPostUpdate(),
  createAgreement: () => AgreementCreate(),
  updateAgreement: () => AgreementUpdate(),
  createDistributionAgreement: () => DistributionAgreementCreate(),
  createContract: () => ContractCreate(),
  addAgreementMarketplace: () => IdRef(),
  addAgreementProductGroup: () => IdRef(),
  createAgreementVersion: () => AgreementVersionCreate(),
  createAgreementForm: () => AgreementFormCreate(),
  updateAgreementForm: () => AgreementFormUpdate(),
  updateContract: () => ContractUpdate(),
  rejectContract: () => ContractNote(),
  terminateContract: () => ContractNote(),
  createContractData: () => DistributionDataCreate(),
  createContractProductData: () => ProductDataCreate(),
  updateContractProductData: () => DistributionDataUpdate(),
  createContractItemData: () => ItemDataCreate(),
  updateContractItemData: () => DistributionDataUpdate(),
  createTierAccount: () => TierAccountCreate(),
  updateTierAccount: () => TierAccountUpdate(),
  createTierAccountRequest: () => TierAccountRequestCreate(),
  ignoreTierAccountRequest: () => TierAccountRequestIgnore(),
  createTierConfigRequest: () => TierConfigRequestCreate(),
  updateTierConfigRequest: () => TierConfigRequestUpdate(),
  approveTierConfigRequest: () => TierConfigApprove(),
  assignTierConfigRequest: () => TierConfigAssign(),
  failTierConfigRequest: () => TierConfigFail(),
  validateTierConfigRequest: () => TierConfigValidate(),
  createLead: () => LeadCreate(),
  qualifyLead: () => LeadNote(),
  invalidateLead: () => LeadNote(),
  createLeadForm: () => LeadFormCreate(),
  updateLeadForm: () => LeadFormUpdate(),
  setListingLeadForm: () => ListingLeadFormSet(),
  createEmbeddedLead: () => EmbeddedLeadCreate(),
  startPortalRegistration: () => PortalRegistrationStart(),
  completePortalRegistration: () => PortalRegistrationComplete(),
  loginPortal: () => PortalCredentials(),
  updatePortalOrg: () => PortalOrgUpdate(),
  createPortalCustomer: () => PortalCustomerCreate(),
  createPortalUser: () => PortalUserCreate(),
  updatePortalUser: () => PortalUserUpdate(),
  addPortalProduct: () => PortalProductAdd(),
  payInvoice: () => PortalPay(),
})
