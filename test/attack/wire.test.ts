import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { assert, asyncProperty, uint8Array } from 'fast-check'
import { besiege, CROWD, statusOf, type Siege } from '../support/attack.ts'

// What no client sends: bytes, request lines, framing, hosts, paths and methods that are wrong or lie.

let siege: Siege
beforeAll(async () => {
  siege = await besiege()
})
afterEach(() => siege.stands())
afterAll(() => siege.close())

const HUBS = '/public/v1/hubs'

/** A request in raw HTTP, by a distributor. */
const raw = (path = HUBS, { method = 'GET', host = 'x', headers = '', body = '' } = {}): Buffer =>
  Buffer.from(
    `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n` +
      `Authorization: ${siege.mock.keys.distributor}\r\n${headers}\r\n${body}`,
  )

describe('random bytes', () => {
  const parameters = { numRuns: 40, verbose: 1 } as const

  test('as whole requests', async () => {
    await assert(
      asyncProperty(uint8Array({ minLength: 1, maxLength: 2000 }), async (bytes) => {
        expect(statusOf(await siege.throwAt(bytes, 20)) || 400).toBe(400)
      }),
      parameters,
    )
  })

  test('as path, header and body', async () => {
    const bytes = uint8Array({ maxLength: 500 }).map((given) => Buffer.from(given))
    await assert(
      asyncProperty(bytes, bytes, bytes, async (path, header, body) => {
        const sent = Buffer.concat([
          Buffer.from('POST /public/v1/hubs'),
          path,
          Buffer.from(' HTTP/1.1\r\nHost: x\r\nX-Any: '),
          header,
          Buffer.from(`\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`),
          body,
        ])
        expect(statusOf(await siege.throwAt(sent)) || 400).toBeLessThan(500)
      }),
      parameters,
    )
  })

  test('as the body of a call that is allowed', async () => {
    await assert(
      asyncProperty(uint8Array({ minLength: 1, maxLength: 2000 }), async (bytes) => {
        const headers = { authorization: siege.mock.keys.distributor }
        const body = Buffer.from(bytes)
        const { status } = await fetch(`${siege.url}/hubs`, { method: 'POST', headers, body })
        expect(status).toBe(400)
      }),
      parameters,
    )
  })
})

const HOSTS = [
  'a b',
  '[',
  'evil.example/path',
  'x@y',
  'a:99999',
  'a:b',
  'é',
  '%00',
  'x?y',
  '1.2.3.4.5',
]

test.each(HOSTS)('%j is no host', async (host) => {
  expect(statusOf(await siege.throwAt(raw(HUBS, { host })))).toBe(400)
})

describe('paths', () => {
  test.each([
    ['/public/v1/../v1/hubs', 200],
    ['/public/v1/%2e%2e/v1/hubs', 200],
    ['/media/../public/v1/hubs', 200],
    ['http://evil.example/public/v1/hubs', 200],
    ['/public/v1//hubs///', 200],
    ['//evil.example/public/v1/hubs', 404],
    ['/public/v1/hubs%00', 404],
    ['/public/v1/hubs%2f..%2fhubs', 404],
    ['/public/v1/hubs\\..', 400],
    ['/public/v1/%ff%fe', 404],
    ['/media/../../etc/passwd', 404],
    ['/media/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 404],
    ['*', 400],
    ['hubs', 400],
    ['ftp://x/y', 400],
    ['http://[/x', 400],
  ])('%s is answered with %i', async (path, status) => {
    expect(statusOf(await siege.throwAt(raw(path)))).toBe(status)
  })

  test.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '%00',
    '..%2f',
  ])('%s is nobody’s id', async (id) => {
    for (const place of ['/public/v1/hubs', '/media', '/portal/v1/pay', '/portal/v1/registrations'])
      expect(statusOf(await siege.throwAt(raw(`${place}/${id}`)))).toBe(404)
    for (const place of ['keys', 'explain-delete'])
      expect([400, 404]).toContain(
        statusOf(await siege.throwAt(raw(`/_mock/${place}/${id}`, { host: 'localhost' }))),
      )
  })

  test('of half a mebibyte', async () => {
    for (const path of ['/'.repeat(500_000), `${HUBS}/${'a'.repeat(500_000)}`])
      expect(statusOf(await siege.throwAt(raw(path), 3000))).toBe(404)
  })
})

test.each(['TRACE', 'PATCH', 'HEAD', 'PROPFIND', 'PURGE', 'QUERY', 'M-SEARCH'])(
  '%s is no method of hubs',
  async (method) => {
    expect(statusOf(await siege.throwAt(raw(HUBS, { method })))).toBe(405)
  },
)

test.each(['get', 'Get', 'NOPE', 'GET\0', ''])('%j is no method at all', async (method) => {
  expect(statusOf(await siege.throwAt(raw(HUBS, { method })))).toBe(400)
})

test('nobody gets through by CONNECT', async () => {
  expect(await siege.throwAt(raw('evil.example:443', { method: 'CONNECT' }))).toBe('')
})

