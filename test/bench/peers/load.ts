// Gets at the peers, which are installed in this folder the first time that they are asked for.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Task } from '../measure.ts'

/** The tasks that a module of this folder makes of its peers. */
export async function peersOf<T extends Task>(
  module: string,
  ...args: readonly unknown[]
): Promise<Readonly<Record<string, T>>> {
  const { tasks } = await import(peerFile(`${module}.mjs`))
  return tasks(...args)
}

/** A file of this folder, whose peers are there. */
export function peerFile(name: string): string {
  if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
    console.log('Installing what to compare with, once ...')
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: import.meta.dirname,
      stdio: 'inherit',
    })
  }
  return join(import.meta.dirname, name)
}

/** The peers with the versions that are installed: what is asked for is pinned. */
export function versions(): string {
  const file = readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(file)
  return Object.entries(dependencies)
    .map((parts) => parts.join(' '))
    .join(', ')
}
