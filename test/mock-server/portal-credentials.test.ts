// Logins to the reseller portal: who gets in, and what the others are told.
import { describe, expect, test } from 'vitest'
import { attempt, EMAIL, fail, withMara, WRONG } from '../support/portal-logins.ts'
import { freshPortal, MINUTE, NOW, ORIGIN, PASSWORD } from '../support/portal.ts'

describe('a login', () => {
  test('is noted at its user, and changes nothing else of it', async () => {
    const portal = await withMara()
    const { user: before } = await portal.login(EMAIL)
    portal.mock.clock.advance(MINUTE)
    const { token, user } = await portal.login(EMAIL)
    expect(user).toEqual({ ...before, last_login_at: '2026-03-02T10:01:00+00:00' })
    expect(await portal.done('GET', `/users/${user.id}`, { token })).toEqual(user)
  })

  test('knows capital and small letters of an address as the same', async () => {
    const portal = await withMara()
    expect((await attempt(portal, 'MARA@TESTED.EXAMPLE')).status).toBe(200)
    expect((await attempt(portal, 'Mara@Tested.Example')).body).toMatchObject({
      user: { email: EMAIL },
    })
  })

  test('of a user that a partner added begins with none before', async () => {
    const portal = freshPortal()
    const ada = await portal.partner('ada')
    const user = await portal.user(ada, (await portal.customer(ada)).id)
    expect(user.last_login_at).toBeNull()
    expect((await portal.login(user.email)).user).toEqual({ ...user, last_login_at: NOW })
  })

  test('looks at no header', async () => {
    const portal = await withMara()
    for (const authorization of ['Bearer nonsense', portal.mock.keys.vendor, 'x']) {
      const body = { email: EMAIL, password: PASSWORD }
      const { status } = await portal.send('POST', '/login', { body, headers: { authorization } })
      expect(status).toBe(200)
    }
  })

  test('gives nobody the session of an earlier one with the same Idempotency-Key', async () => {
    const portal = await withMara()
    const headers = { 'idempotency-key': 'a' }
    const body = { email: EMAIL, password: PASSWORD }
    const first = await portal.done<{ token: string }>('POST', '/login', { body, headers })
    for (const password of ['wrong password', '********', 'correct horse batterY']) {
      const answer = await portal.refused('POST', '/login', {
        body: { ...body, password },
        headers,
      })
      expect(answer).toMatchObject({ status: 401, body: WRONG })
    }
    const again = await portal.done<{ token: string }>('POST', '/login', { body, headers })
    expect(again.token).not.toBe(first.token)
  })
})

describe('refused is', () => {
  test('an unknown address, a wrong password and a user without one, with the same answer', async () => {
    const portal = freshPortal()
    const ada = await portal.partner('ada')
    const customer = await portal.customer(ada)
    const { email } = await portal.user(ada, customer.id, { password: undefined })
    await portal.done('POST', '/registrations', { body: { email: 'open@tested.example' } })
    const answers: unknown[] = []
    for (const [address, password] of [
      [ada.user.email, 'wrong password'],
      [ada.user.email, PASSWORD.slice(0, -1)],
      [ada.user.email, `${PASSWORD}!`],
      [ada.user.email, PASSWORD.toUpperCase()],
      ['nobody@tested.example', PASSWORD],
      ['no address at all', PASSWORD],
      ['open@tested.example', PASSWORD],
      [email, PASSWORD],
      [email, 'undefined'],
    ]) {
      const body = { email: address, password }
      const answer = await portal.refused('POST', '/login', { body })
      answers.push({ ...answer, headers: [...answer.headers] })
    }
    expect(answers[0]).toMatchObject({ status: 401, body: WRONG })
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })

  test('an inactive user or company only who has the right password', async () => {
    const portal = freshPortal()
    const ada = await portal.partner('ada')
    const customer = await portal.customer(ada, { active: false })
    const shut = await portal.user(ada, customer.id)
    const inactive = await portal.user(ada, ada.org.id, { active: false })
    for (const { email } of [shut, inactive]) {
      const body = { email, password: PASSWORD }
      const answer = await portal.refused('POST', '/login', { body })
      expect(answer).toMatchObject({ status: 403, body: { error_code: 'POR_011' } })
      await fail(portal, 1, email)
    }
  })

  test.each([
    [undefined, ['email: This field is required.', 'password: This field is required.']],
    [
      { email: '', password: '' },
      ['email: This field may not be blank.', 'password: This field may not be blank.'],
    ],
    [
      { email: 7, password: { $ne: 1 } },
      ['email: Not a valid string.', 'password: Not a valid string.'],
    ],
    [{ email: EMAIL, password: null }, ['password: This field may not be null.']],
    ['{"email"', ['Malformed JSON.']],
    ['null', ['non_field_errors: This field may not be null.']],
  ])('%j, which is no failure that counts', async (body, errors) => {
    const portal = await withMara()
    for (let time = 0; time < 6; time++) {
      const answer = await portal.refused('POST', '/login', { body })
      expect(answer.status).toBe(400)
      expect(answer.body).toEqual({ error_code: 'VAL_001', errors })
    }
    await portal.login(EMAIL)
  })

  test('one that was told to go wrong, which is no failure that counts', async () => {
    const portal = await withMara()
    portal.mock.failNext('loginPortal', { status: 503, times: 6 })
    const before = portal.mock.snapshot()
    for (let time = 0; time < 6; time++) {
      const response = await portal.mock.fetch(`${ORIGIN}/portal/v1/login`, {
        method: 'POST',
        body: JSON.stringify({ email: EMAIL, password: 'wrong' }),
      })
      expect(response.status).toBe(503)
    }
    expect(portal.mock.snapshot()).toEqual(before)
    expect((await attempt(portal)).status).toBe(200)
  })

  test('a body of more than a mebibyte, and another method', async () => {
    const portal = await withMara()
    const body = { email: EMAIL, password: 'a'.repeat(2 ** 20) }
    expect(await portal.refused('POST', '/login', { body })).toMatchObject({
      status: 413,
      body: { error_code: 'LIM_001' },
    })
    expect(await portal.refused('GET', '/login')).toMatchObject({
      status: 405,
      body: { error_code: 'MTD_001' },
    })
  })
})
