// Made by `npm run generate` from the files in spec/. Do not edit.
import type {
  Account,
  AccountCreate,
  AccountUpdate,
  Agreement,
  AgreementCreate,
  AgreementForm,
  AgreementFormCreate,
  AgreementFormUpdate,
  AgreementFormVersion,
  AgreementPartner,
  AgreementUpdate,
  AgreementVersion,
  AgreementVersionCreate,
  Category,
  Contract,
  ContractCreate,
  ContractNote,
  ContractUpdate,
  ContractVersion,
  Country,
  DistributionAgreementCreate,
  DistributionData,
  DistributionDataCreate,
  DistributionDataUpdate,
  EmbeddedLead,
  EmbeddedLeadCreate,
  EmbeddedLeadForm,
  Hub,
  HubConnection,
  HubCreate,
  HubMarketplace,
  HubUpdate,
  IdRef,
  ItemDataCreate,
  Lead,
  LeadCreate,
  LeadForm,
  LeadFormCreate,
  LeadFormUpdate,
  LeadNote,
  LeadSettings,
  Listing,
  ListingLeadForm,
  ListingLeadFormSet,
  Marketplace,
  MarketplaceCreate,
  MarketplaceIcon,
  MarketplaceRef,
  MarketplaceSummary,
  MarketplaceUpdate,
  NewsPost,
  NewsPostCreate,
  NewsPostUpdate,
  NewsPostVersion,
  Partner,
  PayableInvoice,
  PortalCredentials,
  PortalCustomerCreate,
  PortalHome,
  PortalInvoice,
  PortalLicense,
  PortalMe,
  PortalOrder,
  PortalOrg,
  PortalOrgUpdate,
  PortalPay,
  PortalPayment,
  PortalProduct,
  PortalProductAdd,
  PortalPurchase,
  PortalRegistration,
  PortalRegistrationComplete,
  PortalRegistrationStart,
  PortalSession,
  PortalUser,
  PortalUserCreate,
  PortalUserUpdate,
  Product,
  ProductDataCreate,
  ProductGroup,
  ProductGroupAgreement,
  ProductGroupCreate,
  ProductGroupRef,
  ProductGroupUpdate,
  ProductRef,
  Subscription,
  SubscriptionSummary,
  TierAccount,
  TierAccountCreate,
  TierAccountRequest,
  TierAccountRequestCreate,
  TierAccountRequestIgnore,
  TierAccountUpdate,
  TierAccountVersion,
  TierConfig,
  TierConfigApproval,
  TierConfigApprove,
  TierConfigAssign,
  TierConfigDetail,
  TierConfigFail,
  TierConfigRequest,
  TierConfigRequestCreate,
  TierConfigRequestUpdate,
  TierConfigValidate,
  User,
  UserInvite,
  UserUpdate,
} from './types.ts'

