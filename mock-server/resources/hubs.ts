// Hubs: the distributor's commerce systems.
import { platformTime } from '../clock.ts'
import { filters } from '../../spec/generated/filters.ts'
import type {
  Hub,
  HubConnection,
  HubCreate,
  HubMarketplace,
  HubUpdate,
} from '../../spec/generated/types.ts'
import type { Handler } from '../operation.ts'
import { invalid, refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import { connectionsOf, marketplacesOn } from '../store/platform-fields.ts'
import type { HubRecord, MarketplaceRecord, SubscriptionRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'
import { accountRef } from './accounts.ts'
import { page, pageOf } from './list.ts'
import { withoutNulls } from './without-nulls.ts'

function present({ company_id, ...hub }: HubRecord, world: World): Hub {
  return {
    ...hub,
    company: accountRef(company_id, world),
    stats: {
      connections: connectionsOf(hub.id, world).length,
      marketplaces: marketplacesOn(hub.id, world).length,
    },
  }
}

function load(view: View, params: Readonly<Record<string, string>>): HubRecord {
  const id = params['hub_id'] ?? params['id'] ?? ''
  const hub = view.get('hubs', id)
  if (!hub) throw refusal('NFND_000', { id })
  return hub
}

const list: Handler<'listHubs', void, HubRecord> = {
  fields: filters.listHubs,
  load() {},
  decide: ({ plan, view }) => page(plan, view.world.hubs, { visible: view.visible('hubs') }),
  present,
}

const create: Handler<'createHub', void, HubRecord> = {
  load() {},
  decide({ actor, view, input, context }) {
    const { instance: _, instance_id: _id, instance_type: _type, ...members } = input
    const instance = instanceOf(input)
    const lacking = [
      ...(input.instance || input.instance_id !== undefined ? [] : ['instance_id']),
      ...(instance.type ? [] : ['instance_type']),
    ]
    if (lacking.length > 0)
      throw invalid(...lacking.map((name) => `${name}: This field is required.`))
    const hub: HubRecord = {
      ...withoutNulls(members),
      ...checkedAt(input),
      id: context.ids.next('hubs', (id) => view.world.hubs.ever(id) !== undefined),
      company_id: actor.account.id,
      instance,
      events: { created: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'hubs', put: hub }], result: hub }
  },
  present,
}

const get: Handler<'getHub', HubRecord, HubRecord> = {
  fields: filters.listHubs,
  load,
  decide: ({ target }) => ({ result: target }),
  present,
}

const update: Handler<'updateHub', HubRecord, HubRecord> = {
  load,
  decide({ actor, target, input, context }) {
    const { instance: _, instance_id: _id, instance_type: _type, ...members } = input
    const hub: HubRecord = {
      ...target,
      ...withoutNulls(members),
      ...checkedAt(input),
      instance: { ...target.instance, ...instanceOf(input) },
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'hubs', put: hub }], result: hub }
  },
  present,
}

const remove: Handler<'deleteHub', HubRecord, HubRecord> = {
  load,
  decide({ view: { world }, target }) {
    checkUnused(target, world)
    return { changes: [{ in: 'hubs', remove: target }], result: undefined }
  },
  present,
}

/** Refuses with `HUB_001` to delete a hub that tier accounts belong to or marketplaces sell through. */
function checkUnused({ id }: HubRecord, world: World): void {
  const accounts = world.tierAccounts.by('hub.id', id).length
  const marketplaces = marketplacesOn(id, world).length
  const users = [
    ...counted(accounts, 'tier account'),
    ...counted(marketplaces, 'marketplace'),
  ].join(' and ')
  const verb = accounts + marketplaces === 1 ? 'uses' : 'use'
  if (users) throw refusal('HUB_001', { id, users, verb })
}

const counted = (count: number, noun: string): string[] =>
  count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`]

const connections: Handler<'listHubConnections', HubRecord, HubConnection> = {
  fields: filters.listHubConnections,
  load,
  decide({ plan, view: { world }, target }) {
    const rows = connectionsOf(target.id, world).map((from) => connection(from, world))
    return pageOf(plan, rows, { order: [{ field: 'created_at', descending: true }] })
  },
  present: (row) => row,
}

/** A connection, as the oldest subscription that came through it tells. */
function connection(
  { connection: { id, type, provider_id }, product_id, events }: SubscriptionRecord,
  world: World,
): HubConnection {
  const product = world.products.ever(product_id)
  const { name = '', icon, short_description, version, owner_id = '' } = product ?? {}
  return {
    id,
    type: type === 'production' ? 'production' : 'test',
    status: 'active',
    provider: accountRef(provider_id, world),
    vendor: accountRef(owner_id, world),
    created_at: events.created?.at ?? '',
    product: {
      id: product_id,
      name,
      ...(icon && { icon }),
      ...(short_description !== undefined && { short_description }),
      ...(version !== undefined && { version }),
    },
  }
}

/** A marketplace, and how a hub calls it. */
interface HubMarketplaceRow extends MarketplaceRecord {
  readonly external_id: string
}

const marketplaces: Handler<'listHubMarketplaces', HubRecord, HubMarketplaceRow> = {
  fields: filters.listHubMarketplaces,
  load,
  decide({ plan, view: { world }, target }) {
    const rows = marketplacesOn(target.id, world).map((marketplace) => ({
      ...marketplace,
      external_id: marketplace.hubs.find(({ hub_id }) => hub_id === target.id)?.external_id ?? '',
    }))
    return pageOf(plan, rows)
  },
  present: ({ id, name, icon, description, external_id }): HubMarketplace => ({
    id,
    name,
    ...(icon && { icon }),
    ...(description && { description }),
    external_id,
  }),
}

/** The moment of a health check, as the platform writes it. */
const checkedAt = ({ last_health_check: at }: HubUpdate): Partial<HubRecord> =>
  at ? { last_health_check: platformTime(new Date(at)) } : {}

/** The commerce system, from either way of writing it; what is not given is not there. */
function instanceOf(input: HubCreate | HubUpdate): Partial<Hub['instance']> {
  const id = input.instance ? input.instance.id : input.instance_id
  const type = input.instance ? input.instance.type : input.instance_type
  return {
    ...(id !== undefined && id !== null && { id }),
    ...(type && { type: type.toUpperCase() as 'OA' | 'API' }),
  }
}

/** The operations of the family. */
export const hubs = {
  listHubs: list,
  createHub: create,
  getHub: get,
  updateHub: update,
  deleteHub: remove,
  listHubConnections: connections,
  listHubMarketplaces: marketplaces,
}
