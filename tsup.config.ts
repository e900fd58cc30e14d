import { cp, mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig } from 'tsup'
import { buildInspector } from './mock-server/inspector/build.ts'

const { resolve } = createRequire(import.meta.url)

/**
 * What comes along in our files: as an import it is a hundred modules, half of them languages that are
 * not used, and takes as long as all the rest.
 */
const BUNDLED = ['zod']

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
      'mock/workers': 'mock-server/adapters/workers.ts',
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
    noExternal: BUNDLED,
    // CommonJS has no `import.meta`.
    shims: true,
    // The viewer of the API reference comes along as two files, and brings no dependency.
    onSuccess: async () => {
      for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css']) {
        await cp(resolve(`swagger-ui-dist/${file}`), `dist/docs/${file}`)
      }
      await cp(join(dirname(resolve('zod/package.json')), 'LICENSE'), 'dist/zod.LICENSE')
      await mkdir('dist/inspector', { recursive: true })
      for (const [name, contents] of await buildInspector()) {
        await writeFile(`dist/inspector/${name}`, contents)
      }
    },
  },
  {
    entry: { cli: 'mock-server/adapters/cli.ts' },
    format: 'esm',
    target: 'node20',
    noExternal: BUNDLED,
    // Both builds run at once: chunks of the same name would be written over each other.
    esbuildOptions(options) {
      options.chunkNames = 'cli-[name]-[hash]'
    },
  },
])
