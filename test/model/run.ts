// Owns how a model and the mock are walked side by side: random steps, and what holds after each.
import * as fc from 'fast-check'
import { expect } from 'vitest'
import { isApiError } from 'partnerkit'
import type { Mock, Snapshot } from 'partnerkit/mock'

/** Options of clients that walk: a machine may be busy, and steps are counted, not seconds. */
export const PATIENT = { timeout: false, totalTimeout: false } as const

/** One call, and what the model says of it. */
export interface Attempt {
  /** How it reads in a counterexample. */
  readonly says: string
  readonly call: () => PromiseLike<unknown>
  /** The code it has to be refused with; undefined when it has to be taken. */
  readonly refused: string | undefined
  /** Compares the answer, and makes the model follow. */
  readonly taken: (answer: unknown) => void | Promise<void>
  /** Looks at the error of a refused call. */
  readonly told?: ((error: unknown) => void) | undefined
}

/** An attempt whose answer has a type. */
export const attempt = <T>(
  one: Omit<Attempt, 'call' | 'taken'> & {
    readonly call: () => PromiseLike<T>
    readonly taken: (answer: T) => void | Promise<void>
  },
): Attempt => ({ ...one, taken: (answer) => one.taken(answer as T) })

/** Picks one of some values; what it picks follows from the numbers of the step. */
export type Pick = <const T>(from: readonly T[]) => T

export interface Family<W extends { readonly mock: Mock }> {
  /** Makes a mock; what it answers makes the mock fresh again, with a model that agrees with it. */
  readonly open: () => Promise<() => W | Promise<W>>
  /** What may happen. Undefined where there is nothing yet that it could happen to. */
  readonly steps: Readonly<Record<string, (world: W, pick: Pick) => Attempt | undefined>>
  /** How many times as often as others some steps happen. */
  readonly often: Readonly<Record<string, number>>
  /** Compares all that one of the actors sees with the model; the turn says which. */
  readonly look: (world: W, turn: number) => Promise<void>
  readonly actors: number
}

/** How often each step was taken, and with which codes it was refused. */
export type Tally = ReadonlyMap<string, number>

/** What steps ought to end in, by their names: codes of refusals, or `taken`. */
type Ends = Readonly<Record<string, string>>

/** How many numbers a step may use up. */
const NUMBERS = 16
/** Steps of a walk: long enough to grow a world, short enough to keep it small. */
const LONGEST = 160

/** Steps from one look to the next. */
const LOOKS = 5

/** Walks with one seed. */
const WALKS = 4
/** As many times the steps are walked at most for what comes seldom. */
const SELDOM = 5
/** Milliseconds after a failure until it is told as short as it is by then. */
const PATIENCE = 60_000

const total = (tally: Tally): number => [...tally.values()].reduce((sum, one) => sum + one, 0)

interface Course {
  turn: number
  /** What was tried so far. */
  readonly trail: string[]
}

/**
 * Walks until `steps` steps were tried, and on while some of the `ends` were not met. A failure prints
 * its seed and the shortest walk that still fails; with that seed in the environment variable MODEL_SEED
 * it is the first to come.
 */
