// What partners, their products and categories, news, products and listings answer to accepted calls.
import { expect } from 'vitest'
import { by, DISTRIBUTORS, type Expected } from './expected.ts'

const champions = { id: 'VA-149-494', name: 'Champions Corp' }
const backup = {
  id: 'PRD-418-302-551',
  name: 'Champions Backup',
  status: 'published',
  version: 1,
  capabilities: { tiers: { updates: true } },
  visibility: { owner: true, listing: true, syndication: false, catalog: false },
  category: { id: 'CAT-10003', name: 'Backup and recovery' },
  media: { type: 'image' },
  owner: champions,
}
const hours = {
  id: 'NWS-1001-0001',
  audience: 'any',
  title: 'Opening hours in summer',
  status: 'published',
  version: 2,
  anonymous: false,
  creator: { id: 'PA-301-447' },
  cover: { type: 'image', url: 'https://media.example/summer.jpg' },
}

export const acceptedPartners = {
  listPartners: [
    8,
    {
      id: 'PA-640-352',
      name: 'Northwind Cloud',
      status: 'invited',
      type: 'provider',
      role: 'reseller',
      stats: { contracts: { distribution: 0, program: 0, service: 1, syndication: 0 } },
    },
  ],
  getPartner: {
    ...champions,
    status: 'active',
    type: 'vendor',
    role: 'vendor',
    stats: {
      contracts: { distribution: 1, program: 1, service: 0, syndication: 0 },
      listings: 1,
    },
    // Those who have joined.
    contacts: [
      { id: 'UR-149-494-001', tags: [{ name: 'Technical' }] },
      { id: 'UR-149-494-002', tags: [{ name: 'Business' }] },
    ],
  },
  listPartnerProducts: [2, { id: 'PRD-418-302-552', name: 'Champions Mail', owner: champions }],
  getPartnerProduct: backup,
  listPartnerCategories: [
    5,
    {
      id: 'CAT-20001',
      depth: 0,
      owner: champions,
      stats: { children: 0, products: 0, catalog: 0 },
    },
  ],
  getPartnerCategory: {
    id: 'CAT-10003',
    name: 'Backup and recovery',
    class: { name: 'Cloud service' },
    parent: { id: 'CAT-10002', name: 'Storage' },
    depth: 2,
    owner: { id: 'PA-301-447' },
    stats: { children: 0, products: 1, catalog: 1 },
    events: { classified: { at: '2024-06-03T09:00:00+00:00', by: { id: DISTRIBUTORS } } },
  },
  listPartnerCategoryProducts: [1, backup],
  getPartnerCategoryProduct: backup,
  listNews: [
    8,
    {
      id: 'NWS-1001-0009',
      audience: 'distributor',
      title: 'We have moved',
      status: 'published',
      creator: { id: 'PA-517-820', name: 'Brightline IT' },
    },
  ],
  createNews: {
    id: expect.stringMatching(/^NWS-\d{4}-\d{4}$/),
    audience: 'any',
    title: 'x',
    status: 'draft',
    version: 1,
    creator: { id: 'PA-301-447' },
    events: { created: by(DISTRIBUTORS) },
  },
  getNews: { ...hours, events: { published: { at: '2025-07-01T09:00:00+00:00' } } },
  updateNews: {
    ...hours,
    title: 'Renamed',
    version: 3,
    events: { updated: by(DISTRIBUTORS), published: { at: '2025-07-01T09:00:00+00:00' } },
  },
  publishNews: {
    id: 'NWS-1001-0005',
    status: 'published',
    version: 1,
    events: {
      created: { at: '2025-09-01T09:00:00+00:00' },
      updated: by(DISTRIBUTORS),
      published: by(DISTRIBUTORS),
    },
  },
  draftNews: {
    ...hours,
    status: 'draft',
    events: { updated: by(DISTRIBUTORS), drafted: by(DISTRIBUTORS) },
  },
  listNewsVersions: [2, { id: 'NWS-1001-0001', version: 2, title: 'Opening hours in summer' }],
  getNewsVersion: { id: 'NWS-1001-0001', version: 1, title: 'Hours in summer', status: 'draft' },
  listProducts: [
    3,
    {
      id: 'PRD-733-914-206',
      purchase_model: 'transactable',
      capabilities: { tiers: { updates: true } },
      owner: { id: 'VA-621-880', name: 'Nimbus Security' },
    },
  ],
  getProduct: backup,
  listListings: [
    3,
    {
      id: 'LST-100-200-102',
      status: 'unlisted',
      pending_request: { type: 'new', status: 'reviewing' },
      product: { id: 'PRD-418-302-552' },
    },
  ],
  getListing: {
    id: 'LST-100-200-101',
    status: 'listed',
    contract: {
      id: 'CRD-20001-00001-00001',
      type: 'distribution',
      marketplace: { id: 'MP-10041', name: 'Harbor Europe' },
    },
    product: { id: 'PRD-418-302-551' },
    pricelist: { id: 'PL-100-200-001', status: 'active' },
    vendor: champions,
    provider: { id: 'PA-301-447' },
  },
  listSubscriptions: [
    9,
    {
      id: 'AS-3000-2718-0009',
      status: 'processing',
      connection: { vendor: champions, hub: { id: 'HB-0000-0000' } },
      tiers: { customer: { id: 'TA-2000-2718-0007' }, tier1: { id: 'TA-1000-2718-0004' } },
    },
  ],
  getSubscription: {
    id: 'AS-3000-2718-0002',
    status: 'active',
    product: { id: 'PRD-418-302-551', name: 'Champions Backup' },
    connection: { provider: { id: 'PA-301-447' }, vendor: champions, hub: { id: 'HB-4106-2718' } },
    tiers: {
      customer: { id: 'TA-2000-2718-0002', name: 'Clínica Retiro', tax_id: 'ESB87654321' },
      tier1: { id: 'TA-1000-2718-0001', contact_info: { city: 'Madrid' } },
    },
  },
} satisfies Partial<Expected>
