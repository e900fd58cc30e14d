// Gets at the other runtimes, which are installed in a folder of their own when they are first asked for.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = resolve(import.meta.dirname, '../runtimes')

/** The folder that has them in its `node_modules`. */
export function runtimesFolder(): string {
  if (!existsSync(`${folder}/node_modules`)) {
    // Not `npm ci`: where a lock file was made decides which programs of other systems it has.
    const args = ['install', '--no-save', '--no-audit', '--no-fund']
    execFileSync('npm', args, { cwd: folder, stdio: 'inherit' })
  }
  return folder
}

/** Installs them once, for all files of a run. */
export const setup = (): void => void runtimesFolder()

/** The program of a runtime. */
export const runtime = (name: 'bun' | 'deno'): string =>
  resolve(runtimesFolder(), 'node_modules/.bin', name)

/** What is used of miniflare, whose types are not here. */
export interface Miniflare {
  readonly ready: Promise<URL>
  /** Where the worker itself answers: the address that `ready` gives hides broken connections. */
  unsafeGetDirectURL(): Promise<URL>
  dispose(): Promise<void>
}

export async function loadMiniflare(): Promise<new (options: object) => Miniflare> {
  const main = resolve(runtimesFolder(), 'node_modules/miniflare/dist/src/index.js')
  const { Miniflare } = await import(pathToFileURL(main).href)
  return Miniflare as new (options: object) => Miniflare
}
