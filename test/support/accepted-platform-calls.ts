// Owns what the operations of the API take in the default world: by whom, on what, with which body.
import type { AcceptedCalls, Place, Ready } from './accepted-call.ts'
import {
  BACKUP,
  DISTRIBUTOR,
  EUROPE,
  FORMER_RESELLER,
  FREE_RESELLER,
  MAIL,
  PROGRAM,
  SECOND_VENDOR,
  SERVICE,
  VENDOR,
} from './agreements.ts'
import { contactInfo } from './world.ts'

const HUB = 'HB-4106-2718'
const CUSTOMER = 'TA-2000-2718-0002'
/** With a form of the vendor. */
const LISTING = 'LST-100-200-101'
const GROUP = 'PG-1001-0001'
const PENDING_PROGRAM = 'CRP-10001-00001-00004'
const ACTIVE_DISTRIBUTION = 'CRD-20001-00001-00001'
const PENDING_DISTRIBUTION = 'CRD-20001-00001-00004'

/** The first that fits counts. */
export const platformPlaces: readonly Place[] = [
  ['/accounts/{account_id}', { account_id: DISTRIBUTOR, id: 'UR-301-447-003' }],
  ['/accounts', { id: DISTRIBUTOR }],
  ['/hubs', { id: HUB, hub_id: HUB }],
  ['/marketplaces', { id: 'MP-10041' }],
  ['/countries', { id: 'ES' }],
  ['/catalog/groups/{group_id}/products/{id}', { group_id: GROUP, id: MAIL }],
  ['/catalog', { id: GROUP, group_id: GROUP }],
  ['/partners/{partner_id}/products', { partner_id: VENDOR, id: BACKUP }],
  [
    '/partners/{partner_id}/categories/{category_id}',
    { partner_id: VENDOR, category_id: 'CAT-10003', id: BACKUP },
  ],
  ['/partners/{partner_id}/categories', { partner_id: VENDOR, id: 'CAT-10003' }],
  ['/partners', { id: VENDOR }],
  ['/news', { id: 'NWS-1001-0001', post_id: 'NWS-1001-0001', version: '1' }],
  ['/agreements/{agreement_id}/marketplaces', { agreement_id: SERVICE, id: 'MP-10041' }],
  ['/agreements/{agreement_id}/product-groups', { agreement_id: SERVICE, id: GROUP }],
  ['/agreements', { id: PROGRAM, agreement_id: PROGRAM, product_id: BACKUP, version: '1' }],
  ['/forms', { id: 'AFR-100-200-702', form_id: 'AFR-100-200-702', version: '1' }],
  [
    '/contracts/{contract_id}/data',
    { contract_id: ACTIVE_DISTRIBUTION, product_id: BACKUP, id: BACKUP },
  ],
  ['/contracts', { id: ACTIVE_DISTRIBUTION, contract_id: ACTIVE_DISTRIBUTION, version: '1' }],
  ['/tier/accounts', { id: CUSTOMER, account_id: CUSTOMER, version: '1' }],
  ['/tier/account-requests', { id: 'TAR-2000-2718-0002-001-001' }],
  ['/tier/configs', { id: 'TC-300-100-001' }],
  ['/tier/config-requests', { id: 'TCR-300-100-001-003' }],
  ['/leads/records', { id: 'LDR-100-200-001' }],
  ['/leads/forms', { id: 'LDF-1001-0001' }],
  ['/subscriptions', { id: 'AS-3000-2718-0002' }],
  ['/', { id: LISTING, listing_id: LISTING }],
]

const icon = new FormData()
icon.append('icon', new File(['<svg/>'], 'icon.svg', { type: 'image/svg+xml' }))

const terms = { title: 'x', description: 'x', document_type: 'none' } as const
const lead = { name: 'x', data: { name: 'Ada', email: 'ada@example.com', country_code: 'ES' } }
const itemData = { item: { id: `${BACKUP}-0001` }, data: {} }

/** An item form, so that items are asked about. */
async function withItemForm({ of }: Ready): Promise<object> {
  const { agreementForms, agreements } = of(DISTRIBUTOR)
  const { id } = await agreementForms.create({ name: 'Items', type: 'item', schema: {} })
  await agreements.update(EUROPE, { forms: { item: { id } } })
  return {}
}

async function withItem(ready: Ready): Promise<{ id: string }> {
  await withItemForm(ready)
  await ready.of(VENDOR).distributionData.createItem(ACTIVE_DISTRIBUTION, BACKUP, itemData)
  return { id: itemData.item.id }
}

