// One field of all records of a table, slot by slot: scanning it touches no record.
import { foldCase } from '../../sdk/rql/like.ts'
import { ValueCodes } from './value-codes.ts'

/** How a field is read from a record. */
export interface FieldReader<R> {
  readonly of: (record: R) => unknown
  /** Whether it looks at other records as well. */
  readonly derived: boolean
}

export class Column<R> {
  readonly read = (slot: number): unknown => this.#values[slot]
  readonly #reader: FieldReader<R>
  #values: unknown[] = []
  #folded: unknown[] | undefined
  #ranks: number[] | undefined
  #laterRanks: number[] | undefined
  #codes: ValueCodes | undefined
  #version = -1

  constructor(reader: FieldReader<R>) {
    this.#reader = reader
  }

  /** Fills the column, again when it looks at other records and any record has changed since. */
  refresh(rows: readonly (R | undefined)[], version: number): void {
    if (this.#version === version || (this.#version >= 0 && !this.#reader.derived)) return
    this.#version = version
    this.#values = rows.map((row) => (row === undefined ? undefined : this.#reader.of(row)))
    this.#ranks = undefined
    this.#laterRanks = undefined
    this.#folded = undefined
    this.#codes = undefined
  }

  /** The value of each slot. */
  values(): readonly unknown[] {
    return this.#values
  }

  /** The values with letters of either case made one, for tests in which case does not matter. */
  folded(): readonly unknown[] {
    return (this.#folded ??= this.#values.map(fold))
  }

  /** The values as small numbers, where few differ. */
  codes(): ValueCodes {
    return (this.#codes ??= new ValueCodes(this.#values))
  }

  /**
   * A number for each slot that orders most values by itself, far faster than comparing text. Nulls
   * are larger than everything, as in PostgreSQL.
   */
  ranks(): readonly number[] {
    return (this.#ranks ??= this.#values.map((value) => rank(value)))
  }

  /** Prepares a change of one record: what may fail happens now, the change when it is called. */
  prepare(slot: number, row: R | undefined): () => void {
    if (this.#version < 0 || this.#reader.derived) return () => {}
    const value = row === undefined ? undefined : this.#reader.of(row)
    return () => {
      this.#values[slot] = value
      if (this.#ranks) this.#ranks[slot] = rank(value)
      if (this.#laterRanks) this.#laterRanks[slot] = rank(value, RANKED)
      if (this.#folded) this.#folded[slot] = fold(value)
      this.#codes?.set(slot, value)
    }
  }

  /** Orders two slots by their values, ascending; text goes by code units. */
  comparer(): (a: number, b: number) => number {
    const values = this.#values
    const ranks = this.ranks()
    const laterRanks = (this.#laterRanks ??= values.map((value) => rank(value, RANKED)))
    return (a, b) => {
      const left = ranks[a] as number
      const right = ranks[b] as number
      if (left !== right) return left < right ? -1 : 1
      const leftLater = laterRanks[a] as number
      const rightLater = laterRanks[b] as number
      if (leftLater !== rightLater) return leftLater < rightLater ? -1 : 1
      const x = values[a] as string
      const y = values[b] as string
      return x === y ? 0 : x < y ? -1 : x > y ? 1 : 0
    }
  }
}

function fold(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fold)
  return typeof value === 'string' ? foldCase(value) : value
}

/** Characters of a text that a rank holds, 7 bits each. */
const RANKED = 7
const OTHER = 0x7f

/**
 * For text some of its characters, as far as they and those before are ASCII: what comes after ASCII is
 * larger than it, and equal among itself.
 */
function rank(value: unknown, from = 0): number {
  if (value === undefined || value === null) return Infinity
  if (typeof value !== 'string') return Number(value)
  let sum = 0
  let isAscii = true
  for (let i = 0; i < from + RANKED; i++) {
    const code: number = isAscii && i < value.length ? value.charCodeAt(i) : 0
    isAscii &&= code < OTHER
    if (i >= from) sum = sum * (OTHER + 1) + Math.min(code, OTHER)
  }
  return sum
}
