// How tier configurations and their requests look on the wire.
import type {
  TierConfig,
  TierConfigAccount,
  TierConfigDetail,
  TierConfigProduct,
  TierConfigRequest,
  TierConfigTiers,
} from '../../spec/generated/types.ts'
import { openRequestOf, parentConfigOf, requestsOf } from '../rules/tier-config-changes.ts'
import { configOf } from '../rules/tier-config-lifecycle.ts'
import { NO_HUB } from '../store/fields.ts'
import type { TierConfigRecord, TierConfigRequestRecord } from '../store/tier-config-records.ts'
import type { World } from '../store/store.ts'
import { accountRef } from './accounts.ts'
import { marketplaceRef } from './agreement-view.ts'
import { contractName } from './contract-view.ts'
import { productRef } from './products.ts'

/** A configuration on the wire. Its tier account is shown as it is now, a deleted one as it was last. */
export function presentTierConfig(record: TierConfigRecord, world: World): TierConfig {
  const { account_id, product_id, connection, contract_id, marketplace_id, ...own } = record
  const { provider_id, hub_id, ...link } = connection
  const hub =
    hub_id === undefined ? NO_HUB : { id: hub_id, name: world.hubs.ever(hub_id)?.name ?? '' }
  const account = tierAccount(account_id, world)
  const open = openRequestOf(record.id, world)
  const contract = world.contracts.ever(contract_id ?? '')
  return {
    ...own,
    name: `Configuration of ${account.name}`,
    account,
    product: product(product_id, world),
    connection: {
      ...link,
      provider: accountRef(provider_id, world),
      vendor: accountRef(world.products.ever(product_id)?.owner_id ?? '', world),
      hub,
    },
    ...(open && { open_request: { id: open.id } }),
    ...(contract && {
      contract: { id: contract.id, name: contractName(contract, world), type: contract.type },
    }),
    ...(marketplace_id !== undefined && { marketplace: marketplaceRef(marketplace_id, world) }),
  }
}

/** A configuration with its tier accounts. */
export const presentTierConfigDetail = (
  record: TierConfigRecord,
  world: World,
): TierConfigDetail => ({
  ...presentTierConfig(record, world),
  tiers: tiersOf(record, world),
})

/** A request on the wire. */
export function presentTierConfigRequest(
  record: TierConfigRequestRecord,
  world: World,
): TierConfigRequest {
  const { config_id, ...own } = record
  const config = configOf(record, world)
  const parent = parentConfigOf(config, world)
  const previous = requestsOf(config_id, world).findLast(
    ({ id, status }) =>
      status === 'approved' && (id < record.id || record.status !== 'approved') && id !== record.id,
  )
  return {
    ...own,
    configuration: presentTierConfig(config, world),
    ...(parent && { parent_configuration: presentTierConfig(parent, world) }),
    ...(previous && { previous_approved_request: { id: previous.id } }),
    environment: config.connection.type,
    tiers: tiersOf(config, world),
  }
}

/** The reseller of the customer is tier 1, the one above it tier 2. */
function tiersOf({ tier_level, account_id }: TierConfigRecord, world: World): TierConfigTiers {
  if (tier_level === 2) return { tier2: tierAccount(account_id, world) }
  const above = world.tierAccounts.ever(account_id)?.parent_id
  return {
    tier1: tierAccount(account_id, world),
    ...(above !== undefined && { tier2: tierAccount(above, world) }),
  }
}

function tierAccount(id: string, world: World): TierConfigAccount {
  const account = world.tierAccounts.ever(id)
  if (!account) return { id, name: '', external_uid: '' }
  const { name, external_id, external_uid, tax_id, contact_info } = account
  return {
    id,
    name,
    external_uid,
    contact_info,
    ...(external_id !== undefined && external_id !== null && { external_id }),
    ...(tax_id !== undefined && tax_id !== null && { tax_id }),
  }
}

function product(id: string, world: World): TierConfigProduct {
  const { name, status, icon, category } = productRef(id, world)
  const capabilities = world.products.ever(id)?.capabilities
  return {
    id,
    name: name ?? '',
    status: status ?? '',
    ...(icon && { icon }),
    ...(category && { category }),
    ...(capabilities && { capabilities }),
  }
}
