#!/usr/bin/env node
// The `partnerkit` command.
import { run } from '../cli/program.ts'
import { processTerminal } from '../cli/terminal.ts'

// Who reads the answer may have read enough, like `head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2), processTerminal())
