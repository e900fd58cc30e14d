// What an entry point of the built package costs: bytes in a bundle, and the types that code brings up.
import { resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'esbuild'
import ts from 'typescript'
import manifest from '../../package.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '../..')

/** Every entry point that is code, as in `exports`. */
export const codeEntries = Object.keys(manifest.exports).filter((name) => !name.includes('.', 1))

/** What an entry point is imported as. */
export const importOf = (entry: string): string => `partnerkit${entry.slice(1)}`

/** Bytes of all that a module exports, with all that it brings along but peers, minified and compressed. */
export async function bundleSize(module: string, quality: number): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${module}'`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: /http|node|vitest|playwright/.test(module) ? 'node' : 'browser',
    target: 'es2022',
    external: Object.keys(manifest.peerDependencies).flatMap((name) =>
      module.startsWith(name) ? [] : [name, `${name}/*`],
    ),
    logLevel: 'error',
    write: false,
  })
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  return brotliCompressSync(outputFiles[0]?.contents ?? '', { params }).byteLength
}

const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
}
const parsed = new Map<string, ts.SourceFile | undefined>()

/** The calls whose types are counted. */
export const typedCalls = {
  'a list': `const page = await client.tierAccounts.list({
  filter: { type: 'customer', name: { like: '*shop*' }, 'parent.id': { ne: null } },
  order: ['-events.created.at', 'name'],
  limit: 20,
})
export const cities: string[] = page.items.map(({ contact_info }) => contact_info.city)`,
  'a record': `export const name: string = (await client.tierAccounts.get('TA-0')).name`,
}

interface Compiled {
  readonly instantiations: number
  readonly errors: readonly string[]
}

/** How many types the compiler instantiates for code that has a client, and what it finds wrong. */
export function compile(code: string): Compiled {
  const name = resolve(root, 'call.mts')
  const text = `import { createClient } from 'partnerkit'
const client = createClient({ apiKey: 'SU-000' })
${code}
export {}`
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram([name], options, {
    ...host,
    fileExists: (file) => file === name || host.fileExists(file),
    getSourceFile(file, language) {
      if (file === name) return ts.createSourceFile(file, text, language)
      if (!parsed.has(file)) parsed.set(file, host.getSourceFile(file, language))
      return parsed.get(file)
    },
  })
  const found = program.getSemanticDiagnostics(program.getSourceFile(name))
  return {
    instantiations: program.getInstantiationCount(),
    errors: found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  }
}
