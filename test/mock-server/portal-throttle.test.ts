// Failed logins to the reseller portal: who has to wait, for how long, and when they are forgotten.
import { describe, expect, test } from 'vitest'
import { createLogins } from '../../mock-server/rules/logins.ts'
import { attempt, EMAIL, fail, withMara } from '../support/portal-logins.ts'
import { freshPortal, MINUTE, NOW, PASSWORD, SECOND, type TestPortal } from '../support/portal.ts'

/** Seconds that an address is told to wait, also with the right password; undefined for not at all. */
async function waitOf(portal: TestPortal, email = EMAIL): Promise<number | undefined> {
  const told: (number | undefined)[] = []
  for (const password of [PASSWORD, 'wrong']) {
    const before = portal.mock.snapshot()
    const { status, body, headers } = await attempt(portal, email, password)
    if (status !== 429) return undefined
    expect(portal.mock.snapshot()).toEqual(before)
    const seconds = Number(headers.get('retry-after'))
    expect(body).toEqual({
      error_code: 'POR_012',
      errors: [`Too many failed logins. Try again in ${seconds} seconds.`],
      params: { retry_after: seconds },
    })
    told.push(seconds)
  }
  expect(told[0]).toBe(told[1])
  return told[0]
}

describe('after five failures within 15 minutes', () => {
  test('an address waits until 15 minutes after the last, to the second', async () => {
    const portal = await withMara()
    await fail(portal, 5)
    expect(await waitOf(portal)).toBe(900)
    portal.mock.clock.advance(15 * MINUTE - SECOND)
    expect(await waitOf(portal)).toBe(1)
    portal.mock.clock.advance(SECOND)
    expect((await attempt(portal)).status).toBe(200)
  })

  test('it waits also when the first of them is longer ago than that', async () => {
    const portal = await withMara()
    for (let time = 0; time < 5; time++) {
      if (time > 0) portal.mock.clock.advance(3 * MINUTE)
      await fail(portal, 1)
    }
    expect(await waitOf(portal)).toBe(900)
    portal.mock.clock.advance(3 * MINUTE)
    expect(await waitOf(portal)).toBe(720)
    portal.mock.clock.advance(12 * MINUTE - SECOND)
    expect(await waitOf(portal)).toBe(1)
    portal.mock.clock.advance(SECOND)
    expect((await attempt(portal)).status).toBe(200)
  })

  test('what is tried while it waits does not make it longer', async () => {
    const portal = await withMara()
    await fail(portal, 5)
    portal.mock.clock.advance(10 * MINUTE)
    for (let time = 0; time < 5; time++) expect(await waitOf(portal)).toBe(300)
    portal.mock.clock.advance(5 * MINUTE)
    await fail(portal, 4)
    expect((await attempt(portal)).status).toBe(200)
  })

  test.each([
    ['a known', EMAIL],
    ['an unknown', 'nobody@tested.example'],
  ])('%s address waits, whatever its letters', async (_, email) => {
    const portal = await withMara()
    await fail(portal, 3, email)
    await fail(portal, 2, email.toUpperCase())
    expect(await waitOf(portal, email)).toBe(900)
    expect(await waitOf(portal, email.toUpperCase())).toBe(900)
  })

  test('no other address waits', async () => {
    const portal = await withMara()
    await portal.partner('ada')
    await fail(portal, 5)
    await fail(portal, 4, 'ada@tested.example')
    expect(await waitOf(portal)).toBe(900)
    expect((await attempt(portal, 'ada@tested.example')).status).toBe(200)
    expect(await waitOf(portal)).toBe(900)
  })

  test('it waits also when many others fail', () => {
    const logins = createLogins()
    for (let time = 0; time < 5; time++) logins.fail(EMAIL, 0)
    for (let other = 0; other < 9_999; other++) logins.fail(`${other}`, SECOND)
    expect(logins.wait(EMAIL, SECOND)).toBe(899)
    // Memory has an end: of more than ten thousand the one that failed longest ago is forgotten.
    logins.fail('one more', SECOND)
    expect(logins.wait(EMAIL, SECOND)).toBe(0)
    expect(logins.wait('one more', SECOND)).toBe(0)
  })

  test('sessions that are there go on', async () => {
    const portal = freshPortal()
    const { token } = await portal.partner('mara')
    await fail(portal, 5)
    expect((await portal.send('GET', '/me', { token })).status).toBe(200)
  })

  test('50 at once learn no more than five times that it was wrong', async () => {
    const portal = await withMara()
    const before = portal.mock.snapshot()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, number) => attempt(portal, EMAIL, `wrong ${number}`)),
    )
    const count = (wanted: number): number =>
      answers.filter(({ status }) => status === wanted).length
    expect([count(401), count(429)]).toEqual([5, 45])
    expect(portal.mock.snapshot()).toEqual(before)
    expect(await waitOf(portal)).toBe(900)
  })
})

describe('failures are forgotten', () => {
  test('after 15 minutes each, to the second', async () => {
    for (const [later, waits] of [
      [15 * MINUTE - SECOND, true],
      [15 * MINUTE, false],
    ] as const) {
      const portal = await withMara()
      await fail(portal, 1)
      portal.mock.clock.advance(MINUTE)
      await fail(portal, 3)
      portal.mock.clock.advance(later - MINUTE)
      await fail(portal, 1)
      expect((await attempt(portal)).status).toBe(waits ? 429 : 200)
    }
  })

  test('with a login', async () => {
    const portal = await withMara()
    await fail(portal, 4)
    await portal.login(EMAIL)
    await fail(portal, 4)
    await portal.login('MARA@tested.example')
    await fail(portal, 4)
    expect((await attempt(portal)).status).toBe(200)
  })

  test('but not with the right password of an inactive user', async () => {
    const portal = freshPortal()
    const ada = await portal.partner('ada')
    const { email } = await portal.user(ada, ada.org.id, { active: false })
    await fail(portal, 4, email)
    expect((await attempt(portal, email)).status).toBe(403)
    await fail(portal, 1, email)
    expect(await waitOf(portal, email)).toBe(900)
  })

  test('with restore() and reset()', async () => {
    const portal = await withMara()
    const world = portal.mock.snapshot()
    await fail(portal, 5)
    portal.mock.restore(world)
    await fail(portal, 5)
    portal.mock.reset()
    portal.mock.clock.set(NOW)
    await portal.partner('mara')
    await fail(portal, 4)
    expect((await attempt(portal)).status).toBe(200)
  })

  test('with no other mock', async () => {
    const [left, right] = [await withMara(), await withMara()]
    await fail(left, 5)
    await fail(right, 4)
    expect((await attempt(right)).status).toBe(200)
    expect(await waitOf(left)).toBe(900)
  })
})
