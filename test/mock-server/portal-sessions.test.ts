// Sessions of the reseller portal: how long they last and what ends them.
import { describe, expect, test } from 'vitest'
import type { PortalSession } from 'partnerkit'
import { logout, me, openTo, renew } from '../support/portal-sessions.ts'
import {
  freshPortal,
  HOUR,
  MINUTE,
  NOW,
  PASSWORD,
  SECOND,
  type Holder,
  type TestPortal,
} from '../support/portal.ts'

describe('a session', () => {
  test('says to whom it belongs and how long it lasts', async () => {
    const portal = freshPortal()
    const { token, ...session } = await portal.partner('mara')
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(session).toMatchObject({ expires_at: '2026-03-02T10:30:00+00:00', expires_in: 1800 })
    expect(Object.keys(session).sort()).toEqual(['expires_at', 'expires_in', 'org', 'user'])
    portal.mock.clock.advance(90 * SECOND)
    expect(await me(portal, { token })).toEqual({ ...session, expires_in: 1710 })
  })

  test('ends 30 minutes after its login, to the second, whatever was done meanwhile', async () => {
    const portal = freshPortal()
    const session = await portal.partner('mara')
    portal.mock.clock.advance(30 * MINUTE - SECOND)
    expect(await me(portal, session)).toMatchObject({ expires_in: 1 })
    portal.mock.clock.advance(SECOND - 1)
    await me(portal, session)
    portal.mock.clock.advance(1)
    expect(await openTo(portal, session)).toEqual([])
  })

  test('keeps its token when it is renewed, for 30 minutes from then', async () => {
    const portal = freshPortal()
    const session = await portal.partner('mara')
    portal.mock.clock.advance(30 * MINUTE - SECOND)
    const renewed = await renew(portal, session)
    expect(renewed).toEqual({
      ...session,
      expires_at: '2026-03-02T10:59:59+00:00',
      expires_in: 1800,
    })
    portal.mock.clock.advance(30 * MINUTE - SECOND)
    expect(await me(portal, session)).toMatchObject({
      expires_at: '2026-03-02T10:59:59+00:00',
      expires_in: 1,
    })
    portal.mock.clock.advance(SECOND)
    expect(await openTo(portal, session)).toEqual([])
  })

  test('lasts for 12 hours at most, however often it is renewed', async () => {
    const portal = freshPortal()
    const session = await portal.partner('mara')
    for (let time = 0; time < 11.5 * HOUR; time += 23 * MINUTE) {
      portal.mock.clock.advance(23 * MINUTE)
      expect(await renew(portal, session)).toMatchObject({ expires_in: 1800 })
    }
    const expires_at = '2026-03-02T22:00:00+00:00'
    portal.mock.clock.advance(SECOND)
    expect(await renew(portal, session)).toMatchObject({ expires_at, expires_in: 1799 })
    portal.mock.clock.advance(30 * MINUTE - 2 * SECOND)
    expect(await renew(portal, session)).toMatchObject({ expires_at, expires_in: 1 })
    portal.mock.clock.advance(SECOND)
    expect(await openTo(portal, session)).toEqual([])
    expect(await portal.login(session.user.email)).toMatchObject({ expires_in: 1800 })
  })

  test('ends with its logout, and no other session with it', async () => {
    const portal = freshPortal()
    const session = await portal.partner('mara')
    const other = await portal.login(session.user.email)
    expect(other.token).not.toBe(session.token)
    const { status, body, headers } = await portal.send('POST', '/logout', session)
    expect([status, body, headers.get('content-type')]).toEqual([204, undefined, null])
    expect(await openTo(portal, session)).toEqual([])
    await me(portal, other)
  })

  test('is part of snapshots', async () => {
    const portal = freshPortal()
    const session = await portal.partner('mara')
    const before = portal.mock.snapshot()
    const later = await portal.login(session.user.email)
    await logout(portal, session)
    portal.mock.restore(before)
    await me(portal, session)
    expect(await openTo(portal, later)).toEqual([])
    portal.mock.reset()
    portal.mock.clock.set(NOW)
    expect(await openTo(portal, session)).toEqual([])
  })

  test('opens a path also with a slash too many', async () => {
    const portal = freshPortal()
    const { token } = await portal.partner('mara')
    for (const path of ['/me/', '//me', '//me//']) {
      expect((await portal.send('GET', path, { token })).status).toBe(200)
    }
  })

  test('is written to the log by the company it belongs to', async () => {
    const portal = freshPortal()
    const session = await portal.partner('mara')
    await me(portal, session)
    expect(portal.mock.requests.at(-1)).toEqual({
      at: NOW,
      method: 'GET',
      path: '/portal/v1/me',
      operation: 'getPortalMe',
      account: session.org.id,
      status: 200,
    })
  })
})

