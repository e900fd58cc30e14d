// The session of client.portal: how it begins, is kept, replaced and ends.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ApiError, NetworkError } from 'partnerkit'
import { held, refused, scriptedPortal, session, unauthorized } from '../support/scripted-portal.ts'
import { failure } from '../support/world.ts'

afterEach(() => vi.restoreAllMocks())

const offline = (): never => {
  throw new TypeError('fetch failed', {
    cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
  })
}

describe('a login', () => {
  test('answers the session, and calls are sent with it', async () => {
    const { portal, login, sent } = scriptedPortal()
    expect(portal.session).toBeUndefined()
    expect(await login()).toEqual(session('T1'))
    expect(portal.session).toEqual(session('T1'))
    await portal.home()
    await portal.customers.create({ name: 'n', active: true, partner_commission_rate: 1 })
    expect(sent).toEqual(['POST /login', 'GET /home T1', 'POST /customers T1'])
  })

  test('takes the place of the session there was, of which nobody is told', async () => {
    const { portal, login, sent, ends } = scriptedPortal()
    await login()
    await login()
    await portal.me()
    expect(sent).toEqual(['POST /login', 'POST /login', 'GET /me T2'])
    expect(ends).toEqual([])
  })

  test.each([
    ['wrong', refused(401, 'POR_010')],
    ['unauthorized', unauthorized()],
    ['throttled', refused(429, 'POR_012')],
    ['not understood', new Response('<html>')],
  ])('that is %s leaves the session there was', async (_, answer) => {
    const { portal, login, answers, ends } = scriptedPortal()
    await login()
    answers['POST /login'] = () => answer
    expect(await failure(login())).toBeInstanceOf(Error)
    expect(portal.session?.token).toBe('T1')
    expect(ends).toEqual([])
  })

  test('that is refused says why', async () => {
    const { login, answers } = scriptedPortal()
    answers['POST /login'] = () => refused(429, 'POR_012')
    expect(await failure(login())).toMatchObject({ status: 429, code: 'POR_012' })
  })
})

describe('a logout', () => {
  test('ends the session at the server, removes it and tells', async () => {
    const { portal, login, sent, ends } = scriptedPortal()
    await login()
    expect(await portal.logout()).toBeUndefined()
    expect(sent).toEqual(['POST /login', 'POST /logout T1'])
    expect(portal.session).toBeUndefined()
    expect(ends).toEqual([{ reason: 'logout' }])
  })

  test('works when the server does not know the session any more', async () => {
    const { portal, login, answers, ends } = scriptedPortal()
    await login()
    answers['POST /logout'] = unauthorized
    await expect(portal.logout()).resolves.toBeUndefined()
    expect(portal.session).toBeUndefined()
    expect(ends).toEqual([{ reason: 'logout' }])
  })

  test.each([
    ['nobody answers', offline, NetworkError],
    ['the server fails', () => refused(500, 'X'), ApiError],
  ])('removes the session also when %s, and says so', async (_, answer, type) => {
    const { portal, login, answers, ends } = scriptedPortal({ retry: { limit: 0 } })
    await login()
    answers['POST /logout'] = answer
    expect(await failure(portal.logout())).toBeInstanceOf(type)
    expect(portal.session).toBeUndefined()
    expect(ends).toEqual([{ reason: 'logout' }])
  })

  test('counts at once: what is called meanwhile has no session', async () => {
    const { portal, login, answers, sent } = scriptedPortal()
    await login()
    const { wait, come } = held(() => new Response(null, { status: 204 }))
    answers['POST /logout'] = wait
    const logout = portal.logout()
    expect(portal.session).toBeUndefined()
    await portal.me()
    come()
    await logout
    expect(sent.at(-1)).toBe('GET /me')
  })

  test('leaves a session alone that began while it waited', async () => {
    const { portal, login, answers } = scriptedPortal()
    await login()
    const { wait, come } = held(unauthorized)
    answers['POST /logout'] = wait
    const logout = portal.logout()
    await login()
    come()
    await logout
    expect(portal.session?.token).toBe('T2')
  })

  test('twice at the same time is one logout', async () => {
    const { portal, login, answers, ends } = scriptedPortal()
    await login()
    const { wait, come } = held(() => new Response(null, { status: 204 }))
    answers['POST /logout'] = wait
    const first = portal.logout()
    answers['POST /logout'] = unauthorized
    expect(await failure(portal.logout())).toMatchObject({ code: 'AUTH_001' })
    come()
    await first
    expect(ends).toHaveLength(1)
  })
})

