// The session of client.portal while a partner acts as a customer's user.
import { describe, expect, test } from 'vitest'
import { held, json, refused, scriptedPortal, session } from '../support/scripted-portal.ts'
import { failure } from '../support/world.ts'

describe('acting as a user', () => {
  test('replaces the session, and stopping brings the one from before', async () => {
    const { portal, login, sent, ends } = scriptedPortal()
    await login()
    expect(await portal.loginAs('PUS-1')).toEqual(session('AS'))
    expect(portal.session?.token).toBe('AS')
    await portal.home()
    expect(await portal.stopImpersonation()).toEqual(session('T1'))
    await portal.home()
    expect(sent.slice(1)).toEqual([
      'POST /users/PUS-1/login-as T1',
      'GET /home AS',
      'POST /impersonation/stop AS',
      'GET /home T1',
    ])
    expect(ends).toEqual([])
  })

  test.each([
    ['loginAs', 'POST /users/PUS-1/login-as', refused(403, 'POR_022')],
    ['stopImpersonation', 'POST /impersonation/stop', refused(400, 'POR_021')],
  ] as const)('%s leaves the session when it is refused', async (name, request, answer) => {
    const { portal, login, answers } = scriptedPortal()
    await login()
    answers[request] = () => answer
    await failure(portal[name]('PUS-1' as never))
    expect(portal.session).toEqual(session('T1'))
  })

  test.each([
    ['loginAs', 'POST /users/PUS-1/login-as', 'AS'],
    ['stopImpersonation', 'POST /impersonation/stop', 'OLD'],
  ] as const)('%s brings nothing back that was ended or replaced meanwhile', async (...row) => {
    const [name, request, token] = row
    const { portal, login, answers } = scriptedPortal()
    for (const meanwhile of [portal.logout.bind(portal), login]) {
      await login()
      const { wait, come } = held(() => json(session(token)))
      answers[request] = wait
      const late = portal[name]('PUS-1' as never)
      await meanwhile()
      const now = portal.session?.token
      come()
      expect((await late).token).toBe(token)
      expect(portal.session?.token).toBe(now)
      expect(now).not.toBe(token)
    }
  })
})
