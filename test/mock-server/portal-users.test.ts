import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PortalOrg, PortalSession, PortalUser } from 'partnerkit'
import { freshPortal, MINUTE, NOW, PASSWORD, type TestPortal } from '../support/portal.ts'
import { castOf, FORBIDDEN, listOf, notFound, refusalBody } from '../support/portal-sales.ts'

// The users of the companies of the reseller portal: who adds them, and what a new one needs and gets.

const FORM = { first_name: 'Kim', last_name: 'Lind', email: 'kim@lind.example' }

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

const usersOf = ({ id }: Pick<PortalOrg, 'id'>): string => `/customers/${id}/users`
const add = (body: unknown, org: Pick<PortalOrg, 'id'> = customer, { token } = ada) =>
  portal.send<PortalUser>('POST', usersOf(org), { token, body })
const refused = (body?: unknown, org: Pick<PortalOrg, 'id'> = customer, { token } = ada) =>
  portal.refused('POST', usersOf(org), { token, body })
const loggingIn = (email: string, password = PASSWORD) =>
  portal.send('POST', '/login', { body: { email, password } })

const REQUIRED = 'This field is required.'
const taken = (email: string) => refusalBody('POR_001', `email: ${email} is already registered.`)

describe('adding a user', () => {
  test('with what is mandatory: an active user who can not log in yet', async () => {
    portal.mock.clock.advance(MINUTE)
    const { status, body } = await add({ ...FORM, email: 'Kim@LIND.example' })
    expect(status).toBe(201)
    const by = { id: ada.user.id, name: 'Ada ada' }
    expect(body).toEqual({
      id: expect.stringMatching(/^PUS-\d{6}$/),
      org: { id: customer.id, name: customer.name },
      first_name: 'Kim',
      last_name: 'Lind',
      email: 'kim@lind.example',
      active: true,
      role: 'user',
      last_login_at: null,
      events: { created: { at: '2026-03-02T10:01:00+00:00', by } },
    })
    expect(await portal.done('GET', `/users/${body.id}`, { token: ada.token })).toEqual(body)
    expect(await listOf(portal, clerk, usersOf(customer))).toContainEqual(body)
    for (const password of [PASSWORD, 'null', 'undefined']) {
      const answer = await loggingIn('kim@lind.example', password)
      expect(answer).toMatchObject({ status: 401, body: { error_code: 'POR_010' } })
    }
  })

  test('with all that can be said', async () => {
    const { body } = await add({ ...FORM, role: 'admin', active: false, password: PASSWORD })
    expect(body).toMatchObject({ ...FORM, role: 'admin', active: false })
    expect(JSON.stringify(body)).not.toMatch(/password|\$2/)
    const inactive = await loggingIn(FORM.email)
    expect(inactive).toMatchObject({ status: 403, body: { error_code: 'POR_011' } })
  })

  test('with a password: who knows it logs in, and the login is remembered', async () => {
    const { body } = await add({ ...FORM, password: PASSWORD })
    portal.mock.clock.advance(MINUTE)
    const session = await portal.login('KIM@lind.EXAMPLE')
    const at = '2026-03-02T10:01:00+00:00'
    expect(session.user).toEqual({ ...body, last_login_at: at })
    expect(session.org.id).toBe(customer.id)
    const read = await portal.done('GET', `/users/${body.id}`, { token: ada.token })
    expect(read).toEqual({ ...body, last_login_at: at })
  })

  test('while acting as somebody says who is behind it', async () => {
    const { body } = await add(FORM, customer, acting)
    expect(body.events.created).toEqual({
      at: NOW,
      by: { id: boss.user.id, name: `Uma ${boss.user.last_name}` },
      impersonated: true,
      impersonator: { id: ada.user.id, name: 'Ada ada' },
    })
  })

  test('what the API itself decides, or does not know, is dropped', async () => {
    const { body } = await add({
      ...FORM,
      id: ada.user.id,
      org: { id: ada.org.id, name: 'x' },
      org_id: bob.org.id,
      password_hash: '$2b$04$x',
      last_login_at: NOW,
      events: {},
    })
    expect(body).toMatchObject({ ...FORM, org: { id: customer.id }, last_login_at: null })
    expect(body.id).not.toBe(ada.user.id)
    expect(Object.keys(body).toSorted()).toEqual(
      Object.keys({ ...boss.user, events: undefined }).toSorted(),
    )
  })

  test('names all that is missing at once, also for no body at all', async () => {
    const all = refusalBody(
      'VAL_001',
      `first_name: ${REQUIRED}`,
      `last_name: ${REQUIRED}`,
      `email: ${REQUIRED}`,
    )
    for (const body of [{}, undefined, { role: 'admin' }]) {
      expect(await refused(body)).toMatchObject({ status: 400, body: all })
    }
  })

  test.each<[string, unknown, string]>([
    ['first_name', '', 'This field may not be blank.'],
    ['first_name', null, 'This field may not be null.'],
    ['first_name', 'x'.repeat(101), 'Ensure this field has no more than 100 characters.'],
    ['last_name', '', 'This field may not be blank.'],
    ['last_name', 7, 'Not a valid string.'],
    ['last_name', 'x'.repeat(101), 'Ensure this field has no more than 100 characters.'],
    ['email', '', 'Enter a valid email address.'],
    ['email', 'kim', 'Enter a valid email address.'],
    ['email', 'kim@lind', 'Enter a valid email address.'],
    ['email', null, 'This field may not be null.'],
    ['email', ['kim@lind.example'], 'Not a valid string.'],
    ['role', 'owner', '"owner" is not a valid choice. Choose one of: admin, user.'],
    ['role', null, 'This field may not be null.'],
    ['active', 'yes', 'Must be a valid boolean.'],
    ['active', null, 'This field may not be null.'],
    ['password', '1234567', 'Ensure this field has at least 8 characters.'],
    ['password', 'x'.repeat(73), 'Ensure this field has no more than 72 bytes.'],
    ['password', 'ä'.repeat(37), 'Ensure this field has no more than 72 bytes.'],
    ['password', null, 'This field may not be null.'],
    ['password', 12345678, 'Not a valid string.'],
  ])('refuses %s %j', async (field, value, text) => {
    const { status, body } = await refused({ ...FORM, [field]: value })
    expect(status).toBe(400)
    expect(body).toEqual(refusalBody('VAL_001', `${field}: ${text}`))
  })

  test('takes a password of 8 characters and one of 72 bytes', async () => {
    for (const password of ['12345678', 'x'.repeat(72), 'ä'.repeat(36)]) {
      const email = `u${password.length}@lind.example`
      expect((await add({ ...FORM, email, password })).status).toBe(201)
      expect((await portal.login(email, password)).user.email).toBe(email)
    }
  })
})

