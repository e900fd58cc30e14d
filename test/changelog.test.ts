// Changesets become a version and its part of the changelog; what waits in .changeset does as well.
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '..')
const bin = join(root, 'node_modules/@changesets/cli/bin.js')

test('a changeset ends in the changelog, above what is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'changelog-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of ['package.json', 'CHANGELOG.md', '.changeset', '.prettierrc.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [bin, ...args], { cwd: folder })
  await run('add', '--message', 'Hubs can be counted.', '--minor', 'partnerkit')
  await run('version')
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const [major, minor] = manifest.version.split('.').map(Number)
  const next = `${major}.${Number(minor) + 1}.0`
  expect(JSON.parse(read('package.json'))).toMatchObject({ version: next })
  const [heading, ...before] = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(/^(?=## )/m)
  const [title, latest, ...after] = read('CHANGELOG.md').split(/^(?=## )/m)
  expect({ title, after }).toEqual({ title: heading, after: before })
  expect(latest).toMatch(new RegExp(`^## ${next}\n`))
  expect(latest).toContain('- Hubs can be counted.\n')
  expect(readdirSync(join(folder, '.changeset'))).toEqual(['config.json'])
})

test('the changelog tells of the version that the package has', () => {
  const latest = /^## (\S+)$/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))?.[1]
  expect(latest).toBe(manifest.version)
})
