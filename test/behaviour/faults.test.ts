import { afterEach, beforeEach, expect, test } from 'vitest'
import { createClient, type Client, type ClientOptions } from 'partnerkit'
import type { Fault } from 'partnerkit/mock'
import { enter, type Entrance } from './support/entrance.ts'

let world: Entrance

beforeEach(async () => {
  world = await enter()
})

afterEach(() => world.close())

/** A client that loses no time between its tries. */
const clientOf = (options?: Partial<ClientOptions>): Client =>
  createClient({
    apiKey: world.mock.keys.distributor,
    baseUrl: world.baseUrl,
    fetch: world.send,
    retry: { maxDelay: 0 },
    ...options,
  })

const HUB = { name: 'x', description: '', instance: { id: 'unused', type: 'OA' } } as const

test.each<[Fault, string | undefined, number]>([
  [{ drop: 'before' }, 'NetworkError', 0],
  [{ drop: 'after' }, 'NetworkError', 1],
  [{ body: 'truncated' }, 'NetworkError', 1],
  [{ body: 'malformed' }, 'ResponseShapeError', 1],
  [{ trickle: 2 }, undefined, 1],
])('a create under %j: %s', async (fault, name, made) => {
  world.mock.failNext('createHub', fault)
  const call = clientOf().hubs.create(HUB)
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => (error as Error).name,
  )
  expect(outcome).toBe(name)
  expect(await world.distributor.hubs.list().count()).toBe(2 + made)
})

test.each<Fault>([{ drop: 'before' }, { drop: 'after' }, { body: 'truncated' }])(
  'a create with an idempotency key makes one under %j',
  async (fault) => {
    world.mock.failNext('createHub', { ...fault, times: 2 })
    const { id } = await clientOf({ idempotencyKeys: true }).hubs.create(HUB)
    expect(await world.distributor.hubs.get(id)).toMatchObject({ name: 'x' })
    expect(await world.distributor.hubs.list().count()).toBe(3)
  },
)
