// Growing a world: a tree of random resellers and customers, as large as asked for.
import type { Mock } from '../mock-api.ts'
import { MAIN_ACCOUNTS } from './default-ids.ts'
import { randomTierAccount } from './randomize/tier-account.ts'

export interface GrowOptions {
  /** An integer; the same seed grows the same world. Default: 1. */
  readonly seed?: number
  /** Id of the account that owns what is added. Default: the default world's distributor. */
  readonly owner?: string
  /** Told now and then how many tier accounts there are. */
  readonly onProgress?: (done: number, size: number) => void
}

/** One account in so many is a reseller. */
const RESELLER_EVERY = 10
/** How many accounts are added between two reports, and before others get a turn. */
const CHUNK = 1000

/**
 * Adds random tier accounts until the mock has `size` of them: one in ten is a reseller, half of
 * those below another one; all others are customers. Resolves with the number added; does nothing
 * when there are enough.
 *
 * @example
 * const mock = createMock()
 * await growWorld(mock, 10_000, { onProgress: (done, size) => console.log(`${done} of ${size}`) })
 */
export async function growWorld(
  mock: Mock,
  size: number,
  { seed = 1, owner = MAIN_ACCOUNTS.distributor, onProgress }: GrowOptions = {},
): Promise<number> {
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new TypeError(`size must be a whole number from 0, got ${size}.`)
  }
  const there = mock.count('tierAccounts')
  const resellers: { id: string }[] = []
  for (let i = there; i < size; i++) {
    const nth = i - there
    const parent = resellers[(nth * 7919) % Math.max(resellers.length, 1)]
    const isReseller = nth % RESELLER_EVERY === 0 || !parent
    const below = isReseller && nth % (2 * RESELLER_EVERY) === 0 ? undefined : parent
    const options = { seed, key: i, ...(below && { parent: below }) }
    const form =
      isReseller || !parent
        ? randomTierAccount({ ...options, type: 'reseller' })
        : randomTierAccount({ ...options, type: 'customer', parent })
    const { id } = mock.add('tierAccounts', { ...form, owner: { id: owner } })
    if (isReseller) resellers.push({ id })
    if (nth % CHUNK === CHUNK - 1) {
      onProgress?.(i + 1, size)
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  onProgress?.(Math.max(size, there), size)
  return Math.max(size - there, 0)
}