test.each([
  ['a length that is too short', 'Content-Length: 3\r\n', '{"name":"x"}', 400],
  ['a negative length', 'Content-Length: -1\r\n', '{}', 400],
  ['two lengths', 'Content-Length: 2\r\nContent-Length: 3\r\n', '{}', 400],
  ['length and chunks', 'Content-Length: 2\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n', 400],
  ['an encoding that is none', 'Transfer-Encoding: xchunked\r\n', '0\r\n\r\n', 400],
  ['a chunk without a size', 'Transfer-Encoding: chunked\r\n', 'zz\r\n{}\r\n0\r\n\r\n', 400],
  ['a key in a trailer', 'Transfer-Encoding: chunked\r\n', '2\r\n{}\r\n0\r\nX: y\r\n\r\n', 400],
  ['an expectation that is none', 'Expect: nonsense\r\nContent-Length: 2\r\n', '{}', 417],
  ['an upgrade', 'Upgrade: websocket\r\nContent-Length: 2\r\n', '{}', 400],
  ['NUL in a header', 'X: a\0b\r\nContent-Length: 2\r\n', '{}', 400],
  ['thousands of headers', `${'x: 1\r\n'.repeat(5000)}Content-Length: 2\r\n`, '{}', 431],
  [
    'headers named like members',
    '__proto__: x\r\nconstructor: y\r\nContent-Length: 2\r\n',
    '{}',
    400,
  ],
])('%s is refused', async (_, headers, body, status) => {
  const answer = await siege.throwAt(raw(HUBS, { method: 'POST', headers, body }))
  expect(statusOf(answer)).toBe(status)
})

describe('what can not be read is refused like all else', () => {
  const problemIn = (answer: string): unknown => {
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    const headers = head.toLowerCase()
    expect(headers).toContain('\r\ncontent-type: application/json')
    expect(headers).toContain(`\r\ncontent-length: ${body.length}`)
    expect(headers).toContain('\r\nconnection: close')
    return JSON.parse(body)
  }

  test.each([
    ['no request line', '\x16\x03\x01\r\n\r\n', 400, 'VAL_001', /no HTTP request/],
    ['a version that is none', 'GET / HTTP/9.9\r\n\r\n', 400, 'VAL_001', /no HTTP request/],
    [
      'headers over a mebibyte',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(1_100_000)}\r\n\r\n`,
      431,
      'LIM_001',
      /shorter query, or fewer headers/,
    ],
    [
      'chunks with long extensions',
      `POST /_mock/reset HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2;${'x'.repeat(20_000)}`,
      413,
      'LIM_001',
      /extensions of the chunks/,
    ],
  ])('%s', async (_, bytes, status, error_code, message) => {
    const answer = await siege.throwAt(bytes, 2000)
    expect(statusOf(answer)).toBe(status)
    const errors = [expect.stringMatching(message)]
    expect(problemIn(answer)).toEqual({ error_code, errors })
  })

  test('nothing is put into the middle of an answer that has begun', async () => {
    siege.mock.failNext('listHubs', { trickle: 50 })
    const request = raw(HUBS).toString().replace('Connection: close', 'Connection: keep-alive')
    const socket = siege.open()
    let text = ''
    socket.on('data', (part) => (text += part.toString('latin1')))
    const ended = new Promise((resolve) => socket.on('close', resolve))
    socket.write(request)
    await expect.poll(() => text).toContain('\r\n\r\n')
    socket.write('\0\0\r\n\r\n')
    await ended
    expect(text.match(/HTTP\/1\.1/g)).toEqual(['HTTP/1.1'])
    expect(text).not.toContain('no HTTP request')
  })
})

test('requests in one go are answered in their order', async () => {
  const many = ['/hubs', '/nope', '/hubs/__proto__', '/countries'].map((path) =>
    raw(`/public/v1${path}`).toString().replace('Connection: close\r\n', ''),
  )
  const answer = await siege.throwAt(many.join(''))
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual([200, 404, 404, 200].map((n) => `HTTP/1.1 ${n}`))
})

test.each([
  ['http://evil.example', 'localhost'],
  ['http://localhost.evil.example', 'localhost'],
  ['http://evil.example/localhost', '127.0.0.1'],
  ['null', 'localhost'],
  ['', 'localhost'],
  ['http://localhost', 'evil.example'],
  ['http://localhost', '127.0.0.1.evil.example'],
])('a page of %j can not control the mock under %s', async (origin, host) => {
  for (const path of ['/_mock/reset', '/%5fmock/reset', '/x/../_mock/reset']) {
    const request = raw(path, { method: 'POST', host, headers: `Origin: ${origin}\r\n` })
    expect(statusOf(await siege.throwAt(request))).toBe(403)
  }
})

test.each(['GET', 'POST'])('clients that hang up during a %s', async (method) => {
  const request = raw(HUBS, { method, headers: 'Content-Length: 1000\r\n', body: '{"name":' })
  await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const socket = siege.open()
      await new Promise<void>((resolve) => socket.on('connect', () => resolve()))
      socket.write(request.subarray(0, (request.length * (index + 1)) / 100))
      await new Promise((resolve) => setTimeout(resolve, index % 10))
      socket.resetAndDestroy()
      expect(socket.destroyed).toBe(true)
    }),
  )
})

test('thousands of connections that send nothing or one byte', async () => {
  const sockets = Array.from({ length: CROWD }, () => siege.open())
  await Promise.all(
    sockets.map((socket) => new Promise<void>((resolve) => socket.on('connect', () => resolve()))),
  )
  for (const [index, socket] of sockets.entries()) if (index % 2 === 0) socket.write('G')
  await siege.stands()
  expect(sockets.filter(({ destroyed }) => destroyed)).toEqual([])
  for (const socket of sockets) socket.destroy()
})
