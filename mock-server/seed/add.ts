// Puts into a mock what the API can not create: validated like a request.
import type { Account } from '../../spec/generated/types.ts'
import type { Context } from '../operation.ts'
import { presentProduct } from '../resources/products.ts'
import { presentSubscription } from '../resources/subscriptions.ts'
import { presentTierAccount } from '../resources/tier-account-view.ts'
import { tierAccounts } from '../resources/tier-accounts.ts'
import { invalid, missing } from '../rules/refusal.ts'
import { viewOf } from '../rules/visibility.ts'
import { NO_QUERY } from '../steps/ask.ts'
import { check } from '../steps/validate.ts'
import { parentOf } from '../store/fields.ts'
import type { ProductRecord, ServiceUserRecord } from '../store/records.ts'
import type { Change, Store, World } from '../store/store.ts'
import { actorOf } from './actor.ts'
import { addCategory } from './add-category.ts'
import { addListing } from './add-listing.ts'
import { addPortalOrg, addPortalUser } from './add-portal-orgs.ts'
import { addPortalLicense, addPortalProduct } from './add-portal-sales.ts'
import { addTierConfig } from './add-tier-config.ts'
import { additionSchemas, type Addition, type Additions } from './additions.ts'
import { freeId } from './free-id.ts'
import { moment } from './moment.ts'

/** Whether something of that name can be added. */
const isAddition = (name: string): name is Addition => Object.hasOwn(additionSchemas, name)

/**
 * Adds a record and answers it as the API shows it. Refuses with `VAL_001` what the wire format or
 * a reference does not allow; tier accounts obey all rules of their creation.
 */
export function add<A extends Addition>(
  store: Store,
  context: Context,
  collection: A,
  input: unknown,
): Additions[A]['output'] {
  const adders: { [K in Addition]: Adder<K> } = {
    accounts: addAccount,
    categories: addCategory,
    listings: addListing,
    portalLicenses: addPortalLicense,
    portalOrgs: addPortalOrg,
    portalProducts: addPortalProduct,
    portalUsers: addPortalUser,
    products: addProduct,
    subscriptions: addSubscription,
    tierAccounts: addTierAccount,
    tierConfigs: addTierConfig,
  }
  if (!isAddition(collection)) {
    const names = Object.keys(additionSchemas).join(', ')
    throw new TypeError(
      `Nothing can be added to ${String(collection)}. Use one of: ${names}; all else is made through the API.`,
    )
  }
  const valid = canonicalTimes(check(additionSchemas[collection], input)) as Additions[A]['input']
  const { changes, present } = adders[collection](valid, store.world, context)
  store.commit(changes)
  return present(store.world)
}

type Adder<A extends Addition> = (
  input: Additions[A]['input'],
  world: World,
  context: Context,
) => {
  readonly changes: readonly Change[]
  readonly present: (world: World) => Additions[A]['output']
}

const addAccount: Adder<'accounts'> = (input, world, context) => {
  const vendor = input.role === 'vendor'
  const kind = vendor ? 'vendors' : 'distributors'
  const account: Account = {
    ...input,
    id: freeId(kind, input.id, world.accounts, context),
    type: vendor ? 'vendor' : 'provider',
    events: { created: { at: context.now }, updated: { at: context.now }, ...input.events },
  }
  const user: ServiceUserRecord = {
    id: freeId('serviceUsers', undefined, world.serviceUsers, context),
    name: `${account.name} integration`,
    secret: context.ids.uuid().replaceAll('-', ''),
    account_id: account.id,
  }
  return {
    changes: [
      { in: 'accounts', put: account },
      { in: 'serviceUsers', put: user },
    ],
    present: () => account,
  }
}

