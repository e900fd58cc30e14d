// Runs Playwright's and vitest's own runners in child processes, on the tests in test/testing/runners.
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'

const root = resolve(import.meta.dirname, '../..')
const runners = resolve(root, 'test/testing/runners')

/** What a runner prints; tests that fail are no error here. */
function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const node = { NODE_OPTIONS: '--conditions=partnerkit-source', NO_COLOR: '1', FORCE_COLOR: '0' }
  const options = { cwd: root, env: { ...process.env, ...node, ...env } }
  return new Promise((done) => {
    execFile(process.execPath, args, options, (_, stdout, stderr) => done(stdout + stderr))
  })
}

/** Playwright, with a server for all of its workers; `pick` chooses tests. */
export async function runPlaywright(
  results: string,
  pick: readonly string[],
  chromium = '',
): Promise<string> {
  const server = await serveMock(createMock(), { port: 0 })
  try {
    const config = resolve(runners, 'playwright.config.ts')
    const cli = resolve(root, 'node_modules/@playwright/test/cli.js')
    const env = { PARTNERKIT_URL: server.url, RESULTS: results, CHROMIUM_PATH: chromium }
    return await run([cli, 'test', '--config', config, '--reporter=list', ...pick], env)
  } finally {
    await server.close()
  }
}

/** Vitest, whose failing tests leave capsules in a folder. */
export const runVitest = (capsules: string): Promise<string> =>
  run(
    [
      resolve(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      resolve(runners, 'vitest.config.ts'),
    ],
    { PARTNERKIT_CAPSULES: capsules },
  )
