import { expect, test } from 'vitest'
import { createClient, ResponseShapeError, type Client } from 'partnerkit'
import { operations } from '../../spec/generated/operations.ts'

// Every operation of the API document and the one call of the client that sends it.
const calls: Record<keyof typeof operations, (client: Client) => PromiseLike<unknown>> = {
  listAccounts: (client) => client.accounts.list(),
  createAccount: (client) => client.accounts.create({ name: 'n' }),
  getAccount: (client) => client.accounts.get('a'),
  updateAccount: (client) => client.accounts.update('a', {}),
  deleteAccount: (client) => client.accounts.delete('a'),
  listUsers: (client) => client.users.list('a'),
  inviteUser: (client) => client.users.invite('a', { groups: [{ id: 'g' }] }),
  getUser: (client) => client.users.get('a', 'a'),
  updateUser: (client) => client.users.update('a', 'a', {}),
  deleteUser: (client) => client.users.delete('a', 'a'),
  activateUser: (client) => client.users.activate('a', 'a'),
  reinviteUser: (client) => client.users.reinvite('a', 'a'),
  listHubs: (client) => client.hubs.list(),
  createHub: (client) => client.hubs.create({ name: 'n', description: 'd' }),
  getHub: (client) => client.hubs.get('a'),
  updateHub: (client) => client.hubs.update('a', {}),
  deleteHub: (client) => client.hubs.delete('a'),
  listHubConnections: (client) => client.hubs.connections('a'),
  listHubMarketplaces: (client) => client.hubs.marketplaces('a'),
  listMarketplaces: (client) => client.marketplaces.list(),
  createMarketplace: (client) => client.marketplaces.create({ name: 'n' }),
  getMarketplace: (client) => client.marketplaces.get('a'),
  updateMarketplace: (client) => client.marketplaces.update('a', {}),
  deleteMarketplace: (client) => client.marketplaces.delete('a'),
  setMarketplaceIcon: (client) => client.marketplaces.setIcon('a', new Blob(['i'])),
  listCountries: (client) => client.countries.list(),
  getCountry: (client) => client.countries.get('a'),
  listProductGroups: (client) => client.productGroups.list(),
  createProductGroup: (client) => client.productGroups.create({ name: 'n' }),
  getProductGroup: (client) => client.productGroups.get('a'),
  updateProductGroup: (client) => client.productGroups.update('a', {}),
  deleteProductGroup: (client) => client.productGroups.delete('a'),
  listProductGroupAgreements: (client) => client.productGroups.agreements('a'),
  listProductGroupPartners: (client) => client.productGroups.partners('a'),
  listProductGroupProducts: (client) => client.productGroups.products('a'),
  addProductGroupProduct: (client) => client.productGroups.addProduct('a', { id: 'p' }),
  removeProductGroupProduct: (client) => client.productGroups.removeProduct('a', 'a'),
  listPartners: (client) => client.partners.list(),
  getPartner: (client) => client.partners.get('a'),
  listPartnerProducts: (client) => client.partners.products('a'),
  getPartnerProduct: (client) => client.partners.product('a', 'a'),
  listPartnerCategories: (client) => client.categories.list('a'),
  getPartnerCategory: (client) => client.categories.get('a', 'a'),
  listPartnerCategoryProducts: (client) => client.categories.products('a', 'a'),
  getPartnerCategoryProduct: (client) => client.categories.product('a', 'a', 'a'),
  listNews: (client) => client.news.list(),
  createNews: (client) => client.news.create({ audience: 'any', title: 't' }),
  getNews: (client) => client.news.get('a'),
  updateNews: (client) => client.news.update('a', {}),
  deleteNews: (client) => client.news.delete('a'),
  publishNews: (client) => client.news.publish('a'),
  draftNews: (client) => client.news.draft('a'),
  listNewsVersions: (client) => client.news.versions('a'),
  getNewsVersion: (client) => client.news.version('a', 1),
  listAgreements: (client) => client.agreements.list(),
  createAgreement: (client) => client.agreements.create({ type: 'program', description: 'd' }),
  getAgreement: (client) => client.agreements.get('a'),
  updateAgreement: (client) => client.agreements.update('a', {}),
  deleteAgreement: (client) => client.agreements.delete('a'),
  getAgreementDocument: (client) => client.agreements.document('a'),
  listDistributionAgreements: (client) => client.agreements.distributions('a'),
  createDistributionAgreement: (client) =>
    client.agreements.createDistribution('a', { description: 'd', marketplace: { id: 'm' } }),
  listAgreementContracts: (client) => client.agreements.contracts('a'),
  listAgreementMarketplaces: (client) => client.agreements.marketplaces('a'),
  addAgreementMarketplace: (client) => client.agreements.addMarketplace('a', { id: 'm' }),
  removeAgreementMarketplace: (client) => client.agreements.removeMarketplace('a', 'a'),
  listAgreementProductGroups: (client) => client.agreements.productGroups('a'),
  addAgreementProductGroup: (client) => client.agreements.addProductGroup('a', { id: 'g' }),
  removeAgreementProductGroup: (client) => client.agreements.removeProductGroup('a', 'a'),
  listAgreementPartners: (client) => client.agreements.partners('a'),
  listAgreementProducts: (client) => client.agreements.products('a'),
  listAgreementProductMarketplaces: (client) => client.agreements.productMarketplaces('a', 'a'),
  listAgreementVersions: (client) => client.agreementVersions.list('a'),
  createAgreementVersion: (client) =>
    client.agreementVersions.create('a', { document_type: 'none' }),
  getAgreementVersion: (client) => client.agreementVersions.get('a', 1),
  deleteAgreementVersion: (client) => client.agreementVersions.delete('a', 1),
  activateAgreementVersion: (client) => client.agreementVersions.activate('a', 1),
  getAgreementVersionDocument: (client) => client.agreementVersions.document('a', 1),
  listAgreementForms: (client) => client.agreementForms.list(),
  createAgreementForm: (client) =>
    client.agreementForms.create({ name: 'n', type: 'enroll', schema: {} }),
  getAgreementForm: (client) => client.agreementForms.get('a'),
  updateAgreementForm: (client) => client.agreementForms.update('a', {}),
  deleteAgreementForm: (client) => client.agreementForms.delete('a'),
  listAgreementFormVersions: (client) => client.agreementForms.versions('a'),
  getAgreementFormVersion: (client) => client.agreementForms.version('a', 1),
  listContracts: (client) => client.contracts.list(),
  createContract: (client) => client.contracts.create('a', {}),
  getContract: (client) => client.contracts.get('a'),
  updateContract: (client) => client.contracts.update('a', {}),
  deleteContract: (client) => client.contracts.delete('a'),
  enrollContract: (client) => client.contracts.enroll('a'),
  signContract: (client) => client.contracts.sign('a'),
  refineContract: (client) => client.contracts.refine('a'),
  rejectContract: (client) => client.contracts.reject('a', { note: 'n' }),
  terminateContract: (client) => client.contracts.terminate('a'),
  listContractVersions: (client) => client.contracts.versions('a'),
  getContractVersion: (client) => client.contracts.version('a', 1),
  listContractData: (client) => client.distributionData.list('a'),
  createContractData: (client) => client.distributionData.create('a', { data: {} }),
  listContractProductData: (client) => client.distributionData.products('a'),
  createContractProductData: (client) =>
    client.distributionData.createProduct('a', { product: { id: 'p' }, data: {} }),
  getContractProductData: (client) => client.distributionData.product('a', 'a'),
  updateContractProductData: (client) => client.distributionData.updateProduct('a', 'a', {}),
  listContractItemData: (client) => client.distributionData.items('a', 'a'),
  createContractItemData: (client) =>
    client.distributionData.createItem('a', 'a', { item: { id: 'i' }, data: {} }),
  getContractItemData: (client) => client.distributionData.item('a', 'a', 'a'),
  updateContractItemData: (client) => client.distributionData.updateItem('a', 'a', 'a', {}),
  listTierAccounts: (client) => client.tierAccounts.list(),
  createTierAccount: (client) =>
    client.tierAccounts.create({ name: 'n', contact_info: {} as never }),
  getTierAccount: (client) => client.tierAccounts.get('a'),
  updateTierAccount: (client) => client.tierAccounts.update('a', {}),
  deleteTierAccount: (client) => client.tierAccounts.delete('a'),
  listTierAccountVersions: (client) => client.tierAccounts.versions('a'),
  getTierAccountVersion: (client) => client.tierAccounts.version('a', 1),
  listTierAccountRequests: (client) => client.tierAccountRequests.list(),
  createTierAccountRequest: (client) =>
    client.tierAccountRequests.create({ type: 'update', account: { id: 'a' } }),
  getTierAccountRequest: (client) => client.tierAccountRequests.get('a'),
  acceptTierAccountRequest: (client) => client.tierAccountRequests.accept('a'),
  ignoreTierAccountRequest: (client) => client.tierAccountRequests.ignore('a', { reason: 'r' }),
  listTierConfigs: (client) => client.tierConfigs.list(),
  getTierConfig: (client) => client.tierConfigs.get('a'),
  listTierConfigRequests: (client) => client.tierConfigRequests.list(),
  createTierConfigRequest: (client) =>
    client.tierConfigRequests.create({ configuration: { id: 'c' } }),
  getTierConfigRequest: (client) => client.tierConfigRequests.get('a'),
  updateTierConfigRequest: (client) => client.tierConfigRequests.update('a', {}),
  approveTierConfigRequest: (client) =>
    client.tierConfigRequests.approve('a', { template: { id: 't' } }),
  assignTierConfigRequest: (client) => client.tierConfigRequests.assign('a', { id: 'u' }),
  failTierConfigRequest: (client) => client.tierConfigRequests.fail('a', { reason: 'r' }),
  inquireTierConfigRequest: (client) => client.tierConfigRequests.inquire('a'),
  pendTierConfigRequest: (client) => client.tierConfigRequests.pend('a'),
  submitTierConfigRequest: (client) => client.tierConfigRequests.submit('a'),
  unassignTierConfigRequest: (client) => client.tierConfigRequests.unassign('a'),
  validateTierConfigRequest: (client) => client.tierConfigRequests.validate('a'),
  listProducts: (client) => client.products.list(),
  getProduct: (client) => client.products.get('a'),
  listListings: (client) => client.listings.list(),
  getListing: (client) => client.listings.get('a'),
  listLeads: (client) => client.leads.list(),
  createLead: (client) => client.leads.create({ listing: { id: 'l' }, name: 'n', data: {} }),
  getLead: (client) => client.leads.get('a'),
  qualifyLead: (client) => client.leads.qualify('a'),
  invalidateLead: (client) => client.leads.invalidate('a'),
  getLeadSettings: (client) => client.leads.settings(),
  getEmbeddedLeadForm: (client) => client.leads.embeddedForm('a', 't'),
  createEmbeddedLead: (client) => client.leads.createEmbedded('a', 't', { name: 'n', data: {} }),
  listLeadForms: (client) => client.leadForms.list(),
  createLeadForm: (client) => client.leadForms.create({ name: 'n', template: 'default' }),
  getLeadForm: (client) => client.leadForms.get('a'),
  updateLeadForm: (client) => client.leadForms.update('a', {}),
  deleteLeadForm: (client) => client.leadForms.delete('a'),
  activateLeadForm: (client) => client.leadForms.activate('a'),
  deactivateLeadForm: (client) => client.leadForms.deactivate('a'),
  getListingLeadForm: (client) => client.leadForms.ofListing('a'),
  setListingLeadForm: (client) => client.leadForms.bind('a', { id: null }),
  listSubscriptions: (client) => client.subscriptions.list(),
  getSubscription: (client) => client.subscriptions.get('a'),
  startPortalRegistration: (client) => client.portal.registration.start('e'),
  verifyPortalRegistration: (client) => client.portal.registration.verify('a'),
  completePortalRegistration: (client) => client.portal.registration.complete('a', {} as never),
  loginPortal: (client) => client.portal.login({ email: 'e', password: 'p' }),
  logoutPortal: (client) => client.portal.logout(),
  renewPortalSession: (client) => client.portal.renew(),
  getPortalMe: (client) => client.portal.me(),
  getPortalHome: (client) => client.portal.home(),
  loginAsPortalUser: (client) => client.portal.loginAs('a'),
  stopPortalImpersonation: (client) => client.portal.stopImpersonation(),
  listPortalOrgs: (client) => client.portal.orgs.list(),
  getPortalOrg: (client) => client.portal.orgs.get('a'),
  updatePortalOrg: (client) => client.portal.orgs.update('a', {}),
  listPortalCustomers: (client) => client.portal.customers.list(),
  createPortalCustomer: (client) => client.portal.customers.create({} as never),
  listPortalUsers: (client) => client.portal.customers.users('a'),
  createPortalUser: (client) => client.portal.customers.addUser('a', {} as never),
  getPortalUser: (client) => client.portal.users.get('a'),
  updatePortalUser: (client) => client.portal.users.update('a', {}),
  listPortalProducts: (client) => client.portal.products.list(),
  getPortalProduct: (client) => client.portal.products.get('a'),
  addPortalProduct: (client) => client.portal.customers.addProduct('a', {} as never).catch(noOrder),
  listPortalOrders: (client) => client.portal.customers.orders('a'),
  getPortalOrder: (client) => client.portal.orders.get('a'),
  cancelPortalOrder: (client) => client.portal.orders.cancel('a'),
  listPortalLicenses: (client) => client.portal.customers.licenses('a'),
  listPortalInvoices: (client) => client.portal.customers.invoices('a'),
  getPortalInvoice: (client) => client.portal.invoices.get('a'),
  listPortalPayments: (client) => client.portal.invoices.payments('a'),
  getPayableInvoice: (client) => client.portal.invoices.open('a'),
  payInvoice: (client) => client.portal.invoices.pay('a', { method: 'card', payer: 'partner' }),
}

