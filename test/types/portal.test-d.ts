// Tests what the compiler lets people ask of the reseller portal, and what it answers.
import { describe, expectTypeOf, test } from 'vitest'
import { createClient } from 'partnerkit'
import type {
  ApiError,
  Client,
  ClientOptions,
  List,
  PayableInvoice,
  PortalCustomerQuery,
  PortalHome,
  PortalInvoice,
  PortalInvoiceQuery,
  PortalLicense,
  PortalLicenseQuery,
  PortalOptions,
  PortalOrder,
  PortalOrderQuery,
  PortalOrg,
  PortalOrgQuery,
  PortalPayment,
  PortalPaymentQuery,
  PortalProduct,
  PortalProductQuery,
  PortalProductChoice,
  PortalRegistration,
  PortalSale,
  PortalSession,
  PortalSessionEnd,
  PortalStorage,
  PortalUser,
  PortalUserQuery,
} from 'partnerkit'

declare const client: Client
const { portal } = client

describe('the session', () => {
  test('begins with an e-mail address and a password', () => {
    expectTypeOf(portal.login({ email: '', password: '' })).resolves.toEqualTypeOf<PortalSession>()
    // @ts-expect-error the password is missing
    void portal.login({ email: '' })
    // @ts-expect-error the address is missing
    void portal.login({ password: '' })
    expectTypeOf(portal.logout()).resolves.toEqualTypeOf<void>()
    expectTypeOf(portal.renew()).resolves.toEqualTypeOf<PortalSession>()
    expectTypeOf(portal.home()).resolves.toEqualTypeOf<PortalHome>()
  })

  test('may be missing, and can not be set', () => {
    expectTypeOf(portal.session).toEqualTypeOf<PortalSession | undefined>()
    // @ts-expect-error login is the way
    portal.session = undefined
  })

  test('says who is behind it, if anybody is', () => {
    expectTypeOf(portal.loginAs('')).resolves.toEqualTypeOf<PortalSession>()
    expectTypeOf<PortalSession['impersonator']>().toExtend<
      { user: { id: string }; org: { id: string } } | undefined
    >()
    // @ts-expect-error as whom?
    void portal.loginAs()
  })

  test('is kept in anything like localStorage', () => {
    expectTypeOf<Storage>().toExtend<PortalStorage>()
    expectTypeOf<Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>>().toExtend<PortalStorage>()
    createClient({ apiKey: null, portal: { storage: localStorage } })
    // @ts-expect-error nothing can be removed from it
    void ({ storage: { getItem: () => null, setItem: () => {} } } satisfies PortalOptions)
    expectTypeOf<ClientOptions['portal']>().toEqualTypeOf<PortalOptions | undefined>()
  })

  test('ends with a reason, and an error where there is one', () => {
    const onSessionEnd = (end: PortalSessionEnd): void => {
      if (end.reason !== 'logout') expectTypeOf(end.error).toEqualTypeOf<ApiError>()
      // @ts-expect-error a logout is no error
      else void end.error
      if (end.reason === 'impersonation') expectTypeOf(end.session).toEqualTypeOf<PortalSession>()
      // @ts-expect-error there is none after the others
      else void end.session
    }
    void ({ onSessionEnd } satisfies PortalOptions)
    void ({ onSessionEnd: async () => {} } satisfies PortalOptions)
  })
})

