// How a command ends when it does not end well: what it says, and the exit code.
import { StateFileError } from '../adapters/state-file.ts'
import { Refusal } from '../rules/refusal.ts'

/** The exit codes of every command. */
export const EXIT = {
  fine: 0,
  /** What was asked about says no, or the work has failed. */
  no: 1,
  /** The command was called wrongly. */
  usage: 2,
} as const

interface FailureOptions extends ErrorOptions {
  readonly exitCode?: number
}

/** Ends a command; the message says what is wrong and what to do. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly exitCode: number

  constructor(message: string, { exitCode = EXIT.no, ...options }: FailureOptions = {}) {
    super(message, options)
    this.exitCode = exitCode
  }
}

/** A command that was called wrongly. */
export const misused = (message: string): Failure => new Failure(message, { exitCode: EXIT.usage })

/** What a person is told of an error. */
export function explain(error: unknown): string {
  if (error instanceof Failure || error instanceof StateFileError) return error.message
  if (error instanceof Refusal) return error.messages.join('\n')
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return 'The port is in use. Choose another with --port, or let the system choose with --port 0.'
    case 'EACCES':
      return 'The system does not allow that port. Choose one from 1024 with --port.'
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'This machine has no such address. Leave --host out, or give 0.0.0.0 for all of its addresses.'
    default:
      return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