export async function walk<W extends { readonly mock: Mock }>(
  family: Family<W>,
  steps: number,
  ends: Ends = {},
): Promise<Tally> {
  const tally = new Map<string, number>()
  const commands = Object.entries(family.steps).flatMap(([name, step]) => {
    const one = fc
      .noBias(fc.array(fc.nat(0xffff), { minLength: NUMBERS, maxLength: NUMBERS }))
      .map((numbers) => new Step(name, step, numbers, family, tally))
    return Array.from({ length: family.often[name] ?? 1 }, () => one)
  })
  const begin = await family.open()
  let patience = Infinity
  const property = fc.asyncProperty(
    fc.noBias(fc.commands(commands, { maxCommands: LONGEST, size: 'max' })),
    async (walked) => {
      // No interrupting: walks that go on beside each other would share the mock.
      if (performance.now() > patience) return
      const world = await begin()
      const course: Course = { turn: 0, trail: [] }
      try {
        await fc.asyncModelRun(() => ({ model: course, real: world }), walked)
        for (let turn = 0; turn < family.actors; turn++) await family.look(world, turn)
      } catch (error) {
        patience = Math.min(patience, performance.now() + PATIENCE)
        // Steps are tried again in other walks while a failure shrinks: only the trail is this one's.
        const trail = course.trail.map((says) => `\n  ${says}`).join('')
        throw new Error(`${String(error)}\nThe walk:${trail}`, { cause: error })
      }
    },
  )
  let seed = Number(process.env['MODEL_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  const most = (): number => (unreached(tally, ends).length > 0 ? steps * SELDOM : steps)
  while (total(tally) < most()) await fc.assert(property, { seed: seed++, numRuns: WALKS })
  return tally
}

class Step<W extends { readonly mock: Mock }> implements fc.AsyncCommand<Course, W> {
  readonly #name: string
  readonly #step: (world: W, pick: Pick) => Attempt | undefined
  readonly #numbers: readonly number[]
  readonly #family: Family<W>
  readonly #tally: Map<string, number>

  constructor(
    name: string,
    step: (world: W, pick: Pick) => Attempt | undefined,
    numbers: readonly number[],
    family: Family<W>,
    tally: Map<string, number>,
  ) {
    this.#name = name
    this.#step = step
    this.#numbers = numbers
    this.#family = family
    this.#tally = tally
  }

  check(): boolean {
    return true
  }

  async run(course: Course, world: W): Promise<void> {
    let used = 0
    const pick: Pick = (from) => from[(this.#numbers[used++] ?? 0) % from.length] as never
    const tried = this.#step(world, pick)
    if (!tried) return
    course.trail.push(tried.says)
    const before = tried.refused === undefined ? undefined : world.mock.snapshot()
    const { answer, error } = await outcome(tried.call)
    const code = codeOf(error)
    if (code !== tried.refused) throw disagreement(tried, error)
    if (before) {
      expectSame(before, world.mock.snapshot(), tried.says)
      tried.told?.(error)
    } else await tried.taken(answer)
    const key = `${this.#name} ${code ?? 'taken'}`
    this.#tally.set(key, (this.#tally.get(key) ?? 0) + 1)
    // Every so often: looking costs as much as the step.
    if (++course.turn % LOOKS === 0) await this.#family.look(world, course.turn / LOOKS)
  }

  toString(): string {
    return this.#name
  }
}

async function outcome(
  call: () => PromiseLike<unknown>,
): Promise<{ answer?: unknown; error?: unknown }> {
  try {
    return { answer: await call() }
  } catch (error) {
    return { error }
  }
}

/** The code of a refusal; whatever else is thrown is thrown on. */
function codeOf(error: unknown): string | undefined {
  if (error === undefined) return undefined
  if (isApiError(error)) return error.code
  throw error
}

const disagreement = ({ says, refused = 'taken' }: Attempt, error: unknown): Error =>
  new Error(`${says}: the model says ${refused}, the mock ${isApiError(error) ? error : 'took it'}`)

/** Records never change, so a store is the same when its rows are the same objects. */
function expectSame(before: Snapshot, after: Snapshot, says: string): void {
  expect(after.ids, `ids after ${says}`).toEqual(before.ids)
  for (const name of Object.keys(before.store) as (keyof Snapshot['store'])[]) {
    for (const part of ['rows', 'removed'] as const) {
      const [old, now] = [before.store[name][part], after.store[name][part]]
      const same = old.length === now.length && old.every((row, index) => row === now[index])
      if (!same) expect(now, `${name} after ${says}`).toEqual(old)
    }
  }
}

/** Steps of each family, of which there are five; MODEL_STEPS says how many for all of them. */
export const stepsOf = (standard: number): number =>
  Math.round(Number(process.env['MODEL_STEPS'] ?? standard) / 5)

/** What the steps ought to have ended in, and never did: walks that get nowhere prove nothing. */
export function unreached(tally: Tally, ends: Ends): string[] {
  const wanted = Object.entries(ends).flatMap(([step, codes]) =>
    codes.split(' ').map((code) => `${step} ${code}`),
  )
  return wanted.filter((one) => !tally.has(one))
}
