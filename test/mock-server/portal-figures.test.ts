import { expect, test } from 'vitest'
import type { PortalHome, PortalSession } from 'partnerkit'
import { freshPortal, NOW } from '../support/portal.ts'
import { licensed, paid, pay, sell, tryOut } from '../support/portal-sales.ts'

// The figures of the home page of the reseller portal over a world of all kinds, counted by hand.

test('the home page counts what belongs to the customers, and follows the clock', async () => {
  const portal = freshPortal()
  const ada = await portal.partner('ada')
  const bob = await portal.partner('bob')
  const [one, two, three] = [
    await portal.customer(ada),
    await portal.customer(ada),
    await portal.customer(ada),
  ]
  const user = await portal.user(ada, one.id)
  const clerk = await portal.login(user.email)
  const acting = await portal.loginAs(ada, user)

  // One: two orders wait, one is paid (a licence until 2 April), one is cancelled.
  await sell(portal, ada, one)
  await sell(portal, clerk, one)
  await paid(portal, (await sell(portal, ada, one)).invoice)
  const { order } = await sell(portal, ada, one)
  await portal.done('POST', `/orders/${order.id}/cancel`, { token: ada.token })
  // Two licences of 30 days, to the second, and of a second more; one that has expired right now.
  licensed(portal, one, { kind: 'paid', expires_at: '2026-04-01T10:00:00+00:00' })
  licensed(portal, one, { kind: 'trial', expires_at: '2026-04-01T10:00:01+00:00' })
  licensed(portal, one, { kind: 'trial', expires_at: NOW })
  // Two: an order waits, one was declined and waits still, and a trial lasts until 16 March.
  await sell(portal, ada, two)
  await pay(portal, (await sell(portal, ada, two)).invoice, { method: 'fail' })
  await tryOut(portal, ada, two)
  // Three has become inactive since an order was made for it.
  await sell(portal, ada, three)
  await portal.done('PUT', `/orgs/${three.id}`, { token: ada.token, body: { active: false } })
  // What another partner has is no concern of this one.
  const theirs = await portal.customer(bob)
  await sell(portal, bob, theirs)
  licensed(portal, theirs, { expires_at: '2026-03-03T00:00:00+00:00' })

  const home = ({ token }: PortalSession): Promise<PortalHome> =>
    portal.done('GET', '/home', { token })
  expect(await home(ada)).toEqual({
    user: { id: ada.user.id, name: 'Ada ada' },
    org: { id: ada.org.id, name: 'ada Ltd' },
    customers: { total: 3, active: 2 },
    orders: { pending_payment: 5 },
    licenses: { active: 4, trial: 2, expiring: 2 },
    invoices: { open: 5 },
    coming_expiry_date: '2026-03-16',
  })
  const own = {
    user: { id: user.id, name: `Uma ${user.last_name}` },
    org: { id: one.id, name: one.name },
    customers: { total: 0, active: 0 },
    orders: { pending_payment: 2 },
    licenses: { active: 3, trial: 1, expiring: 1 },
    invoices: { open: 2 },
    coming_expiry_date: '2026-04-01',
  }
  expect(await home(clerk)).toEqual(own)
  expect(await home(acting)).toEqual(own)
  expect(await home(bob)).toMatchObject({
    customers: { total: 1, active: 1 },
    orders: { pending_payment: 1 },
    licenses: { active: 1, trial: 1, expiring: 1 },
    invoices: { open: 1 },
    coming_expiry_date: '2026-03-03',
  })

  // Two weeks later all that is left has less than 30 days to go.
  portal.mock.clock.set('2026-03-16T10:00:00Z')
  expect(await home(await portal.login(ada.user.email))).toMatchObject({
    licenses: { active: 3, trial: 1, expiring: 3 },
    coming_expiry_date: '2026-04-01',
  })
  portal.mock.clock.set('2026-04-02T10:00:00Z')
  expect(await home(await portal.login(ada.user.email))).toMatchObject({
    customers: { total: 3, active: 2 },
    orders: { pending_payment: 5 },
    licenses: { active: 0, trial: 0, expiring: 0 },
    invoices: { open: 5 },
    coming_expiry_date: null,
  })
})
