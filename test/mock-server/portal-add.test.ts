// What can be put into the portal besides what its API creates, and what is refused.
import { describe, expect, test } from 'vitest'
import type { Addition } from 'partnerkit/mock'
import { responseSchemas } from '../../spec/generated/response-schemas.ts'
import { failure, freshWorld, type TestWorld } from '../support/world.ts'

const LAKESIDE = 'POR-118204'
const LINDQVIST = 'POR-204518'
const BACKUP = 'PPR-418302'
const BOARD = 'PPR-418305'

/** A mock whose clock stands still, and a client that is logged in as a partner. */
async function portalWorld(): Promise<
  TestWorld & { readonly portal: TestWorld['vendor']['portal'] }
> {
  const world = freshWorld({ now: () => new Date('2026-01-31T12:00:00Z') })
  const { portal } = world.vendor
  await portal.login(world.mock.logins.partner)
  return { ...world, portal }
}

describe('a product', () => {
  test('is what all partners can add for their customers', async () => {
    const { mock, portal } = await portalWorld()
    const product = mock.add('portalProducts', {
      name: ' Log Store ',
      price: 1.005,
      currency: 'KWD',
      billing_period: 'yearly',
      trial_days: 7,
      sku: 'LOG-Y',
    })
    expect(product).toEqual({
      id: expect.stringMatching(/^PPR-\d{6}$/),
      name: 'Log Store',
      price: 1.005,
      currency: 'KWD',
      billing_period: 'yearly',
      trial_days: 7,
      sku: 'LOG-Y',
    })
    expect(await portal.products.get(product.id)).toEqual(product)
    const wanted = { product_id: product.id, quantity: 3 }
    const { order } = await portal.customers.addProduct(LINDQVIST, wanted)
    expect(order).toMatchObject({ amount: 3.015, currency: 'KWD' })
    expect(mock.count('portalProducts')).toBe(7)
  })

  test('is monthly and can not be tried unless it says so; its id may be given', () => {
    const { mock } = freshWorld()
    const input = { id: 'PPR-000042', name: 'Free', price: 0, currency: 'JPY' }
    expect(mock.add('portalProducts', input)).toEqual({
      ...input,
      sku: 'PPR-000042',
      billing_period: 'monthly',
      trial_days: 0,
    })
    expect(() => mock.add('portalProducts', input)).toThrow('id: PPR-000042 is taken.')
  })

  test('with the highest price has an exact amount, also for the most', async () => {
    const { mock, portal } = await portalWorld()
    const most = { name: 'Dear', price: 4_999_999.999, currency: 'KWD' }
    const { id } = mock.add('portalProducts', most)
    const wanted = { product_id: id, quantity: 100_000 }
    const { invoice } = await portal.customers.addProduct(LINDQVIST, wanted)
    expect(invoice?.amount).toBe(499_999_999_900)
    await portal.invoices.pay(invoice?.link ?? '', { method: 'card', payer: 'partner' })
    expect(await portal.invoices.get(invoice?.id ?? '')).toMatchObject({
      commission_amount: 62_499_999_987.5,
    })
  })

  test.each([
    [{ currency: 'eur' }, 'currency: "eur" is no code of ISO 4217, such as EUR.'],
    [{ currency: 'EURO' }, 'currency: "EURO" is no code'],
    [{ currency: undefined }, 'currency: This field is required.'],
    [{ currency: 'JPY', price: 9.5 }, 'price: 9.5 has more decimals than JPY.'],
    [{ price: 9.999 }, 'price: 9.999 has more decimals than EUR.'],
    [{ price: -1 }, 'price: Ensure this value is greater than or equal to 0.'],
    [{ price: 5_000_001 }, 'price: Ensure this value is less than or equal to 5000000.'],
    [{ price: '5' }, 'price: A valid number is required.'],
    [{ trial_days: -1 }, 'trial_days: Ensure this value is greater than or equal to 0.'],
    [{ trial_days: 1.5 }, 'trial_days: A valid integer is required.'],
    [{ billing_period: 'weekly' }, 'billing_period: "weekly" is not a valid choice.'],
    [{ name: ' ' }, 'name: This field may not be blank.'],
    [{ id: 'PRD-000-000-001' }, 'id: PRD-000-000-001 has the wrong form.'],
  ])('is refused with %j: %s', (wrong, message) => {
    const { mock } = freshWorld()
    const input = { name: 'Log Store', price: 9.5, currency: 'EUR', ...wrong }
    expect(() => mock.add('portalProducts', input as never)).toThrow(message)
    expect(mock.count('portalProducts')).toBe(6)
  })
})

