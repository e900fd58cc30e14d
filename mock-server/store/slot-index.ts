// One index of a table: the slots of the records whose field has a value.

/** Key of the records whose field is not set. */
const NONE = Symbol('none')
/** A value in an index. */
export type Key = string | typeof NONE

const NO_SLOTS: ReadonlySet<number> = new Set()

export class SlotIndex {
  /** Where a value is in one record alone, as most external ids are, its slot needs no set. */
  readonly #slots = new Map<Key, number | Set<number>>()

  get(value: string | undefined): ReadonlySet<number> {
    const slots = this.#slots.get(value ?? NONE) ?? NO_SLOTS
    return typeof slots === 'number' ? new Set([slots]) : slots
  }

  /** Takes a slot from the value its record had to the value it has; undefined for no record. */
  move(slot: number, from: Key | undefined, to: Key | undefined): void {
    if (from === to) return
    if (from !== undefined) this.#remove(from, slot)
    if (to !== undefined) this.#add(to, slot)
  }

  #add(key: Key, slot: number): void {
    const slots = this.#slots.get(key)
    if (slots === undefined) this.#slots.set(key, slot)
    else if (typeof slots === 'number') this.#slots.set(key, new Set([slots, slot]))
    else slots.add(slot)
  }

  #remove(key: Key, slot: number): void {
    const slots = this.#slots.get(key)
    if (slots === slot) this.#slots.delete(key)
    else if (typeof slots === 'object') {
      slots.delete(slot)
      if (slots.size === 0) this.#slots.delete(key)
    }
  }
}

/** The key of a field's value. */
export const keyOf = (value: unknown): Key =>
  value === undefined || value === null ? NONE : String(value)
