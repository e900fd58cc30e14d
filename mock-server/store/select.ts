// Finds one page of a collection: through an index where one fits, else in one pass over columns.
import { predicate, type Node, type Plan, type Test } from '../../sdk/rql/plan.ts'
import type { Table } from './table.ts'
import { TopSlots, type CompareSlots } from './top-slots.ts'
import type { Verdicts } from './value-codes.ts'

type Readable<R extends { readonly id: string }> = Pick<
  Table<R>,
  'row' | 'column' | 'slotsBy' | 'slotsByAge' | 'compareAge'
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
  readonly all: () => Uint32Array
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
  const slots = few || !isNewestFirst(keys) ? topOf(table, found, end, keys) : newestOf(found, end)
  const rows = Array.from(slots.slice(offset), (slot) => table.row(slot))
  return { rows, total: found.length }
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
  slots: Uint32Array,
): Uint32Array {
  if (!where) return slots
  const nodes = where.kind === 'all' ? where.nodes : [where]
  const asked = nodes.map((node) => ({ node, verdicts: verdictsOf(table, node, slots.length) }))
  // What takes the most records out comes first, what looks at each record last.
  asked.sort((a, b) => (a.verdicts?.count ?? Infinity) - (b.verdicts?.count ?? Infinity))
  let found = slots
  for (const { node, verdicts } of asked) {
    found = verdicts ? keptByCode(found, verdicts) : kept(table, node, found)
  }
  return found
}

/** What a test says of the values of its column, where few of them differ. */
const verdictsOf = <R extends { readonly id: string }>(
  table: Readable<R>,
  node: Node,
  most: number,
): Verdicts | undefined =>
  node.kind === 'test' ? table.column(node.field).codes().ask(node.matches, most) : undefined

/** Written to by one query after the other: no query lasts longer than its call. */
let scratch = new Uint32Array(1024)

/** Without a branch in the loop: each slot is written, and stays when its value holds. */
function keptByCode(slots: Uint32Array, { codes, holds }: Verdicts): Uint32Array {
  const { length } = slots
  if (scratch.length < length) scratch = new Uint32Array(length)
  const found = scratch
  let count = 0
  for (let i = 0; i < length; i++) {
    const slot = slots[i] as number
    found[count] = slot
    count += holds[codes[slot] as number] as number
  }
  return found.subarray(0, count)
}

function kept<R extends { readonly id: string }>(
  table: Readable<R>,
  node: Node,
  slots: Uint32Array,
): Uint32Array {
  const read: Reader<number> = (field) => table.column(field).read
  const folded: Reader<number> = (field) => {
    const values = table.column(field).folded()
    return (slot) => values[slot]
  }
  const matches = predicate<number>(node, read, folded)
  return slots.filter(matches)
}

/** The usual order is kept by the table: the page is at the end. */
const newestOf = (oldestFirst: Uint32Array, end: number): Uint32Array =>
  oldestFirst.slice(Math.max(oldestFirst.length - end, 0)).toReversed()

/** The first slots by the fields of the order, then newest first, then by id. */
function topOf<R extends { readonly id: string }>(
  table: Readable<R>,
  slots: Uint32Array,
  end: number,
  keys: Plan['order'],
): Uint32Array {
  const compares = keys.map(({ field, descending }): CompareSlots => {
    const compare = table.column(field).comparer()
    return descending ? (a, b) => compare(b, a) : compare
  })
  const top = new TopSlots(end, (a, b) => {
    for (let i = 0; i < compares.length; i++) {
      const result = (compares[i] as CompareSlots)(a, b)
      if (result !== 0) return result
    }
    return table.compareAge(b, a)
  })
  const [first] = keys
  if (first) top.addAll(slots, table.column(first.field).ranks(), first.descending)
  else for (let i = 0; i < slots.length; i++) top.add(slots[i] as number)
  return top.sorted()
}

/** The slots that an index says must hold all matches, if they are at most so many. */
function indexed<R extends { readonly id: string }>(
  table: Readable<R>,
  where: Node | undefined,
  most: number,
): Uint32Array | undefined {
  let best: ReadonlySet<number>[] | undefined
  let bestSize = most
  for (const test of requiredTests(where)) {
    const sets = slotSets(table, test)
    if (!sets) continue
    const size = sets.reduce((sum, slots) => sum + slots.size, 0)
    if (size <= bestSize) [best, bestSize] = [sets, size]
  }
  return best && Uint32Array.from(best.flatMap((slots) => [...slots]))
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
