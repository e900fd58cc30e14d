// What operations of the reseller portal are made of: who is logged in, and what they work with.
import type { Calls } from '../spec/generated/calls.ts'
import type { FilterField } from '../spec/generated/filters.ts'
import type { PortalEvent, PortalRef } from '../spec/generated/types.ts'
import { operations, type OperationId } from '../spec/generated/operations.ts'
import type { Plan } from '../sdk/rql/plan.ts'
import type { Caller, Context, Decision, Params, Result } from './operation.ts'
import type {
  PortalOrgRecord,
  PortalSessionRecord,
  PortalUserRecord,
} from './store/portal-records.ts'
import type { World } from './store/store.ts'

/** Somebody with a session. */
export interface Login {
  readonly session: PortalSessionRecord
  readonly user: PortalUserRecord
  readonly org: PortalOrgRecord
  /** Who is behind the session, when it acts as somebody else. */
  readonly impersonator?: Behind
}

/** The partner's user behind a session, and the session it was started from. */
interface Behind {
  readonly session: PortalSessionRecord
  readonly user: PortalUserRecord
  readonly org: PortalOrgRecord
}

/** Who calls the portal. */
export interface PortalCaller extends Caller {
  readonly account: { readonly id: string; readonly role: 'partner' | 'customer' | 'anyone' }
  readonly login?: Login
}

/** Who calls where nobody needs to log in. */
export const ANYONE: PortalCaller = {
  account: { id: '', role: 'anyone' },
  user: { id: '', name: '' },
}

/** What an operation of the portal works with; `L` is `undefined` where nobody is logged in. */
export interface Portal<L extends Login | undefined = Login> extends Pick<
  Context,
  'now' | 'ids' | 'origin' | 'logins'
> {
  readonly world: World
  readonly login: L
}

/**
 * An operation of the portal, like a `Handler`: what it decides on is what goes over the wire.
 */
export interface PortalHandler<
  Id extends OperationId,
  Target = void,
  Prepared = undefined,
  L extends Login | undefined = Login,
> {
  readonly prepare?: (caller: PortalCaller, world: World, body: unknown) => Promise<Prepared>
  readonly load: (portal: Portal<L>, params: Params) => Target
  readonly check?: (target: Target, caller: PortalCaller, portal: Portal<L>) => void
  readonly decide: (input: {
    readonly view: Portal<L>
    readonly target: Target
    readonly input: Calls[Id]['body']
    readonly plan: Plan
    readonly prepared?: Prepared | undefined
  }) => Decision<Result<Id, Row<Calls[Id]['result']>>>
  readonly fields?: Readonly<Record<string, FilterField>>
}

type Row<R> = R extends readonly (infer Item)[] ? Item : R

/** An operation that nobody needs to log in for. */
export type PublicHandler<
  Id extends OperationId,
  Target = void,
  Prepared = undefined,
> = PortalHandler<Id, Target, Prepared, undefined>

/** The address that a link leads to: where an operation takes its token. */
export const linkTo = (
  id: 'getPayableInvoice' | 'verifyPortalRegistration',
  token: string,
  { origin }: Pick<Context, 'origin'>,
): string => origin + operations[id].path.replace('{token}', token)

/** A user, named inside another object. */
export const userRef = ({
  id,
  first_name,
  last_name,
}: Pick<PortalUserRecord, 'id' | 'first_name' | 'last_name'>): PortalRef => ({
  id,
  name: `${first_name} ${last_name}`,
})

/** That something happens now, who does it, and who is behind that. */
export function stamp({ now, login }: Portal<Login | undefined>): PortalEvent {
  if (!login) return { at: now }
  const { user, impersonator } = login
  return {
    at: now,
    by: userRef(user),
    ...(impersonator && { impersonated: true, impersonator: userRef(impersonator.user) }),
  }
}
