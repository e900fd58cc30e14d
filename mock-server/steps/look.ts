// From who calls to what it may see, of the API or of the reseller portal.
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import type { Actor, Caller, Context } from '../operation.ts'
import type { Login, Portal, PortalCaller } from '../portal.ts'
import { viewOf, type View } from '../rules/visibility.ts'
import type { World } from '../store/store.ts'
import { authenticateSession } from './authenticate-session.ts'

interface Sight {
  readonly actor: Caller
  readonly view: View | Portal<Login | undefined>
}

/**
 * What a caller works with now. While the body was read a session may have ended: refuses with
 * `AUTH_001`.
 */
export function look(
  request: Request,
  id: OperationId,
  caller: Actor | PortalCaller,
  world: World,
  context: Context,
): Sight {
  const operation = operations[id]
  if (!('session' in operation) && !('public' in operation)) {
    return { actor: caller, view: viewOf(caller.account.id, world) }
  }
  const { now, ids, origin, logins } = context
  const common = { world, now, ids, origin, logins }
  if ('public' in operation) return { actor: caller, view: { ...common, login: undefined } }
  const actor = authenticateSession(request, world, now)
  return { actor, view: { ...common, login: actor.login } }
}
