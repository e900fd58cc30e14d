// Tells whether the reference of the client is stale, without making it.
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)

/** One word for what the pages are made from and what they say; the file `made-from` keeps it. */
export function clientMark(): string {
  const hash = createHash('sha256')
  const files = globSync(['docs/generate/client.ts', 'sdk/**/*.ts', 'docs/client/**/*.md'], {
    cwd: root,
  })
  for (const file of files.toSorted()) {
    hash.update(file).update(readFileSync(new URL(file, root)))
  }
  return `${hash.digest('hex')}\n`
}
