// What hangs on an agreement: marketplaces, product groups, partners, and the products it is about.
import { filters } from '../../spec/generated/filters.ts'
import type { MarketplaceSummary, ProductGroupRef } from '../../spec/generated/types.ts'
import type { Actor, Handler, Params } from '../operation.ts'
import { touched } from '../rules/agreements.ts'
import { checkOwner } from '../rules/owner.ts'
import { invalid, missing, refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import { contractsFrom, marketplacesOf } from '../store/agreement-queries.ts'
import type { AgreementRecord, ContractRecord } from '../store/agreement-records.ts'
import type { MarketplaceRecord, ProductGroupRecord, ProductRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'
import { marketplacesForProduct, productsOf } from './agreement-products.ts'
import { marketplaceRef } from './agreement-view.ts'
import { loadAgreement } from './agreements.ts'
import { among, page, pageOf } from './list.ts'
import { presentMarketplace } from './marketplaces.ts'
import { partnerFields, partnerQuery, partnerRow } from './partner-rows.ts'
import { presentProductGroup } from './product-groups.ts'
import { productRef } from './products.ts'

type LinkField = 'marketplace_ids' | 'product_group_ids'

/** Only service agreements are given marketplaces and product groups, and only by their owner. */
function checkLinkable(agreement: AgreementRecord, actor: Actor): void {
  checkOwner(agreement, actor)
  if (agreement.type === 'service') return
  throw invalid(
    `agreement_id: ${agreement.id} is a ${agreement.type} agreement. Only service agreements take this.`,
  )
}

/** The agreement with one more link; refuses with `VAL_001` one it has already. */
function linked(agreement: AgreementRecord, field: LinkField, id: string): AgreementRecord {
  if (agreement[field].includes(id)) throw invalid(`id: ${id} is attached already.`)
  return { ...agreement, [field]: [...agreement[field], id] }
}

/** An agreement and the id of what is to be taken off it. */
interface Link {
  readonly agreement: AgreementRecord
  readonly id: string
}

/** Finds the link a path names; refuses with `NFND_000` what is not attached. */
const loadLink =
  (field: LinkField) =>
  (view: View, params: Params): Link => {
    const { id = '' } = params
    const agreement = loadAgreement(view, params)
    if (!agreement[field].includes(id)) throw refusal('NFND_000', { id })
    return { agreement, id }
  }

const unlinked = ({ agreement, id }: Link, field: LinkField): AgreementRecord => ({
  ...agreement,
  [field]: agreement[field].filter((one) => one !== id),
})

/** A marketplace as agreements list it. */
function summary(record: MarketplaceRecord, world: World): MarketplaceSummary {
  const { id, name, description, countries, currency, icon, stats } = presentMarketplace(
    record,
    world,
  )
  return {
    id,
    name,
    countries,
    stats,
    ...(description !== undefined && { description }),
    ...(currency !== undefined && { currency }),
    ...(icon !== undefined && { icon }),
  }
}

const marketplaces: Handler<'listAgreementMarketplaces', AgreementRecord, MarketplaceRecord> = {
  fields: filters.listAgreementMarketplaces,
  load: loadAgreement,
  decide: ({ plan, view: { world }, target }) =>
    page(plan, world.marketplaces, { visible: among(world.marketplaces, marketplacesOf(target)) }),
  present: summary,
}

const addMarketplace: Handler<'addAgreementMarketplace', AgreementRecord, MarketplaceRecord> = {
  load: loadAgreement,
  check: checkLinkable,
  decide({ view, actor, target, input: { id }, context }) {
    const marketplace = view.get('marketplaces', id)
    if (marketplace?.owner_id !== actor.account.id) throw invalid(missing('id'))
    const agreement = touched(linked(target, 'marketplace_ids', id), actor, context)
    return { changes: [{ in: 'agreements', put: agreement }], result: marketplace }
  },
  present: summary,
}

const removeMarketplace: Handler<'removeAgreementMarketplace', Link, undefined> = {
  load: loadLink('marketplace_ids'),
  check: ({ agreement }, actor) => checkLinkable(agreement, actor),
  decide: ({ actor, target, context }) => ({
    changes: [
      { in: 'agreements', put: touched(unlinked(target, 'marketplace_ids'), actor, context) },
    ],
    result: undefined,
  }),
  present() {},
}

/** A product group as agreements list it. */
function groupRef(record: ProductGroupRecord, world: World): ProductGroupRef {
  const { owner: _, ...group } = presentProductGroup(record, world)
  return group
}

const groups: Handler<'listAgreementProductGroups', AgreementRecord, ProductGroupRecord> = {
  fields: filters.listAgreementProductGroups,
  load: loadAgreement,
  decide: ({ plan, view: { world }, target }) =>
    page(plan, world.productGroups, {
      visible: among(world.productGroups, target.product_group_ids),
    }),
  present: groupRef,
}

const addGroup: Handler<'addAgreementProductGroup', AgreementRecord, ProductGroupRecord> = {
  load: loadAgreement,
  check: checkLinkable,
  decide({ view, actor, target, input: { id }, context }) {
    const group = view.get('productGroups', id)
    if (!group) throw invalid(missing('id'))
    const agreement = touched(linked(target, 'product_group_ids', id), actor, context)
    return { changes: [{ in: 'agreements', put: agreement }], result: group }
  },
  present: groupRef,
}

const removeGroup: Handler<'removeAgreementProductGroup', Link, undefined> = {
  load: loadLink('product_group_ids'),
  check: ({ agreement }, actor) => checkLinkable(agreement, actor),
  decide: ({ actor, target, context }) => ({
    changes: [
      { in: 'agreements', put: touched(unlinked(target, 'product_group_ids'), actor, context) },
    ],
    result: undefined,
  }),
  present() {},
}

const partners: Handler<'listAgreementPartners', AgreementRecord, ContractRecord> = {
  fields: partnerQuery(filters.listAgreementPartners),
  load: loadAgreement,
  decide({ plan, view, target }) {
    const contracts = contractsFrom(target.id, view.world)
    const seen = contracts.filter((contract) => view.sees('contracts', contract))
    return pageOf(plan, seen, { fields: partnerFields(view.world) })
  },
  present: partnerRow,
}

const products: Handler<'listAgreementProducts', AgreementRecord, ProductRecord> = {
  fields: filters.listAgreementProducts,
  load: loadAgreement,
  decide: ({ actor, plan, view: { world }, target }) =>
    page(plan, world.products, {
      visible: among(world.products, productsSeen(target, actor.account.id, world)),
    }),
  present: ({ id }, world) => productRef(id, world),
}

/** The products of an agreement for an account: a vendor does not learn whom else it is made with. */
function productsSeen(agreement: AgreementRecord, accountId: string, world: World): string[] {
  const ids = productsOf(agreement, world)
  const { type, owner_id } = agreement
  if (owner_id === accountId || (type !== 'program' && type !== 'distribution')) return ids
  return ids.filter((id) => world.products.get(id)?.owner_id === accountId)
}

/** A product of an agreement. */
interface ProductTarget {
  readonly agreement: AgreementRecord
  readonly product: ProductRecord
}

const productMarketplaces: Handler<
  'listAgreementProductMarketplaces',
  ProductTarget,
  MarketplaceRecord
> = {
  fields: filters.listAgreementProductMarketplaces,
  load(view, params) {
    const agreement = loadAgreement(view, params)
    const { product_id: id = '' } = params
    const product = view.world.products.get(id)
    if (!product) throw refusal('NFND_000', { id })
    return { agreement, product }
  },
  check({ agreement, product: { id } }, { account }, { world }) {
    if (!productsSeen(agreement, account.id, world).includes(id)) throw refusal('NFND_000', { id })
  },
  decide: ({ plan, view: { world }, target: { agreement, product } }) =>
    page(plan, world.marketplaces, {
      visible: among(world.marketplaces, marketplacesForProduct(agreement, product, world)),
    }),
  present: ({ id }, world) => marketplaceRef(id, world),
}

/** The operations of the family. */
export const agreementLinks = {
  listAgreementMarketplaces: marketplaces,
  addAgreementMarketplace: addMarketplace,
  removeAgreementMarketplace: removeMarketplace,
  listAgreementProductGroups: groups,
  addAgreementProductGroup: addGroup,
  removeAgreementProductGroup: removeGroup,
  listAgreementPartners: partners,
  listAgreementProducts: products,
  listAgreementProductMarketplaces: productMarketplaces,
}
