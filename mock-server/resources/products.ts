// Products, to read.
import { filters } from '../../spec/generated/filters.ts'
import type { Product, ProductRef } from '../../spec/generated/types.ts'
import type { Handler } from '../operation.ts'
import { refusal } from '../rules/refusal.ts'
import { groupsWith } from '../store/platform-fields.ts'
import type { ProductRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'
import { accountRef } from './accounts.ts'
import { asSeen, page } from './list.ts'

/** A product on the wire. */
export const presentProduct = ({ owner_id, ...product }: ProductRecord, world: World): Product => ({
  ...product,
  owner: accountRef(owner_id, world),
})

/** A product as others name it. */
export function productRef(
  id: string,
  world: World,
): ProductRef & Pick<Product, 'name' | 'status'> {
  const product = world.products.ever(id)
  const { icon, category } = product ?? {}
  return {
    id,
    name: product?.name ?? '',
    status: product?.status ?? 'deleted',
    ...(icon && { icon }),
    ...(category && { category }),
  }
}

const list: Handler<'listProducts', void, ProductRecord> = {
  fields: filters.listProducts,
  load() {},
  decide: ({ plan, view }) =>
    page(
      asSeen(plan, 'groups.id', (id) =>
        groupsWith(id, view.world).filter((group) => view.get('productGroups', group)),
      ),
      view.world.products,
      { visible: view.visible('products') },
    ),
  present: presentProduct,
}

const get: Handler<'getProduct', ProductRecord, ProductRecord> = {
  fields: filters.listProducts,
  load(view, { id = '' }) {
    const product = view.get('products', id)
    if (!product) throw refusal('NFND_000', { id })
    return product
  },
  decide: ({ target }) => ({ result: target }),
  present: presentProduct,
}

/** The operations of the family. */
export const products = { listProducts: list, getProduct: get }
