// The values of a column as small numbers: a question is asked of each different value, not of each record.

/** Different values above which a column has no codes. */
const MOST = 4096

/** What a test says of the values of a column. */
export interface Verdicts {
  /** The code of each slot's value. */
  readonly codes: Uint16Array
  /** For each code 1 where the test holds, else 0. */
  readonly holds: Uint8Array
  /** In how many slots it holds. */
  readonly count: number
}

export class ValueCodes {
  readonly #codeOf = new Map<unknown, number>()
  /** In how many slots each value is. */
  readonly #counts: number[] = []
  /** Undefined for good once there are too many different values. */
  #codes: Uint16Array | undefined
  #length = 0

  constructor(values: readonly unknown[]) {
    this.#codes = new Uint16Array(values.length)
    for (let slot = 0; this.#codes && slot < values.length; slot++) this.set(slot, values[slot])
  }

  set(slot: number, value: unknown): void {
    const code = this.#codeOf.get(value) ?? this.#codeOf.size
    if (code === MOST) this.#codes = undefined
    if (!this.#codes) return
    this.#codeOf.set(value, code)
    if (slot < this.#length) this.#counts[this.#codes[slot] as number]! -= 1
    else this.#length = slot + 1
    this.#counts[code] = (this.#counts[code] ?? 0) + 1
    if (slot >= this.#codes.length) {
      const longer = new Uint16Array(2 * slot + 64)
      longer.set(this.#codes)
      this.#codes = longer
    }
    this.#codes[slot] = code
  }

  /** Asks each different value; undefined when they are more than `most`, or too many for codes. */
  ask(matches: (value: unknown) => boolean, most: number): Verdicts | undefined {
    if (!this.#codes || this.#codeOf.size > most) return undefined
    const holds = new Uint8Array(this.#codeOf.size)
    let count = 0
    for (const [value, code] of this.#codeOf) {
      if (!matches(value)) continue
      holds[code] = 1
      count += this.#counts[code] ?? 0
    }
    return { codes: this.#codes, holds, count }
  }
}
