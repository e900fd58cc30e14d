// Acting as a customer's user in the reseller portal: what it is, how it is stopped, how long it lasts.
import { describe, expect, test } from 'vitest'
import type { PortalSession } from 'partnerkit'
import { scene, stop } from '../support/portal-impersonation.ts'
import { logout, me, openTo, renew } from '../support/portal-sessions.ts'
import { freshPortal, HOUR, MINUTE, SECOND } from '../support/portal.ts'

describe('acting as a user', () => {
  test('says who that is, and who is behind it', async () => {
    const { portal, mara, user, acting } = await scene()
    expect(acting.token).toMatch(/^[\w-]{43}$/)
    expect(acting.token).not.toBe(mara.token)
    const { token: _, ...who } = acting
    expect(who).toEqual({
      user,
      org: expect.objectContaining({ id: user.org.id, customer_type: 'CUSTOMER' }),
      expires_at: mara.expires_at,
      expires_in: 1800,
      impersonator: {
        user: { id: mara.user.id, name: 'Ada mara' },
        org: { id: mara.org.id, name: 'mara Ltd' },
      },
    })
    expect(await me(portal, acting)).toEqual(who)
    expect(await me(portal, mara)).not.toHaveProperty('impersonator')
  })

  test('is no login of that user', async () => {
    const { portal, mara, user } = await scene()
    const { token } = mara
    expect(await portal.done('GET', `/users/${user.id}`, { token })).toEqual(user)
    expect(user.last_login_at).toBeNull()
  })

  test('needs no password of that user', async () => {
    const { portal, mara, customer } = await scene()
    const silent = await portal.user(mara, customer.id, { password: undefined })
    expect(await portal.loginAs(mara, silent)).toMatchObject({ user: { id: silent.id } })
  })

  test('sees what that user sees, and leaves the own session as it was', async () => {
    const { portal, mara, customer, acting } = await scene()
    expect(acting.org).not.toHaveProperty('partner_commission_rate')
    const list = await portal.refused('GET', '/customers', acting)
    expect(list).toMatchObject({ status: 403, body: { error_code: 'PERM_001' } })
    const own = await portal.done('GET', '/orgs', { token: acting.token })
    expect(own).toEqual([expect.objectContaining({ id: customer.id })])
    const customers = await portal.done('GET', '/customers', { token: mara.token })
    expect(customers).toEqual([expect.objectContaining({ id: customer.id })])
  })

  test('is written to the log as the customer', async () => {
    const { portal, acting } = await scene()
    await me(portal, acting)
    expect(portal.mock.requests.at(-1)?.account).toBe(acting.org.id)
  })

  test('can be done by a user of the partner who is no administrator', async () => {
    const { portal, mara, user } = await scene()
    const { email } = await portal.user(mara, mara.org.id, { role: 'user' })
    const colleague = await portal.login(email)
    const acting = await portal.loginAs(colleague, user)
    expect(acting.impersonator?.user.id).toBe(colleague.user.id)
  })

  test('can be done as several users, each on its own', async () => {
    const { portal, mara, customer, acting } = await scene()
    const other = await portal.loginAs(mara, await portal.user(mara, customer.id))
    expect(other.token).not.toBe(acting.token)
    await stop(portal, other)
    expect(await openTo(portal, other)).toEqual([])
    expect(await me(portal, acting)).toMatchObject({ user: { id: acting.user.id } })
  })

  test('with the same Idempotency-Key gives nobody the session of a colleague', async () => {
    const { portal, mara, user } = await scene()
    const { email } = await portal.user(mara, mara.org.id)
    const headers = { 'idempotency-key': 'a' }
    for (const { token, user: self } of [mara, await portal.login(email)]) {
      const path = `/users/${user.id}/login-as`
      const acting = await portal.done<PortalSession>('POST', path, { token, headers })
      expect(acting.impersonator?.user.id).toBe(self.id)
    }
  })
})

