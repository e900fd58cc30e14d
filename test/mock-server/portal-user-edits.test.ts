import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PortalOrg, PortalSession, PortalUser } from 'partnerkit'
import { freshPortal, HOUR, MINUTE, NOW, PASSWORD, type TestPortal } from '../support/portal.ts'
import { castOf, FORBIDDEN, notFound, refusalBody } from '../support/portal-sales.ts'

// Editing users of the reseller portal: who changes what of whom, and which sessions that ends.

const OTHER = 'another good password'

let portal: TestPortal
let ada: PortalSession
let bob: PortalSession
let colleague: PortalSession
let customer: PortalOrg
let boss: PortalSession
let clerk: PortalSession
let acting: PortalSession

beforeAll(async () => {
  portal = freshPortal()
  ;({ ada, bob, customer, boss, clerk, acting } = await castOf(portal))
  colleague = await portal.login((await portal.user(ada, ada.org.id)).email)
  portal.mock.keep()
})

beforeEach(() => {
  portal.mock.reset()
  portal.mock.clock.set(NOW)
})

const edit = ({ token }: PortalSession, { id }: Pick<PortalUser, 'id'>, body: unknown) =>
  portal.send<PortalUser>('PUT', `/users/${id}`, { token, body })
const refused = ({ token }: PortalSession, { id }: Pick<PortalUser, 'id'>, body: unknown) =>
  portal.refused('PUT', `/users/${id}`, { token, body })
const me = ({ token }: PortalSession) => portal.send('GET', '/me', { token })
const statusOf = async (session: PortalSession): Promise<number> => (await me(session)).status
const loggingIn = (email: string, password = PASSWORD) =>
  portal.send('POST', '/login', { body: { email, password } })

describe('an edit', () => {
  test('changes what it names and leaves the rest, and says who did it and when', async () => {
    portal.mock.clock.advance(MINUTE)
    const { status, body } = await edit(ada, clerk.user, { last_name: 'Lind' })
    expect(status).toBe(200)
    const by = { id: ada.user.id, name: 'Ada ada' }
    const changed = {
      ...clerk.user,
      last_name: 'Lind',
      events: { ...clerk.user.events, updated: { at: '2026-03-02T10:01:00+00:00', by } },
    }
    expect(body).toEqual(changed)
    expect((await me(clerk)).body).toMatchObject({ user: changed })
  })

  test('drops what is not for it', async () => {
    const { body } = await edit(ada, clerk.user, {
      id: 'PUS-000001',
      org: { id: ada.org.id },
      org_id: ada.org.id,
      last_login_at: null,
      password_hash: 'x',
      events: {},
    })
    expect({ ...body, events: clerk.user.events }).toEqual(clerk.user)
    expect((await loggingIn(clerk.user.email)).status).toBe(200)
  })

  test('while acting as somebody says who is behind it', async () => {
    const { body } = await edit(acting, clerk.user, { first_name: 'Kim' })
    expect(body.events.updated).toEqual({
      at: NOW,
      by: { id: boss.user.id, name: `Uma ${boss.user.last_name}` },
      impersonated: true,
      impersonator: { id: ada.user.id, name: 'Ada ada' },
    })
  })

  test.each<[string, unknown, string]>([
    ['first_name', '', 'This field may not be blank.'],
    ['last_name', null, 'This field may not be null.'],
    ['email', 'kim', 'Enter a valid email address.'],
    ['email', null, 'This field may not be null.'],
    ['role', 'owner', '"owner" is not a valid choice. Choose one of: admin, user.'],
    ['active', 'no', 'Must be a valid boolean.'],
    ['active', null, 'This field may not be null.'],
    ['password', '1234567', 'Ensure this field has at least 8 characters.'],
    ['password', 'ä'.repeat(37), 'Ensure this field has no more than 72 bytes.'],
    ['password', null, 'This field may not be null.'],
  ])('refuses %s %j', async (field, value, text) => {
    const { status, body } = await refused(ada, clerk.user, { first_name: 'Kim', [field]: value })
    expect(status).toBe(400)
    expect(body).toEqual(refusalBody('VAL_001', `${field}: ${text}`))
  })
})

