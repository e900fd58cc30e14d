import { describe, expect, test } from 'vitest'
import type { ZodType } from 'zod'
import { createMock } from 'partnerkit/mock'
import type { OperationId } from '../../spec/generated/operations.ts'
import { requestSchemas } from '../../spec/generated/request-schemas.ts'
import { acceptedCall } from '../support/accepted-call.ts'
import { expectUnchanged, expectUnpolluted, POLLUTION } from '../support/attack.ts'
import { hostileBodies } from '../support/hostile-bodies.ts'
import { operationIds } from '../support/operation-ids.ts'
import { ORIGIN } from '../support/world.ts'

// Every operation that takes a body, and bodies that nobody means. In process: the bytes are the same.

const mock = createMock({ seed: 1 })

const DEEP = 10_000
const MEBIBYTE = 1_048_576

/** Values that stand in each member of a body in turn. */
const VALUES = {
  'lists in lists': '['.repeat(DEEP) + ']'.repeat(DEEP),
  'objects in objects': `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  'a number without end': '1e999',
  'a large number': '1e308',
  'minus zero': '-0',
  'half a character': '"\\ud800"',
  NUL: '"\\u0000"',
  'a method for a text': '{"toString":1,"valueOf":1}',
  'a list of methods': '[{"toString":1},null,[],"__proto__"]',
  'the prototype of all objects': `{"constructor":{"prototype":${POLLUTION}},"__proto__":${POLLUTION}}`,
  'a name that all objects have': '"constructor"',
  'line breaks': '"a\\r\\nX-Evil: 1"',
} as const

/** The name of a member that operations have, or that all objects have. */
const NAMES = ['password', 'data', 'schema', '__proto__', 'constructor', 'toString']

const bodyOf = (id: OperationId, value: string): string => {
  const { shape = {} } = requestSchemas[id as keyof typeof requestSchemas] as { shape?: object }
  const names = new Set([...Object.keys(shape), ...NAMES])
  return `{${Array.from(names, (name) => `"${name}":${value}`).join(',')}}`
}

const taking = operationIds.filter((id) => id in requestSchemas)

describe.each(taking)('%s', (id) => {
  test('refuses what nobody means, or takes it without harm', async () => {
    const { method, path, headers: caller } = await acceptedCall(mock, id)
    const state = mock.snapshot()
    const send = async (what: string, body: BodyInit, headers = {}): Promise<void> => {
      const init = { method, body, headers: { ...caller, ...headers } }
      const answer = await mock.fetch(ORIGIN + path, init)
      const text = await answer.text()
      expect(answer.status, `${what}: ${text.slice(0, 200)}`).toBeLessThan(500)
      for (const value of answer.headers.values()) expect(value).not.toMatch(/[\r\n]/)
      if (answer.status >= 400) expectUnchanged(mock, state)
      else {
        expectUnpolluted()
        mock.restore(state)
      }
    }
    for (const [what, value] of Object.entries(VALUES)) {
      const body = bodyOf(id, value)
      await send(what, body.slice(0, MEBIBYTE))
      await send(`${what}, as the whole`, value)
    }
    for (const [name, value] of [
      ['password', VALUES['lists in lists']],
      ['x', '['.repeat(MEBIBYTE / 2)],
      ['name', `"${'x'.repeat(MEBIBYTE - 100)}"`],
    ])
      await send(`${name} of a mebibyte`, `{"${name}":${value}}`)
    await send('malformed with a password', '{"password":"x"')
    await send('a byte order mark', '\ufeff{"name":')
    await send('UTF-16', Buffer.from('{"name":"x"}', 'utf16le'))
    await send('gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), { 'content-encoding': 'gzip' })
    await send('the same member twice', '{"id":1,"id":{"a":[]},"__proto__":1,"__proto__":{}}')
    for (const type of [
      '',
      'text/xml',
      'multipart/form-data',
      'multipart/form-data; boundary=B',
      'x',
    ])
      await send(`as ${type}`, '{"a":1}{', { 'content-type': type })
  })

  test('refuses what is hostile in one place, at any depth, or takes it without harm', async () => {
    const { method, path, headers, body: taken } = await acceptedCall(mock, id)
    const state = mock.snapshot()
    const schema: ZodType = requestSchemas[id as keyof typeof requestSchemas]
    const seen = new Set<string>()
    for (const [place, body] of hostileBodies(
      schema,
      taken instanceof FormData ? undefined : taken,
    )) {
      seen.add(place)
      const { version } = mock
      const init = { method, body: JSON.stringify(body), headers }
      const answer = await mock.fetch(ORIGIN + path, init)
      const text = await answer.text()
      const shown = `${place}: ${init.body.slice(0, 200)}: ${text.slice(0, 200)}`
      expect(answer.status, shown).toBeLessThan(500)
      if (answer.status >= 400) expect(mock.version, shown).toBe(version)
      else mock.restore(state)
    }
    expect(seen.size).toBeGreaterThan(1)
    expectUnchanged(mock, state)
  })
})

test.each([
  ['updateAccount', 'languages'],
  ['createLeadForm', 'schema'],
] as const)('%s lists no more problems than can be read', async (id, member) => {
  const { method, path, headers } = await acceptedCall(mock, id)
  const body = `{"${member}":[${'1,'.repeat(200_000)}1]}`
  const answer = await mock.fetch(ORIGIN + path, { method, body, headers })
  const { errors } = (await answer.json()) as { errors: string[] }
  expect([answer.status, errors.length]).toEqual([400, 1001])
  expect(errors.at(-1)).toMatch(/^non_field_errors: \d+ more problems are not listed\.$/)
})

test('a lead with more answers than any form has questions is refused', async () => {
  const { method, path, headers } = await acceptedCall(mock, 'createLead')
  const answers = Array.from({ length: 100_000 }, (_, index) => `"${index.toString(36)}":1`)
  const body = `{"listing":{"id":"LST-100-200-101"},"name":"x","data":{${answers.join(',')}}}`
  const answer = await mock.fetch(ORIGIN + path, { method, body, headers })
  expect(answer.status).toBe(400)
})

test('a form that asks for no name asks for nothing', async () => {
  const headers = { authorization: mock.keys.distributor }
  const send = async (method: string, path: string, body: object, authorization?: string) => {
    const answer = await mock.fetch(`http://mock.test/public/v1${path}`, {
      method,
      body: JSON.stringify(body),
      headers: authorization ? { authorization } : headers,
    })
    return { status: answer.status, body: (await answer.json()) as { id: string } }
  }
  mock.reset()
  const schema = { required: [{ toString: 1, valueOf: 1 }, ['a'], null], properties: { a: null } }
  const form = await send('POST', '/forms', { name: 'x', type: 'item', schema })
  expect(form.status).toBe(201)
  const forms = { item: { id: form.body.id } }
  expect((await send('PUT', '/agreements/AGD-100-200-401', { forms })).status).toBe(200)
  const product = 'PRD-418-302-551'
  const path = `/contracts/CRD-20001-00001-00001/data/products/${product}/items`
  const item = { item: { id: `${product}-0001` }, data: {} }
  expect((await send('POST', path, item, mock.keyFor('VA-149-494'))).status).toBe(201)
  // What all objects have answers no question.
  mock.reset()
  const asking = { name: 'x', type: 'item', schema: { required: ['toString'] } }
  const other = { item: { id: (await send('POST', '/forms', asking)).body.id } }
  await send('PUT', '/agreements/AGD-100-200-401', { forms: other })
  expect((await send('POST', path, item, mock.keyFor('VA-149-494'))).status).toBe(400)
})
