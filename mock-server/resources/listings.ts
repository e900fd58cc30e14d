// Listings, to read.
import type { Node } from '../../sdk/rql/condition.ts'
import { foldCase } from '../../sdk/rql/like.ts'
import type { Plan } from '../../sdk/rql/plan.ts'
import { filters } from '../../spec/generated/filters.ts'
import type { Listing } from '../../spec/generated/types.ts'
import type { Handler, Params } from '../operation.ts'
import { refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type { ListingRecord } from '../store/lead-records.ts'
import type { World } from '../store/store.ts'
import { accountRef } from './accounts.ts'
import { marketplaceRef } from './agreement-view.ts'
import { contractName } from './contract-view.ts'
import { page } from './list.ts'
import { productRef } from './products.ts'

/** A listing on the wire. */
export function presentListing(record: ListingRecord, world: World): Listing {
  const {
    product_id,
    contract_id,
    marketplace_id,
    vendor_id,
    provider_id,
    form_id: _,
    events,
    ...own
  } = record
  const contract = world.contracts.ever(contract_id)
  return {
    ...own,
    contract: {
      id: contract_id,
      name: contract ? contractName(contract, world) : '',
      type: 'distribution',
      marketplace: marketplaceRef(marketplace_id, world),
    },
    product: productRef(product_id, world),
    created: events.created.at,
    updated: events.updated.at,
    vendor: accountRef(vendor_id, world),
    provider: accountRef(provider_id, world),
  }
}

/** The listing a path names; refuses with `NFND_000` what the actor can not see. */
export function loadListing(view: View, params: Params): ListingRecord {
  const id = params['listing_id'] ?? params['id'] ?? ''
  const listing = view.get('listings', id)
  if (!listing) throw refusal('NFND_000', { id })
  return listing
}

const list: Handler<'listListings', void, ListingRecord> = {
  fields: filters.listListings,
  load() {},
  decide: ({ plan, view }) =>
    page(containing(plan), view.world.listings, { visible: view.visible('listings') }),
  present: presentListing,
}

const get: Handler<'getListing', ListingRecord, ListingRecord> = {
  fields: filters.listListings,
  load: loadListing,
  decide: ({ target }) => ({ result: target }),
  present: presentListing,
}

const CONTAINS = '__icontains'

/** A plan in which filters like `product__name__icontains` find parts of `product__name`. */
function containing(plan: Plan): Plan {
  const { where } = plan
  return where ? { ...plan, where: contained(where) } : plan
}

function contained(node: Node): Node {
  if (node.kind === 'not') return { kind: 'not', node: contained(node.node) }
  if (node.kind !== 'test') return { ...node, nodes: node.nodes.map(contained) }
  const { field, keys = [] } = node
  if (!field.endsWith(CONTAINS)) return node
  const parts = keys.map((key) => foldCase(String(key)))
  return {
    kind: 'test',
    field: field.slice(0, -CONTAINS.length),
    matches: (value) =>
      typeof value === 'string' && parts.some((part) => foldCase(value).includes(part)),
  }
}

/** The operations of the family. */
export const listings = { listListings: list, getListing: get }
