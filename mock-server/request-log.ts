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

export interface RequestLog {
  readonly entries: readonly LoggedRequest[]
  add(entry: LoggedRequest): void
  clear(): void
}

export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = []
  return {
    entries,
    add(entry) {
      entries.push(entry)
      if (entries.length > 2 * KEPT) entries.splice(0, KEPT)
    },
    clear: () => entries.splice(0),
  }
}
