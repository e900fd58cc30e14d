// Whether columns can be shown that somebody has asked for.
import { at, type Row } from '../queries/columns.ts'
import { misused } from './failure.ts'

/** Refuses columns that no record has and that are no field of the list. */
export function checkColumns(
  columns: readonly string[],
  rows: readonly Row[],
  fields: Readonly<Record<string, unknown>>,
): void {
  if (rows.length === 0) return
  for (const path of columns) {
    if (Object.hasOwn(fields, path) || rows.some((row) => at(row, path) !== undefined)) continue
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ')
    throw misused(
      `No record has a column ${path}. Choose from ${names}, and members of theirs with a dot.`,
    )
  }
}
