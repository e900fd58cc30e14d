// What requests do to tier configurations: opening, closing, and who waited for it.
import type { TierConfigRecord, TierConfigRequestRecord } from '../store/tier-config-records.ts'
import type { Change, World } from '../store/store.ts'
import { refusal } from './refusal.ts'
import { UNDER_WAY } from './tier-config-lifecycle.ts'
import { isMissing } from './tier-config-params.ts'

type Event = NonNullable<TierConfigRequestRecord['events']['created']>

/** The requests of a configuration, the oldest first. */
export const requestsOf = (configId: string, world: World): TierConfigRequestRecord[] =>
  world.tierConfigRequests
    .by('configuration.id', configId)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** The request of a configuration that is under way. */
export const openRequestOf = (
  configId: string,
  world: World,
): TierConfigRequestRecord | undefined =>
  requestsOf(configId, world).find(({ status }) => UNDER_WAY.includes(status))

/** The configuration of the reseller above, for the same product: a level 1 has one, if it was made. */
export function parentConfigOf(
  { tier_level, account_id, product_id }: TierConfigRecord,
  world: World,
): TierConfigRecord | undefined {
  const parent = world.tierAccounts.ever(account_id)?.parent_id
  if (tier_level === 2) return undefined
  return world.tierConfigs
    .by('account.id', parent)
    .find((config) => config.product_id === product_id && config.tier_level === 2)
}

/** What a new request is for when nobody says. */
export const usualType = ({ status }: TierConfigRecord): TierConfigRequestRecord['type'] =>
  status === 'active' ? 'update' : 'setup'

/** Refuses what a configuration can not be asked for now. */
export function checkOpening(
  { id: configuration, status }: TierConfigRecord,
  type: TierConfigRequestRecord['type'],
  world: World,
): void {
  const open = openRequestOf(configuration, world)
  if (open) throw refusal('TCR_002', { configuration, id: open.id, status: open.status })
  if ((type === 'setup') === (status === 'processing')) return
  const rule =
    type === 'setup' ? 'one that is processing can be set up' : 'an active one can be changed'
  throw refusal('TCR_003', { configuration, status, rule })
}

/** Whether a configuration is set up: also one that is processing because it is being changed. */
const isSetUp = ({ id, status }: TierConfigRecord, world: World): boolean =>
  status === 'active' || openRequestOf(id, world)?.type === 'update'

/** A request as it is once it is open, and what that does to its configuration. */
export function opened(
  request: TierConfigRequestRecord,
  config: TierConfigRecord,
  event: Event,
  world: World,
): { readonly request: TierConfigRequestRecord; readonly changes: readonly Change[] } {
  const above = parentConfigOf(config, world)
  const waits = above !== undefined && !isSetUp(above, world)
  const status = request.params.some(isMissing) ? 'inquiring' : waits ? 'tiers_setup' : 'pending'
  const after: TierConfigRequestRecord = {
    ...request,
    status,
    events: {
      ...request.events,
      ...(status === 'inquiring' && { inquired: event }),
      ...(status === 'pending' && { pended: event }),
    },
  }
  const isUpdate = request.type === 'update'
  return {
    request: after,
    changes: [
      { in: 'tierConfigRequests', put: after },
      ...(isUpdate ? [changed(config, { status: 'processing' }, event)] : []),
    ],
  }
}

/**
 * What approving or failing a request changes: the configuration is active, with new values if it was
 * approved, and requests of the resellers below that waited for it are pending.
 */
export function closed(
  request: TierConfigRequestRecord,
  config: TierConfigRecord,
  event: Event,
  world: World,
): Change[] {
  const approved = request.status === 'approved'
  const taken = approved ? { params: request.params, template: request.template } : {}
  return [
    { in: 'tierConfigRequests', put: request },
    changed(config, { ...taken, status: 'active' }, event),
    ...waitingFor(config, world).map((waiting): Change => {
      // Nobody did it: it follows.
      const now = { at: event.at }
      const events = { ...waiting.events, updated: now, pended: now }
      return { in: 'tierConfigRequests', put: { ...waiting, status: 'pending', events } }
    }),
  ]
}

const changed = (
  config: TierConfigRecord,
  members: Partial<TierConfigRecord>,
  event: Event,
): Change => ({
  in: 'tierConfigs',
  put: { ...config, ...members, events: { ...config.events, updated: event } },
})

function waitingFor(config: TierConfigRecord, world: World): TierConfigRequestRecord[] {
  return world.tierConfigs
    .by('product.id', config.product_id)
    .filter((below) => parentConfigOf(below, world)?.id === config.id)
    .flatMap(({ id }) => requestsOf(id, world))
    .filter(({ status }) => status === 'tiers_setup')
}