describe('an e-mail address', () => {
  test('is changed, in small letters: the old one is free then', async () => {
    const { body } = await edit(ada, clerk.user, { email: 'New@Lind.example' })
    expect(body.email).toBe('new@lind.example')
    expect((await loggingIn('NEW@lind.example')).status).toBe(200)
    expect((await loggingIn(clerk.user.email)).status).toBe(401)
    const again = await portal.user(bob, bob.org.id, { email: clerk.user.email })
    expect(again.email).toBe(clerk.user.email)
    expect(await statusOf(clerk)).toBe(200)
  })

  test('can stay what it is, in any letters', async () => {
    const email = clerk.user.email.toUpperCase()
    expect((await edit(boss, clerk.user, { email })).body.email).toBe(clerk.user.email)
  })

  test('that another user has is refused, whoever that is', async () => {
    for (const { user } of [ada, bob, boss]) {
      for (const email of [user.email, user.email.toUpperCase()]) {
        const answer = await refused(ada, clerk.user, { first_name: 'Kim', email })
        expect(answer.status).toBe(400)
        expect(answer.body).toEqual(
          refusalBody('POR_001', `email: ${user.email} is already registered.`),
        )
      }
    }
  })
})

describe('a role', () => {
  test('counts at once, in sessions that there are', async () => {
    expect((await refused(clerk, boss.user, { first_name: 'Kim' })).status).toBe(403)
    await edit(boss, clerk.user, { role: 'admin' })
    expect((await edit(clerk, boss.user, { first_name: 'Kim' })).status).toBe(200)
    await edit(clerk, boss.user, { role: 'user' })
    expect((await refused(boss, clerk.user, { first_name: 'Kim' })).status).toBe(403)
    expect((await refused(acting, clerk.user, { first_name: 'Kim' })).status).toBe(403)
  })
})

describe('a user who becomes inactive', () => {
  test('is shut out at once, from all sessions, and who acts as the user, too', async () => {
    const second = await portal.login(boss.user.email)
    expect((await edit(ada, boss.user, { active: false })).body.active).toBe(false)
    for (const session of [boss, second, acting]) {
      const { status, body } = await portal.refused('GET', '/me', { token: session.token })
      expect([status, body]).toEqual([401, refusalBody('AUTH_001', 'API request is unauthorized.')])
    }
    expect((await loggingIn(boss.user.email)).status).toBe(403)
    for (const session of [ada, clerk]) expect(await statusOf(session)).toBe(200)
  })

  test('comes back with a login, not with the sessions of before', async () => {
    await edit(ada, clerk.user, { active: false })
    await edit(ada, clerk.user, { active: true })
    expect(await statusOf(clerk)).toBe(401)
    expect((await loggingIn(clerk.user.email)).status).toBe(200)
  })

  test('of a partner no longer acts as anybody', async () => {
    const theirs = await portal.loginAs(colleague, clerk.user)
    await edit(ada, colleague.user, { active: false })
    expect(await statusOf(colleague)).toBe(401)
    expect(await statusOf(theirs)).toBe(401)
    expect(await statusOf(acting)).toBe(200)
  })

  test('and was so before has it said again', async () => {
    await edit(ada, clerk.user, { active: false })
    expect((await edit(ada, clerk.user, { active: false })).status).toBe(200)
  })
})

