// Owns rounds of writing to worlds of workerd until it is killed, and a model of what was answered.
import { createClient, type Client, type ContactInfoWrite } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { expect } from 'vitest'
import { startWorker, type WorkerServer } from './worker-server.ts'

const { keys } = createMock()

/** A client of one world of a sandbox; it repeats nothing. */
const clientOf = ({ origin }: WorkerServer, world: string): Client =>
  createClient({
    apiKey: `${keys.distributor}@${world}`,
    baseUrl: `${origin}/public/v1`,
    retry: { limit: 0 },
  })

const contact_info: ContactInfoWrite = {
  address_line1: 'Hauptstraße 1',
  city: 'München',
  country: 'DE',
  postal_code: '80331',
  contact: { first_name: 'Zoë', last_name: 'Neil', email: 'zoe@example.com' },
}

const MADE_HERE = /^\d+-\d+-\d+ /

/** What was answered of an account: its name and version, or that it is gone. */
type Told = Map<string, { readonly name: string; readonly version: number } | 'gone'>

/** Creates, edits and deletes accounts until nobody answers; writes down what was answered. */
async function write({ tierAccounts }: Client, writer: string, told: Told): Promise<void> {
  try {
    for (let count = 0; ; count++) {
      const name = `${writer}-${count} ÄÖ€`
      const { id, version } = await tierAccounts.create({ type: 'reseller', name, contact_info })
      told.set(id, { name, version })
      if (count % 2 === 0) continue
      // Nobody knows what has become of it until the answer is there.
      told.delete(id)
      const edited = await tierAccounts.update(id, { name: `${name} 2` })
      told.set(id, { name: edited.name, version: edited.version })
      if (count % 4 !== 1) continue
      told.delete(id)
      await tierAccounts.delete(id)
      told.set(id, 'gone')
    }
  } catch {
    // The process is gone.
  }
}

interface Account {
  readonly id: string
  readonly name: string
  readonly version: number
}

/** What is looked at of an exported state. */
interface State {
  readonly collections: {
    readonly tierAccounts: { readonly rows: readonly Account[] }
    readonly tierAccountVersions: {
      readonly rows: readonly { readonly account_id: string; readonly state: Account }[]
    }
    readonly tierAccountRequests: { readonly rows: readonly { readonly account: Account }[] }
  }
}

/** Finds every write that was answered, and none that is there by half. */
async function check(server: WorkerServer, world: string, told: Told): Promise<void> {
  const response = await fetch(`${server.origin}/_mock/state`, {
    headers: { 'x-partnerkit-world': world },
  })
  expect(response.status).toBe(200)
  const { collections } = (await response.json()) as State
  const accounts = collections.tierAccounts.rows
  const versions = collections.tierAccountVersions.rows
  const requests = collections.tierAccountRequests.rows
  const there = new Map(accounts.map((account) => [account.id, account]))
  for (const [id, what] of told) {
    const account = there.get(id)
    if (what === 'gone') expect(account, `${id} is gone`).toBeUndefined()
    else expect(account, `${id} is ${what.name}`).toMatchObject(what)
  }
  for (const { id, name, version } of accounts) {
    const own = versions.filter(({ account_id }) => account_id === id)
    const numbers = own.map(({ state }) => state.version).toSorted((a, b) => a - b)
    const wanted = Array.from({ length: version }, (_, at) => at + 1)
    expect(numbers, `versions of ${id}`).toEqual(wanted)
    expect(own.find(({ state }) => state.version === version)?.state.name).toBe(name)
    // Each edit of an account made here asks the vendor of the product that it is subscribed to.
    if (!MADE_HERE.test(name)) continue
    const asked = requests.filter(({ account }) => account.id === id)
    expect(asked.length, `requests of ${id}`).toBe(version - 1)
  }
}

/** Starts a sandbox, has several clients write to two worlds, kills it; so many times, on one folder. */
export async function killAndRevive(
  script: string,
  folder: string,
  rounds: number,
): Promise<number> {
  const worlds = new Map(['north', 'south'].map((name) => [name, new Map() as Told]))
  for (let round = 0; round <= rounds; round++) {
    const server = await startWorker(script, folder)
    for (const [world, told] of worlds) await check(server, world, told)
    const writers = [...worlds].flatMap(([world, told]) =>
      [0, 1].map((at) => write(clientOf(server, world), `${round}-${at}`, told)),
    )
    await new Promise((go) => setTimeout(go, 100 + Math.random() * 900))
    server.kill()
    await Promise.all(writers)
    await server.close()
  }
  return [...worlds.values()].reduce((sum, told) => sum + told.size, 0)
}
