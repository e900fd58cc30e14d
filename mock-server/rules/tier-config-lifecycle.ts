// The states of a tier configuration request: who takes which action from which states to which.
import type { RuleSource } from '../../spec/errors.ts'
import type { Actor } from '../operation.ts'
import type { TierConfigRecord, TierConfigRequestRecord } from '../store/tier-config-records.ts'
import type { World } from '../store/store.ts'
import { refusal } from './refusal.ts'

type Status = TierConfigRequestRecord['status']

/** The vendor of the product, or those who sell it: provider, company of the hub, owner of the account. */
type Party = 'vendor' | 'provider' | 'either'

interface TierConfigTransition {
  readonly from: readonly Status[]
  /** Missing where the state stays, or follows from the values. */
  readonly to?: Status
  readonly by: Party
  /** What it does, for the message that refuses it. */
  readonly done: string
  readonly source: RuleSource
}

/** Every action. A request that is approved or failed stays so. */
export const tierConfigLifecycle = {
  submit: { from: ['draft'], by: 'provider', done: 'submitted', source: 'documented' },
  validate: {
    from: ['draft', 'inquiring'],
    by: 'provider',
    done: 'validated',
    source: 'assumed',
  },
  update: {
    from: ['draft', 'tiers_setup', 'pending', 'inquiring'],
    by: 'either',
    done: 'changed',
    source: 'assumed',
  },
  approve: {
    from: ['pending'],
    to: 'approved',
    by: 'vendor',
    done: 'approved',
    source: 'documented',
  },
  fail: {
    from: ['pending', 'inquiring', 'tiers_setup'],
    to: 'failed',
    by: 'vendor',
    done: 'failed',
    source: 'documented',
  },
  inquire: {
    from: ['pending', 'tiers_setup'],
    to: 'inquiring',
    by: 'vendor',
    done: 'asked back about',
    source: 'documented',
  },
  pend: {
    from: ['inquiring', 'tiers_setup'],
    to: 'pending',
    by: 'vendor',
    done: 'taken up again',
    source: 'documented',
  },
  assign: {
    from: ['tiers_setup', 'pending', 'inquiring'],
    by: 'vendor',
    done: 'assigned',
    source: 'assumed',
  },
  unassign: {
    from: ['tiers_setup', 'pending', 'inquiring'],
    by: 'vendor',
    done: 'assigned to nobody',
    source: 'assumed',
  },
} as const satisfies Readonly<Record<string, TierConfigTransition>>

/** States in which a request is under way: a configuration has one such request at most. */
export const UNDER_WAY: readonly Status[] = ['tiers_setup', 'pending', 'inquiring']

/** Whether an account is a party of a configuration. */
export function isParty(
  party: Party,
  { product_id, account_id, connection }: TierConfigRecord,
  accountId: string,
  world: World,
): boolean {
  const isVendor = world.products.ever(product_id)?.owner_id === accountId
  if (party === 'vendor') return isVendor
  const sellers = [
    connection.provider_id,
    world.hubs.ever(connection.hub_id ?? '')?.company_id,
    world.tierAccounts.ever(account_id)?.owner_id,
  ]
  return sellers.includes(accountId) || (party === 'either' && isVendor)
}

/** The configuration of a request. */
export function configOf(
  { id, config_id }: TierConfigRequestRecord,
  world: World,
): TierConfigRecord {
  const config = world.tierConfigs.ever(config_id)
  if (!config) throw new Error(`${id} has no configuration ${config_id}`)
  return config
}

/** Refuses an action: with `PERM_001` to the wrong side, with `TCR_001` in the wrong state. */
export function checkTierConfigAction(
  action: keyof typeof tierConfigLifecycle,
  request: TierConfigRequestRecord,
  { account }: Actor,
  world: World,
): void {
  const { from, by, done }: TierConfigTransition = tierConfigLifecycle[action]
  if (!isParty(by, configOf(request, world), account.id, world)) throw refusal('PERM_001')
  const { id, status } = request
  if (!from.includes(status))
    throw refusal('TCR_001', { id, status, from: from.join(' or '), done })
}
