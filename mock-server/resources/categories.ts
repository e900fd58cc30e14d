// Categories: how the products of partners are sorted, to read.
import { filters } from '../../spec/generated/filters.ts'
import type { Category } from '../../spec/generated/types.ts'
import type { Actor, Handler, Params } from '../operation.ts'
import { categoriesAbove, categoriesOf, offersIn, productsIn } from '../rules/categories.ts'
import { partnersOf } from '../rules/partners.ts'
import { refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type { CategoryRecord } from '../store/category-records.ts'
import type { ProductRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'
import { accountRef } from './accounts.ts'
import { among, NO_FIELDS, page, pageOf } from './list.ts'
import { presentProduct } from './products.ts'

/** A category on the wire. */
export function presentCategory(record: CategoryRecord, world: World, viewer?: string): Category {
  const { owner_id, parent_id: _, ...own } = record
  const above = categoriesAbove(record, world)
  const [parent] = above
  // Nobody learns how many products of others are not published yet.
  const products = productsIn(record.id, world).filter(
    ({ status, owner_id: owner }) =>
      viewer === undefined || owner === viewer || status === 'published',
  )
  return {
    ...own,
    ...(parent && {
      parent: {
        id: parent.id,
        name: parent.name,
        ...(parent.external_id && { external_id: parent.external_id }),
      },
    }),
    depth: above.length,
    owner: accountRef(owner_id, world),
    stats: {
      children: world.categories.by('parent.id', record.id).length,
      products: products.length,
      catalog: products.filter(({ status }) => status === 'published').length,
    },
  }
}

/** The categories of a partner of the actor; refuses with `NFND_000` accounts that are none. */
function categoriesFor(partnerId: string, { account }: Actor, { world }: View): CategoryRecord[] {
  if (!partnersOf(account.id, world).has(partnerId)) throw refusal('NFND_000', { id: partnerId })
  return categoriesOf(partnerId, account.id, world)
}

/** One of them; refuses all others with `NFND_000`. */
function categoryFor(
  { partner_id = '', ...params }: Params,
  actor: Actor,
  view: View,
): CategoryRecord {
  const id = params['category_id'] ?? params['id'] ?? ''
  const found = categoriesFor(partner_id, actor, view).find((category) => category.id === id)
  if (!found) throw refusal('NFND_000', { id })
  return found
}

/** What the partner offers in it that the actor may see. */
function offersFor(params: Params, actor: Actor, view: View): ProductRecord[] {
  const category = categoryFor(params, actor, view)
  return offersIn(category, params['partner_id'] ?? '', view.world).filter((product) =>
    view.sees('products', product),
  )
}

function offerFor(params: Params, actor: Actor, view: View): ProductRecord {
  const { id = '' } = params
  const found = offersFor(params, actor, view).find((product) => product.id === id)
  if (!found) throw refusal('NFND_000', { id })
  return found
}

const list: Handler<'listPartnerCategories', string, CategoryRecord> = {
  fields: filters.listPartnerCategories,
  load: (_, { partner_id = '' }) => partner_id,
  check: (id, actor, view) => void categoriesFor(id, actor, view),
  decide({ actor, plan, view, target: id }) {
    const { world } = view
    const above = (record: CategoryRecord): CategoryRecord | undefined =>
      categoriesAbove(record, world)[0]
    const fields = {
      depth: (record: CategoryRecord) => categoriesAbove(record, world).length,
      'owner.id': ({ owner_id }: CategoryRecord) => owner_id,
      'owner.name': ({ owner_id }: CategoryRecord) => world.accounts.ever(owner_id)?.name,
      'parent.id': (record: CategoryRecord) => above(record)?.id,
      'parent.name': (record: CategoryRecord) => above(record)?.name,
      'parent.external_id': (record: CategoryRecord) => above(record)?.external_id,
    }
    return pageOf(plan, categoriesFor(id, actor, view), { fields })
  },
  present: presentCategory,
}

const get: Handler<'getPartnerCategory', Params, CategoryRecord> = {
  fields: filters.listPartnerCategories,
  load: (_, params) => params,
  check: (params, actor, view) => void categoryFor(params, actor, view),
  decide: ({ actor, view, target }) => ({ result: categoryFor(target, actor, view) }),
  present: presentCategory,
}

const products: Handler<'listPartnerCategoryProducts', Params, ProductRecord> = {
  fields: NO_FIELDS,
  load: (_, params) => params,
  check: (params, actor, view) => void categoryFor(params, actor, view),
  decide({ actor, plan, view, target }) {
    const ids = offersFor(target, actor, view).map(({ id }) => id)
    const table = view.world.products
    return page(plan, table, { visible: among(table, ids) })
  },
  present: presentProduct,
}

const product: Handler<'getPartnerCategoryProduct', Params, ProductRecord> = {
  load: (_, params) => params,
  check: (params, actor, view) => void offerFor(params, actor, view),
  decide: ({ actor, view, target }) => ({ result: offerFor(target, actor, view) }),
  present: presentProduct,
}

/** The operations of the family. */
export const categories = {
  listPartnerCategories: list,
  getPartnerCategory: get,
  listPartnerCategoryProducts: products,
  getPartnerCategoryProduct: product,
}