describe('a new password', () => {
  test('ends the sessions of the user, and is the only one that is good', async () => {
    const second = await portal.login(boss.user.email)
    const { body } = await edit(ada, boss.user, { password: OTHER })
    expect(JSON.stringify(body)).not.toMatch(/password|\$2/)
    for (const session of [boss, second, acting]) expect(await statusOf(session)).toBe(401)
    expect((await loggingIn(boss.user.email, PASSWORD)).status).toBe(401)
    expect((await loggingIn(boss.user.email, OTHER)).status).toBe(200)
    for (const session of [ada, clerk]) expect(await statusOf(session)).toBe(200)
  })

  test('of a partner ends what its user does as others', async () => {
    const theirs = await portal.loginAs(colleague, clerk.user)
    await edit(ada, colleague.user, { password: OTHER })
    for (const session of [colleague, theirs]) expect(await statusOf(session)).toBe(401)
    for (const session of [ada, acting]) expect(await statusOf(session)).toBe(200)
  })

  test('of oneself ends the other sessions, not the one it was given in', async () => {
    const second = await portal.login(boss.user.email)
    await edit(boss, boss.user, { password: OTHER })
    expect(await statusOf(boss)).toBe(200)
    for (const session of [second, acting]) expect(await statusOf(session)).toBe(401)
  })

  test('that is refused ends nothing', async () => {
    await refused(ada, clerk.user, { password: 'short' })
    expect(await statusOf(clerk)).toBe(200)
  })

  test('lets a user log in who had none', async () => {
    const { id, email } = await portal.user(ada, customer.id, { password: undefined })
    expect((await loggingIn(email)).status).toBe(401)
    await edit(colleague, { id }, { password: OTHER })
    expect((await loggingIn(email, OTHER)).status).toBe(200)
  })

  test('is nowhere in the log of requests', async () => {
    await edit(ada, clerk.user, { password: OTHER })
    expect(JSON.stringify(portal.mock.requests)).not.toContain(OTHER)
    expect(JSON.stringify(portal.mock.snapshot())).not.toContain(OTHER)
  })
})

describe('nobody', () => {
  const others = { active: false, role: 'user' } as const

  test('locks out oneself, or makes oneself less', async () => {
    for (const session of [ada, boss, acting]) {
      const body = { ...others, first_name: 'Kim' }
      const answer = await refused(session, session.user, body)
      expect(answer.status).toBe(400)
      expect(answer.body).toEqual({
        error_code: 'VAL_001',
        errors: [
          expect.stringMatching(/^active: [A-Z].+\.$/),
          expect.stringMatching(/^role: [A-Z].+\.$/),
        ],
      })
      for (const [field, value] of Object.entries(others)) {
        const { body: one } = await refused(session, session.user, { [field]: value })
        const text = expect.stringMatching(new RegExp(`^${field}: `)) as string
        expect(one).toEqual(refusalBody('VAL_001', text))
      }
    }
  })

  test('is refused to say again what is so', async () => {
    const same = { active: true, role: 'admin', first_name: 'Kim' }
    expect(await edit(boss, boss.user, same)).toMatchObject({ status: 200, body: same })
  })

  test('makes oneself more: a user does not edit users of the own company, not even oneself', async () => {
    for (const [session, users] of [
      [clerk, [clerk.user, boss.user]],
      [colleague, [colleague.user, ada.user]],
    ] as const) {
      for (const user of users) {
        for (const body of [{ role: 'admin' }, { first_name: 'Kim' }, { email: 'none' }]) {
          const answer = await refused(session, user, body)
          expect(answer).toMatchObject({ status: 403, body: FORBIDDEN })
        }
      }
    }
  })
})

test('any user of a partner edits users of its customers, an administrator the colleagues', async () => {
  for (const [session, user] of [
    [ada, boss.user],
    [colleague, boss.user],
    [colleague, clerk.user],
    [ada, colleague.user],
    [ada, ada.user],
    [boss, clerk.user],
    [acting, clerk.user],
  ] as const) {
    const { status, body } = await edit(session, user, { first_name: 'Kim' })
    expect([status, body.id, body.first_name]).toEqual([200, user.id, 'Kim'])
  }
})

test('a user out of reach is like one that there is not, before the body is looked at', async () => {
  const sibling = await portal.user(ada, (await portal.customer(ada)).id)
  for (const [session, ids] of [
    [ada, [bob.user.id, 'PUS-000000', 'x']],
    [bob, [ada.user.id, clerk.user.id]],
    [boss, [ada.user.id, sibling.id]],
    [acting, [ada.user.id, colleague.user.id, sibling.id]],
  ] as const) {
    for (const id of ids) {
      for (const body of [{ first_name: 'Kim' }, { email: '' }]) {
        const answer = await refused(session, { id }, body)
        expect(answer).toMatchObject({ status: 404, body: notFound(id) })
      }
    }
  }
})

test('without a session nobody edits anybody', async () => {
  const path = `/users/${clerk.user.id}`
  expect((await portal.refused('PUT', path, { body: { first_name: 'Kim' } })).status).toBe(401)
  portal.mock.clock.advance(HOUR)
  expect((await refused(ada, clerk.user, { first_name: 'Kim' })).status).toBe(401)
})
