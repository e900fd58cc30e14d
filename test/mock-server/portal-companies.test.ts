import { beforeEach, describe, expect, test } from 'vitest'
import type { PortalOrg, PortalSession } from 'partnerkit'
import { freshPortal, NOW, type TestPortal } from '../support/portal.ts'
import { FORBIDDEN, listOf, notFound, refusalBody } from '../support/portal-sales.ts'

// The companies of the reseller portal: what a new customer needs and gets, and the view "My Customer".

const COMPLETE = { name: 'Lindqvist Dental', active: true, partner_commission_rate: 12.5 }

let portal: TestPortal
let ada: PortalSession
let bob: PortalSession

beforeEach(async () => {
  portal = freshPortal()
  ada = await portal.partner('ada')
  bob = await portal.partner('bob')
})

const add = (body?: unknown, { token } = ada) => portal.send('POST', '/customers', { token, body })
const refused = (body?: unknown, { token } = ada) =>
  portal.refused('POST', '/customers', { token, body })
const without = (name: keyof typeof COMPLETE) =>
  Object.fromEntries(Object.entries(COMPLETE).filter(([key]) => key !== name))

const REQUIRED = 'This field is required.'

describe('adding a customer', () => {
  test('with what is mandatory: the rest is as the form has it', async () => {
    const { status, body } = await add(COMPLETE)
    expect(status).toBe(201)
    expect(body).toEqual({
      id: expect.stringMatching(/^POR-\d{6}$/),
      name: 'Lindqvist Dental',
      company: null,
      active: true,
      customer_type: 'CUSTOMER',
      partner_account: ada.org.id,
      partner_commission_rate: 12.5,
      usage: 0,
      coming_expiry_date: null,
      contact: {},
      events: { created: { at: NOW, by: { id: ada.user.id, name: 'Ada ada' } } },
    })
    const { id } = body as PortalOrg
    expect(await portal.done('GET', `/orgs/${id}`, { token: ada.token })).toEqual(body)
    expect(await listOf(portal, ada, '/customers')).toEqual([body])
  })

  test('with all that can be said', async () => {
    const contact = { first_name: 'Kim', last_name: 'Lind', email: 'Kim@L.example', phone: '+46 8' }
    const said = {
      ...COMPLETE,
      active: false,
      company: 'Lindqvist Dental AB',
      customer_type: 'CUSTOMER',
      partner_account: ada.org.id,
      contact,
    }
    expect(await add(said)).toMatchObject({ status: 201, body: said })
  })

  test('twice with the same name makes two', async () => {
    const [one, two] = [await portal.customer(ada, COMPLETE), await portal.customer(ada, COMPLETE)]
    expect(one.id).not.toBe(two.id)
  })

  test('what the API itself decides, or does not know, is dropped', async () => {
    const { status, body } = await add({
      ...COMPLETE,
      id: ada.org.id,
      usage: 99,
      coming_expiry_date: '2030-01-01',
      events: { created: { at: '2000-01-01T00:00:00+00:00' } },
      partner_id: bob.org.id,
      constructor: 'x',
      contact: { fax: '1', phone: null, last_name: 'Lind' },
    })
    expect(status).toBe(201)
    expect(body).toEqual({
      ...COMPLETE,
      id: expect.not.stringMatching(ada.org.id),
      company: null,
      customer_type: 'CUSTOMER',
      partner_account: ada.org.id,
      usage: 0,
      coming_expiry_date: null,
      contact: { last_name: 'Lind' },
      events: { created: { at: NOW, by: { id: ada.user.id, name: 'Ada ada' } } },
    })
  })

  test.each(['name', 'active', 'partner_commission_rate'] as const)(
    'needs its %s',
    async (name) => {
      const { status, body } = await refused(without(name))
      expect(status).toBe(400)
      expect(body).toEqual(refusalBody('VAL_001', `${name}: ${REQUIRED}`))
    },
  )

  test('names all three at once, also for no body at all', async () => {
    const all = refusalBody(
      'VAL_001',
      `name: ${REQUIRED}`,
      `active: ${REQUIRED}`,
      `partner_commission_rate: ${REQUIRED}`,
    )
    for (const body of [{}, undefined, { company: 'Legal' }]) {
      expect(await refused(body)).toMatchObject({ status: 400, body: all })
    }
  })

  test.each<[string, unknown, string]>([
    ['name', '', 'This field may not be blank.'],
    ['name', null, 'This field may not be null.'],
    ['name', 7, 'Not a valid string.'],
    ['name', 'x'.repeat(256), 'Ensure this field has no more than 255 characters.'],
    ['company', 'x'.repeat(256), 'Ensure this field has no more than 255 characters.'],
    ['company', 7, 'Not a valid string.'],
    ['active', null, 'This field may not be null.'],
    ['active', 'true', 'Must be a valid boolean.'],
    ['active', 1, 'Must be a valid boolean.'],
    ['customer_type', 'PARTNER', '"PARTNER" is not a valid choice. Choose one of: CUSTOMER.'],
    ['customer_type', 'customer', '"customer" is not a valid choice. Choose one of: CUSTOMER.'],
    ['customer_type', null, 'This field may not be null.'],
    ['partner_account', null, 'This field may not be null.'],
    ['partner_account', 7, 'Not a valid string.'],
    ['partner_commission_rate', -1, 'Ensure this value is greater than or equal to 0.'],
    ['partner_commission_rate', -0.0001, 'Ensure this value is greater than or equal to 0.'],
    ['partner_commission_rate', 100.01, 'Ensure this value is less than or equal to 100.'],
    ['partner_commission_rate', '12', 'A valid number is required.'],
    ['partner_commission_rate', true, 'A valid number is required.'],
    ['partner_commission_rate', null, 'This field may not be null.'],
    ['contact', null, 'This field may not be null.'],
    ['contact', 'Kim', 'Expected an object but got string.'],
    ['contact', [], 'Expected an object but got array.'],
    ['contact.email', 'kim', 'Enter a valid email address.'],
    ['contact.first_name', 'x'.repeat(101), 'Ensure this field has no more than 100 characters.'],
    ['contact.last_name', 'x'.repeat(101), 'Ensure this field has no more than 100 characters.'],
    ['contact.phone', '1'.repeat(51), 'Ensure this field has no more than 50 characters.'],
  ])('refuses %s %j', async (field, value, text) => {
    const [name = '', member] = field.split('.')
    const { status, body } = await refused({
      ...COMPLETE,
      [name]: member ? { [member]: value } : value,
    })
    expect(status).toBe(400)
    expect(body).toEqual(refusalBody('VAL_001', `${field}: ${text}`))
  })

  test.each([0, 100, 12.3456, 0.0001, 99.9999, 33.333333])('takes a rate of %d', async (rate) => {
    const customer = await portal.customer(ada, { partner_commission_rate: rate })
    expect(customer.partner_commission_rate).toBe(rate)
  })

  test('refuses another partner account than the own, whether there is one or not', async () => {
    const foreign = await portal.customer(bob)
    const own = await portal.customer(ada)
    for (const partner_account of [bob.org.id, foreign.id, own.id, 'POR-000000', 'x', '']) {
      const { status, body } = await refused({ ...COMPLETE, partner_account })
      expect(status).toBe(400)
      expect(body).toEqual(
        refusalBody('VAL_001', expect.stringMatching(/^partner_account: /) as string),
      )
      // Nothing tells a company that there is from one that there is not.
      expect(body).toEqual((await refused({ ...COMPLETE, partner_account: 'POR-999999' })).body)
    }
  })

  test('reports all problems together', async () => {
    const wrong = { name: '', active: 'yes', partner_commission_rate: 101, customer_type: 'OTHER' }
    expect((await refused(wrong)).body).toEqual({
      error_code: 'VAL_001',
      errors: [
        'name: This field may not be blank.',
        'active: Must be a valid boolean.',
        '"OTHER" is not a valid choice. Choose one of: CUSTOMER.',
        'partner_commission_rate: Ensure this value is less than or equal to 100.',
      ].map((text) => expect.stringContaining(text)),
    })
  })

  test.each([
    ['{"name":', 'Malformed JSON.'],
    ['[]', 'non_field_errors: Expected an object but got array.'],
    ['"text"', 'non_field_errors: Expected an object but got string.'],
  ])('refuses the body %s', async (text, message) => {
    const { status, body } = await refused(text)
    expect(status).toBe(400)
    expect(body).toEqual(refusalBody('VAL_001', message))
  })

  test('is for partners: any of their users, but no customer and nobody without a session', async () => {
    const colleague = await portal.user(ada, ada.org.id)
    const customer = await portal.customer(ada)
    const boss = await portal.user(ada, customer.id, { role: 'admin' })
    expect((await add(COMPLETE, await portal.login(colleague.email))).status).toBe(201)
    for (const session of [await portal.login(boss.email), await portal.loginAs(ada, boss)]) {
      // The role counts before the body.
      for (const body of [COMPLETE, {}]) {
        expect(await refused(body, session)).toMatchObject({ status: 403, body: FORBIDDEN })
      }
    }
    const anonymous = await portal.refused('POST', '/customers', { body: COMPLETE })
    expect(anonymous).toMatchObject({ status: 401, body: { error_code: 'AUTH_001' } })
  })
})

