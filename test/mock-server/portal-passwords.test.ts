// Passwords of the reseller portal: which will do, and that they are in clear text nowhere.
import { describe, expect, test } from 'vitest'
import { attempt, EMAIL, withMara, WRONG } from '../support/portal-logins.ts'
import { complete, FORM, open, start, tokenFor } from '../support/portal-registration.ts'
import { openTo } from '../support/portal-sessions.ts'
import {
  freshPortal,
  PASSWORD,
  type Answer,
  type Holder,
  type TestPortal,
} from '../support/portal.ts'

const SHORT = 'password: Ensure this field has at least 8 characters.'
const LONG = 'password: Ensure this field has no more than 72 bytes.'

/** The three calls that take a new password, each ready to be made. */
async function setters(portal: TestPortal) {
  const { token, org } = await portal.partner('ada')
  await start(portal)
  await open(portal, tokenFor(portal))
  const { id } = await portal.user({ token }, org.id, { email: 'other@tested.example' })
  const person = { first_name: 'Uma', last_name: 'Tester', email: 'uma@tested.example' }
  return [
    { method: 'POST', path: `/registrations/${tokenFor(portal)}/complete`, more: FORM, of: EMAIL },
    { method: 'POST', path: `/customers/${org.id}/users`, more: person, of: person.email, token },
    { method: 'PUT', path: `/users/${id}`, more: {}, of: 'other@tested.example', token },
  ]
}

describe('a password will do', () => {
  test.each([
    ['with 8 characters', '1234567a'],
    ['with blanks at both ends', '  12345678  '],
    ['of blanks alone', '        '],
    ['with other scripts', 'Пароль-密码-🔑'],
    ['with 72 bytes', 'a'.repeat(72)],
    ['with 36 letters of two bytes', 'é'.repeat(36)],
    ['with 18 signs of four bytes', '🔑'.repeat(18)],
  ])('%s', async (_, password) => {
    const portal = freshPortal()
    for (const { method, path, more, of, token } of await setters(portal)) {
      await portal.done(method, path, { token, body: { ...more, password } })
      expect(await attempt(portal, of, password), path).toMatchObject({ status: 200 })
      const others = [
        password.slice(0, -1),
        `${password}a`,
        password.trim() === password ? ` ${password}` : password.trim(),
      ]
      for (const other of others.filter((other) => other !== '')) {
        expect(await attempt(portal, of, other), other).toMatchObject({ status: 401, body: WRONG })
      }
    }
  })
})

describe('a password is refused', () => {
  test.each([
    ['with 7 characters', '1234567', SHORT],
    ['that is empty', '', SHORT],
    ['with 73 bytes', 'a'.repeat(73), LONG],
    ['with 37 letters of two bytes', 'é'.repeat(37), LONG],
    ['with 19 signs of four bytes', '🔑'.repeat(19), LONG],
    ['of another type', 12_345_678, 'password: Not a valid string.'],
    ['in an object', { $ne: '12345678' }, 'password: Not a valid string.'],
    ['that is null', null, 'password: This field may not be null.'],
  ])('%s', async (_, password, problem) => {
    const portal = freshPortal()
    for (const { method, path, more, token } of await setters(portal)) {
      const answer = await portal.refused(method, path, { token, body: { ...more, password } })
      expect(answer.status, path).toBe(400)
      expect(answer.body).toEqual({ error_code: 'VAL_001', errors: [problem] })
    }
  })

  test('by the login when only its first 72 bytes are right', async () => {
    const portal = freshPortal()
    for (const password of ['a'.repeat(72), 'é'.repeat(36)]) {
      for (const { method, path, more, of, token } of await setters(portal)) {
        await portal.done(method, path, { token, body: { ...more, password } })
        expect(await attempt(portal, of, `${password}b`)).toMatchObject({ status: 401 })
      }
      portal.mock.reset()
    }
  })
})

describe('a new password', () => {
  test('takes the place of the old one, also of somebody who had none', async () => {
    const portal = freshPortal()
    const ada = await portal.partner('ada')
    for (const first of [PASSWORD, undefined]) {
      const { id, email } = await portal.user(ada, ada.org.id, { password: first })
      const body = { password: 'another password' }
      await portal.done('PUT', `/users/${id}`, { token: ada.token, body })
      expect((await attempt(portal, email)).status).toBe(401)
      expect((await attempt(portal, email, 'another password')).status).toBe(200)
    }
  })

  test('of the own ends the other sessions, not the one in use', async () => {
    const portal = await withMara()
    const [one, other] = [await portal.login(EMAIL), await portal.login(EMAIL)]
    const body = { password: 'another password' }
    await portal.done('PUT', `/users/${one.user.id}`, { token: one.token, body })
    expect(await openTo(portal, other)).toEqual([])
    expect((await portal.send('GET', '/me', one)).status).toBe(200)
    expect((await attempt(portal)).status).toBe(401)
  })

  test('leaves no session to logins with the old one that come at the same time', async () => {
    const portal = freshPortal()
    const ada = await portal.partner('ada')
    const { id, email } = await portal.user(ada, ada.org.id)
    const body = { password: 'another password' }
    const change = portal.send('PUT', `/users/${id}`, { token: ada.token, body })
    const logins: Promise<Answer<Partial<Holder>>>[] = []
    // Some of them compare the old password just while the new one is written.
    for (let time = 0; time < 60; time++) {
      logins.push(portal.send('POST', '/login', { body: { email, password: PASSWORD } }))
      await (time % 2 === 0 ? Promise.resolve() : new Promise((resolve) => setImmediate(resolve)))
    }
    expect((await change).status).toBe(200)
    const answers = await Promise.all(logins)
    for (const { body } of answers.filter(({ status }) => status === 200)) {
      expect((await portal.send('GET', '/me', { token: body.token })).status).toBe(401)
    }
    expect(answers.at(-1)?.status).not.toBe(200)
  })

  test('that is left out changes nothing', async () => {
    const portal = freshPortal()
    const ada = await portal.partner('ada')
    const { id, email } = await portal.user(ada, ada.org.id)
    const session = await portal.login(email)
    const body = { first_name: 'Una' }
    await portal.done('PUT', `/users/${id}`, { token: ada.token, body })
    expect((await portal.send('GET', '/me', session)).status).toBe(200)
    expect((await attempt(portal, email)).status).toBe(200)
  })
})

