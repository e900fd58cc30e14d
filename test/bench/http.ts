// Over HTTP on this machine: one record by id, and a filtered and ordered page of 100,000, beside other servers.
import { fork, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { answersASecond, type Asked } from './http-load.ts'
import { inTurns, mark, printTable, short, type Target } from './measure.ts'
import { peerFile } from './peers/load.ts'

const PRISM = peerFile('node_modules/@stoplight/prism-cli/dist/index.js')
const SIZE = 100_000
const TURN = 500
const ROUNDS = 7
/** Milliseconds before the first round: a server gets faster for seconds. */
const WARM = 4000

interface Started {
  readonly port: number
  readonly authorization: string
  /** A tier account in the middle of many. */
  readonly account: string
}

/** Ends a server when this process lets go of it, or is gone for any reason. */
const ENDS = "data:text/javascript,process.once('disconnect', () => process.exit())"
const running: ChildProcess[] = []

function run(file: string, args: readonly string[], stdio: 'ignore' | 'inherit'): ChildProcess {
  const execArgv = [...process.execArgv, '--import', ENDS]
  const child = fork(file, args, { execArgv, stdio: ['ignore', stdio, stdio, 'ipc'] })
  running.push(child)
  return child
}

const endAll = (): void => running.splice(0).forEach((child) => child.disconnect())

/** Starts one of `http-server.ts`. */
function start(kind: string, size?: number): Promise<Started> {
  const file = join(import.meta.dirname, 'http-server.ts')
  const child = run(file, size === undefined ? [kind] : [kind, String(size)], 'inherit')
  return new Promise((done, fail) => {
    child.once('message', (started) => done(started as Started))
    child.once('exit', (code) => fail(new Error(`The server ${kind} has ended with ${code}.`)))
  })
}

/** Starts Prism as its command does, but that it logs nothing. */
async function startPrism(): Promise<number> {
  const port = await freePort()
  const spec = join(import.meta.dirname, '../../spec/generated/openapi.yaml')
  run(PRISM, ['mock', '--verboseLevel', 'silent', '--port', String(port), spec], 'ignore')
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer) return port
    await setTimeout(100)
  }
  throw new Error('Prism does not start.')
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })

/** Asks the servers in turns, and prints how many times as many answers the mock gives. */
async function compare<Name extends string>(
  title: string,
  asked: Readonly<Record<Name | 'mock', Asked>>,
  targets: Readonly<Partial<Record<NoInfer<Name>, Target>>>,
): Promise<void> {
  const names = Object.keys(asked) as (Name | 'mock')[]
  for (const name of names) await answersASecond(asked[name], WARM)
  const rates = await inTurns(names, ROUNDS, (name) => answersASecond(asked[name], TURN))
  const rows = names.map((name) => {
    const ratio = rates.mock / rates[name]
    const target = name === 'mock' ? undefined : targets[name]
    return {
      '': name,
      'answers a second': short(rates[name]),
      'the mock gives': `${short(ratio)} ×`,
      ...mark(ratio, target),
    }
  })
  printTable(title, rows)
}

try {
  // Before the others, which could be given the port that is free for it.
  const prism = await startPrism()
  const [mock, bare, jsonServer] = await Promise.all([
    start('mock'),
    start('bare'),
    start('json-server'),
  ])
  const { authorization } = mock
  const hub = '/public/v1/hubs/HB-4106-2718'
  await compare(
    'By id over HTTP',
    {
      'bare node:http': { port: bare.port, path: hub },
      mock: { port: mock.port, path: hub, authorization },
      Prism: { port: prism, path: '/hubs/HB-4106-2718', authorization },
      'json-server': { port: jsonServer.port, path: '/hubs/HB-4106-2718' },
    },
    { 'bare node:http': '≥ 0.6 ×', Prism: '≥ 20 ×', 'json-server': '≥ 4 ×' },
  )
  endAll()

  const [many, manyInJson] = await Promise.all([start('mock', SIZE), start('json-server', SIZE)])
  const said = `${SIZE.toLocaleString('en')} tier accounts`
  await compare(
    `By id over HTTP, ${said}`,
    {
      mock: { port: many.port, path: `/public/v1/tier/accounts/${many.account}`, authorization },
      'json-server': { port: manyInJson.port, path: `/accounts/${many.account}` },
    },
    {},
  )
  const query = 'and(eq(type,customer),eq(db,EU))&ordering(name)&limit=20'
  const same = 'type=customer&db=EU&_sort=name&_order=asc&_limit=20'
  await compare(
    `Filtered and ordered, the first 20 and the total over HTTP, ${said}`,
    {
      mock: { port: many.port, path: `/public/v1/tier/accounts?${query}`, authorization },
      'json-server': { port: manyInJson.port, path: `/accounts?${same}` },
    },
    { 'json-server': '≥ 500 ×' },
  )
} finally {
  endAll()
}
