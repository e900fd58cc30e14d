// The session of client.portal is renewed before a call when half of its time has gone by.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiError } from 'partnerkit'
import {
  after,
  held,
  json,
  oldSession,
  refused,
  scriptedPortal,
  session,
  START,
  textStorage,
  tokenIn,
  unauthorized,
} from '../support/scripted-portal.ts'
import { failure } from '../support/world.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START })
})
afterEach(() => {
  vi.useRealTimers()
})

const RENEWED = 'POST /session/renew T1'

describe('before a call', () => {
  test.each([
    [0, false],
    [14.99, false],
    [15, true],
    [29, true],
    [31, true],
    [-5, true],
  ])('%d minutes after the login: %s', async (minutes, renewed) => {
    const { portal, login, sent } = scriptedPortal()
    await login()
    after(minutes)
    await portal.me()
    expect(sent.slice(1)).toEqual(renewed ? [RENEWED, 'GET /me T1'] : ['GET /me T1'])
  })

  test('half of what is left counts, by the local clock, whatever expires_at says', async () => {
    const { portal, login, answers, sent } = scriptedPortal()
    const expires_at = '2001-01-01T00:00:00+00:00'
    answers['POST /login'] = () => json(session('T1', { expires_in: 60, expires_at }))
    await login()
    after(0.4)
    await portal.me()
    after(0.5)
    await portal.me()
    expect(sent.slice(1)).toEqual(['GET /me T1', RENEWED, 'GET /me T1'])
  })

  test('the time runs anew from then', async () => {
    const { portal, sent } = await oldSession()
    await portal.me()
    after(34)
    await portal.me()
    after(35)
    await portal.me()
    const call = 'GET /me T1'
    expect(sent).toEqual([RENEWED, call, call, RENEWED, call])
  })

  test('what the server says of the session by then is kept', async () => {
    const { portal, answers } = await oldSession()
    const renewed = session('T1', { expires_in: 7, user: { ...session('T1').user, role: 'user' } })
    answers['POST /session/renew'] = () => json(renewed)
    await portal.me()
    expect(portal.session).toEqual(renewed)
  })

  test('each page of a list is a call', async () => {
    const { portal, answers, sent } = await oldSession()
    answers['GET /products'] = (request) => {
      const second = request.url.includes('offset=1')
      if (!second) after(50)
      return json([{}], 200, { 'content-range': `items ${second ? '1-1' : '0-0'}/2` })
    }
    expect(await portal.products.list('limit=1').toArray()).toHaveLength(2)
    const call = 'GET /products T1'
    expect(sent).toEqual([RENEWED, call, RENEWED, call])
  })

  test('acting as a user and stopping it are calls, a logout and a login are not', async () => {
    const { portal, login, sent } = await oldSession()
    await portal.loginAs('PUS-1')
    after(40)
    await portal.stopImpersonation()
    after(60)
    await portal.logout()
    await login()
    after(80)
    await login()
    expect(sent).toEqual([
      RENEWED,
      'POST /users/PUS-1/login-as T1',
      'POST /session/renew AS',
      'POST /impersonation/stop AS',
      'POST /logout T1',
      'POST /login',
      'POST /login',
    ])
  })

  test('public calls renew nothing', async () => {
    const { portal, sent } = await oldSession()
    await portal.invoices.open('a')
    await portal.registration.start('e')
    expect(sent).toEqual(['GET /pay/a', 'POST /registrations'])
  })
})

describe('a renewal', () => {
  test('is shared by calls at the same time, and by renew()', async () => {
    const { portal, sent, answers } = await oldSession()
    const { wait, come } = held(() => json(session('T1')))
    answers['POST /session/renew'] = wait
    const calls = [portal.me(), portal.home(), portal.renew(), portal.orgs.list(), portal.renew()]
    come()
    await Promise.all(calls)
    expect(sent.filter((line) => line === RENEWED)).toHaveLength(1)
    expect(sent).toHaveLength(4)
  })

  test('can be asked for at any time', async () => {
    const { portal, login, sent } = scriptedPortal()
    await login()
    after(5)
    expect(await portal.renew()).toEqual(session('T1'))
    after(19)
    await portal.me()
    expect(sent.slice(1)).toEqual([RENEWED, 'GET /me T1'])
  })

  test.each([
    ['500', () => refused(500, 'X')],
    ['429', () => refused(429, 'X')],
    ['401 of something between', () => new Response('Who?', { status: 401 })],
    ['nonsense', () => new Response('<html>')],
    [
      'nothing',
      (): never => {
        throw new TypeError('fetch failed')
      },
    ],
  ])('that is answered with %s is no concern of the call', async (_, answer) => {
    const { portal, answers, sent, ends } = await oldSession({ retry: { limit: 0 } })
    answers['POST /session/renew'] = answer
    await Promise.all([portal.me(), portal.home()])
    expect(sent.filter((line) => line !== RENEWED).toSorted()).toEqual([
      'GET /home T1',
      'GET /me T1',
    ])
    expect(portal.session).toEqual(session('T1'))
    expect(ends).toEqual([])
    expect(await failure(portal.renew())).toBeInstanceOf(Error)
    expect(portal.session).toEqual(session('T1'))
  })

  test('that was not answered is tried again before the next call', async () => {
    const { portal, answers, sent } = await oldSession({ retry: { limit: 0 } })
    answers['POST /session/renew'] = () => refused(500, 'X')
    await portal.me()
    answers['POST /session/renew'] = (request) => json(session(tokenIn(request) ?? ''))
    await portal.me()
    await portal.me()
    const call = 'GET /me T1'
    expect(sent).toEqual([RENEWED, call, RENEWED, call, call])
  })

  test('that finds the session ended ends it, and the calls that waited for it', async () => {
    const { portal, answers, sent, ends } = await oldSession()
    answers['POST /session/renew'] = unauthorized
    const errors = await Promise.all([portal.me(), portal.home(), portal.renew()].map(failure))
    expect(errors[0]).toMatchObject({ status: 401, code: 'AUTH_001' })
    expect(new Set(errors).size).toBe(1)
    expect(sent).toEqual([RENEWED])
    expect(portal.session).toBeUndefined()
    expect(ends).toEqual([{ reason: 'expired', error: errors[0] }])
  })

  test('takes the patience of the call that began it', async () => {
    const { portal, answers, sent } = await oldSession()
    answers['POST /session/renew'] = () => new Promise(() => {})
    await portal.me({ timeout: 20 })
    expect(sent).toEqual([RENEWED, 'GET /me T1'])
  })

  test('never has the idempotency key of the call', async () => {
    const { portal, requests } = await oldSession({ idempotencyKeys: true })
    await portal.orders.cancel('a', { idempotencyKey: 'one' })
    const keys = requests.slice(-2).map(({ headers }) => headers.get('idempotency-key'))
    expect(keys).toEqual([expect.stringMatching(/.{30}/), 'one'])
  })
})

test('what the storage refuses to keep does not stop the call', async () => {
  const storage = textStorage()
  const { portal, login } = scriptedPortal({ portal: { storage } })
  await login()
  after(20)
  storage.setItem = () => {
    throw new Error('full')
  }
  await portal.me()
  expect(await failure(portal.renew())).not.toBeInstanceOf(ApiError)
  expect(portal.session?.token).toBe('T1')
})
