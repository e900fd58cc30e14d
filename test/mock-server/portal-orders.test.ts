import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PortalInvoice, PortalOrder, PortalOrg, PortalSession } from 'partnerkit'
import { freshPortal, MINUTE, NOW, PRODUCT, type TestPortal } from '../support/portal.ts'
import {
  castOf,
  listOf,
  notFound,
  paid,
  refusalBody,
  sell,
  tokenOf,
  tryOut,
} from '../support/portal-sales.ts'

// Orders and invoices of the reseller portal: who sees what of them, and cancelling.

let portal: TestPortal
let ada: PortalSession
let bob: PortalSession
let customer: PortalOrg
let boss: PortalSession
let clerk: PortalSession
let acting: PortalSession

beforeAll(async () => {
  portal = freshPortal()
  ;({ ada, bob, customer, boss, clerk, acting } = await castOf(portal))
  portal.mock.keep()
})

beforeEach(() => {
  portal.mock.reset()
  portal.mock.clock.set(NOW)
})

const read = <T>({ token }: PortalSession, path: string): Promise<T> =>
  portal.done('GET', path, { token })

describe('an order, an invoice', () => {
  test('are for the partner and the customer; what the partner earns is for the partner alone', async () => {
    const { order, invoice } = await sell(portal, ada, customer)
    await paid(portal, invoice)
    const whole = await read<PortalInvoice>(ada, `/invoices/${invoice.id}`)
    expect(whole.commission_amount).toBe(2.5)
    const { commission_amount: _, ...shown } = whole
    for (const session of [boss, clerk, acting]) {
      expect(await read(session, `/invoices/${invoice.id}`)).toEqual(shown)
      const query = `/customers/${customer.id}/invoices?id=${invoice.id}`
      expect(await listOf(portal, session, query)).toEqual([shown])
      expect(await read(session, `/orders/${order.id}`)).toEqual(
        await read(ada, `/orders/${order.id}`),
      )
      const made = await portal.send('POST', `/customers/${customer.id}/products`, {
        token: session.token,
        body: { product_id: PRODUCT.id },
      })
      expect(JSON.stringify(made.body)).not.toContain('commission')
    }
  })

  test('are 404 out of reach and where there is none', async () => {
    const { order, invoice } = await sell(portal, ada, customer)
    const paths = [
      [`/orders/${order.id}`, order.id],
      [`/invoices/${invoice.id}`, invoice.id],
      [`/invoices/${invoice.id}/payments`, invoice.id],
      ...['orders', 'licenses', 'invoices'].map((list) => [
        `/customers/${customer.id}/${list}`,
        customer.id,
      ]),
      ...['orders', 'licenses', 'invoices'].map((list) => [
        `/customers/${bob.org.id}/${list}`,
        bob.org.id,
      ]),
      ['/orders/POD-000000', 'POD-000000'],
      ['/invoices/PIN-000000', 'PIN-000000'],
      ['/invoices/PIN-000000/payments', 'PIN-000000'],
    ] as const
    for (const [path = '', id = ''] of paths) {
      const answer = await portal.refused('GET', path, { token: bob.token })
      expect(answer, path).toMatchObject({ status: 404, body: notFound(id) })
      expect((await portal.refused('GET', path)).status).toBe(401)
    }
  })

  test('have lists that refuse a query that is none', async () => {
    const { invoice } = await sell(portal, ada, customer)
    const lists = ['orders', 'licenses', 'invoices'].map(
      (list) => `/customers/${customer.id}/${list}`,
    )
    for (const path of [...lists, `/invoices/${invoice.id}/payments`]) {
      for (const query of ['ordering(nope)', 'like(status,x)', 'ge(events.created.at,soon)']) {
        const answer = await portal.refused('GET', `${path}?${query}`, { token: ada.token })
        expect(answer, query).toMatchObject({ status: 400, body: { error_code: 'VAL_001' } })
      }
    }
  })
})

