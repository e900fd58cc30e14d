import { describeFilters } from '../support/filter-suite.ts'
import { at, type Wire } from '../support/filter-oracle.ts'
import { contactInfo, freshWorld, type TestWorld } from '../support/world.ts'

// Every filter of tier configurations and their requests, for all who take part.

const HUBS: Readonly<Record<string, string>> = {
  'TA-1000-2718-0001': 'HB-4106-2718',
  'TA-1000-2718-0002': 'HB-4106-2718',
  'TA-1000-2718-0003': 'HB-4106-2718',
}

const NAMES = ['Beta, Inc', "O'Hara", 'a*b', 'BETA, inc'] as const

async function peopled(): Promise<TestWorld> {
  let second = 0
  const now = (): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, Math.floor(second++ / 2)))
  const world = freshWorld({ now })
  for (const [i, name] of NAMES.entries()) {
    const account = await world.distributor.tierAccounts.create({
      type: 'reseller',
      name,
      contact_info: contactInfo,
      ...(i % 2 === 0 && { external_id: name }),
    })
    const configuration = world.mock.add('tierConfigs', {
      account,
      product: { id: 'PRD-418-302-551' },
      tier_level: i === 3 ? 2 : 1,
      status: i === 0 ? 'processing' : 'active',
      ...(i === 1 && { contract: { id: 'CRD-20001-00001-00001' } }),
    })
    await world.distributor.tierConfigRequests.create({
      configuration,
      params: [{ id: 'reseller_domain', value: name }],
      ...(i === 2 && { status: 'draft' }),
    })
  }
  return world
}

const moments = {
  created: (row: Wire) => at(row, ['events', 'created', 'at']),
  updated: (row: Wire) => at(row, ['events', 'updated', 'at']),
}

const hub = (row: Wire): string | undefined =>
  HUBS[String(at(row, ['configuration', 'account', 'id']))]

const configs = {
  list: 'listTierConfigs',
  path: '/tier/configs',
  resolve: { ...moments, 'account.company_name': (row: Wire) => at(row, ['account', 'name']) },
  searched: ['beta', 'ATLAS', 'harbor', 'TC-300', 'backup', 'CRD-2', 'zzz', ''],
} as const

const requests = {
  list: 'listTierConfigRequests',
  path: '/tier/config-requests',
  resolve: {
    ...moments,
    'configuration.account.hub.id': hub,
    'configuration.account.hub.name': (row: Wire) => hub(row) && 'Harbor Commerce',
    unassigned: (row: Wire) => at(row, ['assignee', 'id']),
  },
  searched: ['harbor commerce', 'TC-300', 'nimbus', 'HB-4', 'TCR', 'zzz', ''],
} as const

for (const as of ['PA-301-447', 'VA-149-494', 'VA-621-880']) {
  describeFilters({ ...configs, as }, peopled)
  describeFilters({ ...requests, as }, peopled)
}
