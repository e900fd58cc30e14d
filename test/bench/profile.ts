// Prints where the time of profiled processes went: `npm run bench -- --profile store`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printTable } from './measure.ts'

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

interface Frame {
  readonly functionName: string
  readonly url: string
  readonly lineNumber: number
}

const LINES = 20

/** The functions that took most of the time themselves, of each process whose profile is in a folder. */
export function printProfiles(folder: string): void {
  for (const file of readdirSync(folder)) {
    const profile: Profile = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]))
    const times = new Map<string, number>()
    for (const [i, id] of profile.samples.entries()) {
      const name = said(frames.get(id))
      if (name !== '(idle)') times.set(name, (times.get(name) ?? 0) + (profile.timeDeltas[i] ?? 0))
    }
    const all = [...times.values()].reduce((sum, time) => sum + time, 0)
    const most = [...times].toSorted(([, a], [, b]) => b - a).slice(0, LINES)
    const rows = most.map(([name, time]) => ({
      function: name,
      'of the time': `${((time / all) * 100).toFixed(1)} %`,
    }))
    printTable(join(folder, file), rows)
  }
}

/** The last parts of a path are enough to know a file by. */
function said(frame: Frame | undefined): string {
  const { functionName = '', url = '', lineNumber = 0 } = frame ?? {}
  const place = url.split('/').slice(-3).join('/')
  return place ? `${functionName || 'anonymous'} (${place}:${lineNumber + 1})` : functionName
}
