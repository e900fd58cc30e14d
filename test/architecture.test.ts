import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '..')

const files = ['spec', 'sdk', 'mock-server'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)

/** Where the command begins, once its file has chosen how it is loaded. */
const CLI = 'mock-server/cli/main.ts'

/** What a file imports at run time, and in types alone when `types`: project files from the root, packages by name. */
function imports(file: string, { types }: { types: boolean }): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = text.matchAll(/^(import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?'([^']+)'/gms)
  return Array.from(statements)
    .filter(([, , isType]) => types || !isType)
    .map(([, , , target = '']) =>
      target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target,
    )
}

/** All that a file brings along at run time. */
function reachable(file: string, seen = new Set<string>()): Set<string> {
  for (const target of imports(file, { types: false })) {
    if (seen.has(target)) continue
    seen.add(target)
    if (/\.tsx?$/.test(target)) reachable(target, seen)
  }
  return seen
}

const within = (file: string, ...folders: string[]): boolean =>
  folders.some((folder) => file.startsWith(`${folder}/`) || file === folder)

const importers = (name: string): string[] =>
  files.filter((file) =>
    imports(file, { types: true }).some(
      (target) => target === name || target.startsWith(`${name}/`),
    ),
  )

test('the import rules find imports at all', () => {
  expect(imports('sdk/http.ts', { types: true })).toContain('ky')
  expect(imports('sdk/index.ts', { types: false })).toContain('sdk/client.ts')
  expect(reachable('sdk/index.ts')).toContain('sdk/rql/print.ts')
})

test('spec imports nothing of the project but itself', () => {
  for (const file of files.filter((name) => within(name, 'spec'))) {
    expect(
      imports(file, { types: true }).filter((target) => within(target, 'sdk', 'mock-server')),
    ).toEqual([])
  }
})

test('the query language takes only types from the spec', () => {
  for (const file of files.filter((name) => within(name, 'sdk/rql'))) {
    // The tables of fields are data: the entry passes them on, nothing in it needs them.
    const data = file === 'sdk/rql/index.ts' ? ['spec/generated/filters.ts'] : []
    const outside = imports(file, { types: false }).filter(
      (target) => !within(target, 'sdk/rql', ...data),
    )
    expect(outside, file).toEqual([])
  }
})

test('nothing imports the inspector, which takes types and the query language from the rest', () => {
  const inspector = 'mock-server/inspector'
  const own = files.filter((file) => within(file, inspector))
  expect(own).toContain('mock-server/inspector/main.tsx')
  expect(importers(inspector).filter((file) => !within(file, inspector))).toEqual([])
  for (const file of own) {
    const project = imports(file, { types: false }).filter((target) =>
      within(target, 'spec', 'sdk', 'mock-server'),
    )
    const allowed = [inspector, 'mock-server/queries', 'sdk/rql', 'spec/generated']
    expect(
      project.filter((target) => !within(target, ...allowed)),
      file,
    ).toEqual([])
  }
})

test('only the test kit itself knows it', () => {
  const others = importers('mock-server/testing').filter(
    (file) => !within(file, 'mock-server/testing'),
  )
  expect(others).toEqual([])
})

test('the sdk never imports the mock', () => {
  for (const file of files.filter((name) => within(name, 'sdk'))) {
    expect(
      imports(file, { types: true }).filter((target) => within(target, 'mock-server')),
      file,
    ).toEqual([])
  }
})

test('the mock takes only the query language from the sdk', () => {
  const mock = files.filter((name) => within(name, 'mock-server'))
  for (const file of mock.filter((name) => !within(name, 'mock-server/testing'))) {
    const taken = imports(file, { types: true }).filter((target) => within(target, 'sdk'))
    expect(
      taken.filter((target) => !within(target, 'sdk/rql')),
      file,
    ).toEqual([])
  }
})

