import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import {
  createClient,
  environments,
  isApiError,
  isConnectError,
  NetworkError,
  TimeoutError,
  type ClientOptions,
  type LogEntry,
} from 'partnerkit'
import { BASE_URL, contactInfo, failure, freshWorld } from '../support/world.ts'
import manifest from '../../package.json' with { type: 'json' }

type Step = Response | Error | 'hang'

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers })

const lost = (code: string): TypeError =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })

/** The same as Bun says it. */
const lostOnBun = (code: string): TypeError =>
  Object.assign(new TypeError(`${code}: The connection was closed unexpectedly.`), { code })

/** A client whose tries go through the given steps; the last one is repeated. */
function scripted(steps: Step[], options: Partial<ClientOptions> = {}) {
  const tries: Request[] = []
  const client = createClient({
    apiKey: 'SU-1:secret',
    baseUrl: BASE_URL,
    retry: { maxDelay: 5 },
    ...options,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const step = steps[Math.min(tries.length, steps.length - 1)] ?? 'hang'
      tries.push(request)
      if (step === 'hang') {
        return new Promise((_, reject) => {
          request.signal.addEventListener('abort', () => reject(request.signal.reason as Error))
        })
      }
      if (step instanceof Error) throw step
      return step.clone()
    },
  })
  return { client, tries }
}

const body = { type: 'reseller', name: 'x', contact_info: contactInfo } as const

describe('what is safe is repeated', () => {
  test.each([408, 429, 500, 502, 503, 504])('a read after %i', async (status) => {
    const { client, tries } = scripted([json({}, status), json({}, status), json({ id: 'HB-1' })])
    expect(await client.hubs.get('HB-1')).toEqual({ id: 'HB-1' })
    expect(tries).toHaveLength(3)
  })

  test.each(['ECONNRESET', 'ECONNREFUSED', 'UND_ERR_SOCKET'])('a change after %s', async (code) => {
    const { client, tries } = scripted([lost(code), json({ id: 'HB-1' })])
    await client.hubs.update('HB-1', { name: 'x' })
    expect(tries.map(({ method }) => method)).toEqual(['PUT', 'PUT'])
  })

  test.each([
    ['Bun', lostOnBun('ECONNRESET')],
    ['Workers', new Error('Network connection lost.')],
  ])('a change after a connection was lost on %s, told as such in the end', async (_, said) => {
    const { client, tries } = scripted([said])
    const error = await failure(client.hubs.update('HB-1', { name: 'x' }))
    expect(error).toBeInstanceOf(NetworkError)
    expect(tries).toHaveLength(3)
  })

  test('a create after no connection was made on Bun', async () => {
    const unsent = scripted([lostOnBun('ECONNREFUSED'), json({ id: 'TA-1' }, 201)])
    expect(await unsent.client.tierAccounts.create(body)).toEqual({ id: 'TA-1' })
    const invalid = scripted([Object.assign(new TypeError('x'), { code: 'ERR_INVALID_URL' })])
    expect(await failure(invalid.client.hubs.get('HB-1'))).not.toBeInstanceOf(NetworkError)
  })

  test('a read after a timeout of its try', async () => {
    const { client, tries } = scripted(['hang', json({ id: 'HB-1' })], { timeout: 20 })
    expect(await client.hubs.get('HB-1')).toEqual({ id: 'HB-1' })
    expect(tries).toHaveLength(2)
  })

  test('a read whose first try answers late, by a fetch that does not heed signals', async () => {
    const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
    const entries: LogEntry[] = []
    let tries = 0
    const client = createClient({
      apiKey: 'SU-1:secret',
      baseUrl: BASE_URL,
      timeout: 30,
      retry: { maxDelay: 1 },
      logger: (entry) => entries.push(entry),
      hooks: { afterResponse: () => later(100) },
      async fetch() {
        const id = `HB-${++tries}`
        if (tries === 1) await later(80)
        return json({ id })
      },
    })
    expect(await client.hubs.get('HB-1')).toEqual({ id: 'HB-2' })
    await later(100)
    expect(entries.map(({ retry, status }) => [retry, status])).toEqual([
      [0, undefined],
      [1, 200],
    ])
  })

  test('a deletion whose answer was lost has worked when nothing is found any more', async () => {
    const gone = json({ error_code: 'NFND_000', errors: ['gone'] }, 404)
    for (const lostAnswer of [lost('ECONNRESET'), json({}, 502)]) {
      const { client } = scripted([lostAnswer, gone])
      await expect(client.hubs.delete('HB-1')).resolves.toBeUndefined()
    }
    const first = scripted([gone])
    expect(await failure(first.client.hubs.delete('HB-1'))).toMatchObject({ status: 404 })
  })

  test('up to the limit, then the last error is thrown', async () => {
    const { client, tries } = scripted([json({ error_code: 'X', errors: ['busy'] }, 503)], {
      retry: { limit: 3, maxDelay: 1 },
    })
    expect(await failure(client.hubs.get('HB-1'))).toMatchObject({
      status: 503,
      messages: ['busy'],
    })
    expect(tries).toHaveLength(4)
  })

  test('never when that is turned off, and never after another refusal', async () => {
    const off = scripted([json({}, 503)], { retry: { limit: 0 } })
    expect(await failure(off.client.hubs.get('HB-1'))).toMatchObject({ status: 503 })
    expect(off.tries).toHaveLength(1)
    const refused = scripted([json({}, 400)])
    expect(await failure(refused.client.hubs.get('HB-1'))).toMatchObject({ status: 400 })
    expect(refused.tries).toHaveLength(1)
  })
})

