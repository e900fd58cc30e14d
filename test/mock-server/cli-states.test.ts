import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createMock, type Mock } from 'partnerkit/mock'
import { serveMock, type ServeOptions } from 'partnerkit/mock/http'
import { partnerkit } from '../support/cli.ts'
import { inWorld } from '../support/many-worlds.ts'

// `partnerkit seed`, `export` and `import`, and `explain-delete`, which reads what they write.

const RESELLER = 'TA-1000-2718-0002'
const CUSTOMER = 'TA-2000-2718-0001'

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'world.json')
}

function mockOf(text: string): Mock {
  const mock = createMock()
  mock.importState(JSON.parse(text))
  return mock
}

async function served(options: ServeOptions = {}) {
  const mock = createMock()
  const { url, close } = await serveMock(mock, { port: 0, ...options })
  onTestFinished(close)
  return { mock, url, key: mock.keys.distributor }
}

test('seed writes the default world to standard output, the same one for the same seed', async () => {
  const { code, out, err } = await partnerkit(['seed'])
  expect(mockOf(out).count('tierAccounts')).toBe(createMock().count('tierAccounts'))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const grown = async (seed: string): Promise<unknown> => {
    const { out } = await partnerkit(['seed', '--size', '14', '--seed', seed])
    const { rows } = JSON.parse(out).collections.tierAccounts
    return rows.map(({ id, name }: Record<'id' | 'name', string>) => [id, name])
  }
  expect(await grown('7')).toEqual(await grown('7'))
  expect(await grown('7')).not.toEqual(await grown('8'))
})

test('seed grows a world into a file that only its owner reads, and tells how far it is', async () => {
  const file = newFile()
  const { code, out, err } = await partnerkit(['seed', '--size', '1500', '--out', file])
  expect(code).toBe(0)
  expect(out).toMatch(/^Wrote [\d,]+ records to .*\n`partnerkit serve --state .*` serves them\.\n$/)
  expect(err).toBe(
    'Growing the world: 1,011 of 1,500 tier accounts (67 %)\n' +
      'Growing the world: 1,500 of 1,500 tier accounts (100 %)\n',
  )
  expect(mockOf(readFileSync(file, 'utf8')).count('tierAccounts')).toBe(1500)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const { mock } = await served({ state: file })
  expect(mock.count('tierAccounts')).toBe(1500)
  const json = await partnerkit(['seed', '--out', file, '--json'])
  expect(JSON.parse(json.out)).toEqual({ file, records: expect.any(Number) })
  expect(mockOf(readFileSync(file, 'utf8')).count('tierAccounts')).toBe(11)
})

test('export takes the state of a server, and import puts it into another or into one of its worlds', async () => {
  const [first, second] = [await served(), await served()]
  const file = newFile()
  const client = inWorld({ url: first.url, apiKey: first.key })
  await client.tierAccounts.update(CUSTOMER, { name: 'Changed' })
  expect(await partnerkit(['export', '--url', first.url, '--out', file])).toMatchObject({ code: 0 })
  const { code, out } = await partnerkit(['import', file, '--url', second.url])
  expect(out).toMatch(/^Put [\d,]+ records into http:\/\/127\.0\.0\.1:\d+\.\n$/)
  expect(code).toBe(0)
  expect(second.mock.exportState()).toEqual(first.mock.exportState())

  const world = ['--url', first.url, '--world', 'mine']
  const fresh = await partnerkit(['export', ...world])
  expect(fresh.out).not.toContain('"Changed"')
  const piped = await partnerkit(['import', '--json', ...world], {
    input: readFileSync(file, 'utf8'),
  })
  expect(JSON.parse(piped.out)).toMatchObject({ world: 'mine', records: expect.any(Number) })
  expect((await partnerkit(['export', ...world])).out).toContain('"Changed"')
})

test('a server that is something else is no reason to fail without a word', async () => {
  const other = createServer((_, answer) => answer.writeHead(404).end('{"type":"x","title":"y"}'))
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  const shown = await partnerkit(['export', '--url', `http://127.0.0.1:${port}`])
  expect(shown).toMatchObject({ code: 1, out: '' })
  expect(shown.err).toContain('not like a partnerkit server')
})

