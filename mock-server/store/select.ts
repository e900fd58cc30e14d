// Finds one page of a collection: through an index where one fits, else in one pass over columns.
import { predicate, type Node, type Plan, type Test } from '../../sdk/rql/plan.ts'
import type { Table } from './table.ts'
import { TopSlots, type CompareSlots } from './top-slots.ts'

type Readable<R extends { readonly id: string }> = Pick<
  Table<R>,
  'row' | 'column' | 'slotsBy' | 'slotsByAge'
>

/** How a rule reads a field, of a record or of a slot. */
export type Reader<Row> = (field: string) => (row: Row) => unknown

export interface SelectOptions {
  readonly plan: Plan
  /** Which slots may be seen; all when missing. */
  readonly visible?: Visible | undefined
  /** Order of what the query leaves in none. Default: newest first, then by id. */
  readonly order?: Plan['order']
  readonly limit: number
  readonly offset: number
}

/** The slots of a table that an actor may see. */
export interface Visible {
  /** All of them, the oldest record first. */
  readonly all: () => readonly number[]
  readonly has: (slot: number) => boolean
}

export interface Selection<R> {
  readonly rows: R[]
  readonly total: number
}

/** How many times fewer the candidates of an index must be than all slots: scanning is cheaper per slot. */
const WORTH_AN_INDEX = 4

/** The page of a table that a query asks for, and how many records match it in all. */
export function select<R extends { readonly id: string }>(
  table: Readable<R>,
  { plan, visible, order = [], limit, offset }: SelectOptions,
): Selection<R> {
  const most = table.slotsByAge().length / WORTH_AN_INDEX
  const few = indexed(table, plan.where, most)?.filter((slot) => visible?.has(slot) ?? true)
  const all = few ?? visible?.all() ?? table.slotsByAge()
  const found = matching(table, plan.where, all)
  const keys = [...plan.order, ...order]
  const end = limit === 0 ? 0 : offset + limit
  const slots =
    few || !isNewestFirst(keys) ? topOf(found, end, comparer(table, keys)) : newestOf(found, end)
  return { rows: slots.slice(offset).map((slot) => table.row(slot)), total: found.length }
}

const isNewestFirst = ([first, ...rest]: Plan['order']): boolean =>
  !first ||
  (rest.length === 0 &&
    first.descending &&
    first.field.replaceAll('__', '.') === 'events.created.at')

/** The slots that meet a condition: one test after the other, each over one column. */
function matching<R extends { readonly id: string }>(
  table: Readable<R>,
  where: Node | undefined,
  slots: readonly number[],
): readonly number[] {
  if (!where) return slots
  if (where.kind === 'all') {
    return where.nodes.reduce((left, node) => matching(table, node, left), slots)
  }
  if (where.kind === 'test') {
    const column = table.column(where.field)
    const { matches, matchesFolded } = where
    return matchesFolded
      ? kept(slots, column.folded(), matchesFolded)
      : kept(slots, column.values(), matches)
  }
  const read: Reader<number> = (field) => table.column(field).read
  const folded: Reader<number> = (field) => {
    const values = table.column(field).folded()
    return (slot) => values[slot]
  }
  return slots.filter(predicate<number>(where, read, folded))
}

function kept(
  slots: readonly number[],
  values: readonly unknown[],
  matches: (value: unknown) => boolean,
): number[] {
  const found: number[] = []
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number
    if (matches(values[slot])) found.push(slot)
  }
  return found
}

/** The usual order is kept by the table: the page is at the end. */
const newestOf = (oldestFirst: readonly number[], end: number): number[] =>
  oldestFirst.slice(Math.max(oldestFirst.length - end, 0)).toReversed()

function topOf(slots: readonly number[], end: number, compare: CompareSlots): number[] {
  const top = new TopSlots(end, compare)
  for (let i = 0; i < slots.length; i++) top.add(slots[i] as number)
  return top.sorted()
}

/** By the fields of the order, then newest first, then by id. */
function comparer<R extends { readonly id: string }>(
  table: Readable<R>,
  order: Plan['order'],
): CompareSlots {
  const [first, ...rest] = [
    ...order,
    { field: 'events.created.at', descending: true },
    { field: 'id', descending: false },
  ].map(({ field, descending }) => {
    const compare = table.column(field).comparer()
    return descending ? (a: number, b: number) => compare(b, a) : compare
  }) as [CompareSlots, ...CompareSlots[]]
  return (a, b) => {
    let result = first(a, b)
    for (let i = 0; result === 0 && i < rest.length; i++) result = (rest[i] as CompareSlots)(a, b)
    return result
  }
}

/** The slots that an index says must hold all matches, if they are at most so many. */
function indexed<R extends { readonly id: string }>(
  table: Readable<R>,
  where: Node | undefined,
  most: number,
): readonly number[] | undefined {
  let best: ReadonlySet<number>[] | undefined
  let bestSize = most
  for (const test of requiredTests(where)) {
    const sets = slotSets(table, test)
    if (!sets) continue
    const size = sets.reduce((sum, slots) => sum + slots.size, 0)
    if (size <= bestSize) [best, bestSize] = [sets, size]
  }
  return best?.flatMap((slots) => [...slots])
}

/** The tests that every match must pass. */
function requiredTests(where: Node | undefined): readonly Test[] {
  if (!where) return []
  if (where.kind === 'test') return [where]
  return where.kind === 'all' ? where.nodes.flatMap(requiredTests) : []
}

function slotSets<R extends { readonly id: string }>(
  table: Readable<R>,
  { field, keys }: Test,
): ReadonlySet<number>[] | undefined {
  if (!keys) return undefined
  const sets: ReadonlySet<number>[] = []
  for (const key of new Set(keys)) {
    const slots = table.slotsBy(field, key === null ? undefined : String(key))
    if (!slots) return undefined
    sets.push(slots)
  }
  return sets
}
