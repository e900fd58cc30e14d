// Capsules: what happened to a mock as one JSON, played again with every answer compared.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createMock, type Capsule } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { connectWorld, createWorld, replay, type World } from 'partnerkit/testing'
import { writeCapsule } from '../../mock-server/testing/capsule-file.ts'

const asJson = (capsule: Capsule): Capsule => JSON.parse(JSON.stringify(capsule)) as Capsule

/** A bit of everything: reads, writes, refusals, the portal, a file, time, faults, changes from outside. */
async function live(world: World): Promise<void> {
  const { given, distributor, vendor } = world
  await given.pendingRequest()
  await world.clock.advance(3_600_000)
  await given.paidInvoice()
  const file = new Blob([Uint8Array.of(37, 80, 68, 70, 255, 254)], { type: 'application/pdf' })
  const terms = { type: 'program', title: 'T', description: '' } as const
  await distributor.agreements.create({ ...terms, document_type: 'uploaded', file } as never)
  await vendor.hubs.get('HB-0').catch(() => undefined)
  const snapshot = await world.snapshot()
  await given.hub()
  await snapshot.restore()
  await given.hub()
  await world.failNext('createHub', { status: 409, delay: 1 })
  await given.hub().catch(() => undefined)
  await world.failNext('listHubs', { body: 'truncated' })
  await world.failNext('createMarketplace', { drop: 'after' })
  await given.marketplace().catch(() => undefined)
  await Promise.all([given.hub(), distributor.hubs.list(), given.vendorInvited()])
}

test('a world in process is lived again, each answer the same', async () => {
  const world = createWorld({ seed: 5 })
  await world.given.customer()
  await world.record()
  await live(world)
  const capsule = asJson(await world.capsule({ test: 'a life' }))
  const { same, requests, text, first, mock } = await replay(capsule)
  expect(first).toBeUndefined()
  expect(same).toBe(true)
  expect(requests.length).toBeGreaterThan(20)
  expect(text).toBe(`a life\n${requests.length} requests, each answered as then.`)
  expect(mock.count('tierAccounts')).toBe(world.mock.count('tierAccounts'))
})

test('so is one of a server without a seed', async () => {
  const server = await serveMock(createMock(), { port: 0 })
  onTestFinished(() => server.close())
  const world = await connectWorld({ url: server.url })
  await world.record()
  await live(world)
  const { text, same } = await replay(await world.capsule({ test: 'far away' }))
  expect(text).toMatch(/^far away\n\d+ requests, each answered as then\.$/)
  expect(same).toBe(true)
})

test('the first answer that is different is shown', async () => {
  const world = createWorld()
  await world.record()
  await world.given.hub('Harbor')
  await world.distributor.hubs.list()
  const capsule = asJson(await world.capsule())
  const changed = JSON.parse(
    JSON.stringify(capsule).replace(
      '"name":"Harbor","description"',
      '"name":"Haven","description"',
    ),
  ) as Capsule
  const { same, first, text } = await replay(changed)
  expect(same).toBe(false)
  expect(first).toMatchObject({
    request: { operation: 'createHub' },
    difference: { path: 'body.name', wanted: 'Haven', got: 'Harbor' },
  })
  expect(text).toContain('1 of 2 requests answered differently. The first is number 1:')
  expect(text).toContain('POST /public/v1/hubs (createHub), 201 then, 201 now')
  expect(text).toContain('body.name: "Harbor" (then "Haven")')
})

test('what counts is the second in which an answer was decided, not that in which it came', async () => {
  let second = 0
  const world = createWorld({ now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, second++)) })
  await world.record()
  await world.given.hub()
  expect((await replay(await world.capsule())).text).toBe('1 request, each answered as then.')
})

test('the mock that it is replayed in is told, and left in the last state', async () => {
  const world = createWorld({ seed: 9 })
  await world.record()
  const hub = await world.given.hub()
  const mock = createMock({ seed: 9 })
  expect((await replay(await world.capsule(), { mock })).same).toBe(true)
  expect(await createWorld({ mock }).distributor.hubs.get(hub.id)).toEqual(hub)
})

test('a capsule of another API document says so', async () => {
  const world = createWorld()
  await world.record()
  const { text } = await replay({ ...(await world.capsule()), spec: '0.0.1' })
  expect(text).toMatch(/^API document 0\.0\.1 then, .+ now\.\n0 requests, each answered as then\.$/)
})

test('what is no capsule is refused with what is wrong', async () => {
  const world = createWorld()
  await expect(world.capsule()).rejects.toThrow('Nothing is recorded. Call mock.record()')
  await world.record()
  const capsule = await world.capsule()
  await expect(replay({})).rejects.toThrow(/no capsule\. format: .*Give the JSON/)
  await expect(replay({ ...capsule, steps: [{ request: 1 }] })).rejects.toThrow('steps.0')
  await expect(replay({ ...capsule, state: {} })).rejects.toThrow(
    'format: Must be partnerkit-state',
  )
  world.mock.record(false)
  await expect(world.capsule()).rejects.toThrow('Nothing is recorded')
})

test('nothing is kept of what was there before, and bodies that are too large are left out', async () => {
  const world = createWorld()
  await world.given.hub('Before')
  await world.record()
  const body = JSON.stringify({ name: 'x'.repeat(2_000_000) })
  const headers = { authorization: world.keys.distributor }
  const { status } = await world.mock.fetch(`${world.url}/hubs`, { method: 'POST', headers, body })
  expect(status).toBe(413)
  expect((await world.capsule()).steps).toEqual([])
})

test('what was before decides nothing that the capsule would not know', async () => {
  const { mock } = createWorld({ seed: 5 })
  const send = (path: string, body: object, headers = {}) =>
    mock.fetch(`http://mock.test${path}`, { method: 'POST', body: JSON.stringify(body), headers })
  const again = { authorization: mock.keys.distributor, 'idempotency-key': 'one' }
  const both = async (): Promise<void> => {
    await send('/public/v1/hubs', { name: 'x', instance: { id: 'one', type: 'API' } }, again)
    await send('/portal/v1/login', { ...mock.logins.partner, password: 'wrong' })
  }
  for (let time = 0; time < 6; time++) await both()
  mock.record()
  await both()
  expect(await replay(asJson(mock.capsule()))).toMatchObject({ same: true })
})

test('a body without end is refused while it is recorded, too', async () => {
  const { mock } = createWorld()
  mock.record()
  const body = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1_048_576)) })
  const headers = { authorization: mock.keys.distributor }
  const url = 'http://mock.test/public/v1/hubs'
  const answer = await mock.fetch(url, { method: 'POST', body, headers, duplex: 'half' } as never)
  expect(answer.status).toBe(413)
})

test.each([
  ['a < b', 'a > b'],
  [`one ${'x'.repeat(100)}`, `two ${'x'.repeat(100)}`],
])(
  'the capsules of tests whose names are nearly the same have files of their own',
  async (...names) => {
    const folder = mkdtempSync(join(tmpdir(), 'partnerkit-capsules-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const world = createWorld()
    await world.record()
    for (const test of names) await writeCapsule(folder, await world.capsule({ test }))
    expect(readdirSync(folder)).toHaveLength(2)
  },
)
