// What a user of the reseller portal may be: whose e-mail address nobody else has.
import type { World } from '../store/store.ts'
import { refusal } from './refusal.ts'

/** An e-mail address as it is kept and compared. */
export const plainEmail = (email: string): string => email.trim().toLowerCase()

/** Refuses with `POR_001` an e-mail address that another user has. */
export function checkFree(email: string, world: World, userId?: string): void {
  const taken = world.portalUsers.by('email', email).some(({ id }) => id !== userId)
  if (taken) throw refusal('POR_001', { email })
}
