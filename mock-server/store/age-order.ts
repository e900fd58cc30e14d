// The slots of a table, newest first: the order of every list whose query names none.

/** Records waiting to be sorted in, above which all are gone through at once. */
const FEW = 32

export class AgeOrder {
  readonly #compare: (a: number, b: number) => number
  #slots = new Uint32Array(FEW)
  #length = 0
  #pending: number[] = []

  /** `compare` puts the older slot first. */
  constructor(compare: (a: number, b: number) => number) {
    this.#compare = compare
  }

  add(slot: number): void {
    this.#pending.push(slot)
  }

  /** Takes a slot out; its record must still read as it did when it was added. */
  remove(slot: number): void {
    this.#sortIn()
    const at = this.#place(slot)
    if (at === this.#length || this.#slots[at] !== slot) return
    this.#slots.copyWithin(at, at + 1, this.#length)
    this.#length--
  }

  /** The slots, oldest first. Good until the next change. */
  oldestFirst(): Uint32Array {
    this.#sortIn()
    return this.#slots.subarray(0, this.#length)
  }

  #sortIn(): void {
    const pending = this.#pending
    if (pending.length === 0) return
    this.#pending = []
    const length = this.#length + pending.length
    if (pending.length > FEW || length > this.#slots.length) {
      this.#merge(pending.sort(this.#compare))
      return
    }
    for (const slot of pending) {
      const at = this.#place(slot)
      this.#slots.copyWithin(at + 1, at, this.#length)
      this.#slots[at] = slot
      this.#length++
    }
  }

  /** Merges slots that are in order with those that are there, and makes room for more. */
  #merge(added: readonly number[]): void {
    const slots = this.#slots
    const length = this.#length + added.length
    const merged = new Uint32Array(Math.ceil(length * 1.5))
    let next = 0
    for (let at = 0; at < this.#length; at++) {
      const slot = slots[at] as number
      while (next < added.length && this.#compare(added[next] as number, slot) < 0) {
        merged[at + next] = added[next] as number
        next++
      }
      merged[at + next] = slot
    }
    merged.set(added.slice(next), this.#length + next)
    this.#slots = merged
    this.#length = length
  }

  /** The first place whose slot is not older. */
  #place(slot: number): number {
    const slots = this.#slots
    let low = 0
    let high = this.#length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(slots[middle] as number, slot) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
