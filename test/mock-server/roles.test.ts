import { describe, expect, test } from 'vitest'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { acceptedBody, usualValues } from '../support/accepted-call.ts'
import { BACKUP } from '../support/agreements.ts'
import { BASE_URL, freshWorld, type TestWorld } from '../support/world.ts'

// Who may do what, written down once more, by hand, from the side of the callers: the status each
// role gets on an object that it can see. `own` is an object of the caller's, so all three see one.

type Role = 'distributor' | 'vendor' | 'reseller'

/** Operations of the reseller portal have roles of their own: portal-reach.test.ts has their matrix. */
type OfPortal = `/portal/${string}`
type Operation = {
  [Id in OperationId]: (typeof operations)[Id]['path'] extends OfPortal ? never : Id
}[OperationId]

const asked = (Object.keys(operations) as OperationId[]).filter(
  (id): id is Operation => !operations[id].path.startsWith('/portal/'),
)

const matrix: Record<Operation, Record<Role, number>> = {
  listAccounts: { distributor: 200, vendor: 200, reseller: 200 },
  getAccount: { distributor: 200, vendor: 200, reseller: 200 },
  listHubs: { distributor: 200, vendor: 200, reseller: 200 },
  createHub: { distributor: 201, vendor: 403, reseller: 201 },
  getHub: { distributor: 200, vendor: 404, reseller: 404 },
  updateHub: { distributor: 200, vendor: 404, reseller: 404 },
  deleteHub: { distributor: 400, vendor: 404, reseller: 404 },
  listTierAccounts: { distributor: 200, vendor: 200, reseller: 200 },
  createTierAccount: { distributor: 201, vendor: 201, reseller: 201 },
  getTierAccount: { distributor: 200, vendor: 200, reseller: 200 },
  updateTierAccount: { distributor: 200, vendor: 200, reseller: 200 },
  deleteTierAccount: { distributor: 204, vendor: 204, reseller: 204 },
  listTierAccountVersions: { distributor: 200, vendor: 200, reseller: 200 },
  getTierAccountVersion: { distributor: 200, vendor: 200, reseller: 200 },
  listTierAccountRequests: { distributor: 200, vendor: 200, reseller: 200 },
  createTierAccountRequest: { distributor: 201, vendor: 403, reseller: 201 },
  getTierAccountRequest: { distributor: 200, vendor: 200, reseller: 200 },
  acceptTierAccountRequest: { distributor: 403, vendor: 200, reseller: 403 },
  ignoreTierAccountRequest: { distributor: 403, vendor: 200, reseller: 403 },
  listTierConfigs: { distributor: 200, vendor: 200, reseller: 200 },
  getTierConfig: { distributor: 200, vendor: 200, reseller: 200 },
  listTierConfigRequests: { distributor: 200, vendor: 200, reseller: 200 },
  createTierConfigRequest: { distributor: 201, vendor: 403, reseller: 400 },
  getTierConfigRequest: { distributor: 200, vendor: 200, reseller: 200 },
  updateTierConfigRequest: { distributor: 200, vendor: 200, reseller: 403 },
  approveTierConfigRequest: { distributor: 403, vendor: 200, reseller: 403 },
  assignTierConfigRequest: { distributor: 403, vendor: 204, reseller: 403 },
  failTierConfigRequest: { distributor: 403, vendor: 204, reseller: 403 },
  inquireTierConfigRequest: { distributor: 403, vendor: 204, reseller: 403 },
  pendTierConfigRequest: { distributor: 403, vendor: 400, reseller: 403 },
  submitTierConfigRequest: { distributor: 400, vendor: 403, reseller: 403 },
  unassignTierConfigRequest: { distributor: 403, vendor: 204, reseller: 403 },
  validateTierConfigRequest: { distributor: 400, vendor: 403, reseller: 403 },
  listProducts: { distributor: 200, vendor: 200, reseller: 200 },
  getProduct: { distributor: 200, vendor: 200, reseller: 200 },
  listSubscriptions: { distributor: 200, vendor: 200, reseller: 200 },
  getSubscription: { distributor: 200, vendor: 200, reseller: 200 },
  createAccount: { distributor: 201, vendor: 201, reseller: 201 },
  updateAccount: { distributor: 200, vendor: 200, reseller: 200 },
  deleteAccount: { distributor: 400, vendor: 400, reseller: 400 },
  listUsers: { distributor: 200, vendor: 200, reseller: 200 },
  inviteUser: { distributor: 201, vendor: 201, reseller: 201 },
  getUser: { distributor: 200, vendor: 200, reseller: 200 },
  updateUser: { distributor: 200, vendor: 200, reseller: 200 },
  deleteUser: { distributor: 204, vendor: 204, reseller: 204 },
  activateUser: { distributor: 200, vendor: 200, reseller: 200 },
  reinviteUser: { distributor: 400, vendor: 400, reseller: 400 },
  listHubConnections: { distributor: 200, vendor: 404, reseller: 404 },
  listHubMarketplaces: { distributor: 200, vendor: 404, reseller: 404 },
  listMarketplaces: { distributor: 200, vendor: 200, reseller: 200 },
  createMarketplace: { distributor: 201, vendor: 403, reseller: 201 },
  getMarketplace: { distributor: 200, vendor: 200, reseller: 200 },
  updateMarketplace: { distributor: 200, vendor: 403, reseller: 403 },
  deleteMarketplace: { distributor: 400, vendor: 403, reseller: 403 },
  setMarketplaceIcon: { distributor: 200, vendor: 403, reseller: 403 },
  listCountries: { distributor: 200, vendor: 200, reseller: 200 },
  getCountry: { distributor: 200, vendor: 200, reseller: 200 },
  listProductGroups: { distributor: 200, vendor: 403, reseller: 200 },
  createProductGroup: { distributor: 201, vendor: 403, reseller: 403 },
  getProductGroup: { distributor: 200, vendor: 404, reseller: 404 },
  updateProductGroup: { distributor: 200, vendor: 404, reseller: 404 },
  deleteProductGroup: { distributor: 400, vendor: 404, reseller: 404 },
  listProductGroupAgreements: { distributor: 200, vendor: 404, reseller: 404 },
  listProductGroupPartners: { distributor: 200, vendor: 404, reseller: 404 },
  listProductGroupProducts: { distributor: 200, vendor: 404, reseller: 404 },
  addProductGroupProduct: { distributor: 201, vendor: 404, reseller: 404 },
  removeProductGroupProduct: { distributor: 204, vendor: 404, reseller: 404 },
  listPartners: { distributor: 200, vendor: 200, reseller: 200 },
  getPartner: { distributor: 200, vendor: 404, reseller: 404 },
  listPartnerProducts: { distributor: 200, vendor: 404, reseller: 404 },
  getPartnerProduct: { distributor: 200, vendor: 404, reseller: 404 },
  listPartnerCategories: { distributor: 200, vendor: 404, reseller: 404 },
  getPartnerCategory: { distributor: 200, vendor: 404, reseller: 404 },
  listPartnerCategoryProducts: { distributor: 200, vendor: 404, reseller: 404 },
  getPartnerCategoryProduct: { distributor: 200, vendor: 404, reseller: 404 },
  listNews: { distributor: 200, vendor: 200, reseller: 200 },
  createNews: { distributor: 201, vendor: 201, reseller: 201 },
  getNews: { distributor: 200, vendor: 200, reseller: 200 },
  updateNews: { distributor: 200, vendor: 403, reseller: 403 },
  deleteNews: { distributor: 204, vendor: 403, reseller: 403 },
  publishNews: { distributor: 400, vendor: 403, reseller: 403 },
  draftNews: { distributor: 200, vendor: 403, reseller: 403 },
  listNewsVersions: { distributor: 200, vendor: 403, reseller: 403 },
  getNewsVersion: { distributor: 200, vendor: 403, reseller: 403 },
  listAgreements: { distributor: 200, vendor: 200, reseller: 200 },
  createAgreement: { distributor: 201, vendor: 403, reseller: 403 },
  getAgreement: { distributor: 200, vendor: 200, reseller: 404 },
  updateAgreement: { distributor: 200, vendor: 403, reseller: 404 },
  deleteAgreement: { distributor: 400, vendor: 403, reseller: 404 },
  getAgreementDocument: { distributor: 302, vendor: 302, reseller: 404 },
  listDistributionAgreements: { distributor: 200, vendor: 200, reseller: 404 },
  createDistributionAgreement: { distributor: 201, vendor: 403, reseller: 404 },
  listAgreementContracts: { distributor: 200, vendor: 200, reseller: 404 },
  createContract: { distributor: 201, vendor: 403, reseller: 404 },
  listAgreementPartners: { distributor: 200, vendor: 200, reseller: 404 },
  listAgreementProducts: { distributor: 200, vendor: 200, reseller: 404 },
  listAgreementProductMarketplaces: { distributor: 200, vendor: 200, reseller: 404 },
  listAgreementMarketplaces: { distributor: 200, vendor: 404, reseller: 200 },
  addAgreementMarketplace: { distributor: 201, vendor: 404, reseller: 403 },
  removeAgreementMarketplace: { distributor: 204, vendor: 404, reseller: 403 },
  listAgreementProductGroups: { distributor: 200, vendor: 404, reseller: 200 },
  addAgreementProductGroup: { distributor: 201, vendor: 404, reseller: 403 },
  removeAgreementProductGroup: { distributor: 204, vendor: 404, reseller: 403 },
  listAgreementVersions: { distributor: 200, vendor: 200, reseller: 404 },
  createAgreementVersion: { distributor: 201, vendor: 403, reseller: 404 },
  getAgreementVersion: { distributor: 200, vendor: 200, reseller: 404 },
  deleteAgreementVersion: { distributor: 400, vendor: 403, reseller: 404 },
  activateAgreementVersion: { distributor: 200, vendor: 403, reseller: 404 },
  getAgreementVersionDocument: { distributor: 302, vendor: 302, reseller: 404 },
  listAgreementForms: { distributor: 200, vendor: 200, reseller: 403 },
  createAgreementForm: { distributor: 201, vendor: 403, reseller: 403 },
  getAgreementForm: { distributor: 200, vendor: 200, reseller: 404 },
  updateAgreementForm: { distributor: 200, vendor: 403, reseller: 404 },
  deleteAgreementForm: { distributor: 400, vendor: 403, reseller: 404 },
  listAgreementFormVersions: { distributor: 200, vendor: 200, reseller: 404 },
  getAgreementFormVersion: { distributor: 200, vendor: 200, reseller: 404 },
  listListings: { distributor: 200, vendor: 200, reseller: 200 },
  getListing: { distributor: 200, vendor: 200, reseller: 404 },
  listLeadForms: { distributor: 403, vendor: 200, reseller: 403 },
  createLeadForm: { distributor: 403, vendor: 201, reseller: 403 },
  getLeadForm: { distributor: 403, vendor: 200, reseller: 404 },
  updateLeadForm: { distributor: 403, vendor: 200, reseller: 404 },
  deleteLeadForm: { distributor: 403, vendor: 400, reseller: 404 },
  activateLeadForm: { distributor: 403, vendor: 400, reseller: 404 },
  deactivateLeadForm: { distributor: 403, vendor: 200, reseller: 404 },
  getListingLeadForm: { distributor: 200, vendor: 200, reseller: 404 },
  setListingLeadForm: { distributor: 403, vendor: 200, reseller: 404 },
  listLeads: { distributor: 200, vendor: 200, reseller: 200 },
  createLead: { distributor: 201, vendor: 403, reseller: 403 },
  getLead: { distributor: 200, vendor: 200, reseller: 404 },
  qualifyLead: { distributor: 403, vendor: 200, reseller: 404 },
  invalidateLead: { distributor: 403, vendor: 200, reseller: 404 },
  getLeadSettings: { distributor: 200, vendor: 404, reseller: 200 },
  /** Called with the token of a listing; a key does not do. */
  getEmbeddedLeadForm: { distributor: 401, vendor: 401, reseller: 401 },
  createEmbeddedLead: { distributor: 401, vendor: 401, reseller: 401 },
  listContracts: { distributor: 200, vendor: 200, reseller: 200 },
  getContract: { distributor: 200, vendor: 200, reseller: 404 },
  updateContract: { distributor: 400, vendor: 403, reseller: 404 },
  deleteContract: { distributor: 400, vendor: 403, reseller: 404 },
  enrollContract: { distributor: 403, vendor: 400, reseller: 404 },
  signContract: { distributor: 403, vendor: 400, reseller: 404 },
  refineContract: { distributor: 400, vendor: 403, reseller: 404 },
  rejectContract: { distributor: 403, vendor: 400, reseller: 404 },
  terminateContract: { distributor: 200, vendor: 403, reseller: 404 },
  listContractVersions: { distributor: 200, vendor: 200, reseller: 404 },
  getContractVersion: { distributor: 200, vendor: 200, reseller: 404 },
  listContractData: { distributor: 200, vendor: 200, reseller: 404 },
  createContractData: { distributor: 403, vendor: 400, reseller: 404 },
  listContractProductData: { distributor: 200, vendor: 200, reseller: 404 },
  createContractProductData: { distributor: 403, vendor: 201, reseller: 404 },
  getContractProductData: { distributor: 200, vendor: 200, reseller: 404 },
  updateContractProductData: { distributor: 403, vendor: 200, reseller: 404 },
  listContractItemData: { distributor: 200, vendor: 200, reseller: 404 },
  createContractItemData: { distributor: 403, vendor: 400, reseller: 404 },
  getContractItemData: { distributor: 404, vendor: 404, reseller: 404 },
  updateContractItemData: { distributor: 404, vendor: 404, reseller: 404 },
}

