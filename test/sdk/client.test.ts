import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  ApiError,
  ConnectError,
  createClient,
  NetworkError,
  ResponseShapeError,
  TimeoutError,
} from 'partnerkit'
import { responseValidator } from 'partnerkit/validate'
import { failure, freshWorld } from '../support/world.ts'

const BASE = 'http://api.test/public/v1'

/** A client whose requests are recorded and answered by hand. */
function stub(answer: () => Response) {
  const requests: Request[] = []
  const client = createClient({
    apiKey: 'SU-1:secret',
    baseUrl: BASE,
    fetch: async (input, init) => {
      requests.push(new Request(input, init))
      return answer()
    },
  })
  return { client, requests }
}

const json = (body: unknown, init?: ResponseInit): Response =>
  new Response(JSON.stringify(body), {
    headers: { 'content-type': 'application/json', 'content-range': 'items 0-0/1' },
    ...init,
  })

describe('what is sent', () => {
  test.each(['SU-1:secret', 'ApiKey SU-1:secret', '  ApiKey SU-1:secret\n'])(
    'the key %j goes out as ApiKey SU-1:secret',
    async (apiKey) => {
      let header: string | null = null
      const client = createClient({
        apiKey,
        baseUrl: BASE,
        fetch: async (input, init) => {
          header = new Request(input, init).headers.get('authorization')
          return json({})
        },
      })
      await client.tierAccounts.get('TA-1')
      expect(header).toBe('ApiKey SU-1:secret')
    },
  )

  test('ids are encoded into the path', async () => {
    const { client, requests } = stub(() => json({}))
    await client.tierAccounts.get('TA/1?x#y')
    expect(requests[0]?.url).toBe(`${BASE}/tier/accounts/TA%2F1%3Fx%23y`)
  })

  test.each(['.', '..'])('the id %s, which would lead elsewhere, is refused', async (id) => {
    const { client, requests } = stub(() => json({}))
    expect(await failure(client.tierAccounts.delete(id))).toMatchObject({ name: 'TypeError' })
    expect(requests).toEqual([])
  })

  test('an empty id is refused before anything is sent', async () => {
    const { client, requests } = stub(() => json({}))
    expect(await failure(client.tierAccounts.delete(''))).toMatchObject({
      name: 'TypeError',
      message: 'id is required and can not be empty.',
    })
    expect(requests).toEqual([])
  })

  test('slashes at the end of the base address do not double', async () => {
    const urls: string[] = []
    const client = createClient({
      apiKey: 'k',
      baseUrl: `${BASE}//`,
      fetch: async (input, init) => {
        urls.push(new Request(input, init).url)
        return json([])
      },
    })
    await client.hubs.list()
    expect(urls).toEqual([`${BASE}/hubs`])
  })

  test('a query keeps its meaning on the way', async () => {
    const { client, requests } = stub(() => json([]))
    await client.tierAccounts.list('name="Beta, Inc & Söhne + 100%"&limit=5')
    const sent = requests[0]?.url.split('?')[1] ?? ''
    expect(decodeURIComponent(sent)).toBe('eq(name,"Beta, Inc & Söhne + 100%")&limit=5')
  })

  test.each([
    [{ apiKey: '' }, /apiKey is required/],
    [{ apiKey: 'k', baseUrl: '/public/v1' }, /baseUrl must be an absolute http/],
    [{ apiKey: 'k', baseUrl: 'ftp://x' }, /baseUrl must be an absolute http/],
  ])('%j is refused when the client is made', (options, message) => {
    expect(() => createClient(options)).toThrow(message)
  })
})

describe('the escape hatch', () => {
  test('reaches any path with any method, body and query', async () => {
    const { client, requests } = stub(() => json({ done: true }))
    const body = await client.request('post', 'products/PRD-1/actions', {
      body: { a: 1 },
      query: 'in(id,(a,b))',
    })
    expect(body).toEqual({ done: true })
    expect(requests[0]?.method).toBe('POST')
    expect(requests[0]?.url).toBe(`${BASE}/products/PRD-1/actions?in(id,(a,b))`)
    expect(await requests[0]?.json()).toEqual({ a: 1 })
  })

  test('answers undefined for an empty body', async () => {
    const { client } = stub(() => new Response(null, { status: 204 }))
    expect(await client.request('DELETE', '/products/PRD-1')).toBeUndefined()
  })
})

