import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PortalOrg, PortalSession } from 'partnerkit'
import { freshPortal, HOUR, MINUTE, NOW, type TestPortal } from '../support/portal.ts'
import { FORBIDDEN, listOf, notFound, refusalBody } from '../support/portal-sales.ts'

// Editing companies of the reseller portal: who changes what, and who sees what the partner earns.

let portal: TestPortal
let ada: PortalSession
let colleague: PortalSession
let customer: PortalOrg
let boss: PortalSession
let clerk: PortalSession
let acting: PortalSession

beforeAll(async () => {
  portal = freshPortal()
  ada = await portal.partner('ada')
  colleague = await portal.login((await portal.user(ada, ada.org.id)).email)
  customer = await portal.customer(ada, {
    company: 'Lindqvist Dental AB',
    contact: { first_name: 'Kim', last_name: 'Lind', email: 'kim@l.example', phone: '+46 8' },
  })
  const user = await portal.user(ada, customer.id, { role: 'admin' })
  boss = await portal.login(user.email)
  clerk = await portal.login((await portal.user(ada, customer.id)).email)
  acting = await portal.loginAs(ada, user)
  portal.mock.keep()
})

function startAgain(): void {
  portal.mock.reset()
  portal.mock.clock.set(NOW)
}

beforeEach(startAgain)

const edit = ({ token }: PortalSession, id: string, body?: unknown) =>
  portal.send<PortalOrg>('PUT', `/orgs/${id}`, { token, body })
const refused = ({ token }: PortalSession, id: string, body?: unknown) =>
  portal.refused('PUT', `/orgs/${id}`, { token, body })
const read = ({ token }: PortalSession, id: string): Promise<PortalOrg> =>
  portal.done('GET', `/orgs/${id}`, { token })

describe('an edit', () => {
  test('changes what it names and leaves the rest, and says who did it and when', async () => {
    portal.mock.clock.advance(MINUTE)
    const { status, body } = await edit(ada, customer.id, { name: 'Lind & Kim' })
    expect(status).toBe(200)
    const by = { id: ada.user.id, name: 'Ada ada' }
    const changed = {
      ...customer,
      name: 'Lind & Kim',
      events: { ...customer.events, updated: { at: '2026-03-02T10:01:00+00:00', by } },
    }
    expect(body).toEqual(changed)
    expect(await read(ada, customer.id)).toEqual(changed)
    // Where the company is named inside of others, it has its new name at once.
    const { user } = await portal.done<PortalSession>('GET', '/me', { token: boss.token })
    expect(user.org).toEqual({ id: customer.id, name: 'Lind & Kim' })
  })

  test('of nothing changes nothing but says so', async () => {
    const { body } = await edit(colleague, customer.id, {})
    const by = { id: colleague.user.id, name: expect.stringMatching(/^Uma /) as string }
    expect(body).toEqual({
      ...customer,
      events: { ...customer.events, updated: { at: NOW, by } },
    })
  })

  test('drops what is not for it', async () => {
    const { body } = await edit(ada, customer.id, {
      id: 'POR-000001',
      usage: 99,
      coming_expiry_date: '2030-01-01',
      events: {},
      partner_id: 'x',
      nonsense: 1,
    })
    expect({ ...body, events: customer.events }).toEqual(customer)
  })

  test('while acting as somebody says who is behind it', async () => {
    const { body } = await edit(acting, customer.id, { name: 'Renamed' })
    expect(body.events).toEqual({
      ...customer.events,
      updated: {
        at: NOW,
        by: { id: boss.user.id, name: `Uma ${boss.user.last_name}` },
        impersonated: true,
        impersonator: { id: ada.user.id, name: 'Ada ada' },
      },
    })
    // The customer's own edit, afterwards, has nobody behind it.
    const later = await edit(boss, customer.id, { name: 'Again' })
    expect(Object.keys(later.body.events.updated ?? {})).toEqual(['at', 'by'])
  })
})

type Field = keyof PortalOrg
type Outcome = 'taken' | 'refused'

/** Each field, once changed and once the same: for the partner, and for administrators of the own company. */
const fields: readonly (readonly [
  field: Field,
  of: (org: PortalOrg) => unknown,
  partner: Outcome,
  own: Outcome,
])[] = [
  ['name', () => 'Renamed', 'taken', 'taken'],
  ['company', () => 'Legal Ltd', 'taken', 'taken'],
  ['company', () => null, 'taken', 'taken'],
  ['contact', () => ({ email: 'New@l.example' }), 'taken', 'taken'],
  ['active', () => false, 'taken', 'refused'],
  ['active', () => true, 'taken', 'taken'],
  ['partner_commission_rate', () => 20, 'taken', 'refused'],
  // A customer must not find out the rate by trying.
  ['partner_commission_rate', () => 12.5, 'taken', 'refused'],
  ['customer_type', ({ customer_type }) => customer_type, 'taken', 'taken'],
  [
    'customer_type',
    ({ customer_type }) => (customer_type === 'PARTNER' ? 'CUSTOMER' : 'PARTNER'),
    'refused',
    'refused',
  ],
  ['partner_account', ({ partner_account }) => partner_account, 'taken', 'taken'],
  ['partner_account', () => 'POR-000000', 'refused', 'refused'],
  [
    'partner_account',
    ({ partner_account }) => (partner_account ? null : customer.id),
    'refused',
    'refused',
  ],
]