describe('cancelling', () => {
  const cancel = ({ id }: Pick<PortalOrder, 'id'>, { token } = ada) =>
    portal.send<PortalOrder>('POST', `/orders/${id}/cancel`, { token })
  const refused = ({ id }: Pick<PortalOrder, 'id'>, { token } = ada) =>
    portal.refused('POST', `/orders/${id}/cancel`, { token })

  test('ends an order that waits for its payment, and its invoice', async () => {
    const { order, invoice } = await sell(portal, ada, customer)
    portal.mock.clock.advance(MINUTE)
    const { status, body } = await cancel(order)
    expect(status).toBe(200)
    const by = { id: ada.user.id, name: 'Ada ada' }
    const now = { at: '2026-03-02T10:01:00+00:00', by }
    expect(body).toEqual({
      ...order,
      status: 'cancelled',
      invoice: { ...order.invoice, status: 'void' },
      events: { ...order.events, cancelled: now },
    })
    expect(await read(ada, `/orders/${order.id}`)).toEqual(body)
    expect(await read(ada, `/invoices/${invoice.id}`)).toEqual({
      ...invoice,
      status: 'void',
      events: { ...invoice.events, voided: now },
    })
    expect(await listOf(portal, ada, `/customers/${customer.id}/licenses`)).toEqual([])
  })

  test('is done by partner and customer alike, also while the customer is inactive', async () => {
    for (const session of [boss, clerk, acting]) {
      const { order } = await sell(portal, ada, customer)
      const { body } = await cancel(order, session)
      expect(body.events.cancelled?.by?.id).toBe(session.user.id)
      expect(body.events.cancelled?.impersonated).toBe(session === acting ? true : undefined)
    }
    const { order } = await sell(portal, ada, customer)
    const inactive = { token: ada.token, body: { active: false } }
    await portal.done('PUT', `/orgs/${customer.id}`, inactive)
    expect((await cancel(order)).body.status).toBe('cancelled')
  })

  test('is refused once the order is paid or cancelled', async () => {
    const { order, invoice } = await sell(portal, ada, customer)
    await paid(portal, invoice)
    const is = (status: string) =>
      refusalBody(
        'POR_033',
        `Order ${order.id} is ${status}: only an order that is pending_payment can be cancelled.`,
      )
    expect(await refused(order)).toMatchObject({ status: 400, body: is('active') })
    const other = await sell(portal, ada, customer)
    await cancel(other.order)
    const again = await refused(other.order, boss)
    expect(again.status).toBe(400)
    expect(again.body).toEqual({
      error_code: 'POR_033',
      errors: [
        `Order ${other.order.id} is cancelled: only an order that is pending_payment can be cancelled.`,
      ],
    })
  })

  test('is 404 out of reach, in whatever state, and 401 without a session', async () => {
    const { order, invoice } = await sell(portal, ada, customer)
    const user = await portal.user(ada, (await portal.customer(ada)).id, { role: 'admin' })
    const sibling = await portal.login(user.email)
    const check = async (): Promise<void> => {
      for (const session of [bob, sibling]) {
        expect(await refused(order, session)).toMatchObject({
          status: 404,
          body: notFound(order.id),
        })
      }
      expect((await portal.refused('POST', `/orders/${order.id}/cancel`)).status).toBe(401)
    }
    await check()
    await paid(portal, invoice)
    await check()
    expect((await refused({ id: 'POD-000000' })).body).toEqual(notFound('POD-000000'))
  })

  test('leaves other orders of the same product alone, and lets the product be added again', async () => {
    const [one, two] = [await sell(portal, ada, customer), await sell(portal, ada, customer)]
    await cancel(one.order)
    expect(await read(ada, `/orders/${two.order.id}`)).toEqual(two.order)
    const three = await sell(portal, ada, customer)
    expect(tokenOf(three.invoice)).not.toBe(tokenOf(one.invoice))
    expect((await tryOut(portal, ada, customer)).kind).toBe('trial')
  })
})
