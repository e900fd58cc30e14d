// A project that has the packed package installed, as a user would; its dependencies are found above it.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { buildPackage } from './build-package.ts'

const root = resolve(import.meta.dirname, '../..')

/** The import that only vitest itself can load, as an ES module. */
export const VITEST_ENTRY = './testing/vitest'

/** Every other import the package offers that is code. */
export const entries = Object.keys(manifest.exports).filter(
  (name) => !name.includes('.', 1) && name !== VITEST_ENTRY,
)

export interface Consumer {
  readonly folder: string
  readonly tarball: string
  /** Runs a script in the project, with this Node or another program, and answers what it prints. */
  run(file: string, text: string, program?: readonly string[]): string
  remove(): void
}

/** Builds and packs the package and installs it into a new project. */
export function createConsumer(): Consumer {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'consumer-'))
  buildPackage()
  const packing = ['pack', '--silent', '--pack-destination', folder]
  const name = execFileSync('npm', packing, { cwd: root, encoding: 'utf8' }).trim()
  const tarball = join(folder, name)
  execFileSync('tar', ['xzf', tarball], { cwd: folder })
  mkdirSync(join(folder, 'node_modules'))
  cpSync(join(folder, 'package'), join(folder, 'node_modules/partnerkit'), { recursive: true })
  return {
    folder,
    tarball,
    run(file, text, [command = 'node', ...args] = []) {
      writeFileSync(join(folder, file), text)
      return execFileSync(command, [...args, file], { cwd: folder, encoding: 'utf8' }).trim()
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const STORY = `
  const mock = createMock()
  const client = createClient({ apiKey: mock.keys.distributor, fetch: mock.fetch })
  client.tierAccounts.delete('TA-1000-2718-0001').catch((error) => {
    console.log(error instanceof ApiError, error.code)
  })`

/** A script that loads the given entries, uses client and mock, and prints `true TA_001`. */
export const esmStory = (names: readonly string[] = entries): string =>
  `import { ApiError, createClient } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
${names.map((name) => `await import('partnerkit${name.slice(1)}')`).join('\n')}
${STORY}`

/** The same as CommonJS. */
export const cjsStory = (names: readonly string[] = entries): string =>
  `const { ApiError, createClient } = require('partnerkit')
const { createMock } = require('partnerkit/mock')
${names.map((name) => `require('partnerkit${name.slice(1)}')`).join('\n')}
${STORY}`
