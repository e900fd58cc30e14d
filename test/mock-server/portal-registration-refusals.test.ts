// What the registration of the reseller portal refuses, and that nothing changes then.
import { describe, expect, test } from 'vitest'
import {
  complete,
  EMAIL,
  FORM,
  NO_TOKEN,
  open,
  start,
  tokenFor,
} from '../support/portal-registration.ts'
import { DAY, freshPortal, NOW } from '../support/portal.ts'

describe('refused is', () => {
  test('an address that a user has', async () => {
    const portal = freshPortal()
    await portal.partner('mara')
    const answer = await portal.refused('POST', '/registrations', {
      body: { email: 'MARA@Tested.example' },
    })
    expect(answer.status).toBe(400)
    expect(answer.body).toEqual({
      error_code: 'POR_001',
      errors: [`email: ${EMAIL} is already registered.`],
    })
  })

  test('the form when somebody has taken the address meanwhile', async () => {
    const portal = freshPortal()
    await start(portal)
    const first = tokenFor(portal)
    await open(portal, first)
    const taken = { error_code: 'POR_001', errors: [`email: ${EMAIL} is already registered.`] }
    const world = portal.mock.snapshot()

    const ada = await portal.partner('ada')
    await portal.user(ada, ada.org.id, { email: 'Mara@tested.example' })
    const path = `/registrations/${first}/complete`
    expect(await portal.refused('POST', path, { body: FORM })).toMatchObject({
      status: 400,
      body: taken,
    })

    // A second registration of the address, made when the first was expired, by a clock set back.
    portal.mock.restore(world)
    portal.mock.clock.advance(DAY)
    await portal.partner('mara')
    portal.mock.clock.set(NOW)
    expect((await portal.refused('POST', path, { body: FORM })).body).toEqual(taken)
  })

  test('the form before the link was opened, whatever it says', async () => {
    const portal = freshPortal()
    await start(portal)
    for (const body of [FORM, {}]) {
      const path = `/registrations/${tokenFor(portal)}/complete`
      const answer = await portal.refused('POST', path, { body })
      expect(answer.status).toBe(400)
      expect(answer.body).toEqual({
        error_code: 'POR_004',
        errors: ['The registration is not verified: open the link of the e-mail first.'],
      })
    }
  })

  test.each([
    ['GET', ''],
    ['POST', '/complete'],
  ])('%s of a link %s that there is not', async (method, path) => {
    const portal = freshPortal()
    await start(portal)
    const answer = await portal.refused(method, `/registrations/${NO_TOKEN}${path}`)
    expect(answer.status).toBe(404)
    expect(answer.body).toEqual({
      error_code: 'NFND_000',
      errors: [`Object \`${NO_TOKEN}\` not found.`],
    })
  })

  test.each([
    [undefined, 'email: This field is required.'],
    [{ email: null }, 'email: This field may not be null.'],
    [{ email: 7 }, 'email: Not a valid string.'],
    [{ email: 'mara' }, 'email: Enter a valid email address.'],
    [{ email: '' }, 'email: Enter a valid email address.'],
    [
      { email: `${'a'.repeat(64)}@${'tested.'.repeat(30)}example` },
      'email: Ensure this field has no more than 254 characters.',
    ],
    ['{"email":', 'Malformed JSON.'],
    ['[]', 'non_field_errors: Expected an object but got array.'],
  ])('the start with %j', async (body, problem) => {
    const portal = freshPortal()
    const answer = await portal.refused('POST', '/registrations', { body })
    expect(answer.status).toBe(400)
    expect(answer.body).toEqual({ error_code: 'VAL_001', errors: [problem] })
    expect(portal.mock.outbox).toEqual([])
  })

  test.each([
    [
      {},
      ['first_name', 'last_name', 'company', 'password'].map(
        (f) => `${f}: This field is required.`,
      ),
    ],
    [
      { first_name: '', last_name: null, company: 7, password: 7 },
      [
        'first_name: This field may not be blank.',
        'last_name: This field may not be null.',
        'company: Not a valid string.',
        'password: Not a valid string.',
      ],
    ],
    [
      {
        ...FORM,
        first_name: 'a'.repeat(101),
        last_name: 'a'.repeat(101),
        company: 'a'.repeat(256),
      },
      [
        'first_name: Ensure this field has no more than 100 characters.',
        'last_name: Ensure this field has no more than 100 characters.',
        'company: Ensure this field has no more than 255 characters.',
      ],
    ],
    ['{"first_name"', ['Malformed JSON.']],
  ])('the form %j, which can be sent again', async (body, errors) => {
    const portal = freshPortal()
    await start(portal)
    await open(portal, tokenFor(portal))
    const path = `/registrations/${tokenFor(portal)}/complete`
    const answer = await portal.refused('POST', path, { body })
    expect(answer.status).toBe(400)
    expect(answer.body).toEqual({ error_code: 'VAL_001', errors })
    const most = {
      first_name: 'a'.repeat(100),
      last_name: 'a'.repeat(100),
      company: 'a'.repeat(255),
    }
    expect(await complete(portal, tokenFor(portal), most)).toMatchObject({ status: 'completed' })
  })

  test('a query that can not be read', async () => {
    const portal = freshPortal()
    await start(portal)
    const answer = await portal.refused('GET', `/registrations/${tokenFor(portal)}?and(`)
    expect(answer).toMatchObject({ status: 400, body: { error_code: 'VAL_001' } })
  })

  test('a body of more than a mebibyte', async () => {
    const portal = freshPortal()
    await start(portal)
    await open(portal, tokenFor(portal))
    const body = { ...FORM, email: EMAIL, company: 'a'.repeat(2 ** 20) }
    for (const path of ['', `/${tokenFor(portal)}/complete`]) {
      const answer = await portal.refused('POST', `/registrations${path}`, { body })
      expect(answer).toMatchObject({ status: 413, body: { error_code: 'LIM_001' } })
    }
  })

  test('another method', async () => {
    const portal = freshPortal()
    for (const [method, path] of [
      ['GET', '/registrations'],
      ['DELETE', `/registrations/${NO_TOKEN}`],
      ['GET', `/registrations/${NO_TOKEN}/complete`],
    ] as const) {
      const answer = await portal.refused(method, path)
      expect(answer).toMatchObject({ status: 405, body: { error_code: 'MTD_001' } })
    }
  })
})
