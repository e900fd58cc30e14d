// How the pages of the inspector are served: from this machine to this machine.
import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMock } from 'partnerkit/mock'
import { serveMock, type MockServer } from 'partnerkit/mock/http'

let server: MockServer
beforeAll(async () => {
  server = await serveMock(createMock(), { port: 0 })
})
afterAll(() => server.close())

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, server.url), { headers })

test.each([
  ['/inspector', 'text/html', '/inspector/main.js'],
  ['/inspector/', 'text/html', '/inspector/main.js'],
  ['/inspector/main.js', 'text/javascript', 'import'],
  ['/inspector/main.css', 'text/css', '.mantine'],
])('%s is served as %s, with a policy that keeps it to this server', async (path, type, part) => {
  const response = await get(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain(type)
  expect(response.headers.get('content-security-policy')).toMatch(
    /default-src 'none'; script-src 'self';.+frame-ancestors 'none'/,
  )
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await response.text()).toContain(part)
})

test.each(['/inspector/main.tsx', '/inspector/..%2fpackage.json', '/inspector/nothing'])(
  '%s is no file',
  async (path) => {
    expect((await get(path)).status).toBe(404)
  },
)

test.each(['/inspector', '/inspector/main.js', '/_mock/pulse'])(
  '%s answers no page of another site, and no other name for this machine',
  async (path) => {
    expect((await get(path)).status).toBe(200)
    expect((await get(path, { origin: 'http://localhost:5173' })).status).toBe(200)
    const refused = await get(path, { origin: 'https://evil.example' })
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({ error_code: 'PERM_001' })
    expect((await get(path, { origin: 'null' })).status).toBe(403)
    expect(await statusOf(path, { host: 'evil.example' })).toBe(403)
    expect(await statusOf(path, { host: 'localhost' })).toBe(200)
  },
)

test('a page of another site can not ask for it as a picture, but link to it', async () => {
  const site = { 'sec-fetch-site': 'cross-site' }
  expect(await statusOf('/_mock/pulse', { ...site, 'sec-fetch-mode': 'no-cors' })).toBe(403)
  expect(await statusOf('/inspector', { ...site, 'sec-fetch-mode': 'navigate' })).toBe(200)
})

test('it goes with the controls, and the welcome says where it is', async () => {
  expect(await (await get('/')).text()).toContain(new URL('/inspector', server.url).href)
  const closed = await serveMock(createMock(), { port: 0, controls: false })
  expect((await fetch(new URL('/inspector', closed.url))).status).toBe(404)
  expect(await (await fetch(new URL('/', closed.url))).text()).not.toContain('/inspector')
  await closed.close()
})

test('a server that listens everywhere says where it can be reached from this machine', async () => {
  const everywhere = await serveMock(createMock(), { port: 0, host: '0.0.0.0' })
  const { port } = new URL(everywhere.url)
  const told = await (await fetch(`http://127.0.0.1:${port}/`)).text()
  const [address = ''] = /http\S+inspector/.exec(told) ?? []
  expect(address).toBe(`http://127.0.0.1:${port}/inspector`)
  expect((await fetch(address)).status).toBe(200)
  expect((await fetch(`http://0.0.0.0:${port}/inspector`)).status).toBe(403)
  await everywhere.close()
})

test('asking for it is no request to the mock', async () => {
  await get('/inspector')
  expect(await (await get('/_mock/requests')).json()).toEqual([])
})

/** The status of an answer to who sends headers that `fetch` does not let through. */
const statusOf = (
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(new URL(path, server.url), { headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
