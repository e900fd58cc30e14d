// The command as a process: what it was called with, its terminal and its exit code.
import { run } from './program.ts'
import { processTerminal } from './terminal.ts'

export async function main(): Promise<void> {
  // Who reads the answer may have read enough, like `head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  process.exitCode = await run(process.argv.slice(2), processTerminal())
}
