import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type {
  PortalInvoice,
  PortalLicense,
  PortalOrg,
  PortalPayment,
  PortalSession,
} from 'partnerkit'
import { freshPortal, MINUTE, NOW, PRODUCT, type TestPortal } from '../support/portal.ts'
import {
  listOf,
  pay,
  paid,
  refusalBody,
  sell,
  tokenOf,
  type Sale,
} from '../support/portal-sales.ts'

// Paying invoices of the reseller portal: what a payment does, a declined one, and 50 at once.

const LATER = '2026-03-02T10:01:00+00:00'
const METHODS = ['card', 'bank_transfer', 'fail'] as const
const PAYERS = ['partner', 'customer'] as const

let portal: TestPortal
let ada: PortalSession
let customer: PortalOrg
let boss: PortalSession
let sale: Sale

beforeAll(async () => {
  portal = freshPortal()
  ada = await portal.partner('ada')
  customer = await portal.customer(ada)
  boss = await portal.login((await portal.user(ada, customer.id, { role: 'admin' })).email)
  sale = await sell(portal, ada, customer, { quantity: 3 })
  portal.mock.keep()
})

beforeEach(() => {
  portal.mock.reset()
  portal.mock.clock.set(LATER)
})

const read = <T>(path: string, { token } = ada): Promise<T> => portal.done('GET', path, { token })
const invoiceNow = (by = ada) => read<PortalInvoice>(`/invoices/${sale.invoice.id}`, by)
const paymentsOf = (by = ada, { id } = sale.invoice) =>
  listOf<PortalPayment>(portal, by, `/invoices/${id}/payments`)
const licensesOf = () => listOf<PortalLicense>(portal, ada, `/customers/${customer.id}/licenses`)
const refused = (body?: unknown, { invoice } = sale) =>
  portal.refused('POST', `/pay/${tokenOf(invoice)}`, { body })

describe.each(PAYERS)('a payment by the %s', (payer) => {
  test.each(['card', 'bank_transfer'])('with %s is taken', async (method) => {
    const { status, body } = await pay(portal, sale.invoice, { method, payer })
    expect(status).toBe(201)
    expect(body).toEqual({
      id: expect.stringMatching(/^PPY-\d{6}$/),
      invoice: { id: sale.invoice.id },
      amount: 59.97,
      currency: 'EUR',
      method,
      payer,
      status: 'succeeded',
      paid_at: LATER,
      events: { created: { at: LATER } },
    })
    for (const session of [ada, boss]) expect(await paymentsOf(session)).toEqual([body])
  })

  test('with fail is declined, and that is recorded', async () => {
    const { status, body } = await pay(portal, sale.invoice, { method: 'fail', payer })
    expect(status).toBe(201)
    expect(body).toEqual({
      id: expect.stringMatching(/^PPY-\d{6}$/),
      invoice: { id: sale.invoice.id },
      amount: 59.97,
      currency: 'EUR',
      method: 'fail',
      payer,
      status: 'failed',
      paid_at: null,
      events: { created: { at: LATER } },
    })
    for (const session of [ada, boss]) expect(await paymentsOf(session)).toEqual([body])
  })
})

describe('a payment that is taken', () => {
  test('makes the invoice paid, its order active, and a licence for a billing period', async () => {
    await paid(portal, sale.invoice)
    const events = { ...sale.invoice.events, paid: { at: LATER } }
    const invoice = { ...sale.invoice, status: 'paid', commission_amount: 7.5, events }
    expect(await invoiceNow()).toEqual(invoice)
    const { commission_amount: _, ...shown } = invoice
    expect(await invoiceNow(boss)).toEqual(shown)
    expect(await read(`/orders/${sale.order.id}`)).toEqual({
      ...sale.order,
      status: 'active',
      invoice: { ...sale.order.invoice, status: 'paid' },
      events: { ...sale.order.events, activated: { at: LATER } },
    })
    expect(await licensesOf()).toEqual([
      {
        id: expect.stringMatching(/^PLC-\d{6}$/),
        customer: sale.order.customer,
        product: { id: PRODUCT.id, name: PRODUCT.name },
        order: { id: sale.order.id },
        kind: 'paid',
        status: 'active',
        starts_at: LATER,
        expires_at: '2026-04-02T10:01:00+00:00',
        quota: 3,
        used: 0,
        events: { created: { at: LATER } },
      },
    ])
    expect(await read(`/orgs/${customer.id}`)).toMatchObject({ coming_expiry_date: '2026-04-02' })
  })

  test('does nothing to other orders of the same product', async () => {
    const other = await sell(portal, ada, customer)
    await paid(portal, sale.invoice)
    expect(await read(`/orders/${other.order.id}`)).toEqual(other.order)
    expect(await read(`/invoices/${other.invoice.id}`)).toEqual(other.invoice)
    await paid(portal, other.invoice)
    expect(await licensesOf()).toHaveLength(2)
  })

  test('is so after the invoice is due, too', async () => {
    portal.mock.clock.set('2026-06-30T08:00:00Z')
    expect(await paid(portal, sale.invoice)).toMatchObject({ paid_at: '2026-06-30T08:00:00+00:00' })
  })
})

