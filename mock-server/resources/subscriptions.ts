// Subscriptions, to read.
import { filters } from '../../spec/generated/filters.ts'
import type { Subscription, SubscriptionTierAccount } from '../../spec/generated/types.ts'
import type { Handler } from '../operation.ts'
import { refusal } from '../rules/refusal.ts'
import { NO_HUB } from '../store/fields.ts'
import type { SubscriptionRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'
import { accountRef } from './accounts.ts'
import { page, shown } from './list.ts'
import { productRef } from './products.ts'

/** A subscription on the wire. Its tier accounts are shown as they are now, deleted ones included. */
export function presentSubscription(record: SubscriptionRecord, world: World): Subscription {
  const { product_id, connection, tiers, ...own } = record
  const { provider_id, hub_id, ...link } = connection
  const hub =
    hub_id === undefined ? NO_HUB : { id: hub_id, name: world.hubs.ever(hub_id)?.name ?? '' }
  const vendorId = world.products.ever(product_id)?.owner_id ?? ''
  const { customer, tier1, tier2 } = tiers
  const { category: _, ...product } = productRef(product_id, world)
  return {
    ...own,
    product,
    connection: {
      ...link,
      provider: named(provider_id, world),
      vendor: named(vendorId, world),
      hub,
    },
    tiers: {
      customer: tier(customer, world),
      ...(tier1 !== undefined && { tier1: tier(tier1, world) }),
      ...(tier2 !== undefined && { tier2: tier(tier2, world) }),
    },
  }
}

function named(id: string, world: World): { id: string; name: string } {
  const { name = '', ...reference } = accountRef(id, world)
  return { ...reference, name }
}

function tier(id: string, world: World): SubscriptionTierAccount {
  const account = world.tierAccounts.ever(id)
  if (!account) return { id }
  const { name, external_id, external_uid, tax_id, contact_info } = account
  return {
    id,
    name,
    external_uid,
    contact_info,
    ...(external_id !== undefined && { external_id }),
    ...(tax_id !== undefined && { tax_id }),
  }
}

const list: Handler<'listSubscriptions', void, SubscriptionRecord> = {
  fields: filters.listSubscriptions,
  load() {},
  decide: ({ plan, view }) =>
    page(plan, view.world.subscriptions, { visible: view.visible('subscriptions') }),
  present: presentSubscription,
}

const get: Handler<'getSubscription', SubscriptionRecord, SubscriptionRecord> = {
  fields: shown(filters.listSubscriptions),
  load(view, { id = '' }) {
    const subscription = view.get('subscriptions', id)
    if (!subscription) throw refusal('NFND_000', { id })
    return subscription
  },
  decide: ({ target }) => ({ result: target }),
  present: presentSubscription,
}

/** The operations of the family. */
export const subscriptions = { listSubscriptions: list, getSubscription: get }
