import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { delimiter, dirname, resolve } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildPackage } from '../support/build-package.ts'
import { runtimesFolder } from '../support/runtimes.ts'

// Examples for other runtimes are run as their first line says.

const root = resolve(import.meta.dirname, '../..')

beforeAll(() => buildPackage(), 240_000)

test.each(['bun.ts', 'deno.ts', 'workers/worker.ts'])(
  'examples/%s is served by its command',
  async (name) => {
    const file = resolve(root, 'examples', name)
    const [first = ''] = readFileSync(file, 'utf8').split('\n', 1)
    // The runtimes are installed for the tests already.
    const command = first.replace(/^.*?: /, '').replace(/^npx /, '')
    const port = /4\d\d\d/.exec(command)?.[0] ?? '4010'
    const bin = resolve(runtimesFolder(), 'node_modules/.bin')
    const child = spawn(command, {
      shell: true,
      detached: true,
      stdio: 'ignore',
      cwd: first.includes('in this folder') ? dirname(file) : root,
      env: {
        ...process.env,
        PATH: [dirname(process.execPath), bin, process.env['PATH']].join(delimiter),
        WRANGLER_SEND_METRICS: 'false',
      },
    })
    onTestFinished(async () => {
      const ended = once(child, 'close')
      // The command may have started others.
      if (child.pid !== undefined) process.kill(-child.pid)
      await ended
    })
    await expect
      .poll(() => hubs(Number(port)), { timeout: 60_000, interval: 300 })
      .toEqual(['items 0-1/2', 'Harbor Web Store'])
  },
  90_000,
)

/** What a mock at a port answers; why not, when it does not. */
async function hubs(port: number): Promise<readonly unknown[]> {
  try {
    const headers = { authorization: 'ApiKey SU-301-447-001:mock-301447001' }
    const response = await fetch(`http://127.0.0.1:${port}/public/v1/hubs`, { headers })
    const [hub] = (await response.json()) as readonly { readonly name: string }[]
    return [response.headers.get('content-range'), hub?.name]
  } catch (error) {
    return [String(error)]
  }
}
