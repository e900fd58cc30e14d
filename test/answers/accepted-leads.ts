// What leads, lead forms and embedded forms answer to accepted calls.
import { expect } from 'vitest'
import { by, DISTRIBUTORS, VENDORS, type Expected } from './expected.ts'

const question = (id: string, type: string, required: boolean): object => ({ id, type, required })
/** The template that is meant when nothing else is said. */
const DEFAULT = [
  question('name', 'text', true),
  question('email', 'email', true),
  question('country_code', 'country', true),
  question('company', 'text', false),
  question('phone', 'phone', false),
]
const form = {
  id: 'LDF-1001-0001',
  name: 'Interested in Champions Backup',
  template: 'default',
  owner: { id: 'VA-149-494' },
  schema: DEFAULT,
}
const parties = {
  distributor: { id: 'PA-301-447', name: 'Cloud Harbor Distribution' },
  vendor: { id: 'VA-149-494', name: 'Champions Corp' },
  form: { id: 'LDF-1001-0001', status: 'active' },
  listing: {
    id: 'LST-100-200-101',
    product: { id: 'PRD-418-302-551' },
    marketplace: { id: 'MP-10041' },
  },
}
const lead = {
  ...parties,
  id: 'LDR-100-200-001',
  name: 'Taller Ibáñez, 40 desktops',
  data: { name: 'Marina Ibáñez', email: 'marina@talleribanez.example', country_code: 'ES' },
}
const decided = {
  created: { at: '2025-10-22T09:12:00+00:00', by: { id: DISTRIBUTORS } },
  updated: by(VENDORS),
}

export const acceptedLeads = {
  listLeads: [4, { ...parties, id: 'LDR-100-200-003', status: 'pending' }],
  createLead: {
    ...parties,
    id: expect.stringMatching(/^LDR(-\d{3}){3}$/),
    name: 'x',
    status: 'pending',
    events: { created: by(DISTRIBUTORS) },
  },
  getLead: { ...lead, status: 'pending' },
  qualifyLead: { ...lead, status: 'qualified', note: 'Good.', events: decided },
  invalidateLead: { ...lead, status: 'invalid', note: 'Bad.', events: decided },
  listLeadForms: [
    3,
    {
      id: 'LDF-1001-0002',
      status: 'inactive',
      template: 'commerce',
      listings: ['LST-100-200-102'],
    },
  ],
  createLeadForm: {
    id: expect.stringMatching(/^LDF(-\d{4}){2}$/),
    name: 'x',
    status: 'active',
    template: 'default',
    owner: { id: 'VA-149-494' },
    schema: DEFAULT,
    events: { created: by(VENDORS) },
  },
  getLeadForm: { ...form, status: 'active', listings: ['LST-100-200-101'] },
  updateLeadForm: { ...form, name: 'Renamed', status: 'active', events: { updated: by(VENDORS) } },
  activateLeadForm: { id: 'LDF-1001-0002', status: 'active', events: { updated: by(VENDORS) } },
  deactivateLeadForm: {
    ...form,
    status: 'inactive',
    listings: ['LST-100-200-101'],
    events: { updated: by(VENDORS) },
  },
  getListingLeadForm: { ...form, status: 'active' },
  setListingLeadForm: { id: 'LDF-1001-0003', status: 'active', template: 'aws' },
  getLeadSettings: {
    jwt: {
      kid: expect.stringMatching(/^[\w-]{43}$/),
      private_key: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----\n/),
      iss: '/leads/PA-301-447',
      aud: '/embed/leads/PA-301-447',
    },
  },
  getEmbeddedLeadForm: { id: 'LDF-1001-0001', schema: DEFAULT },
  createEmbeddedLead: { id: expect.stringMatching(/^LDR(-\d{3}){3}$/) },
} satisfies Partial<Expected>
