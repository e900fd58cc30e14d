// What a command reads: a file, or what is piped in.
import { readFile } from 'node:fs/promises'
import { Failure, misused } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** The text of a file; without one, or as `-`, of standard input. */
export async function readInput(
  file: string | undefined,
  what: string,
  terminal: Terminal,
): Promise<string> {
  if (file === undefined || file === '-') {
    const text = await terminal.input()
    if (text === undefined) throw misused(`Name a file, or pipe ${what} in.`)
    return text
  }
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown'
    throw new Failure(`${file} can not be read: ${why}`, { cause: error })
  }
}
