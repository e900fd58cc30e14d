// What worlds cost: in one process, and as Durable Objects of workerd. Run with --conditions=partnerkit-source.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createMock, type Mock } from 'partnerkit/mock'
import { createSandbox, LOCAL } from '../support/sandbox.ts'
import { bundleWorker, startWorker } from '../support/worker-server.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const ACCOUNT = JSON.stringify({
  type: 'reseller',
  name: 'Tagus Cloud',
  contact_info: {
    address_line1: 'Rua Augusta 24',
    city: 'Lisboa',
    country: 'PT',
    postal_code: '1100-053',
    contact: { first_name: 'Ana', last_name: 'Costa', email: 'ana@tagus.example' },
  },
})

const first = createMock()
const key = first.keys.distributor

interface Place {
  readonly fetch: typeof fetch
  readonly origin: string
  readonly headers?: Readonly<Record<string, string>>
}

const create = async ({ fetch, origin, headers = {} }: Place, count: number): Promise<void> => {
  for (let at = 0; at < count; at++) {
    const response = await fetch(`${origin}/public/v1/tier/accounts`, {
      method: 'POST',
      headers: { authorization: key, 'content-type': 'application/json', ...headers },
      body: ACCOUNT,
    })
    if (response.status !== 201) throw new Error(await response.text())
    await response.arrayBuffer()
  }
}

const read = async ({ fetch, origin, headers = {} }: Place): Promise<number> => {
  const start = performance.now()
  const response = await fetch(`${origin}/public/v1/hubs`, {
    headers: { authorization: key, ...headers },
  })
  await response.arrayBuffer()
  return performance.now() - start
}

function heap(): number {
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const kB = (bytes: number): number => Math.round(bytes / 1000)
const ms = (value: number): number => Math.round(value * 10) / 10

/** Heap of worlds like `first`, each with so many accounts of its own. */
async function inProcess(count: number, accounts: number): Promise<object> {
  const before = heap()
  const made: Mock[] = []
  const times: number[] = []
  for (let at = 0; at < count; at++) {
    const start = performance.now()
    const mock = first.another()
    times.push(performance.now() - start)
    await create({ fetch: mock.fetch, origin: LOCAL }, accounts)
    mock.forgetRequests()
    made.push(mock)
  }
  const each = (heap() - before) / made.length
  return {
    'own accounts': accounts,
    'kB of heap each': kB(each),
    'MB of heap for 10,000': Math.round((each * 10_000) / 1e6),
    'ms to make one': ms(median(times)),
  }
}

/** Rows that a world of a sandbox writes, and bytes of its database with workerd. */
async function asDurableObjects(count: number, accounts: number): Promise<object> {
  const sandbox = createSandbox()
  const own = { fetch: sandbox.fetch, origin: LOCAL }
  await read(own)
  const opening = sandbox.written()
  await create(own, 1)
  const creating = sandbox.written()

  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-'))
  const script = await bundleWorker()
  const places = (origin: string): Place[] =>
    Array.from({ length: count }, (_, at) => ({
      fetch,
      origin,
      headers: { 'x-partnerkit-world': `w${at}` },
    }))
  try {
    let server = await startWorker(script, folder)
    const [some, ...others] = places(server.origin)
    if (some) await read(some)
    const made: number[] = []
    for (const place of others) made.push(await read(place))
    for (const place of places(server.origin)) await create(place, accounts)
    await server.close()
    server = await startWorker(script, folder)
    // The first one also waits for the code.
    const [warming, ...later] = places(server.origin)
    if (warming) await read(warming)
    const revived: number[] = []
    const again: number[] = []
    for (const place of later) {
      revived.push(await read(place))
      again.push(await read(place))
    }
    await server.close()
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const sizes = files.map((name) => statSync(join(folder, name))).filter((stat) => stat.isFile())
    const bytes = sizes.reduce((sum, { size }) => sum + size, 0) / count
    return {
      'own accounts': accounts,
      'kB stored each': kB(bytes),
      'GB stored for 10,000': Math.round(bytes / 1e4) / 10,
      'rows to open one': opening,
      'rows an account': creating,
      'ms, new': ms(median(made)),
      'ms, revived': ms(median(revived)),
      'ms, in memory': ms(median(again)),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

console.log('Worlds in one process')
await inProcess(20, 10)
console.table([await inProcess(500, 0), await inProcess(100, 10), await inProcess(5, 1000)])
console.log('Worlds as Durable Objects of workerd on this machine')
console.table([
  await asDurableObjects(20, 0),
  await asDurableObjects(20, 10),
  await asDurableObjects(3, 1000),
])
