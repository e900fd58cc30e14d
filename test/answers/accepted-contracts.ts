// What contracts and the answers to the forms of their agreements answer to accepted calls.
import { expect } from 'vitest'
import { by, DISTRIBUTORS, NOW, type Expected } from './expected.ts'

const distributor = { id: 'PA-301-447', name: 'Cloud Harbor Distribution' }
const champions = { id: 'VA-149-494', name: 'Champions Corp' }
const nimbus = { id: 'VA-621-880', name: 'Nimbus Security' }
const FREE_RESELLERS = 'SU-478-126-001'

/** Front Street Inc is invited to the program. */
const invitation = {
  id: 'CRP-10001-00001-00004',
  type: 'program',
  status: 'pending',
  version: null,
  agreement: { id: 'AGP-100-200-301', name: 'Harbor Vendor Program' },
  issuer: distributor,
  owner: { id: 'VA-892-333', name: 'Front Street Inc' },
  partner: { id: 'VA-892-333' },
  creator: { id: 'PA-301-447' },
  activation: { message: 'Please read the terms and sign.' },
}
const active = {
  id: 'CRD-20001-00001-00001',
  type: 'distribution',
  version: 1,
  version_created: '2024-04-16T09:00:00+00:00',
  signee: { id: 'SU-149-494-001' },
  agreement: { id: 'AGD-100-200-401', name: 'Distribution in Europe' },
  issuer: distributor,
  owner: champions,
  creator: champions,
  latest: true,
  marketplace: { id: 'MP-10041', name: 'Harbor Europe' },
  activation: { date: '2024-04-16T09:00:00+00:00' },
}
/** Nimbus has applied for the web store. */
const pending = {
  id: 'CRD-20001-00001-00004',
  type: 'distribution',
  agreement: { id: 'AGD-100-200-403', name: 'Distribution in the web store' },
  issuer: distributor,
  owner: nimbus,
  creator: nimbus,
  marketplace: { id: 'MP-10043' },
}
const applied = { created: { at: '2025-09-08T11:00:00+00:00' }, updated: by(DISTRIBUTORS) }
const version = {
  contract: { ...active, status: 'active' },
  version: 1,
  signee: { id: 'SU-149-494-001' },
}
const productData = {
  id: 'DD-1001-0002-0002',
  type: 'product',
  data: { target_market: 'Small and medium companies' },
  created: '2024-05-08T10:00:00+00:00',
  contract: { id: 'CRD-20001-00001-00001', name: 'Contract of Distribution in Europe' },
  product: { id: 'PRD-418-302-551' },
  form_version: { id: 'AFR-100-200-702/1' },
}
const itemData = {
  id: expect.stringMatching(/^DD(-\d{4}){3}$/),
  type: 'item',
  data: {},
  created: NOW,
  contract: { id: 'CRD-20001-00001-00001' },
  product: { id: 'PRD-418-302-551' },
  item: { id: 'PRD-418-302-551-0001' },
}

export const acceptedContracts = {
  listAgreementContracts: [5, invitation],
  createContract: {
    ...invitation,
    id: expect.stringMatching(/^CRP(-\d{5}){3}$/),
    owner: { id: expect.stringMatching(/^VA(-\d{3}){2}$/), name: 'New Vendor' },
    partner: { name: 'New Vendor' },
    events: { created: by(DISTRIBUTORS), countersigned: by(DISTRIBUTORS) },
    activation: {
      message: '',
      code: 'cc03f17a-85db-4f25-a23e-e8b9efb6f985',
      link: expect.stringMatching(/secret=cc03f17a-85db-4f25-a23e-e8b9efb6f985$/),
    },
  },
  listContracts: [
    30,
    {
      id: 'CRF-60001-00001-00003',
      type: 'referral',
      status: 'enrolling',
      owner: { id: 'VA-550-118' },
      creator: { id: 'PA-478-126' },
      referral: { agreement: { id: 'AGP-300-200-301', name: 'Nordlicht Vendor Program' } },
    },
  ],
  getContract: { ...active, status: 'active' },
  updateContract: {
    ...invitation,
    note: 'Soon.',
    events: { created: { at: '2025-09-22T10:00:00+00:00' }, updated: by(DISTRIBUTORS) },
  },
  enrollContract: {
    id: 'CRU-50001-00001-00003',
    type: 'syndication',
    status: 'pending',
    version: null,
    enrolled: NOW,
    owner: { id: 'PA-478-126' },
    issuer: distributor,
    events: { updated: by(FREE_RESELLERS) },
  },
  // The distributor signs what its partner has applied for; the partner stays the signee.
  signContract: {
    ...pending,
    status: 'active',
    version: 1,
    version_created: NOW,
    enrolled: '2025-09-08T11:00:01+00:00',
    signee: { id: 'SU-621-880-001' },
    activation: { date: NOW },
    events: {
      ...applied,
      countersigned: { by: { id: 'SU-621-880-001' } },
      signed: by(DISTRIBUTORS),
    },
  },
  refineContract: {
    ...pending,
    status: 'enrolling',
    version: null,
    enrolled: null,
    events: applied,
  },
  rejectContract: { ...pending, status: 'rejected', version: null, note: 'No.', events: applied },
  terminateContract: {
    ...active,
    status: 'terminated',
    termination_note: 'Done.',
    events: { terminated: by(DISTRIBUTORS), updated: by(DISTRIBUTORS) },
  },
  listContractVersions: [1, version],
  getContractVersion: version,
  listContractData: [0],
  createContractData: {
    type: 'enroll',
    data: { company_size: 5, support_email: 'help@nimbus.example' },
    created: NOW,
    contract: { id: 'CRD-20001-00001-00003' },
    form_version: { id: 'AFR-100-200-701/1' },
  },
  listContractProductData: [1, productData],
  createContractProductData: {
    type: 'product',
    data: { target_market: 'Everybody' },
    created: NOW,
    contract: { id: 'CRD-20001-00001-00001' },
    product: { id: 'PRD-418-302-552', name: 'Champions Mail' },
  },
  getContractProductData: productData,
  updateContractProductData: { ...productData, data: { target_market: 'Everybody' } },
  listContractItemData: [0],
  createContractItemData: itemData,
  getContractItemData: itemData,
  updateContractItemData: { ...itemData, data: { price: 1 } },
} satisfies Partial<Expected>
