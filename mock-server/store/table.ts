// One collection: records by id, with indexes, columns and order of age kept up to date.
import { AgeOrder } from './age-order.ts'
import { Column, type FieldReader } from './column.ts'
import { byPath, type Fields } from './fields.ts'
import { keyOf, SlotIndex, type Key } from './slot-index.ts'
import type { World } from './store.ts'

/** Where a table gets what it does not hold. */
export interface Surroundings {
  readonly world: () => World
  /** Grows with every change of any record. */
  readonly version: () => number
}

/** The records of a table at one moment. */
export interface TableState<R> {
  readonly rows: readonly R[]
  readonly removed: readonly R[]
}

export class Table<R extends { readonly id: string }> {
  readonly #fields: Fields<R>
  readonly #surroundings: Surroundings
  readonly #indexes: ReadonlyMap<string, SlotIndex>
  readonly #readers = new Map<string, FieldReader<R>>()
  readonly #columns = new Map<string, Column<R>>()
  readonly #slotOf = new Map<string, number>()
  readonly #slots: (R | undefined)[] = []
  /** Slots to use again, of tables whose records come and go without end. */
  readonly #free: number[] = []
  readonly #removed = new Map<string, R>()
  /** When the record of each slot was created, as text; empty for no record. */
  readonly #created: string[] = []
  readonly #ages = new AgeOrder((a, b) => this.compareAge(a, b))

  constructor(fields: Fields<R>, surroundings: Surroundings, state?: TableState<R>) {
    this.#fields = fields
    this.#surroundings = surroundings
    this.#indexes = new Map(fields.indexes.map((name) => [name, new SlotIndex()]))
    for (const row of state?.rows ?? []) this.put(row)
    for (const row of state?.removed ?? []) this.#removed.set(row.id, row)
  }

  get size(): number {
    return this.#slotOf.size
  }

  get(id: string): R | undefined {
    const slot = this.#slotOf.get(id)
    return slot === undefined ? undefined : this.#slots[slot]
  }

  /** A record that is there or was there: deleted records stay readable where others show them. */
  ever(id: string): R | undefined {
    return this.get(id) ?? this.#removed.get(id)
  }

  /** The records whose indexed field has a value, `undefined` for "not set". */
  by(index: string, value: string | undefined): R[] {
    const slots = this.slotsBy(index, value)
    if (!slots) throw new Error(`no index ${index}`)
    return Array.from(slots, (slot) => this.#slots[slot] as R)
  }

  /** The record in a slot. Slots are numbers that scans use in place of records. */
  row(slot: number): R {
    return this.#slots[slot] as R
  }

  /** The slots whose indexed field has a value; `undefined` when the field has no index. */
  slotsBy(index: string, value: string | undefined): ReadonlySet<number> | undefined {
    if (index === 'id' && !this.#fields.own?.['id']) {
      const slot = value === undefined ? undefined : this.#slotOf.get(value)
      return new Set(slot === undefined ? [] : [slot])
    }
    return this.#indexes.get(index)?.get(value)
  }

  /** All records, the oldest first. */
  all(): R[] {
    return Array.from(this.slotsByAge(), (slot) => this.#slots[slot] as R)
  }

  /** All slots, the oldest record first. */
  slotsByAge(): Uint32Array {
    return this.#ages.oldestFirst()
  }

  /** Negative when the record in slot `a` is the older: by creation, then the larger id first. */
  compareAge(a: number, b: number): number {
    const [left, right] = [this.#created[a] ?? '', this.#created[b] ?? '']
    if (left !== right) return left < right ? -1 : 1
    const [first, second] = [this.#slots[a]?.id ?? '', this.#slots[b]?.id ?? '']
    return first === second ? 0 : first > second ? -1 : 1
  }

  /** How to read a field of a record; `a__b` is another spelling of `a.b`. */
  reader(field: string): FieldReader<R> {
    const known = this.#readers.get(field)
    if (known) return known
    const name = field.replaceAll('__', '.')
    const derived = this.#fields.derived?.(this.#surroundings.world())?.[name]
    const reader = derived
      ? { of: derived, derived: true }
      : { of: this.#fields.own?.[name] ?? byPath(name), derived: false }
    this.#readers.set(field, reader)
    return reader
  }

  /** A field, to read and compare by slot. Good until the next change. */
  column(field: string): Omit<Column<R>, 'refresh' | 'prepare'> {
    let column = this.#columns.get(field)
    if (!column) {
      column = new Column(this.reader(field))
      this.#columns.set(field, column)
    }
    column.refresh(this.#slots, this.#surroundings.version())
    return column
  }

  /** The records now; records never change, so this does not either. */
  state(): TableState<R> {
    return {
      rows: this.#slots.filter((row) => row !== undefined),
      removed: [...this.#removed.values()],
    }
  }

  /** Whether the records are those of a state, in its order. */
  holds({ rows, removed }: TableState<R>): boolean {
    const now = this.state()
    return isSame(now.rows, rows) && isSame(now.removed, removed)
  }

  /** Forgets how fields are read: what is not the record's own is read from another world now. */
  moved(): this {
    this.#readers.clear()
    this.#columns.clear()
    return this
  }

  /** Adds a record, or replaces the one of the same id. */
  put(record: R): void {
    const slot = this.#slotOf.get(record.id) ?? this.#free.at(-1) ?? this.#slots.length
    const before = this.#slots[slot]
    const write = this.#prepare(slot, record)
    const moves = this.#created[slot] !== created(record)
    if (before && moves) this.#ages.remove(slot)
    write()
    if (slot === this.#free.at(-1)) this.#free.pop()
    this.#slotOf.set(record.id, slot)
    if (moves) this.#ages.add(slot)
  }

  /** Takes a record out; its last state stays readable through {@link ever}, where it may be shown. */
  remove(record: R): void {
    this.#drop(record.id)
    if (!this.#fields.forgets) this.#removed.set(record.id, record)
  }

  /** Undoes {@link put} and {@link remove}: makes `id` what it was before. */
  revert(id: string, before: R | undefined, removed: R | undefined): void {
    if (removed) this.#removed.set(id, removed)
    else this.#removed.delete(id)
    if (before) this.put(before)
    else this.#drop(id)
  }

  #drop(id: string): void {
    const slot = this.#slotOf.get(id)
    if (slot === undefined) return
    const write = this.#prepare(slot, undefined)
    this.#ages.remove(slot)
    write()
    this.#slotOf.delete(id)
    if (this.#fields.forgets) this.#free.push(slot)
  }

  /** Prepares the change of a slot: what may fail happens now, the change when it is called. */
  #prepare(slot: number, after: R | undefined): () => void {
    const before = this.#slots[slot]
    const moment = after ? created(after) : ''
    const columns = Array.from(this.#columns.values(), (column) => column.prepare(slot, after))
    const from = before && this.#keysOf(before)
    const to = after && this.#keysOf(after)
    return () => {
      this.#slots[slot] = after
      this.#created[slot] = moment
      for (const change of columns) change()
      let at = 0
      for (const index of this.#indexes.values()) {
        index.move(slot, from?.[at], to?.[at])
        at++
      }
    }
  }

  /** What a record has in each index. */
  #keysOf(record: R): Key[] {
    return this.#fields.indexes.map((name) => keyOf(this.reader(name).of(record)))
  }
}

const isSame = <R>(some: readonly R[], others: readonly R[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index])

const createdAt = byPath('events.created.at')

/** When a record was created; a space, older than any moment, when it does not say. */
const created = (record: object): string => String(createdAt(record) ?? ' ')
