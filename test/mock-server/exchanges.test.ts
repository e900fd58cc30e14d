// Requests in full: what was sent, answered and changed, as tests and as capsules.
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createClient } from 'partnerkit'
import { createMock, type Exchange, type MockOptions } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { replay } from 'partnerkit/testing'
import { contactInfo, failure, freshWorld } from '../support/world.ts'

const CUSTOMER = 'TA-2000-2718-0001'

/** A world that is watched. */
function watched(options: MockOptions = {}) {
  const world = freshWorld(options)
  world.mock.watch()
  const last = (): Exchange => {
    const exchange = world.mock.watch().at(-1)
    if (!exchange) throw new Error('nothing was asked')
    return exchange
  }
  return { ...world, last }
}

describe('what is watched', () => {
  test('a request has its headers, bodies and time, a change the members it has changed', async () => {
    const { mock, distributor, last } = watched()
    await distributor.tierAccounts.update(CUSTOMER, { name: 'Changed' })
    const { number, operation, details } = last()
    expect({ number, operation }).toEqual({ number: 1, operation: 'updateTierAccount' })
    expect(details?.sent.headers['authorization']).toBe(mock.keys.distributor)
    expect(details?.sent.body).toEqual({ text: '{"name":"Changed"}' })
    expect(details?.answer.headers['content-type']).toBe('application/json')
    expect(JSON.parse(Object(details?.answer.body).text)).toMatchObject({ name: 'Changed' })
    expect(details?.took).toBeGreaterThan(0)
    const changed = details?.effects.find(({ collection }) => collection === 'tierAccounts')
    expect(changed).toMatchObject({ id: CUSTOMER, before: { version: 2 }, after: { version: 3 } })
    expect(changed?.members).toContainEqual({
      path: 'name',
      wanted: Object(changed?.before).name,
      got: 'Changed',
    })
    const added = details?.effects.find(({ collection }) => collection === 'tierAccountVersions')
    expect(added).toMatchObject({ after: { state: { name: 'Changed' } }, members: [] })
    expect(added).not.toHaveProperty('before')
  })

  test('a deleted record has only what it was, a refusal and a list change nothing', async () => {
    const { distributor, last } = watched()
    await distributor.tierAccounts.delete(CUSTOMER)
    const removed = last().details?.effects.find(({ id }) => id === CUSTOMER)
    expect(removed).toMatchObject({ collection: 'tierAccounts', before: { id: CUSTOMER } })
    expect(removed).not.toHaveProperty('after')
    await failure(distributor.tierAccounts.delete(CUSTOMER))
    expect(last()).toMatchObject({ status: 404, details: { effects: [] } })
    await distributor.tierAccounts.list()
    expect(last()).toMatchObject({ number: 3, status: 200, details: { effects: [] } })
  })

  test.each([
    ['too long', () => new Uint8Array(17 * 1_048_576)],
    ['without end', () => new ReadableStream({ pull: () => new Promise(() => {}) })],
  ])('a body %s that nobody reads keeps no answer waiting', async (_, body) => {
    const { mock, last } = watched()
    mock.record()
    const response = await mock.fetch('https://mock.test/public/v1/hubs', {
      method: 'POST',
      headers: { authorization: 'ApiKey SU-0:wrong' },
      body: body(),
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(401)
    expect(last()).toMatchObject({ status: 401, details: { effects: [] } })
  })

  test('nothing is kept of what comes while nobody watches', async () => {
    const { mock, distributor } = freshWorld()
    await distributor.tierAccounts.delete(CUSTOMER)
    const [before] = mock.watch()
    expect(before).toMatchObject({ number: 1, operation: 'deleteTierAccount' })
    expect(before).not.toHaveProperty('details')
    await distributor.hubs.list()
    expect(mock.watch()[1]).toHaveProperty('details')
    mock.forgetRequests()
    await distributor.hubs.list()
    expect(mock.watch().map(({ number }) => number)).toEqual([3])
    vi.useFakeTimers({ toFake: ['performance'] })
    onTestFinished(() => void vi.useRealTimers())
    mock.watch()
    vi.advanceTimersByTime(89_000)
    await distributor.hubs.list()
    vi.advanceTimersByTime(2000)
    await distributor.hubs.list()
    const [, inTime, late] = mock.watch()
    expect(inTime).toHaveProperty('details')
    expect(late).not.toHaveProperty('details')
  })

  test('of a large body only its size is kept', async () => {
    const { distributor, last, mock } = watched()
    const name = 'x'.repeat(300_000)
    await failure(distributor.tierAccounts.update(CUSTOMER, { name }))
    expect(last().details?.sent.body).toEqual({ bytes: name.length + '{"name":""}'.length })
    expect(mock.requests).toHaveLength(1)
  })
})

async function served(options: MockOptions = {}) {
  const mock = createMock(options)
  const server = await serveMock(mock, { port: 0 })
  onTestFinished(() => server.close())
  const control = async (method: string, path: string, body?: unknown, world?: string) => {
    const response = await fetch(new URL(`/_mock${path}`, server.url), {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(world !== undefined && { headers: { 'x-partnerkit-world': world } }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }
  await control('GET', '/pulse')
  const client = createClient({
    apiKey: mock.keys.distributor,
    baseUrl: server.url,
    retry: { limit: 0 },
  })
  return { mock, client, control, server }
}

const hub = { name: 'Harbor', description: '', instance: { id: 'x', type: 'API' } } as const

describe('over HTTP', () => {
  test('the list is short, one is whole, and who looks at the pulse watches', async () => {
    const { client, control } = await served()
    await client.tierAccounts.update(CUSTOMER, { name: 'Changed' })
    const { body: list } = await control('GET', '/exchanges')
    expect(list).toEqual([
      expect.objectContaining({ number: 1, operation: 'updateTierAccount', status: 200 }),
    ])
    expect(list[0].changes).toBeGreaterThan(1)
    expect(list[0]).not.toHaveProperty('details')
    const { body: one } = await control('GET', '/exchanges/1')
    expect(one.details.effects).toHaveLength(list[0].changes)
    expect(await control('GET', '/exchanges/2')).toMatchObject({
      status: 400,
      body: { errors: ['There is no request 2 in the log: it was forgotten, or never came.'] },
    })
  })

  test('requests become a test; what answers have brought is taken from the answers', async () => {
    const { client, control } = await served()
    const { id } = await client.hubs.create(hub)
    await client.hubs.get(id)
    await failure(client.hubs.get('HB-0000-0000'))
    const { body } = await control('POST', '/exchanges/test', { requests: [3, 1, 2] })
    expect(body.notes).toEqual([])
    expect(body.copy).toContain("test('createHub, getHub, getHub', async ({ mock }) => {")
    expect(body.copy).toContain(
      "send('POST', '/public/v1/hubs', {\n    key: mock.keys.distributor,",
    )
    expect(body.copy).toContain('`/public/v1/hubs/${createHub.body.id}`')
    expect(body.copy).not.toContain(id)
    expect(body.copy).toContain('expect(getHub2.status).toBe(404)')
    expect(body.copy).toContain("error_code: 'NFND_000'")
  })

  test('a test knows what every new world has, and nothing that is different each time', async () => {
    const { client, control } = await served()
    await client.tierAccounts.list()
    await client.tierAccounts.get(CUSTOMER)
    const { id } = await client.hubs.create(hub)
    const { body } = await control('POST', '/exchanges/test', { requests: [1, 2, 3] })
    expect(body.copy).toContain(`'/public/v1/tier/accounts/${CUSTOMER}'`)
    expect(body.copy).toContain(`toMatchObject({\n    id: '${CUSTOMER}',`)
    expect(body.copy).toContain("company: { id: 'PA-301-447'")
    expect(body.copy).not.toContain(id)
  })

  test('what a test lacks is told', async () => {
    const { client, control } = await served()
    const { id } = await client.hubs.create(hub)
    await client.hubs.get(id)
    const { body } = await control('POST', '/exchanges/test', { requests: [2] })
    expect(body.notes[0]).toContain('is answered 404 in a new world, 200 here')
    expect(body.copy).toContain('// In a new world this is answered 404')
    expect((await control('POST', '/exchanges/test', { requests: [] })).status).toBe(400)
  })

  test('requests become a capsule, which replays', async () => {
    const { client, control } = await served({ seed: 7 })
    const { id } = await client.hubs.create(hub)
    await client.hubs.get(id)
    const { body } = await control('POST', '/exchanges/capsule', { requests: [1, 2] })
    expect(body.notes).toEqual([])
    expect((await replay(body.copy)).text).toBe('2 requests, each answered as then.')
    const { body: half } = await control('POST', '/exchanges/capsule', { requests: [2] })
    expect(half.notes[0]).toContain('1 of 1 request answered differently')
  })

  test('a capsule is played again in a world, which then is as it has left it', async () => {
    const { client, control, mock } = await served({ seed: 7 })
    mock.record()
    const { id } = await client.hubs.create(hub)
    await client.hubs.get(id)
    const capsule = mock.capsule({ test: 'a hub is made', error: 'no' })
    const [first] = capsule.steps
    if (first && 'request' in first) Object(first.request.answer.body).name = 'Other'
    const { body } = await control('POST', '/replay', capsule, 'again')
    expect(body).toMatchObject({ test: 'a hub is made', error: 'no', same: false })
    expect(body.steps[0]).toMatchObject({
      same: false,
      difference: { path: 'body.name', wanted: 'Other', got: 'Harbor' },
      exchange: { operation: 'createHub', details: { effects: [{ collection: 'hubs', id }] } },
    })
    expect(body.steps[1]).toMatchObject({ same: true })
    const { body: state } = await control('GET', '/state', undefined, 'again')
    expect(state.collections.hubs.rows).toContainEqual(expect.objectContaining({ id }))
    const refused = await control('POST', '/replay', { some: 'thing' }, 'again')
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [expect.stringMatching('no capsule')] },
    })
  })
})

test('a test of a customer who is made with all that belongs to it needs no more', async () => {
  const { client, control } = await served()
  const { id } = await client.tierAccounts.create({
    type: 'customer',
    name: 'Harbor\'s "best" `${customer}`',
    contact_info: contactInfo,
    parent: { id: 'TA-1000-2718-0001' },
  })
  await client.tierAccounts.delete(id)
  const { body } = await control('POST', '/exchanges/test', { requests: [1, 2] })
  expect(body.notes).toEqual([])
  expect(body.copy).toContain("name: 'Harbor\\'s \"best\" `${customer}`'")
})

test('a token that came by e-mail is taken from the outbox', async () => {
  const { control, mock, server } = await served()
  const send = (path: string, body?: object): Promise<Response> =>
    fetch(new URL(`/portal/v1/registrations${path}`, server.url), {
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
  await send('', { email: 'mara@tested.example' })
  const { token = '' } = mock.outbox.at(-1) ?? {}
  expect((await send(`/${token}`)).status).toBe(200)
  const { body } = await control('POST', '/exchanges/test', { requests: [1, 2] })
  expect(body.notes).toEqual([])
  expect(body.copy).not.toContain(token)
  expect(body.copy).toMatch(/`\/portal\/v1\/registrations\/\$\{\w+\.mail\?\.token\}`/)
})
