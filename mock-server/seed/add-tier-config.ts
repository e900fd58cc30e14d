// Puts a tier configuration into a mock: the platform makes them with subscriptions, which the API can not create.
import type { TierConfig } from '../../spec/generated/types.ts'
import type { Context } from '../operation.ts'
import { presentTierConfig } from '../resources/tier-config-view.ts'
import { invalid, missing } from '../rules/refusal.ts'
import type { TierConfigRecord } from '../store/tier-config-records.ts'
import type { Change, World } from '../store/store.ts'
import type { Additions } from './additions.ts'
import { freeId } from './free-id.ts'

/**
 * Refuses with `VAL_001` references that lead nowhere, an account that is no reseller, and a second
 * configuration of the same product and level. Parameters are those of the product's other
 * configurations, without values, when none are given.
 */
export function addTierConfig(
  {
    account,
    product,
    connection = {},
    contract,
    marketplace,
    ...own
  }: Additions['tierConfigs']['input'],
  world: World,
  context: Context,
): {
  readonly changes: readonly Change[]
  readonly present: (world: World) => TierConfig
} {
  const reseller = world.tierAccounts.get(account.id)
  const hubId = connection.hub?.id ?? reseller?.hub_id
  const hub = hubId === undefined ? undefined : world.hubs.get(hubId)
  const providerId = connection.provider?.id ?? hub?.company_id ?? reseller?.owner_id ?? ''
  const marketplaceId = marketplace?.id ?? world.contracts.get(contract?.id ?? '')?.marketplace_id
  const lost = [
    ...(reseller ? [] : ['account.id']),
    ...(world.products.get(product.id) ? [] : ['product.id']),
    ...(hubId === undefined || hub ? [] : ['connection.hub.id']),
    ...(world.accounts.get(providerId) || !reseller ? [] : ['connection.provider.id']),
    ...(!contract || world.contracts.get(contract.id) ? [] : ['contract.id']),
    ...(!marketplaceId || world.marketplaces.get(marketplaceId) ? [] : ['marketplace.id']),
  ]
  if (lost.length > 0) throw invalid(...lost.map(missing))
  if (reseller?.type !== 'reseller') throw invalid(`account.id: ${account.id} is not a reseller.`)
  const level = own.tier_level ?? 1
  const others = world.tierConfigs.by('product.id', product.id)
  const there = others.find((one) => one.account_id === account.id && one.tier_level === level)
  if (there) throw invalid(`account.id: It has a configuration of ${product.id}: ${there.id}.`)
  const known = others.find((one) => one.tier_level === level) ?? others[0]
  const config: TierConfigRecord = {
    status: 'active',
    configuration: { params: [] },
    params: (known?.params ?? []).map(({ value: _value, value_error: _error, ...param }) => param),
    ...own,
    tier_level: level,
    id: freeId('tierConfigs', own.id, world.tierConfigs, context),
    account_id: account.id,
    product_id: product.id,
    connection: {
      id: connection.id ?? context.ids.next('connections', () => false),
      type: connection.type ?? 'production',
      status: 'active',
      created_at: context.now,
      product_version_type: 'public',
      provider_id: providerId,
      hub_id: hubId,
    },
    contract_id: contract?.id,
    marketplace_id: marketplaceId,
    events: { created: { at: context.now }, updated: { at: context.now }, ...own.events },
  }
  return {
    changes: [{ in: 'tierConfigs', put: config }],
    present: (after) => presentTierConfig(config, after),
  }
}
