// The ways a call can go wrong, as a person chooses them.
import type { Fault } from '../../faults.ts'

/** A kind of fault, and the number that belongs to it. */
export interface Kind {
  readonly label: string
  readonly number?: {
    readonly label: string
    readonly start: number
    readonly min: number
    readonly max: number
  }
  make(number: number): Omit<Fault, 'times'>
}

export const kinds = {
  status: {
    label: 'Answer an error',
    number: { label: 'Status', start: 503, min: 400, max: 599 },
    make: (status) => ({ status }),
  },
  before: { label: 'Drop before anything is done', make: () => ({ drop: 'before' }) },
  after: { label: 'Drop when all is done', make: () => ({ drop: 'after' }) },
  truncated: { label: 'Break off in the body', make: () => ({ body: 'truncated' }) },
  malformed: { label: 'Answer no JSON', make: () => ({ body: 'malformed' }) },
  trickle: {
    label: 'Send the body slowly',
    number: { label: 'Milliseconds between pieces', start: 200, min: 1, max: 60_000 },
    make: (trickle) => ({ trickle }),
  },
  delay: {
    label: 'Answer late',
    number: { label: 'Milliseconds', start: 2000, min: 1, max: 600_000 },
    make: (delay) => ({ delay }),
  },
} as const satisfies Record<string, Kind>

export type KindName = keyof typeof kinds

export const isKind = (name: string | null): name is KindName => name !== null && name in kinds