const hidden: Field = 'partner_commission_rate'

describe.each(fields)('%s (case %#)', (field, valueFor, partner, own) => {
  /** Whether the value is taken or refused; in either case it is so as a whole. */
  async function tried(session: PortalSession, { id }: Pick<PortalOrg, 'id'>): Promise<Outcome> {
    const org = await read(session, id)
    const value = valueFor(org)
    const before = portal.mock.snapshot()
    const { status, body } = await edit(session, id, { [field]: value })
    if (status === 200) {
      const { events } = body
      expect(body).toEqual({ ...org, [field]: value, events })
      expect(events).toMatchObject({ ...org.events, updated: { at: NOW } })
      expect(await read(session, id)).toEqual(body)
      return 'taken'
    }
    expect(status).toBe(400)
    const text = expect.stringMatching(new RegExp(`^${field}: [A-Z].+\\.$`)) as string
    expect(body).toEqual(refusalBody('VAL_001', text))
    expect(portal.mock.snapshot()).toEqual(before)
    return 'refused'
  }

  test(`of a customer: ${partner} for any user of its partner`, async () => {
    expect(await tried(ada, customer)).toBe(partner)
    startAgain()
    expect(await tried(colleague, customer)).toBe(partner)
  })

  test(`of the own company: ${own} for an administrator of a customer`, async () => {
    expect(await tried(boss, customer)).toBe(own)
    startAgain()
    expect(await tried(acting, customer)).toBe(own)
  })

  test(`of the own company: ${own} for an administrator of a partner`, async () => {
    expect(await tried(ada, ada.org)).toBe(own)
  })

  test('of the own company is for administrators alone, whatever the body', async () => {
    const value = valueFor(customer)
    for (const [session, { id }] of [
      [clerk, customer],
      [colleague, ada.org],
    ] as const) {
      for (const body of [{ [field]: value }, { [field]: {} }]) {
        expect(await refused(session, id, body)).toMatchObject({ status: 403, body: FORBIDDEN })
      }
    }
  })
})

describe('an edit is refused', () => {
  test.each<[string, unknown, string]>([
    ['name', '', 'This field may not be blank.'],
    ['name', null, 'This field may not be null.'],
    ['name', 'x'.repeat(256), 'Ensure this field has no more than 255 characters.'],
    ['company', 'x'.repeat(256), 'Ensure this field has no more than 255 characters.'],
    ['active', null, 'This field may not be null.'],
    ['active', 'false', 'Must be a valid boolean.'],
    ['customer_type', null, 'This field may not be null.'],
    ['partner_commission_rate', -1, 'Ensure this value is greater than or equal to 0.'],
    ['partner_commission_rate', 100.01, 'Ensure this value is less than or equal to 100.'],
    ['partner_commission_rate', '12', 'A valid number is required.'],
    ['partner_commission_rate', null, 'This field may not be null.'],
    ['contact', null, 'This field may not be null.'],
    ['contact.email', 'kim@', 'Enter a valid email address.'],
    ['contact.phone', 468, 'Not a valid string.'],
  ])('with %s %j', async (field, value, text) => {
    const [name = '', member] = field.split('.')
    const body = { [name]: member ? { [member]: value } : value }
    const answer = await refused(ada, customer.id, body)
    expect(answer.status).toBe(400)
    expect(answer.body).toEqual(refusalBody('VAL_001', `${field}: ${text}`))
  })

  test('with all that is wrong at once', async () => {
    const wrong = { active: false, partner_commission_rate: 1, customer_type: 'PARTNER' }
    const { body } = await refused(boss, customer.id, { ...wrong, partner_account: null })
    const { errors } = body as { errors: readonly string[] }
    expect(errors.map((text) => text.split(':')[0]).toSorted()).toEqual([
      'active',
      'customer_type',
      'partner_account',
      'partner_commission_rate',
    ])
  })

  test('of a company out of reach, before its body is looked at', async () => {
    const bob = await portal.partner('bob')
    const foreign = await portal.customer(bob)
    for (const id of [foreign.id, bob.org.id, 'POR-000000', 'x']) {
      for (const session of [ada, colleague, boss, clerk, acting]) {
        const answer = await refused(session, id, { name: '' })
        expect(answer).toMatchObject({ status: 404, body: notFound(id) })
      }
    }
    for (const session of [boss, clerk, acting]) {
      const answer = await refused(session, ada.org.id, { name: 'Mine' })
      expect(answer).toMatchObject({ status: 404, body: notFound(ada.org.id) })
    }
  })
})

