// Product groups: products that are offered to partners together.
import { filters } from '../../spec/generated/filters.ts'
import type {
  IdRef,
  ProductGroup,
  ProductGroupAgreement,
  ProductGroupCreate,
  ProductGroupUpdate,
} from '../../spec/generated/types.ts'
import type { Actor, Decision, Handler, Params } from '../operation.ts'
import { listed } from '../rules/named.ts'
import { hasPermission } from '../rules/permissions.ts'
import { invalid, missing, refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type { AgreementRecord, ContractRecord } from '../store/agreement-records.ts'
import { contractsFrom } from '../store/agreement-queries.ts'
import { agreementsWith, countGroupContracts } from '../store/platform-fields.ts'
import type { ProductGroupRecord, ProductRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'
import { accountRef } from './accounts.ts'
import { among, page, pageOf } from './list.ts'
import { partnerFields, partnerQuery, partnerRow } from './partner-rows.ts'
import { productRef } from './products.ts'
import { withoutNulls } from './without-nulls.ts'

/** A product group on the wire. */
export const presentProductGroup = (
  { owner_id, product_ids, ...group }: ProductGroupRecord,
  world: World,
): ProductGroup => ({
  ...group,
  owner: accountRef(owner_id, world),
  stats: {
    contracts: countGroupContracts(group.id, world),
    agreements: agreementsWith(group.id, world).length,
    products: product_ids.length,
  },
})

const present = presentProductGroup

function load(view: View, params: Params): ProductGroupRecord {
  const id = params['group_id'] ?? params['id'] ?? ''
  const group = view.get('productGroups', id)
  if (!group) throw refusal('NFND_000', { id })
  return group
}

/** Refuses with `PERM_001` a reseller who was not allowed service agreements, for which groups are. */
function checkMayWrite(_: unknown, { account }: Actor): void {
  if (account.role === 'distributor') return
  if (!hasPermission(account, 'service', 'create')) throw refusal('PERM_001')
}

const list: Handler<'listProductGroups', void, ProductGroupRecord> = {
  fields: filters.listProductGroups,
  load() {},
  decide: ({ plan, view }) =>
    page(plan, view.world.productGroups, { visible: view.visible('productGroups') }),
  present,
}

const create: Handler<'createProductGroup', void, ProductGroupRecord> = {
  load() {},
  check: checkMayWrite,
  decide({ actor, view, input, context }) {
    const { name } = input
    const members = read(input, view)
    const group: ProductGroupRecord = {
      product_ids: [],
      ...members,
      name,
      id: context.ids.next(
        'productGroups',
        (id) => view.world.productGroups.ever(id) !== undefined,
      ),
      owner_id: actor.account.id,
      events: { created: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'productGroups', put: group }], result: group }
  },
  present,
}

const get: Handler<'getProductGroup', ProductGroupRecord, ProductGroupRecord> = {
  fields: filters.listProductGroups,
  load,
  decide: ({ target }) => ({ result: target }),
  present,
}

const update: Handler<'updateProductGroup', ProductGroupRecord, ProductGroupRecord> = {
  load,
  check: checkMayWrite,
  decide({ actor, view, target, input, context }) {
    const group: ProductGroupRecord = {
      ...target,
      ...read(input, view, target),
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'productGroups', put: group }], result: group }
  },
  present,
}

/** The members of a body as they are kept; refuses with `VAL_001` products that can not be seen. */
function read(
  { products, ...members }: ProductGroupCreate | ProductGroupUpdate,
  view: View,
  before?: ProductGroupRecord,
) {
  const lost = (products ?? []).flatMap(({ id }, index) =>
    // A product that stays is not looked at: it may have gone out of sight since.
    before?.product_ids.includes(id) || view.get('products', id)
      ? []
      : [missing(`products.${index}.id`)],
  )
  if (lost.length > 0) throw invalid(...lost)
  return {
    ...withoutNulls(members),
    ...(products && { product_ids: idsOf(products) }),
  }
}

const idsOf = (refs: readonly IdRef[]): readonly string[] => [...new Set(refs.map(({ id }) => id))]

const remove: Handler<'deleteProductGroup', ProductGroupRecord, undefined> = {
  load,
  check: checkMayWrite,
  decide({ view: { world }, target }) {
    const { id } = target
    const [agreements] = listed('agreement', agreementsWith(id, world))
    if (agreements) throw refusal('PGR_001', { id, agreements })
    return { changes: [{ in: 'productGroups', remove: target }], result: undefined }
  },
  present() {},
}

const agreements: Handler<'listProductGroupAgreements', ProductGroupRecord, AgreementRecord> = {
  fields: filters.listProductGroupAgreements,
  load,
  decide: ({ plan, view: { world }, target }) =>
    page(plan, world.agreements, {
      visible: among(world.agreements, agreementsWith(target.id, world)),
    }),
  present: ({ id, name, description }): ProductGroupAgreement => ({ id, name, description }),
}

const partners: Handler<'listProductGroupPartners', ProductGroupRecord, ContractRecord> = {
  fields: partnerQuery(filters.listProductGroupPartners),
  load,
  decide({ plan, view: { world }, target }) {
    const contracts = agreementsWith(target.id, world).flatMap((id) => contractsFrom(id, world))
    return pageOf(plan, contracts, { fields: partnerFields(world) })
  },
  present: partnerRow,
}

const products: Handler<'listProductGroupProducts', ProductGroupRecord, ProductRecord> = {
  fields: filters.listProductGroupProducts,
  load,
  decide: ({ plan, view: { world }, target }) =>
    page(plan, world.products, { visible: among(world.products, target.product_ids) }),
  present: ({ id }, world) => productRef(id, world),
}

const addProduct: Handler<'addProductGroupProduct', ProductGroupRecord, ProductRecord> = {
  load,
  check: checkMayWrite,
  decide({ actor, view, target, input: { id }, context }) {
    const product = view.get('products', id)
    if (!product) throw invalid(missing('id'))
    if (target.product_ids.includes(id)) {
      throw invalid(`id: ${id} is in the group already.`)
    }
    const product_ids = [...target.product_ids, id]
    return { ...changed(target, product_ids, actor, context.now), result: product }
  },
  present: ({ id }, world) => productRef(id, world),
}

/** A group and a product that is in it. */
interface Member {
  readonly group: ProductGroupRecord
  readonly id: string
}

const removeProduct: Handler<'removeProductGroupProduct', Member, undefined> = {
  load(view, params) {
    const { id = '' } = params
    const group = load(view, params)
    if (!group.product_ids.includes(id)) throw refusal('NFND_000', { id })
    return { group, id }
  },
  check: checkMayWrite,
  decide({ actor, target: { group, id }, context }) {
    const product_ids = group.product_ids.filter((other) => other !== id)
    return { ...changed(group, product_ids, actor, context.now), result: undefined }
  },
  present() {},
}

/** Gives a group other products. */
const changed = (
  group: ProductGroupRecord,
  product_ids: readonly string[],
  { user }: Actor,
  now: string,
): Pick<Decision<never>, 'changes'> => ({
  changes: [
    {
      in: 'productGroups',
      put: { ...group, product_ids, events: { ...group.events, updated: { at: now, by: user } } },
    },
  ],
})

/** The operations of the family. */
export const productGroups = {
  listProductGroups: list,
  createProductGroup: create,
  getProductGroup: get,
  updateProductGroup: update,
  deleteProductGroup: remove,
  listProductGroupAgreements: agreements,
  listProductGroupPartners: partners,
  listProductGroupProducts: products,
  addProductGroupProduct: addProduct,
  removeProductGroupProduct: removeProduct,
}
