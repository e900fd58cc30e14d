// The reference of the client: what its TSDoc says, one page per class, interface, function and type.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Application, OptionDefaults } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'

const root = new URL('../../', import.meta.url)
const folder = new URL('docs/client/', root)
/** Inside the project, where packages are found. */
const copy = new URL('node_modules/.cache/client-reference/', root)

const pages: Partial<PluginOptions> = {
  hideBreadcrumbs: true,
  hidePageHeader: true,
  parametersFormat: 'table',
}

/** Writes all pages anew. The types of the API document stay names: they are in the API reference. */
export async function writeClient(): Promise<void> {
  copySources()
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: [fileURLToPath(new URL('sdk/index.ts', copy))],
    tsconfig: fileURLToPath(new URL('tsconfig.json', copy)),
    name: 'The client',
    outputs: [{ name: 'markdown', path: fileURLToPath(folder) }],
    readme: 'none',
    disableSources: true,
    excludePrivate: true,
    excludeInternal: true,
    externalPattern: [],
    skipErrorChecking: true,
    logLevel: 'Error',
    blockTags: [...OptionDefaults.blockTags, '@apiDocument'],
    ...pages,
  })
  const project = await app.convert()
  if (!project) throw new Error('TypeDoc could not read sdk/index.ts. Run `npm run typecheck`.')
  const ofDocument = project.children?.filter(({ comment }) => comment?.getTag('@apiDocument'))
  for (const child of ofDocument ?? []) project.removeReflection(child)
  rmSync(folder, { recursive: true, force: true })
  await app.generateOutputs(project)
  rmSync(copy, { recursive: true })
}

/** Copies what TypeDoc reads, with types of the API document that it can not take apart. */
function copySources(): void {
  for (const name of ['sdk', 'spec', 'tsconfig.json']) {
    cpSync(new URL(name, root), new URL(name, copy), { recursive: true })
  }
  const types = new URL('spec/generated/types.ts', copy)
  const names = readFileSync(types, 'utf8').matchAll(/^export type (\w+) =\s+components\b/gm)
  const opaque = Array.from(
    names,
    ([, name]) => `/** @apiDocument */\nexport interface ${name} { ${name}: never }`,
  )
  writeFileSync(types, opaque.join('\n'))
}
