import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type Plugin, type TestProjectConfiguration } from 'vitest/config'
import { RUN } from './test/support/build-package.ts'
import { BRIEF_PAGES, findChromium } from './test/support/chromium.ts'
import { mswWorker } from './test/support/msw-worker-plugin.ts'
import { strictAnswers } from './test/support/strict/plugin.ts'
import { behaviourWay } from './test/support/way-plugin.ts'

process.env[RUN] ??= randomUUID()
/** Tests start many programs of Node: each file is compiled for the first of them. */
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(
  new URL('node_modules/.cache/node', import.meta.url),
)

const conditions = ['partnerkit-source']

/** Every answer of every test is compared with the API document. */
const setupFiles = ['./test/support/strict/setup.ts']

/** The behaviour suite by one way into the mock: `#way` is the only thing that differs. */
const behaviour = (
  name: string,
  way: Plugin,
  { browser = false }: { browser?: boolean } = {},
): TestProjectConfiguration => ({
  plugins: [way, strictAnswers(), ...(browser ? [mswWorker()] : [])],
  resolve: {
    conditions: browser
      ? [...conditions, 'module', 'browser', 'development|production']
      : conditions,
  },
  ssr: { resolve: { conditions } },
  test: {
    name,
    include: ['test/behaviour/**/*.test.ts'],
    setupFiles,
    isolate: false,
    testTimeout: 30_000,
    // The first test waits until a runtime has started.
    hookTimeout: 60_000,
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

/** No calls home. */
const FLAGS = [
  ...BRIEF_PAGES,
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
/** Ways that need another runtime are taken when they are asked for by name, as `test/long` does. */
const isAsked = (name: string): boolean => projects.includes(name)

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
          exclude: [
            '**/node_modules/**',
            'test/behaviour/**',
            'test/long/**',
            'test/portal.test.ts',
          ],
          // Test files put back what they change: what they import is loaded once, not 200 times.
          isolate: false,
          testTimeout: 30_000,
          // Pages in a browser take their time on a busy machine.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        plugins: [strictAnswers()],
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: {
          name: 'long',
          setupFiles,
          // Before all files, which run side by side.
          globalSetup: './test/support/runtimes.ts',
          include: ['test/long/**/*.test.ts', 'test/mock-server/{,*-}filters.test.ts'],
          env: { FILTER_SAMPLES: '10' },
        },
      },
      { test: { name: 'portal', include: ['test/portal.test.ts'] } },
      behaviour('in process', behaviourWay('in-process')),
      behaviour('msw 3', behaviourWay('msw-node')),
      behaviour('msw 2', behaviourWay('msw-node', 'msw-2')),
      behaviour('http', behaviourWay('http')),
      ...['served', 'workers'].filter(isAsked).map((name) => behaviour(name, behaviourWay(name))),
      ...(browserIsAsked ? [behaviour('browser', behaviourWay('browser'), { browser: true })] : []),
    ],
  },
})