describe('a payment that is declined', () => {
  test('leaves all as it was, but for saying so', async () => {
    await pay(portal, sale.invoice, { method: 'fail' })
    expect(await invoiceNow()).toEqual({
      ...sale.invoice,
      events: { ...sale.invoice.events, declined: { at: LATER } },
    })
    expect(await read(`/orders/${sale.order.id}`)).toEqual(sale.order)
    expect(await licensesOf()).toEqual([])
  })

  test('again says when it was last; after it the invoice can be paid or cancelled', async () => {
    await pay(portal, sale.invoice, { method: 'fail', payer: 'partner' })
    portal.mock.clock.advance(MINUTE)
    await pay(portal, sale.invoice, { method: 'fail' })
    const declined = { at: '2026-03-02T10:02:00+00:00' }
    expect((await invoiceNow()).events.declined).toEqual(declined)
    portal.mock.clock.advance(MINUTE)
    await paid(portal, sale.invoice)
    expect(await invoiceNow()).toMatchObject({
      status: 'paid',
      commission_amount: 7.5,
      events: { declined, paid: { at: '2026-03-02T10:03:00+00:00' } },
    })
    const rows = await listOf<PortalPayment>(
      portal,
      ada,
      `/invoices/${sale.invoice.id}/payments?ordering(events.created.at)`,
    )
    expect(rows.map(({ status, payer, paid_at }) => [status, payer, paid_at])).toEqual([
      ['failed', 'partner', null],
      ['failed', 'customer', null],
      ['succeeded', 'customer', '2026-03-02T10:03:00+00:00'],
    ])
    expect(await licensesOf()).toHaveLength(1)
    const other = await sell(portal, ada, customer)
    await pay(portal, other.invoice, { method: 'fail' })
    const path = `/orders/${other.order.id}/cancel`
    expect(await portal.done('POST', path, { token: ada.token })).toMatchObject({
      status: 'cancelled',
    })
  })
})

describe('a payment is refused', () => {
  const every = METHODS.flatMap((method) => PAYERS.map((payer) => ({ method, payer })))

  test('once the invoice is paid, by whoever and however, before its body is looked at', async () => {
    await paid(portal, sale.invoice)
    const body = refusalBody('POR_040', `Invoice ${sale.invoice.id} is already paid.`)
    for (const asked of [...every, {}, undefined, { method: 'cash' }]) {
      expect(await refused(asked)).toMatchObject({ status: 400, body })
    }
    expect(await paymentsOf()).toHaveLength(1)
    expect(await licensesOf()).toHaveLength(1)
  })

  test('once the order is cancelled', async () => {
    await portal.done('POST', `/orders/${sale.order.id}/cancel`, { token: ada.token })
    const body = refusalBody('POR_041', `Invoice ${sale.invoice.id} is void.`)
    for (const asked of [...every, {}]) {
      expect(await refused(asked)).toMatchObject({ status: 400, body })
    }
    expect(await paymentsOf()).toEqual([])
    expect(await licensesOf()).toEqual([])
  })

  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['method: This field is required.', 'payer: This field is required.']],
    ['no payer', { method: 'card' }, ['payer: This field is required.']],
    ['no method', { payer: 'partner' }, ['method: This field is required.']],
    [
      'another method and payer',
      { method: 'cash', payer: 'anyone' },
      [
        'method: "cash" is not a valid choice. Choose one of: card, bank_transfer, fail.',
        'payer: "anyone" is not a valid choice. Choose one of: partner, customer.',
      ],
    ],
    [
      'null',
      { method: null, payer: null },
      ['method: This field may not be null.', 'payer: This field may not be null.'],
    ],
    ['what is no JSON', '{', ['Malformed JSON.']],
    ['a list', '[]', ['non_field_errors: Expected an object but got array.']],
  ])('for %s', async (_, asked, errors) => {
    const { status, body } = await refused(asked)
    expect(status).toBe(400)
    expect(body).toEqual(refusalBody('VAL_001', ...errors))
    expect(await invoiceNow()).toEqual(sale.invoice)
  })

  test('but not for more than it needs: that is dropped', async () => {
    const more = { amount: 0.01, currency: 'JPY', status: 'failed', paid_at: null, id: 'PPY-1' }
    const { body } = await pay(portal, sale.invoice, more)
    expect(body).toMatchObject({ amount: 59.97, currency: 'EUR', status: 'succeeded' })
  })
})

