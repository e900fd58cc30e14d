#!/usr/bin/env node
// The `partnerkit` command.
import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { createMock, type Mock } from '../index.ts'
import { serveMock } from './http.ts'
import { StateFileError } from './state-file.ts'
import { welcome } from './welcome.ts'

interface ServeFlags {
  readonly port: number
  readonly host: string
  readonly seed?: number
  readonly size: number
  readonly state?: string
  readonly worlds: number
  readonly lenient: boolean
  readonly controls: boolean
  readonly json: boolean
}

// Taken first: who is told that the server listens may end npm at once.
const startedBy = ancestors()

const program = new Command('partnerkit')
  .description('Tools for a partner-management API: a stateful mock server.')
  .version(manifest.version)

program
  .command('serve')
  .description('Serve the mock over HTTP until interrupted.')
  .option('--port <number>', 'TCP port; 0 takes a free one', port, 4010)
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--seed <integer>', 'makes generated ids differ, and tokens follow from it', integer)
  .option('--size <number>', 'grow the world to so many tier accounts', count, 0)
  .option('--state <file>', 'keep the worlds in a file and a folder beside it, from start to start')
  .option('--worlds <number>', 'how many worlds header and keys can choose from', count, 1000)
  .option('--lenient', "also accept the RQL that only CloudBlue's SDKs emit", false)
  .option('--no-controls', 'no /_mock: the mock can not be controlled over HTTP')
  .option('--json', 'print one line of JSON once the server listens', false)
  .addHelpText(
    'after',
    `
Examples:
  $ partnerkit serve
  $ partnerkit serve --port 0 --json
  $ partnerkit serve --size 100000 --seed 7
  $ partnerkit serve --state world.json

Worlds:
  With @ and a name at its end, a key opens a world of its own that begins as good as new. Clients that
  can send headers can name it with X-Partnerkit-World instead, which the reseller portal takes, too.
  With --state world.json those worlds are kept in world.json.worlds.`,
  )
  .action(serve)

async function serve({
  port,
  host,
  seed,
  size,
  state,
  worlds,
  lenient,
  controls,
  json,
}: ServeFlags): Promise<void> {
  const mock = createMock({ lenient, ...(seed !== undefined && { seed }) })
  if (size > mock.count('tierAccounts')) await grow(mock, size, seed ?? 1)
  const kept = state !== undefined && { state }
  const server = await serveMock(mock, { port, host, controls, worlds, ...kept })
  const { url, spec } = server
  if (json) console.log(JSON.stringify({ url, spec, keys: mock.keys, logins: mock.logins }))
  else console.log(`${welcome(url, spec, mock, worlds > 0)}\nStop with Ctrl+C.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close())
  }
  endWithNpm()
}

/** A signal to `npm start` may end npm and not what it started: notice that it is gone. */
function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return
  setInterval(() => {
    if (ancestors() !== startedBy) process.exit()
  }, 500).unref()
}

/** The processes above: npm, or the shell that npm runs scripts in, and what is above that. */
function ancestors(): string {
  const parent = process.ppid
  try {
    const [, , above] = readFileSync(`/proc/${parent}/stat`, 'utf8')
      .replace(/^.*\)/s, '')
      .split(' ')
    return `${parent} ${above}`
  } catch {
    // Only Linux tells; elsewhere the shell makes way for what it runs, and the parent is npm.
    return String(parent)
  }
}

/** Grows the world and shows how far it is, on stderr. */
async function grow(mock: Mock, size: number, seed: number): Promise<void> {
  const { growWorld } = await import('../seed/grow.ts')
  const { stderr } = process
  const total = size.toLocaleString('en')
  let shown = -1
  const onProgress = (done: number): void => {
    const percent = Math.floor((100 * done) / size)
    const due = stderr.isTTY ? percent > shown : percent >= shown + 10
    if (!due) return
    shown = percent
    const line = `Growing the world: ${done.toLocaleString('en')} of ${total} tier accounts (${percent} %)`
    stderr.write(stderr.isTTY ? `\r${line}${percent >= 100 ? '\n' : ''}` : `${line}\n`)
  }
  await growWorld(mock, size, { seed, onProgress })
  mock.keep()
}

function count(text: string): number {
  const value = integer(text)
  if (value < 0) throw new InvalidArgumentError('Give a number from 0.')
  return value
}

function integer(text: string): number {
  const value = Number(text)
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('Give a whole number.')
  return value
}

function port(text: string): number {
  const value = integer(text)
  if (value < 0 || value > 65_535) throw new InvalidArgumentError('Give a number from 0 to 65535.')
  return value
}

try {
  await program.parseAsync()
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}

function explain(error: unknown): unknown {
  if (error instanceof StateFileError) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return 'The port is in use. Choose another with --port, or let the system choose with --port 0.'
    case 'EACCES':
      return 'The system does not allow that port. Choose one from 1024 with --port.'
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'This machine has no such address. Leave --host out, or give 0.0.0.0 for all of its addresses.'
    default:
      return error
  }
}
