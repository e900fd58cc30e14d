// The commands of CONTRIBUTING.md work in a copy of the project, and a request goes the way it tells.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { blocksOf } from './support/guides.ts'

const root = resolve(import.meta.dirname, '..')
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
const blocks = blocksOf(text)
const lines = blocks.flatMap(({ language, code }) =>
  language === 'sh' ? code.trimEnd().split('\n') : [],
)

/** What takes minutes, or has a test of its own. */
const LONG = ['npm ci', 'npm run demo', 'npm run check', 'npm run generate', 'npm run check:long']

const LEFT = new Set(['node_modules', 'dist', '.git', '.stryker', 'reports', 'coverage'])

/** Hooks of git name their repository, which is not the copy. */
const outside = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
const env = { ...Object.fromEntries(outside), NO_COLOR: '1', FORCE_COLOR: '0' }

let copy: string
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'contributing-'))
  cpSync(root, copy, { recursive: true, filter: (path) => !LEFT.has(basename(path)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  execFileSync('git', ['init', '--quiet'], { cwd: copy, env })
  execFileSync('git', ['add', 'mock-server'], { cwd: copy, env })
})
afterAll(() => rmSync(copy, { recursive: true }))

test('every command works; a broken rule fails its test, and a changeset waits', () => {
  const commands = lines.filter((line) => !LONG.includes(line))
  const runs = commands.map((command) => {
    const { status, stdout } = spawnSync('bash', ['-c', command], { cwd: copy, env })
    return { status, last: String(stdout).trimEnd().split('\n').at(-1) }
  })
  const [breaking, broken, mending, changeset, ...others] = runs
  expect(broken?.status).toBe(1)
  const [output] = blocks.flatMap(({ output }) => (output === '' ? [] : [output.trimEnd()]))
  expect(broken?.last?.replace(/, \d+ skipped$/, '')).toBe(output)
  for (const other of [breaking, mending, changeset]) expect(other).toMatchObject({ status: 0 })
  expect(others).toEqual([])
  const rules = 'mock-server/rules/hierarchy.ts'
  expect(readFileSync(join(copy, rules), 'utf8')).toBe(readFileSync(join(root, rules), 'utf8'))
  const waiting = readdirSync(join(copy, '.changeset')).filter((name) => name.endsWith('.md'))
  const sentences = waiting.map((name) => readFileSync(join(copy, '.changeset', name), 'utf8'))
  expect(sentences.join('\n')).toContain('The client can count hubs.')
})

test('every script that it names is there', () => {
  const named = Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name)
  expect(named.length).toBeGreaterThan(LONG.length)
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(named))
})

test('a request goes through the mock in the order it tells', () => {
  const steps = Array.from(text.matchAll(/^\d\. .*$/gm), ([line]) => line).join(' ')
  const names = Array.from(steps.matchAll(/`(\w+)`/g), ([, name = '']) => name)
  expect(names.length).toBeGreaterThan(10)
  const source = readFileSync(join(root, 'mock-server/handle.ts'), 'utf8')
  const [, body = ''] = source.split('export async function handle(')
  const found = names.map((name) => body.search(new RegExp(`\\b${name}\\??\\.?\\(`)))
  expect(found).not.toContain(-1)
  expect(found).toEqual(found.toSorted((one, other) => one - other))
})

test('every folder that it names is there', () => {
  const table = text.split('\n').filter((line) => line.startsWith('| `'))
  const names = table.flatMap((line) =>
    Array.from(line.matchAll(/`([\w/.-]*\/[\w/.-]*)`/g), ([, name = '']) => name),
  )
  expect(names.length).toBeGreaterThan(10)
  for (const name of names)
    expect(() => readdirSync(join(root, name.endsWith('.md') ? 'docs' : name))).not.toThrow()
})
