// Where a command reads and writes, how wide that is, and what colours it takes.
import { styleText } from 'node:util'

export interface Terminal {
  /** Writes an answer. */
  out(text: string): void
  /** Writes what goes beside the answer: progress, notes, errors. */
  err(text: string): void
  /** Reads all that is piped in; undefined when somebody would have to type it. */
  input(): Promise<string | undefined>
  /** Characters in a line of the screen; undefined when answers go to a file or another program. */
  readonly columns: number | undefined
  readonly colors: boolean
  /** Whether what is written beside the answer goes to a screen, where it can be written over. */
  readonly isLive: boolean
}

/** The terminal that the process has been started in. Colours follow NO_COLOR and FORCE_COLOR. */
export const processTerminal = (): Terminal => {
  const { stdin, stdout, stderr } = process
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    async input() {
      if (stdin.isTTY) return undefined
      let text = ''
      for await (const part of stdin.setEncoding('utf8')) text += String(part)
      return text
    },
    columns: stdout.isTTY ? stdout.columns : undefined,
    colors: stdout.isTTY && stdout.hasColors(),
    isLive: stderr.isTTY,
  }
}

type Style = Parameters<typeof styleText>[0]

/** Text in a style, where the terminal takes colours. */
export const paint = ({ colors }: Terminal, style: Style, text: string): string =>
  colors ? styleText(style, text, { validateStream: false }) : text

/** Text that stays on its line and can not steer the terminal. */
export const plain = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ')

/** JSON as people read it, with a line end. */
export const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Milliseconds after which a person wonders. */
const LONG = 1000

/** Waits for work; on a screen it says so when that takes long. */
export async function waitFor<T>(
  { isLive, err }: Terminal,
  what: string,
  work: Promise<T>,
): Promise<T> {
  const notice = isLive ? setTimeout(() => err(`${what} …\n`), LONG) : undefined
  try {
    return await work
  } finally {
    clearTimeout(notice)
  }
}