describe('a company', () => {
  test('is a partner whose users log in and find no customers', async () => {
    const { mock, portal } = await portalWorld()
    const partner = mock.add('portalOrgs', { name: 'Kite Cloud' })
    expect(partner).toEqual({
      id: expect.stringMatching(/^POR-\d{6}$/),
      name: 'Kite Cloud',
      company: null,
      active: true,
      customer_type: 'PARTNER',
      partner_account: null,
      usage: 0,
      coming_expiry_date: null,
      contact: {},
      events: { created: { at: '2026-01-31T12:00:00+00:00' } },
    })
    const login = { email: 'Bo@Kite.Example', password: 'flying kites' }
    const user = mock.add('portalUsers', {
      org: partner,
      first_name: 'Bo',
      last_name: 'Lind',
      role: 'admin',
      ...login,
    })
    expect(user).toMatchObject({ email: 'bo@kite.example', org: { name: 'Kite Cloud' } })
    await portal.login(login)
    expect(await portal.customers.list().count()).toBe(0)
    expect(await failure(portal.orgs.get(LINDQVIST))).toMatchObject({ code: 'NFND_000' })
  })

  test('is a customer of a partner, with a rate of 0 unless it is given', async () => {
    const { mock, portal } = await portalWorld()
    const customer = mock.add('portalOrgs', {
      name: 'Alder Foods',
      company: 'Alder Foods Ltd',
      active: false,
      partner_account: LAKESIDE,
      partner_commission_rate: 7.25,
      contact: { first_name: 'Ann', last_name: null },
      events: { created: { at: '2025-02-03' } },
    })
    expect(customer).toMatchObject({
      active: false,
      customer_type: 'CUSTOMER',
      partner_account: LAKESIDE,
      partner_commission_rate: 7.25,
      contact: { first_name: 'Ann' },
      events: { created: { at: '2025-02-03T00:00:00+00:00' } },
    })
    expect(await portal.customers.get(customer.id)).toEqual(customer)
    const plain = mock.add('portalOrgs', { name: 'Elm Books', partner_account: LAKESIDE })
    expect(plain.partner_commission_rate).toBe(0)
    expect(await portal.customers.list({ filter: { name: 'Elm Books' } }).count()).toBe(1)
  })

  test.each([
    [{}, 'name: This field is required.'],
    [{ name: '' }, 'name: This field may not be blank.'],
    [{ partner_account: 'POR-000001' }, 'partner_account: Object does not exist.'],
    [{ partner_account: '' }, 'partner_account: Object does not exist.'],
    [{ partner_account: LINDQVIST }, `partner_account: ${LINDQVIST} is a customer, no partner.`],
    [{ customer_type: 'CUSTOMER' }, 'partner_account: This field is required of a customer.'],
    [
      { customer_type: 'PARTNER', partner_account: LAKESIDE },
      'partner_account: A partner belongs to no other company.',
    ],
    [{ partner_commission_rate: 5 }, 'partner_commission_rate: Only customers have one.'],
    [
      { partner_account: LAKESIDE, partner_commission_rate: 100.1 },
      'partner_commission_rate: Ensure this value is less than or equal to 100.',
    ],
    [{ active: 'yes' }, 'active: Must be a valid boolean.'],
    [{ contact: { email: 'x' } }, 'contact.email: Enter a valid email address.'],
    [{ events: { created: { at: 'soon' } } }, 'events.created.at: Not a date and time.'],
    [{ id: 'POR-1' }, 'id: POR-1 has the wrong form.'],
    [{ id: LAKESIDE }, `id: ${LAKESIDE} is taken.`],
  ])('is refused with %j: %s', (wrong, message) => {
    const { mock } = freshWorld()
    const input = Object.keys(wrong).length > 0 ? { name: 'Kite Cloud', ...wrong } : wrong
    expect(() => mock.add('portalOrgs', input as never)).toThrow(message)
    expect(mock.count('portalOrgs')).toBe(9)
  })
})

