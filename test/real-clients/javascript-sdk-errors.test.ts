import { APIError, ConnectClient, HttpError } from '@cloudblueconnect/connect-javascript-sdk'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connectWorld, refused, type ConnectWorld } from '../support/connect-world.ts'
import { contactInfo, failure } from '../support/world.ts'

// Refusals as the SDK tells them apart: its APIError for the platform's body, its HttpError for the rest.

const HUB = 'HB-4106-2718'
const REQUEST = 'TAR-2000-2718-0002-001-001'
const reseller = { type: 'reseller', name: 'x', contact_info: contactInfo }

let world: ConnectWorld
beforeAll(async () => {
  world = await connectWorld()
})
beforeEach(() => world.mock.reset())
afterAll(() => world.server.close())

const keyed = (key: string): ConnectClient => new ConnectClient(world.server.url, key)

type Refusal = readonly [
  title: string,
  call: () => Promise<unknown>,
  status: number,
  code: string,
  errors: readonly unknown[],
]

const UNAUTHORIZED = ['API request is unauthorized.']
const FORBIDDEN = ['You do not have permission to perform this action.']

describe('an APIError with code and messages', () => {
  test.each<Refusal>([
    [
      'several problems of a body, together',
      () => world.distributor.tierAccounts.create({ type: 'both', contact_info: { city: 1 } }),
      400,
      'VAL_001',
      expect.arrayContaining([
        'name: This field is required.',
        'contact_info.city: Not a valid string.',
        expect.stringMatching(/^type: "both" is not a valid choice\./),
      ]) as unknown as readonly unknown[],
    ],
    [
      'a reference that leads nowhere',
      () => world.distributor.tierAccounts.create({ ...reseller, hub: { id: 'HB-0' } }),
      400,
      'VAL_001',
      ['hub.id: Object does not exist.'],
    ],
    [
      'a body that is no JSON',
      () => world.distributor.hubs.create('{"name":' as unknown as object),
      400,
      'VAL_001',
      ['Malformed JSON.'],
    ],
    [
      'a query that is none',
      () => world.distributor.hubs.search({ 'events.created.at': 'yesterday' }),
      400,
      'VAL_001',
      [expect.stringMatching(/^RQL Value error\. filter: events\.created\.at, lookup: eq/)],
    ],
    [
      'an order that there is not',
      () => world.distributor.hubs.search({ $ordering: 'nope' }),
      400,
      'VAL_001',
      ['Bad ordering filter: nope.'],
    ],
    [
      'a selection that there is not',
      () => world.distributor.hubs.search({ $select: '-nope' }),
      400,
      'VAL_001',
      ['Bad select filter: -nope.'],
    ],
    [
      'a business rule',
      () => world.distributor.tierAccounts.delete('TA-1000-2718-0004'),
      400,
      'TA_001',
      [expect.stringContaining('TA-1000-2718-0004')],
    ],
    ['no key', () => keyed('').hubs.search(), 401, 'AUTH_001', UNAUTHORIZED],
    [
      'an unknown key',
      () => keyed('ApiKey SU-999-999-999:x').hubs.search(),
      401,
      'AUTH_001',
      UNAUTHORIZED,
    ],
    [
      'a wrong secret',
      () => keyed(`${world.mock.keys.vendor}x`).hubs.search(),
      401,
      'AUTH_001',
      UNAUTHORIZED,
    ],
    ['the wrong role', () => world.vendor.hubs.create({ name: 'x' }), 403, 'PERM_001', FORBIDDEN],
    [
      'the wrong side of an action',
      () => world.reseller.tierAccountRequests.accept(REQUEST),
      403,
      'PERM_001',
      FORBIDDEN,
    ],
    [
      'what nobody has',
      () => world.distributor.hubs.get('HB-0'),
      404,
      'NFND_000',
      ['Object `HB-0` not found.'],
    ],
    [
      'what somebody else has',
      () => world.vendor.hubs.get(HUB),
      404,
      'NFND_000',
      [`Object \`${HUB}\` not found.`],
    ],
    [
      'a path that is none',
      () => world.vendor.webhooks.search(),
      404,
      'NFND_000',
      ['Object `/public/v1/notifications/webhooks` not found.'],
    ],
    [
      'a method that a path does not take',
      () => world.vendor.products.delete('PRD-418-302-551'),
      405,
      'MTD_001',
      ['Method "DELETE" not allowed.'],
    ],
    [
      'a body that is too large',
      () => world.distributor.hubs.create({ name: 'x'.repeat(2_000_000) }),
      413,
      'LIM_001',
      ['The request body is larger than 1048576 bytes.'],
    ],
  ])('%s', async (_, call, status, code, errors) => {
    const before = world.mock.snapshot()
    const error = await failure(call())
    if (!(error instanceof APIError)) throw error
    expect(error).toBeInstanceOf(HttpError)
    expect(error.status).toBe(status)
    expect(error.errorCode).toBe(code)
    expect(error.errors).toEqual(errors)
    expect(error.json).toMatchObject({ error_code: code, errors: error.errors })
    expect(JSON.parse(error.message)).toEqual(error.json)
    expect(world.mock.snapshot()).toEqual(before)
  })
})

