import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import {
  cjsStory,
  createConsumer,
  entries,
  esmStory,
  VITEST_ENTRY,
  type Consumer,
} from '../support/consumer.ts'

const root = resolve(import.meta.dirname, '../..')
let consumer: Consumer

beforeAll(() => {
  consumer = createConsumer()
}, 300_000)

afterAll(() => consumer.remove())

test('an ES module can import every entry and use client and mock', () => {
  expect(consumer.run('use.mjs', esmStory())).toBe('true TA_001')
})

test('a CommonJS module can require every entry and use client and mock', () => {
  expect(consumer.run('use.cjs', cjsStory())).toBe('true TA_001')
})

test('vitest runs tests that have a world each', () => {
  const text = `import { expect, test } from 'partnerkit/testing/vitest'
test('a world', async ({ given, mock }) => {
  await given.vendorInvited()
  expect(mock).toHaveReceived('createContract')
})`
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  writeFileSync(join(consumer.folder, 'vitest.config.mjs'), 'export default {}')
  expect(consumer.run('world.test.mjs', text, ['node', vitest, 'run'])).toMatch(/1 passed/)
})

test('an error of one module format is recognised by the other', () => {
  const text = `import { createRequire } from 'node:module'
import { createClient, isApiError } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
const cjs = createRequire(import.meta.url)('partnerkit')
const mock = createMock()
const client = createClient({ apiKey: mock.keys.vendor, fetch: mock.fetch })
const error = await client.hubs.get('HB-0').catch((reason) => reason)
console.log(error instanceof cjs.ApiError, cjs.isApiError(error), isApiError(error))`
  expect(consumer.run('mixed.mjs', text)).toBe('false true true')
})

/** A file that uses the types of the given entries, and what is no such type. */
const typesOf = (names: readonly string[]): string =>
  `${names.map((name, i) => `import * as m${i} from 'partnerkit${name.slice(1)}'`).join('\n')}
import { createClient, type TierAccount, type TierAccountCreate } from 'partnerkit'
export const make = async (body: TierAccountCreate): Promise<TierAccount> =>
  createClient({ apiKey: 'k' }).tierAccounts.create(body)
// @ts-expect-error the name is missing
void make({ type: 'reseller' })
// @ts-expect-error there is no such field
void createClient({ apiKey: 'k' }).tierAccounts.list({ filter: { nmae: 'x' } })
export const all: readonly object[] = [${names.map((_, i) => `m${i}`).join(', ')}]
`

test('TypeScript finds the types of every entry, from an ES module and from CommonJS', () => {
  writeFileSync(join(consumer.folder, 'use.mts'), typesOf([...entries, VITEST_ENTRY]))
  // What the runners bring along takes long to check: once is enough.
  writeFileSync(
    join(consumer.folder, 'use.cts'),
    typesOf(entries.filter((name) => !/playw/.test(name))),
  )
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023']
  const libraries = ['--lib', 'es2023,dom,dom.iterable', '--types', 'node']
  const check = (): Buffer =>
    execFileSync('node', [tsc, ...flags, ...libraries, 'use.mts', 'use.cts'], {
      cwd: consumer.folder,
      stdio: 'pipe',
    })
  expect(check).not.toThrow()
}, 120_000)

test('the partnerkit command runs', () => {
  const bin = join(consumer.folder, 'node_modules/partnerkit', manifest.bin.partnerkit)
  const run = (...args: string[]): string =>
    execFileSync('node', [bin, ...args], { encoding: 'utf8' })
  expect(run('--version').trim()).toBe(manifest.version)
  expect(run('serve', '--help')).toContain('--port')
  expect(run('completion', 'bash')).toContain('complete -F')
  expect(run('explain-delete', 'TA-2000-2718-0001')).toContain('can be deleted')
  expect(run('rql', 'type=customer', '--collection', 'tierAccounts')).toContain('Elbe Optik')
  expect(JSON.parse(run('seed', '--size', '12'))).toMatchObject({ format: 'partnerkit-state' })
})

test.each([
  [
    'docs.mjs',
    "import { createMock } from 'partnerkit/mock'\nimport { serveMock } from 'partnerkit/mock/http'",
  ],
  [
    'docs.cjs',
    "const { createMock } = require('partnerkit/mock')\nconst { serveMock } = require('partnerkit/mock/http')",
  ],
])('the pages of the server are there in %s, from the package itself', (file, imports) => {
  const text = `${imports}
serveMock(createMock(), { port: 0 }).then(async (server) => {
  const get = async (path) => (await fetch(new URL(path, server.url))).text()
  console.log((await get('/docs')).length > 0, (await get('/docs/viewer.js')).length)
  console.log((await get('/inspector')).length > 0, (await get('/inspector/main.js')).length)
  await server.close()
})`
  const length = (name: string): number =>
    readFileSync(join(consumer.folder, 'node_modules/partnerkit/dist', name), 'utf8').length
  expect(consumer.run(file, text).split('\n')).toEqual([
    `true ${length('docs/swagger-ui-bundle.js')}`,
    `true ${length('inspector/main.js')}`,
  ])
})

test('the inspector is built, its sources stay here, and all of it is at most 350 kB', () => {
  const folder = join(consumer.folder, 'package')
  expect(readdirSync(join(folder, 'mock-server'))).not.toContain('inspector')
  const built = join(folder, 'dist/inspector')
  const sizes = readdirSync(built).map(
    (name) => brotliCompressSync(readFileSync(join(built, name))).byteLength,
  )
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(350_000)
})

test('the package holds what it needs and no tests', () => {
  const top = readdirSync(join(consumer.folder, 'package')).toSorted()
  expect(top).toEqual([
    'LICENSE',
    'README.md',
    'dist',
    'mock-server',
    'package.json',
    'sdk',
    'spec',
  ])
})

test('publint finds nothing to mend', async () => {
  const pkgDir = join(consumer.folder, 'package')
  const { messages } = await publint({ pkgDir, pack: false, strict: true })
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
})

test('the types of every entry are right for every way of resolving modules', () => {
  const attw = join(root, 'node_modules/.bin/attw')
  const check = (profile: string, ...args: readonly string[]): Buffer =>
    execFileSync(attw, [consumer.tarball, '--profile', profile, ...args], { stdio: 'pipe' })
  const excluded = ['openapi.yaml', VITEST_ENTRY]
  expect(() => check('node16', '--exclude-entrypoints', ...excluded)).not.toThrow()
  expect(() => check('esm-only', '--entrypoints', VITEST_ENTRY)).not.toThrow()
})

/** Bytes of what a browser loads for some code, compressed. */
async function size(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: consumer.folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  })
  return brotliCompressSync(outputFiles[0]?.contents ?? '').byteLength
}

test('capsules replay in what a browser loads', async () => {
  expect(await size("export { replay } from 'partnerkit/testing'")).toBeGreaterThan(0)
})

test('what is not used is not loaded', async () => {
  const code = "import { isApiError } from 'partnerkit'; console.log(isApiError(1))"
  expect(await size(code)).toBeLessThan(500)
})