const addProduct: Adder<'products'> = ({ owner, ...input }, world, context) => {
  const vendor = world.accounts.get(owner.id)
  if (!vendor) throw invalid(missing('owner.id'))
  if (vendor.role !== 'vendor')
    throw invalid(`owner.id: ${owner.id} is a ${vendor.role}. Products belong to vendors.`)
  const id = freeId('products', input.id, world.products, context)
  const product: ProductRecord = {
    external_id: id,
    purchase_model: 'transactable',
    status: 'published',
    version: 1,
    visibility: { owner: true, listing: true, syndication: false, catalog: false },
    ...input,
    id,
    capabilities: { tiers: { updates: false }, ...input.capabilities },
    owner_id: owner.id,
    events: { created: { at: context.now }, updated: { at: context.now }, ...input.events },
  }
  return {
    changes: [{ in: 'products', put: product }],
    present: (after) => presentProduct(product, after),
  }
}

const addSubscription: Adder<'subscriptions'> = (input, world, context) => {
  const { product, tiers, connection = {}, ...own } = input
  const customer = world.tierAccounts.get(tiers.customer.id)
  const tier1 = tiers.tier1?.id ?? customer?.parent_id
  const tier2 = tiers.tier2?.id ?? parentOf(tier1, world)
  const hubId = connection.hub?.id ?? customer?.hub_id
  const hub = hubId === undefined ? undefined : world.hubs.get(hubId)
  const providerId = connection.provider?.id ?? hub?.company_id ?? customer?.owner_id ?? ''
  const lost = [
    ...(world.products.get(product.id) ? [] : ['product.id']),
    ...(customer ? [] : ['tiers.customer.id']),
    ...(tier1 === undefined || world.tierAccounts.get(tier1) ? [] : ['tiers.tier1.id']),
    ...(tier2 === undefined || world.tierAccounts.get(tier2) ? [] : ['tiers.tier2.id']),
    ...(hubId === undefined || hub ? [] : ['connection.hub.id']),
    ...(world.accounts.get(providerId) || !customer ? [] : ['connection.provider.id']),
  ]
  if (lost.length > 0) throw invalid(...lost.map(missing))
  const customers = Object.entries({ tier1, tier2 }).filter(
    ([, id]) => id !== undefined && world.tierAccounts.get(id)?.type !== 'reseller',
  )
  if (customers.length > 0) {
    throw invalid(...customers.map(([name, id]) => `tiers.${name}.id: ${id} is not a reseller.`))
  }
  const subscription = {
    status: 'active' as const,
    external_id: null,
    external_uid: context.ids.uuid(),
    items: [],
    params: [],
    ...own,
    id: freeId('subscriptions', own.id, world.subscriptions, context),
    product_id: product.id,
    connection: {
      id: connection.id ?? context.ids.next('connections', () => false),
      type: connection.type ?? ('production' as const),
      provider_id: providerId,
      hub_id: hubId,
    },
    tiers: { customer: tiers.customer.id, tier1, tier2 },
    events: { created: { at: context.now }, updated: { at: context.now }, ...own.events },
  }
  return {
    changes: [{ in: 'subscriptions', put: subscription }],
    present: (after) => presentSubscription(subscription, after),
  }
}

const addTierAccount: Adder<'tierAccounts'> = ({ owner, ...input }, world, context) => {
  const actor = actorOf(owner.id, world)
  if (!actor) throw invalid(missing('owner.id'))
  const { changes = [], result } = tierAccounts.createTierAccount.decide({
    actor,
    view: viewOf(owner.id, world),
    target: undefined,
    input,
    plan: NO_QUERY,
    context,
  })
  if (!result) throw new Error('createTierAccount decides for a record')
  return { changes, present: (after) => presentTierAccount(result, after) }
}

/** Writes the moments of events as the platform does; refuses what is no moment. */
function canonicalTimes(record: unknown): unknown {
  const { events } = record as {
    readonly events?: Readonly<Record<string, { readonly at?: string }>>
  }
  if (!events) return record
  const canonical = Object.entries(events).map(([name, event]) => [
    name,
    { ...event, at: moment(`events.${name}.at`, event.at ?? '') },
  ])
  return { ...(record as object), events: Object.fromEntries(canonical) }
}