describe('a user', () => {
  const person = {
    first_name: 'Eva',
    last_name: 'Lindqvist',
    email: 'eva@lindqvist-dental.example',
  }
  const input = { org: { id: LINDQVIST }, ...person }

  test('of a customer is seen by its partner and can not log in without a password', async () => {
    const { mock, portal, vendor } = await portalWorld()
    const user = mock.add('portalUsers', { ...input, last_login_at: '2026-01-02T03:04:05.678Z' })
    expect(user).toEqual({
      id: expect.stringMatching(/^PUS-\d{6}$/),
      org: { id: LINDQVIST, name: 'Lindqvist Dental' },
      ...person,
      active: true,
      role: 'user',
      last_login_at: '2026-01-02T03:04:05+00:00',
      events: { created: { at: '2026-01-31T12:00:00+00:00' } },
    })
    expect(await portal.users.get(user.id)).toEqual(user)
    const login = vendor.portal.login({ email: person.email, password: 'portal-demo' })
    expect(await failure(login)).toMatchObject({ code: 'POR_010' })
  })

  test('logs in with its password, which nothing shows, unless it is inactive', async () => {
    const { mock, vendor } = await portalWorld()
    const password = 'battery staple'
    const user = mock.add('portalUsers', { ...input, password })
    expect(JSON.stringify([user, mock.snapshot(), mock.requests])).not.toContain(password)
    expect(JSON.stringify(user)).not.toContain('$2b$')
    const session = await vendor.portal.login({ email: person.email, password })
    expect(session.user.id).toBe(user.id)
    const email = 'jo@lindqvist-dental.example'
    mock.add('portalUsers', { ...input, email, password, active: false })
    const login = vendor.portal.login({ email, password })
    expect(await failure(login)).toMatchObject({ code: 'POR_011' })
  })

  test.each([
    [{ org: undefined }, 'org: This field is required.'],
    [{ org: { id: 'POR-000001' } }, 'org.id: Object does not exist.'],
    [{ email: 'NILS@lindqvist-dental.example' }, 'nils@lindqvist-dental.example is already'],
    [{ email: 'eva' }, 'email: Enter a valid email address.'],
    [{ first_name: undefined }, 'first_name: This field is required.'],
    [{ password: 'short' }, 'password: Ensure this field has at least 8 characters.'],
    [{ password: 'ü'.repeat(37) }, 'password: Ensure this field has no more than 72 bytes.'],
    [{ role: 'owner' }, 'role: "owner" is not a valid choice. Choose one of: admin, user.'],
    [{ last_login_at: 'today' }, 'last_login_at: Not a date and time.'],
    [{ id: 'UR-000-000-001' }, 'id: UR-000-000-001 has the wrong form.'],
  ])('is refused with %j: %s', (wrong, message) => {
    const { mock } = freshWorld()
    const count = mock.count('portalUsers')
    expect(() => mock.add('portalUsers', { ...input, ...wrong } as never)).toThrow(message)
    expect(mock.count('portalUsers')).toBe(count)
  })
})

