// Refusals of tier accounts, tier configurations, leads and their forms that derived.ts can not know.
import { DISTRIBUTOR, RESELLER, VENDOR } from '../support/agreements.ts'
import { contactInfo } from '../support/world.ts'
import { FORBIDDEN } from './derived.ts'
import type { Provocations } from './provocation.ts'

const CUSTOMER = 'TA-2000-2718-0002'
const OTHER_CUSTOMER = 'TA-2000-2718-0001'
/** A reseller that stands below nobody. */
const TOP = 'TA-1000-2718-0001'
/** A reseller with a reseller and a customer below. */
const PARENT = 'TA-1000-2718-0002'
const CHILD = 'TA-1000-2718-0003'
const ACCEPTED_REQUEST = 'TAR-2000-2718-0003-001-001'
const APPROVED = 'TCR-300-100-001-001'
const FREE = 'TC-300-100-002'
const INACTIVE_FORM = 'LDF-1001-0002'

const noParent = (at = ''): readonly string[] => [
  `${at}parent: A customer must have a parent. Set parent.id to a tier account of type reseller.`,
]
const wrongParent = (at = ''): readonly string[] => [
  `${at}parent.id: TA-2000-2718-0001 is a customer. Only a tier account of type reseller can be a parent.`,
]
const loop = (at = ''): readonly string[] => [
  `${at}parent.id: TA-1000-2718-0003 can not be the parent of TA-1000-2718-0002: it is the account itself or stands below it.`,
]
const customer = { type: 'customer', name: 'x', contact_info: contactInfo }
const answered = {
  TAR_001: {
    at: { id: ACCEPTED_REQUEST },
    errors: [
      'Tier account request TAR-2000-2718-0003-001-001 is accepted: only a pending request can be accepted or ignored.',
    ],
  },
} as const

/** A request that is approved takes no action. */
const approved = (from: string, done: string) =>
  ({
    TCR_001: {
      at: { id: APPROVED },
      errors: [
        `Tier configuration request TCR-300-100-001-001 is approved: only one that is ${from} can be ${done}.`,
      ],
    },
  }) as const

const noLeads = {
  LDR_002: {
    after: async ({ of }) => {
      await of(VENDOR).leadForms.deactivate('LDF-1001-0001')
    },
    errors: ['Listing LST-100-200-101 takes no leads: its lead form LDF-1001-0001 is inactive.'],
  },
} satisfies Provocations['createLead']
/** The token is for the listing of the path. */
const noListing = {
  NFND_000: { at: { listing_id: 'XX-000' }, errors: ['Object `XX-000` not found.'] },
} as const
const decided = (done: string) =>
  ({
    LDR_001: {
      at: { id: 'LDR-100-200-002' },
      errors: [
        `Transition not allowed: lead LDR-100-200-002 is qualified. Only pending leads can be ${done}.`,
      ],
    },
  }) as const

