// Calls that go wrong at random, the same ones for the same seed.
import * as z from 'zod'
import type { OperationId } from '../spec/generated/operations.ts'
import type { Fault } from './faults.ts'
import { mix } from './store/ids.ts'

/** Lets a share of all calls go wrong, until faults are cleared or the mock is reset. */
export interface FaultPlan {
  /** The share of calls that go wrong, from 0 to 1. */
  readonly rate: number
  /** The same seed and order of calls make the same calls go wrong. Default: 1. */
  readonly seed?: number
  /**
   * One of these is taken each time; a fault that is there twice is taken twice as often. Default: 503,
   * 429 with `Retry-After: 0`, a delay of 20 ms, dropped before and after, truncated, a trickle of 1 ms.
   * `malformed` is not among them: no client can make an answer of that.
   */
  readonly faults?: readonly Omit<Fault, 'times'>[]
  /** The operations that go wrong. Default: all. */
  readonly operations?: readonly OperationId[]
}

const USUAL: readonly Fault[] = [
  { status: 503 },
  { status: 429, headers: { 'Retry-After': '0' } },
  { delay: 20 },
  { drop: 'before' },
  { drop: 'after' },
  { body: 'truncated' },
  { trickle: 1 },
]

/** Tells for each call how it goes wrong, if it does. Raises `TypeError` for a plan that makes no sense. */
export function createPlan(plan: FaultPlan): (operation: OperationId) => Fault | undefined {
  check(plan)
  const { rate, seed = 1, faults = USUAL, operations } = plan
  let count = 0
  const random = (): number => mix(mix(seed) + count++) / 2 ** 32
  return (operation) => {
    if (operations && !operations.includes(operation)) return undefined
    const [chance, choice] = [random(), random()]
    return chance < rate ? faults[Math.floor(choice * faults.length)] : undefined
  }
}

const schema = z.strictObject({
  rate: z.number().min(0).max(1),
  seed: z.int().optional(),
  faults: z
    .array(
      z.record(z.string(), z.unknown()).refine((fault) => !('times' in fault), {
        message: 'Leave times out: the rate says how many calls go wrong.',
      }),
    )
    .min(1)
    .max(1000)
    .optional(),
  operations: z.array(z.string()).min(1).max(1000).optional(),
})

function check(plan: FaultPlan): void {
  const { error } = schema.safeParse(plan)
  if (!error) return
  const problems = error.issues.map(({ path, message }) => [...path, message].join(': '))
  throw new TypeError(`This is no fault plan. ${problems.join('; ')}`)
}
