// Puts a category into a mock: the API has no call that makes one.
import type { Category } from '../../spec/generated/types.ts'
import type { Context } from '../operation.ts'
import { presentCategory } from '../resources/categories.ts'
import { invalid, missing } from '../rules/refusal.ts'
import type { CategoryRecord } from '../store/category-records.ts'
import type { Change, World } from '../store/store.ts'
import type { Additions } from './additions.ts'
import { freeId } from './free-id.ts'

/** Refuses with `VAL_001` an owner or a parent that there is not, and a parent of another owner. */
export function addCategory(
  { owner, parent, ...own }: Additions['categories']['input'],
  world: World,
  context: Context,
): {
  readonly changes: readonly Change[]
  readonly present: (world: World) => Category
} {
  const above = parent && world.categories.get(parent.id)
  const lost = [
    ...(world.accounts.get(owner.id) ? [] : ['owner.id']),
    ...(parent && !above ? ['parent.id'] : []),
  ]
  if (lost.length > 0) throw invalid(...lost.map(missing))
  if (above && above.owner_id !== owner.id)
    throw invalid(`parent.id: ${above.id} belongs to ${above.owner_id}.`)
  const category: CategoryRecord = {
    class: above?.class ?? { id: 'CLS-10000', name: 'General' },
    ...own,
    id: freeId('categories', own.id, world.categories, context),
    owner_id: owner.id,
    parent_id: parent?.id,
    events: { created: { at: context.now }, updated: { at: context.now }, ...own.events },
  }
  return {
    changes: [{ in: 'categories', put: category }],
    present: (after) => presentCategory(category, after),
  }
}
