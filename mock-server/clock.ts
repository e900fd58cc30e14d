// The clock of one mock: the system's until it is set.

/** The clock that a mock stamps its events with. */
export interface Clock {
  now(): Date
  /** Whether it stands still, since `set`. */
  readonly stopped: boolean
  /** Stops the clock at a moment: a date, or milliseconds since 1970. Raises `TypeError` for no date. */
  set(moment: Date | string | number): void
  /** Moves the clock by milliseconds, stopped or not. */
  advance(milliseconds: number): void
  /** Goes back to the time of the system. */
  resume(): void
}

/** The first and last moment that the wire format can write. */
const RANGE = [Date.UTC(1970, 0, 1), Date.UTC(9999, 11, 31, 23, 59, 59)] as const

export function createClock(system: () => Date): Clock {
  let stopped: number | undefined
  let offset = 0
  const time = (): number => stopped ?? system().getTime() + offset
  return {
    now: () => new Date(time()),
    get stopped() {
      return stopped !== undefined
    },
    set(moment) {
      stopped = checked(new Date(moment).getTime(), `Not a date: ${String(moment)}.`)
    },
    advance(milliseconds) {
      const later = `Milliseconds must be a number, got ${String(milliseconds)}.`
      const moment = checked(time() + checked(milliseconds, later, false), later)
      if (stopped === undefined) offset += milliseconds
      else stopped = moment
    },
    resume() {
      stopped = undefined
      offset = 0
    },
  }
}

function checked(value: number, message: string, moment = true): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new TypeError(message)
  if (moment && (value < RANGE[0] || value > RANGE[1])) {
    throw new TypeError('The clock goes from the year 1970 to 9999.')
  }
  return value
}

/** The last moment that was written: most requests come in the same second as the one before. */
let written = { second: NaN, text: '' }

/** A moment as the platform writes it: UTC, whole seconds, `+00:00`; at most the last of year 9999. */
export function platformTime(date: Date): string {
  const second = Math.floor(Math.min(date.getTime(), RANGE[1]) / 1000)
  if (second !== written.second) {
    const text = `${new Date(second * 1000).toISOString().slice(0, 19)}+00:00`
    written = { second, text }
  }
  return written.text
}
