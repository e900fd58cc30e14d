// Makes what is made under docs/: the reference of the client, and the sources of the mock's rules.
// `--check` writes nothing and fails when something is stale.
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { clientMark } from './generate/client-mark.ts'
import { faithfulness } from './generate/faithfulness.ts'

const check = process.argv.includes('--check')
const options = { ...(await resolveConfig(new URL(import.meta.url))), parser: 'markdown' }
const made = 'Made by `npm run generate`. Do not edit.'
const stale: string[] = []

const page = new URL('faithfulness.md', import.meta.url)
const text = await format(`<!-- ${made} -->\n\n${faithfulness()}`, options)
if (text !== read(page)) {
  stale.push('docs/faithfulness.md')
  if (!check) writeFileSync(page, text)
}

const mark = new URL('client/made-from', import.meta.url)
if (clientMark() !== read(mark)) {
  stale.push('docs/client')
  if (!check) {
    // TypeDoc takes seconds to load and to run.
    const { writeClient } = await import('./generate/client.ts')
    await writeClient()
    writeFileSync(mark, clientMark())
  }
}

if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit.`)
  process.exitCode = 1
} else {
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'docs are up to date.')
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
