// How hubs, users, marketplaces and product groups are read by RQL name, and what links to them.
import { countryOf } from '../countries.ts'
import { activeContractsIn, countContracts, marketplacesOf } from './agreement-queries.ts'
import type { AgreementRecord } from './agreement-records.ts'
import type { Fields } from './fields.ts'
import type { Collections, MarketplaceRecord, SubscriptionRecord } from './records.ts'
import type { World } from './store.ts'

type PlatformCollection = 'hubs' | 'users' | 'marketplaces' | 'productGroups' | 'files'

export const platformFields: { readonly [C in PlatformCollection]: Fields<Collections[C]> } = {
  hubs: {
    own: { 'company.id': ({ company_id }) => company_id },
    derived: (world) => ({
      'stats.connections': ({ id }) => connectionsOf(id, world).length,
      'stats.marketplaces': ({ id }) => marketplacesOn(id, world).length,
    }),
    indexes: ['company.id'],
  },
  users: {
    own: {
      id: ({ user_id }) => user_id,
      'groups.id': ({ groups }) => groups.map(({ id }) => id),
      'groups.name': ({ groups }) => groups.map(({ name }) => name),
      'tags.id': ({ tags }) => tags.map(({ id }) => id),
      'tags.name': ({ tags }) => tags.map(({ name }) => name),
    },
    indexes: ['account_id', 'user_id'],
  },
  marketplaces: {
    own: {
      'owner.id': ({ owner_id }) => owner_id,
      'hubs.id': ({ hubs }) => hubs.map(({ hub_id }) => hub_id),
      'countries.id': ({ country_ids }) => country_ids,
      'countries.name': ({ country_ids }) => country_ids.map((id) => countryOf(id)?.name),
      'locales.id': ({ locales = [] }) => locales.map(({ id }) => id),
      'locales.name': ({ locales = [] }) => locales.map(({ name }) => name),
      'stats.hubs': ({ hubs }) => hubs.length,
    },
    derived: (world) => ({
      'agreements.id': ({ id }) => agreementsIn(id, world),
      'hubs.name': ({ hubs }) => hubs.map(({ hub_id }) => world.hubs.ever(hub_id)?.name),
      'owner.name': ({ owner_id }) => world.accounts.ever(owner_id)?.name,
      'stats.contracts': ({ id }) => activeContractsIn(id, world).length,
    }),
    indexes: ['owner.id'],
  },
  productGroups: {
    own: {
      'owner.id': ({ owner_id }) => owner_id,
      'stats.products': ({ product_ids }) => product_ids.length,
    },
    derived: (world) => ({
      'stats.agreements': ({ id }) => agreementsWith(id, world).length,
      'stats.contracts': ({ id }) => countGroupContracts(id, world),
    }),
    indexes: ['owner.id'],
  },
  files: { indexes: [], forgets: true },
}

/** The agreements of a marketplace: the distribution agreement and the service agreements. */
export const agreementsIn = (marketplaceId: string, world: World): string[] =>
  (links(world, 'marketplaces').get(marketplaceId) ?? []).map(({ id }) => id)

/** The service agreements that a product group is attached to. */
export const agreementsWith = (groupId: string, world: World): string[] =>
  (links(world, 'product groups').get(groupId) ?? []).map(({ id }) => id)

/** The product groups that hold a product. */
export const groupsWith = (productId: string, world: World): string[] => {
  const byProduct = world.cached('product groups by product', () =>
    gathered(world.productGroups.all(), ({ product_ids }) => product_ids),
  )
  return (byProduct.get(productId) ?? []).map(({ id }) => id)
}

/** How many contracts the agreements of a product group have. */
export const countGroupContracts = (groupId: string, world: World): number =>
  agreementsWith(groupId, world).reduce(
    (sum, agreement) => sum + countContracts(agreement, world),
    0,
  )

/** The connections of a hub: of each the oldest of the subscriptions that came through it. */
export function connectionsOf(hubId: string, world: World): readonly SubscriptionRecord[] {
  const byHub = world.cached('connections by hub', () => {
    const oldest = new Map<string, SubscriptionRecord>()
    for (const subscription of world.subscriptions.all()) {
      const { id, hub_id } = subscription.connection
      const key = `${hub_id} ${id}`
      if (!oldest.has(key)) oldest.set(key, subscription)
    }
    return gathered([...oldest.values()], ({ connection }) => [connection.hub_id])
  })
  return byHub.get(hubId) ?? []
}

/** The marketplaces that a hub sells through. */
export function marketplacesOn(hubId: string, world: World): readonly MarketplaceRecord[] {
  const byHub = world.cached('marketplaces by hub', () =>
    gathered(world.marketplaces.all(), ({ hubs }) => hubs.map(({ hub_id }) => hub_id)),
  )
  return byHub.get(hubId) ?? []
}

/** Agreements by what they link to. */
const links = (
  world: World,
  to: 'marketplaces' | 'product groups',
): ReadonlyMap<string, readonly AgreementRecord[]> =>
  world.cached(`agreements by ${to}`, () =>
    gathered(world.agreements.all(), (agreement) =>
      to === 'product groups' ? agreement.product_group_ids : marketplacesOf(agreement),
    ),
  )

/** Records by what they have to do with, in the order they are given. */
function gathered<R>(
  records: readonly R[],
  keysOf: (record: R) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly R[]> {
  const found = new Map<string, R[]>()
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      if (key === undefined) continue
      const known = found.get(key)
      if (known) known.push(record)
      else found.set(key, [record])
    }
  }
  return found
}
