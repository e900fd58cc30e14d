// Who gets into the reseller portal with no session, or with one that ends on the way: nobody.
import { describe, expect, test } from 'vitest'
import type { PortalSession } from 'partnerkit'
import { logout, openTo, slow, UNAUTHORIZED } from '../support/portal-sessions.ts'
import { freshPortal, MINUTE } from '../support/portal.ts'

describe('what ends while a body is still on its way', () => {
  const customer = { name: 'Late', active: true, partner_commission_rate: 1 }
  const user = {
    first_name: 'L',
    last_name: 'T',
    email: 'late@tested.example',
    password: '12345678',
  }
  const writes = [
    ['POST', () => '/customers', customer],
    ['POST', ({ org }: PortalSession) => `/customers/${org.id}/users`, user],
    ['PUT', ({ user }: PortalSession) => `/users/${user.id}`, { password: 'another password' }],
    ['PUT', ({ org }: PortalSession) => `/orgs/${org.id}`, { name: 'Late' }],
  ] as const

  test.each(writes)('%s: write %# is not done after the logout', async (method, path, body) => {
    const portal = freshPortal()
    const session = await portal.partner('mara')
    const { stream, finish } = slow(body)
    const { token } = session
    const pending = portal.send(method, path(session), { token, body: stream })
    await logout(portal, { token })
    const before = portal.mock.snapshot()
    finish()
    expect(await pending).toMatchObject({ status: 401, body: UNAUTHORIZED })
    expect(portal.mock.snapshot()).toEqual(before)
  })

  test('nor after its time has passed, while one that goes on writes', async () => {
    for (const [minutes, status] of [
      [30, 401],
      [29, 201],
    ] as const) {
      const portal = freshPortal()
      const { token } = await portal.partner('mara')
      const { stream, finish } = slow(customer)
      const pending = portal.send('POST', '/customers', { token, body: stream })
      portal.mock.clock.advance(minutes * MINUTE)
      finish()
      expect((await pending).status).toBe(status)
    }
  })

  test('nor while a password is hashed', async () => {
    const portal = freshPortal()
    const { token, org } = await portal.partner('mara')
    const path = `/customers/${org.id}/users`
    const pending = portal.send('POST', path, { token, body: user })
    await logout(portal, { token })
    const before = portal.mock.snapshot()
    expect(await pending).toMatchObject({ status: 401 })
    expect(portal.mock.snapshot()).toEqual(before)
  })
})

describe('nothing else opens the portal', () => {
  test.each([
    ['no header', () => ({})],
    ['an empty token', () => ({ authorization: 'Bearer ' })],
    ['the token without a scheme', (token: string) => ({ authorization: token })],
    ['another scheme', (token: string) => ({ authorization: `Basic ${token}` })],
    ['ApiKey', (token: string) => ({ authorization: `ApiKey ${token}` })],
    ['garbage', () => ({ authorization: `Bearer ${'A'.repeat(43)}` })],
    ['a part of the token', (token: string) => ({ authorization: `Bearer ${token.slice(0, -1)}` })],
    ['more than the token', (token: string) => ({ authorization: `Bearer ${token}A` })],
    ['two tokens', (token: string) => ({ authorization: `Bearer ${token} ${token}` })],
    ['another case', (token: string) => ({ authorization: `Bearer ${swapped(token)}` })],
    ['a name of every object', () => ({ authorization: 'Bearer constructor' })],
  ])('%s', async (_, headersOf) => {
    const portal = freshPortal()
    const { token } = await portal.partner('mara')
    expect(await openTo(portal, {}, headersOf(token))).toEqual([])
  })

  test('neither the token of a link nor the id of a user, company or registration', async () => {
    const portal = freshPortal()
    const { user, org } = await portal.partner('mara')
    for (const token of [portal.mock.outbox[0]?.token ?? '', user.id, org.id]) {
      expect(await openTo(portal, { token })).toEqual([])
    }
  })

  test('the token of another mock', async () => {
    const [left, right] = [freshPortal(), freshPortal()]
    const session = await left.partner('mara')
    await right.partner('mara')
    expect(await openTo(right, session)).toEqual([])
  })

  test('a key of the API, nor a session the API', async () => {
    const portal = freshPortal()
    const { mock } = portal
    for (const key of [mock.keys.distributor, mock.keys.vendor, mock.keys.reseller]) {
      for (const authorization of [key, key.replace('ApiKey', 'Bearer')]) {
        const answer = await portal.refused('GET', '/me', { headers: { authorization } })
        expect(answer).toMatchObject({ status: 401, body: UNAUTHORIZED })
      }
    }
    const { token } = await portal.partner('mara')
    for (const scheme of ['Bearer', 'ApiKey']) {
      for (const path of ['/tier/accounts', '/accounts', '/hubs']) {
        const headers = { authorization: `${scheme} ${token}` }
        const response = await mock.fetch(`http://portal.test/public/v1${path}`, { headers })
        expect([response.status, await response.json()], path).toEqual([401, UNAUTHORIZED])
      }
    }
  })
})

const swapped = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  )

describe('refused is', () => {
  test.each(['/me', '/home'])('a query of %s that can not be read', async (path) => {
    const portal = freshPortal()
    const { token } = await portal.partner('mara')
    const answer = await portal.refused('GET', `${path}?and(`, { token })
    expect(answer).toMatchObject({ status: 400, body: { error_code: 'VAL_001' } })
  })

  test.each([
    ['GET', '/logout'],
    ['GET', '/session/renew'],
    ['POST', '/me'],
    ['PUT', '/home'],
    ['DELETE', '/impersonation/stop'],
  ])('%s %s', async (method, path) => {
    const portal = freshPortal()
    const { token } = await portal.partner('mara')
    const answer = await portal.refused(method, path, { token })
    expect(answer).toMatchObject({ status: 405, body: { error_code: 'MTD_001' } })
  })
})
