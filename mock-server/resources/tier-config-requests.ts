// Tier configuration requests: what vendors are asked to set up for resellers.
import { filters } from '../../spec/generated/filters.ts'
import type { TierConfigRequestCreate } from '../../spec/generated/types.ts'
import type { Handler, Params } from '../operation.ts'
import { invalid, missing, refusal } from '../rules/refusal.ts'
import { checkOpening, opened, requestsOf, usualType } from '../rules/tier-config-changes.ts'
import { checkTierConfigAction, configOf, isParty } from '../rules/tier-config-lifecycle.ts'
import { validated, writtenParams } from '../rules/tier-config-params.ts'
import type { View } from '../rules/visibility.ts'
import type { TierConfigRequestRecord } from '../store/tier-config-records.ts'
import { page } from './list.ts'
import { tierConfigAnswers } from './tier-config-answers.ts'
import { presentTierConfigRequest as present } from './tier-config-view.ts'
import { withoutNulls } from './without-nulls.ts'

type Plain<
  Id extends
    | 'getTierConfigRequest'
    | 'updateTierConfigRequest'
    | 'submitTierConfigRequest'
    | 'validateTierConfigRequest',
> = Handler<Id, TierConfigRequestRecord, TierConfigRequestRecord>

const fields = filters.listTierConfigRequests

function load(view: View, { id = '' }: Params): TierConfigRequestRecord {
  const request = view.get('tierConfigRequests', id)
  if (!request) throw refusal('NFND_000', { id })
  return request
}

const list: Handler<'listTierConfigRequests', void, TierConfigRequestRecord> = {
  fields,
  load() {},
  decide: ({ plan, view }) =>
    page(plan, view.world.tierConfigRequests, { visible: view.visible('tierConfigRequests') }),
  present,
}

const create: Handler<'createTierConfigRequest', void, TierConfigRequestRecord> = {
  fields,
  load() {},
  decide({ actor, view, input, context }) {
    const { world } = view
    const config = view.get('tierConfigs', input.configuration.id)
    const problems = [...(config ? [] : [missing('configuration.id')]), ...statusProblems(input)]
    if (!config || problems.length > 0) throw invalid(...problems)
    if (!isParty('provider', config, actor.account.id, world)) throw refusal('PERM_001')
    const event = { at: context.now, by: actor.user }
    const { notes } = withoutNulls(input)
    const request: TierConfigRequestRecord = {
      id: `TCR-${config.id.slice(3)}-${String(requestsOf(config.id, world).length + 1).padStart(3, '0')}`,
      type: input.type ?? usualType(config),
      status: 'draft',
      config_id: config.id,
      params: writtenParams(config.params, input.params),
      ...(notes !== undefined && { notes }),
      sli: { zone: 1, days: 0 },
      events: { created: event, updated: { at: context.now } },
    }
    if (input.status === 'draft')
      return { changes: [{ in: 'tierConfigRequests', put: request }], result: request }
    checkOpening(config, request.type, world)
    const { request: result, changes } = opened(request, config, event, world)
    return { changes, result }
  },
  present,
}

/** Which open state a request has follows from its values. */
function statusProblems({ status }: TierConfigRequestCreate): string[] {
  if (status === undefined || status === 'draft' || status === 'pending') return []
  return [`status: A new request can not be ${status}. Send draft or pending.`]
}

const get: Plain<'getTierConfigRequest'> = {
  fields,
  load,
  decide: ({ target }) => ({ result: target }),
  present,
}

const update: Plain<'updateTierConfigRequest'> = {
  fields,
  load,
  check: (request, actor, { world }) => checkTierConfigAction('update', request, actor, world),
  decide({ actor, view: { world }, target, input, context }) {
    const { notes } = input
    const byVendor = isParty('vendor', configOf(target, world), actor.account.id, world)
    const request: TierConfigRequestRecord = {
      ...target,
      ...(notes !== undefined && { notes: notes ?? undefined }),
      params: writtenParams(target.params, input.params, { byVendor }),
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'tierConfigRequests', put: request }], result: request }
  },
  present,
}

const submit: Plain<'submitTierConfigRequest'> = {
  fields,
  load,
  check: (request, actor, { world }) => checkTierConfigAction('submit', request, actor, world),
  decide({ actor, view: { world }, target, context }) {
    const config = configOf(target, world)
    checkOpening(config, target.type, world)
    const event = { at: context.now, by: actor.user }
    const draft = { ...target, events: { ...target.events, updated: event } }
    const { request: result, changes } = opened(draft, config, event, world)
    return { changes, result }
  },
  present,
}

/** Only looks at values: nothing is stored. */
const validate: Plain<'validateTierConfigRequest'> = {
  fields,
  load,
  check: (request, actor, { world }) => checkTierConfigAction('validate', request, actor, world),
  decide: ({ target, input }) => ({
    result: { ...target, params: validated(writtenParams(target.params, input?.params)) },
  }),
  present,
}

/** The operations of the family. */
export const tierConfigRequests = {
  listTierConfigRequests: list,
  createTierConfigRequest: create,
  getTierConfigRequest: get,
  updateTierConfigRequest: update,
  submitTierConfigRequest: submit,
  validateTierConfigRequest: validate,
  ...tierConfigAnswers,
}
