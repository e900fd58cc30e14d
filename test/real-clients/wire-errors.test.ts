import { STATUS_CODES } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errors } from '../../spec/errors.ts'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { requestSchemas } from '../../spec/generated/request-schemas.ts'
import { operationIds } from '../support/operation-ids.ts'
import type { RawAnswer } from '../support/raw-http.ts'
import { gist, startWire, type Wire } from '../support/wire.ts'

// Every refusal of every operation: a standard status, the exact content type, a code and messages.

let wire: Wire
beforeAll(async () => {
  wire = await startWire()
})
afterAll(() => wire.close())

const catalogue: Readonly<Record<string, { readonly status: number }>> = errors

/** The code of a refusal, once it is found to be one that clients understand. */
function codeOf({ status, header, text }: RawAnswer): string {
  expect(STATUS_CODES).toHaveProperty(String(status))
  expect(header('content-type')).toEqual(['application/json'])
  const body = JSON.parse(text) as { readonly error_code: string; readonly errors: string[] }
  expect(Object.keys(body).filter((name) => name !== 'params')).toEqual(['error_code', 'errors'])
  expect(body.errors.length).toBeGreaterThan(0)
  for (const message of body.errors) {
    expect(message).toEqual(expect.any(String))
    expect(message.trim()).not.toBe('')
    expect(message).not.toMatch(/undefined|\[object |\{\w+\}/)
  }
  expect(catalogue[body.error_code]?.status).toBe(status)
  return body.error_code
}

const allowed = (id: OperationId): readonly string[] => operations[id].roles

const isPublic = (id: OperationId): boolean => 'public' in operations[id]

const KEYS = ['', 'x', 'ApiKey', 'ApiKey SU-999-999-999:x', 'Basic eDp5', 'Bearer x.y.z']

describe.each(operationIds.filter((id) => !isPublic(id)))('%s', (id) => {
  const operation = operations[id]

  test('without a key, or with one that is none', async () => {
    const { path, request } = await wire.prepare(id)
    const { authorization: _, ...headers } = request.headers
    for (const key of KEYS)
      expect(
        codeOf(await wire.send(path, { ...request, headers: { ...headers, authorization: key } })),
      ).toBe('AUTH_001')
    const answer = await wire.send(path, { ...request, headers })
    if (!('anonymous' in operation)) expect(codeOf(answer)).toBe('AUTH_001')
  })

  test('for other roles', async () => {
    const { path, request, credentials } = await wire.prepare(id)
    const isOfPortal = 'session' in operation
    for (const [role, { authorization, isSession }] of Object.entries(credentials)) {
      if (allowed(id).includes(role)) continue
      const headers = { ...request.headers, authorization }
      const code = codeOf(await wire.send(path, { ...request, headers }))
      const fits = isSession === isOfPortal && !('token' in operation)
      expect(fits ? ['PERM_001', 'NFND_000'] : ['AUTH_001'], role).toContain(code)
    }
  })
})

test.each(operationIds.filter(isPublic))('none of %s for who calls', async (id) => {
  const { path, request, send, credentials } = await wire.prepare(id)
  const plain = gist(await send())
  expect(plain).toMatchObject({ status: operations[id].status })
  const theirs = Object.values(credentials).map(({ authorization }) => authorization)
  for (const authorization of [...KEYS, ...theirs]) {
    const headers = { ...request.headers, authorization }
    expect(gist(await send(path, { ...request, headers }))).toEqual(plain)
  }
})

describe.each(operationIds)('%s', (id) => {
  const operation = operations[id]

  test('of a method that the path does not have', async () => {
    const { path, request } = await wire.prepare(id)
    const there = Object.values(operations).filter(({ path }) => path === operation.path)
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
      if (there.some((other) => other.method === method)) continue
      expect(codeOf(await wire.send(path, { ...request, method }))).toBe('MTD_001')
    }
  })

  test('of a failure that was asked for', async () => {
    const { path, request } = await wire.prepare(id)
    wire.mock.failNext(id, { status: 500 })
    expect(codeOf(await wire.send(path, request))).toBe('SYS_001')
  })
})

describe.each(operationIds.filter((id) => operations[id].path.includes('{')))('%s', (id) => {
  test('of what there is not, whichever part of the path names it', async () => {
    const { path, request } = await wire.prepare(id)
    const parts = operations[id].path.split('/')
    const base = path.split('/').length - parts.length
    for (const [index, part] of parts.entries()) {
      if (!part.startsWith('{')) continue
      for (const other of ['XX-0', '%E0%A4%A', '%22%20', '..%2f', '__proto__']) {
        const elsewhere = path
          .split('/')
          .with(base + index, other)
          .join('/')
        const code = codeOf(await wire.send(elsewhere, request))
        expect('token' in operations[id] ? 'AUTH_001' : 'NFND_000').toBe(code)
      }
    }
  })
})

describe.each(operationIds.filter((id) => id in requestSchemas))('%s', (id) => {
  test('of bodies that are none', async () => {
    const { path, request } = await wire.prepare(id)
    const { authorization = '' } = request.headers
    const headers = { authorization, 'content-type': 'application/json' }
    for (const body of ['{', '{"a":', 'null', '[]', '[1]', '7', '"text"', 'true', '\0', '{"a":1}}'])
      expect(codeOf(await wire.send(path, { ...request, headers, body })), body).toBe('VAL_001')
    const large = JSON.stringify({ x: 'x'.repeat(1_048_576) })
    expect(codeOf(await wire.send(path, { ...request, headers, body: large }))).toBe('LIM_001')
  })
})

describe.each(operationIds.filter((id) => operations[id].method === 'GET'))('%s', (id) => {
  test('of queries that are none', async () => {
    const { path, request } = await wire.prepare(id)
    for (const query of [
      'a=1&&b=2',
      'and(a=1)',
      'ordering(nope)',
      'select(nope)',
      'nope',
      '%',
      '(',
      '"',
      '=',
    ])
      expect(codeOf(await wire.send(`${path}?${query}`, request)), query).toBe('VAL_001')
    for (const query of ['limit=1&limit=2', 'ne(limit,1)', 'ordering(a)&ordering(b)'])
      expect(codeOf(await wire.send(`${path}?${query}`, request)), query).toBe('VAL_001')
  })
})

test.each([
  '/',
  '/nope',
  '/public',
  '/public/v1',
  '/public/v1/',
  '/public/v2/hubs',
  '/public/v1/hubs/HB-4106-2718/nope',
])('at %s, where no operation is', async (path) => {
  const headers = { authorization: wire.mock.keys.distributor }
  const answer = await wire.send(path, { headers, method: 'POST' })
  expect(codeOf(answer)).toBe('NFND_000')
})
