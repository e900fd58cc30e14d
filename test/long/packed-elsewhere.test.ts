import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { cjsStory, createConsumer, esmStory, type Consumer } from '../support/consumer.ts'
import { runtime } from '../support/runtimes.ts'
import { bundleWorker, startWorker } from '../support/worker-server.ts'

// The packed package where there is no Node.

let consumer: Consumer

beforeAll(() => {
  consumer = createConsumer()
  // Deno looks further up for a package that it could be in.
  writeFileSync(resolve(consumer.folder, 'package.json'), '{ "private": true }')
}, 240_000)

afterAll(() => consumer.remove())

/** What needs neither a test runner nor MSW. */
const NAMES = [
  '.',
  './rql',
  './validate',
  './mock',
  './mock/http',
  './mock/workers',
  './randomize',
  './testing',
]

test.each([
  ['Bun', [runtime('bun'), 'run']],
  ['Deno', [runtime('deno'), 'run', '-A']],
])(
  'client and mock work on %s, as ESM and CommonJS',
  (_, program) => {
    expect(consumer.run('use.mjs', esmStory(NAMES), program)).toBe('true TA_001')
    expect(consumer.run('use.cjs', cjsStory(NAMES), program)).toBe('true TA_001')
  },
  60_000,
)

/** Entries that use nothing of Node. */
const PORTABLE = NAMES.filter((name) => name !== './mock/http' && name !== './testing')

test('client, mock and whatever is not for Node work in a worker, without compatibility flags', async () => {
  const contents = `
    import { ApiError, createClient } from 'partnerkit'
    import { createMock } from 'partnerkit/mock'
    ${PORTABLE.map((name, at) => `import * as part${at} from 'partnerkit${name.slice(1)}'`).join('\n')}
    export { World } from 'partnerkit/mock/workers'
    export default {
      async fetch() {
        const mock = createMock()
        const client = createClient({ apiKey: mock.keys.distributor, fetch: mock.fetch })
        const error = await client.tierAccounts.delete('TA-1000-2718-0001').catch((reason) => reason)
        const nobody = createClient({ apiKey: 'x', baseUrl: 'http://127.0.0.1:1', retry: { limit: 0 } })
        const lost = await nobody.hubs.get('HB-1').catch((reason) => reason)
        const parts = [${PORTABLE.map((_, at) => `part${at}`).join(', ')}]
        return Response.json([error instanceof ApiError, error.code, lost.name, parts.map((part) => Object.keys(part).length > 0)])
      },
    }`
  const script = await bundleWorker({ contents, resolveDir: consumer.folder }, [], [])
  const server = await startWorker(script)
  onTestFinished(() => server.close())
  const response = await fetch(server.origin)
  expect(await response.json()).toEqual([true, 'TA_001', 'NetworkError', PORTABLE.map(() => true)])
}, 120_000)
