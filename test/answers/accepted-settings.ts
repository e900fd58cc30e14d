// What accounts, users, hubs, marketplaces, countries and product groups answer to accepted calls.
import { expect } from 'vitest'
import { by, DISTRIBUTORS, NOW, type Expected } from './expected.ts'

const distributor = {
  id: 'PA-301-447',
  name: 'Cloud Harbor Distribution',
  type: 'provider',
  role: 'distributor',
}
const hanna = {
  id: 'UR-301-447-003',
  name: 'Hanna Weiss',
  email: 'hanna.weiss@cloudharbor.example',
  groups: [{ id: 'UG-100-001', name: 'Administrators' }],
}
const commerce = {
  id: 'HB-4106-2718',
  name: 'Harbor Commerce',
  instance: { id: 'harbor-commerce.example', type: 'OA' },
  company: { id: 'PA-301-447' },
  stats: { connections: 6, marketplaces: 2 },
}
const europe = {
  id: 'MP-10041',
  name: 'Harbor Europe',
  currency: 'EUR',
  owner: { id: 'PA-301-447' },
  hubs: [{ hub: { id: 'HB-4106-2718', name: 'Harbor Commerce' }, external_id: 'mp-10041' }],
  countries: [{ id: 'DE' }, { id: 'ES' }, { id: 'FR' }, { id: 'PT' }],
  active_contracts: 2,
  stats: { hubs: 1, contracts: 2 },
}
const essentials = {
  id: 'PG-1001-0001',
  name: 'Harbor Essentials',
  owner: { id: 'PA-301-447' },
  stats: { contracts: 5, agreements: 1, products: 2 },
}
const firewall = {
  id: 'PRD-733-914-206',
  name: 'Nimbus Firewall',
  status: 'published',
  category: { id: 'CAT-10006', name: 'Network security' },
}

export const acceptedSettings = {
  listAccounts: [1, distributor],
  // Under the id and in the role that the contract has invited it with.
  createAccount: {
    id: 'VA-892-333',
    name: 'Front Street Inc',
    type: 'vendor',
    role: 'vendor',
    events: { created: { at: NOW, by: { name: 'Front Street Inc integration' } } },
  },
  getAccount: { ...distributor, events: { created: { at: '2024-01-15T08:00:00+00:00' } } },
  updateAccount: { ...distributor, brand: 'Renamed', events: { updated: by(DISTRIBUTORS) } },
  listUsers: [
    4,
    {
      id: 'UR-301-447-004',
      name: 'Piotr Nowak',
      status: 'expired',
      active: false,
      events: { invited: { at: '2025-04-13T09:00:00+00:00', by: { id: DISTRIBUTORS } } },
    },
  ],
  inviteUser: {
    name: 'Ada',
    email: 'ada@example.com',
    status: 'invited',
    active: false,
    groups: [{ id: 'UG-100-001', name: 'Administrators' }],
    activation_code: 'cc03f17a-85db-4f25-a23e-e8b9efb6f985',
    events: { created: by(DISTRIBUTORS), invited: by(DISTRIBUTORS) },
  },
  getUser: { ...hanna, status: 'invited', active: false },
  updateUser: { ...hanna, tags: [{ id: 'TG-100-001' }] },
  // Whoever has not joined yet is not gone: the invitation is revoked.
  deleteUser: { ...hanna, status: 'expired', active: false },
  activateUser: {
    ...hanna,
    status: 'joined',
    active: true,
    events: { activated: { at: NOW }, signed: { at: NOW } },
  },
  reinviteUser: {
    id: 'UR-301-447-004',
    status: 'invited',
    active: false,
    activation_code: 'cc03f17a-85db-4f25-a23e-e8b9efb6f985',
    events: { created: { at: '2025-04-13T09:00:00+00:00' }, invited: by(DISTRIBUTORS) },
  },
  listHubs: [2, { id: 'HB-7730-1184', instance: { type: 'API' }, stats: { marketplaces: 1 } }],
  createHub: {
    id: expect.stringMatching(/^HB-\d{4}-\d{4}$/),
    name: 'x',
    instance: { id: 'x', type: 'API' },
    company: { id: 'PA-301-447', name: 'Cloud Harbor Distribution' },
    stats: { connections: 0, marketplaces: 0 },
    events: { created: by(DISTRIBUTORS) },
  },
  getHub: commerce,
  updateHub: { ...commerce, name: 'Renamed', events: { updated: by(DISTRIBUTORS) } },
  listHubConnections: [
    6,
    {
      id: 'CT-4000-2718-0006',
      type: 'production',
      provider: { id: 'PA-301-447' },
      vendor: { id: 'VA-621-880', name: 'Nimbus Security' },
      product: { id: 'PRD-733-914-206', version: 1 },
    },
  ],
  listHubMarketplaces: [2, { id: 'MP-10042', external_id: 'mp-10042' }],
  listMarketplaces: [
    4,
    { id: 'MP-10044', zone: 'AS', currency: 'SGD', hubs: [], stats: { hubs: 0, contracts: 0 } },
  ],
  createMarketplace: {
    id: expect.stringMatching(/^MP-\d{5}$/),
    name: 'Fresh',
    owner: { id: 'PA-301-447' },
    hubs: [],
    countries: [],
    active_contracts: 0,
    events: { created: by(DISTRIBUTORS) },
  },
  getMarketplace: europe,
  updateMarketplace: { ...europe, description: 'Changed', events: { updated: by(DISTRIBUTORS) } },
  setMarketplaceIcon: {
    ...europe,
    icon: '/media/PA-301-447/marketplaces/MP-10041/icon.svg',
    events: { updated: by(DISTRIBUTORS) },
  },
  // By name.
  listCountries: [249, { id: 'AF', name: 'Afghanistan', prefix: '+93' }],
  getCountry: { id: 'ES', name: 'Spain', prefix: '+34' },
  listProductGroups: [2, essentials],
  createProductGroup: {
    id: expect.stringMatching(/^PG-\d{4}-\d{4}$/),
    name: 'Fresh',
    owner: { id: 'PA-301-447' },
    stats: { contracts: 0, agreements: 0, products: 0 },
    events: { created: by(DISTRIBUTORS) },
  },
  getProductGroup: essentials,
  updateProductGroup: {
    ...essentials,
    description: 'Changed',
    events: { updated: by(DISTRIBUTORS) },
  },
  listProductGroupAgreements: [1, { id: 'AGS-100-200-501', name: 'Harbor Reseller Terms' }],
  listProductGroupPartners: [
    5,
    {
      id: 'PA-640-352',
      name: 'Northwind Cloud',
      role: 'reseller',
      agreement: { id: 'AGS-100-200-501' },
      contract: { id: 'CRS-30001-00001-00004', status: 'pending', version: null },
    },
  ],
  listProductGroupProducts: [2, { id: 'PRD-418-302-552', name: 'Champions Mail' }],
  addProductGroupProduct: firewall,
} satisfies Partial<Expected>
