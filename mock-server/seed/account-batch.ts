// New tier accounts as `mock.add()` makes them one by one, for callers whose data is right anyway.
import type { Context } from '../operation.ts'
import { written } from '../resources/tier-account-change.ts'
import type { Recording } from '../recording.ts'
import { invalid, missing } from '../rules/refusal.ts'
import type { TierAccountRecord } from '../store/records.ts'
import type { Change, Store } from '../store/store.ts'
import { actorOf } from './actor.ts'
import type { Batch } from './batches.ts'

/** Nobody, the same list in all records: they never change. */
const NOBODY: readonly string[] = []

/** Starts a batch. Only its owner and parents are checked: they may be gone in the meantime. */
export function accountBatch(
  store: Store,
  context: Context,
  ownerId: string,
  recording: Recording | undefined,
): Batch {
  const { tierAccounts } = store.world
  const { ids, now } = context
  const actor = actorOf(ownerId, store.world)
  if (!actor) throw invalid(missing('owner.id'))
  const environment = actor.account.role === 'vendor' ? 'preview' : 'production'
  const events = { created: { at: now, by: actor.user }, updated: { at: now } }
  const isTaken = (id: string): boolean => tierAccounts.ever(id) !== undefined
  const changes: Change[] = []
  const resellers = new Set<string>()
  const checkParent = (id: string): void => {
    if (resellers.has(id)) return
    if (tierAccounts.get(id)?.type !== 'reseller') throw invalid(missing('parent.id'))
    resellers.add(id)
  }
  return {
    add(place, data) {
      const { type, parent } = place
      if (parent) checkParent(parent.id)
      const account: TierAccountRecord = {
        id: ids.next('tierAccounts', isTaken),
        version: 1,
        type,
        db: 'EU',
        external_uid: ids.uuid(),
        environment,
        owner_id: ownerId,
        ...(parent && { parent_id: parent.id }),
        access: NOBODY,
        events,
        ...data,
      }
      if (type === 'reseller') resellers.add(account.id)
      changes.push(...written(account))
      recording?.add('tierAccounts', { ...place, ...data, owner: { id: ownerId } }, now)
      return account.id
    },
    commit: () => store.commit(changes),
  }
}