describe('a licence', () => {
  const refs = { customer: { id: LINDQVIST }, product: { id: BACKUP } }

  test('is a trial from now on unless it says more, and is used from the beginning', async () => {
    const { mock, portal } = await portalWorld()
    const before = await portal.customers.get(LINDQVIST)
    const license = mock.add('portalLicenses', { ...refs, used: 7 })
    expect(license).toEqual({
      id: expect.stringMatching(/^PLC-\d{6}$/),
      customer: { id: LINDQVIST, name: 'Lindqvist Dental' },
      product: { id: BACKUP, name: 'Cloud Backup' },
      order: null,
      kind: 'trial',
      status: 'active',
      starts_at: '2026-01-31T12:00:00+00:00',
      expires_at: '2026-03-02T12:00:00+00:00',
      quota: 7,
      used: 7,
      events: { created: { at: '2026-01-31T12:00:00+00:00' } },
    })
    expect(await portal.customers.licenses(LINDQVIST).toArray()).toContainEqual(license)
    const { usage } = await portal.customers.get(LINDQVIST)
    expect(usage).toBe(before.usage + 7)
  })

  test('of an order is paid for, for as long and as many as were ordered', async () => {
    const { mock, portal } = await portalWorld()
    const filter = { status: 'active', 'product.id': BACKUP } as const
    const order = await portal.customers.orders(LINDQVIST, { filter }).first()
    if (!order) throw new Error('the default world should have an active order')
    const license = mock.add('portalLicenses', { ...refs, order })
    expect(license).toMatchObject({
      kind: 'paid',
      order: { id: order.id },
      expires_at: '2026-02-28T12:00:00+00:00',
      quota: order.quantity,
      used: 0,
    })
    expect(responseSchemas.listPortalLicenses.parse([license])).toEqual([license])
  })

  test('that has ended counts for nothing', async () => {
    const { mock, portal } = await portalWorld()
    const [starts_at, expires_at] = ['2025-01-01T00:00:00+01:00', '2026-01-31T12:00:00Z']
    const ended = { product: { id: BOARD }, kind: 'paid', starts_at, expires_at } as const
    const license = mock.add('portalLicenses', { ...refs, ...ended, quota: 9, used: 9 })
    expect(license).toMatchObject({ status: 'expired', starts_at: '2024-12-31T23:00:00+00:00' })
    expect((await portal.customers.get(LINDQVIST)).usage).toBe(12)
  })

  test.each([
    [{ customer: undefined }, 'customer: This field is required.'],
    [{ customer: { id: 'POR-000001' } }, 'customer.id: Object does not exist.'],
    [{ customer: { id: LAKESIDE } }, `customer.id: ${LAKESIDE} is a partner, no customer.`],
    [{ product: { id: 'PPR-000001' } }, 'product.id: Object does not exist.'],
    [{ order: { id: 'POD-000001' } }, 'order.id: Object does not exist.'],
    [{ order: { id: 'POD-550183' } }, 'order.id: POD-550183 is pending_payment, not active.'],
    [{ order: { id: 'POD-550173' } }, 'order.id: POD-550173 is of customer POR-204522.'],
    [
      { order: { id: 'POD-550181' }, product: { id: BOARD } },
      `order.id: POD-550181 is for product ${BACKUP}.`,
    ],
    [{ order: { id: 'POD-550181' }, kind: 'trial' }, 'kind: The licence of an order is paid.'],
    [{ product: { id: BOARD } }, `kind: ${BOARD} can not be tried.`],
    [{ expires_at: '2026-01-31T12:00:00Z' }, 'expires_at: It must be after starts_at, which is'],
    [{ starts_at: 'now' }, 'starts_at: Not a date and time.'],
    [{ expires_at: 'later' }, 'expires_at: Not a date and time.'],
    [{ quota: 0 }, 'quota: Ensure this value is greater than or equal to 1.'],
    [{ used: -1 }, 'used: Ensure this value is greater than or equal to 0.'],
    [{ quota: 4, used: 5 }, 'used: Ensure this value is less than or equal to the quota, 4.'],
    [{ kind: 'gift' }, 'kind: "gift" is not a valid choice. Choose one of: trial, paid.'],
    [{ id: 'PLC-1' }, 'id: PLC-1 has the wrong form.'],
  ])('is refused with %j: %s', (wrong, message) => {
    const { mock } = freshWorld({ now: () => new Date('2026-01-31T12:00:00Z') })
    const count = mock.count('portalLicenses')
    expect(() => mock.add('portalLicenses', { ...refs, ...wrong } as never)).toThrow(message)
    expect(mock.count('portalLicenses')).toBe(count)
  })
})

test('what is made through the portal is not added', () => {
  const { mock } = freshWorld()
  const add = () => mock.add('portalOrders' as Addition, {} as never)
  expect(add).toThrow('Nothing can be added to portalOrders. Use one of: ')
})
