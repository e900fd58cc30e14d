import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { createMock, type Mock } from 'partnerkit/mock'
import { expectUnchanged } from '../support/attack.ts'

// Floods of requests: what a mock remembers of them stays bounded, in number and in size.

const API = 'http://mock.test/public/v1'
const MEBIBYTE = 1_048_576

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Mebibytes of memory in use. */
function memory(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / MEBIBYTE
}

type Sent = Readonly<{ path?: string; body?: string; headers?: Readonly<Record<string, string>> }>

async function post(mock: Mock, { path = '/hubs', body, headers }: Sent): Promise<number> {
  const authorization = mock.keys.distributor
  const init = { method: 'POST', headers: { authorization, ...headers }, ...(body && { body }) }
  const answer = await mock.fetch(API + path, init)
  await answer.arrayBuffer()
  return answer.status
}

const long = 'x'.repeat(MEBIBYTE - 1000)

describe('the log of requests', () => {
  test.each([
    ['bodies of a mebibyte', { body: `{"name":"${long}"}` }],
    ['bodies of many small parts', { body: `{"name":[${'{},'.repeat(300_000)}1]}` }],
    ['paths of a mebibyte', { path: `/hubs/${long}` }],
    ['queries of a mebibyte', { path: `/hubs?${long}` }],
  ])('does not grow without end by %s', async (_, sent) => {
    const mock = createMock()
    const before = mock.snapshot()
    const empty = memory()
    for (let count = 0; count < 20; count++)
      expect(await post(mock, sent)).toBeGreaterThanOrEqual(400)
    expect(mock.requests.length).toBeGreaterThan(0)
    expect(JSON.stringify(mock.requests).length).toBeLessThan(17 * MEBIBYTE)
    const full = memory()
    for (let count = 0; count < 10; count++) await post(mock, sent)
    expect(memory() - full).toBeLessThan(20)
    mock.forgetRequests()
    expect(mock.requests).toEqual([])
    expect(memory() - empty).toBeLessThan(20)
    expectUnchanged(mock, before)
  })

  test('keeps the last 1000 of the usual size', async () => {
    const mock = createMock()
    for (let count = 0; count < 2500; count++) await mock.fetch(`${API}/nope?${count}`)
    expect(mock.requests.length).toBeGreaterThanOrEqual(1000)
    expect(mock.requests.length).toBeLessThanOrEqual(2000)
    expect(mock.requests.at(-1)?.path).toBe('/public/v1/nope?2499')
  })
})

describe('answers kept for idempotency keys', () => {
  const form = (size: number): string =>
    JSON.stringify({ name: 'x', type: 'enroll', schema: { a: 'x'.repeat(size) } })
  const send = (mock: Mock, key: string, body: string): Promise<number> =>
    post(mock, { path: '/forms', body, headers: { 'idempotency-key': key } })
  const formsOf = (mock: Mock): number => mock.snapshot().store.agreementForms.rows.length

  test('are forgotten, the oldest first, when they are large', async () => {
    const mock = createMock()
    const start = formsOf(mock)
    const empty = mock.snapshot()
    const body = form(MEBIBYTE - 1000)
    for (let count = 0; count < 20; count++) expect(await send(mock, `${count}`, body)).toBe(201)
    expect(await send(mock, '19', body)).toBe(201)
    expect(formsOf(mock)).toBe(start + 20)
    expect(await send(mock, '0', body)).toBe(201)
    expect(formsOf(mock)).toBe(start + 21)
    mock.restore(empty)
    expect(formsOf(mock)).toBe(start)
    expect(await send(mock, '0', body)).toBe(201)
    expect(formsOf(mock)).toBe(start + 1)
  })

  test('are kept, a thousand of them, when they are small', async () => {
    const mock = createMock()
    const start = formsOf(mock)
    const body = form(10)
    for (let count = 0; count < 1001; count++) await send(mock, `${count}`, body)
    for (const key of ['1', '500', '1000']) await send(mock, key, body)
    expect(formsOf(mock)).toBe(start + 1001)
    await send(mock, '0', body)
    expect(formsOf(mock)).toBe(start + 1002)
  })

  test('count with the length of key and address', async () => {
    const mock = createMock()
    const body = form(10)
    const empty = memory()
    for (let count = 0; count < 60; count++) await send(mock, `${count}${long}`, body)
    expect(memory() - empty).toBeLessThan(40)
  })
})

test('guesses at logins change nothing, whatever the address', async () => {
  const mock = createMock()
  const before = mock.snapshot()
  const login = (email: string): Promise<Response> =>
    mock.fetch('http://mock.test/portal/v1/login', {
      method: 'POST',
      body: JSON.stringify({ email, password: 'wrong' }),
    })
  for (let count = 0; count < 10; count++) {
    expect((await login(`${count}@x.example`)).status).toBe(401)
    expect((await login(`${long.slice(300)}@x.example`)).status).toBe(400)
  }
  expectUnchanged(mock, before)
})

describe('sessions of the portal', () => {
  const send = (mock: Mock, path: string, token = '', body?: object): Promise<Response> =>
    mock.fetch(`http://mock.test/portal/v1${path}`, {
      method: path === '/me' ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}` },
      ...(body && { body: JSON.stringify(body) }),
    })
  const tokenOf = async (answer: Promise<Response>): Promise<string> =>
    String(((await (await answer).json()) as { token?: string }).token)
  const opens = async (mock: Mock, token: string | undefined): Promise<boolean> =>
    (await send(mock, '/me', token)).status === 200
  const count = (mock: Mock): number => mock.snapshot().store.portalSessions.rows.length

  test('are a hundred of a user at most: the oldest ends, with those that act by it', async () => {
    const mock = createMock()
    const { partner, customer } = mock.logins
    const other = await tokenOf(send(mock, '/login', '', customer))
    const first = await tokenOf(send(mock, '/login', '', partner))
    const acting = await tokenOf(send(mock, '/users/PUS-310422/login-as', first))
    mock.clock.advance(1000)
    const tokens = []
    for (let time = 0; time < 99; time++)
      tokens.push(await tokenOf(send(mock, '/login', '', partner)))
    expect([await opens(mock, first), await opens(mock, acting), count(mock)]).toEqual([
      true,
      true,
      102,
    ])
    tokens.push(await tokenOf(send(mock, '/login', '', partner)))
    expect([await opens(mock, first), await opens(mock, acting), count(mock)]).toEqual([
      false,
      false,
      101,
    ])
    for (const token of [other, tokens[0], tokens.at(-1)])
      expect(await opens(mock, token)).toBe(true)
    mock.clock.advance(31 * 60_000)
    await send(mock, '/login', '', partner)
    expect(count(mock)).toBe(2)
  })

  test('are a hundred at most that act by one: the oldest ends, and no login of who is acted as', async () => {
    const mock = createMock()
    const own = await tokenOf(send(mock, '/login', '', mock.logins.customer))
    const { user } = (await (await send(mock, '/me', own)).json()) as { user: { id: string } }
    const by = await tokenOf(send(mock, '/login', '', mock.logins.partner))
    const tokens: string[] = []
    for (let time = 0; time < 120; time++)
      tokens.push(await tokenOf(send(mock, `/users/${user.id}/login-as`, by)))
    expect(count(mock)).toBe(102)
    const open = await Promise.all(tokens.map((token) => opens(mock, token)))
    expect(open.lastIndexOf(false)).toBe(19)
    expect(open.filter((is) => is)).toHaveLength(100)
    await send(mock, '/login', '', mock.logins.customer)
    for (const token of [own, by]) expect(await opens(mock, token)).toBe(true)
  })
})
