// What it costs to begin: importing, a server that answers, a large world; and what a bundle, a compiler bear.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createMock } from 'partnerkit/mock'
import { growWorld, randomTierAccount } from 'partnerkit/randomize'
import { buildPackage } from '../support/build-package.ts'
import { bundleSize, codeEntries, compile, importOf, typedCalls } from '../support/entry-cost.ts'
import { mark, median, printTable, short, type Target } from './measure.ts'

const root = resolve(import.meta.dirname, '../..')
console.log('Building the package ...')
buildPackage()

/** The median milliseconds of each task, in rounds in turn; a task answers how long it took. */
async function rounds<Name extends string>(
  tasks: Readonly<Record<Name, () => number | Promise<number>>>,
  count: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round < count; round++) {
    for (const name of names) times.get(name)?.push(await tasks[name]())
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >
}

function printMilliseconds<Name extends string>(
  title: string,
  times: Readonly<Record<Name, number>>,
  baseline: NoInfer<Name>,
  targets: Partial<Record<Name, Target>> = {},
): void {
  const rows = (Object.keys(times) as Name[]).map((name) => ({
    '': name,
    ms: short(times[name]),
    [`× ${baseline}`]: short(times[name] / times[baseline]),
    ...mark(times[name], targets[name]),
  }))
  printTable(title, rows)
}

/** Runs a module in a process of its own. */
const running = (code: string) => (): number => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}

/** Vitest's can only be imported by itself. */
const imported = codeEntries.filter((name) => !name.endsWith('vitest')).map(importOf)
const imports = await rounds(
  {
    nothing: running(''),
    'the fetch API of Node': running('new Response()'),
    ...Object.fromEntries(
      [...imported, 'ky', 'zod', 'msw/node'].map((name) => [name, running(`import '${name}'`)]),
    ),
    'partnerkit/mock and createMock()': running(
      `import { createMock } from 'partnerkit/mock'; createMock()`,
    ),
  },
  9,
)
printMilliseconds('A process that imports one entry point', imports, 'nothing')

/** Starts a server in a process of its own, until it has answered once; it prints its address as JSON. */
const answering = (args: readonly string[]) => async (): Promise<number> => {
  const start = performance.now()
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(server.stdout, 'data')
  await (await fetch(JSON.parse(String(line)).url)).text()
  const took = performance.now() - start
  server.kill()
  await once(server, 'exit')
  return took
}

const BARE = `const server = require('node:http').createServer((_, response) => response.end('{}'))
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: 'http://127.0.0.1:' + server.address().port }))
})`
const serve = ['serve', '--port', '0', '--json']
const ready = await rounds(
  {
    'bare node:http': answering(['-e', BARE]),
    'partnerkit serve, built': answering(['dist/cli.js', ...serve]),
    'npm start, from source': answering(['mock-server/adapters/cli.ts', ...serve]),
  },
  9,
)
printMilliseconds('From the start of a process to its first answer', ready, 'bare node:http', {
  'partnerkit serve, built': '≤ 200 ms',
})

const SIZE = 100_000
const grown = createMock()
await growWorld(grown, SIZE)
const accounts = grown.snapshot().store.tierAccounts.rows

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const growth = await rounds(
  {
    'copied as JSON': () =>
      timed(() => accounts.map((account) => JSON.parse(JSON.stringify(account)))),
    'drawn by faker': () =>
      timed(() => accounts.map((_, key) => randomTierAccount({ type: 'reseller', seed: 1, key }))),
    growWorld: () => timed(() => growWorld(createMock(), SIZE)),
  },
  5,
)
printMilliseconds(`${SIZE.toLocaleString('en')} tier accounts`, growth, 'copied as JSON', {
  growWorld: '≤ 1000 ms',
})

const sizes = new Map<string, number>()
for (const name of [...codeEntries.map(importOf), 'ky', 'msw', '@faker-js/faker/locale/en']) {
  sizes.set(name, await bundleSize(name, 11))
}
printTable(
  'All of an entry point in a bundle, without peers, compressed by Brotli',
  Array.from(sizes, ([name, size]) => ({
    '': name,
    bytes: size.toLocaleString('en'),
    '× ky': short(size / (sizes.get('ky') ?? Number.NaN)),
  })),
)

const without = compile('').instantiations
printTable(
  'Type instantiations of one call',
  Object.entries(typedCalls).map(([name, code]) => {
    const count = compile(code).instantiations - without
    return { '': name, instantiations: count.toLocaleString('en'), ...mark(count, '≤ 1500 types') }
  }),
)
