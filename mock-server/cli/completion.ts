// Completion by shells: what the commands take, and values of options that the commands do not list.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'
import { listNames } from './lists.ts'
import type { Terminal } from './terminal.ts'

type Complete = (value: string, description: string) => void

/** Options by name, with what completes their values. */
const VALUES: Readonly<Record<string, (complete: Complete) => void>> = {
  collection: (complete) => {
    for (const [name, path] of listNames()) complete(name, path)
  },
  as: (complete) => {
    for (const name of ['distributor', 'vendor', 'reseller']) complete(name, 'with its key')
    for (const name of ['partner', 'otherPartner', 'customer']) complete(name, 'in the portal')
  },
  state: completeFiles,
  out: completeFiles,
}

/** Adds `completion <shell>`, and the hidden command that scripts of shells call. */
export function addCompletion(program: Command, { out }: Terminal): void {
  const completion = tab(program, { completionCommandName: 'completion' })
  const print = completion.setup.bind(completion)
  completion.setup = (name, command, shell) => {
    // Bash refuses to set the script's constants a second time.
    if (shell === 'bash') out(`if ! declare -F __${name}_complete >/dev/null; then\n`)
    print(name, command, shell)
    if (shell === 'bash') out('fi\n')
  }
  for (const command of completion.commands.values()) {
    for (const [name, option] of command.options) {
      const values = VALUES[name]
      if (values) option.handler = values
    }
    const file = command.arguments.get('file') ?? command.arguments.get('capsule')
    if (file) file.handler = completeFiles
  }
  program.commands
    .find((command) => command.name() === 'completion')
    ?.description('Print a script that completes commands and options in a shell.')
    .addHelpText(
      'after',
      `
Examples:
  $ source <(partnerkit completion bash)
  $ source <(partnerkit completion zsh)
  $ partnerkit completion fish | source

In the file that the shell reads at its start they work in every terminal. Bash needs its package
bash-completion.`,
    )
}

/** Completes the word that is being typed as the name of a file. */
function completeFiles(complete: Complete): void {
  const typed = (process.argv.at(-1) ?? '').replace(/^--\w+=/, '')
  const folder = typed.endsWith('/') ? typed : dirname(typed || '.')
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = typed.includes('/') ? join(folder, entry.name) : entry.name
      complete(entry.isDirectory() ? `${path}/` : path, '')
    }
  } catch {
    // There is no such folder: nothing to offer.
  }
}
