// What tier accounts, their requests and tier configurations answer to accepted calls.
import { expect } from 'vitest'
import { by, DISTRIBUTORS, NOW, VENDORS, type Expected } from './expected.ts'

const clinic = {
  id: 'TA-2000-2718-0002',
  type: 'customer',
  name: 'Clínica Retiro',
  external_id: 'C-2002',
  tax_id: 'ESB87654321',
  environment: 'production',
  scopes: ['customer'],
  contact_info: {
    address_line1: 'Avenida de Menéndez Pelayo 3',
    city: 'Madrid',
    country: 'ES',
    contact: {
      email: 'andres.vega@clinicaretiro.example',
      phone_number: { country_code: '+34', area_code: '91', phone_number: '5550188' },
    },
  },
  parent: { id: 'TA-1000-2718-0001', name: 'Brightline IT' },
  owner: { id: 'PA-517-820' },
  hub: { id: 'HB-4106-2718', name: 'Harbor Commerce' },
}
/** The vendor of the clinic's backup is to know of its second version. */
const request = {
  id: 'TAR-2000-2718-0002-001-001',
  type: 'update',
  account: { ...clinic, version: 2 },
  vendor: { id: 'VA-149-494' },
  provider: { id: 'PA-301-447' },
  product: { id: 'PRD-418-302-551', name: 'Champions Backup' },
}
const byVendor = { created: { at: '2025-09-15T11:10:00+00:00' }, updated: by(VENDORS) }

const backupParam = (id: string, phase: string, value?: string): object => ({
  id,
  phase,
  scope: 'tier1',
  ...(value !== undefined && { value }),
})
const config = {
  id: 'TC-300-100-001',
  tier_level: 1,
  status: 'processing',
  account: { id: 'TA-1000-2718-0001', name: 'Brightline IT' },
  product: { id: 'PRD-418-302-551' },
  connection: { type: 'production', vendor: { id: 'VA-149-494' }, hub: { id: 'HB-4106-2718' } },
  open_request: { id: 'TCR-300-100-001-003' },
  marketplace: { id: 'MP-10041' },
}
const change = {
  id: 'TCR-300-100-001-003',
  type: 'update',
  status: 'pending',
  params: [
    backupParam('reseller_domain', 'ordering', 'brightline-it.example'),
    backupParam('support_email', 'ordering', 'help@brightline.example'),
    backupParam('tenant_id', 'fulfillment', 'T-1001'),
  ],
  assignee: { id: 'UR-149-494-001', name: 'Robert Balboa' },
  configuration: config,
  environment: 'production',
  tiers: { tier1: { id: 'TA-1000-2718-0001' } },
}
const draft = {
  id: 'TCR-300-100-005-002',
  type: 'update',
  params: [
    { id: 'contact_email', value: 'lucia.ortega@brightline.example' },
    { id: 'region', value: 'eu' },
  ],
  configuration: { id: 'TC-300-100-005' },
  tiers: { tier1: { id: 'TA-1000-2718-0001' } },
}

