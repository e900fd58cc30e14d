// The `partnerkit` command: its commands, what they take, and how they are explained.
import { Command, CommanderError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { addQuestions, addServe, addStates } from './commands.ts'
import { addCompletion } from './completion.ts'
import { explain, Failure, EXIT } from './failure.ts'
import { paint, type Terminal } from './terminal.ts'

/** Runs the command and answers its exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.fine
  const program = createProgram(terminal, (code) => (exitCode = code))
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    // It has said what is wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage
    terminal.err(`${explain(error)}\n`)
    return error instanceof Failure ? error.exitCode : EXIT.no
  }
}

const EXIT_CODES = `
Exit codes:
  0  fine
  1  what was asked about says no, or the work has failed
  2  the command was called wrongly`

function createProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const width = (): number => Math.min(terminal.columns ?? 80, 100)
  const program = new Command('partnerkit')
    .description('A stateful mock of a partner-management API: its server, worlds and queries.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show the help of a command')
    .exitOverride()
    .showHelpAfterError('Add --help to see what it takes.')
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHasColors: () => terminal.colors,
      getErrHasColors: () => terminal.colors,
      getOutHelpWidth: width,
      getErrHelpWidth: width,
    })
    .configureHelp({ styleTitle: (title) => paint(terminal, 'bold', title) })
    .addHelpText('afterAll', EXIT_CODES)
  addServe(program, terminal)
  addStates(program, terminal)
  addQuestions(program, terminal, exit)
  addCompletion(program, terminal)
  return program
}
