// The first few slots of an order, found in one pass: a heap whose root is the last slot kept.

export type CompareSlots = (a: number, b: number) => number

export class TopSlots {
  readonly #size: number
  readonly #compare: CompareSlots
  readonly #heap: number[] = []

  constructor(size: number, compare: CompareSlots) {
    this.#size = size
    this.#compare = compare
  }

  add(slot: number): void {
    const heap = this.#heap
    if (heap.length < this.#size) {
      heap.push(slot)
      this.#up(heap.length - 1)
    } else if (this.#size > 0 && this.#compare(slot, heap[0] as number) < 0) {
      heap[0] = slot
      this.#down()
    }
  }

  /** Adds slots; `ranks` tells most that come too late without comparing them in full. */
  addAll(slots: Uint32Array, ranks: readonly number[], descending: boolean): void {
    const heap = this.#heap
    const worst = descending ? -Infinity : Infinity
    let bound = worst
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] as number
      const rank = ranks[slot] as number
      if (descending ? rank < bound : rank > bound) continue
      this.add(slot)
      if (heap.length === this.#size) bound = ranks[heap[0] as number] ?? worst
    }
  }

  sorted(): Uint32Array {
    return Uint32Array.from(this.#heap.toSorted(this.#compare))
  }

  #up(start: number): void {
    const heap = this.#heap
    let at = start
    while (at > 0) {
      const above = (at - 1) >> 1
      if (this.#compare(heap[at] as number, heap[above] as number) <= 0) return
      this.#swap(at, above)
      at = above
    }
  }

  #down(): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      if (left >= heap.length) return
      const right = left + 1
      const worse =
        right < heap.length && this.#compare(heap[right] as number, heap[left] as number) > 0
          ? right
          : left
      if (this.#compare(heap[worse] as number, heap[at] as number) <= 0) return
      this.#swap(at, worse)
      at = worse
    }
  }

  #swap(a: number, b: number): void {
    const slot = this.#heap[a] as number
    this.#heap[a] = this.#heap[b] as number
    this.#heap[b] = slot
  }
}
