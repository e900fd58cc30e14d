// The home page of the reseller portal: its figures, for a partner and for a customer.
import { expect, test } from 'vitest'
import type { PortalHome, PortalOrg, PortalPurchase } from 'partnerkit'
import {
  DAY,
  freshPortal,
  PRODUCT,
  SECOND,
  type Holder,
  type TestPortal,
} from '../support/portal.ts'

const home = ({ done }: TestPortal, { token }: Holder): Promise<PortalHome> =>
  done('GET', '/home', { token })

const buy = (
  { done }: TestPortal,
  { token }: Holder,
  { id }: PortalOrg,
  body: object = {},
): Promise<PortalPurchase> =>
  done('POST', `/customers/${id}/products`, { token, body: { product_id: PRODUCT.id, ...body } })

const pay = ({ done }: TestPortal, { invoice }: PortalPurchase): Promise<unknown> =>
  done('POST', `/pay/${invoice?.link.split('/').at(-1)}`, {
    body: { method: 'card', payer: 'customer' },
  })

const NOTHING = {
  orders: { pending_payment: 0 },
  licenses: { active: 0, trial: 0, expiring: 0 },
  invoices: { open: 0 },
  coming_expiry_date: null,
}

test('of a partner that has just begun has nothing', async () => {
  const portal = freshPortal()
  const mara = await portal.partner('mara')
  expect(await home(portal, mara)).toEqual({
    user: { id: mara.user.id, name: 'Ada mara' },
    org: { id: mara.org.id, name: 'mara Ltd' },
    customers: { total: 0, active: 0 },
    ...NOTHING,
  })
})

test('counts the own customers and what they have, and nobody else', async () => {
  const portal = freshPortal()
  const [mara, other] = [await portal.partner('mara'), await portal.partner('ada')]
  const [a, b] = [await portal.customer(mara), await portal.customer(mara)]
  await portal.customer(mara, { active: false })
  await buy(portal, other, await portal.customer(other), { trial: true })
  await buy(portal, mara, a, { trial: true })
  await pay(portal, await buy(portal, mara, a))
  await buy(portal, mara, a)
  const { order } = await buy(portal, mara, b)
  await portal.done('POST', `/orders/${order?.id}/cancel`, { token: mara.token })
  await buy(portal, mara, b)
  const user = { id: mara.user.id, name: 'Ada mara' }
  const figures = {
    orders: { pending_payment: 2 },
    // Paid on 2 March, for a month: that is 31 days.
    licenses: { active: 2, trial: 1, expiring: 1 },
    invoices: { open: 2 },
    coming_expiry_date: '2026-03-16',
  }
  expect(await home(portal, mara)).toEqual({
    user,
    org: { id: mara.org.id, name: 'mara Ltd' },
    customers: { total: 3, active: 2 },
    ...figures,
  })

  const person = await portal.user(mara, a.id)
  const theirs = {
    user: { id: person.id, name: `Uma ${person.last_name}` },
    org: { id: a.id, name: a.name },
    customers: { total: 0, active: 0 },
    ...figures,
    orders: { pending_payment: 1 },
    invoices: { open: 1 },
  }
  expect(await home(portal, await portal.login(person.email))).toEqual(theirs)
  expect(await home(portal, await portal.loginAs(mara, person))).toEqual(theirs)
})

test('counts licences until they expire, to the second, and those of 30 days as expiring', async () => {
  const portal = freshPortal()
  portal.put('portalProducts', { ...PRODUCT, trial_days: 31 })
  const { user, org } = await portal.partner('mara')
  const customer = await portal.customer(await portal.login(user.email))
  await buy(portal, await portal.login(user.email), customer, { trial: true })
  const figuresAfter = async (milliseconds: number): Promise<unknown> => {
    portal.mock.clock.set('2026-03-02T10:00:00Z')
    portal.mock.clock.advance(milliseconds)
    const { licenses, coming_expiry_date } = await home(portal, await portal.login(user.email))
    return [licenses, coming_expiry_date]
  }
  const coming = '2026-04-02'
  expect(await figuresAfter(DAY - SECOND)).toEqual([{ active: 1, trial: 1, expiring: 0 }, coming])
  expect(await figuresAfter(DAY)).toEqual([{ active: 1, trial: 1, expiring: 1 }, coming])
  expect(await figuresAfter(31 * DAY - SECOND)).toEqual([
    { active: 1, trial: 1, expiring: 1 },
    coming,
  ])
  expect(await figuresAfter(31 * DAY)).toEqual([NOTHING.licenses, null])
  expect(org.usage).toBe(0)
})
