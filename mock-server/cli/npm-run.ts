// Ending with npm: a signal to `npm start` may end npm and not what it started.
import { readFileSync } from 'node:fs'

// Taken first: who is told that the server listens may end npm at once.
const startedBy = ancestors()

/** Ends the process when npm has started it and is gone. */
export function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return
  setInterval(() => {
    if (ancestors() !== startedBy) process.exit()
  }, 500).unref()
}

/** The processes above: npm, or the shell that npm runs scripts in, and what is above that. */
function ancestors(): string {
  const parent = process.ppid
  try {
    const [, , above] = readFileSync(`/proc/${parent}/stat`, 'utf8')
      .replace(/^.*\)/s, '')
      .split(' ')
    return `${parent} ${above}`
  } catch {
    // Only Linux tells; elsewhere the shell makes way for what it runs, and the parent is npm.
    return String(parent)
  }
}
