// Which categories belong to a partner, and which products are in them.
import type { CategoryRecord } from '../store/category-records.ts'
import type { ProductRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'

/** The categories above one, the nearest first. */
export function categoriesAbove({ parent_id }: CategoryRecord, world: World): CategoryRecord[] {
  const parent = parent_id === undefined ? undefined : world.categories.get(parent_id)
  return parent ? [parent, ...categoriesAbove(parent, world)] : []
}

/** The products that are in a category itself, published or not. */
export const productsIn = (categoryId: string, world: World): ProductRecord[] =>
  world.products.by('category.id', categoryId)

/** What a partner offers in a category: in its own what anybody has published, else what it has. */
export const offersIn = (
  { id, owner_id }: CategoryRecord,
  partnerId: string,
  world: World,
): ProductRecord[] =>
  productsIn(id, world).filter(
    (product) =>
      product.status === 'published' && (owner_id === partnerId || product.owner_id === partnerId),
  )

/**
 * The categories of a partner as an account sees them: the partner's own, and those of the account
 * that hold something the partner offers, with the ones above them.
 */
export function categoriesOf(partnerId: string, accountId: string, world: World): CategoryRecord[] {
  const own = world.categories.by('owner.id', accountId)
  const held = own.filter((category) => offersIn(category, partnerId, world).length > 0)
  const all = [
    ...world.categories.by('owner.id', partnerId),
    ...held,
    ...held.flatMap((category) => categoriesAbove(category, world)),
  ]
  return [...new Map(all.map((category) => [category.id, category])).values()]
}
