// Puts a listing into a mock: the platform makes them from requests, which the API does not have here.
import type { Context } from '../operation.ts'
import { presentListing } from '../resources/listings.ts'
import { invalid, missing } from '../rules/refusal.ts'
import type { ListingRecord } from '../store/lead-records.ts'
import type { Change, World } from '../store/store.ts'
import type { Additions } from './additions.ts'
import { freeId } from './free-id.ts'
import { moment } from './moment.ts'

/** Refuses with `VAL_001` a listing that no active distribution contract of the vendor allows. */
export function addListing(
  { product, contract, created, updated, ...own }: Additions['listings']['input'],
  world: World,
  context: Context,
): {
  readonly changes: readonly Change[]
  readonly present: (world: World) => Additions['listings']['output']
} {
  const { owner_id: vendor_id } = world.products.get(product.id) ?? {}
  const { type, status, owner_id, issuer_id, marketplace_id } =
    world.contracts.get(contract.id) ?? {}
  if (vendor_id === undefined || owner_id === undefined || issuer_id === undefined) {
    throw invalid(
      ...(vendor_id === undefined ? [missing('product.id')] : []),
      ...(owner_id === undefined ? [missing('contract.id')] : []),
    )
  }
  if (type !== 'distribution' || status !== 'active' || marketplace_id === undefined) {
    throw invalid(
      `contract.id: ${contract.id} is a ${type} contract, ${status}. It must be an active distribution contract.`,
    )
  }
  if (vendor_id !== owner_id) {
    throw invalid(
      `product.id: ${product.id} belongs to ${vendor_id}, but ${contract.id} is a contract of ${owner_id}.`,
    )
  }
  const there = world.listings
    .by('contract.id', contract.id)
    .find((listing) => listing.product_id === product.id)
  if (there) throw invalid(`product.id: ${product.id} has a listing already: ${there.id}.`)
  const at = moment('created', created) ?? context.now
  const listing: ListingRecord = {
    status: 'listed',
    ...own,
    id: freeId('listings', own.id, world.listings, context),
    product_id: product.id,
    contract_id: contract.id,
    marketplace_id,
    vendor_id,
    provider_id: issuer_id,
    events: { created: { at }, updated: { at: moment('updated', updated) ?? at } },
  }
  return {
    changes: [{ in: 'listings', put: listing }],
    present: (after) => presentListing(listing, after),
  }
}
