import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { PortalOrg, PortalSession } from 'partnerkit'
import { Table } from '../../mock-server/store/table.ts'
import {
  answerOf,
  freshPortal,
  ORIGIN,
  PRODUCT,
  type Answer,
  type TestPortal,
} from '../support/portal.ts'
import { listOf, refusalBody, sell, tokenOf, type Sale } from '../support/portal-sales.ts'
import { allowServerErrors } from '../support/strict/server-errors.ts'

// Writes of the reseller portal that fail in the middle: all has changed, or nothing.

let portal: TestPortal
let ada: PortalSession
let customer: PortalOrg
let sale: Sale

beforeAll(async () => {
  allowServerErrors(true)
  portal = freshPortal()
  ada = await portal.partner('ada')
  customer = await portal.customer(ada)
  sale = await sell(portal, ada, customer)
})

afterAll(() => allowServerErrors(false))

afterEach(() => {
  vi.restoreAllMocks()
})

/** All that the partner, and whoever has the link, reads of the sale. */
const everything = async (): Promise<unknown> => {
  const of = `/customers/${customer.id}`
  const lists = [
    `/customers?ordering(-usage)`,
    `/customers?ge(coming_expiry_date,2026-01-01)`,
    `${of}/orders?ordering(-status)`,
    `${of}/invoices?status=open`,
    `${of}/licenses?ordering(expires_at)`,
    `/invoices/${sale.invoice.id}/payments`,
  ]
  return [
    await Promise.all(lists.map((path) => listOf(portal, ada, path))),
    await portal.done('GET', '/home', { token: ada.token }),
    await portal.done('GET', `/pay/${tokenOf(sale.invoice)}`),
  ]
}

/** Makes one write of a record fail, before or after it was made; says how many there were. */
function failAt(step: number, when: 'before' | 'after'): { readonly writes: () => number } {
  // Undoing writes as well: only up to the failure they are counted.
  let writes = 0
  // oxlint-disable-next-line typescript/unbound-method -- called with the table it belongs to
  const put = Table.prototype.put
  vi.spyOn(Table.prototype, 'put').mockImplementation(function (this: Table<never>, record) {
    const fails = writes <= step && writes++ === step
    if (!fails || when === 'after') put.call(this, record)
    if (fails) throw new Error('the disk is full')
  })
  return { writes: () => writes }
}

/** Sends a request past the checks of answers: of a failure the document says nothing. */
const post = async (path: string, body?: object): Promise<Answer> =>
  answerOf(
    await portal.mock.fetch(`${ORIGIN}/portal/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ada.token}` },
      ...(body && { body: JSON.stringify(body) }),
    }),
  )
const pay = (method: string) => (): Promise<Answer> =>
  post(`/pay/${tokenOf(sale.invoice)}`, { method, payer: 'customer' })
const add = (fields: object) => (): Promise<Answer> =>
  post(`/customers/${customer.id}/products`, { product_id: PRODUCT.id, ...fields })

test.each<{ name: string; act: () => Promise<Answer>; writes: number }>([
  // The payment, the invoice, the order and the licence.
  { name: 'a payment that is taken', act: pay('card'), writes: 4 },
  { name: 'a payment that is declined', act: pay('fail'), writes: 2 },
  { name: 'adding a product', act: add({ quantity: 2 }), writes: 2 },
  { name: 'adding a trial', act: add({ trial: true }), writes: 1 },
  {
    name: 'cancelling an order',
    act: () => post(`/orders/${sale.order.id}/cancel`),
    writes: 2,
  },
])('$name: nothing has changed, whichever write it was', async ({ act, writes }) => {
  vi.spyOn(globalThis.console, 'error').mockImplementation(() => {})
  const start = portal.mock.snapshot()
  const { store: before } = start
  const read = await everything()
  for (let step = 0; step < writes; step++) {
    for (const when of ['before', 'after'] as const) {
      const broken = failAt(step, when)
      const { status, body } = await act()
      expect([status, body]).toEqual([500, refusalBody('SYS_001', 'Internal server error.')])
      expect(broken.writes()).toBe(step + 1)
      vi.mocked(Table.prototype.put).mockRestore()
      expect(portal.mock.snapshot().store).toEqual(before)
      expect(await everything()).toEqual(read)
    }
  }
  const whole = failAt(Infinity, 'before')
  expect((await act()).status).toBeLessThan(300)
  expect(whole.writes()).toBe(writes)
  vi.mocked(Table.prototype.put).mockRestore()
  expect(portal.mock.snapshot().store).not.toEqual(before)
  portal.mock.restore(start)
})
