// The behaviour suite run elsewhere: how each of its tests has ended, by name.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Tells the reporter where to write. */
export const SUITE_RESULTS = 'PARTNERKIT_SUITE_RESULTS'

export interface SuiteResult {
  /** Name of the test behind those of its groups. */
  readonly name: string
  readonly state: string
  readonly errors: readonly string[]
}

const root = resolve(import.meta.dirname, '../..')

/** Runs the suite with vitest in a runtime, by some of its ways, and answers the results of each. */
export function suiteOn(
  [program = process.execPath, ...args]: readonly string[],
  ways: readonly string[],
): Readonly<Record<string, readonly SuiteResult[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'partnerkit-'))
  const file = join(folder, 'results.json')
  const projects = ways.flatMap((way) => ['--project', way])
  const reporter = '--reporter=./test/support/suite-reporter.ts'
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...projects, reporter]
  try {
    // A run with failed tests ends with an error, and with results all the same.
    execFileSync(program, [...args, ...vitest], {
      cwd: root,
      stdio: 'pipe',
      env: { ...process.env, VITEST: '', [SUITE_RESULTS]: file },
    })
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, SuiteResult[]>
  } finally {
    rmSync(folder, { recursive: true })
  }
}
