// The session from before client.portal's loginAs: it comes back when the acting one has ended.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { NetworkError, type ClientOptions, type PortalSession } from 'partnerkit'
import {
  after,
  held,
  HOST,
  json,
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

const KEY = 'partnerkit.portal'
const STOP = 'POST /impersonation/stop'

/** A partner who acts as a user since just now. */
async function acting(options: Partial<ClientOptions> = {}) {
  const storage = textStorage()
  const world = scriptedPortal({ retry: { limit: 0 }, portal: { storage }, ...options })
  await world.login()
  await world.portal.loginAs('PUS-1')
  world.sent.length = 0
  return { ...world, storage, kept: () => JSON.parse(storage.values.get(KEY) ?? 'null') as unknown }
}

const lost = (): never => {
  throw new TypeError('fetch failed', {
    cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
  })
}

describe('an acting session that the server takes no longer', () => {
  test('gives way to the one from before, and that is told with the error', async () => {
    const { portal, answers, sent, ends } = await acting()
    answers['GET /me'] = unauthorized
    const error = await failure(portal.me())
    expect(error).toMatchObject({ status: 401, code: 'AUTH_001' })
    expect(portal.session).toEqual(session('T1'))
    expect(ends).toEqual([{ reason: 'impersonation', error, session: session('T1') }])
    await portal.home()
    expect(sent).toEqual(['GET /me AS', 'GET /home T1'])
  })

  test('does so once, however many calls find out', async () => {
    const { portal, answers, ends } = await acting()
    answers['GET /me'] = unauthorized
    await Promise.allSettled([portal.me(), portal.me(), portal.me()])
    expect(portal.session?.token).toBe('T1')
    expect(ends).toHaveLength(1)
  })

  test('does so when its renewal finds out', async () => {
    const { portal, answers, sent, ends } = await acting()
    answers['POST /session/renew'] = unauthorized
    after(20)
    const [error] = await Promise.all([failure(portal.me()), failure(portal.renew())])
    expect(sent).toEqual(['POST /session/renew AS'])
    expect(portal.session?.token).toBe('T1')
    expect(ends).toEqual([{ reason: 'impersonation', error, session: session('T1') }])
  })

  test('and then the one from before: nobody is logged in', async () => {
    const { portal, answers, ends, storage } = await acting()
    answers['GET /me'] = unauthorized
    await failure(portal.me())
    const error = await failure(portal.me())
    expect(portal.session).toBeUndefined()
    expect(storage.values.size).toBe(0)
    expect(ends.slice(1)).toEqual([{ reason: 'expired', error }])
  })

  test.each(['login', 'logout', 'stopImpersonation'] as const)(
    'brings nothing back after a %s meanwhile',
    async (name) => {
      const { portal, login, answers, ends } = await acting()
      const { wait, come } = held(unauthorized)
      answers['GET /me'] = wait
      const late = portal.me()
      await (name === 'login' ? login() : portal[name]())
      const [now, told] = [portal.session, ends.length]
      come()
      expect(await failure(late)).toMatchObject({ code: 'AUTH_001' })
      expect(portal.session).toEqual(now)
      expect(ends).toHaveLength(told)
    },
  )

  test('leaves nothing of it when a login took its place', async () => {
    const { portal, login, answers, ends } = await acting()
    await login()
    answers['GET /me'] = unauthorized
    const error = await failure(portal.me())
    expect(portal.session).toBeUndefined()
    expect(ends).toEqual([{ reason: 'expired', error }])
  })
})

describe('stopImpersonation', () => {
  test('whose answer was lost keeps all as it is; the next one brings the session', async () => {
    const { portal, answers, sent, ends, kept } = await acting()
    const before = kept()
    answers[STOP] = lost
    expect(await failure(portal.stopImpersonation())).toBeInstanceOf(NetworkError)
    expect(kept()).toEqual(before)
    answers[STOP] = unauthorized
    expect(await portal.stopImpersonation()).toEqual(session('T1'))
    expect(portal.session).toEqual(session('T1'))
    await portal.me()
    expect(sent).toEqual([`${STOP} AS`, `${STOP} AS`, 'GET /me T1'])
    expect(ends).toEqual([])
  })

  test('works the same when the renewal before it is refused', async () => {
    const { portal, answers, sent, ends } = await acting()
    answers['POST /session/renew'] = unauthorized
    after(20)
    expect(await portal.stopImpersonation()).toEqual(session('T1'))
    expect(sent).toEqual(['POST /session/renew AS'])
    expect(ends).toEqual([])
  })

  test('brings the session also when another call found out first', async () => {
    const { portal, answers, ends } = await acting()
    const { wait, come } = held(unauthorized)
    answers[STOP] = wait
    const stop = portal.stopImpersonation()
    answers['GET /me'] = unauthorized
    await failure(portal.me())
    come()
    expect(await stop).toEqual(session('T1'))
    expect(ends).toMatchObject([{ reason: 'impersonation' }])
  })

  test.each(['login', 'logout'] as const)('that is refused after a %s is refused', async (name) => {
    const { portal, login, answers } = await acting()
    const { wait, come } = held(unauthorized)
    answers[STOP] = wait
    const stop = portal.stopImpersonation()
    await (name === 'login' ? login() : portal.logout())
    const now = portal.session
    come()
    expect(await failure(stop)).toMatchObject({ code: 'AUTH_001' })
    expect(portal.session).toEqual(now)
  })

  test('is refused when there is nothing behind, and ends the session', async () => {
    const { portal, login, answers, ends } = scriptedPortal()
    await login()
    answers[STOP] = unauthorized
    const error = await failure(portal.stopImpersonation())
    expect(error).toMatchObject({ code: 'AUTH_001' })
    expect(portal.session).toBeUndefined()
    expect(ends).toEqual([{ reason: 'expired', error }])
  })

  test('leaves nothing behind when it works', async () => {
    const { portal, kept } = await acting()
    await portal.stopImpersonation()
    expect(kept()).toEqual({ session: session('T1'), came: START, portal: HOST })
  })
})

test('a logout ends both', async () => {
  const { portal, storage, ends } = await acting()
  await portal.logout()
  expect(storage.values.size).toBe(0)
  expect(ends).toEqual([{ reason: 'logout' }])
})

describe('the age of the session behind', () => {
  const back = async ({ portal, answers, sent }: Awaited<ReturnType<typeof acting>>) => {
    answers['GET /me'] = unauthorized
    await failure(portal.me())
    delete answers['GET /me']
    sent.length = 0
    await portal.home()
    return sent
  }

  test('is that since it came', async () => {
    const world = scriptedPortal({ portal: { storage: textStorage() } })
    await world.login()
    after(14)
    await world.portal.loginAs('PUS-1')
    after(16)
    const storage = textStorage()
    const sent = await back({ ...world, storage, kept: () => null })
    expect(sent).toEqual(['POST /session/renew T1', 'GET /home T1'])
  })

  test('begins anew with a renewal while acting, which renews both', async () => {
    const world = await acting()
    after(14)
    world.answers['POST /session/renew'] = (request) =>
      json(session(tokenIn(request) ?? '', { expires_in: 1200, expires_at: 'later' }))
    await world.portal.renew()
    expect(world.kept()).toMatchObject({ came: Date.now(), behind: { came: Date.now() } })
    after(23.9)
    expect(await back(world)).toEqual(['GET /home T1'])
    expect(world.portal.session).toEqual({
      ...session('T1'),
      expires_in: 1200,
      expires_at: 'later',
    } satisfies PortalSession)
    after(24.1)
    await world.portal.home()
    expect(world.sent.slice(1)).toEqual(['POST /session/renew T1', 'GET /home T1'])
  })
})

describe('in the storage', () => {
  test('another client finds it, too', async () => {
    const { storage } = await acting()
    const { portal, answers, ends } = scriptedPortal({ portal: { storage } })
    expect(portal.session?.token).toBe('AS')
    answers['GET /me'] = unauthorized
    await failure(portal.me())
    expect(portal.session).toEqual(session('T1'))
    expect(ends).toMatchObject([{ reason: 'impersonation' }])
  })

  test.each([
    null,
    'T1',
    [],
    {},
    { session: null, came: 1 },
    { session: session('T1') },
    { session: session(''), came: 1 },
    { session: { token: 'T1' }, came: 1 },
    { session: session('T1'), came: 'now' },
  ])('it counts as none when it is broken: %j', async (behind) => {
    const text = JSON.stringify({ session: session('AS'), came: START, portal: HOST, behind })
    const storage = textStorage({ [KEY]: text })
    const { portal, answers, ends } = scriptedPortal({ portal: { storage } })
    expect(portal.session).toEqual(session('AS'))
    answers[STOP] = unauthorized
    expect(await failure(portal.stopImpersonation())).toMatchObject({ code: 'AUTH_001' })
    expect(storage.values.size).toBe(0)
    expect(ends).toMatchObject([{ reason: 'expired' }])
  })
})