describe('a contact', () => {
  const contactAfter = async (contact: unknown) =>
    (await edit(ada, customer.id, { contact })).body.contact

  test('is replaced as a whole', async () => {
    expect(await contactAfter({ phone: '+46 9' })).toEqual({ phone: '+46 9' })
    expect((await read(boss, customer.id)).contact).toEqual({ phone: '+46 9' })
  })

  test('loses what is null, and all when it is empty', async () => {
    expect(await contactAfter({ email: 'a@b.example', phone: null, last_name: null })).toEqual({
      email: 'a@b.example',
    })
    expect(await contactAfter({})).toEqual({})
  })
})

test('rates of all kinds are kept exactly', async () => {
  for (const rate of [0, 100, 0.0001, 7.125, 33.333333]) {
    const { body } = await edit(ada, customer.id, { partner_commission_rate: rate })
    expect(body.partner_commission_rate).toBe(rate)
    expect((await read(ada, customer.id)).partner_commission_rate).toBe(rate)
  }
})

test('a customer that becomes inactive shuts its users out at once, and who acts as them', async () => {
  await edit(ada, customer.id, { active: false })
  for (const { token } of [boss, clerk, acting]) {
    const { status } = await portal.refused('GET', '/me', { token })
    expect(status).toBe(401)
  }
  expect((await read(ada, customer.id)).active).toBe(false)
})

describe('the commission rate of a customer', () => {
  test('is in no answer that a customer gets, nor one who acts as its user', async () => {
    for (const session of [boss, clerk, acting]) {
      const { token } = session
      const answers = [
        session,
        await portal.send('GET', '/orgs', { token }),
        await portal.send('GET', `/orgs/${customer.id}`, { token }),
        await portal.send('GET', '/me', { token }),
        await portal.send('GET', '/home', { token }),
        await portal.send('POST', '/session/renew', { token }),
        ...(session === clerk ? [] : [await edit(session, customer.id, { name: 'Renamed' })]),
      ]
      for (const answer of answers) expect(JSON.stringify(answer)).not.toMatch(/commission|12\.5/)
    }
    expect((await read(ada, customer.id)).partner_commission_rate).toBe(12.5)
  })

  test('can not be found out by a query', async () => {
    const rate = 'partner_commission_rate'
    for (const session of [boss, clerk, acting]) {
      const found = async (query: string) =>
        (await listOf<PortalOrg>(portal, session, `/orgs?${query}`)).length
      for (const value of [12.5, 10]) {
        for (const lookup of ['eq', 'ge', 'gt', 'le', 'lt']) {
          expect(await found(`${lookup}(${rate},${value})`), lookup).toBe(0)
        }
        expect(await found(`in(${rate},(${value}))`)).toBe(0)
        // What has no value differs from every value.
        expect(await found(`ne(${rate},${value})`)).toBe(1)
        expect(await found(`out(${rate},(${value}))`)).toBe(1)
        expect(await found(`not(eq(${rate},${value}))`)).toBe(1)
      }
      for (const query of [`ordering(${rate})`, `ordering(-${rate})`, `select(${rate})`]) {
        const rows = await listOf(portal, session, `/orgs?${query}`)
        expect(JSON.stringify(rows)).not.toMatch(/commission|12\.5/)
        expect(rows).toHaveLength(1)
      }
    }
  })

  test('is what the partner asks by, and a partner has none itself', async () => {
    const low = await portal.customer(ada, { [hidden]: 3 })
    const found = async (path: string, query: string) =>
      (await listOf<PortalOrg>(portal, ada, `${path}?${query}`)).map(({ id }) => id)
    expect(await found('/customers', `eq(${hidden},12.5)`)).toEqual([customer.id])
    expect(await found('/customers', `ordering(${hidden})`)).toEqual([low.id, customer.id])
    expect(await found('/customers', `ordering(-${hidden})`)).toEqual([customer.id, low.id])
    expect(await found('/orgs', `ge(${hidden},0)`)).toEqual([])
    expect(ada.org).not.toHaveProperty(hidden)
  })
})

test('an edit without a session, or with one that has ended, is refused', async () => {
  const path = `/orgs/${customer.id}`
  const body = { name: 'Renamed' }
  expect((await portal.refused('PUT', path, { body })).status).toBe(401)
  portal.mock.clock.advance(HOUR)
  expect((await portal.refused('PUT', path, { token: ada.token, body })).status).toBe(401)
})