describe('stopping', () => {
  test('gives the session from before, which works as it did; the other is dead', async () => {
    const { portal, mara, acting } = await scene()
    portal.mock.clock.advance(MINUTE)
    expect(await stop(portal, acting)).toEqual({ ...mara, expires_in: 1740 })
    expect(await openTo(portal, acting)).toEqual([])
    expect((await me(portal, mara)).user).toEqual(mara.user)
    expect(await portal.loginAs(mara, acting.user)).toMatchObject({ expires_in: 1740 })
  })

  test('is refused where nobody acts as somebody else', async () => {
    const { portal, mara, user } = await scene()
    for (const session of [mara, await portal.login(user.email)]) {
      const answer = await portal.refused('POST', '/impersonation/stop', session)
      expect(answer.status).toBe(400)
      expect(answer.body).toEqual({
        error_code: 'POR_021',
        errors: ['You act as nobody else: there is nothing to stop.'],
      })
    }
  })
})

describe('it lasts as long as the session behind it:', () => {
  test('no longer, to the second', async () => {
    const portal = freshPortal()
    const mara = await portal.partner('mara')
    const user = await portal.user(mara, (await portal.customer(mara)).id)
    portal.mock.clock.advance(10 * MINUTE)
    const acting = await portal.loginAs(mara, user)
    expect(acting).toMatchObject({ expires_at: mara.expires_at, expires_in: 1200 })
    portal.mock.clock.advance(20 * MINUTE - SECOND)
    expect(await me(portal, acting)).toMatchObject({ expires_in: 1 })
    portal.mock.clock.advance(SECOND)
    expect(await openTo(portal, acting)).toEqual([])
    expect(await openTo(portal, mara)).toEqual([])
  })

  test.each(['acting', 'mara'] as const)('a renewal of %s renews both', async (which) => {
    const all = await scene()
    const { portal, mara, acting } = all
    portal.mock.clock.advance(20 * MINUTE)
    const until = { expires_at: '2026-03-02T10:50:00+00:00', expires_in: 1800 }
    expect(await renew(portal, all[which])).toEqual({ ...all[which], ...until })
    expect(await me(portal, acting)).toMatchObject(until)
    expect(await me(portal, mara)).toMatchObject(until)
    portal.mock.clock.advance(30 * MINUTE - SECOND)
    expect(await stop(portal, acting)).toEqual({ ...mara, ...until, expires_in: 1 })
  })

  test('a renewal renews also what else was started from the same session', async () => {
    const { portal, mara, customer, acting } = await scene()
    const other = await portal.loginAs(mara, await portal.user(mara, customer.id))
    portal.mock.clock.advance(20 * MINUTE)
    await renew(portal, acting)
    expect(await me(portal, other)).toMatchObject({ expires_in: 1800 })
    expect(await me(portal, await portal.login(mara.user.email))).toMatchObject({
      expires_in: 1800,
    })
  })

  test('12 hours after the login at most, however late it began', async () => {
    const { portal, mara, user } = await scene()
    for (let time = 0; time < 11 * HOUR; time += 20 * MINUTE) {
      portal.mock.clock.advance(20 * MINUTE)
      await renew(portal, mara)
    }
    const late = await portal.loginAs(mara, user)
    portal.mock.clock.advance(29 * MINUTE)
    await renew(portal, late)
    portal.mock.clock.advance(15 * MINUTE)
    const last = { expires_at: '2026-03-02T22:00:00+00:00', expires_in: 16 * 60 }
    expect(await renew(portal, late)).toMatchObject(last)
    expect(await me(portal, mara)).toMatchObject(last)
    portal.mock.clock.advance(16 * MINUTE)
    expect(await openTo(portal, late)).toEqual([])
    expect(await openTo(portal, mara)).toEqual([])
  })

  test.each(['acting', 'mara'] as const)('the logout of %s ends both', async (which) => {
    const all = await scene()
    const { portal, mara, acting, user } = all
    const [own, theirs] = [await portal.login(mara.user.email), await portal.login(user.email)]
    await logout(portal, all[which])
    expect(await openTo(portal, acting)).toEqual([])
    expect(await openTo(portal, mara)).toEqual([])
    for (const session of [own, theirs]) await me(portal, session)
    const left = portal.mock.snapshot().store.portalSessions.rows.map(({ id }) => id)
    expect(left).not.toContain(acting.token)
    expect(left).not.toContain(mara.token)
  })
})
