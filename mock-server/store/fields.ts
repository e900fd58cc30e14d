// How queries, indexes and rules read the records of each collection: fields by their RQL name.
import { filters } from '../../spec/generated/filters.ts'
import { agreementFields } from './agreement-fields.ts'
import { leadFields } from './lead-fields.ts'
import { categoryFields } from './category-records.ts'
import { newsFields } from './news-records.ts'
import { groupsWith, platformFields } from './platform-fields.ts'
import { portalFields } from './portal-records.ts'
import type {
  CollectionName,
  Collections,
  SubscriptionRecord,
  Tier,
  TierAccountRecord,
} from './records.ts'
import type { World } from './store.ts'
import { tierConfigFields } from './tier-config-records.ts'

type FieldReaders<R> = Readonly<Record<string, (record: R) => unknown>>

/** What a table needs to know of its records. Fields that are not listed are read by their path. */
export interface Fields<R> {
  /** Fields that need nothing but the record. */
  readonly own?: FieldReaders<R>
  /** Fields that look at other records as well. */
  readonly derived?: (world: World) => FieldReaders<R>
  /** Fields that have an index. */
  readonly indexes: readonly string[]
  /** Whether records are gone for good when they go: nothing embeds them. */
  readonly forgets?: true
}

/** What stands for "no hub" on the wire. */
export const NO_HUB = {
  id: filters.listTierAccounts['hub.id'].nullValue,
  name: 'None',
} as const

export const fields: { readonly [C in CollectionName]: Fields<Collections[C]> } = {
  accounts: { indexes: [] },
  serviceUsers: { indexes: ['account_id'] },
  tierAccounts: {
    own: {
      'events.created.by': (account) => account.events.created.by?.id,
      'events.updated.by': (account) => account.events.updated?.by?.id,
      'hub.id': (account) => account.hub_id,
      'owner.id': (account) => account.owner_id,
      'parent.id': (account) => account.parent_id,
    },
    derived: (world) => ({
      'hub.name': ({ hub_id }) => hubName(hub_id, world),
      'owner.name': ({ owner_id }) => world.accounts.ever(owner_id)?.name,
      'parent.name': (account) => parentRecord(account, world)?.name,
      'parent.parent.id': (account) => parentRecord(account, world)?.parent_id,
      scopes: ({ id }) => scopesOf(id, world),
    }),
    indexes: ['parent.id', 'owner.id', 'hub.id', 'external_id', 'external_uid'],
  },
  tierAccountVersions: { indexes: ['account_id'] },
  tierAccountRequests: {
    own: {
      'account.hub.id': ({ account }) => account.hub_id,
      'account.owner.id': ({ account }) => account.owner_id,
      'vendor.id': ({ vendor_id }) => vendor_id,
      'provider.id': ({ provider_id }) => provider_id,
      'product.id': ({ product_id }) => product_id,
    },
    derived: (world) => ({
      'account.hub.name': ({ account }) => hubName(account.hub_id, world),
      'product.name': ({ product_id }) => world.products.ever(product_id)?.name,
    }),
    indexes: ['account.id', 'product.id', 'vendor.id', 'provider.id', 'status'],
  },
  products: {
    own: {
      'owner.id': ({ owner_id }) => owner_id,
      'sourcing.marketplaces': () => [],
    },
    derived: (world) => ({
      'groups.id': ({ id }) => groupsWith(id, world),
      'owner.name': ({ owner_id }) => world.accounts.ever(owner_id)?.name,
    }),
    indexes: ['owner.id', 'category.id'],
  },
  subscriptions: {
    own: {
      'product.id': ({ product_id }) => product_id,
      'connection.provider.id': ({ connection }) => connection.provider_id,
      'connection.hub.id': ({ connection }) => connection.hub_id ?? NO_HUB.id,
      'tiers.customer.id': ({ tiers }) => tiers.customer,
      'tiers.tier1.id': ({ tiers }) => tiers.tier1,
      'tiers.tier2.id': ({ tiers }) => tiers.tier2,
      'params.id': ({ params }) => params?.map(({ id }) => id),
      'params.name': ({ params }) => params?.map(({ name }) => name),
      'params.value': ({ params }) => params?.map(({ value }) => value ?? null),
    },
    derived: (world) => ({
      'product.name': ({ product_id }) => world.products.ever(product_id)?.name,
      'connection.provider.name': ({ connection }) =>
        world.accounts.ever(connection.provider_id)?.name,
      'connection.hub.name': ({ connection }) => hubName(connection.hub_id, world),
      'connection.vendor.id': ({ product_id }) => world.products.ever(product_id)?.owner_id,
      'connection.vendor.name': ({ product_id }) =>
        world.accounts.ever(world.products.ever(product_id)?.owner_id ?? '')?.name,
      'tiers.customer.name': ({ tiers }) => world.tierAccounts.ever(tiers.customer)?.name,
    }),
    indexes: [
      'product.id',
      'connection.provider.id',
      'tiers.customer.id',
      'tiers.tier1.id',
      'tiers.tier2.id',
    ],
  },
  ...platformFields,
  ...portalFields,
  ...agreementFields,
  ...leadFields,
  ...newsFields,
  ...categoryFields,
  ...tierConfigFields,
}

const hubName = (id: string | undefined, world: World): string | undefined =>
  id === undefined ? NO_HUB.name : world.hubs.ever(id)?.name

const parentRecord = (account: TierAccountRecord, world: World): TierAccountRecord | undefined =>
  account.parent_id === undefined ? undefined : world.tierAccounts.ever(account.parent_id)

export const TIERS: readonly Tier[] = ['customer', 'tier1', 'tier2']

/** The parent of a tier account, by ids. */
export const parentOf = (id: string | undefined, world: World): string | undefined =>
  id === undefined ? undefined : world.tierAccounts.get(id)?.parent_id

/** The tiers of a subscription as the tree says: the customer, the reseller above it, and the one above that. */
export function tiersOf(customer: string, world: World): SubscriptionRecord['tiers'] {
  const tier1 = parentOf(customer, world)
  return { customer, tier1, tier2: parentOf(tier1, world) }
}

/** The parts a tier account plays in any subscription. */
export const scopesOf = (id: string, world: World): Tier[] =>
  TIERS.filter((tier) => (world.subscriptions.slotsBy(`tiers.${tier}.id`, id)?.size ?? 0) > 0)

/** The subscriptions in which a tier account plays any part, in order of creation. */
export function subscriptionsOf(id: string, world: World): SubscriptionRecord[] {
  const slots = TIERS.flatMap((tier) => [
    ...(world.subscriptions.slotsBy(`tiers.${tier}.id`, id) ?? []),
  ])
  return [...new Set(slots)].toSorted((a, b) => a - b).map((slot) => world.subscriptions.row(slot))
}

/** Reads the member at a dotted path; `undefined` where the path ends early. */
export function byPath(path: string): (record: unknown) => unknown {
  const keys = path.split('.')
  return (record) => {
    let value = record
    for (const key of keys) {
      if (typeof value !== 'object' || value === null) return undefined
      value = (value as Record<string, unknown>)[key]
    }
    return value
  }
}
