// Ends a run with a table of the documented answers: operation by status, and what is missing of it.
import type { Reporter, TestModule } from 'vitest/node'

interface Cell {
  documented: number
  seen: number
}

export default class AnswersReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = new Map<string, Map<string, Cell>>()
    const totals = new Map<string, Cell>()
    const missing: string[] = []
    for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
      if (test.parent.type !== 'suite') continue
      const operation = test.parent.name
      const [status = ''] = test.name.split(' ')
      const row = rows.get(operation) ?? new Map<string, Cell>()
      const passed = test.result().state === 'passed'
      for (const cells of [rows.set(operation, row).get(operation) ?? row, totals]) {
        const { documented, seen } = cells.get(status) ?? { documented: 0, seen: 0 }
        cells.set(status, { documented: documented + 1, seen: seen + (passed ? 1 : 0) })
      }
      if (!passed) missing.push(`${operation} ${test.name}`)
    }
    const statuses = [...totals.keys()].sort()
    const width = Math.max(...Array.from(rows.keys(), (name) => name.length), 'answers'.length)
    const line = (name: string, cell: (status: string) => string): string =>
      [name.padEnd(width), ...statuses.map((status) => cell(status).padStart(7))].join(' ')
    const share = ({ documented, seen }: Cell): string => `${seen}/${documented}`
    console.log(`\n${line('', (status) => status)}`)
    for (const [name, row] of rows)
      console.log(
        line(name, (status) => {
          const cell = row.get(status)
          if (!cell) return ''
          return cell.documented === cell.seen && cell.seen === 1 ? '✓' : share(cell)
        }),
      )
    console.log(
      line('answers', (status) => share(totals.get(status) ?? { documented: 0, seen: 0 })),
    )
    const count = [...totals.values()].reduce((sum, { documented }) => sum + documented, 0)
    const cells = [...rows.values()].reduce((sum, { size }) => sum + size, 0)
    console.log(
      `\n${rows.size} operations, ${cells} documented statuses, ${count} documented answers: ` +
        `${count - missing.length} provoked, ${missing.length} missing.`,
    )
    for (const one of missing) console.log(`missing: ${one}`)
  }
}