describe('the views', () => {
  test('"org" is the own company alone', async () => {
    const customer = await portal.customer(ada)
    const own = await listOf<PortalOrg>(portal, ada, '/orgs')
    expect(own).toEqual([
      {
        id: ada.org.id,
        name: 'ada Ltd',
        company: 'ada Ltd',
        active: true,
        customer_type: 'PARTNER',
        partner_account: null,
        usage: 0,
        coming_expiry_date: null,
        contact: { first_name: 'Ada', last_name: 'ada', email: 'ada@tested.example' },
        events: { created: { at: NOW } },
      },
    ])
    const user = await portal.user(ada, customer.id)
    const session = await portal.login(user.email)
    const { partner_commission_rate: _, ...shown } = customer
    expect(await listOf(portal, session, '/orgs')).toEqual([shown])
  })

  test('"My Customer" has those of the own company, and pages like every list', async () => {
    const names = ['Cedar', 'Alder', 'Birch']
    for (const name of names) await portal.customer(ada, { name })
    await portal.customer(bob, { name: 'Dogwood' })
    const named = async (query: string, by = ada) =>
      (await listOf<PortalOrg>(portal, by, `/customers?${query}`)).map(({ name }) => name)
    expect(await named('ordering(name)')).toEqual(['Alder', 'Birch', 'Cedar'])
    expect(await named('ordering(-name)&limit=2&offset=1')).toEqual(['Birch', 'Alder'])
    expect(await named('ordering(name)', bob)).toEqual(['Dogwood'])
    const page = await portal.send('GET', '/customers?limit=2&offset=2', { token: ada.token })
    expect(page.headers.get('content-range')).toBe('items 2-2/3')
    const none = await portal.send('GET', '/customers?name=nobody', { token: ada.token })
    expect([none.body, none.headers.get('content-range')]).toEqual([[], 'items 0-0/0'])
  })

  test('"My Customer" is not for customers, and says so before it looks at the query', async () => {
    const user = await portal.user(ada, (await portal.customer(ada)).id, { role: 'admin' })
    for (const { token } of [await portal.login(user.email), await portal.loginAs(ada, user)]) {
      for (const path of ['/customers', '/customers?ordering(nope)']) {
        expect(await portal.refused('GET', path, { token })).toMatchObject({
          status: 403,
          body: FORBIDDEN,
        })
      }
    }
  })

  test.each(['/orgs', '/customers'])('%s refuses a query that is none', async (path) => {
    for (const query of ['ordering(nope)', 'eq(name', 'like(active,x)', 'ge(usage,much)']) {
      const answer = await portal.refused('GET', `${path}?${query}`, { token: ada.token })
      expect(answer, query).toMatchObject({ status: 400, body: { error_code: 'VAL_001' } })
    }
  })

  test('a company that is not in reach is like one that there is not', async () => {
    const foreign = await portal.customer(bob)
    for (const id of [foreign.id, bob.org.id, 'POR-000000', 'nonsense', 'constructor']) {
      const answer = await portal.refused('GET', `/orgs/${id}`, { token: ada.token })
      expect(answer).toMatchObject({ status: 404, body: notFound(id) })
    }
  })
})
