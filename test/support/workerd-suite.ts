// Runs the behaviour suite inside workerd: tests, client and mock in one worker.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import type { OperationId } from '../../spec/generated/operations.ts'
import { runtimesFolder } from './runtimes.ts'
import { found, look } from './strict/answers.ts'
import type { SuiteResult } from './suite-results.ts'
import { bundleWorker, startWorker } from './worker-server.ts'

const root = resolve(import.meta.dirname, '../..')
const suite = resolve(root, 'test/behaviour')
const parts = resolve(root, 'test/runtimes/workerd')

interface Answer {
  readonly method: string
  readonly url: string
  readonly operation?: OperationId
  readonly status: number
  readonly headers: [string, string][]
  readonly body: string
}

interface Ran {
  readonly results: readonly {
    readonly name: string
    readonly state: string
    readonly errors: readonly string[]
    /** What the mock has answered in it. */
    readonly answers: readonly Answer[]
  }[]
  /** Why files could not be run. */
  readonly broken: readonly string[]
}

/** Every test with how it has ended; its answers are compared with the API document here. */
export async function suiteInWorkerd(): Promise<readonly SuiteResult[]> {
  runtimesFolder()
  const server = await startWorker(
    await bundleWorker({ contents: worker(), resolveDir: parts }, [
      insteadOf(/^vitest$/, resolve(parts, 'vitest.mjs')),
      insteadOf(/^#way$/, resolve(suite, 'ways/in-process.ts')),
      insteadOf(/^\.\/handle\.ts$/, resolve(root, 'test/support/strict/handle.ts'), 'mock.ts'),
      insteadOf(/^\.\/answers\.ts$/, resolve(parts, 'answers.mjs'), 'strict/handle.ts'),
    ]),
  )
  try {
    const response = await fetch(server.origin)
    if (!response.ok) throw new Error(await response.text())
    const { results, broken } = (await response.json()) as Ran
    if (broken.length > 0) throw new Error(broken.join('\n'))
    if (results.every(({ answers }) => answers.length === 0)) throw new Error('No answer was seen.')
    const ended: SuiteResult[] = []
    for (const { answers, ...result } of results) {
      const problems = await problemsOf(answers)
      const state = problems.length > 0 ? 'failed' : result.state
      ended.push({ ...result, state, errors: [...result.errors, ...problems] })
    }
    return ended
  } finally {
    await server.close()
  }
}

function worker(): string {
  const files = readdirSync(suite).filter((name) => name.endsWith('.test.ts'))
  const imports = files.map((name) => `'${name}': () => import('../../behaviour/${name}')`)
  return `
    import { taken } from './answers.mjs'
    import { runTests } from './vitest.mjs'
    const files = { ${imports.join(', ')} }
    export default { fetch: async () => Response.json(await runTests(files, taken)) }
    export class World {}`
}

/** Resolves an import, of one module or of all, to another file. */
const insteadOf = (filter: RegExp, path: string, importer = ''): Plugin => ({
  name: path,
  setup: ({ onResolve }) =>
    onResolve({ filter }, (asked) => (asked.importer.endsWith(importer) ? { path } : undefined)),
})

async function problemsOf(answers: readonly Answer[]): Promise<readonly string[]> {
  for (const { method, url, operation, status, headers, body } of answers) {
    if (!operation && status === 200) continue
    look(new Request(url, { method }), new Response(null, { status, headers }), body, operation)
  }
  return found().problems
}