test.each([
  ['ky', (file: string) => file === 'sdk/http.ts'],
  [
    'msw',
    (file: string) =>
      ['mock-server/adapters/msw.ts', 'mock-server/testing/vitest.ts'].includes(file),
  ],
  ['vitest', (file: string) => file === 'mock-server/testing/vitest.ts'],
  ['@playwright/test', (file: string) => file === 'mock-server/testing/playwright.ts'],
  ['@faker-js/faker', (file: string) => within(file, 'mock-server/seed')],
  ['jose', (file: string) => file === 'mock-server/listing-token.ts'],
  ['bcryptjs', (file: string) => file === 'mock-server/rules/passwords.ts'],
  ['decimal.js', (file: string) => file === 'mock-server/rules/money.ts'],
  ['dinero.js', (file: string) => file === 'mock-server/rules/money.ts'],
  ['rou3', (file: string) => file === 'mock-server/steps/route.ts'],
  ['commander', (file: string) => within(file, 'mock-server/cli')],
  ['@bomb.sh/tab', (file: string) => file === 'mock-server/cli/completion.ts'],
  ['cli-table3', (file: string) => file === 'mock-server/cli/table.ts'],
  ['oo-ascii-tree', (file: string) => within(file, 'mock-server/cli')],
  ['string-width', (file: string) => within(file, 'mock-server/cli')],
  ['@hono/node-server', (file: string) => within(file, 'mock-server/adapters')],
  ['hono', (file: string) => within(file, 'mock-server/adapters')],
  ['esbuild', (file: string) => file === 'mock-server/inspector/build.ts'],
  ['react', (file: string) => within(file, 'mock-server/inspector')],
  ['@mantine/core', (file: string) => within(file, 'mock-server/inspector')],
  ['@tanstack/react-query', (file: string) => within(file, 'mock-server/inspector')],
])('%s is imported in its one place', (name, allowed) => {
  const found = importers(name)
  expect(found).not.toEqual([])
  expect(found.filter((file) => !allowed(file))).toEqual([])
})

test.each([
  ['sdk/index.ts', ['msw', '@faker-js/faker', 'zod', 'rou3', 'jose']],
  ['sdk/rql/index.ts', ['msw', '@faker-js/faker', 'zod', 'ky']],
  ['sdk/validate.ts', ['msw', '@faker-js/faker']],
  ['mock-server/index.ts', ['msw', '@faker-js/faker', 'ky', 'jose', '@hono/node-server']],
  ['mock-server/adapters/node.ts', ['@faker-js/faker', 'ky']],
  ['mock-server/adapters/browser.ts', ['@faker-js/faker', 'ky']],
  ['mock-server/adapters/http.ts', ['msw', '@faker-js/faker', 'ky', 'spec/generated/document.ts']],
  [CLI, ['msw', '@faker-js/faker', 'ky', 'jose']],
  ['mock-server/adapters/workers.ts', ['msw', '@faker-js/faker', 'ky', '@hono/node-server']],
  ['mock-server/mock.ts', ['@faker-js/faker']],
  [
    'mock-server/testing/index.ts',
    ['msw', '@faker-js/faker', '@hono/node-server', 'hono', 'vitest'],
  ],
  ['mock-server/testing/vitest.ts', ['msw', '@faker-js/faker', 'hono', '@playwright/test']],
  ['mock-server/testing/playwright.ts', ['msw', '@faker-js/faker', 'hono', 'vitest']],
])('%s does not bring along %j', (entry, packages) => {
  const reached = [...reachable(entry)]
  for (const name of packages) {
    expect(reached.filter((target) => target === name || target.startsWith(`${name}/`))).toEqual([])
  }
})

test.each([
  'sdk/index.ts',
  'mock-server/index.ts',
  'mock-server/adapters/http.ts',
  'mock-server/adapters/workers.ts',
  'mock-server/seed/randomize.ts',
  'mock-server/testing/index.ts',
  CLI,
])('%s needs no package that is there for development only', (entry) => {
  const packages = [...reachable(entry)].filter((name) => !/^node:|\.(ts|json)$/.test(name))
  const names = packages.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
  const missing = names.filter((name) => !Object.hasOwn(manifest.dependencies, name))
  expect(missing).toEqual([])
})

test('only the command brings along what is made for terminals', () => {
  const others = files.filter((file) => !within(file, 'mock-server/cli', CLI))
  const reaching = others.filter((file) =>
    [...reachable(file)].some((target) => target.startsWith('mock-server/cli/')),
  )
  expect(reachable(CLI)).toContain('mock-server/cli/program.ts')
  expect(reaching).toEqual([])
})

test.each(['docs', 'inspector'])(
  'the HTTP server loads the %s pages when they are asked for, and nobody else does',
  (name) => {
    expect(importers(`mock-server/adapters/${name}.ts`)).toEqual([])
    const loading = files.filter((file) =>
      readFileSync(join(root, file), 'utf8').includes(`'./${name}.ts'`),
    )
    expect(loading).toEqual(['mock-server/adapters/http.ts'])
  },
)

test.each([
  'sdk/index.ts',
  'sdk/rql/index.ts',
  'sdk/validate.ts',
  'mock-server/index.ts',
  'mock-server/seed/randomize.ts',
  'mock-server/adapters/browser.ts',
  'mock-server/adapters/workers.ts',
  'mock-server/testing/index.ts',
])('%s brings along no Node built-in', (entry) => {
  expect([...reachable(entry)].filter((target) => target.startsWith('node:'))).toEqual([])
})