describe('errors', () => {
  test('a refusal carries status, code and messages, and says all of it', async () => {
    const { distributor } = freshWorld()
    const error = await failure(distributor.tierAccounts.get('TA-0000-0000-0000'))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toBeInstanceOf(ConnectError)
    expect(error).toMatchObject({
      name: 'ApiError',
      status: 404,
      code: 'NFND_000',
      messages: ['Object `TA-0000-0000-0000` not found.'],
      method: 'GET',
      message:
        'GET /public/v1/tier/accounts/TA-0000-0000-0000 was refused with 404 NFND_000: Object `TA-0000-0000-0000` not found.',
    })
  })

  test.each([
    ['plain text', new Response('Bad gateway', { status: 400 }), ['Bad gateway']],
    ['nothing', new Response(null, { status: 400 }), []],
    ['another shape', json({ detail: 'x' }, { status: 400 }), []],
    [
      'objects as messages',
      json({ error_code: 'X', errors: [{ a: 1 }] }, { status: 400 }),
      ['{"a":1}'],
    ],
  ])('a refusal with %s is still an ApiError', async (_, response, messages) => {
    const { client } = stub(() => response)
    expect(await failure(client.hubs.get('HB-1'))).toMatchObject({
      name: 'ApiError',
      status: 400,
      messages,
    })
  })

  test('an answer that is no JSON is a ResponseShapeError', async () => {
    const { client } = stub(() => new Response('<html>'))
    const error = await failure(client.hubs.get('HB-1'))
    expect(error).toBeInstanceOf(ResponseShapeError)
    expect(error).toMatchObject({ message: expect.stringContaining('"<html>"') })
  })

  test('a list without Content-Range is a ResponseShapeError', async () => {
    const { client } = stub(() => json([], { headers: {} }))
    expect(await failure(client.hubs.list())).toBeInstanceOf(ResponseShapeError)
  })

  test('a signal cancels the call', async () => {
    const { distributor } = freshWorld()
    const reason = new Error('changed my mind')
    const call = distributor.hubs.get('HB-4106-2718', { signal: AbortSignal.abort(reason) })
    expect(await failure(call)).toBe(reason)
  })

  test('a call that is cancelled already asks nothing, of whatever fetch it was given', async () => {
    const asked = vi.fn<typeof fetch>(() => new Promise(() => {}))
    const client = createClient({ apiKey: 'ApiKey SU-1:x', fetch: asked })
    const signal = AbortSignal.abort('never mind')
    await expect(client.hubs.get('HB-4106-2718', { signal })).rejects.toBe('never mind')
    expect(asked).not.toHaveBeenCalled()
  })

  test("a signal that times out is the signal's, not the client's", async () => {
    const { mock, distributor } = freshWorld()
    mock.failNext('getHub', { delay: 5000 })
    const signal = AbortSignal.timeout(10)
    const error = await failure(distributor.hubs.get('HB-4106-2718', { signal }))
    expect(error).toBe(signal.reason)
    expect(error).not.toBeInstanceOf(ConnectError)
  })

  describe('over a socket', () => {
    let server: Server | undefined
    afterEach(() => {
      server?.closeAllConnections()
      server?.close()
    })

    test('an unreachable server is a NetworkError', async () => {
      server = createServer()
      const baseUrl = await listen(server)
      await new Promise((resolve) => server?.close(resolve))
      const client = createClient({ apiKey: 'k', baseUrl })
      const error = await failure(
        client.tierAccounts.create({ name: 'x', contact_info: undefined as never }),
      )
      expect(error).toBeInstanceOf(NetworkError)
      expect(error).toMatchObject({ method: 'POST', url: `${baseUrl}/tier/accounts` })
    })

    test('a server that does not answer in time is a TimeoutError', async () => {
      server = createServer(() => {})
      const client = createClient({ apiKey: 'k', baseUrl: await listen(server), timeout: 50 })
      expect(await failure(client.request('POST', '/slow'))).toBeInstanceOf(TimeoutError)
    })
  })
})

describe('validation of answers', () => {
  test('strict throws on what is not as documented', async () => {
    const client = createClient({
      apiKey: 'k',
      baseUrl: BASE,
      fetch: async () => json({ id: 7 }),
      validate: responseValidator('strict'),
    })
    const error = await failure(client.tierAccounts.get('TA-1'))
    expect(error).toBeInstanceOf(ResponseShapeError)
    expect(error).toMatchObject({
      message: expect.stringMatching(/getTierAccount answered something else .* id: /),
    })
  })

  test('warn reports it and answers all the same', async () => {
    const warn = vi.fn<(message: string) => void>()
    const client = createClient({
      apiKey: 'k',
      baseUrl: BASE,
      fetch: async () => json({ id: 7 }),
      validate: responseValidator('warn', warn),
    })
    expect(await client.tierAccounts.get('TA-1')).toEqual({ id: 7 })
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('getTierAccount'))
  })

  test('members that the document does not know are fine', async () => {
    const { mock, distributor } = freshWorld()
    const account = await distributor.accounts.get('PA-301-447')
    const client = createClient({
      apiKey: mock.keys.distributor,
      baseUrl: BASE,
      fetch: async () => json({ ...account, brand_new: true }),
      validate: responseValidator('strict'),
    })
    expect(await client.accounts.get('PA-301-447')).toHaveProperty('brand_new', true)
  })
})

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
