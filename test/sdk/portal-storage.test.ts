// Where client.portal keeps its session, and who else can use it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createClient } from 'partnerkit'
import {
  HOST,
  scriptedPortal,
  session,
  textStorage,
  unauthorized,
} from '../support/scripted-portal.ts'
import { failure } from '../support/world.ts'

const KEY = 'partnerkit.portal'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-05T09:30:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what is kept', () => {
  test('is the session, when it came, and the portal it is for', async () => {
    const storage = textStorage()
    const { login } = scriptedPortal({ portal: { storage } })
    await login()
    expect([...storage.values.keys()]).toEqual([KEY])
    expect(JSON.parse(storage.values.get(KEY) ?? '')).toEqual({
      session: session('T1'),
      came: Date.now(),
      portal: HOST,
    })
  })

  test('holds no password', async () => {
    const storage = textStorage()
    const { portal } = scriptedPortal({ portal: { storage } })
    await portal.login({ email: 'mara@lakeside-it.example', password: 'correct horse' })
    expect(storage.values.get(KEY)).not.toContain('correct horse')
  })

  test('is gone after a logout', async () => {
    const storage = textStorage()
    const { portal, login } = scriptedPortal({ portal: { storage } })
    await login()
    await portal.logout()
    expect(storage.values.size).toBe(0)
  })

  test('outlives the client', async () => {
    const storage = textStorage()
    await scriptedPortal({ portal: { storage } }).login()
    const { portal, sent } = scriptedPortal({ portal: { storage } })
    expect(portal.session).toEqual(session('T1'))
    await portal.me()
    expect(sent).toEqual(['GET /me T1'])
  })

  test("is nobody else's by default", async () => {
    await scriptedPortal().login()
    expect(scriptedPortal().portal.session).toBeUndefined()
  })

  test.each([
    '',
    'T1',
    '{',
    'null',
    '[]',
    '{}',
    '"T1"',
    JSON.stringify(session('T1')),
    JSON.stringify({ session: session(''), came: 1, portal: HOST }),
    JSON.stringify({ session: { token: 'T1' }, came: 1, portal: HOST }),
    JSON.stringify({ session: session('T1'), came: 'now', portal: HOST }),
    JSON.stringify({ session: session('T1'), came: 1 }),
    JSON.stringify({ session: null, came: 1, portal: HOST }),
  ])('is no session when it is broken, and removed: %j', async (text) => {
    const storage = textStorage({ [KEY]: text, other: 'stays' })
    const { portal, sent, ends } = scriptedPortal({ portal: { storage } })
    await portal.me()
    expect(sent).toEqual(['GET /me'])
    expect(portal.session).toBeUndefined()
    expect([...storage.values]).toEqual([['other', 'stays']])
    expect(ends).toEqual([])
  })

  test('may be in anything that is shaped like localStorage', async () => {
    const values: Record<string, string> = {}
    class Shaped implements Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
      getItem(key: string) {
        return values[key] ?? null
      }
      setItem(key: string, value: string) {
        values[key] = value
      }
      removeItem(key: string) {
        delete values[key]
      }
    }
    const { login, portal } = scriptedPortal({ portal: { storage: new Shaped() } })
    await login()
    expect(Object.keys(values)).toEqual([KEY])
    await portal.logout()
    expect(values).toEqual({})
  })
})

describe('two clients that share a storage', () => {
  const two = () => {
    const storage = textStorage()
    return [
      scriptedPortal({ portal: { storage } }),
      scriptedPortal({ portal: { storage } }),
    ] as const
  }

  test('share login and logout', async () => {
    const [one, other] = two()
    await one.login()
    await other.portal.me()
    expect(other.sent).toEqual(['GET /me T1'])
    await other.portal.logout()
    expect(one.portal.session).toBeUndefined()
    await one.portal.me()
    expect(one.sent.at(-1)).toBe('GET /me')
  })

  test('share acting as a user', async () => {
    const [one, other] = two()
    await one.login()
    await one.portal.loginAs('PUS-1')
    await other.portal.me()
    await other.portal.stopImpersonation()
    expect(other.sent).toEqual(['GET /me AS', 'POST /impersonation/stop AS'])
    expect(one.portal.session?.token).toBe('T1')
  })

  test('share renewals, one after the other', async () => {
    const [one, other] = two()
    await one.login()
    vi.setSystemTime(Date.now() + 20 * 60_000)
    await one.portal.me()
    await other.portal.me()
    expect(one.sent).toContain('POST /session/renew T1')
    expect(other.sent).toEqual(['GET /me T1'])
  })

  test('tell the end of the session to the one that found out', async () => {
    const [one, other] = two()
    await one.login()
    one.answers['GET /me'] = unauthorized
    await failure(one.portal.me())
    other.answers['GET /me'] = unauthorized
    await failure(other.portal.me())
    expect([one.ends.length, other.ends.length]).toEqual([1, 0])
  })
})

describe('a token', () => {
  test('is sent to no other portal than the one it came from', async () => {
    const storage = textStorage()
    const one = scriptedPortal({ portal: { storage } })
    await one.login()
    const other = scriptedPortal({ portal: { storage }, baseUrl: 'http://other.test/public/v1' })
    expect(other.portal.session).toBeUndefined()
    other.answers['GET /me'] = unauthorized
    await failure(other.portal.me())
    await other.portal.logout()
    expect(other.sent).toEqual(['GET /me', 'POST /logout'])
    expect(one.portal.session).toEqual(session('T1'))
    await other.login()
    expect(one.portal.session).toBeUndefined()
  })

  test('is not in the errors, nor told to the logger', async () => {
    const told: unknown[] = []
    const { portal, login, answers } = scriptedPortal({ logger: (entry) => void told.push(entry) })
    await login()
    answers['GET /me'] = unauthorized
    const error = await failure(portal.me())
    expect(JSON.stringify([told, error, String(error)])).not.toContain('T1')
  })
})

test('a client can be made where there is no storage', () => {
  expect(createClient({ apiKey: null }).portal.session).toBeUndefined()
})
