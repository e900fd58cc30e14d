// Growing a world: a tree of random resellers and customers, as large as asked for.
import type { Mock } from '../mock-api.ts'
import { MAIN_ACCOUNTS } from './default-ids.ts'
import { batchesOf, type AccountData } from './batches.ts'
import { countries } from './randomize/countries.ts'
import { pooledNames } from './randomize/names.ts'
import { randomCountries } from './randomize/options.ts'
import { pick, startDraws } from './randomize/random.ts'
import { recordWriter } from './randomize/record.ts'

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
/** How many accounts are added at once, and between two reports. */
const CHUNK = 1000
/** For how many milliseconds others may have to wait for their turn. */
const PATIENCE = 20

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
  const startBatch = batchesOf(mock)
  const draw = accountDraws(seed)
  const resellers: { id: string }[] = []
  let turn = performance.now()
  for (let from = there; from < size; from += CHUNK) {
    const to = Math.min(from + CHUNK, size)
    const batch = startBatch(owner)
    for (let i = from; i < to; i++) {
      const nth = i - there
      const parent = resellers[(nth * 7919) % Math.max(resellers.length, 1)]
      if (nth % RESELLER_EVERY === 0 || !parent) {
        const above = nth % (2 * RESELLER_EVERY) === 0 ? undefined : parent
        const id = batch.add({ type: 'reseller', parent: above }, draw(i))
        resellers.push({ id })
      } else batch.add({ type: 'customer', parent }, draw(i))
    }
    batch.commit()
    onProgress?.(to, size)
    if (performance.now() - turn > PATIENCE) {
      await new Promise((resolve) => setTimeout(resolve))
      turn = performance.now()
    }
  }
  if (there >= size) onProgress?.(there, size)
  return Math.max(size - there, 0)
}

/** Random accounts of a seed by their number: all but type and parent. */
function accountDraws(seed: number): (key: number) => AccountData {
  const writers = randomCountries.map((code) =>
    recordWriter(code, countries[code], pooledNames(code, countries[code])),
  )
  return (key) => {
    startDraws(`${seed}/${key}`)
    return pick(writers as [() => AccountData])()
  }
}