/** Where a call is not simply a request of the distributor for the usual object. */
export const platformCalls: AcceptedCalls = {
  createAccount: {
    body: { name: 'Front Street Inc', code: 'b6e8c2d4-1f30-4a57-8e9b-000000002003' },
  },
  updateAccount: { body: { brand: 'Renamed' } },
  deleteAccount: { by: FORMER_RESELLER, at: { id: FORMER_RESELLER } },
  inviteUser: { body: { name: 'Ada', email: 'ada@example.com', groups: [{ id: 'UG-100-001' }] } },
  updateUser: { body: { tags: [{ id: 'TG-100-001' }] } },
  reinviteUser: { at: { id: 'UR-301-447-004' } },
  createHub: { body: { name: 'x', description: '', instance_id: 'x', instance_type: 'api' } },
  updateHub: { body: { name: 'Renamed' } },
  deleteHub: {
    after: ({ of }) =>
      of(DISTRIBUTOR).hubs.create({ name: 'x', description: '', instance: UNUSED }),
  },
  createMarketplace: { body: { name: 'Fresh' } },
  updateMarketplace: { body: { description: 'Changed' } },
  deleteMarketplace: { at: { id: 'MP-10044' } },
  setMarketplaceIcon: { body: icon },
  createProductGroup: { body: { name: 'Fresh' } },
  updateProductGroup: { body: { description: 'Changed' } },
  deleteProductGroup: { at: { id: 'PG-1001-0002' } },
  addProductGroupProduct: { body: { id: 'PRD-733-914-206' } },
  createNews: { body: { audience: 'any', title: 'x' } },
  updateNews: { body: { title: 'Renamed' } },
  publishNews: { at: { id: 'NWS-1001-0005' } },
  createAgreement: { body: { type: 'program', ...terms } },
  updateAgreement: { body: { description: 'Changed' } },
  deleteAgreement: {
    after: ({ of }) => of(DISTRIBUTOR).agreements.create({ type: 'program', ...terms }),
  },
  createDistributionAgreement: { body: { ...terms, marketplace: { id: 'MP-10044' } } },
  addAgreementMarketplace: { body: { id: 'MP-10042' } },
  addAgreementProductGroup: { body: { id: 'PG-1001-0002' } },
  createAgreementVersion: { body: { document_type: 'none' } },
  deleteAgreementVersion: {
    at: { version: '3' },
    after: ({ of }) => of(DISTRIBUTOR).agreementVersions.create(PROGRAM, { document_type: 'none' }),
  },
  createAgreementForm: { body: { name: 'x', type: 'enroll', schema: {} } },
  updateAgreementForm: { body: { name: 'Renamed' } },
  deleteAgreementForm: {
    after: ({ of }) =>
      of(DISTRIBUTOR).agreementForms.create({ name: 'x', type: 'enroll', schema: {} }),
  },
  createContract: { body: { partner: { name: 'New Vendor' } } },
  updateContract: { at: { id: PENDING_PROGRAM }, body: { note: 'Soon.' } },
  deleteContract: { at: { id: PENDING_PROGRAM } },
  enrollContract: { by: FREE_RESELLER, at: { id: 'CRU-50001-00001-00003' } },
  signContract: { at: { id: PENDING_DISTRIBUTION } },
  refineContract: { at: { id: PENDING_DISTRIBUTION } },
  rejectContract: { at: { id: PENDING_DISTRIBUTION }, body: { note: 'No.' } },
  terminateContract: { body: { note: 'Done.' } },
  createContractData: {
    by: SECOND_VENDOR,
    at: { contract_id: 'CRD-20001-00001-00003' },
    body: { data: { company_size: 5, support_email: 'help@nimbus.example' } },
  },
  createContractProductData: {
    by: VENDOR,
    body: { product: { id: MAIL }, data: { target_market: 'Everybody' } },
  },
  updateContractProductData: {
    by: VENDOR,
    body: { data: { target_market: 'Everybody' } },
  },
  createContractItemData: { by: VENDOR, body: itemData, after: withItemForm },
  getContractItemData: { after: withItem },
  updateContractItemData: { by: VENDOR, body: { data: { price: 1 } }, after: withItem },
  createTierAccount: { body: { type: 'reseller', name: 'x', contact_info: contactInfo } },
  updateTierAccount: { body: { name: 'Renamed' } },
  createTierAccountRequest: {
    body: { type: 'update', account: { id: CUSTOMER, name: 'Renamed' } },
  },
  ignoreTierAccountRequest: { body: { reason: 'No.' } },
  createTierConfigRequest: { body: { configuration: { id: 'TC-300-100-002' } } },
  updateTierConfigRequest: { body: { notes: 'Soon.' } },
  approveTierConfigRequest: { body: { template: { id: 'TL-100-200-001' } } },
  assignTierConfigRequest: { body: { id: 'UR-149-494-002' } },
  failTierConfigRequest: { body: { reason: 'No.' } },
  pendTierConfigRequest: { by: SECOND_VENDOR, at: { id: 'TCR-300-100-003-001' } },
  submitTierConfigRequest: { at: { id: 'TCR-300-100-005-002' } },
  validateTierConfigRequest: { at: { id: 'TCR-300-100-005-002' }, body: { params: [] } },
  getProduct: { at: { id: BACKUP } },
  createLead: { body: { listing: { id: LISTING }, ...lead } },
  qualifyLead: { body: { note: 'Good.' } },
  invalidateLead: { body: { note: 'Bad.' } },
  createLeadForm: { body: { name: 'x', template: 'default' } },
  updateLeadForm: { body: { name: 'Renamed' } },
  deleteLeadForm: { at: { id: 'LDF-1001-0003' } },
  activateLeadForm: { at: { id: 'LDF-1001-0002' } },
  setListingLeadForm: { body: { id: 'LDF-1001-0003' } },
  createEmbeddedLead: { body: lead },
  // A key is made when it is asked for first.
  getLeadSettings: {
    after: ({ of }) =>
      of(DISTRIBUTOR)
        .leads.settings()
        .then(() => ({})),
  },
}

const UNUSED = { id: 'unused', type: 'OA' } as const
