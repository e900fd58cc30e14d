// Times alternatives side by side: rounds in turn, so that what disturbs the machine disturbs all of them.

/** Something to time. A turn calls it many times and waits for each call. */
export type Task = Call | { readonly begin: Call; readonly call: Call }

/** `begin` comes before each turn, untimed. */
type Call = () => unknown

interface Options {
  /** How often each task gets its turn. Default: 15. */
  readonly rounds?: number
  /** Milliseconds of a turn. Default: 60. */
  readonly turn?: number
}

/** The median microseconds of one call of each task. */
export async function medians<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  { rounds = 15, turn = 60 }: Options = {},
): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[]
  const calls = new Map<Name, number>()
  for (const name of names) calls.set(name, await callsIn(tasks[name], turn))
  return inTurns(names, rounds, async (name) => {
    const count = calls.get(name) ?? 1
    return (await timed(tasks[name], count)) / count
  })
}

/** The median of what some measure says of each, asked in rounds. */
export async function inTurns<Name extends string>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name) => Promise<number>,
): Promise<Record<Name, number>> {
  const measured = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    // Each comes after another in each round: what one leaves behind is not always the next one's.
    const first = round % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      measured.get(name)?.push(await measure(name))
    }
  }
  const found = names.map((name) => [name, median(measured.get(name) ?? [])])
  return Object.fromEntries(found) as Record<Name, number>
}

/** How many calls fill a turn, once the code is warm. */
async function callsIn(task: Task, turn: number): Promise<number> {
  // What is made once, as indexes and columns are, is no part of a call.
  await timed(task, 1)
  let count = 1
  for (;;) {
    const took = (await timed(task, count)) / 1000
    if (took >= turn / 2) return Math.max(1, Math.round((count * turn) / took))
    count = Math.ceil(count * Math.min(10, Math.max(2, turn / Math.max(took, 0.01))))
  }
}

/** Microseconds of so many calls. */
async function timed(task: Task, count: number): Promise<number> {
  const { begin, call } = typeof task === 'function' ? { begin: undefined, call: task } : task
  await begin?.()
  // Nobody pays for what others have left behind.
  globalThis.gc?.({ type: 'minor' })
  const start = performance.now()
  for (let i = 0; i < count; i++) {
    const result = call()
    if (isThenable(result)) await result
  }
  return (performance.now() - start) * 1000
}

/** Lists of the client are awaited too, and are no promises. */
const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Three digits that matter, no more: what is below is noise. */
export const short = (value: number): string => {
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

/** What a row is to reach: in times the baseline, or in what it counts. */
export type Target = `${'≤' | '≥'} ${number} ${'×' | 'µs' | 'ms' | 'bytes' | 'types'}`

/** The columns that say what a row is to reach, and whether it does. */
export function mark(value: number, target: Target | undefined): { target: string; is: string } {
  if (target === undefined) return { target: '', is: '' }
  const wanted = Number(target.split(' ')[1])
  const met = target.startsWith('≤') ? value <= wanted : value >= wanted
  return { target, is: met ? 'met' : 'MISSED' }
}

/** Prints medians as a table: microseconds, how many times the baseline each is, what it is to be. */
export function printRatios<Name extends string>(
  title: string,
  times: Readonly<Record<Name, number>>,
  baseline: NoInfer<Name>,
  targets: Readonly<Record<string, Target>> = {},
): void {
  const rows = (Object.keys(times) as Name[]).map((name) => {
    const ratio = times[name] / times[baseline]
    const target = targets[name]
    return {
      '': name,
      'µs a call': short(times[name]),
      [`× ${baseline}`]: short(ratio),
      ...mark(target?.endsWith('×') ? ratio : times[name], target),
    }
  })
  printTable(title, rows)
}

/** Prints rows as a table that can be pasted into a document. */
export function printTable(title: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const heads = Object.keys(rows[0] ?? {})
  const widths = heads.map((head) =>
    Math.max(3, head.length, ...rows.map((row) => row[head]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  const lines = [heads, rule, ...rows.map((row) => heads.map((head) => row[head] ?? ''))]
  console.log(`\n### ${title}\n\n${lines.map(line).join('\n')}`)
}
