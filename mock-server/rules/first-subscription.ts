// A convenience of the mock: a new tier account is subscribed to a synced product, so that editing
// it shows the flow of requests. The platform does no such thing; it can be turned off.
import type { Context } from '../operation.ts'
import { parentOf } from '../store/fields.ts'
import type { ProductRecord, SubscriptionRecord, TierAccountRecord } from '../store/records.ts'
import type { Change, World } from '../store/store.ts'
import { isSynced } from './tier-sync.ts'

/** The change that subscribes a new account; none when turned off or when no product is synced. */
export function firstSubscription(
  account: TierAccountRecord,
  world: World,
  { now, ids, subscribeNew }: Context,
): Change[] {
  const product = subscribeNew ? syncedProduct(account.owner_id, world) : undefined
  if (!product) return []
  const hub = account.hub_id === undefined ? undefined : world.hubs.get(account.hub_id)
  const { parent_id: tier1 } = account
  const subscription: SubscriptionRecord = {
    id: ids.next('subscriptions', (id) => world.subscriptions.ever(id) !== undefined),
    status: 'active',
    external_id: null,
    external_uid: ids.uuid(),
    product_id: product.id,
    connection: {
      id: ids.next('connections', () => false),
      type: account.environment ?? 'production',
      provider_id: hub?.company_id ?? account.owner_id,
      hub_id: account.hub_id,
    },
    // Not `tiersOf`: the account is not in the world yet.
    tiers: { customer: account.id, tier1, tier2: parentOf(tier1, world) },
    items: [],
    params: [],
    events: { created: { at: now }, updated: { at: now } },
  }
  return [{ in: 'subscriptions', put: subscription }]
}

/** The oldest synced product on sale; for a vendor's account one of its own, others must not see it. */
function syncedProduct(ownerId: string, world: World): ProductRecord | undefined {
  const vendor = world.accounts.get(ownerId)?.role === 'vendor' ? ownerId : undefined
  return world.cached(`synced product for ${vendor}`, () =>
    world.products
      .all()
      .find(
        (product) =>
          product.status === 'published' &&
          isSynced(product) &&
          (vendor === undefined || product.owner_id === vendor),
      ),
  )
}
