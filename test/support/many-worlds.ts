// Owns clients of single worlds of a server, and many worlds used at once.
import { createClient, type Client } from 'partnerkit'
import { expect } from 'vitest'

interface Access {
  readonly url: string
  readonly apiKey: string
}

/** How many requests are under way at once, whatever waits: all worlds get on at the same pace. */
const AT_ONCE = 64
const waiting: (() => void)[] = []
let underWay = 0

const inTurn: typeof fetch = async (input, init) => {
  if (underWay < AT_ONCE) underWay++
  else await new Promise<void>((go) => waiting.push(go))
  try {
    return await fetch(input, init)
  } finally {
    // Who waits takes over the place.
    const next = waiting.shift()
    if (next) next()
    else underWay--
  }
}

/** A client whose requests all go to one world. */
export const inWorld = ({ url, apiKey, world }: Access & { world?: string | undefined }): Client =>
  createClient({
    apiKey,
    baseUrl: url,
    fetch: inTurn,
    // Client and server share a process: what waits for both may lose its connection.
    idempotencyKeys: true,
    totalTimeout: 600_000,
    hooks: {
      beforeRequest: ({ headers }) =>
        world === undefined ? undefined : headers.set('x-partnerkit-world', world),
    },
  })

/** How many calls {@link useWorlds} makes in each world. */
export const CALLS = 7

/** Changes and reads many worlds at once: each has what it was given and nothing else. */
export async function useWorlds({
  url,
  apiKey,
  count,
  prefix,
}: Access & { count: number; prefix: string }): Promise<void> {
  const use = async (world: string, at: number): Promise<void> => {
    const { hubs, tierAccounts } = inWorld({ url, apiKey, world })
    const before = await hubs.list().toArray()
    const { id } = await hubs.create({
      name: world,
      description: '',
      instance: { id: null, type: 'OA' },
    })
    const account = `TA-2000-2718-000${1 + (at % 4)}`
    await tierAccounts.update(account, { name: world })
    expect((await tierAccounts.get(account)).name).toBe(world)
    expect((await hubs.list().toArray()).map(({ name }) => name).toSorted()).toEqual(
      [...before.map(({ name }) => name), world].toSorted(),
    )
    expect(await tierAccounts.list({ filter: { name: { startsWith: prefix } } }).count()).toBe(1)
    await hubs.delete(id)
  }
  await Promise.all(Array.from({ length: count }, (_, at) => use(`${prefix}-${at}`, at)))
}
