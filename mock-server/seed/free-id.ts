// The id of a record that is added: the one that was given, if it may have it, else a new one.
import type { Context } from '../operation.ts'
import { invalid } from '../rules/refusal.ts'
import { ID_PATTERNS, type IdKind } from '../store/ids.ts'

export function freeId(
  kind: IdKind,
  given: string | undefined,
  table: { ever(id: string): unknown },
  { ids }: Pick<Context, 'ids'>,
): string {
  if (given === undefined) return ids.next(kind, (id) => table.ever(id) !== undefined)
  if (!ID_PATTERNS[kind].test(given)) {
    throw invalid(`id: ${given} has the wrong form. It must match ${ID_PATTERNS[kind].source}.`)
  }
  if (table.ever(given)) throw invalid(`id: ${given} is taken.`)
  return given
}