describe('what is written', () => {
  test('a customer needs a name, a state and a rate', () => {
    const customer = { name: '', active: true, partner_commission_rate: 10 }
    expectTypeOf(portal.customers.create(customer)).resolves.toEqualTypeOf<PortalOrg>()
    // @ts-expect-error the rate is missing
    void portal.customers.create({ name: '', active: true })
    // @ts-expect-error only customers can be added
    void portal.customers.create({ ...customer, customer_type: 'PARTNER' })
    // @ts-expect-error usage is not for writing
    void portal.customers.update('', { usage: 1 })
  })

  test('a user needs a name and an address', () => {
    const user = { first_name: '', last_name: '', email: '' }
    expectTypeOf(portal.customers.addUser('', user)).resolves.toEqualTypeOf<PortalUser>()
    // @ts-expect-error the address is missing
    void portal.customers.addUser('', { first_name: '', last_name: '' })
    // @ts-expect-error there is no such role
    void portal.users.update('', { role: 'owner' })
    expectTypeOf<PortalUser>().not.toHaveProperty('password')
  })

  test('a product needs its id, and gives an order with its invoice, or a licence', () => {
    const { customers } = portal
    const product = { product_id: '', quantity: 1 }
    expectTypeOf(customers.addProduct('', product)).resolves.toEqualTypeOf<PortalSale>()
    expectTypeOf<PortalSale>().toEqualTypeOf<{ order: PortalOrder; invoice: PortalInvoice }>()
    expectTypeOf(customers.startTrial('', product)).resolves.toEqualTypeOf<PortalLicense>()
    expectTypeOf(customers.startTrial).parameter(1).toEqualTypeOf<PortalProductChoice>()
    // @ts-expect-error which product?
    void customers.addProduct('', { quantity: 1 })
    const trial = { product_id: '', trial: true }
    // @ts-expect-error startTrial is for that
    void customers.addProduct('', trial)
    // @ts-expect-error that goes without saying
    void customers.startTrial('', trial)
    expectTypeOf(portal.orders.cancel('')).resolves.toEqualTypeOf<PortalOrder>()
  })

  test('a registration goes from an address to a company', () => {
    const { registration } = portal
    expectTypeOf(registration.start('')).resolves.toEqualTypeOf<PortalRegistration>()
    expectTypeOf(registration.verify('')).resolves.toEqualTypeOf<PortalRegistration>()
    // @ts-expect-error the password is missing
    void registration.complete('', { first_name: '', last_name: '', company: '' })
  })

  test('a payment says how, and who pays', () => {
    const { invoices } = portal
    expectTypeOf(invoices.open('')).resolves.toEqualTypeOf<PayableInvoice>()
    expectTypeOf(
      invoices.pay('', { method: 'card', payer: 'partner' }),
    ).resolves.toEqualTypeOf<PortalPayment>()
    // @ts-expect-error there is no such way
    void invoices.pay('', { method: 'cash', payer: 'partner' })
    // @ts-expect-error who pays?
    void invoices.pay('', { method: 'card' })
    expectTypeOf<PayableInvoice>().not.toHaveProperty('commission_amount')
  })
})

describe('what is read', () => {
  test('are lists of their kind', () => {
    expectTypeOf(portal.orgs.list()).toEqualTypeOf<List<PortalOrg>>()
    expectTypeOf(portal.customers.list()).toEqualTypeOf<List<PortalOrg>>()
    expectTypeOf(portal.customers.users('')).toEqualTypeOf<List<PortalUser>>()
    expectTypeOf(portal.customers.orders('')).toEqualTypeOf<List<PortalOrder>>()
    expectTypeOf(portal.customers.licenses('')).toEqualTypeOf<List<PortalLicense>>()
    expectTypeOf(portal.customers.invoices('')).toEqualTypeOf<List<PortalInvoice>>()
    expectTypeOf(portal.invoices.payments('')).toEqualTypeOf<List<PortalPayment>>()
    expectTypeOf(portal.products.list()).toEqualTypeOf<List<PortalProduct>>()
    // @ts-expect-error whose orders?
    portal.customers.orders()
  })

  test('are found by what the API filters', () => {
    void ({
      filter: { active: true, partner_commission_rate: { ge: 10 }, coming_expiry_date: null },
      order: ['-usage', 'coming_expiry_date'],
    } satisfies PortalCustomerQuery)
    void ({ filter: { coming_expiry_date: { lt: new Date() } } } satisfies PortalCustomerQuery)
    void ({ filter: { customer_type: 'PARTNER' } } satisfies PortalOrgQuery)
    void ({ filter: { role: 'admin', last_login_at: null } } satisfies PortalUserQuery)
    void ({ filter: { impersonated: true, status: 'active' } } satisfies PortalOrderQuery)
    void ({ filter: { kind: 'trial', 'order.id': null } } satisfies PortalLicenseQuery)
    void ({ filter: { due_date: { lt: '2026-01-01' } } } satisfies PortalInvoiceQuery)
    void ({ filter: { method: { in: ['card', 'fail'] } } } satisfies PortalPaymentQuery)
    void ({ filter: { trial_days: { gt: 0 } }, order: ['price'] } satisfies PortalProductQuery)
  })

  test('and by nothing else', () => {
    // @ts-expect-error a state is not more or less than another
    void ({ filter: { active: { gt: true } } } satisfies PortalCustomerQuery)
    // @ts-expect-error a number has no beginning
    void ({ filter: { usage: { startsWith: '1' } } } satisfies PortalCustomerQuery)
    // @ts-expect-error days are not listed
    void ({ filter: { coming_expiry_date: { in: ['2026-01-01'] } } } satisfies PortalCustomerQuery)
    // @ts-expect-error an invoice always has a due date
    void ({ filter: { due_date: null } } satisfies PortalInvoiceQuery)
    // @ts-expect-error there is no such kind
    void ({ filter: { kind: 'free' } } satisfies PortalLicenseQuery)
    // @ts-expect-error roles give no order
    void ({ order: ['role'] } satisfies PortalUserQuery)
    // @ts-expect-error the commission is not filtered
    portal.customers.invoices('', { filter: { commission_amount: 1 } })
  })
})
