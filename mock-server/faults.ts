// What a mock was told to do wrong: faults wait here for the operation they are meant for.
import * as z from 'zod'
import { operations, type OperationId } from '../spec/generated/operations.ts'
import { createPlan, type FaultPlan } from './fault-plan.ts'

/**
 * How a call goes wrong. With a status it is refused before anything is changed; without one it is
 * done first, unless it is dropped before.
 */
export interface Fault {
  /** HTTP status of the answer, 400 to 599. Default: that of the call, after all else was done. */
  readonly status?: number
  /** Code of the error; needs a status. Default: `SYS_001`. */
  readonly code?: string
  /** Messages of the error; they need a status. */
  readonly errors?: readonly string[]
  /** Headers of the answer, for example `Retry-After`; they need a status. */
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds before the call is looked at. Default: 0. */
  readonly delay?: number
  /**
   * Ends the connection without an answer: `before` anything is decided, or `after` all is done.
   * `mock.fetch` rejects like a `fetch` whose connection is lost: with a `TypeError`. Goes with `delay`
   * and `times` only.
   */
  readonly drop?: 'before' | 'after'
  /**
   * Spoils the body of the answer: `truncated` breaks the connection off in the middle of it,
   * `malformed` puts something else than JSON in its place. An answer without a body stays as it is.
   */
  readonly body?: 'truncated' | 'malformed'
  /**
   * Sends the body of the answer in up to ten pieces, with this many milliseconds before each piece but
   * the first.
   */
  readonly trickle?: number
  /** How many calls go wrong. Default: 1. */
  readonly times?: number
}

export interface Faults {
  /**
   * Queues a fault. Raises `TypeError` for an unknown operation, a fault that makes no sense, and when too
   * many are waiting.
   */
  add(operation: OperationId, fault: Fault): void
  /** Follows a plan from now on, in place of the one before. Raises `TypeError` like `add`. */
  follow(plan: FaultPlan): void
  /** Takes the fault that is next for an operation: those that were queued come before the plan. */
  take(operation: OperationId): Fault | undefined
  /** Forgets all of them and the plan, or those that wait for an operation. */
  clear(operation?: OperationId): void
  armed(): ArmedFaults
}

/** What a mock will do wrong. */
export interface ArmedFaults {
  /** In the order in which each operation takes them. */
  readonly waiting: readonly {
    readonly operation: OperationId
    readonly fault: Fault
    /** How many calls it is still for. */
    readonly left: number
  }[]
  readonly plan?: FaultPlan
}

/** How many faults can wait, each for as many calls as it says. */
const WAITING = 1000
/** Characters of JSON that a fault may have. */
const SIZE_LIMIT = 65_536

export function createFaults(): Faults {
  const queues = new Map<OperationId, { readonly fault: Fault; left: number }[]>()
  let planned: (operation: OperationId) => Fault | undefined = () => undefined
  let plan: FaultPlan | undefined
  return {
    add(operation, fault) {
      checkOperation(operation)
      checkFault(fault)
      const waiting = [...queues.values()].reduce((sum, { length }) => sum + length, 0)
      if (waiting >= WAITING) {
        throw new TypeError(
          `There are ${WAITING} faults waiting, which is the most. Clear them, or give one with times.`,
        )
      }
      const one = { fault, left: fault.times ?? 1 }
      queues.set(operation, [...(queues.get(operation) ?? []), one])
    },
    follow(asked) {
      const next = createPlan(asked)
      asked.operations?.forEach(checkOperation)
      asked.faults?.forEach((fault) => checkFault(fault))
      planned = next
      plan = asked
    },
    take(operation) {
      const queue = queues.get(operation)
      const [next] = queue ?? []
      if (!queue || !next) return planned(operation)
      if (--next.left === 0) queue.shift()
      return next.fault
    },
    clear(operation) {
      if (operation !== undefined) {
        checkOperation(operation)
        queues.delete(operation)
        return
      }
      queues.clear()
      planned = () => undefined
      plan = undefined
    },
    armed() {
      const waiting = [...queues].flatMap(([operation, queue]) =>
        queue.map(({ fault, left }) => ({ operation, fault, left })),
      )
      return { waiting, ...(plan && { plan }) }
    },
  }
}

const schema = z
  .strictObject({
    status: z.int().min(400).max(599),
    code: z.string().min(1),
    errors: z.array(z.string()).min(1),
    headers: z.record(
      z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/),
      z.string().regex(/^[\t\x20-\xff]*$/),
    ),
    delay: z.number().min(0).max(600_000),
    drop: z.enum(['before', 'after']),
    body: z.enum(['truncated', 'malformed']),
    trickle: z.number().min(1).max(60_000),
    times: z.int().min(1).max(1000),
  })
  .partial()
  .check(({ value, issues }) => {
    const { times: _, ...wrong } = value
    const has = (name: keyof Fault): boolean => value[name] !== undefined
    const add = (message: string, ...path: string[]): void =>
      void issues.push({ code: 'custom', input: value, message, path })
    if (Object.values(wrong).every((one) => one === undefined)) {
      add('Give a status from 400 to 599, a drop, a body, a trickle or a delay in milliseconds.')
    }
    for (const name of OF_REFUSALS) {
      if (has(name) && !has('status')) add('It is part of a refusal: give a status, too.', name)
    }
    for (const name of OF_ANSWERS) {
      if (has(name) && has('drop')) add('A dropped call has no answer: leave it out.', name)
    }
  })

const OF_REFUSALS = ['code', 'errors', 'headers'] as const
const OF_ANSWERS = ['status', 'body', 'trickle'] as const

function checkOperation(operation: string): void {
  if (Object.hasOwn(operations, operation)) return
  throw new TypeError(
    `There is no operation ${operation}. Use one of: ${Object.keys(operations).join(', ')}.`,
  )
}

function checkFault(fault: Fault): void {
  const { error } = schema.safeParse(fault)
  if (!error) {
    if (JSON.stringify(fault).length <= SIZE_LIMIT) return
    throw new TypeError(`This is no fault. It can have ${SIZE_LIMIT} characters of JSON.`)
  }
  const problems = error.issues.map(({ path, message }) => [...path, message].join(': '))
  throw new TypeError(`This is no fault. ${problems.join('; ')}`)
}

/** Waits, or rejects with the signal's reason as soon as it is aborted. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', onAbort, { once: true })
  })
}
