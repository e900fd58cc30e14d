// spec -> spec/generated, all of it. `--check` writes nothing and fails when a file is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { format, resolveConfig } from 'prettier'
import ts from 'typescript'
import { stringify } from 'yaml'
import manifest from '../package.json' with { type: 'json' }
import { bundle } from './generate/bundle.ts'
import { withAliases } from './generate/document.ts'
import { callsTable, filtersTable, operationsTable } from './generate/tables.ts'
import { requestSchemas, responseSchemas } from './generate/zod.ts'

const MADE = 'Made by `npm run generate` from the files in spec/. Do not edit.'
const folder = new URL('./generated/', import.meta.url)

const document = bundle(new URL('./openapi.yaml', import.meta.url).pathname)
const yaml = `# ${MADE}\n${stringify(withAliases(document), { lineWidth: 120, aliasDuplicateObjects: false })}`
const types = astToString(
  await openapiTS(JSON.stringify(document), {
    alphabetize: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: ({ format, nullable }) =>
      format === 'binary' ? blob(nullable === true) : undefined,
  }),
)

const schemasHead = [
  "import * as z from 'zod'",
  "import { lazily, lazy } from '../lazy.ts'\n\n",
].join('\n')

const files: Record<string, string> = {
  'openapi.yaml': yaml,
  'document.ts': `/** The bundled OpenAPI document, as YAML text. */\nexport const openapiDocument: string = ${JSON.stringify(yaml)}\n`,
  'version.ts': [
    `/** The version of the API document. */\nexport const specVersion = ${JSON.stringify(document.info.version)}\n`,
    `/** The version of the package. */\nexport const packageVersion = ${JSON.stringify(manifest.version)}\n`,
  ].join('\n'),
  'types.ts': types,
  'calls.ts': callsTable(document),
  'operations.ts': operationsTable(document),
  'filters.ts': filtersTable(document),
  'request-schemas.ts': `${schemasHead}${requestSchemas(document)}`,
  'response-schemas.ts': `${schemasHead}${responseSchemas(document)}`,
}

const options = { ...(await resolveConfig(new URL(import.meta.url))), parser: 'typescript' }
const check = process.argv.includes('--check')
const stale: string[] = []
mkdirSync(folder, { recursive: true })
for (const [name, content] of Object.entries(files)) {
  const text = name.endsWith('.ts') ? await format(`// ${MADE}\n${content}`, options) : content
  const file = new URL(name, folder)
  if (text === read(file)) continue
  stale.push(name)
  if (!check) writeFileSync(file, text)
}

if (check && stale.length > 0) {
  console.error(
    `Stale in spec/generated: ${stale.join(', ')}. Run \`npm run generate\` and commit.`,
  )
  process.exitCode = 1
} else {
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'spec/generated is up to date.')
}

/** A file is a `Blob` for callers, whatever the document has to call it. */
function blob(nullable: boolean): ts.TypeNode {
  const type = ts.factory.createTypeReferenceNode('Blob')
  if (!nullable) return type
  return ts.factory.createUnionTypeNode([
    type,
    ts.factory.createLiteralTypeNode(ts.factory.createNull()),
  ])
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