describe('in clear text a password is', () => {
  /** Sends it wherever a password is taken, right, wrong and malformed: what was answered. */
  async function story(portal: TestPortal, secret: string): Promise<unknown[]> {
    const answers: unknown[] = []
    const send = async (method: string, path: string, body: unknown, token?: string) => {
      const answer = await portal.send<Holder>(method, path, { token, body })
      answers.push([...answer.headers], answer.body)
      return answer.body
    }
    const shapes = (more: object): unknown[] => [
      { ...more, password: secret.slice(0, 7) },
      { ...more, password: secret + 'x'.repeat(72) },
      { ...more, password: [secret] },
      { ...more, password: { [secret]: secret } },
      `{"password":"${secret}"`,
      `{"password":"${secret}",}`,
      `password=${secret}`,
      { ...more, password: secret },
      { ...more, password: `${secret}!` },
    ]
    await start(portal)
    await open(portal, tokenFor(portal))
    for (const body of shapes(FORM)) {
      await send('POST', `/registrations/${tokenFor(portal)}/complete`, body)
    }
    for (const body of shapes({ email: 'nobody@tested.example' }))
      await send('POST', '/login', body)
    for (const body of shapes({ email: EMAIL })) await send('POST', '/login', body)
    const { token, org, user } = await portal.login(EMAIL, secret)
    const person = { first_name: 'Uma', last_name: 'Tester', email: 'uma@tested.example' }
    for (const body of shapes(person)) await send('POST', `/customers/${org.id}/users`, body, token)
    for (const body of shapes({})) await send('PUT', `/users/${user.id}`, body, token)
    for (const path of [
      '/me',
      '/home',
      `/users/${user.id}`,
      `/customers/${org.id}/users`,
      '/orgs',
    ]) {
      await send('GET', path, undefined, token)
    }
    await send('POST', '/registrations', { email: EMAIL })
    await send('POST', '/session/renew', undefined, token)
    return answers
  }

  test('neither in answers nor in the log, the outbox or snapshots', async () => {
    const portal = freshPortal()
    const secret = 'hunter2-Zq9#'
    const answers = await story(portal, secret)
    const { requests, outbox } = portal.mock
    expect(answers.length).toBeGreaterThan(100)
    for (const [where, what] of Object.entries({
      answers,
      outbox,
      snapshot: portal.mock.snapshot(),
    })) {
      expect(JSON.stringify(what), where).not.toContain(secret)
      expect(JSON.stringify(what), where).not.toContain(secret.slice(0, 7))
    }
    for (const request of requests)
      expect(JSON.stringify(request)).not.toContain(secret.slice(0, 7))
  })

  test.each([
    ['a bare string', JSON.stringify('hunter2-Zq9#')],
    ['a list', [{ email: EMAIL, password: 'hunter2-Zq9#' }]],
    ['an object inside', { user: { email: EMAIL, password: 'hunter2-Zq9#' } }],
  ])('not in the log where the body is %s in place of an object', async (_, body) => {
    const portal = freshPortal()
    await portal.refused('POST', '/login', { body })
    expect(JSON.stringify(portal.mock.requests)).not.toContain('hunter2')
  })

  test('not told apart in the log: only that there was one', async () => {
    const portal = freshPortal()
    await start(portal)
    await open(portal, tokenFor(portal))
    await complete(portal, tokenFor(portal))
    await portal.refused('POST', '/login', { body: { email: EMAIL, password: 'x' } })
    const [form, login] = portal.mock.requests.slice(-2).map(({ body }) => body)
    const { password } = login as { readonly password: string }
    expect(password).toMatch(/^\*+$/)
    expect(login).toEqual({ email: EMAIL, password })
    expect(form).toEqual({ ...FORM, password })
  })

  test('not the same hash twice', async () => {
    const portal = freshPortal()
    await portal.partner('ada')
    await portal.partner('mara')
    const hashes = portal.mock
      .snapshot()
      .store.portalUsers.rows.filter(({ email }) => email.endsWith('@tested.example'))
      .map(({ password_hash }) => password_hash)
    expect(hashes).toEqual([expect.stringMatching(/^\$2/), expect.stringMatching(/^\$2/)])
    expect(hashes[0]).not.toBe(hashes[1])
  })
})
