// From the Authorization header to the actor.
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { NOBODY, type Actor } from '../operation.ts'
import { refusal } from '../rules/refusal.ts'
import type { ServiceUserRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'

/** The actor whose key the request carries; refuses with `AUTH_001`. */
export function authenticate(request: Request, id: OperationId, world: World): Actor {
  const header = request.headers.get('authorization')
  if (header === null && 'anonymous' in operations[id]) return NOBODY
  const [, userId = '', secret = ''] = /^ApiKey\s+(SU-[\d-]+):(.+)$/i.exec(header ?? '') ?? []
  const user = world.serviceUsers.get(userId)
  const account = user && world.accounts.get(user.account_id)
  if (!account || user.secret !== secret) throw refusal('AUTH_001')
  return { account, user: { id: user.id, name: user.name } }
}

/** The whole key of a service user, as it stands in the header. */
export const keyOf = ({ id, secret }: ServiceUserRecord): string => `ApiKey ${id}:${secret}`
