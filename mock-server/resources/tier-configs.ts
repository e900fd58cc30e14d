// Tier configurations, to read.
import { filters, type FilterField } from '../../spec/generated/filters.ts'
import type { Handler } from '../operation.ts'
import { refusal } from '../rules/refusal.ts'
import type { TierConfigRecord } from '../store/tier-config-records.ts'
import { page } from './list.ts'
import { presentTierConfig, presentTierConfigDetail } from './tier-config-view.ts'

/** What the product can do is shown inside requests alone, when it is selected. */
const fields: Readonly<Record<string, FilterField>> = {
  ...filters.listTierConfigs,
  'product.capabilities': { type: 'string', lookups: [], hidden: true },
}

const list: Handler<'listTierConfigs', void, TierConfigRecord> = {
  fields,
  load() {},
  decide: ({ plan, view }) =>
    page(plan, view.world.tierConfigs, { visible: view.visible('tierConfigs') }),
  present: presentTierConfig,
}

const get: Handler<'getTierConfig', TierConfigRecord, TierConfigRecord> = {
  fields,
  load(view, { id = '' }) {
    const config = view.get('tierConfigs', id)
    if (!config) throw refusal('NFND_000', { id })
    return config
  },
  decide: ({ target }) => ({ result: target }),
  present: presentTierConfigDetail,
}

/** The operations of the family. */
export const tierConfigs = { listTierConfigs: list, getTierConfig: get }