describe('a create is repeated only when it provably never reached the server', () => {
  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
    '%s',
    async (code) => {
      const { client, tries } = scripted([lost(code), json({ id: 'TA-1' }, 201)])
      expect(await client.tierAccounts.create(body)).toEqual({ id: 'TA-1' })
      expect(tries).toHaveLength(2)
    },
  )

  test.each([
    ['a lost connection', lost('ECONNRESET')],
    ['a failure nobody explains', new TypeError('fetch failed')],
    ['503', json({}, 503)],
    ['429', json({}, 429)],
    ['a timeout', 'hang' as const],
  ])('not after %s', async (_, step) => {
    const { client, tries } = scripted([step], { timeout: 20 })
    await failure(client.tierAccounts.create(body))
    await failure(client.tierAccountRequests.accept('TAR-1'))
    expect(tries).toHaveLength(2)
  })

  test('or with an idempotency key, the same for all tries', async () => {
    const { client, tries } = scripted(
      [lost('ECONNRESET'), json({}, 503), json({ id: 'TA-1' }, 201)],
      {
        idempotencyKeys: true,
      },
    )
    await client.tierAccounts.create(body)
    const keys = tries.map(({ headers }) => headers.get('idempotency-key'))
    expect(keys).toHaveLength(3)
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/)
    expect(new Set(keys).size).toBe(1)
  })
})

describe('the mock honours idempotency keys', () => {
  test('a create that comes again makes nothing and gets the same answer', async () => {
    const { distributor } = freshWorld()
    const options = { idempotencyKey: 'order-7' }
    const first = await distributor.tierAccounts.create(body, options)
    expect(await distributor.tierAccounts.create(body, options)).toEqual(first)
    expect(await distributor.tierAccounts.list().count()).toBe(12)
    const other = await distributor.tierAccounts.create(body, { idempotencyKey: 'order-8' })
    expect(other.id).not.toBe(first.id)
  })

  test('a key of one account means nothing for another, and none for another body', async () => {
    const { distributor, reseller } = freshWorld()
    const options = { idempotencyKey: 'order-7' }
    const first = await distributor.tierAccounts.create(body, options)
    expect((await reseller.tierAccounts.create(body, options)).id).not.toBe(first.id)
    const changed = distributor.tierAccounts.create({ ...body, name: 'y' }, options)
    expect(await failure(changed)).toMatchObject({
      code: 'VAL_001',
      messages: [expect.stringContaining('Idempotency-Key')],
    })
  })

  test('a refused create does not use its key up', async () => {
    const { distributor } = freshWorld()
    const options = { idempotencyKey: 'order-7' }
    await failure(distributor.tierAccounts.create({ ...body, type: 'customer' }, options))
    expect((await distributor.tierAccounts.create(body, options)).name).toBe('x')
  })

  test('a create whose answer is lost is made once', async () => {
    const { mock, distributor } = freshWorld()
    let first = true
    const client = createClient({
      apiKey: mock.keys.distributor,
      baseUrl: BASE_URL,
      idempotencyKeys: true,
      retry: { maxDelay: 1 },
      fetch: async (input, init) => {
        const response = await mock.fetch(input, init)
        if (!first) return response
        first = false
        throw lost('ECONNRESET')
      },
    })
    await client.tierAccounts.create(body)
    expect(await distributor.tierAccounts.list().count()).toBe(12)
  })
})

describe('patience', () => {
  test('Retry-After is waited for', async () => {
    const busy = json({}, 429, { 'retry-after': '1' })
    const { client } = scripted([busy, json({ id: 'HB-1' })], { retry: {} })
    const start = performance.now()
    await client.hubs.get('HB-1')
    expect(performance.now() - start).toBeGreaterThan(950)
  })

  test('the total timeout ends a call that waits for its next try', async () => {
    const busy = json({}, 503, { 'retry-after': '60' })
    const { client, tries } = scripted([busy], { retry: {}, totalTimeout: 40 })
    const start = performance.now()
    expect(await failure(client.hubs.get('HB-1'))).toBeInstanceOf(TimeoutError)
    expect(performance.now() - start).toBeLessThan(5000)
    expect(tries).toHaveLength(1)
  })

  test('a call can have its own timeouts', async () => {
    const { client } = scripted(['hang'], { retry: { limit: 0 } })
    const call = client.request('GET', '/hubs', { timeout: 10 })
    expect(await failure(call)).toMatchObject({ name: 'TimeoutError', method: 'GET' })
    const total = client.request('GET', '/hubs', { totalTimeout: 10 })
    expect(await failure(total)).toBeInstanceOf(TimeoutError)
  })

  test('a call can be aborted while it waits for its next try', async () => {
    const busy = json({}, 503, { 'retry-after': '60' })
    const { client } = scripted([busy], { retry: {} })
    const controller = new AbortController()
    const reason = new Error('changed my mind')
    setTimeout(() => controller.abort(reason), 20)
    const call = client.hubs.get('HB-1', { signal: controller.signal })
    expect(await failure(call)).toBe(reason)
  })
})

