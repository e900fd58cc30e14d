// Owns calls at random under a plan of faults, and a model of what they must have done.
import { expect } from 'vitest'
import { createClient, isApiError, NetworkError, ResponseShapeError } from 'partnerkit'
import { createMock, type Fault } from 'partnerkit/mock'
import { responseValidator } from 'partnerkit/validate'
import { BASE_URL, contactInfo, failure } from './world.ts'

/** What a plan makes go wrong. */
export const FAULTS: readonly Fault[] = [
  { status: 503 },
  { status: 429, headers: { 'Retry-After': '0' } },
  { delay: 1 },
  { drop: 'before' },
  { drop: 'after' },
  { body: 'truncated' },
  { body: 'malformed' },
  { trickle: 1 },
]

/** How often each thing happened. */
export interface Tally {
  created: number
  /** Creates without a key that failed, so that nobody was told whether they were done. */
  unsure: number
  refused: number
  /** Calls that the caller had to make again. */
  again: number
  updated: number
  deleted: number
}

/** Makes calls while three of ten go wrong, and compares the world to the model on the way. */
export async function faultRun(seed: number, calls: number): Promise<Tally> {
  const mock = createMock({ seed, subscribeNew: false })
  const client = createClient({
    apiKey: mock.keys.distributor,
    baseUrl: BASE_URL,
    fetch: mock.fetch,
    retry: { maxDelay: 0 },
    validate: responseValidator('strict'),
  })
  const rows = () => mock.snapshot().store.tierAccounts.rows
  const others = rows().length
  const random = randomOf(seed)
  const tally: Tally = { created: 0, unsure: 0, refused: 0, again: 0, updated: 0, deleted: 0 }
  /** Ids of the resellers that must be there, by name. */
  const known = new Map<string, string>()
  const unsure = new Set<string>()
  mock.faultPlan({ rate: 0.3, seed, faults: FAULTS })

  const insist = <T>(call: () => PromiseLike<T>): Promise<T | undefined> => insistOn(call, tally)

  const create = async (name: string, isKeyed: boolean): Promise<void> => {
    const body = { type: 'reseller', name, contact_info: contactInfo } as const
    if (isKeyed) {
      const made = await insist(() => client.tierAccounts.create(body, { idempotencyKey: name }))
      known.set(name, made?.id ?? '')
      tally.created++
      return
    }
    try {
      known.set(name, (await client.tierAccounts.create(body)).id)
      tally.created++
    } catch (error) {
      if (!isFault(error)) throw error
      if (isApiError(error)) tally.refused++
      else unsure.add(name)
    }
  }

  const compare = (): void => {
    const names = rows().map(({ name }) => name)
    expect(new Set(names).size, `seed ${seed}: nothing is there twice`).toBe(names.length)
    const found = new Map(rows().map(({ id, name }) => [name, id]))
    for (const [name, id] of known) expect(found.get(name), `seed ${seed}: ${name}`).toBe(id)
    const maybe = [...unsure].filter((name) => found.has(name)).length
    expect(names.length, `seed ${seed}: nothing else is there`).toBe(others + known.size + maybe)
  }

  for (let i = 0; i < calls; i++) {
    const [name = '', id = ''] = [...known][Math.floor(random() * known.size)] ?? []
    const what = known.size < 5 ? 0 : random()
    if (what < 0.4) await create(`Reseller ${i}`, random() < 0.7)
    else if (what < 0.6) expect((await insist(() => client.tierAccounts.get(id)))?.name).toBe(name)
    else if (what < 0.8) {
      const renamed = `Renamed ${i}`
      await insist(() => client.tierAccounts.update(id, { name: renamed }))
      known.delete(name)
      known.set(renamed, id)
      tally.updated++
    } else {
      await insist(() => client.tierAccounts.delete(id))
      known.delete(name)
      tally.deleted++
    }
    if (i % 50 === 49) compare()
  }
  compare()
  mock.clearFaults()
  expect(await failure(client.tierAccounts.get('TA-0'))).toMatchObject({ status: 404 })
  return { ...tally, unsure: unsure.size }
}

/**
 * Makes a call until it is answered, and counts how often it was made again. What was done though
 * nobody answered is refused the next time: with the code `done`, or a deletion with the status 404.
 */
export async function insistOn<T>(
  call: () => PromiseLike<T>,
  tally: { again: number },
  done?: string,
): Promise<T | undefined> {
  for (;;) {
    try {
      return await call()
    } catch (error) {
      if (isApiError(error) && (done ? error.code === done : error.status === 404)) return undefined
      if (!isFault(error)) throw error
      tally.again++
    }
  }
}

/** Whether an error is one that the plan's faults may cause: a refusal, too, can lose its body. */
export const isFault = (error: unknown): boolean =>
  error instanceof NetworkError ||
  error instanceof ResponseShapeError ||
  (isApiError(error) && (error.code === undefined || [429, 503].includes(error.status)))

/** Numbers from 0 to 1, the same for the same seed (Park and Miller's generator). */
export function randomOf(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
