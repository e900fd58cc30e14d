// Marketplaces: where distributors and resellers sell products.
import { filters } from '../../spec/generated/filters.ts'
import type {
  Marketplace,
  MarketplaceCreate,
  MarketplaceUpdate,
} from '../../spec/generated/types.ts'
import { countryOf } from '../countries.ts'
import type { Handler } from '../operation.ts'
import { listed } from '../rules/named.ts'
import { checkOwner } from '../rules/owner.ts'
import { invalid, missing, refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import { activeContractsIn } from '../store/agreement-queries.ts'
import { agreementsIn } from '../store/platform-fields.ts'
import type { MarketplaceRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'
import { accountRef } from './accounts.ts'
import { countryRef } from './countries.ts'
import { asSeen, page } from './list.ts'
import { removeIcon, storeIcon } from './marketplace-icon.ts'
import { namedRefs, refProblems } from './named-refs.ts'
import { withoutNulls } from './without-nulls.ts'

/** A marketplace on the wire. */
export function presentMarketplace(record: MarketplaceRecord, world: World): Marketplace {
  const { owner_id, hubs, country_ids, ...own } = record
  const contracts = activeContractsIn(own.id, world).length
  return {
    ...own,
    owner: accountRef(owner_id, world),
    hubs: hubs.map(({ hub_id: id, external_id = '' }) => ({
      hub: { id, name: world.hubs.ever(id)?.name ?? '' },
      external_id,
    })),
    countries: country_ids.map(countryRef),
    active_contracts: contracts,
    stats: { hubs: hubs.length, contracts },
  }
}

const present = presentMarketplace

function load(view: View, { id = '' }: Readonly<Record<string, string>>): MarketplaceRecord {
  const marketplace = view.get('marketplaces', id)
  if (!marketplace) throw refusal('NFND_000', { id })
  return marketplace
}

const list: Handler<'listMarketplaces', void, MarketplaceRecord> = {
  fields: filters.listMarketplaces,
  load() {},
  decide: ({ plan, view }) =>
    page(
      asSeen(plan, 'agreements.id', (id) =>
        agreementsIn(id, view.world).filter((agreement) => view.get('agreements', agreement)),
      ),
      view.world.marketplaces,
      { visible: view.visible('marketplaces') },
    ),
  present,
}

const create: Handler<'createMarketplace', void, MarketplaceRecord> = {
  load() {},
  decide({ actor, view, input, context }) {
    checkInput(input, actor.account.id, view)
    const marketplace: MarketplaceRecord = {
      hubs: [],
      country_ids: [],
      locales: [],
      ...read(input),
      name: input.name,
      id: context.ids.next('marketplaces', (id) => view.world.marketplaces.ever(id) !== undefined),
      owner_id: actor.account.id,
      events: { created: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'marketplaces', put: marketplace }], result: marketplace }
  },
  present,
}

const get: Handler<'getMarketplace', MarketplaceRecord, MarketplaceRecord> = {
  fields: filters.listMarketplaces,
  load,
  decide: ({ target }) => ({ result: target }),
  present,
}

const update: Handler<'updateMarketplace', MarketplaceRecord, MarketplaceRecord> = {
  load,
  check: checkOwner,
  decide({ actor, view, target, input, context }) {
    checkInput(input, actor.account.id, view, target)
    const marketplace: MarketplaceRecord = {
      ...target,
      ...read(input),
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'marketplaces', put: marketplace }], result: marketplace }
  },
  present,
}

/** Refuses with `VAL_001`, all at once, references that lead nowhere and a name that is taken. */
function checkInput(
  { name, hubs, countries, locales }: MarketplaceUpdate,
  ownerId: string,
  { world }: View,
  before?: MarketplaceRecord,
): void {
  const taken = world.marketplaces
    .by('owner.id', ownerId)
    .find((other) => other.name === name && other.id !== before?.id)
  const problems = [
    ...(taken ? [`name: Marketplace ${taken.id} has this name. Choose another.`] : []),
    ...hubProblems(hubs, ownerId, world),
    ...(countries ?? []).flatMap(({ id }, index) =>
      countryOf(id) ? [] : [missing(`countries.${index}.id`)],
    ),
    ...refProblems('locales', locales),
  ]
  if (problems.length > 0) throw invalid(...problems)
}

/** A marketplace has hubs of its owner, each once. */
const hubProblems = (
  hubs: MarketplaceUpdate['hubs'] = [],
  ownerId: string,
  world: World,
): string[] =>
  hubs.flatMap(({ hub: { id } }, index) => {
    const field = `hubs.${index}.hub.id`
    if (world.hubs.get(id)?.company_id !== ownerId) return [missing(field)]
    const first = hubs.findIndex(({ hub }) => hub.id === id)
    return first === index ? [] : [`${field}: ${id} is given twice. Leave one of them out.`]
  })

/** The members of a body as they are kept; null takes a value away. */
function read({ hubs, countries, locales, ...members }: MarketplaceCreate | MarketplaceUpdate) {
  return {
    ...withoutNulls(members),
    ...(hubs && { hubs: hubs.map(({ hub, external_id }) => ({ hub_id: hub.id, external_id })) }),
    ...(countries && { country_ids: [...new Set(countries.map(({ id }) => id))] }),
    ...(locales && { locales: namedRefs(locales, localeName) }),
  }
}

const LOCALE_NAMES = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' })

/** Like `Spanish (Spain)` for ES-ES; nothing for what is no locale. */
function localeName(id: string): string | undefined {
  try {
    return LOCALE_NAMES.of(id)
  } catch {
    return undefined
  }
}

const remove: Handler<'deleteMarketplace', MarketplaceRecord, undefined> = {
  load,
  check: checkOwner,
  decide({ view: { world }, target }) {
    checkUnused(target, world)
    return {
      changes: [{ in: 'marketplaces', remove: target }, ...removeIcon(target, world)],
      result: undefined,
    }
  },
  present() {},
}

/** Refuses with `MKP_001` to delete a marketplace that an agreement or a contract is about. */
function checkUnused({ id }: MarketplaceRecord, world: World): void {
  const agreements = agreementsIn(id, world)
  const are = (type: string): string[] =>
    agreements.filter((agreement) => world.agreements.get(agreement)?.type === type)
  const contracts = world.contracts
    .all()
    .filter(({ marketplace_id, sourcing }) =>
      [marketplace_id, sourcing?.marketplace_id].includes(id),
    )
  const users = [
    ...listed('distribution agreement', are('distribution')),
    ...listed('service agreement', are('service')),
    ...listed(
      'contract',
      contracts.map((contract) => contract.id),
    ),
  ]
  if (users.length > 0) throw refusal('MKP_001', { id, users: users.join(' and ') })
}

const setIcon: Handler<'setMarketplaceIcon', MarketplaceRecord, MarketplaceRecord> = {
  load,
  check: checkOwner,
  decide({ actor, view: { world }, target, input, context }) {
    const { icon, changes } = storeIcon(input, target, world)
    const marketplace: MarketplaceRecord = {
      ...target,
      icon,
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return {
      changes: [...changes, { in: 'marketplaces', put: marketplace }],
      result: marketplace,
    }
  },
  present,
}

/** The operations of the family. */
export const marketplaces = {
  listMarketplaces: list,
  createMarketplace: create,
  getMarketplace: get,
  updateMarketplace: update,
  deleteMarketplace: remove,
  setMarketplaceIcon: setIcon,
}