describe('without a session', () => {
  test.each([
    ['me', 'GET /me'],
    ['home', 'GET /home'],
    ['renew', 'POST /session/renew'],
    ['logout', 'POST /logout'],
    ['stopImpersonation', 'POST /impersonation/stop'],
  ] as const)('%s is sent, and refused by the server', async (name, request) => {
    const { portal, answers, sent, ends } = scriptedPortal()
    answers[request] = unauthorized
    expect(await failure(portal[name]())).toMatchObject({ status: 401, code: 'AUTH_001' })
    expect(sent).toEqual([request])
    expect(ends).toEqual([])
  })
})

describe('a session that the server takes no longer', () => {
  test('is removed, and its end is told with the error of the call', async () => {
    const { portal, login, answers, ends } = scriptedPortal()
    await login()
    answers['GET /customers'] = unauthorized
    const error = await failure(portal.customers.list())
    expect(error).toMatchObject({ status: 401, code: 'AUTH_001' })
    expect(portal.session).toBeUndefined()
    expect(ends).toEqual([{ reason: 'expired', error }])
  })

  test('is told once, however many calls find out', async () => {
    const { portal, login, answers, ends } = scriptedPortal()
    await login()
    answers['GET /me'] = unauthorized
    await Promise.allSettled([portal.me(), portal.me(), portal.me()])
    expect(ends).toHaveLength(1)
  })

  test('is gone when onSessionEnd is told', async () => {
    const seen: unknown[] = []
    const { portal, login, answers } = scriptedPortal({
      portal: { onSessionEnd: () => void seen.push(portal.session) },
    })
    await login()
    answers['GET /me'] = unauthorized
    await failure(portal.me())
    expect(seen).toEqual([undefined])
  })

  test.each([
    ['another 401', refused(401, 'POR_010')],
    ['a 401 of something between', new Response('Who are you?', { status: 401 })],
    ['403', refused(403, 'PERM_001')],
    ['403 with that code', refused(403, 'AUTH_001')],
    ['404', refused(404, 'NFND_000')],
  ])('is not what %s says', async (_, answer) => {
    const { portal, login, answers, ends } = scriptedPortal()
    await login()
    answers['GET /me'] = () => answer
    expect(await failure(portal.me())).toBeInstanceOf(ApiError)
    expect(portal.session?.token).toBe('T1')
    expect(ends).toEqual([])
  })

  test('is not a newer one: the refusal of an old call ends nothing', async () => {
    const { portal, login, answers, ends } = scriptedPortal()
    await login()
    const { wait, come } = held(unauthorized)
    answers['GET /me'] = wait
    const late = portal.me()
    await login()
    come()
    expect(await failure(late)).toMatchObject({ code: 'AUTH_001' })
    expect(portal.session?.token).toBe('T2')
    expect(ends).toEqual([])
  })
})

describe('onSessionEnd', () => {
  const broken = new Error('broken')

  test.each([
    [
      'throws',
      () => {
        throw broken
      },
    ],
    ['rejects', () => Promise.reject(broken)],
  ])('that %s does not disturb the call, and is reported', async (_, onSessionEnd) => {
    const report = vi.spyOn(globalThis.console, 'error').mockImplementation(() => {})
    const { portal, login, answers } = scriptedPortal({ portal: { onSessionEnd } })
    await login()
    answers['GET /me'] = unauthorized
    expect(await failure(portal.me())).toMatchObject({ code: 'AUTH_001' })
    expect(portal.session).toBeUndefined()
    await login()
    await portal.logout()
    expect(report.mock.calls.map(([, error]) => error)).toEqual([broken, broken])
  })

  test('is not waited for', async () => {
    const { portal, login } = scriptedPortal({
      portal: { onSessionEnd: () => new Promise(() => {}) },
    })
    await login()
    await expect(portal.logout()).resolves.toBeUndefined()
  })

  test('may log in again', async () => {
    const { portal, login, answers } = scriptedPortal({
      portal: { onSessionEnd: async () => void (await login()) },
    })
    await login()
    answers['GET /me'] = unauthorized
    await failure(portal.me())
    await vi.waitFor(() => expect(portal.session?.token).toBe('T2'))
  })

  test('may be left out', async () => {
    const { portal, login } = scriptedPortal({ portal: { onSessionEnd: undefined } })
    await login()
    await portal.logout()
    expect(portal.session).toBeUndefined()
  })
})
