import { describe, expect, test } from 'vitest'
import { createMock } from 'partnerkit/mock'
import { expectUnchanged, expectUnpolluted } from '../support/attack.ts'

// Forms with files, written by hand: names, types and members that no browser sends.

const ORIGIN = 'http://mock.test'

const field = (name: string, value: string): string =>
  `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`

const file = (filename: string, type: string): string =>
  `Content-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: ${type}\r\n\r\nx`

const terms = [
  field('type', 'program'),
  field('title', 'Terms'),
  field('description', 'Terms'),
  field('document_type', 'uploaded'),
]

/** Sends parts as they are; letters are bytes. */
function send(parts: readonly string[], type = 'multipart/form-data; boundary=B') {
  const mock = createMock()
  const state = mock.snapshot()
  const text = `${parts.map((part) => `--B\r\n${part}\r\n`).join('')}--B--\r\n`
  const headers = { authorization: mock.keys.distributor, 'content-type': type }
  const init = { method: 'POST', headers, body: Buffer.from(text, 'latin1') }
  return { mock, state, answer: mock.fetch(`${ORIGIN}/public/v1/agreements`, init) }
}

describe('files come back as what they are', () => {
  test.each([
    ['a.pdf', 'text/html\u0001'],
    ['a.pdf', 'text/h\u00e9'],
    ['a.pdf', ''],
    ['a.pdf', `a/${'b'.repeat(100_000)}`],
    ['a.pdf', 'a/b; charset=\u00ff; x="'],
    ['../../../etc/passwd', 'application/pdf'],
    ['..', 'application/pdf'],
    ['a%0d%0aX-Evil: 1.pdf', 'application/pdf'],
    ['a\0.pdf', 'application/pdf'],
    ['__proto__', 'application/pdf'],
    ['a?b#c.pdf', 'application/pdf'],
    ['%2e%2e%2f.pdf', 'application/pdf'],
    ['\u00ff\u00fe.pdf', 'application/pdf'],
    [`${'a'.repeat(100_000)}.pdf`, 'application/pdf'],
  ])('whatever their name and type: number %#', async (name, type) => {
    const { mock, answer } = send([...terms, file(name, type)])
    const { status, headers } = await answer
    expect(status).toBe(201)
    const { version } = (await (await answer).json()) as { version: { link: string } }
    expect(headers.get('location')).toBeNull()
    expect(version.link).toMatch(/^\/media\/PA-301-447\/agreements\/AGP-[\d-]+\/1\/[^/]{1,200}$/u)
    const got = await mock.fetch(ORIGIN + encodeURI(version.link))
    expect([got.status, await got.text()]).toEqual([200, 'x'])
    expect(got.headers.get('x-content-type-options')).toBe('nosniff')
    for (const value of got.headers.values()) expect(value.length).toBeLessThan(300)
  })
})

describe('forms are refused and change nothing', () => {
  test.each([
    ['names that nest too deep', [...terms, field('a.'.repeat(20_000), '1')]],
    ['a member that nests too deep', [...terms, field('marketplace', '['.repeat(20_000))]],
    [
      'members of the prototype of all objects',
      ['__proto__.polluted', 'constructor.prototype.polluted', '__proto__', 'toString.call'].map(
        (name) => field(name, '{"polluted":1}'),
      ),
    ],
    ['many members', Array.from({ length: 20_000 }, (_, index) => field(`a${index}`, '1'))],
    ['a file for a text', [...terms.slice(1), file('type', 'a/b').replace('"file"', '"type"')]],
    ['a part without a name', ['\r\n\r\nx']],
    ['no parts', []],
  ])('with %s', async (_, parts) => {
    const { mock, state, answer } = send(parts)
    expect((await answer).status).toBe(400)
    expectUnchanged(mock, state)
    expectUnpolluted()
  })

  test.each([
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary="',
    'multipart/form-data; boundary=C',
    `multipart/form-data; boundary=${'B'.repeat(5000)}`,
  ])('whose boundary is wrong: number %#', async (type) => {
    const { mock, state, answer } = send([...terms, file('a.pdf', 'application/pdf')], type)
    expect((await answer).status).toBe(400)
    expectUnchanged(mock, state)
  })
})
