// What the reseller portal answers to accepted calls.
import { expect } from 'vitest'
import { by, NOW, type Expected } from './expected.ts'

const MARA = 'PUS-310401'
const NILS = 'PUS-310421'
const lakeside = { id: 'POR-118204', name: 'Lakeside IT Services' }
const partner = {
  user: {
    id: MARA,
    org: lakeside,
    email: 'mara@lakeside-it.example',
    role: 'admin',
    active: true,
    last_login_at: NOW,
  },
  org: { ...lakeside, customer_type: 'PARTNER', partner_account: null, active: true },
}
/** A session lasts half an hour. */
const session = { expires_at: '2026-01-02T03:34:05+00:00', expires_in: 1800 }
const token = expect.stringMatching(/^[\w-]{43}$/)
const signedUp = { email: 'ines@harbor-it.example', expires_at: '2026-01-03T03:04:05+00:00' }

const customer = {
  id: 'POR-204518',
  name: 'Lindqvist Dental',
  customer_type: 'CUSTOMER',
  partner_account: 'POR-118204',
  partner_commission_rate: 12.5,
  active: true,
  // Of its active licences: the first of them ends soon.
  usage: 12,
  coming_expiry_date: '2026-01-08',
}
const nils = {
  id: NILS,
  org: { id: 'POR-204518', name: 'Lindqvist Dental' },
  email: 'nils@lindqvist-dental.example',
  role: 'admin',
  active: true,
}
const ofBackup = {
  customer: { id: 'POR-204518', name: 'Lindqvist Dental' },
  product: { id: 'PPR-418302', name: 'Cloud Backup' },
  currency: 'EUR',
}
const order = {
  ...ofBackup,
  id: 'POD-550183',
  quantity: 10,
  amount: 49,
  impersonated: false,
  created_by: { id: 'PUS-310402', name: 'Tom Becker' },
}
const ordered = {
  ...order,
  status: 'pending_payment',
  invoice: { id: 'PIN-902446', status: 'open' },
}
const invoice = {
  ...ofBackup,
  id: 'PIN-902446',
  order: { id: 'POD-550183' },
  amount: 49,
  status: 'open',
  due_date: '2026-01-13',
  commission_amount: null,
}
const backup = {
  id: 'PPR-418302',
  name: 'Cloud Backup',
  sku: 'BKP-M',
  price: 4.9,
  currency: 'EUR',
  billing_period: 'monthly',
  trial_days: 30,
}

export const acceptedPortal = {
  startPortalRegistration: { ...signedUp, status: 'email_sent', events: { created: { at: NOW } } },
  verifyPortalRegistration: { ...signedUp, status: 'verified', events: { verified: { at: NOW } } },
  completePortalRegistration: {
    ...signedUp,
    status: 'completed',
    org: { name: 'Harbor IT' },
    user: { name: 'Ines Duarte' },
    events: { completed: { at: NOW } },
  },
  loginPortal: { ...partner, ...session, token },
  logoutPortal: { error_code: 'AUTH_001' },
  renewPortalSession: { ...partner, ...session, token },
  getPortalMe: { ...partner, ...session },
  getPortalHome: {
    user: { id: MARA, name: 'Mara Lind' },
    org: lakeside,
    customers: { total: 5, active: 4 },
    orders: { pending_payment: 2 },
    licenses: { active: 5, trial: 1, expiring: 3 },
    invoices: { open: 2 },
    coming_expiry_date: '2026-01-08',
  },
  loginAsPortalUser: {
    ...session,
    token,
    user: nils,
    org: { id: 'POR-204518' },
    impersonator: { user: { id: MARA, name: 'Mara Lind' }, org: lakeside },
  },
  stopPortalImpersonation: { ...partner, ...session, token },
  listPortalOrgs: [1, partner.org],
  getPortalOrg: customer,
  updatePortalOrg: { ...customer, company: 'Renamed', events: { updated: by(MARA) } },
  listPortalCustomers: [
    5,
    { id: 'POR-204520', partner_commission_rate: 15, usage: 3, coming_expiry_date: '2026-01-28' },
  ],
  createPortalCustomer: {
    name: 'New',
    active: true,
    partner_commission_rate: 5,
    customer_type: 'CUSTOMER',
    partner_account: 'POR-118204',
    usage: 0,
    coming_expiry_date: null,
    events: { created: by(MARA) },
  },
  listPortalUsers: [
    3,
    { id: 'PUS-310422', role: 'user', events: { created: { by: { id: NILS } } } },
  ],
  createPortalUser: {
    org: { id: 'POR-204518', name: 'Lindqvist Dental' },
    first_name: 'Ines',
    last_name: 'Duarte',
    email: 'ines@harbor-it.example',
    role: 'user',
    active: true,
    last_login_at: null,
    events: { created: by(MARA) },
  },
  getPortalUser: { ...nils, first_name: 'Nils' },
  updatePortalUser: { ...nils, first_name: 'Renamed', events: { updated: by(MARA) } },
  listPortalProducts: [6, backup],
  getPortalProduct: backup,
  // Two for 4.90 EUR, to be paid within two weeks.
  addPortalProduct: {
    order: {
      ...ofBackup,
      quantity: 2,
      amount: 9.8,
      status: 'pending_payment',
      impersonated: false,
      created_by: { id: MARA },
      invoice: { status: 'open' },
    },
    invoice: {
      ...ofBackup,
      amount: 9.8,
      status: 'open',
      due_date: '2026-01-16',
      commission_amount: null,
      link: expect.stringMatching(/\/portal\/v1\/pay\/[\w-]{43}$/),
      events: { created: by(MARA) },
    },
  },
  listPortalOrders: [4, ordered],
  getPortalOrder: ordered,
  cancelPortalOrder: {
    ...order,
    status: 'cancelled',
    invoice: { id: 'PIN-902446', status: 'void' },
    events: { cancelled: by(MARA) },
  },
  listPortalLicenses: [
    3,
    {
      id: 'PLC-118232',
      product: { id: 'PPR-418304' },
      order: null,
      kind: 'trial',
      status: 'active',
      quota: 5,
      used: 4,
    },
  ],
  listPortalInvoices: [4, invoice],
  getPortalInvoice: invoice,
  listPortalPayments: [
    2,
    {
      id: 'PPY-664119',
      invoice: { id: 'PIN-902441' },
      amount: 49,
      method: 'card',
      payer: 'customer',
      status: 'succeeded',
    },
  ],
  getPayableInvoice: {
    ...ofBackup,
    id: 'PIN-902446',
    partner: lakeside,
    quantity: 10,
    amount: 49,
    status: 'open',
    due_date: '2026-01-13',
  },
  payInvoice: {
    invoice: { id: 'PIN-902446' },
    amount: 49,
    currency: 'EUR',
    method: 'card',
    payer: 'customer',
    status: 'succeeded',
    paid_at: NOW,
  },
} satisfies Partial<Expected>