test('what a program can do with a refusal is in its JSON', async () => {
  const error = await failure(world.distributor.tierAccounts.delete('TA-1000-2718-0004'))
  expect(error).toMatchObject({
    json: { params: { blockers: [{ name: 'Hafenkontor Brandt' }, { name: 'Elbe Optik' }] } },
  })
})

describe('a failure that was asked for', () => {
  test.each([
    [{ status: 500 }, 'SYS_001', ['This failure was asked for.']],
    [
      { status: 503, code: 'SYS_002', errors: ['Down.', 'Back soon.'] },
      'SYS_002',
      ['Down.', 'Back soon.'],
    ],
    [
      { status: 429, code: 'LIM_429', headers: { 'retry-after': '1' } },
      'LIM_429',
      ['This failure was asked for.'],
    ],
  ])('%j: nothing is done, and the same call works then', async (fault, code, errors) => {
    const { mock, distributor } = world
    const before = mock.snapshot()
    mock.failNext('createTierAccount', fault)
    const error = await failure(distributor.tierAccounts.create(reseller))
    expect(error).toBeInstanceOf(APIError)
    expect(error).toMatchObject({ status: fault.status, errorCode: code, errors })
    expect(mock.snapshot()).toEqual(before)
    expect(mock.requests).toHaveLength(1)
    const { id } = await distributor.tierAccounts.create(reseller)
    expect(await distributor.tierAccounts.get(id)).toMatchObject({ name: 'x' })
  })
})

describe('an HttpError without code and messages', () => {
  const plain = async (call: Promise<unknown>): Promise<unknown> => {
    const error = await failure(call)
    expect(error).toBeInstanceOf(HttpError)
    expect(error).not.toBeInstanceOf(APIError)
    return error
  }

  test.each(['text/html', 'application/json; charset=utf-8'])(
    'for an answer of the type %s: the SDK compares it to the letter',
    async (type) => {
      world.mock.failNext('listHubs', { status: 502, headers: { 'content-type': type } })
      expect(await plain(world.distributor.hubs.search())).toMatchObject({ status: 502 })
    },
  )
})

test('a query that is longer than the server reads is refused like all else', async () => {
  const query = { name: 'x'.repeat(1_100_000) }
  expect(await refused(world.distributor.hubs.search(query))).toEqual({
    status: 431,
    errorCode: 'LIM_001',
    errors: [
      'Path, query and headers are too large together. Send a shorter query, or fewer headers.',
    ],
  })
  expect(await world.distributor.hubs.search()).toHaveLength(2)
})

test('a server that is gone is no answer at all', async () => {
  const gone = await connectWorld()
  await gone.server.close()
  const error = await failure(gone.distributor.hubs.search())
  expect(error).not.toBeInstanceOf(HttpError)
  expect(error).toMatchObject({ code: 'ECONNREFUSED' })
})
