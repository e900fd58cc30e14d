// Says by which way the behaviour suite asks the mock: all that is transformed the same is transformed once.
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vitest/config'

/** Resolves `#way` to a file of `test/behaviour/ways`, and MSW to a version of it. */
export const behaviourWay = (way: string, msw = 'msw'): Plugin => ({
  name: 'behaviour-way',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source === '#way')
      return fileURLToPath(new URL(`../behaviour/ways/${way}.ts`, import.meta.url))
    if (msw === 'msw' || !/^msw(\/|$)/.test(source)) return undefined
    const other = source.replace('msw', msw)
    return (await this.resolve(other, importer, { skipSelf: true })) ?? other
  },
  configureVitest({ defineCacheKeyGenerator }) {
    defineCacheKeyGenerator(({ sourceCode }) =>
      /'(#way|msw)\b/.test(sourceCode) ? `${way} ${msw}` : undefined,
    )
  },
  api: { vitest: { ignoreFsModuleCache: true } },
})
