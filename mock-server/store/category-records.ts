// What the store keeps of categories, and how they are read by RQL name.
import type { Category } from '../../spec/generated/types.ts'
import type { Fields } from './fields.ts'

/** Products are in the category that they name: a category keeps no list of them. */
export interface CategoryRecord extends Readonly<
  Omit<Category, 'parent' | 'owner' | 'stats' | 'depth'>
> {
  readonly owner_id: string
  /** Missing at the top. */
  readonly parent_id?: string | undefined
}

export const categoryFields: { readonly categories: Fields<CategoryRecord> } = {
  categories: {
    own: {
      'owner.id': ({ owner_id }) => owner_id,
      'parent.id': ({ parent_id }) => parent_id,
    },
    indexes: ['owner.id', 'parent.id'],
  },
}