describe('at once', () => {
  const settled = async (fields: (i: number) => Readonly<Record<string, unknown>>, count = 50) => {
    const answers = await Promise.all(
      Array.from({ length: count }, (_, i) => pay(portal, sale.invoice, fields(i))),
    )
    const refusals = answers.filter(({ status }) => status !== 201)
    for (const { status, body } of refusals) {
      expect([status, body]).toEqual([
        400,
        refusalBody('POR_040', `Invoice ${sale.invoice.id} is already paid.`),
      ])
    }
    const made = answers.filter(({ status }) => status === 201).map(({ body }) => body)
    return { made, taken: made.filter(({ status }) => status === 'succeeded'), refusals }
  }

  test('50 payments: one is taken, 49 are refused', async () => {
    const { made, taken, refusals } = await settled((i) => ({
      method: i % 3 ? 'card' : 'bank_transfer',
      payer: i % 2 ? 'partner' : 'customer',
    }))
    expect([made.length, taken.length, refusals.length]).toEqual([1, 1, 49])
    expect(await paymentsOf()).toEqual(taken)
    expect(await licensesOf()).toHaveLength(1)
    const invoice = await invoiceNow()
    expect([invoice.status, invoice.commission_amount]).toEqual(['paid', 7.5])
    const { store } = portal.mock.snapshot()
    expect(store.portalPayments.rows.filter(({ id }) => id === taken[0]?.id)).toHaveLength(1)
    expect(store.portalLicenses.rows.filter((row) => row.order_id === sale.order.id)).toHaveLength(
      1,
    )
  })

  test('50 of which half are declined: one is taken, and each that was declined is recorded', async () => {
    const { made, taken, refusals } = await settled((i) => ({
      method: i % 2 ? 'card' : 'fail',
    }))
    expect(taken).toHaveLength(1)
    expect(made.length + refusals.length).toBe(50)
    const rows = await paymentsOf()
    expect(rows.map(({ id }) => id).toSorted()).toEqual(made.map(({ id }) => id).toSorted())
    expect(await licensesOf()).toHaveLength(1)
  })

  test('a payment and the end of the order: one of them happens, and that as a whole', async () => {
    const cancel = () =>
      portal.send('POST', `/orders/${sale.order.id}/cancel`, { token: ada.token })
    for (const payFirst of [true, false]) {
      portal.mock.reset()
      portal.mock.clock.set(LATER)
      const sent = payFirst
        ? [pay(portal, sale.invoice), cancel()]
        : [cancel(), pay(portal, sale.invoice)]
      const answers = await Promise.all(sent)
      const good = answers.filter(({ status }) => status < 300)
      expect(good).toHaveLength(1)
      const { status } = await invoiceNow()
      const order = await read(`/orders/${sale.order.id}`)
      expect(order).toMatchObject(
        status === 'paid'
          ? { status: 'active', invoice: { status: 'paid' } }
          : { status: 'cancelled', invoice: { status: 'void' } },
      )
      expect(await licensesOf()).toHaveLength(status === 'paid' ? 1 : 0)
      expect(await paymentsOf()).toHaveLength(status === 'paid' ? 1 : 0)
    }
  })

  test('a payment that is sent again with its key is answered again and taken once', async () => {
    const send = () =>
      portal.send<PortalPayment>('POST', `/pay/${tokenOf(sale.invoice)}`, {
        body: { method: 'card', payer: 'customer' },
        headers: { 'idempotency-key': 'payment-1' },
      })
    const answers = await Promise.all(Array.from({ length: 5 }, send))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect(await paymentsOf()).toHaveLength(1)
  })
})

test('payments are read with a session alone', async () => {
  const path = `/invoices/${sale.invoice.id}/payments`
  expect((await portal.refused('GET', path)).status).toBe(401)
  portal.mock.clock.set(NOW)
  expect(await paymentsOf(boss)).toEqual([])
})
