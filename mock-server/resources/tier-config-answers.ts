// What the vendor of the product does with tier configuration requests.
import type { TierConfigApproval, TierConfigAssign } from '../../spec/generated/types.ts'
import type { OperationId } from '../../spec/generated/operations.ts'
import type { Actor, Context, Decision, Handler, Params } from '../operation.ts'
import { invalid, missing, refusal } from '../rules/refusal.ts'
import { closed } from '../rules/tier-config-changes.ts'
import {
  checkTierConfigAction,
  configOf,
  tierConfigLifecycle,
} from '../rules/tier-config-lifecycle.ts'
import type { View } from '../rules/visibility.ts'
import type { UserRecord } from '../store/records.ts'
import type { TierConfigRequestRecord } from '../store/tier-config-records.ts'
import type { World } from '../store/store.ts'

type Action = keyof typeof tierConfigLifecycle

function load(view: View, { id = '' }: Params): TierConfigRequestRecord {
  const request = view.get('tierConfigRequests', id)
  if (!request) throw refusal('NFND_000', { id })
  return request
}

/** What all answers have in common; most have no body to show. */
const answer = (action: Action) => ({
  load,
  check: (request: TierConfigRequestRecord, actor: Actor, { world }: View): void =>
    checkTierConfigAction(action, request, actor, world),
  present: (): undefined => undefined,
})

interface Circumstances {
  readonly actor: Actor
  readonly target: TierConfigRequestRecord
  readonly context: Context
}

/** A request with some members, changed now by the actor. */
const changed = (
  { actor, target, context }: Circumstances,
  members: Partial<TierConfigRequestRecord>,
): TierConfigRequestRecord => {
  const updated = { at: context.now, by: actor.user }
  return { ...target, ...members, events: { ...target.events, ...members.events, updated } }
}

const stored = (request: TierConfigRequestRecord): Decision<undefined> => ({
  changes: [{ in: 'tierConfigRequests', put: request }],
  result: undefined,
})

type Silent<Id extends OperationId> = Handler<Id, TierConfigRequestRecord, undefined>

const approve: Handler<'approveTierConfigRequest', TierConfigRequestRecord, TierConfigApproval> = {
  ...answer('approve'),
  decide(input) {
    const { actor, view, target, context } = input
    const id = input.input.template.id
    const { effective_date: wanted } = input.input
    const effective_date = wanted === undefined ? context.now : canonical(wanted)
    const template = { id, name: templateName(id, view.world) }
    const status = tierConfigLifecycle.approve.to
    const request = changed(input, { status, template, effective_date })
    const event = { at: context.now, by: actor.user }
    return {
      changes: closed(request, configOf(target, view.world), event, view.world),
      // The mock keeps no templates: their text is nobody's.
      result: { template: { id, representation: '' }, effective_date },
    }
  },
  present: (approval) => approval,
}

/** A moment as the platform writes it. */
const canonical = (moment: string): string => `${new Date(moment).toISOString().slice(0, 19)}+00:00`

/** The name that some record has a template with, else its id: no call lists templates. */
function templateName(id: string, world: World): string {
  const known = world.tierConfigs.all().map(({ template }) => template)
  return known.find((template) => template?.id === id)?.name ?? id
}

const fail: Silent<'failTierConfigRequest'> = {
  ...answer('fail'),
  decide(input) {
    const { actor, view, target, context } = input
    const { reason } = input.input
    const request = changed(input, { status: tierConfigLifecycle.fail.to, reason })
    const event = { at: context.now, by: actor.user }
    return {
      changes: closed(request, configOf(target, view.world), event, view.world),
      result: undefined,
    }
  },
}

const inquire: Silent<'inquireTierConfigRequest'> = {
  ...answer('inquire'),
  decide(input) {
    const inquired = { at: input.context.now, by: input.actor.user }
    return stored(changed(input, { status: tierConfigLifecycle.inquire.to, events: { inquired } }))
  },
}

const pend: Silent<'pendTierConfigRequest'> = {
  ...answer('pend'),
  decide(input) {
    const pended = { at: input.context.now, by: input.actor.user }
    return stored(changed(input, { status: tierConfigLifecycle.pend.to, events: { pended } }))
  },
}

const assign: Silent<'assignTierConfigRequest'> = {
  ...answer('assign'),
  decide(input) {
    const { user_id: id, name } = userOf(input.input, input.actor, input.view.world)
    return stored(changed(input, { assignee: { id, name } }))
  },
}

/** The user of the actor's account that is named; refuses with `VAL_001` what names none. */
function userOf({ id, email }: TierConfigAssign, { account }: Actor, world: World): UserRecord {
  if ((id === undefined) === (email === undefined))
    throw invalid('non_field_errors: Send either id or email.')
  const wanted = email?.toLowerCase()
  const found = world.users
    .by('account_id', account.id)
    .find((user) => user.user_id === id || user.email?.toLowerCase() === wanted)
  if (found?.status !== 'joined') throw invalid(missing(id === undefined ? 'email' : 'id'))
  return found
}

const unassign: Silent<'unassignTierConfigRequest'> = {
  ...answer('unassign'),
  decide(input) {
    const { id, assignee } = input.target
    if (!assignee) throw refusal('TCR_004', { id })
    return stored(changed(input, { assignee: undefined }))
  },
}

/** The operations of the vendor. */
export const tierConfigAnswers = {
  approveTierConfigRequest: approve,
  assignTierConfigRequest: assign,
  failTierConfigRequest: fail,
  inquireTierConfigRequest: inquire,
  pendTierConfigRequest: pend,
  unassignTierConfigRequest: unassign,
}