/** Method and path template of each operation. */
export const routes = {
  listAccounts: ['GET', '/accounts'],
  createAccount: ['POST', '/accounts'],
  getAccount: ['GET', '/accounts/{id}'],
  updateAccount: ['PUT', '/accounts/{id}'],
  deleteAccount: ['DELETE', '/accounts/{id}'],
  listUsers: ['GET', '/accounts/{account_id}/users'],
  inviteUser: ['POST', '/accounts/{account_id}/users'],
  getUser: ['GET', '/accounts/{account_id}/users/{id}'],
  updateUser: ['PUT', '/accounts/{account_id}/users/{id}'],
  deleteUser: ['DELETE', '/accounts/{account_id}/users/{id}'],
  activateUser: ['POST', '/accounts/{account_id}/users/{id}/activate'],
  reinviteUser: ['POST', '/accounts/{account_id}/users/{id}/reinvite'],
  listHubs: ['GET', '/hubs'],
  createHub: ['POST', '/hubs'],
  getHub: ['GET', '/hubs/{id}'],
  updateHub: ['PUT', '/hubs/{id}'],
  deleteHub: ['DELETE', '/hubs/{id}'],
  listHubConnections: ['GET', '/hubs/{hub_id}/connections'],
  listHubMarketplaces: ['GET', '/hubs/{hub_id}/marketplaces'],
  listMarketplaces: ['GET', '/marketplaces'],
  createMarketplace: ['POST', '/marketplaces'],
  getMarketplace: ['GET', '/marketplaces/{id}'],
  updateMarketplace: ['PUT', '/marketplaces/{id}'],
  deleteMarketplace: ['DELETE', '/marketplaces/{id}'],
  setMarketplaceIcon: ['POST', '/marketplaces/{id}/icon'],
  listCountries: ['GET', '/countries'],
  getCountry: ['GET', '/countries/{id}'],
  listProductGroups: ['GET', '/catalog/groups'],
  createProductGroup: ['POST', '/catalog/groups'],
  getProductGroup: ['GET', '/catalog/groups/{id}'],
  updateProductGroup: ['PUT', '/catalog/groups/{id}'],
  deleteProductGroup: ['DELETE', '/catalog/groups/{id}'],
  listProductGroupAgreements: ['GET', '/catalog/groups/{group_id}/agreements'],
  listProductGroupPartners: ['GET', '/catalog/groups/{group_id}/partners'],
  listProductGroupProducts: ['GET', '/catalog/groups/{group_id}/products'],
  addProductGroupProduct: ['POST', '/catalog/groups/{group_id}/products'],
  removeProductGroupProduct: ['DELETE', '/catalog/groups/{group_id}/products/{id}'],
  listPartners: ['GET', '/partners'],
  getPartner: ['GET', '/partners/{id}'],
  listPartnerProducts: ['GET', '/partners/{partner_id}/products'],
  getPartnerProduct: ['GET', '/partners/{partner_id}/products/{id}'],
  listPartnerCategories: ['GET', '/partners/{partner_id}/categories'],
  getPartnerCategory: ['GET', '/partners/{partner_id}/categories/{id}'],
  listPartnerCategoryProducts: ['GET', '/partners/{partner_id}/categories/{category_id}/products'],
  getPartnerCategoryProduct: [
    'GET',
    '/partners/{partner_id}/categories/{category_id}/products/{id}',
  ],
  listNews: ['GET', '/news'],
  createNews: ['POST', '/news'],
  getNews: ['GET', '/news/{id}'],
  updateNews: ['PUT', '/news/{id}'],
  deleteNews: ['DELETE', '/news/{id}'],
  publishNews: ['POST', '/news/{id}/publish'],
  draftNews: ['POST', '/news/{id}/draft'],
  listNewsVersions: ['GET', '/news/{post_id}/versions'],
  getNewsVersion: ['GET', '/news/{post_id}/versions/{version}'],
  listAgreements: ['GET', '/agreements'],
  createAgreement: ['POST', '/agreements'],
  getAgreement: ['GET', '/agreements/{id}'],
  updateAgreement: ['PUT', '/agreements/{id}'],
  deleteAgreement: ['DELETE', '/agreements/{id}'],
  getAgreementDocument: ['GET', '/agreements/{id}/document'],
  listDistributionAgreements: ['GET', '/agreements/{agreement_id}/agreements'],
  createDistributionAgreement: ['POST', '/agreements/{agreement_id}/agreements'],
  listAgreementContracts: ['GET', '/agreements/{agreement_id}/contracts'],
  createContract: ['POST', '/agreements/{agreement_id}/contracts'],
  listAgreementMarketplaces: ['GET', '/agreements/{agreement_id}/marketplaces'],
  addAgreementMarketplace: ['POST', '/agreements/{agreement_id}/marketplaces'],
  removeAgreementMarketplace: ['DELETE', '/agreements/{agreement_id}/marketplaces/{id}'],
  listAgreementProductGroups: ['GET', '/agreements/{agreement_id}/product-groups'],
  addAgreementProductGroup: ['POST', '/agreements/{agreement_id}/product-groups'],
  removeAgreementProductGroup: ['DELETE', '/agreements/{agreement_id}/product-groups/{id}'],
  listAgreementPartners: ['GET', '/agreements/{agreement_id}/partners'],
  listAgreementProducts: ['GET', '/agreements/{agreement_id}/products'],
  listAgreementProductMarketplaces: [
    'GET',
    '/agreements/{agreement_id}/products/{product_id}/marketplaces',
  ],
  listAgreementVersions: ['GET', '/agreements/{agreement_id}/versions'],
  createAgreementVersion: ['POST', '/agreements/{agreement_id}/versions'],
  getAgreementVersion: ['GET', '/agreements/{agreement_id}/versions/{version}'],
  deleteAgreementVersion: ['DELETE', '/agreements/{agreement_id}/versions/{version}'],
  activateAgreementVersion: ['POST', '/agreements/{agreement_id}/versions/{version}/activate'],
  getAgreementVersionDocument: ['GET', '/agreements/{agreement_id}/versions/{version}/document'],
  listAgreementForms: ['GET', '/forms'],
  createAgreementForm: ['POST', '/forms'],
  getAgreementForm: ['GET', '/forms/{id}'],
  updateAgreementForm: ['PUT', '/forms/{id}'],
  deleteAgreementForm: ['DELETE', '/forms/{id}'],
  listAgreementFormVersions: ['GET', '/forms/{form_id}/versions'],
  getAgreementFormVersion: ['GET', '/forms/{form_id}/versions/{version}'],
  listContracts: ['GET', '/contracts'],
  getContract: ['GET', '/contracts/{id}'],
  updateContract: ['PUT', '/contracts/{id}'],
  deleteContract: ['DELETE', '/contracts/{id}'],
  enrollContract: ['POST', '/contracts/{id}/enroll'],
  signContract: ['POST', '/contracts/{id}/sign'],
  refineContract: ['POST', '/contracts/{id}/refine'],
  rejectContract: ['POST', '/contracts/{id}/reject'],
  terminateContract: ['POST', '/contracts/{id}/terminate'],
  listContractVersions: ['GET', '/contracts/{contract_id}/versions'],
  getContractVersion: ['GET', '/contracts/{contract_id}/versions/{version}'],
  listContractData: ['GET', '/contracts/{contract_id}/data'],
  createContractData: ['POST', '/contracts/{contract_id}/data'],
  listContractProductData: ['GET', '/contracts/{contract_id}/data/products'],
  createContractProductData: ['POST', '/contracts/{contract_id}/data/products'],
  getContractProductData: ['GET', '/contracts/{contract_id}/data/products/{id}'],
  updateContractProductData: ['PUT', '/contracts/{contract_id}/data/products/{id}'],
  listContractItemData: ['GET', '/contracts/{contract_id}/data/products/{product_id}/items'],
  createContractItemData: ['POST', '/contracts/{contract_id}/data/products/{product_id}/items'],
  getContractItemData: ['GET', '/contracts/{contract_id}/data/products/{product_id}/items/{id}'],
  updateContractItemData: ['PUT', '/contracts/{contract_id}/data/products/{product_id}/items/{id}'],
  listTierAccounts: ['GET', '/tier/accounts'],
  createTierAccount: ['POST', '/tier/accounts'],
  getTierAccount: ['GET', '/tier/accounts/{id}'],
  updateTierAccount: ['PUT', '/tier/accounts/{id}'],
  deleteTierAccount: ['DELETE', '/tier/accounts/{id}'],
  listTierAccountVersions: ['GET', '/tier/accounts/{account_id}/versions'],
  getTierAccountVersion: ['GET', '/tier/accounts/{account_id}/versions/{version}'],
  listTierAccountRequests: ['GET', '/tier/account-requests'],
  createTierAccountRequest: ['POST', '/tier/account-requests'],
  getTierAccountRequest: ['GET', '/tier/account-requests/{id}'],
  acceptTierAccountRequest: ['POST', '/tier/account-requests/{id}/accept'],
  ignoreTierAccountRequest: ['POST', '/tier/account-requests/{id}/ignore'],
  listTierConfigs: ['GET', '/tier/configs'],
  getTierConfig: ['GET', '/tier/configs/{id}'],
  listTierConfigRequests: ['GET', '/tier/config-requests'],
  createTierConfigRequest: ['POST', '/tier/config-requests'],
  getTierConfigRequest: ['GET', '/tier/config-requests/{id}'],
  updateTierConfigRequest: ['PUT', '/tier/config-requests/{id}'],
  approveTierConfigRequest: ['POST', '/tier/config-requests/{id}/approve'],
  assignTierConfigRequest: ['POST', '/tier/config-requests/{id}/assign'],
  failTierConfigRequest: ['POST', '/tier/config-requests/{id}/fail'],
  inquireTierConfigRequest: ['POST', '/tier/config-requests/{id}/inquire'],
  pendTierConfigRequest: ['POST', '/tier/config-requests/{id}/pend'],
  submitTierConfigRequest: ['POST', '/tier/config-requests/{id}/submit'],
  unassignTierConfigRequest: ['POST', '/tier/config-requests/{id}/unassign'],
  validateTierConfigRequest: ['POST', '/tier/config-requests/{id}/validate'],
  listProducts: ['GET', '/products'],
  getProduct: ['GET', '/products/{id}'],
  listListings: ['GET', '/listings'],
  getListing: ['GET', '/listings/{id}'],
  listLeads: ['GET', '/leads/records'],
  createLead: ['POST', '/leads/records'],
  getLead: ['GET', '/leads/records/{id}'],
  qualifyLead: ['POST', '/leads/records/{id}/qualify'],
  invalidateLead: ['POST', '/leads/records/{id}/invalidate'],
  listLeadForms: ['GET', '/leads/forms'],
  createLeadForm: ['POST', '/leads/forms'],
  getLeadForm: ['GET', '/leads/forms/{id}'],
  updateLeadForm: ['PUT', '/leads/forms/{id}'],
  deleteLeadForm: ['DELETE', '/leads/forms/{id}'],
  activateLeadForm: ['POST', '/leads/forms/{id}/activate'],
  deactivateLeadForm: ['POST', '/leads/forms/{id}/deactivate'],
  getListingLeadForm: ['GET', '/leads/listings/{listing_id}/form'],
  setListingLeadForm: ['PUT', '/leads/listings/{listing_id}/form'],
  getLeadSettings: ['GET', '/modules/leads/settings'],
  getEmbeddedLeadForm: ['GET', '/embed/leads/listings/{listing_id}/form'],
  createEmbeddedLead: ['POST', '/embed/leads/listings/{listing_id}/leads'],
  listSubscriptions: ['GET', '/subscriptions/assets'],
  getSubscription: ['GET', '/subscriptions/assets/{id}'],
  startPortalRegistration: ['POST', '/portal/v1/registrations'],
  verifyPortalRegistration: ['GET', '/portal/v1/registrations/{token}'],
  completePortalRegistration: ['POST', '/portal/v1/registrations/{token}/complete'],
  loginPortal: ['POST', '/portal/v1/login'],
  logoutPortal: ['POST', '/portal/v1/logout'],
  renewPortalSession: ['POST', '/portal/v1/session/renew'],
  getPortalMe: ['GET', '/portal/v1/me'],
  getPortalHome: ['GET', '/portal/v1/home'],
  loginAsPortalUser: ['POST', '/portal/v1/users/{id}/login-as'],
  stopPortalImpersonation: ['POST', '/portal/v1/impersonation/stop'],
  listPortalOrgs: ['GET', '/portal/v1/orgs'],
  getPortalOrg: ['GET', '/portal/v1/orgs/{id}'],
  updatePortalOrg: ['PUT', '/portal/v1/orgs/{id}'],
  listPortalCustomers: ['GET', '/portal/v1/customers'],
  createPortalCustomer: ['POST', '/portal/v1/customers'],
  listPortalUsers: ['GET', '/portal/v1/customers/{customer_id}/users'],
  createPortalUser: ['POST', '/portal/v1/customers/{customer_id}/users'],
  getPortalUser: ['GET', '/portal/v1/users/{id}'],
  updatePortalUser: ['PUT', '/portal/v1/users/{id}'],
  listPortalProducts: ['GET', '/portal/v1/products'],
  getPortalProduct: ['GET', '/portal/v1/products/{id}'],
  addPortalProduct: ['POST', '/portal/v1/customers/{customer_id}/products'],
  listPortalOrders: ['GET', '/portal/v1/customers/{customer_id}/orders'],
  getPortalOrder: ['GET', '/portal/v1/orders/{id}'],
  cancelPortalOrder: ['POST', '/portal/v1/orders/{id}/cancel'],
  listPortalLicenses: ['GET', '/portal/v1/customers/{customer_id}/licenses'],
  listPortalInvoices: ['GET', '/portal/v1/customers/{customer_id}/invoices'],
  getPortalInvoice: ['GET', '/portal/v1/invoices/{id}'],
  listPortalPayments: ['GET', '/portal/v1/invoices/{invoice_id}/payments'],
  getPayableInvoice: ['GET', '/portal/v1/pay/{token}'],
  payInvoice: ['POST', '/portal/v1/pay/{token}'],
} as const

