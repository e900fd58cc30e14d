import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Client } from 'partnerkit'
import { enter, refusal, type Entrance } from './support/entrance.ts'

const PASSWORD = 'geheim & sicher ✓'

let world: Entrance

beforeEach(async () => {
  world = await enter()
})

afterEach(() => world.close())

/** Registers a partner as a person does, and logs in with a client of its own. */
async function register(email: string, company: string): Promise<Client['portal']> {
  const { mock, as } = world
  const { portal } = as(mock.keys.distributor)
  await portal.registration.start(email)
  const mail = mock.outbox.at(-1)
  expect(mail).toMatchObject({ to: email })
  const link = mail?.link ?? ''
  expect(await portal.registration.verify(link)).toMatchObject({ email, status: 'verified' })
  await portal.registration.complete(link, {
    first_name: 'Ada',
    last_name: 'Byron',
    company,
    password: PASSWORD,
  })
  await portal.login({ email, password: PASSWORD })
  return portal
}

test('a partner registers, adds a customer and a product, and anybody with the link pays', async () => {
  const { mock, vendor, send } = world
  const product = mock.add('portalProducts', {
    name: 'Überwachung',
    sku: 'UEB-1',
    price: 19.99,
    currency: 'EUR',
    billing_period: 'monthly',
    trial_days: 14,
  })
  const portal = await register('ada@byron.example', 'Byron IT')
  const customer = await portal.customers.create({
    name: 'Möller & Söhne',
    active: true,
    partner_commission_rate: 12.5,
  })
  expect(customer).toMatchObject({ partner_account: portal.session?.org.id, usage: 0 })
  const license = await portal.customers.startTrial(customer.id, { product_id: product.id })
  expect(license).toMatchObject({ kind: 'trial', status: 'active' })
  const { order, invoice } = await portal.customers.addProduct(customer.id, {
    product_id: product.id,
    quantity: 3,
  })

  // The link itself can be opened by anything, without a session.
  const opened = await send(invoice.link)
  expect(await opened.json()).toMatchObject({ amount: 59.97, currency: 'EUR', status: 'open' })

  // Another client, which is logged in nowhere.
  const guest = vendor.portal
  expect(await guest.invoices.open(invoice.link)).not.toHaveProperty('commission_amount')
  const declined = await guest.invoices.pay(invoice.link, { method: 'fail', payer: 'customer' })
  expect(declined).toMatchObject({ status: 'failed', paid_at: null })
  const tries = Array.from({ length: 10 }, () =>
    guest.invoices.pay(invoice.link, { method: 'card', payer: 'customer' }).then(
      ({ status }) => status,
      (error: { code?: string }) => error.code,
    ),
  )
  const answers = (await Promise.all(tries)).toSorted()
  expect(answers).toEqual([...Array<string>(9).fill('POR_040'), 'succeeded'])

  expect(await portal.orders.get(order.id)).toMatchObject({ status: 'active' })
  // 12.5 % of 59.97 are 7.49625.
  expect(await portal.invoices.get(invoice.id)).toMatchObject({
    status: 'paid',
    commission_amount: 7.5,
  })
  const paid = portal.customers.licenses(customer.id, { filter: { kind: 'paid' } })
  expect(await paid.first()).toMatchObject({ quota: 3, order: { id: order.id } })
})

test('acting as a customer leaves its trace, and another partner sees nothing of it', async () => {
  const { mock } = world
  const product = mock.add('portalProducts', {
    name: 'Backup',
    sku: 'B-1',
    price: 5,
    currency: 'USD',
    billing_period: 'yearly',
    trial_days: 0,
  })
  const portal = await register('ada@byron.example', 'Byron IT')
  const other = await register('eve@kite.example', 'Kite Cloud')
  const customer = await portal.customers.create({
    name: 'Zoë Ltd',
    active: true,
    partner_commission_rate: 0,
  })
  const user = await portal.customers.addUser(customer.id, {
    first_name: 'Zoë',
    last_name: 'Quay',
    email: 'zoe@quay.example',
  })
  const acting = await portal.loginAs(user.id)
  expect(acting.impersonator).toMatchObject({ user: { name: 'Ada Byron' } })
  expect(await refusal(portal.loginAs(user.id))).toMatchObject({ status: 403, code: 'POR_020' })
  const { order } = await portal.customers.addProduct(customer.id, { product_id: product.id })
  expect(order).toMatchObject({
    impersonated: true,
    created_by: { id: user.id },
    events: { created: { impersonator: { name: 'Ada Byron' } } },
  })
  await portal.stopImpersonation()
  expect(await portal.me()).toMatchObject({ org: { name: 'Byron IT' } })

  for (const call of [
    other.customers.get(customer.id),
    other.users.get(user.id),
    other.orders.get(order.id),
    other.loginAs(user.id),
  ]) {
    expect(await refusal(call)).toMatchObject({ status: 404, code: 'NFND_000' })
  }
  expect(await other.customers.list().toArray()).toEqual([])
})

test('a wrong password says no more than an unknown address, and then has to wait', async () => {
  const { mock, vendor } = world
  const portal = await register('ada@byron.example', 'Byron IT')
  const wrong = (email: string): PromiseLike<unknown> =>
    vendor.portal.login({ email, password: 'wrong password' })
  const [known, unknown] = [
    await refusal(wrong('ada@byron.example')),
    await refusal(wrong('nobody@byron.example')),
  ]
  expect(known).toMatchObject({ status: 401, code: 'POR_010' })
  expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
  for (let failures = 1; failures < 5; failures++) await refusal(wrong('ada@byron.example'))
  expect(await refusal(wrong('ada@byron.example'))).toMatchObject({ status: 429, code: 'POR_012' })
  expect(JSON.stringify(mock.requests)).not.toContain(PASSWORD)

  await portal.logout()
  expect(portal.session).toBeUndefined()
  expect(await refusal(portal.me())).toMatchObject({ status: 401, code: 'AUTH_001' })
})
