// The command as a person runs it, in this process, and what it has shown.
import { run } from '../../mock-server/cli/program.ts'

export interface Shown {
  /** The exit code. */
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Screen {
  /** Its width; without one, answers go to a file. */
  readonly columns?: number
  /** What is piped in. */
  readonly input?: string
}

/** Runs the command and waits for its end. */
export async function partnerkit(args: readonly string[], screen: Screen = {}): Promise<Shown> {
  const shown = { out: '', err: '' }
  const code = await run(args, {
    out: (text) => (shown.out += text),
    err: (text) => (shown.err += text),
    input: async () => screen.input,
    columns: screen.columns,
    colors: screen.columns !== undefined,
    isLive: false,
  })
  return { code, ...shown }
}
