// Tables that fit the screen: no borders, the widest columns give way.
import CliTable from 'cli-table3'
import stringWidth from 'string-width'
import { paint, plain, type Terminal } from './terminal.ts'

const GAP = '  '
/** Characters that a column keeps. */
const LEAST = 6

const NO_BORDERS = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
    ['', '-mid', '-left', '-right'].map((part) => [side + part, '']),
  ),
)

/**
 * A table as text, with line ends: as many columns as it has names. Where there is no screen every value
 * stands in full.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  terminal: Terminal,
  { wordWrap = false } = {},
): string {
  const all = [head, ...rows].map((row) => row.slice(0, head.length).map(plain))
  const shown = new CliTable({
    head: [],
    wordWrap,
    chars: { ...NO_BORDERS, middle: GAP },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: fit(head, naturalWidths(all), terminal.columns),
  })
  const [names = [], ...values] = all
  shown.push(
    names.map((name) => paint(terminal, 'bold', name.toUpperCase())),
    ...values,
  )
  return shown
    .toString()
    .split('\n')
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

/** Widths that go into a line together: the widest gives way first, ids and moments last. */
function fit(head: readonly string[], natural: readonly number[], columns = Infinity): number[] {
  const widths = [...natural]
  const room = columns - GAP.length * (widths.length - 1)
  const free = widths.map((_, at) => at).filter((at) => !isWhole(head[at] ?? ''))
  for (const giving of [free, [...widths.keys()]]) {
    for (let total = sum(widths); total > room; total--) {
      const widest = Math.max(LEAST, ...giving.map((at) => widths[at] ?? 0))
      const at = giving.find((one) => widths[one] === widest)
      if (widest === LEAST || at === undefined) break
      widths[at] = widest - 1
    }
  }
  return widths
}

/** Whether half of a value is of no use: people copy ids. */
const isWhole = (name: string): boolean => /(^|[.\s])(id|at)$/.test(name)

/** How much of a text is worth showing. */
const TELLING = 24

/** How many columns, from the first on, fit the screen without losing much. */
export function columnsThatFit(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { columns = Infinity }: Terminal,
): number {
  const widths = naturalWidths([head, ...rows]).map((width, at) =>
    isWhole(head[at] ?? '') ? width : Math.min(width, TELLING),
  )
  let count = head.length
  while (count > 2 && sum(widths.slice(0, count)) + GAP.length * (count - 1) > columns) count--
  return count
}

const naturalWidths = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, at) => Math.max(1, ...rows.map((row) => stringWidth(row[at] ?? ''))))

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
