// Whether the role of the actor may call an operation.
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import type { Caller } from '../operation.ts'
import { refusal } from '../rules/refusal.ts'

/** Refuses with `PERM_001` when the operation is not for the actor's role. */
export function allow(id: OperationId, { account }: Caller): void {
  const roles: readonly string[] = operations[id].roles
  if (!roles.includes(account.role)) throw refusal('PERM_001')
}
