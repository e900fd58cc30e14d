// What follows from listings.
import type { World } from './store.ts'

/** How many products are on sale between two accounts, whichever of them is the vendor. */
export const countListed = (one: string, other: string, world: World): number =>
  [
    [one, other],
    [other, one],
  ].reduce((sum, [provider, vendor]) => {
    const listings = world.listings.by('provider.id', provider)
    const listed = listings.filter(
      ({ vendor_id, status }) => vendor_id === vendor && status === 'listed',
    )
    return sum + listed.length
  }, 0)