describe('an e-mail address', () => {
  test('is taken once in the whole portal, in whatever letters', async () => {
    const theirs = await portal.user(bob, (await portal.customer(bob)).id, {
      email: 'Someone@Else.example',
    })
    for (const email of [ada, bob, boss, clerk].map(({ user }) => user.email)) {
      expect(await refused({ ...FORM, email })).toMatchObject({ status: 400, body: taken(email) })
    }
    for (const email of [theirs.email, 'SOMEONE@else.EXAMPLE']) {
      for (const [by, org] of [
        [ada, customer],
        [ada, ada.org],
        [bob, bob.org],
        [boss, customer],
      ] as const) {
        const { status, body } = await refused({ ...FORM, email }, org, by)
        expect(status).toBe(400)
        expect(body).toEqual(taken('someone@else.example'))
      }
    }
  })

  test('is taken by inactive users, and by those who can not log in, too', async () => {
    await add({ ...FORM, active: false })
    const again = await refused(FORM, ada.org)
    expect(again).toMatchObject({ status: 400, body: taken(FORM.email) })
    const registration = { body: { email: FORM.email.toUpperCase() } }
    const { status, body } = await portal.refused('POST', '/registrations', registration)
    expect([status, body]).toEqual([400, taken(FORM.email)])
  })

  test('of two who ask for it at once goes to one', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => {
        const body = { ...FORM, email: i % 2 ? FORM.email : 'KIM@lind.example', password: PASSWORD }
        return (await portal.send('POST', usersOf(customer), { token: ada.token, body })).status
      }),
    )
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 400)).toHaveLength(9)
    const rows = await listOf(portal, ada, `${usersOf(customer)}?email=${FORM.email}`)
    expect(rows).toHaveLength(1)
  })
})

