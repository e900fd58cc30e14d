import { expect, test } from 'vitest'
import { formParts } from '../../mock-server/steps/multipart.ts'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const form = (...lines: readonly string[]): Uint8Array<ArrayBuffer> =>
  bytes(`--B\r\n${lines.join('\r\n')}\r\n--B--\r\n`)
const TYPE = 'multipart/form-data; boundary=B'

test('files have the type that their part says, whatever they are called', () => {
  const parts = formParts(
    form(
      'content-disposition: form-data; filename="a; name=b.pdf"; name=icon',
      'Content-Type: image/svg+xml',
      '',
      'one\r\ntwo\n--B',
      '--B',
      'Content-Disposition: form-data; name="x"; filename=""',
      '',
      '',
    ),
    TYPE,
  )
  expect(parts).toEqual([
    {
      name: 'icon',
      file: { name: 'a; name=b.pdf', type: 'image/svg+xml', content: bytes('one\r\ntwo\n--B') },
    },
    { name: 'x', file: { name: '', type: 'text/plain', content: new Uint8Array() } },
  ])
})

/** It took time by the square of their number: minutes for these. */
test('spaces without end in a head are read', () => {
  const type = `a${' '.repeat(500_000)}b`
  const parts = formParts(
    form('Content-Disposition: form-data; name="x"; filename="x"', `Content-Type: ${type}`, '', ''),
    TYPE,
  )
  expect(parts?.[0]?.file?.type).toBe(type)
})

test('a preamble is no part, and a file may have its name in the long way alone', () => {
  const part = `Content-Disposition: form-data; name="a"; filename*=utf-8''b.pdf\r\n\r\nx`
  expect(formParts(bytes(`before\r\n--B\r\n${part}\r\n--B--`), TYPE)).toEqual([
    { name: 'a', file: { name: 'b.pdf', type: 'text/plain', content: bytes('x') } },
  ])
})

test('what is sent by FormData is read again, byte by byte', async () => {
  const sent = new FormData()
  const content = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)
  sent.append('größe "1"', 'äöü\r\n😀')
  sent.append('file', new File([content], 'Käse "2".bin', { type: 'application/x-own' }))
  const request = new Request('http://mock.test', { method: 'POST', body: sent })
  const type = request.headers.get('content-type') ?? ''
  expect(formParts(new Uint8Array(await request.arrayBuffer()), type)).toEqual([
    { name: 'größe "1"', text: 'äöü\r\n😀' },
    { name: 'file', file: { name: 'Käse "2".bin', type: 'application/x-own', content } },
  ])
})

test.each([
  ['no boundary', form('Content-Disposition: form-data; name="a"', '', 'x'), 'multipart/form-data'],
  ['another boundary', form('Content-Disposition: form-data; name="a"', '', 'x'), `${TYPE}2`],
  ['no name', form('Content-Disposition: form-data', '', 'x'), TYPE],
  ['no head', form('x'), TYPE],
  ['no end', bytes('--B\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'), TYPE],
  ['nothing', new Uint8Array(), TYPE],
])('a form with %s is none', (_, body, type) => {
  expect(formParts(body, type)).toBeUndefined()
})
