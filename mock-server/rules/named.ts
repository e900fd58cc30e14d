// How messages name what stands in the way: how many there are, and the first of them by id.

/** How many are named. */
const NAMED = 5

/** Like `2 contracts (CRP-…, CRP-…)`; nothing for none. */
export function listed(noun: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return []
  const more = ids.length - NAMED
  const named = [...ids.toSorted().slice(0, NAMED), ...(more > 0 ? [`and ${more} more`] : [])]
  return [`${ids.length} ${noun}${ids.length === 1 ? '' : 's'} (${named.join(', ')})`]
}
