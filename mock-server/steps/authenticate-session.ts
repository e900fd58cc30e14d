// From the token of a session to who is logged in to the reseller portal.
import { operations } from '../../spec/generated/operations.ts'
import { userRef, type Login, type PortalCaller } from '../portal.ts'
import { isPartner } from '../rules/portal-reach.ts'
import { loginOf } from '../rules/portal-sessions.ts'
import { refusal } from '../rules/refusal.ts'
import type { World } from '../store/store.ts'

/** Who is logged in with the token that a request carries; refuses with `AUTH_001`. */
export function authenticateSession(
  { headers }: Request,
  world: World,
  now: string,
): PortalCaller & { readonly login: Login } {
  const [, token = ''] = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '') ?? []
  const login = loginOf(token, world, now)
  if (!login) throw refusal('AUTH_001', {}, { hint: HINT })
  const { user, org } = login
  const role = isPartner(org) ? 'partner' : 'customer'
  return { account: { id: org.id, role }, user: userRef(user), login }
}

const HINT = `Send the token of a session that has not ended as Authorization: Bearer; POST ${operations.loginPortal.path} gives one.`
