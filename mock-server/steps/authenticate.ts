// From the Authorization header to the actor.
import { operations } from '../../spec/generated/operations.ts'
import { NOBODY, type Actor } from '../operation.ts'
import { ANYONE, type PortalCaller } from '../portal.ts'
import { refusal } from '../rules/refusal.ts'
import type { ServiceUserRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'
import { authenticateSession } from './authenticate-session.ts'
import { authenticateToken } from './authenticate-token.ts'
import type { Route } from './route.ts'

/**
 * The actor whose key the request carries, or whose token or session, where the operation takes one;
 * refuses with `AUTH_001`.
 */
export async function authenticate(
  request: Request,
  { id, params }: Pick<Route, 'id' | 'params'>,
  world: World,
  now: string,
): Promise<Actor | PortalCaller> {
  const operation = operations[id]
  if ('public' in operation) return ANYONE
  if ('session' in operation) return authenticateSession(request, world, now)
  if ('token' in operation) return authenticateToken(request, params, world, now)
  const header = request.headers.get('authorization')
  if (header === null && 'anonymous' in operation) return NOBODY
  const [, userId = '', secret = ''] = /^ApiKey\s+(SU-[\d-]+):(.+)$/i.exec(header ?? '') ?? []
  const user = world.serviceUsers.get(userId)
  const account = user && world.accounts.get(user.account_id)
  if (!account || user.secret !== secret) throw refusal('AUTH_001')
  return { account, user: { id: user.id, name: user.name } }
}

/** The whole key of a service user, as it stands in the header. */
export const keyOf = ({ id, secret }: ServiceUserRecord): string => `ApiKey ${id}:${secret}`
