// Tier accounts: customers and resellers.
import { filters } from '../../spec/generated/filters.ts'
import type { Handler } from '../operation.ts'
import { checkNoChildren, checkPlace } from '../rules/hierarchy.ts'
import { firstSubscription } from '../rules/first-subscription.ts'
import { refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type { TierAccountRecord, TierAccountVersionRecord } from '../store/records.ts'
import { NO_FIELDS, page } from './list.ts'
import { changeAccount, checkReferences, readContact, written } from './tier-account-change.ts'
import { presentTierAccount, presentTierAccountVersion } from './tier-account-view.ts'
import { withoutNulls } from './without-nulls.ts'

function load(view: View, params: Readonly<Record<string, string>>): TierAccountRecord {
  const id = params['id'] ?? params['account_id'] ?? ''
  const account = view.get('tierAccounts', id)
  if (!account) throw refusal('NFND_000', { id })
  return account
}

const list: Handler<'listTierAccounts', void, TierAccountRecord> = {
  fields: filters.listTierAccounts,
  load() {},
  decide: ({ plan, view }) =>
    page(plan, view.world.tierAccounts, { visible: view.visible('tierAccounts') }),
  present: presentTierAccount,
}

const create: Handler<'createTierAccount', void, TierAccountRecord> = {
  load() {},
  decide({ actor, view, input, context }) {
    const { parent: _, hub: _hub, access: _access, contact_info, ...members } = input
    const references = checkReferences(view, actor.account.id, input)
    const type = input.type ?? 'customer'
    // Before ids are made: what is refused uses up none.
    checkPlace(view, { type, parent_id: references.parent_id })
    const account: TierAccountRecord = {
      ...withoutNulls(members),
      id: context.ids.next('tierAccounts', (id) => view.world.tierAccounts.ever(id) !== undefined),
      version: 1,
      type,
      db: 'EU',
      external_uid: input.external_uid?.trim() || context.ids.uuid(),
      environment:
        input.environment ?? (actor.account.role === 'vendor' ? 'preview' : 'production'),
      owner_id: actor.account.id,
      ...references,
      access: references.access ?? [],
      contact_info: readContact(contact_info),
      events: {
        created: { at: context.now, by: actor.user },
        updated: { at: context.now },
      },
    }
    const changes = [...written(account), ...firstSubscription(account, view.world, context)]
    return { changes, result: account }
  },
  present: presentTierAccount,
}

const get: Handler<'getTierAccount', TierAccountRecord, TierAccountRecord> = {
  fields: filters.listTierAccounts,
  load,
  decide: ({ target }) => ({ result: target }),
  present: presentTierAccount,
}

const update: Handler<'updateTierAccount', TierAccountRecord, TierAccountRecord> = {
  load,
  decide(input) {
    const { account, changes } = changeAccount(input)
    return { changes, result: account }
  },
  present: presentTierAccount,
}

const remove: Handler<'deleteTierAccount', TierAccountRecord, TierAccountRecord> = {
  load,
  decide({ actor, view, target, context }) {
    checkNoChildren(view, target)
    const events = { ...target.events, decommissioned: { at: context.now, by: actor.user } }
    return { changes: [{ in: 'tierAccounts', remove: { ...target, events } }], result: undefined }
  },
  present: presentTierAccount,
}

const versions: Handler<'listTierAccountVersions', TierAccountRecord, TierAccountVersionRecord> = {
  fields: NO_FIELDS,
  load,
  decide: ({ view, target, plan }) => {
    const where: typeof plan.where = {
      kind: 'test',
      field: 'account_id',
      keys: [target.id],
      matches: (id) => id === target.id,
    }
    return page({ ...plan, where }, view.world.tierAccountVersions, {
      order: [{ field: 'state.version', descending: true }],
    })
  },
  present: ({ state }, world) => presentTierAccountVersion(state, world),
}

const version: Handler<
  'getTierAccountVersion',
  TierAccountVersionRecord,
  TierAccountVersionRecord
> = {
  load(view, params) {
    const id = `${load(view, params).id}/${params['version']}`
    const found = view.world.tierAccountVersions.get(id)
    if (!found) throw refusal('NFND_000', { id })
    return found
  },
  decide: ({ target }) => ({ result: target }),
  present: ({ state }, world) => presentTierAccountVersion(state, world),
}

/** The operations of the family. */
export const tierAccounts = {
  listTierAccounts: list,
  createTierAccount: create,
  getTierAccount: get,
  updateTierAccount: update,
  deleteTierAccount: remove,
  listTierAccountVersions: versions,
  getTierAccountVersion: version,
}
