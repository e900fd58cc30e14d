// What somebody with bad intentions, a bad connection or a slip of the hand finds at the portal.
import { beforeEach, describe, expect, test } from 'vitest'
import { createMock, type Mock } from 'partnerkit/mock'
import { percentOf } from '../../mock-server/rules/money.ts'

const ORIGIN = 'http://portal.test'
const { partner } = createMock().logins

let mock: Mock
let token: string

interface Sent {
  readonly as?: string
  readonly key?: string
  readonly to?: string
}

async function post(
  path: string,
  body?: unknown,
  { as = token, key, to = '/portal/v1' }: Sent = {},
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const response = await mock.fetch(`${ORIGIN}${to}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${as}`,
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
}

beforeEach(async () => {
  mock = createMock()
  token = ''
  token = String((await post('/login', partner)).body['token'])
})

const first = 'POR-204518'

async function addUser(email: string, more: object, key?: string): Promise<number> {
  const user = { first_name: 'Eva', last_name: 'Holm', email, ...more }
  const { status } = await post(`/customers/${first}/users`, user, key === undefined ? {} : { key })
  return status
}

describe('a request that comes again with its idempotency key', () => {
  test('gets the session from before, though the one it ended is gone', async () => {
    const acting = await post('/users/PUS-310422/login-as')
    expect(acting.status).toBe(201)
    const as = String(acting.body['token'])
    const stopped = await post('/impersonation/stop', undefined, { as, key: 'once' })
    expect(stopped.body['token']).toBe(token)
    expect(await post('/impersonation/stop', undefined, { as, key: 'once' })).toEqual(stopped)
    expect((await post('/impersonation/stop', undefined, { as, key: 'twice' })).status).toBe(401)
    expect((await post('/impersonation/stop', undefined, { as: 'x', key: 'once' })).status).toBe(
      401,
    )
  })

  test('is logged out once more', async () => {
    expect((await post('/logout', undefined, { key: 'out' })).status).toBe(204)
    expect((await post('/logout', undefined, { key: 'out' })).status).toBe(204)
    expect((await post('/logout', undefined, { key: 'other' })).status).toBe(401)
  })

  test('is refused with another password, and answered with the same', async () => {
    const email = 'eva@holm.example'
    expect(await addUser(email, { password: 'first password' }, 'k')).toBe(201)
    expect(await addUser(email, { password: 'other password' }, 'k')).toBe(400)
    expect(await addUser(email, {}, 'k')).toBe(400)
    expect(await addUser(email, { password: 'first password' }, 'k')).toBe(201)
    const right = await post('/login', { email, password: 'first password' })
    expect(right.status).toBe(200)
  })
})

describe('the log of requests', () => {
  test.each([
    ['/registrations', { email: 'new@holm.example', password: 'TopSecret1' }],
    ['/customers', { name: 'N', contact: { password: 'TopSecret1' } }],
    ['/login', 'TopSecret1'],
    ['/login', ['TopSecret1']],
    ['/login', { email: 'a@holm.example', password: { text: 'TopSecret1' } }],
    ['/login', { email: 'a@holm.example', passwort: 'TopSecret1' }],
  ])('has no password that was sent to %s', async (path, body) => {
    await post(path, body)
    expect(mock.requests.at(-1)?.path).toBe(`/portal/v1${path}`)
    expect(JSON.stringify(mock.requests)).not.toContain('TopSecret1')
  })

  test('keeps what else was sent', async () => {
    await post('/login', partner)
    expect(mock.requests.at(-1)?.body).toEqual({ email: partner.email, password: '********' })
  })
})

describe('a password', () => {
  test('is not told apart by what follows a null character, so it has none', async () => {
    const { email, password } = partner
    const twice = await post('/login', { email, password: `${password}\0${password}` })
    expect(twice).toMatchObject({ status: 401, body: { error_code: 'POR_010' } })
    const user = {
      first_name: 'E',
      last_name: 'H',
      email: 'e@h.example',
      password: 'secret\0secret',
    }
    expect(await post(`/customers/${first}/users`, user)).toMatchObject({
      status: 400,
      body: { errors: ['password: Null characters are not allowed.'] },
    })
  })
})

describe('too many failed logins', () => {
  test('say in seconds how long to wait, for programs, too', async () => {
    const wrong = { email: partner.email, password: 'wrong' }
    for (let i = 0; i < 5; i++) expect((await post('/login', wrong)).status).toBe(401)
    const { status, body } = await post('/login', wrong)
    expect(status).toBe(429)
    expect(body['params']).toEqual({ retry_after: expect.any(Number) })
  })

  test('take no address that is longer than one can be', async () => {
    const { status, body } = await post('/login', { email: 'a'.repeat(255), password: 'x' })
    expect([status, body['errors']]).toEqual([
      400,
      ['email: Ensure this field has no more than 254 characters.'],
    ])
  })
})

describe('the path of the portal', () => {
  test('is not below the one of the API', async () => {
    const { status, body } = await post('/portal/v1/login', partner, { to: '/public/v1' })
    expect([status, body['error_code']]).toEqual([404, 'NFND_000'])
  })

  test('can not be taken by the API', () => {
    expect(() => createMock({ basePath: 'portal/v1/' })).toThrow(TypeError)
  })
})

describe('what is added with members that are not there', () => {
  test('has the defaults', async () => {
    const product = mock.add('portalProducts', {
      name: 'Odd',
      price: 1,
      currency: 'EUR',
      ...({ trial_days: undefined, billing_period: undefined, sku: undefined } as object),
    })
    expect(product).toMatchObject({ trial_days: 0, billing_period: 'monthly', sku: product.id })
    const trial = await post(`/customers/${first}/products`, {
      product_id: product.id,
      trial: true,
    })
    expect(trial).toMatchObject({ status: 400, body: { error_code: 'POR_031' } })
    const user = mock.add('portalUsers', {
      org: { id: first },
      first_name: 'E',
      last_name: 'H',
      email: 'e@h.example',
      ...({ active: undefined, role: undefined } as object),
    })
    expect(user).toMatchObject({ active: true, role: 'user' })
  })

  test('begins on a day that there is', () => {
    const license = { customer: { id: first }, product: { id: 'PPR-418302' } }
    expect(() =>
      mock.add('portalLicenses', { ...license, starts_at: '2026-02-30T00:00:00Z' }),
    ).toThrow('starts_at: Not a date and time.')
  })
})

test('a commission is rounded once, whatever digits the rate has', () => {
  // Exactly 3659.45499999999999998…: rounded to twenty digits first, it would be 3659.46.
  expect(percentOf(3_938_407_389.95, 0.00009291712709401702, 'EUR')).toBe(3659.45)
})
