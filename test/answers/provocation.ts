// What a documented refusal is provoked with, and what it says.
import type { OperationId } from '../../spec/generated/operations.ts'
import type { AcceptedCall, Call } from '../support/accepted-call.ts'

/** A call that is refused: how it differs from the accepted one, and the exact messages. */
export interface Provocation extends Call {
  /** What is different in the call as it goes out. */
  readonly change?: (call: AcceptedCall) => AcceptedCall
  readonly errors: readonly string[]
  readonly params?: object
}

/** By operation and code. */
export type Provocations = Partial<Record<OperationId, Readonly<Record<string, Provocation>>>>