test('what can not be taken or put says why', async () => {
  const { url, mock } = await served()
  const before = mock.version
  const closed = await served({ controls: false })
  const file = newFile()
  writeFileSync(file, '{"format":"something"}')
  const failing = [
    [['import', file, '--url', url], 1, 'format: Must be partnerkit-state, got "something".'],
    [['import', `${file}.no`, '--url', url], 1, 'can not be read: ENOENT'],
    [['import', '--url', url], 2, 'Name a file, or pipe a state in.'],
    [['export', '--url', closed.url], 1, 'it was started with --no-controls.'],
    [['export', '--url', 'http://127.0.0.1:1'], 1, 'Start one with `partnerkit serve`'],
    [['export', '--url', url, '--world', 'a b'], 1, 'X-Partnerkit-World: Give 1 to 64 letters'],
    [['export', '--url', 'nowhere'], 2, 'Give an address like http://127.0.0.1:4010.'],
    [['export', '--url', url, '--out', join(file, 'x')], 1, 'can not be written: '],
    [['seed', '--size', 'many'], 2, 'Give a whole number.'],
  ] as const
  for (const [args, code, text] of failing) {
    const shown = await partnerkit(args)
    expect(shown.err).toContain(text)
    expect(shown).toMatchObject({ code, out: '' })
  }
  expect(mock.version).toBe(before)
})

test('explain-delete shows the tree that blocks, and an order; it exits with 1 then', async () => {
  const shown = await partnerkit(['explain-delete', RESELLER])
  expect(shown).toEqual({
    code: 1,
    err: '',
    out: `TA-1000-2718-0002 can not be deleted: it has 2 child accounts, and 4 accounts below it in all.

TA-1000-2718-0002
 ├─┬ TA-1000-2718-0003  Atlas Systems West (reseller)
 │ ├── TA-2000-2718-0004  Pacific Timber (customer)
 │ └── TA-2000-2718-0005  Salish Brewing (customer)
 └── TA-2000-2718-0003  Maple Legal LLP (customer)

In this order all of them can be deleted
   1  TA-2000-2718-0004
   2  TA-2000-2718-0005
   3  TA-1000-2718-0003
   4  TA-2000-2718-0003
   5  TA-1000-2718-0002
`,
  })
  const json = await partnerkit(['explain-delete', RESELLER, '--json'])
  const explanation = createMock().explainDelete(RESELLER)
  expect(JSON.parse(json.out)).toEqual({ id: RESELLER, blocked: true, ...explanation })
  expect(json.code).toBe(1)
})

test('explain-delete asks the default world, a state file, or a world of a server', async () => {
  const { url, key } = await served()
  await inWorld({ url, apiKey: `${key}@mine` }).tierAccounts.delete(CUSTOMER)
  const file = newFile()
  await partnerkit(['export', '--url', url, '--world', 'mine', '--out', file])
  const there = { code: 0, err: '', out: `${CUSTOMER} can be deleted. No account is below it.\n` }
  const gone = {
    code: 1,
    out: '',
    err: `There is no tier account ${CUSTOMER}. \`partnerkit rql --collection tierAccounts\` shows those that are there.\n`,
  }
  const ask = (...flags: string[]) => partnerkit(['explain-delete', CUSTOMER, ...flags])
  expect(await ask()).toEqual(there)
  expect(await ask('--url', url)).toEqual(there)
  expect(await ask('--url', url, '--world', 'mine')).toEqual(gone)
  expect(await ask('--state', file)).toEqual(gone)
  expect(await ask('--state', file, '--url', url)).toMatchObject({
    code: 2,
    err: 'Give --state or --url, not both.\n',
  })
  expect(await ask('--state', `${file}.no`)).toMatchObject({
    code: 1,
    err: expect.stringContaining('`partnerkit seed --out'),
  })
})

test('a tree too large for a screen is cut', async () => {
  const mock = createMock()
  const owner = { id: 'PA-301-447' }
  const contact_info = { ...SOMEWHERE }
  for (let i = 0; i < 60; i++) {
    const parent = { id: RESELLER }
    mock.add('tierAccounts', { type: 'customer', name: `C${i}`, parent, owner, contact_info })
  }
  const file = newFile()
  writeFileSync(file, JSON.stringify(mock.exportState()))
  const { out } = await partnerkit(['explain-delete', RESELLER, '--state', file])
  expect(out).toContain('it has 62 child accounts, and 64 accounts below it in all.')
  expect(out).toContain(' └── … 22 more\n')
  expect(out).toContain('      … 25 more, which --json names\n')
  expect(out.split('\n').length).toBeLessThan(100)
})

const SOMEWHERE = {
  address_line1: 'Gran Via 1',
  city: 'Madrid',
  state: 'Madrid',
  postal_code: '28013',
  country: 'ES',
  contact: { first_name: 'Ada', last_name: 'Byron', email: 'ada@example.com' },
} as const
