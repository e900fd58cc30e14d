// Which products an agreement is about, and in which marketplaces they are offered under it.
import type { AgreementRecord } from '../store/agreement-records.ts'
import {
  contractsFrom,
  distributionsBelow,
  hasContract,
  marketplacesOf,
} from '../store/agreement-queries.ts'
import type { ProductRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'

/**
 * The products of an agreement, by id. Of a service agreement those of its product groups; of program
 * and distribution agreements those of the vendors under contract; of sourcing agreements those that
 * the owner's vendors let others sell.
 */
export function productsOf(agreement: AgreementRecord, world: World): string[] {
  if (agreement.type === 'service') {
    const groups = agreement.product_group_ids.map((id) => world.productGroups.get(id))
    return [...new Set(groups.flatMap((group) => group?.product_ids ?? []))]
  }
  const contracts =
    agreement.type === 'program' || agreement.type === 'distribution'
      ? contractsFrom(agreement.id, world)
      : world.contracts.by('issuer.id', agreement.owner_id).filter(({ type }) => type === 'program')
  const vendors = new Set(
    contracts.filter(({ status }) => status === 'active').map(({ owner_id }) => owner_id),
  )
  return Array.from(vendors, (vendor) => world.products.by('owner.id', vendor))
    .flat()
    .filter((product) => product.status === 'published' && isFor(agreement, product))
    .map(({ id }) => id)
}

function isFor({ type }: AgreementRecord, { visibility, purchase_model }: ProductRecord): boolean {
  if (type === 'syndication') return visibility?.syndication === true
  return type !== 'referral' || purchase_model === 'referral'
}

/** The marketplaces in which a product of an agreement is offered, by id. */
export function marketplacesForProduct(
  agreement: AgreementRecord,
  { owner_id: vendor }: ProductRecord,
  world: World,
): string[] {
  if (agreement.type === 'service' || agreement.type === 'distribution') {
    return marketplacesOf(agreement)
  }
  const distributions =
    agreement.type === 'program'
      ? distributionsBelow(agreement.id, world)
      : world.agreements
          .by('owner.id', agreement.owner_id)
          .filter(({ type }) => type === 'distribution')
  return distributions
    .filter(({ id }) => hasContract(id, vendor, ['active'], world))
    .flatMap(marketplacesOf)
}
