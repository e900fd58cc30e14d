// A renewal of client.portal's session that is cancelled, or comes when another session has begun.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  after,
  held,
  json,
  oldSession,
  session,
  START,
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

describe('a signal', () => {
  const reason = new Error('changed my mind')

  test.each(['me', 'renew'] as const)('ends the waiting of %s, not the renewal', async (name) => {
    const { portal, answers, sent } = await oldSession()
    const { wait, come } = held(() => json(session('T1')))
    answers['POST /session/renew'] = wait
    const control = new AbortController()
    const cancelled = portal[name]({ signal: control.signal })
    const other = portal.home({ signal: new AbortController().signal })
    control.abort(reason)
    expect(await failure(cancelled)).toBe(reason)
    come()
    await other
    expect(sent).toEqual([RENEWED, 'GET /home T1'])
  })

  test.each(['me', 'renew'] as const)('that was given before %s sends nothing', async (name) => {
    const { portal, sent } = await oldSession()
    expect(await failure(portal[name]({ signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(sent).toEqual([])
  })

  test('of many calls keeps none of them', async () => {
    const { portal } = await oldSession()
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')
    await portal.renew({ signal })
    expect(added.mock.calls.map(([, listener]) => listener)).toEqual(
      removed.mock.calls.map(([, listener]) => listener),
    )
    expect(added).toHaveBeenCalledOnce()
  })

  test('leaves nothing behind that fails unseen', async () => {
    const { portal, answers, ends } = await oldSession()
    const { wait, come } = held(unauthorized)
    answers['POST /session/renew'] = wait
    const control = new AbortController()
    const cancelled = portal.me({ signal: control.signal })
    control.abort(reason)
    expect(await failure(cancelled)).toBe(reason)
    come()
    await vi.waitFor(() => expect(ends).toHaveLength(1))
    expect(portal.session).toBeUndefined()
  })
})

describe('a renewal that comes late', () => {
  const answered = { renewed: () => json(session('T1')), refused: unauthorized }

  test.each(['renewed', 'refused'] as const)('%s, changes nothing after a logout', async (how) => {
    const { portal, answers, ends } = await oldSession()
    const { wait, come } = held(answered[how])
    answers['POST /session/renew'] = wait
    const late = portal.me().catch((error: unknown) => error)
    await portal.logout()
    come()
    await late
    expect(portal.session).toBeUndefined()
    expect(ends).toEqual([{ reason: 'logout' }])
  })

  test.each(['renewed', 'refused'] as const)('%s, nor after a new login', async (how) => {
    const { portal, login, answers, ends } = await oldSession()
    const { wait, come } = held(answered[how])
    answers['POST /session/renew'] = wait
    const late = portal.me().catch((error: unknown) => error)
    await login()
    come()
    await late
    expect(portal.session?.token).toBe('T2')
    expect(ends).toEqual([])
  })

  test('nor while acting as a user, and the call goes out as whom it was made', async () => {
    const { portal, answers, sent } = await oldSession()
    const renewal = held(() => json(session('T1')))
    answers['POST /session/renew'] = renewal.wait
    const acting = portal.loginAs('PUS-1')
    const late = portal.home()
    renewal.come()
    await acting
    await late
    expect(portal.session?.token).toBe('AS')
    expect(sent).toEqual([RENEWED, 'POST /users/PUS-1/login-as T1', 'GET /home T1'])
  })

  test('does not stand in for that of the next session', async () => {
    const { portal, login, answers, sent } = await oldSession()
    const { wait, come } = held((request) => json(session(tokenIn(request) ?? '')))
    answers['POST /session/renew'] = wait
    const first = portal.me()
    await login()
    after(40)
    const second = portal.me()
    const third = portal.home()
    come()
    await Promise.all([first, second, third])
    expect(sent.filter((line) => line.includes('renew'))).toEqual([
      RENEWED,
      'POST /session/renew T2',
    ])
    expect(portal.session?.token).toBe('T2')
  })

  test('does not end the one of the next session, which others still share', async () => {
    const { portal, login, answers, sent } = await oldSession()
    const of = { T1: held(() => json(session('T1'))), T2: held(() => json(session('T2'))) }
    answers['POST /session/renew'] = (request) => of[tokenIn(request) as 'T1'].wait(request)
    const first = portal.me()
    await login()
    after(40)
    const second = portal.me()
    of.T1.come()
    await first
    const third = portal.home()
    of.T2.come()
    await Promise.all([second, third])
    expect(sent.filter((line) => line.includes('renew'))).toHaveLength(2)
  })
})