/** An answer without an order is none to that call. */
function noOrder(error: unknown): void {
  if (!(error instanceof ResponseShapeError)) throw error
}

/** Methods that send no operation of their own. */
const helpers = [
  'portal.customers.get',
  'portal.customers.startTrial',
  'portal.customers.update',
  'partners.createAccount',
  'partners.details',
  'partners.invite',
  'registration.complete',
  'tierAccounts.children',
  'tierAccountRequests.changes',
  'leads.formFor',
  'tierAccounts.details',
  'tierAccountRequests.details',
]

test.each(Object.entries(operations))('%s is sent by its method', async (id, { method, path }) => {
  let sent = ''
  const client = createClient({
    apiKey: 'k',
    baseUrl: 'http://api.test',
    fetch: async (input, init) => {
      const request = new Request(input, init)
      sent = `${request.method} ${new URL(request.url).pathname}`
      return new Response(method === 'DELETE' ? null : '[]', {
        status: method === 'DELETE' ? 204 : 200,
        headers: { 'content-range': 'items 0-0/0', location: '/document' },
      })
    },
  })
  await calls[id as keyof typeof operations](client)
  const expected = path.replaceAll('{version}', '1').replaceAll(/\{\w+\}/g, 'a')
  expect(sent).toBe(`${method} ${expected}`)
})

test('every method of the client sends an operation', () => {
  const client = createClient({ apiKey: 'k' })
  const methods = Object.entries(client)
    .filter(([name]) => name !== 'request')
    .flatMap(([family, resource]) => methodsOf(family, resource))
  const sending = Object.values(calls).map((call) => /client\.([\w.]+)/.exec(call.toString())?.[1])
  expect(methods.toSorted()).toEqual([...sending, ...helpers].toSorted())
})

/** The methods of a family, and those of the families in it. */
function methodsOf(family: string, resource: object): string[] {
  const { constructor: _, ...members } = Object.getOwnPropertyDescriptors(
    Object.getPrototypeOf(resource),
  )
  const own = Object.entries(members).filter(([, { value }]) => typeof value === 'function')
  return [
    ...own.map(([name]) => `${family}.${name}`),
    ...Object.entries(resource).flatMap(([name, inner]) => methodsOf(`${family}.${name}`, inner)),
  ]
}