describe('users are added', () => {
  test('to a customer by any user of its partner, and by its own administrators', async () => {
    const adders = [ada, colleague, boss, acting]
    for (const [i, by] of adders.entries()) {
      const { status, body } = await add({ ...FORM, email: `u${i}@lind.example` }, customer, by)
      expect([status, body.org.id]).toEqual([201, customer.id])
    }
  })

  test('to a partner by its administrators', async () => {
    const { status, body } = await add(FORM, ada.org)
    expect([status, body.org]).toEqual([201, { id: ada.org.id, name: 'ada Ltd' }])
  })

  test('to the own company by nobody else, whatever the body', async () => {
    for (const body of [FORM, {}, undefined]) {
      const own = await refused(body, customer, clerk)
      expect(own).toMatchObject({ status: 403, body: FORBIDDEN })
      const partners = await refused(body, ada.org, colleague)
      expect(partners).toMatchObject({ status: 403, body: FORBIDDEN })
    }
  })

  test('to no company out of reach, whatever the body', async () => {
    const sibling = await portal.customer(ada)
    for (const body of [FORM, {}]) {
      for (const org of [bob.org, await portal.customer(bob), { id: 'POR-000000' }, { id: 'x' }]) {
        for (const by of [ada, colleague, boss, clerk, acting]) {
          const answer = await refused(body, org, by)
          expect(answer).toMatchObject({ status: 404, body: notFound(org.id) })
        }
      }
      for (const org of [ada.org, sibling]) {
        for (const by of [boss, clerk, acting]) {
          const answer = await refused(body, org, by)
          expect(answer).toMatchObject({ status: 404, body: notFound(org.id) })
        }
      }
    }
  })
})

describe('the users of a company', () => {
  const emails = async (by: PortalSession, org: Pick<PortalOrg, 'id'>, query = '') =>
    (await listOf<PortalUser>(portal, by, `${usersOf(org)}${query}`)).map(({ email }) => email)

  test('are those of a customer, for its partner and for themselves', async () => {
    const all = [boss.user.email, clerk.user.email].toSorted()
    for (const by of [ada, colleague, boss, clerk, acting]) {
      expect(await emails(by, customer, '?ordering(email)')).toEqual(all)
    }
    expect(await emails(ada, await portal.customer(ada))).toEqual([])
  })

  test('are those of the own company for a partner', async () => {
    const all = [ada.user.email, colleague.user.email].toSorted()
    for (const by of [ada, colleague]) {
      expect(await emails(by, ada.org, '?ordering(email)')).toEqual(all)
    }
    expect(await emails(bob, bob.org)).toEqual([bob.user.email])
  })

  test('show no secret, in a list or one by one', async () => {
    const { token } = ada
    for (const org of [customer, ada.org]) {
      const rows = await listOf<PortalUser>(portal, ada, usersOf(org))
      expect(JSON.stringify(rows)).not.toMatch(/password|\$2/)
      for (const row of rows) {
        expect(await portal.done('GET', `/users/${row.id}`, { token })).toEqual(row)
      }
    }
  })

  test('are refused out of reach, and by a query that is none', async () => {
    for (const [by, id] of [
      [ada, bob.org.id],
      [boss, ada.org.id],
      [ada, 'POR-000000'],
      [clerk, 'constructor'],
    ] as const) {
      const { token } = by
      const answer = await portal.refused('GET', usersOf({ id }), { token })
      expect(answer).toMatchObject({ status: 404, body: notFound(id) })
    }
    for (const id of [bob.user.id, 'PUS-000000', 'x']) {
      const answer = await portal.refused('GET', `/users/${id}`, { token: ada.token })
      expect(answer).toMatchObject({ status: 404, body: notFound(id) })
    }
    for (const query of ['ordering(role)', 'eq(active,perhaps)', 'eq(password,x', 'ge(email,a)']) {
      const { token } = ada
      const answer = await portal.refused('GET', `${usersOf(customer)}?${query}`, { token })
      expect(answer, query).toMatchObject({ status: 400, body: { error_code: 'VAL_001' } })
    }
  })
})
