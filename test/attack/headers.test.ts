import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMock, type Mock } from 'partnerkit/mock'
import { serveMock, type MockServer } from 'partnerkit/mock/http'
import { rawHttp, type RawAnswer } from '../support/raw-http.ts'

// Headers of answers that repeat what somebody sent: none may end early, be two, or be too long for clients.

let mock: Mock
let server: MockServer
let http: ReturnType<typeof rawHttp>
beforeAll(async () => {
  mock = createMock({ seed: 1 })
  server = await serveMock(mock, { port: 0 })
  http = rawHttp(server.url)
})
afterAll(async () => {
  http.close()
  await server.close()
})

const send = (method: string, path: string, body?: object): Promise<RawAnswer> =>
  http.send(`/public/v1${path}`, {
    method,
    headers: { authorization: mock.keys.distributor, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })

describe('the address of a document', () => {
  const create = (link: string): Promise<RawAnswer> =>
    send('POST', '/agreements', { type: 'program', title: 'x', description: 'x', link })
  const start = 'https://docs.example/'

  test.each([
    'a\r\nX-Evil: 1',
    'a\nX-Evil: 1',
    'a\rX-Evil: 1',
    'a\u0000b\u0007\u007f',
    'a\u0085X-Evil: 1\u2028\u2029',
    'a\tb c"<>\\^`{|}',
    '%0d%0aX-Evil:%201',
    'é\u{1f600}\ud800',
    '\u{1f600}'.repeat(89),
    'x'.repeat(200 - start.length),
  ])('stays one header of plain letters: number %#', async (rest) => {
    const created = await create(start + rest)
    if (created.status !== 201) {
      expect([created.status, created.text]).toEqual([400, expect.stringContaining('link: ')])
      return
    }
    const { id } = JSON.parse(created.text) as { id: string }
    for (const path of [`/agreements/${id}/document`, `/agreements/${id}/versions/1/document`]) {
      const { status, header, text } = await send('GET', path)
      expect([status, text, header('location').length]).toEqual([302, '', 1])
      expect(header('location')[0]).toMatch(/^https:\/\/docs\.example\/[\x21-\x7e]{1,2500}$/)
      expect(header('x-evil')).toEqual([])
    }
  })

  test.each([201, 100_000])('of %i letters is refused', async (length) => {
    const { status, text } = await create(start.padEnd(length, 'x'))
    expect([status, JSON.parse(text)]).toEqual([
      400,
      {
        error_code: 'VAL_001',
        errors: ['link: Ensure this field has no more than 200 characters.'],
      },
    ])
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/x',
    'file:///etc/passwd',
  ])('%s is refused', async (link) => {
    expect((await create(link)).status).toBe(400)
  })
})

test.each([
  'limit=0',
  'limit=1&offset=9007199254740991',
  'offset=9007199254740992',
  'offset=1e3',
  'offset=-1',
  'offset=0x10',
  'offset=%D9%A3',
  'limit=1%0d%0aX-Evil:%201',
  'limit=1%0aX-Evil:1&offset=%0d%0a',
  'limit(1,%0d%0a)',
  'name=%0d%0aX-Evil:%201',
  `name=${'x'.repeat(50_000)}`,
  `limit=${'0'.repeat(50_000)}1`,
  `offset=${'0'.repeat(50_000)}`,
  `offset=${'9'.repeat(25)}`,
  `offset=${'9'.repeat(400)}`,
])('a list counts in one plain header, or not at all: number %#', async (query) => {
  const { status, header } = await send('GET', `/hubs?${query}`)
  expect([200, 400]).toContain(status)
  expect(header('content-range')).toHaveLength(status === 200 ? 1 : 0)
  for (const range of header('content-range'))
    expect(range).toMatch(/^items \d{1,16}-\d{1,16}\/\d$/)
  expect(header('x-evil')).toEqual([])
  for (const hint of header('x-partnerkit-hint')) expect(hint).toMatch(/^[\x21-\x7e]{1,9000}$/)
})