export const customerProvocations: Provocations = {
  createTierAccount: {
    TA_002: { body: customer, errors: noParent() },
    TA_003: { body: { ...customer, parent: { id: OTHER_CUSTOMER } }, errors: wrongParent() },
  },
  updateTierAccount: {
    TA_002: { at: { id: TOP }, body: { type: 'customer' }, errors: noParent() },
    TA_003: { body: { parent: { id: OTHER_CUSTOMER } }, errors: wrongParent() },
    TA_004: { at: { id: PARENT }, body: { parent: { id: CHILD } }, errors: loop() },
  },
  deleteTierAccount: {
    TA_001: {
      at: { id: PARENT },
      errors: [
        'Tier account TA-1000-2718-0002 can not be deleted: it has 2 child accounts (TA-1000-2718-0003, TA-2000-2718-0003). Delete them first.',
      ],
      params: {
        blockers: [
          { id: CHILD, name: 'Atlas Systems West', type: 'reseller' },
          { id: 'TA-2000-2718-0003', name: 'Maple Legal LLP', type: 'customer' },
        ],
        // The accounts below, lowest first.
        order: ['TA-2000-2718-0004', 'TA-2000-2718-0005', CHILD, 'TA-2000-2718-0003', PARENT],
        unseen: 0,
      },
    },
  },
  getTierAccountVersion: {
    NFND_000: { at: { version: '7' }, errors: [`Object \`${CUSTOMER}/7\` not found.`] },
  },
  createTierAccountRequest: {
    TA_002: {
      body: { type: 'update', account: { id: TOP, type: 'customer' } },
      errors: noParent('account.'),
    },
    TA_003: {
      body: { type: 'update', account: { id: CUSTOMER, parent: { id: OTHER_CUSTOMER } } },
      errors: wrongParent('account.'),
    },
    TA_004: {
      body: { type: 'update', account: { id: PARENT, parent: { id: CHILD } } },
      errors: loop('account.'),
    },
    TAR_004: {
      body: { type: 'update', account: { id: CUSTOMER, name: 'Clínica Retiro' } },
      errors: ['No changes in tier account TA-2000-2718-0002.'],
    },
  },
  acceptTierAccountRequest: answered,
  ignoreTierAccountRequest: answered,
  createTierConfigRequest: {
    TCR_002: {
      body: { configuration: { id: 'TC-300-100-001' } },
      errors: [
        'Tier configuration TC-300-100-001 has an open request already: TCR-300-100-001-003 is pending.',
      ],
    },
    TCR_003: {
      body: { configuration: { id: FREE }, type: 'setup' },
      errors: [
        'Tier configuration TC-300-100-002 is active: only one that is processing can be set up.',
      ],
    },
  },
  updateTierConfigRequest: {
    PERM_001: { by: RESELLER, errors: FORBIDDEN },
    ...approved('draft or tiers_setup or pending or inquiring', 'changed'),
  },
  approveTierConfigRequest: approved('pending', 'approved'),
  assignTierConfigRequest: approved('tiers_setup or pending or inquiring', 'assigned'),
  failTierConfigRequest: approved('pending or inquiring or tiers_setup', 'failed'),
  inquireTierConfigRequest: approved('pending or tiers_setup', 'asked back about'),
  pendTierConfigRequest: {
    TCR_001: {
      ...approved('inquiring or tiers_setup', 'taken up again').TCR_001,
      by: VENDOR,
    },
  },
  submitTierConfigRequest: {
    PERM_001: { by: RESELLER, errors: FORBIDDEN },
    ...approved('draft', 'submitted'),
    TCR_002: {
      after: ({ of }) =>
        of(DISTRIBUTOR)
          .tierConfigRequests.create({ configuration: { id: 'TC-300-100-005' } })
          .then(({ type }) => ({ type })),
      errors: [
        'Tier configuration TC-300-100-005 has an open request already: TCR-300-100-005-003 is inquiring.',
      ],
    },
    TCR_003: {
      after: async ({ of }) => {
        const configuration = { id: 'TC-300-100-006' }
        const { tierConfigRequests } = of(DISTRIBUTOR)
        const draft = { configuration, type: 'setup', status: 'draft' } as const
        const { id } = await tierConfigRequests.create(draft)
        const template = { id: 'TL-100-200-001' }
        await of(VENDOR).tierConfigRequests.approve('TCR-300-100-006-001', { template })
        return { id }
      },
      errors: [
        'Tier configuration TC-300-100-006 is active: only one that is processing can be set up.',
      ],
    },
  },
  unassignTierConfigRequest: {
    ...approved('tiers_setup or pending or inquiring', 'assigned to nobody'),
    TCR_004: {
      at: { id: 'TCR-300-100-006-001' },
      errors: ['Tier configuration request TCR-300-100-006-001 is assigned to nobody.'],
    },
  },
  validateTierConfigRequest: {
    PERM_001: { by: RESELLER, errors: FORBIDDEN },
    ...approved('draft or inquiring', 'validated'),
  },
  createLead: noLeads,
  qualifyLead: decided('qualified'),
  invalidateLead: decided('invalidated'),
  deleteLeadForm: {
    PERM_001: { by: DISTRIBUTOR, at: { id: 'LDF-1001-0001' }, errors: FORBIDDEN },
    LDF_002: {
      at: { id: 'LDF-1001-0001' },
      errors: [
        'Lead form LDF-1001-0001 can not be deleted: it is bound to 1 listing (LST-100-200-101). Unbind it first.',
      ],
    },
  },
  activateLeadForm: {
    LDF_001: {
      at: { id: 'LDF-1001-0001' },
      errors: ['Lead form LDF-1001-0001 is already active.'],
    },
  },
  deactivateLeadForm: {
    LDF_001: {
      at: { id: INACTIVE_FORM },
      errors: ['Lead form LDF-1001-0002 is already inactive.'],
    },
  },
  setListingLeadForm: {
    LDF_003: {
      body: { id: INACTIVE_FORM },
      errors: ['id: Lead form LDF-1001-0002 is inactive. Activate it first.'],
    },
  },
  // Vendors have no key for embedded forms.
  getLeadSettings: { NFND_000: { by: VENDOR, errors: ['Object `settings` not found.'] } },
  getEmbeddedLeadForm: noListing,
  createEmbeddedLead: { ...noLeads, ...noListing },
}
