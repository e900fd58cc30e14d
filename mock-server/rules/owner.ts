// Who may change what it can see: its owner.
import type { Actor } from '../operation.ts'
import { refusal } from './refusal.ts'

/** Refuses with `PERM_001` whoever sees a record but does not own it. */
export function checkOwner({ owner_id }: { readonly owner_id: string }, { account }: Actor): void {
  if (owner_id !== account.id) throw refusal('PERM_001')
}
