// The guides under docs/, with their blocks of code.
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

interface Block {
  readonly language: string
  readonly code: string
  /** What stands below it as its output. */
  readonly output: string
}

export interface Guide {
  readonly name: string
  readonly blocks: readonly Block[]
}

export const guides: readonly Guide[] = globSync('docs/guides/*.md', { cwd: root })
  .toSorted()
  .map((name) => ({ name, blocks: blocksOf(readFileSync(join(root, name), 'utf8')) }))

/** The blocks of code of a page, in their order. */
export function blocksOf(text: string): Block[] {
  const found = text.matchAll(/```(\w+)\n(.*?)```(?:\n+```text\n(.*?)```)?/gs)
  return Array.from(found, ([, language = '', code = '', output = '']) => ({
    language,
    code,
    output,
  }))
}

/** The blocks of a language as one program, and what it has to print. */
export function program({ blocks }: Guide, language: string): { code: string; output: string } {
  const ours = blocks.filter((block) => block.language === language)
  return {
    code: ours.map(({ code }) => code).join('\n'),
    output: ours.map(({ output }) => output).join(''),
  }
}

/** The guides whose TypeScript is one program; the others show parts of the reader's own. */
export const runnable = guides.filter(
  ({ name, blocks }) =>
    name !== 'docs/guides/browser.md' && blocks.some(({ language }) => language === 'ts'),
)
