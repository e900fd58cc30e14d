// The last requests a mock has answered.
import type { OperationId } from '../spec/generated/operations.ts'
import type { Fault } from './faults.ts'

/** What is known of a request once it is answered. */
export interface LoggedRequest {
  /** When it was answered, by the mock's clock. */
  readonly at: string
  readonly method: string
  /** Path and raw query. */
  readonly path: string
  /** Missing when the path is none of the API's. */
  readonly operation?: OperationId
  /** Id of the account whose key it carried; missing without a valid one. */
  readonly account?: string
  /** The JSON body, as it came; of a form its members, files by name, type and size. */
  readonly body?: unknown
  readonly status: number
  /** What it was told to do wrong; calls that are dropped before are not in the log. */
  readonly fault?: Fault
}

/** How many requests are kept; older ones are forgotten. */
const KEPT = 1000
/** Characters of JSON that they may have together: what is beyond is forgotten earlier. */
const SIZE_LIMIT = 16 * 1_048_576

export interface RequestLog {
  readonly entries: readonly LoggedRequest[]
  /** How many there were before the first entry. */
  readonly forgotten: number
  add(entry: LoggedRequest): void
  clear(): void
}

export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = []
  const sizes: number[] = []
  let total = 0
  let forgotten = 0
  const isTooMuch = (): boolean => total > SIZE_LIMIT && entries.length > 1
  const forget = (count: number): void => {
    entries.splice(0, count)
    forgotten += count
    for (const size of sizes.splice(0, count)) total -= size
  }
  return {
    entries,
    get forgotten() {
      return forgotten
    },
    add(entry) {
      // What else there is of an entry is short.
      const size = entry.path.length + (JSON.stringify(entry.body)?.length ?? 0)
      entries.push(entry)
      sizes.push(size)
      total += size
      if (entries.length > 2 * KEPT) forget(KEPT)
      while (isTooMuch()) forget(1)
    },
    clear: () => forget(entries.length),
  }
}
