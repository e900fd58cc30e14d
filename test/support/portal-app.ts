// Builds the example of a portal and runs its Playwright suite, as its own commands would.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findChromium } from './chromium.ts'

const app = resolve(import.meta.dirname, '../../examples/portal')

/** One of Playwright's tests: where it stands, and why it failed, if it has. */
export interface PortalResult {
  readonly name: string
  readonly problem: string
}

/** Installs what the app needs, unless it is there as the lockfile says. */
export async function installApp(): Promise<void> {
  const at = (file: string): number =>
    statSync(join(app, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (at('node_modules/.package-lock.json') >= at('package-lock.json')) return
  await run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'])
}

/** What the compiler has to say about the app; nothing, when it is content. */
export const typeProblems = (): Promise<string> =>
  run('node', [module('typescript/bin/tsc'), '-p', '.']).then(
    () => '',
    ({ stdout }: { readonly stdout: string }) => stdout,
  )

export async function buildApp(): Promise<void> {
  // Vitest's `test` would be taken over, and React would be the one for development.
  const env = { NODE_ENV: 'production' }
  await run('node', [module('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], env)
}

/** Runs the suite on the built app, and answers what became of each test. */
export async function runSuite(): Promise<PortalResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-portal-'))
  const report = join(folder, 'report.json')
  const env = {
    PORT: String(await freePort()),
    CHROMIUM_PATH: findChromium(),
    RESULTS: join(folder, 'results'),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  }
  try {
    const suite = [module('@playwright/test/cli.js'), 'test', '--reporter=json']
    // Tests that fail are in the report.
    const failure = await run('node', suite, env).then(() => '', String)
    const { suites, errors } = parsed(report, failure)
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
    return suites.flatMap((suite) => resultsOf(suite))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Report {
  readonly suites: readonly Suite[]
  readonly errors: readonly { readonly message: string }[]
}

interface Suite {
  readonly title: string
  readonly suites?: readonly Suite[]
  readonly specs: readonly {
    readonly title: string
    readonly ok: boolean
    readonly tests: readonly {
      readonly results: readonly { readonly error?: { readonly message: string } }[]
    }[]
  }[]
}

function parsed(path: string, failure: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Error(`Playwright has written no report. ${failure}`)
  }
}

function resultsOf({ title, suites = [], specs }: Suite): PortalResult[] {
  const own = specs.map((spec) => {
    const results = spec.tests.flatMap(({ results }) => results)
    const said = results.map(({ error }) => error?.message ?? '').join('\n')
    return { name: `${title}: ${spec.title}`, problem: spec.ok ? '' : said || 'It failed.' }
  })
  return [...own, ...suites.flatMap((inner) => resultsOf(inner))]
}

const module = (path: string): string => join(app, 'node_modules', path)

function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const options = {
    cwd: app,
    env: { ...process.env, NO_COLOR: '1', ...env },
  }
  return new Promise((done, fail) => {
    execFile(command, args, { ...options, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      error ? fail(Object.assign(error, { stdout, stderr })) : done(stdout),
    )
  })
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, () => {
      const address = server.address()
      server.close(() =>
        address === null || typeof address === 'string'
          ? fail(new Error('No port.'))
          : done(address.port),
      )
    })
  })
}
