// The pages under docs/ that are made from the sources say what those say.
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { faithfulness } from '../docs/generate/faithfulness.ts'
import { errors } from '../spec/errors.ts'

const root = resolve(import.meta.dirname, '..')
const page = faithfulness()

/** How often something occurs in the sources of the mock. */
const inSources = (pattern: RegExp): number =>
  globSync('mock-server/**/*.ts', { cwd: root })
    .map((file) => readFileSync(resolve(root, file), 'utf8'))
    .reduce((sum, text) => sum + Array.from(text.matchAll(pattern)).length, 0)

test.each(['documented', 'api', 'observed', 'assumed'])(
  'every rule that is %s is on the page',
  (source) => {
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('| `') && line.endsWith(` ${source} |`))
    const codes = Object.values(errors).filter((error) => error.source === source)
    const rules = inSources(new RegExp(`\\bsource: '${source}'`, 'g'))
    expect(rows).toHaveLength(codes.length + rules)
  },
)

test('a rule is shown with what it says and where it comes from', () => {
  expect(page).toContain('| `offered › sign` | from: pending; to: active; by: owner | documented |')
  expect(page).toContain('- `offered`: Program and service contracts: the distributor offers')
  expect(page).toContain(
    '| `visibility › leads` | Who brought it, and the vendor of the product. | documented |',
  )
})

test('the answers of the decision records are counted', () => {
  const [, count] =
    /003-what-the-platform-leaves-open\.md\) \| 0 \| 0 \| 0 \| (\d+) \|/.exec(page) ?? []
  const record = readFileSync(
    resolve(root, 'docs/decisions/003-what-the-platform-leaves-open.md'),
    'utf8',
  )
  expect(Number(count)).toBe(record.split('\n').filter((line) => line.startsWith('| ')).length - 2)
})
