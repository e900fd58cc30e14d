import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { RUN } from './test/support/build-package.ts'
import { findChromium } from './test/support/chromium.ts'
import { mswWorker } from './test/support/msw-worker-plugin.ts'
import { strictAnswers } from './test/support/strict/plugin.ts'

process.env[RUN] ??= randomUUID()

const conditions = ['partnerkit-source']

/** Every answer of every test is compared with the API document. */
const setupFiles = ['./test/support/strict/setup.ts']

/** The behaviour suite by one way into the mock: `#way` is the only thing that differs. */
const behaviour = (
  name: string,
  way: string,
  { alias = {}, browser = false }: { alias?: Record<string, string>; browser?: boolean } = {},
): TestProjectConfiguration => ({
  plugins: browser ? [mswWorker(), strictAnswers()] : [strictAnswers()],
  resolve: {
    conditions: browser
      ? [...conditions, 'module', 'browser', 'development|production']
      : conditions,
    alias: {
      '#way': fileURLToPath(new URL(`test/behaviour/ways/${way}.ts`, import.meta.url)),
      ...alias,
    },
  },
  ssr: { resolve: { conditions } },
  test: {
    name,
    include: ['test/behaviour/**/*.test.ts'],
    setupFiles,
    isolate: false,
    testTimeout: 30_000,
    ...(browser && {
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath: findChromium(), args: FLAGS } }),
        instances: [{ browser: 'chromium' as const }],
      },
    }),
  },
})

/** No sandbox for root in a container; no calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A run of other projects by name needs no browser, and should not look for one. */
const projects = process.argv.filter((_, i, args) => args[i - 1] === '--project')
const browserIsAsked =
  projects.length === 0 ||
  projects.some((name) => name.startsWith('!') || name.startsWith('browser'))

export default defineConfig({
  test: {
    // Many tests wait for a browser or another process: no core is spared for vitest itself.
    maxWorkers: availableParallelism(),
    reporters: [
      'default',
      './test/support/ways-reporter.ts',
      './test/support/plain-line-reporter.ts',
    ],
    projects: [
      {
        plugins: [strictAnswers()],
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: {
          name: 'unit',
          setupFiles,
          include: ['test/**/*.test.ts'],
          exclude: ['test/behaviour/**', 'test/long/**', 'test/portal.test.ts'],
          // Test files put back what they change: what they import is loaded once, not 200 times.
          isolate: false,
          testTimeout: 30_000,
          // Pages in a browser take their time on a busy machine.
          expect: { poll: { timeout: 15_000 } },
          typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'] },
        },
      },
      {
        plugins: [strictAnswers()],
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: { name: 'long', setupFiles, include: ['test/long/**/*.test.ts'] },
      },
      { test: { name: 'portal', include: ['test/portal.test.ts'] } },
      behaviour('in process', 'in-process'),
      behaviour('msw 3', 'msw-node'),
      behaviour('msw 2', 'msw-node', { alias: { 'msw/node': 'msw-2/node', msw: 'msw-2' } }),
      behaviour('http', 'http'),
      ...(browserIsAsked ? [behaviour('browser', 'browser', { browser: true })] : []),
    ],
  },
})