describe('ends at once when', () => {
  const setActive = ({ done }: TestPortal, { token }: Holder, path: string, active: boolean) =>
    done('PUT', path, { token, body: { active } })

  test('its user is made inactive, which also refuses the login', async () => {
    const portal = freshPortal()
    const mara = await portal.partner('mara')
    const { id, email } = await portal.user(mara, mara.org.id)
    const session = await portal.login(email)
    await setActive(portal, mara, `/users/${id}`, false)
    expect(await openTo(portal, session)).toEqual([])
    const body = { email, password: PASSWORD }
    const refused = await portal.refused('POST', '/login', { body })
    expect(refused).toMatchObject({ status: 403, body: { error_code: 'POR_011' } })
    expect(refused.body).toMatchObject({ errors: [`User ${email} is inactive.`] })
    await setActive(portal, mara, `/users/${id}`, true)
    expect(await openTo(portal, session)).toEqual([])
    await portal.login(email)
    await me(portal, mara)
  })

  test('the company of its user is made inactive, which also refuses the login', async () => {
    const portal = freshPortal()
    const mara = await portal.partner('mara')
    const customer = await portal.customer(mara, { name: 'Quiet Ltd' })
    const { email } = await portal.user(mara, customer.id)
    const session = await portal.login(email)
    await me(portal, session)
    await setActive(portal, mara, `/orgs/${customer.id}`, false)
    expect(await openTo(portal, session)).toEqual([])
    const body = { email, password: PASSWORD }
    const refused = await portal.refused('POST', '/login', { body })
    expect(refused.status).toBe(403)
    expect(refused.body).toEqual({ error_code: 'POR_011', errors: ['Quiet Ltd is inactive.'] })
    await setActive(portal, mara, `/orgs/${customer.id}`, true)
    await portal.login(email)
  })

  test('the company of its user is a partner and made inactive', async () => {
    const portal = freshPortal()
    const session = await portal.partner('mara')
    const { rows } = portal.mock.snapshot().store.portalOrgs
    const org = rows.find(({ id }) => id === session.org.id)
    if (!org) throw new Error(`${session.org.id} is gone`)
    portal.put('portalOrgs', { ...org, active: false })
    expect(await openTo(portal, session)).toEqual([])
    const body = { email: session.user.email, password: PASSWORD }
    const refused = await portal.refused('POST', '/login', { body })
    expect(refused).toMatchObject({ status: 403, body: { errors: ['mara Ltd is inactive.'] } })
  })

  test('its user gets a new password from somebody else', async () => {
    const portal = freshPortal()
    const mara = await portal.partner('mara')
    const { id, email } = await portal.user(mara, mara.org.id)
    const session = await portal.login(email)
    const body = { password: 'another password' }
    await portal.done('PUT', `/users/${id}`, { token: mara.token, body })
    expect(await openTo(portal, session)).toEqual([])
    await portal.login(email, 'another password')
  })
})

test('an Idempotency-Key gives nobody the session of a colleague', async () => {
  const portal = freshPortal()
  const mara = await portal.partner('mara')
  const { email } = await portal.user(mara, mara.org.id)
  const colleague = await portal.login(email)
  const headers = { 'idempotency-key': 'a' }
  const renewed = async ({ token }: Holder): Promise<string> =>
    (await portal.done<PortalSession>('POST', '/session/renew', { token, headers })).token
  expect(await renewed(mara)).toBe(mara.token)
  expect(await renewed(colleague)).toBe(colleague.token)
})

test('what is renewed for the same Idempotency-Key is answered once more', async () => {
  const portal = freshPortal()
  const { token } = await portal.partner('mara')
  const again = { token, headers: { 'idempotency-key': 'a' } }
  portal.mock.clock.advance(HOUR / 4)
  const first = await portal.done('POST', '/session/renew', again)
  portal.mock.clock.advance(SECOND)
  expect(await portal.done('POST', '/session/renew', again)).toEqual(first)
})
