// Puts the strict check of answers between the mock and its tests, and hands the document to it as JSON.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { parse } from 'yaml'
import { strictDocument } from './document.ts'

const root = new URL('../../../', import.meta.url)
const at = (path: string): string => fileURLToPath(new URL(path, root))

const DOCUMENT = 'virtual:strict-document'

/** Tests of every way in go through this: nothing of it is in the product. */
export const strictAnswers = (): Plugin => ({
  name: 'strict-answers',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === DOCUMENT) return `\0${DOCUMENT}`
    const isMocks = source === './handle.ts' && importer === at('mock-server/mock.ts')
    return isMocks ? at('test/support/strict/handle.ts') : undefined
  },
  load(id) {
    if (id !== `\0${DOCUMENT}`) return undefined
    const document = parse(readFileSync(at('spec/generated/openapi.yaml'), 'utf8'), {
      maxAliasCount: -1,
    })
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(strictDocument(document)))})`
  },
})
