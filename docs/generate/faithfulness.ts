// The page that says of each rule of the mock where it comes from.
import { globSync, readFileSync } from 'node:fs'
import { errors, type CatalogueEntry, type RuleSource } from '../../spec/errors.ts'
import { ruleFiles, SOURCES, type Rule } from './rules.ts'

const decisions = new URL('../decisions/', import.meta.url)

/** A part of the mock, with the sources of its rules. */
interface Part {
  readonly name: string
  readonly sources: readonly RuleSource[]
}

/** The text of the page. */
export function faithfulness(): string {
  const catalogue = Object.entries<CatalogueEntry>(errors)
  const files = ruleFiles()
  const open = openQuestions()
  const parts: Part[] = [
    { name: '[Errors](#errors)', sources: catalogue.map(([, { source }]) => source) },
    ...files.map(({ path, about, rules }) => ({
      name: `[${about.replace(/[:.,].*/, '')}](#${anchor(path)})`,
      sources: rules.map(({ source }) => source),
    })),
    ...open.map(({ title, file, answers }) => ({
      name: `[${title}](decisions/${file})`,
      sources: Array.from({ length: answers }, () => 'assumed' as const),
    })),
  ]
  const all = { name: '**All**', sources: parts.flatMap(({ sources }) => sources) }
  return `# How faithful the mock is

Each rule of the mock says where it comes from:

- \`documented\`: the product's documentation
- \`api\`: the platform's own API document
- \`observed\`: real clients and recorded answers
- \`assumed\`: nobody says; it is this project's decision

Where a rule is \`assumed\`, the platform may do something else: do not rely on it. The rows of the decision
records count as \`assumed\`; they say why each was decided so.

${table(['part', ...SOURCES, 'all'], [...parts, all].map(counted))}

## Errors

The catalogue is [\`spec/errors.ts\`](../spec/errors.ts). The source is that of the code and its status; words in
braces are filled in.

${table(
  ['code', 'status', 'message', 'source'],
  catalogue.map(([code, { status, message, source }]) => [
    `\`${code}\``,
    `${status}`,
    message,
    source,
  ]),
)}
${files
  .map(
    ({ path, about, rules }) => `
## ${path.split('/').at(-1)}

${about} From [\`${path}\`](../${path}).
${constants(rules)}

${table(
  ['rule', 'what it says', 'source'],
  rules.map(({ name, text, source }) => [`\`${name}\``, text, source]),
)}
`,
  )
  .join('')}`
}

/** What the comments of constants say, once each. */
const constants = (rules: readonly Rule[]): string =>
  [...new Set(rules.filter(({ around }) => around !== '').map(introduced))].join('')

const introduced = ({ name, around }: Rule): string =>
  `\n- \`${name.replace(/ .*/, '')}\`: ${around}`

const anchor = (path: string): string => (path.split('/').at(-1) ?? '').replaceAll('.', '')

const counted = ({ name, sources }: Part): string[] => [
  name,
  ...SOURCES.map((source) => String(sources.filter((one) => one === source).length)),
  String(sources.length),
]

/** The decisions that answer what no source says, row by row of their tables. */
function openQuestions(): { title: string; file: string; answers: number }[] {
  return globSync('*.md', { cwd: decisions })
    .toSorted()
    .map((file) => {
      const text = readFileSync(new URL(file, decisions), 'utf8')
      const [, rows = ''] = /^\| question .*\n\|[ -|]+\n((?:\|.*\n)+)/m.exec(text) ?? []
      const title = /^# \d+\. (.*)/.exec(text)?.[1] ?? file
      return { title, file, answers: rows.split('\n').length - 1 }
    })
    .filter(({ answers }) => answers > 0)
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