describe('who looks on', () => {
  test('the logger is told of each try and never sees the key', async () => {
    const entries: LogEntry[] = []
    const { client } = scripted([json({}, 503), lost('ECONNRESET'), json({ id: 'HB-1' })], {
      logger: (entry) => entries.push(entry),
    })
    await client.hubs.get('HB-1')
    expect(entries.map(({ retry, status, error }) => [retry, status, error])).toEqual([
      [0, 503, undefined],
      [1, undefined, expect.stringContaining('network error')],
      [2, 200, undefined],
    ])
    expect(new Set(entries.map(({ requestId }) => requestId)).size).toBe(1)
    expect(JSON.stringify(entries)).not.toContain('secret')
  })

  test('no error shows the key', async () => {
    for (const step of [json({ error_code: 'X' }, 400), lost('ECONNRESET'), 'hang'] as const) {
      const { client } = scripted([step], { retry: { limit: 0 }, timeout: 10 })
      const error = await failure(client.hubs.get('HB-1'))
      expect(isConnectError(error)).toBe(true)
      expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('secret')
    }
  })

  test('hooks may change the request and see the answers', async () => {
    const seen: number[] = []
    const { client, tries } = scripted([json({}, 503), json({ id: 'HB-1' })], {
      hooks: {
        beforeRequest: (request) => request.headers.set('x-tenant', 'a'),
        afterResponse: (response) => void seen.push(response.status),
      },
    })
    await client.hubs.get('HB-1')
    expect(tries.map(({ headers }) => headers.get('x-tenant'))).toEqual(['a', 'a'])
    expect(seen).toEqual([503, 200])
  })

  test('the key may come from a function, asked once per call', async () => {
    const apiKey = vi.fn<() => Promise<string>>(async () => 'SU-2:rotated')
    const { client, tries } = scripted([json({}, 503), json({ id: 'HB-1' })], { apiKey })
    await client.hubs.get('HB-1')
    expect(tries.map(({ headers }) => headers.get('authorization'))).toEqual([
      'ApiKey SU-2:rotated',
      'ApiKey SU-2:rotated',
    ])
    expect(apiKey).toHaveBeenCalledOnce()
    const broken = scripted([json({})], { apiKey: () => '' })
    expect(await failure(broken.client.hubs.get('HB-1'))).toMatchObject({
      message: expect.stringContaining('apiKey is required'),
    })
    expect(broken.tries).toEqual([])
  })

  test('requests carry an agent and an id, and errors the id of the answer', async () => {
    const { client, tries } = scripted([json({}, 400, { 'x-request-id': 'srv-1' })], {
      userAgent: 'shop/2',
    })
    expect(await failure(client.hubs.get('HB-1'))).toMatchObject({ requestId: 'srv-1' })
    expect(tries[0]?.headers.get('user-agent')).toBe(`shop/2 partnerkit/${manifest.version}`)
    expect(tries[0]?.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
    const silent = scripted([json({}, 400)])
    const error = await failure(silent.client.hubs.get('HB-1'))
    expect(error).toMatchObject({ requestId: silent.tries[0]?.headers.get('x-request-id') })
  })
})

test('an environment names an address', async () => {
  const { client, tries } = scripted([json({ id: 'HB-1' })], {
    baseUrl: undefined as never,
    environment: 'mock',
  })
  await client.hubs.get('HB-1')
  expect(tries[0]?.url).toBe(`${environments.mock}/hubs/HB-1`)
})

test('errors are recognised without instanceof', async () => {
  const refused = await failure(scripted([json({}, 400)]).client.hubs.get('HB-1'))
  const unreachable = await failure(
    scripted([lost('ECONNRESET')], { retry: { limit: 0 } }).client.hubs.get('HB-1'),
  )
  expect([isApiError(refused), isConnectError(refused)]).toEqual([true, true])
  expect([isApiError(unreachable), isConnectError(unreachable)]).toEqual([false, true])
  expect(unreachable).toBeInstanceOf(NetworkError)
  expect([isApiError(new Error('x')), isConnectError(undefined)]).toEqual([false, false])
})
