// Refusals of the reseller portal that derived.ts can not know.
import type { Ready } from '../support/accepted-call.ts'
import { payLink, registration, verified } from '../support/accepted-portal-calls.ts'
import { FORBIDDEN } from './derived.ts'
import type { Provocations } from './provocation.ts'

const MARA = 'mara@lakeside-it.example'
const TOM = 'PUS-310402'
const NILS = 'PUS-310421'
const IDA = 'PUS-310422'
/** Where Nils and Ida work. */
const CUSTOMER = 'POR-204518'
const INACTIVE_CUSTOMER = 'POR-204522'
const EMAIL = 'ines@harbor-it.example'
const password = 'correct horse battery'
const form = { first_name: 'Ines', last_name: 'Duarte', company: 'Harbor IT', password }

const DAY = 24 * 60 * 60_000

const taken = { errors: ['email: mara@lakeside-it.example is already registered.'] }
const completed = {
  after: async (ready: Ready) => {
    const { token } = await verified(ready)
    await ready.portal.registration.complete(token ?? '', form)
    return { token }
  },
  errors: ['The registration is completed: its link can not be used again. Log in.'],
}
const expired = {
  after: async (ready: Ready) => {
    const { token } = await verified(ready)
    ready.mock.clock.advance(DAY)
    return { token }
  },
  errors: ['The registration expired at 2026-01-03T03:04:05+00:00. Start it again.'],
}

/** Nils is an administrator no longer. */
const degraded = {
  as: 'customer',
  after: async ({ portal }: Ready) => {
    await portal.users.update(NILS, { role: 'user' })
  },
  errors: FORBIDDEN,
} as const

export const portalProvocations: Provocations = {
  startPortalRegistration: { POR_001: { body: { email: MARA }, ...taken } },
  verifyPortalRegistration: { POR_002: expired, POR_003: completed },
  completePortalRegistration: {
    POR_001: {
      after: async (ready) => {
        const { token } = await verified(ready)
        const { company: _, ...ines } = form
        await ready.portal.customers.addUser(CUSTOMER, { ...ines, email: EMAIL })
        return { token }
      },
      errors: ['email: ines@harbor-it.example is already registered.'],
    },
    POR_002: expired,
    POR_003: completed,
    POR_004: {
      after: registration,
      errors: ['The registration is not verified: open the link of the e-mail first.'],
    },
  },
  loginPortal: {
    POR_010: {
      body: { email: MARA, password: 'portal-demo ' },
      errors: ['Wrong e-mail address or password.'],
    },
    POR_011: {
      body: { email: 'oskar@lindqvist-dental.example', password: 'portal-demo' },
      errors: ['User oskar@lindqvist-dental.example is inactive.'],
    },
    POR_012: {
      after: async ({ portal }) => {
        for (let time = 0; time < 5; time++)
          await portal.login({ email: MARA, password: 'wrong' }).catch(() => {})
      },
      errors: ['Too many failed logins. Try again in 900 seconds.'],
      params: { retry_after: 900 },
    },
  },
  loginAsPortalUser: {
    PERM_001: { as: 'customer', at: { id: IDA }, errors: FORBIDDEN },
    POR_020: {
      as: 'acting',
      errors: ['You act as nils@lindqvist-dental.example already. Stop that first.'],
    },
    POR_022: {
      at: { id: TOM },
      errors: [
        'You can not act as tom@lakeside-it.example: only users of customers can be acted as.',
      ],
    },
  },
  stopPortalImpersonation: {
    POR_021: { as: 'partner', errors: ['You act as nobody else: there is nothing to stop.'] },
  },
  updatePortalOrg: { PERM_001: degraded },
  createPortalUser: {
    PERM_001: degraded,
    POR_001: { body: { first_name: 'Ines', last_name: 'Duarte', email: MARA, password }, ...taken },
  },
  updatePortalUser: {
    PERM_001: { ...degraded, at: { id: IDA } },
    POR_001: { body: { email: MARA }, ...taken },
  },
  addPortalProduct: {
    POR_030: {
      at: { customer_id: INACTIVE_CUSTOMER },
      errors: ['Customer POR-204522 is inactive: no product can be added. Activate it first.'],
    },
    POR_031: {
      body: { product_id: 'PPR-418305', trial: true },
      errors: ['trial: Product PPR-418305 can not be tried.'],
    },
    POR_032: {
      body: { product_id: 'PPR-418304', trial: true },
      errors: ['trial: POR-204518 had a licence of product PPR-418304 already: PLC-118232.'],
    },
  },
  cancelPortalOrder: {
    POR_033: {
      at: { id: 'POD-550178' },
      errors: [
        'Order POD-550178 is active: only an order that is pending_payment can be cancelled.',
      ],
    },
  },
  payInvoice: {
    POR_040: {
      after: (ready) => payLink(ready, 'PIN-902441'),
      errors: ['Invoice PIN-902441 is already paid.'],
    },
    POR_041: {
      after: (ready) => payLink(ready, 'PIN-902445'),
      errors: ['Invoice PIN-902445 is void.'],
    },
  },
}
