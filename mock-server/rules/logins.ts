// Failed logins: after too many of them an address has to wait. No part of the world: no snapshot has them.

/** How many failures within `WINDOW` are too many. */
const MOST = 5
/** Milliseconds for which a failure counts, and for which an address waits after the last. */
const WINDOW = 15 * 60_000
/** How many addresses are remembered; those that failed longest ago are forgotten. */
const KEPT = 10_000

export interface Logins {
  /** Seconds that an address has to wait, 0 for none. */
  wait(email: string, now: number): number
  /** Counts a failure of an address, whether there is such a user or not. */
  fail(email: string, now: number): void
  /** Forgets the failures of an address. */
  succeed(email: string): void
  clear(): void
}

export function createLogins(): Logins {
  /** The moments of the failures of each address; whoever failed last comes last. */
  const failures = new Map<string, readonly number[]>()
  const isRecent = (at: number | undefined, now: number): at is number =>
    at !== undefined && at > now - WINDOW && at <= now
  return {
    wait(email, now) {
      const counted = failures.get(email) ?? []
      const last = counted.at(-1)
      // The first of them may be longer ago than the window is long: they were too many all the same.
      if (counted.length < MOST || !isRecent(last, now)) return 0
      return Math.ceil((last + WINDOW - now) / 1000)
    },
    fail(email, now) {
      const counted = (failures.get(email) ?? []).filter((at) => isRecent(at, now))
      failures.delete(email)
      failures.set(email, [...counted, now])
      for (const [other, moments] of failures) {
        if (isRecent(moments.at(-1), now) && failures.size <= KEPT) break
        failures.delete(other)
      }
    },
    succeed: (email) => void failures.delete(email),
    clear: () => failures.clear(),
  }
}
