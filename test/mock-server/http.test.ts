import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createClient } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { serveMock, type MockServer } from 'partnerkit/mock/http'

describe('serveMock', () => {
  let server: MockServer | undefined
  afterEach(() => server?.close())

  test('answers over a socket like in process', async () => {
    const mock = createMock()
    server = await serveMock(mock, { port: 0 })
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/public\/v1$/)
    const apiKey = mock.keys.distributor
    const [over, inside] = [
      createClient({ apiKey, baseUrl: server.url }),
      createClient({ apiKey, fetch: mock.fetch }),
    ]
    expect(await over.tierAccounts.list()).toEqual(await inside.tierAccounts.list())
    await over.tierAccounts.delete('TA-2000-2718-0001')
    expect(await inside.tierAccounts.list().count()).toBe(10)
  })

  test('serves the bundled API document', async () => {
    server = await serveMock(createMock(), { port: 0 })
    const response = await fetch(server.spec)
    expect(response.headers.get('content-type')).toContain('yaml')
    const document = parse(await response.text())
    expect(document.openapi).toBe('3.0.3')
    expect(Object.keys(document.paths)).toContain('/tier/accounts/{id}')
  })

  test('has its pages also where the API is at the root', async () => {
    const own = await serveMock(createMock({ basePath: '/' }), { port: 0 })
    for (const path of ['', 'openapi.yaml', '_mock/clock'])
      expect((await fetch(`${own.url}/${path}`)).status).toBe(200)
    await own.close()
  })

  test('sends the headers of a fault once, and no second length', async () => {
    const own = createMock()
    const server = await serveMock(own, { port: 0 })
    const headers = {
      'Content-Type': 'text/html',
      'Transfer-Encoding': 'chunked',
      'Content-Length': '3',
    }
    own.failNext('listHubs', { status: 503, headers })
    const answer = await fetch(`${server.url}/hubs`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'text/html'])
    expect(await answer.json()).toMatchObject({ error_code: 'SYS_001' })
    await server.close()
  })

  test('tells a person at its address where things are', async () => {
    const mock = createMock()
    server = await serveMock(mock, { port: 0 })
    const text = await (await fetch(new URL('/', server.url))).text()
    expect(text).toContain(server.url)
    expect(text).toContain(mock.keys.vendor)
    const [, authorization = ''] = /^  (ApiKey .*@my-test)$/m.exec(text) ?? []
    expect((await fetch(`${server.url}/hubs`, { headers: { authorization } })).status).toBe(200)
    const one = await serveMock(mock, { port: 0, worlds: 0 })
    expect(await (await fetch(new URL('/', one.url))).text()).not.toContain('@my-test')
    await one.close()
  })

  test('an action without a body and a content type is no malformed JSON', async () => {
    const mock = createMock()
    server = await serveMock(mock, { port: 0 })
    const response = await fetch(`${server.url}/tier/accounts`, {
      method: 'POST',
      headers: { authorization: mock.keys.distributor, 'content-type': 'application/json' },
    })
    expect((await response.json()).errors).toContain('name: This field is required.')
  })

  test('lets pages of any site call the API, and read what clients need', async () => {
    const mock = createMock()
    server = await serveMock(mock, { port: 0 })
    const preflight = await fetch(`${server.url}/hubs`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization')
    const answer = await fetch(`${server.url}/hubs`, {
      headers: { origin: 'https://shop.example', authorization: mock.keys.distributor },
    })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-expose-headers')).toContain('Content-Range')
  })

  test('refuses a body over a mebibyte and headers over a mebibyte, and goes on', async () => {
    const mock = createMock()
    server = await serveMock(mock, { port: 0 })
    const headers = { authorization: mock.keys.distributor }
    const body = JSON.stringify({ name: 'x'.repeat(3_000_000) })
    const large = await fetch(`${server.url}/hubs`, { method: 'POST', headers, body })
    expect(large.status).toBe(413)
    expect((await large.json()).error_code).toBe('LIM_001')
    const long = { ...headers, 'x-long': 'x'.repeat(1_100_000) }
    expect((await fetch(`${server.url}/hubs`, { headers: long })).status).toBe(431)
    expect((await fetch(`${server.url}/hubs`, { headers })).status).toBe(200)
  })

  test('lets a request under way end when it stops', async () => {
    const mock = createMock()
    const { url, close } = await serveMock(mock, { port: 0 })
    mock.failNext('listHubs', { delay: 300 })
    const client = createClient({
      apiKey: mock.keys.distributor,
      baseUrl: url,
      retry: { limit: 0 },
    })
    const call = client.hubs.list().count()
    await new Promise((resolve) => setTimeout(resolve, 100))
    await close()
    expect(await call).toBe(2)
  })

  test('rejects when the port is taken', async () => {
    server = await serveMock(createMock(), { port: 0 })
    const port = Number(new URL(server.url).port)
    await expect(serveMock(createMock(), { port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  test('no longer answers once it is closed', async () => {
    const { url, close } = await serveMock(createMock(), { port: 0 })
    await close()
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })
})

describe('npm start', () => {
  let child: ChildProcess | undefined
  // npm's shell passes no signal on: the whole group is ended.
  afterEach(() => {
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    process.kill(-child.pid)
  })

  const start = (...flags: string[]): ChildProcess => {
    child = spawn('npm', ['start', '--silent', '--', ...flags], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    return child
  }

  test('--json prints one line with address, document and keys that work', async () => {
    const { stdout } = start('--port', '0', '--json')
    const lines: string[] = []
    const reader = createInterface({ input: stdout as NodeJS.ReadableStream })
    reader.on('line', (line) => lines.push(line))
    await once(reader, 'line')
    const { url, spec, keys } = JSON.parse(lines[0] ?? '')
    expect(Object.keys(keys)).toEqual(['distributor', 'vendor', 'reseller'])
    expect((await fetch(spec)).status).toBe(200)
    for (const [role, apiKey] of Object.entries<string>(keys)) {
      expect(apiKey).toMatch(/^ApiKey SU-/)
      const [me] = (await createClient({ apiKey, baseUrl: url }).accounts.list()).items
      expect(me?.role).toBe(role)
    }
    expect(lines).toHaveLength(1)
  })

  test('ends with npm, also when only npm is told to end', async () => {
    const { stdout } = start('--port', '0', '--json')
    const reader = createInterface({ input: stdout as NodeJS.ReadableStream })
    const [line] = (await once(reader, 'line')) as [string]
    const { spec } = JSON.parse(line)
    child?.kill()
    await expect
      .poll(
        () =>
          fetch(spec).then(
            () => 'up',
            () => 'down',
          ),
        { timeout: 20_000 },
      )
      .toBe('down')
  })

  test('a port that is none ends with an error that says so', async () => {
    const { stderr } = start('--port', 'http')
    let text = ''
    stderr?.on('data', (chunk) => (text += chunk))
    const [code] = await once(child as ChildProcess, 'close')
    expect(code).not.toBe(0)
    expect(text).toContain('Give a whole number.')
  })
})
