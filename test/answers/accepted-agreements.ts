// What agreements, their links, versions, documents and forms answer to accepted calls.
import { expect } from 'vitest'
import { by, DISTRIBUTORS, NOW, type Expected } from './expected.ts'

const owner = { id: 'PA-301-447', name: 'Cloud Harbor Distribution' }
/** The versions of the program agreement: the second one is active. */
const second = {
  version: 2,
  active: true,
  link: 'https://docs.cloudharbor.example/agp-100-200-301/v2.pdf',
  version_contracts: 1,
}
const program = {
  id: 'AGP-100-200-301',
  type: 'program',
  title: 'Harbor Vendor Program',
  name: 'Harbor Vendor Program',
  owner,
  stats: { contracts: 4, versions: 2 },
  document_type: 'external',
  version: second,
}
const first = {
  version: 1,
  link: 'https://docs.cloudharbor.example/agp-100-200-301/v1.pdf',
  version_created: '2024-02-01T09:00:00+00:00',
  version_contracts: 3,
}
const fresh = {
  title: 'x',
  name: 'x',
  description: 'x',
  owner,
  created: NOW,
  updated: NOW,
  events: { created: by(DISTRIBUTORS) },
  stats: { contracts: 0, versions: 1 },
  document_type: 'none',
  version: { version: 1, active: true, version_created: NOW, version_contracts: 0 },
}
const northAmerica = {
  id: 'MP-10042',
  name: 'Harbor North America',
  countries: [{ id: 'CA' }, { id: 'US' }],
  currency: 'USD',
}
const productForm = {
  id: 'AFR-100-200-702',
  type: 'product',
  name: 'About your product',
  version: 1,
  status: 'active',
  schema: { required: ['target_market'] },
}

export const acceptedAgreements = {
  listAgreements: [
    11,
    {
      id: 'AGD-100-200-403',
      type: 'distribution',
      parent: { id: 'AGP-100-200-302', name: 'Harbor Security Program' },
      marketplace: { id: 'MP-10043', name: 'Harbor Web Store' },
      auto_accept: false,
      forms: { enroll: { id: 'AFR-100-200-701', type: 'enroll' } },
      stats: { contracts: 1, versions: 1 },
    },
  ],
  createAgreement: { ...fresh, id: expect.stringMatching(/^AGP(-\d{3}){3}$/), type: 'program' },
  getAgreement: program,
  updateAgreement: {
    ...program,
    description: 'Changed',
    updated: NOW,
    events: { updated: by(DISTRIBUTORS) },
  },
  getAgreementDocument: second.link,
  listDistributionAgreements: [
    2,
    {
      id: 'AGD-100-200-402',
      parent: { id: 'AGP-100-200-301' },
      marketplace: { id: 'MP-10042' },
      auto_accept: false,
    },
  ],
  createDistributionAgreement: {
    ...fresh,
    id: expect.stringMatching(/^AGD(-\d{3}){3}$/),
    type: 'distribution',
    parent: { id: 'AGP-100-200-301', name: 'Harbor Vendor Program' },
    marketplace: { id: 'MP-10044', name: 'Harbor Asia Pacific' },
    // Unless it is said otherwise.
    auto_accept: true,
  },
  listAgreementMarketplaces: [2, { id: 'MP-10043', countries: [{ id: 'ES' }], currency: 'EUR' }],
  addAgreementMarketplace: { ...northAmerica, stats: { hubs: 1, contracts: 0 } },
  listAgreementProductGroups: [
    1,
    { id: 'PG-1001-0001', stats: { contracts: 5, agreements: 1, products: 2 } },
  ],
  addAgreementProductGroup: {
    id: 'PG-1001-0002',
    name: 'Security',
    stats: { contracts: 5, agreements: 1, products: 1 },
  },
  listAgreementPartners: [
    5,
    {
      id: 'VA-892-333',
      name: 'Front Street Inc',
      role: 'vendor',
      agreement: { id: 'AGP-100-200-301' },
      contract: { id: 'CRP-10001-00001-00004', status: 'pending', version: null },
    },
  ],
  listAgreementProducts: [3, { id: 'PRD-733-914-206', category: { name: 'Network security' } }],
  listAgreementProductMarketplaces: [1, { id: 'MP-10041', name: 'Harbor Europe' }],
  listAgreementVersions: [2, { ...second, agreement: program }],
  createAgreementVersion: {
    version: 3,
    active: false,
    author: { id: DISTRIBUTORS },
    version_created: NOW,
    version_contracts: 0,
    // The agreement stays with the active one.
    agreement: { version: second, stats: { contracts: 4, versions: 3 }, updated: NOW },
  },
  getAgreementVersion: { ...first, active: false, agreement: program },
  activateAgreementVersion: {
    ...first,
    active: true,
    agreement: {
      id: 'AGP-100-200-301',
      version: { ...first, active: true },
      events: { updated: by(DISTRIBUTORS) },
    },
  },
  getAgreementVersionDocument: first.link,
  listAgreementForms: [
    2,
    {
      id: 'AFR-100-200-701',
      type: 'enroll',
      status: 'active',
      schema: { required: ['company_size', 'support_email'] },
    },
  ],
  createAgreementForm: {
    id: expect.stringMatching(/^AFR(-\d{3}){3}$/),
    name: 'x',
    type: 'enroll',
    schema: {},
    version: 1,
    status: 'active',
    events: { created: by(DISTRIBUTORS) },
  },
  getAgreementForm: productForm,
  updateAgreementForm: {
    ...productForm,
    name: 'Renamed',
    version: 2,
    events: { created: { at: '2024-04-10T09:00:00+00:00' }, updated: by(DISTRIBUTORS) },
  },
  listAgreementFormVersions: [1, productForm],
  getAgreementFormVersion: productForm,
} satisfies Partial<Expected>