export const acceptedCustomers = {
  listTierAccounts: [
    11,
    {
      id: 'TA-2000-2718-0007',
      name: 'Elbe Optik',
      version: 2,
      parent: { id: 'TA-1000-2718-0004' },
      hub: { id: 'HB-0000-0000' },
    },
  ],
  createTierAccount: {
    id: expect.stringMatching(/^TA(-\d{4}){3}$/),
    type: 'reseller',
    name: 'x',
    version: 1,
    environment: 'production',
    contact_info: {
      city: 'Springfield',
      contact: { email: 'ada@example.com', phone_number: { phone_number: '' } },
    },
    owner: { id: 'PA-301-447' },
    events: { created: by(DISTRIBUTORS) },
  },
  getTierAccount: { ...clinic, version: 2 },
  updateTierAccount: {
    ...clinic,
    name: 'Renamed',
    version: 3,
    events: { created: { by: { id: 'SU-517-820-001' } }, updated: by(DISTRIBUTORS) },
  },
  listTierAccountVersions: [
    2,
    { ...clinic, version: 2, contact_info: { ...clinic.contact_info, address_line2: 'Planta 2' } },
  ],
  getTierAccountVersion: {
    ...clinic,
    version: 1,
    events: { updated: { at: '2025-05-06T09:30:00+00:00' } },
  },
  listTierAccountRequests: [
    6,
    {
      id: 'TAR-2000-2718-0003-002-001',
      status: 'pending',
      account: { id: 'TA-2000-2718-0003', version: 3, tax_id: null },
    },
  ],
  // One for each product that wants to know; the account has changed already.
  createTierAccountRequest: [
    {
      ...request,
      id: 'TAR-2000-2718-0002-002-001',
      status: 'pending',
      account: { ...clinic, name: 'Renamed', version: 3 },
      events: { created: by(DISTRIBUTORS) },
    },
    { id: 'TAR-2000-2718-0002-002-002', product: { id: 'PRD-733-914-206' } },
  ],
  getTierAccountRequest: { ...request, status: 'pending' },
  acceptTierAccountRequest: { ...request, status: 'accepted', events: byVendor },
  ignoreTierAccountRequest: { ...request, status: 'ignored', reason: 'No.', events: byVendor },
  listTierConfigs: [
    7,
    {
      id: 'TC-300-100-006',
      status: 'processing',
      account: { id: 'TA-1000-2718-0004' },
      open_request: { id: 'TCR-300-100-006-001' },
    },
  ],
  getTierConfig: {
    ...config,
    // What the request asks for is not so before it is approved.
    params: [
      backupParam('reseller_domain', 'ordering', 'brightline.example'),
      backupParam('support_email', 'ordering'),
      backupParam('tenant_id', 'fulfillment', 'T-1001'),
    ],
    template: { id: 'TL-100-200-001', name: 'Your tenant is ready' },
  },
  listTierConfigRequests: [
    12,
    {
      id: 'TCR-300-100-007-002',
      type: 'adjustment',
      status: 'pending',
      environment: 'test',
      assignee: { id: 'UR-621-880-001' },
      previous_approved_request: { id: 'TCR-300-100-007-001' },
      configuration: { id: 'TC-300-100-007', status: 'active' },
    },
  ],
  createTierConfigRequest: {
    id: 'TCR-300-100-002-003',
    type: 'update',
    status: 'pending',
    params: [
      backupParam('reseller_domain', 'ordering', 'atlas.example'),
      backupParam('support_email', 'ordering'),
      backupParam('tenant_id', 'fulfillment', 'T-1002'),
    ],
    assignee: undefined,
    previous_approved_request: { id: 'TCR-300-100-002-002' },
    configuration: {
      id: 'TC-300-100-002',
      status: 'processing',
      open_request: { id: 'TCR-300-100-002-003' },
    },
    events: { created: by(DISTRIBUTORS), pended: by(DISTRIBUTORS) },
  },
  getTierConfigRequest: { ...change, notes: 'We have a new domain.' },
  updateTierConfigRequest: { ...change, notes: 'Soon.', events: { updated: by(DISTRIBUTORS) } },
  approveTierConfigRequest: { template: { id: 'TL-100-200-001' }, effective_date: NOW },
  assignTierConfigRequest: { ...change, assignee: { id: 'UR-149-494-002' } },
  failTierConfigRequest: {
    ...change,
    status: 'failed',
    reason: 'No.',
    configuration: { id: 'TC-300-100-001', status: 'active' },
    events: { updated: by(VENDORS) },
  },
  inquireTierConfigRequest: { ...change, status: 'inquiring', events: { inquired: by(VENDORS) } },
  pendTierConfigRequest: {
    id: 'TCR-300-100-003-001',
    status: 'pending',
    events: { pended: by('SU-621-880-001') },
  },
  submitTierConfigRequest: {
    ...draft,
    status: 'pending',
    configuration: {
      id: 'TC-300-100-005',
      status: 'processing',
      open_request: { id: 'TCR-300-100-005-002' },
    },
    events: { created: { at: '2025-10-06T08:00:00+00:00' }, pended: by(DISTRIBUTORS) },
  },
  unassignTierConfigRequest: {
    ...change,
    assignee: undefined,
    events: { updated: by(VENDORS) },
  },
  validateTierConfigRequest: {
    ...draft,
    status: 'draft',
    configuration: { id: 'TC-300-100-005', status: 'active' },
  },
} satisfies Partial<Expected>
