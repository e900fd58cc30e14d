// What the store keeps of tier configurations and their requests, and how they are read by RQL name.
import type { TierConfig, TierConfigRequest } from '../../spec/generated/types.ts'
import type { Fields } from './fields.ts'
import type { TierAccountRecord } from './records.ts'
import type { World } from './store.ts'

type Connection = TierConfig['connection']

export interface TierConfigRecord extends Readonly<
  Pick<
    TierConfig,
    'id' | 'tier_level' | 'status' | 'params' | 'template' | 'configuration' | 'events'
  >
> {
  readonly account_id: string
  readonly product_id: string
  readonly connection: Readonly<
    Pick<Connection, 'id' | 'type' | 'status' | 'created_at' | 'product_version_type'>
  > & { readonly provider_id: string; readonly hub_id?: string | undefined }
  /** The distribution contract the product is sold under. */
  readonly contract_id?: string | undefined
  readonly marketplace_id?: string | undefined
}

export interface TierConfigRequestRecord extends Readonly<
  Pick<
    TierConfigRequest,
    | 'id'
    | 'type'
    | 'status'
    | 'params'
    | 'assignee'
    | 'template'
    | 'reason'
    | 'notes'
    | 'effective_date'
    | 'sli'
    | 'events'
  >
> {
  readonly config_id: string
}

const accountOf = ({ account_id }: TierConfigRecord, world: World): TierAccountRecord | undefined =>
  world.tierAccounts.ever(account_id)

/** How a request is read through its configuration. */
const through =
  (world: World, read: (config: TierConfigRecord) => unknown) =>
  ({ config_id }: TierConfigRequestRecord): unknown => {
    const config = world.tierConfigs.ever(config_id)
    return config && read(config)
  }

const moments = {
  created: ({ events }: Pick<TierConfigRecord, 'events'>) => events.created?.at,
  updated: ({ events }: Pick<TierConfigRecord, 'events'>) => events.updated?.at,
}

const values = {
  'params.id': ({ params }: Pick<TierConfigRecord, 'params'>) => params.map(({ id }) => id),
  'params.value': ({ params }: Pick<TierConfigRecord, 'params'>) =>
    params.map(({ value }) => value ?? null),
}

export const tierConfigFields: {
  readonly tierConfigs: Fields<TierConfigRecord>
  readonly tierConfigRequests: Fields<TierConfigRequestRecord>
} = {
  tierConfigs: {
    own: {
      ...moments,
      ...values,
      'account.id': ({ account_id }) => account_id,
      'product.id': ({ product_id }) => product_id,
      'contract.id': ({ contract_id }) => contract_id,
      'marketplace.id': ({ marketplace_id }) => marketplace_id,
      'connection.provider.id': ({ connection }) => connection.provider_id,
      'connection.hub.id': ({ connection }) => connection.hub_id,
    },
    derived: (world) => ({
      'account.company_name': (config) => accountOf(config, world)?.name,
      'account.external_id': (config) => accountOf(config, world)?.external_id,
      'account.external_uid': (config) => accountOf(config, world)?.external_uid,
      'account.owner.id': (config) => accountOf(config, world)?.owner_id,
      'account.access': (config) => accountOf(config, world)?.access ?? [],
      'product.name': ({ product_id }) => world.products.ever(product_id)?.name,
      'marketplace.name': ({ marketplace_id }) =>
        world.marketplaces.ever(marketplace_id ?? '')?.name,
      'vendor.id': ({ product_id }) => world.products.ever(product_id)?.owner_id,
    }),
    indexes: ['account.id', 'product.id', 'connection.provider.id'],
  },
  tierConfigRequests: {
    own: {
      ...moments,
      ...values,
      'configuration.id': ({ config_id }) => config_id,
      unassigned: ({ assignee }) => assignee?.id,
    },
    derived: (world) => {
      const of = (read: (config: TierConfigRecord) => unknown) => through(world, read)
      return {
        'configuration.account.id': of(({ account_id }) => account_id),
        'configuration.account.external_id': of((config) => accountOf(config, world)?.external_id),
        'configuration.account.external_uid': of(
          (config) => accountOf(config, world)?.external_uid,
        ),
        'configuration.account.hub.id': of((config) => accountOf(config, world)?.hub_id),
        'configuration.account.hub.name': of(
          (config) => world.hubs.ever(accountOf(config, world)?.hub_id ?? '')?.name,
        ),
        'configuration.connection.type': of(({ connection }) => connection.type),
        'configuration.contract.id': of(({ contract_id }) => contract_id),
        'configuration.marketplace.id': of(({ marketplace_id }) => marketplace_id),
        'configuration.marketplace.name': of(
          ({ marketplace_id }) => world.marketplaces.ever(marketplace_id ?? '')?.name,
        ),
        'configuration.product.id': of(({ product_id }) => product_id),
        'configuration.product.name': of(({ product_id }) => world.products.ever(product_id)?.name),
        'configuration.tier_level': of(({ tier_level }) => tier_level),
        environment: of(({ connection }) => connection.type),
      }
    },
    indexes: ['configuration.id'],
  },
}