/** Path parameters, body and answer of each operation. */
export interface Calls {
  listAccounts: { params: undefined; body: undefined; result: Account[] }
  createAccount: { params: undefined; body: AccountCreate; result: Account }
  getAccount: { params: { id: string }; body: undefined; result: Account }
  updateAccount: { params: { id: string }; body: AccountUpdate; result: Account }
  deleteAccount: { params: { id: string }; body: undefined; result: undefined }
  listUsers: { params: { account_id: string }; body: undefined; result: User[] }
  inviteUser: { params: { account_id: string }; body: UserInvite; result: User }
  getUser: { params: { account_id: string; id: string }; body: undefined; result: User }
  updateUser: { params: { account_id: string; id: string }; body: UserUpdate; result: User }
  deleteUser: { params: { account_id: string; id: string }; body: undefined; result: undefined }
  activateUser: { params: { account_id: string; id: string }; body: undefined; result: User }
  reinviteUser: { params: { account_id: string; id: string }; body: undefined; result: User }
  listHubs: { params: undefined; body: undefined; result: Hub[] }
  createHub: { params: undefined; body: HubCreate; result: Hub }
  getHub: { params: { id: string }; body: undefined; result: Hub }
  updateHub: { params: { id: string }; body: HubUpdate; result: Hub }
  deleteHub: { params: { id: string }; body: undefined; result: undefined }
  listHubConnections: { params: { hub_id: string }; body: undefined; result: HubConnection[] }
  listHubMarketplaces: { params: { hub_id: string }; body: undefined; result: HubMarketplace[] }
  listMarketplaces: { params: undefined; body: undefined; result: Marketplace[] }
  createMarketplace: { params: undefined; body: MarketplaceCreate; result: Marketplace }
  getMarketplace: { params: { id: string }; body: undefined; result: Marketplace }
  updateMarketplace: { params: { id: string }; body: MarketplaceUpdate; result: Marketplace }
  deleteMarketplace: { params: { id: string }; body: undefined; result: undefined }
  setMarketplaceIcon: { params: { id: string }; body: MarketplaceIcon; result: Marketplace }
  listCountries: { params: undefined; body: undefined; result: Country[] }
  getCountry: { params: { id: string }; body: undefined; result: Country }
  listProductGroups: { params: undefined; body: undefined; result: ProductGroup[] }
  createProductGroup: { params: undefined; body: ProductGroupCreate; result: ProductGroup }
  getProductGroup: { params: { id: string }; body: undefined; result: ProductGroup }
  updateProductGroup: { params: { id: string }; body: ProductGroupUpdate; result: ProductGroup }
  deleteProductGroup: { params: { id: string }; body: undefined; result: undefined }
  listProductGroupAgreements: {
    params: { group_id: string }
    body: undefined
    result: ProductGroupAgreement[]
  }
  listProductGroupPartners: {
    params: { group_id: string }
    body: undefined
    result: AgreementPartner[]
  }
  listProductGroupProducts: { params: { group_id: string }; body: undefined; result: ProductRef[] }
  addProductGroupProduct: { params: { group_id: string }; body: IdRef; result: ProductRef }
  removeProductGroupProduct: {
    params: { group_id: string; id: string }
    body: undefined
    result: undefined
  }
  listPartners: { params: undefined; body: undefined; result: Partner[] }
  getPartner: { params: { id: string }; body: undefined; result: Partner }
  listPartnerProducts: { params: { partner_id: string }; body: undefined; result: Product[] }
  getPartnerProduct: {
    params: { partner_id: string; id: string }
    body: undefined
    result: Product
  }
  listPartnerCategories: { params: { partner_id: string }; body: undefined; result: Category[] }
  getPartnerCategory: {
    params: { partner_id: string; id: string }
    body: undefined
    result: Category
  }
  listPartnerCategoryProducts: {
    params: { partner_id: string; category_id: string }
    body: undefined
    result: Product[]
  }
  getPartnerCategoryProduct: {
    params: { partner_id: string; category_id: string; id: string }
    body: undefined
    result: Product
  }
  listNews: { params: undefined; body: undefined; result: NewsPost[] }
  createNews: { params: undefined; body: NewsPostCreate; result: NewsPost }
  getNews: { params: { id: string }; body: undefined; result: NewsPost }
  updateNews: { params: { id: string }; body: NewsPostUpdate; result: NewsPost }
  deleteNews: { params: { id: string }; body: undefined; result: undefined }
  publishNews: { params: { id: string }; body: undefined; result: NewsPost }
  draftNews: { params: { id: string }; body: undefined; result: NewsPost }
  listNewsVersions: { params: { post_id: string }; body: undefined; result: NewsPostVersion[] }
  getNewsVersion: {
    params: { post_id: string; version: string }
    body: undefined
    result: NewsPostVersion
  }
  listAgreements: { params: undefined; body: undefined; result: Agreement[] }
  createAgreement: { params: undefined; body: AgreementCreate; result: Agreement }
  getAgreement: { params: { id: string }; body: undefined; result: Agreement }
  updateAgreement: { params: { id: string }; body: AgreementUpdate; result: Agreement }
  deleteAgreement: { params: { id: string }; body: undefined; result: undefined }
  getAgreementDocument: { params: { id: string }; body: undefined; result: undefined }
  listDistributionAgreements: {
    params: { agreement_id: string }
    body: undefined
    result: Agreement[]
  }
  createDistributionAgreement: {
    params: { agreement_id: string }
    body: DistributionAgreementCreate
    result: Agreement
  }
  listAgreementContracts: { params: { agreement_id: string }; body: undefined; result: Contract[] }
  createContract: { params: { agreement_id: string }; body: ContractCreate; result: Contract }
  listAgreementMarketplaces: {
    params: { agreement_id: string }
    body: undefined
    result: MarketplaceSummary[]
  }
  addAgreementMarketplace: {
    params: { agreement_id: string }
    body: IdRef
    result: MarketplaceSummary
  }
  removeAgreementMarketplace: {
    params: { agreement_id: string; id: string }
    body: undefined
    result: undefined
  }
  listAgreementProductGroups: {
    params: { agreement_id: string }
    body: undefined
    result: ProductGroupRef[]
  }
  addAgreementProductGroup: {
    params: { agreement_id: string }
    body: IdRef
    result: ProductGroupRef
  }
  removeAgreementProductGroup: {
    params: { agreement_id: string; id: string }
    body: undefined
    result: undefined
  }
  listAgreementPartners: {
    params: { agreement_id: string }
    body: undefined
    result: AgreementPartner[]
  }
  listAgreementProducts: { params: { agreement_id: string }; body: undefined; result: ProductRef[] }
  listAgreementProductMarketplaces: {
    params: { agreement_id: string; product_id: string }
    body: undefined
    result: MarketplaceRef[]
  }
  listAgreementVersions: {
    params: { agreement_id: string }
    body: undefined
    result: AgreementVersion[]
  }
  createAgreementVersion: {
    params: { agreement_id: string }
    body: AgreementVersionCreate
    result: AgreementVersion
  }
  getAgreementVersion: {
    params: { agreement_id: string; version: string }
    body: undefined
    result: AgreementVersion
  }
  deleteAgreementVersion: {
    params: { agreement_id: string; version: string }
    body: undefined
    result: undefined
  }
  activateAgreementVersion: {
    params: { agreement_id: string; version: string }
    body: undefined
    result: AgreementVersion
  }
  getAgreementVersionDocument: {
    params: { agreement_id: string; version: string }
    body: undefined
    result: undefined
  }
  listAgreementForms: { params: undefined; body: undefined; result: AgreementForm[] }
  createAgreementForm: { params: undefined; body: AgreementFormCreate; result: AgreementForm }
  getAgreementForm: { params: { id: string }; body: undefined; result: AgreementForm }
  updateAgreementForm: { params: { id: string }; body: AgreementFormUpdate; result: AgreementForm }
  deleteAgreementForm: { params: { id: string }; body: undefined; result: undefined }
  listAgreementFormVersions: {
    params: { form_id: string }
    body: undefined
    result: AgreementFormVersion[]
  }
  getAgreementFormVersion: {
    params: { form_id: string; version: string }
    body: undefined
    result: AgreementFormVersion
  }
  listContracts: { params: undefined; body: undefined; result: Contract[] }
  getContract: { params: { id: string }; body: undefined; result: Contract }
  updateContract: { params: { id: string }; body: ContractUpdate; result: Contract }
  deleteContract: { params: { id: string }; body: undefined; result: undefined }
  enrollContract: { params: { id: string }; body: undefined; result: Contract }
  signContract: { params: { id: string }; body: undefined; result: Contract }
  refineContract: { params: { id: string }; body: undefined; result: Contract }
  rejectContract: { params: { id: string }; body: ContractNote; result: Contract }
  terminateContract: { params: { id: string }; body: ContractNote; result: Contract }
  listContractVersions: {
    params: { contract_id: string }
    body: undefined
    result: ContractVersion[]
  }
  getContractVersion: {
    params: { contract_id: string; version: string }
    body: undefined
    result: ContractVersion
  }
  listContractData: { params: { contract_id: string }; body: undefined; result: DistributionData[] }
  createContractData: {
    params: { contract_id: string }
    body: DistributionDataCreate
    result: DistributionData
  }
  listContractProductData: {
    params: { contract_id: string }
    body: undefined
    result: DistributionData[]
  }
  createContractProductData: {
    params: { contract_id: string }
    body: ProductDataCreate
    result: DistributionData
  }
  getContractProductData: {
    params: { contract_id: string; id: string }
    body: undefined
    result: DistributionData
  }
  updateContractProductData: {
    params: { contract_id: string; id: string }
    body: DistributionDataUpdate
    result: DistributionData
  }
  listContractItemData: {
    params: { contract_id: string; product_id: string }
    body: undefined
    result: DistributionData[]
  }
  createContractItemData: {
    params: { contract_id: string; product_id: string }
    body: ItemDataCreate
    result: DistributionData
  }
  getContractItemData: {
    params: { contract_id: string; product_id: string; id: string }
    body: undefined
    result: DistributionData
  }
  updateContractItemData: {
    params: { contract_id: string; product_id: string; id: string }
    body: DistributionDataUpdate
    result: DistributionData
  }
  listTierAccounts: { params: undefined; body: undefined; result: TierAccount[] }
  createTierAccount: { params: undefined; body: TierAccountCreate; result: TierAccount }
  getTierAccount: { params: { id: string }; body: undefined; result: TierAccount }
  updateTierAccount: { params: { id: string }; body: TierAccountUpdate; result: TierAccount }
  deleteTierAccount: { params: { id: string }; body: undefined; result: undefined }
  listTierAccountVersions: {
    params: { account_id: string }
    body: undefined
    result: TierAccountVersion[]
  }
  getTierAccountVersion: {
    params: { account_id: string; version: string }
    body: undefined
    result: TierAccountVersion
  }
  listTierAccountRequests: { params: undefined; body: undefined; result: TierAccountRequest[] }
  createTierAccountRequest: {
    params: undefined
    body: TierAccountRequestCreate
    result: TierAccountRequest[]
  }
  getTierAccountRequest: { params: { id: string }; body: undefined; result: TierAccountRequest }
  acceptTierAccountRequest: { params: { id: string }; body: undefined; result: TierAccountRequest }
  ignoreTierAccountRequest: {
    params: { id: string }
    body: TierAccountRequestIgnore
    result: TierAccountRequest
  }
  listTierConfigs: { params: undefined; body: undefined; result: TierConfig[] }
  getTierConfig: { params: { id: string }; body: undefined; result: TierConfigDetail }
  listTierConfigRequests: { params: undefined; body: undefined; result: TierConfigRequest[] }
  createTierConfigRequest: {
    params: undefined
    body: TierConfigRequestCreate
    result: TierConfigRequest
  }
  getTierConfigRequest: { params: { id: string }; body: undefined; result: TierConfigRequest }
  updateTierConfigRequest: {
    params: { id: string }
    body: TierConfigRequestUpdate
    result: TierConfigRequest
  }
  approveTierConfigRequest: {
    params: { id: string }
    body: TierConfigApprove
    result: TierConfigApproval
  }
  assignTierConfigRequest: { params: { id: string }; body: TierConfigAssign; result: undefined }
  failTierConfigRequest: { params: { id: string }; body: TierConfigFail; result: undefined }
  inquireTierConfigRequest: { params: { id: string }; body: undefined; result: undefined }
  pendTierConfigRequest: { params: { id: string }; body: undefined; result: undefined }
  submitTierConfigRequest: { params: { id: string }; body: undefined; result: TierConfigRequest }
  unassignTierConfigRequest: { params: { id: string }; body: undefined; result: undefined }
  validateTierConfigRequest: {
    params: { id: string }
    body: TierConfigValidate
    result: TierConfigRequest
  }
  listProducts: { params: undefined; body: undefined; result: Product[] }
  getProduct: { params: { id: string }; body: undefined; result: Product }
  listListings: { params: undefined; body: undefined; result: Listing[] }
  getListing: { params: { id: string }; body: undefined; result: Listing }
  listLeads: { params: undefined; body: undefined; result: Lead[] }
  createLead: { params: undefined; body: LeadCreate; result: Lead }
  getLead: { params: { id: string }; body: undefined; result: Lead }
  qualifyLead: { params: { id: string }; body: LeadNote; result: Lead }
  invalidateLead: { params: { id: string }; body: LeadNote; result: Lead }
  listLeadForms: { params: undefined; body: undefined; result: LeadForm[] }
  createLeadForm: { params: undefined; body: LeadFormCreate; result: LeadForm }
  getLeadForm: { params: { id: string }; body: undefined; result: LeadForm }
  updateLeadForm: { params: { id: string }; body: LeadFormUpdate; result: LeadForm }
  deleteLeadForm: { params: { id: string }; body: undefined; result: undefined }
  activateLeadForm: { params: { id: string }; body: undefined; result: LeadForm }
  deactivateLeadForm: { params: { id: string }; body: undefined; result: LeadForm }
  getListingLeadForm: { params: { listing_id: string }; body: undefined; result: LeadForm }
  setListingLeadForm: {
    params: { listing_id: string }
    body: ListingLeadFormSet
    result: ListingLeadForm
  }
  getLeadSettings: { params: undefined; body: undefined; result: LeadSettings }
  getEmbeddedLeadForm: { params: { listing_id: string }; body: undefined; result: EmbeddedLeadForm }
  createEmbeddedLead: {
    params: { listing_id: string }
    body: EmbeddedLeadCreate
    result: EmbeddedLead
  }
  listSubscriptions: { params: undefined; body: undefined; result: SubscriptionSummary[] }
  getSubscription: { params: { id: string }; body: undefined; result: Subscription }
  startPortalRegistration: {
    params: undefined
    body: PortalRegistrationStart
    result: PortalRegistration
  }
  verifyPortalRegistration: {
    params: { token: string }
    body: undefined
    result: PortalRegistration
  }
  completePortalRegistration: {
    params: { token: string }
    body: PortalRegistrationComplete
    result: PortalRegistration
  }
  loginPortal: { params: undefined; body: PortalCredentials; result: PortalSession }
  logoutPortal: { params: undefined; body: undefined; result: undefined }
  renewPortalSession: { params: undefined; body: undefined; result: PortalSession }
  getPortalMe: { params: undefined; body: undefined; result: PortalMe }
  getPortalHome: { params: undefined; body: undefined; result: PortalHome }
  loginAsPortalUser: { params: { id: string }; body: undefined; result: PortalSession }
  stopPortalImpersonation: { params: undefined; body: undefined; result: PortalSession }
  listPortalOrgs: { params: undefined; body: undefined; result: PortalOrg[] }
  getPortalOrg: { params: { id: string }; body: undefined; result: PortalOrg }
  updatePortalOrg: { params: { id: string }; body: PortalOrgUpdate; result: PortalOrg }
  listPortalCustomers: { params: undefined; body: undefined; result: PortalOrg[] }
  createPortalCustomer: { params: undefined; body: PortalCustomerCreate; result: PortalOrg }
  listPortalUsers: { params: { customer_id: string }; body: undefined; result: PortalUser[] }
  createPortalUser: { params: { customer_id: string }; body: PortalUserCreate; result: PortalUser }
  getPortalUser: { params: { id: string }; body: undefined; result: PortalUser }
  updatePortalUser: { params: { id: string }; body: PortalUserUpdate; result: PortalUser }
  listPortalProducts: { params: undefined; body: undefined; result: PortalProduct[] }
  getPortalProduct: { params: { id: string }; body: undefined; result: PortalProduct }
  addPortalProduct: {
    params: { customer_id: string }
    body: PortalProductAdd
    result: PortalPurchase
  }
  listPortalOrders: { params: { customer_id: string }; body: undefined; result: PortalOrder[] }
  getPortalOrder: { params: { id: string }; body: undefined; result: PortalOrder }
  cancelPortalOrder: { params: { id: string }; body: undefined; result: PortalOrder }
  listPortalLicenses: { params: { customer_id: string }; body: undefined; result: PortalLicense[] }
  listPortalInvoices: { params: { customer_id: string }; body: undefined; result: PortalInvoice[] }
  getPortalInvoice: { params: { id: string }; body: undefined; result: PortalInvoice }
  listPortalPayments: { params: { invoice_id: string }; body: undefined; result: PortalPayment[] }
  getPayableInvoice: { params: { token: string }; body: undefined; result: PayableInvoice }
  payInvoice: { params: { token: string }; body: PortalPay; result: PortalPayment }
}
