// Builds the package once in a run of vitest, for the test file that asks first; others wait for it.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Set by the configuration of vitest: test files run in processes of their own. */
export const RUN = 'PARTNERKIT_TEST_RUN'

export function buildPackage(): void {
  const run = join(root, 'node_modules/.cache/builds', process.env[RUN] ?? String(process.pid))
  const result = join(run, 'result')
  mkdirSync(join(run, '..'), { recursive: true })
  if (isFirst(run)) writeFileSync(result, build())
  while (!existsSync(result)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  const problem = readFileSync(result, 'utf8')
  if (problem) throw new Error(problem)
}

function isFirst(run: string): boolean {
  try {
    mkdirSync(run)
    return true
  } catch {
    return false
  }
}

/** Why it could not be built; empty when it could. */
function build(): string {
  try {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'pipe' })
    return ''
  } catch (error) {
    return String(error)
  }
}
