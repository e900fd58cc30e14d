import * as z from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import documented from 'virtual:strict-document'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { requestSchemas } from '../../spec/generated/request-schemas.ts'
import { operationIds } from '../support/operation-ids.ts'
import { gist, startWire, type Wire } from '../support/wire.ts'

// What breaks a real client when it is not so, for every operation: paths, bodies, answers, failures.

let wire: Wire
beforeAll(async () => {
  wire = await startWire()
})
afterAll(() => wire.close())

const takesBody = (id: OperationId): boolean => id in requestSchemas

const schemaOf = (id: OperationId): z.ZodType | undefined =>
  (requestSchemas as Readonly<Record<string, z.ZodType>>)[id]

const JSON_TYPE = { 'content-type': 'application/json' }

/** Headers that servers send with any answer. */
const OF_HTTP = new Set([
  'access-control-allow-origin',
  'access-control-expose-headers',
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
])

describe.each(operationIds)('%s', (id) => {
  const operation = operations[id]

  test('works with a slash at the end, doubled slashes and a bare ?, never by a redirect', async () => {
    const { path, send } = await wire.prepare(id)
    const plain = await send()
    expect(plain.status).toBe(operation.status)
    expect(plain.header('location')).toHaveLength(operation.status === 302 ? 1 : 0)
    const doubled = path.replaceAll('/', '//')
    for (const other of [`${path}/`, `/${path}`, doubled, `${doubled}//`, `${path}?`, `/${path}/?`])
      expect(gist(await send(other)), other).toEqual(gist(plain))
  })

  test('takes no body for what it is, whatever the headers say', async () => {
    const { path, request, send } = await wire.prepare(id)
    const { authorization = '' } = request.headers
    const { method = '' } = request
    const empty = takesBody(id)
      ? { method, headers: { authorization, ...JSON_TYPE }, body: '{}' }
      : request
    const expected = gist(await send(path, empty))
    for (const headers of [
      {},
      { 'content-length': 0 },
      JSON_TYPE,
      { ...JSON_TYPE, 'content-length': 0 },
      { ...JSON_TYPE, 'transfer-encoding': 'chunked' },
      { 'content-type': 'application/json; charset=utf-8', 'content-length': 0 },
    ]) {
      const answer = await send(path, { method, headers: { authorization, ...headers } })
      expect(gist(answer), JSON.stringify(headers)).toEqual(expected)
      expect(answer.text).not.toContain('Malformed')
    }
  })

  test('answers with what its status says', async () => {
    const { send } = await wire.prepare(id)
    const { status, header, headerNames, text } = await send()
    expect(status).toBe(operation.status)
    const { schema, headers = {} } = documented.answers[id]?.[status] ?? {}
    const named = [...Object.keys(headers), ...(schema ? ['content-type'] : [])]
    expect(headerNames.filter((name) => !OF_HTTP.has(name)).toSorted()).toEqual(named.toSorted())
    if (status === 204 || status === 302) {
      expect(text).toBe('')
      expect(header('content-type')).toEqual([])
      if (status === 204) expect(header('transfer-encoding')).toEqual([])
      return
    }
    expect(header('content-type')).toEqual(['application/json'])
    const answer: unknown = JSON.parse(text)
    const isArray = operation.list || id === 'createTierAccountRequest'
    expect(Array.isArray(answer)).toBe(isArray)
    if (!operation.list) expect(Object.keys(answer as object)).not.toEqual([])
  })

  test('does nothing when a failure was asked for, and all of it when it is called again', async () => {
    const { path, request, send } = await wire.prepare(id)
    const state = wire.mock.snapshot()
    const accepted = gist(await send())
    wire.mock.restore(state)
    for (const status of [500, 502, 503, 504]) {
      wire.mock.failNext(id, { status })
      expect((await wire.send(path, request)).status).toBe(status)
    }
    expect(wire.mock.snapshot()).toEqual(state)
    expect(gist(await wire.send(path, request))).toEqual(accepted)
  })
})

/** Members that no body sets. */
const FOREIGN = {
  id: 'XX-000',
  nope: { deep: [1, null] },
  events: { created: { at: '1999-01-01T00:00:00+00:00', by: { id: 'UR-0' } } },
  owner: { id: 'PA-000-000', name: 'Nobody' },
  stats: { contracts: 99, hubs: 99 },
  active_contracts: 99,
  version: 99,
}

const withBody = operationIds.filter((id) => {
  const schema = schemaOf(id)
  return schema !== undefined && id !== 'setMarketplaceIcon'
})

describe.each(withBody)('%s', (id) => {
  test('ignores members that are read-only or unknown', async () => {
    const { path, request, body, send } = await wire.prepare(id)
    const schema = schemaOf(id)
    const own = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
    const foreign = Object.fromEntries(
      Object.entries(FOREIGN).filter(([name]) => !own.includes(name)),
    )
    const more = JSON.stringify({ ...foreign, ...body })
    expect(gist(await send(path, { ...request, body: more }))).toEqual(gist(await send()))
  })
})

/** Members that follow from others, or that nobody is shown. */
const DERIVED = new Set([
  'events',
  'version',
  'title',
  'name',
  'form_version',
  'updated',
  'password',
])

/** Changes of records; what binds a form to a listing names another record. */
const updates = operationIds.filter(
  (id) => operations[id].method === 'PUT' && id !== 'setListingLeadForm',
)

describe.each(updates)('%s', (id) => {
  test('changes what is sent and nothing else', async () => {
    const { path, request, body = {}, send } = await wire.prepare(id)
    const read = async (): Promise<Record<string, unknown>> => {
      const { text } = await wire.send(path, { headers: request.headers })
      return JSON.parse(text) as Record<string, unknown>
    }
    const before = await read()
    expect((await send()).status).toBe(200)
    const after = await read()
    const changed = Object.keys({ ...before, ...after }).filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
    )
    expect(changed.filter((name) => !DERIVED.has(name))).toEqual(
      Object.keys(body).filter((name) => !DERIVED.has(name)),
    )
  })
})
