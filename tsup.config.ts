import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: {
      index: 'sdk/index.ts',
      rql: 'sdk/rql/index.ts',
      validate: 'sdk/validate.ts',
      mock: 'mock-server/index.ts',
      'mock/node': 'mock-server/adapters/node.ts',
      'mock/browser': 'mock-server/adapters/browser.ts',
      'mock/http': 'mock-server/adapters/http.ts',
      randomize: 'mock-server/seed/randomize.ts',
      testing: 'mock-server/testing/index.ts',
      'testing/vitest': 'mock-server/testing/vitest.ts',
      'testing/playwright': 'mock-server/testing/playwright.ts',
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    dts: true,
    splitting: true,
    treeshake: true,
    clean: true,
  },
  {
    entry: { cli: 'mock-server/adapters/cli.ts' },
    format: 'esm',
    target: 'node20',
    // Both builds run at once: chunks of the same name would be written over each other.
    esbuildOptions(options) {
      options.chunkNames = 'cli-[name]-[hash]'
    },
  },
])