/** Not published: its vendor's own. */
const DRAFT = 'PRD-733-914-207'

type Values = Readonly<Record<string, string>>

/** A contract of the program, which the vendor has signed. */
const ENROLLED = 'CRP-10001-00001-00001'

/** What stands in a path where it is not the usual. */
const others: Partial<Record<Operation, Values>> = {
  deleteContract: { id: ENROLLED },
  signContract: { id: ENROLLED },
  rejectContract: { id: ENROLLED },
}

/** Somebody who was invited to each account. */
const INVITED: Values = {
  'PA-301-447': 'UR-301-447-003',
  'VA-149-494': 'UR-149-494-003',
  'PA-517-820': 'UR-517-820-002',
}

function urlOf(id: Operation, account: string, product: string): string {
  const { path } = operations[id]
  const own: Values = path.startsWith('/accounts')
    ? { account_id: account, id: path.includes('users') ? (INVITED[account] ?? '') : account }
    : path.startsWith('/products')
      ? { id: product }
      : {}
  const all: Values = { ...usualValues(path), ...others[id], ...own }
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => all[name] ?? '')
}

async function call(
  { mock }: TestWorld,
  id: Operation,
  key: string,
  account: string,
  product = BACKUP,
): Promise<number> {
  const { method } = operations[id]
  const body = acceptedBody(id)
  const response = await mock.fetch(`${BASE_URL}${urlOf(id, account, product)}`, {
    method,
    headers: { authorization: key },
    ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
  })
  return response.status
}

const accounts = { distributor: 'PA-301-447', vendor: 'VA-149-494', reseller: 'PA-517-820' }

describe.each(asked)('%s', (id) => {
  test.each(Object.keys(accounts) as Role[])('answers a %s as the matrix says', async (role) => {
    const world = freshWorld()
    const before = world.mock.snapshot()
    const status = await call(world, id, world.mock.keys[role], accounts[role])
    expect(status).toBe(matrix[id][role])
    if (status >= 400) expect(world.mock.snapshot()).toEqual(before)
  })
})

/** Countries are nobody's, and what takes a token knows no key. */
const withId = asked.filter(
  (id) => operations[id].path.includes('{') && id !== 'getCountry' && !('token' in operations[id]),
)

describe.each(withId)('%s', (id) => {
  test('is 404 for accounts that have no part in the object, and changes nothing', async () => {
    const world = freshWorld()
    const { mock } = world
    for (const role of ['distributor', 'vendor', 'reseller'] as const) {
      const stranger = mock.add('accounts', { name: 'Stranger', role })
      const before = mock.snapshot()
      const status = await call(world, id, mock.keyFor(stranger.id), accounts.distributor, DRAFT)
      expect(status, role).toBe(404)
      expect(mock.snapshot()).toEqual(before)
    }
  })
})

test('a draft product is for its vendor alone', async () => {
  const { mock, distributor, reseller, vendor, clientOf } = freshWorld()
  expect((await clientOf(mock.keyFor('VA-621-880')).products.get(DRAFT)).status).toBe('draft')
  for (const client of [distributor, reseller, vendor]) {
    expect(await client.products.list({ filter: { id: DRAFT } }).count()).toBe(0)
  }
})
