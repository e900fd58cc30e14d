// The state machine of tier account requests: which action leads from which states to which.
import type { ErrorCode, RuleSource } from '../../spec/errors.ts'
import type { TierAccountRequest } from '../../spec/generated/types.ts'
import { refusal } from './refusal.ts'

interface Transition<Status extends string> {
  readonly from: readonly Status[]
  readonly to: Status
  readonly error: ErrorCode
  readonly source: RuleSource
}

type Lifecycle<Status extends string> = Readonly<Record<string, Transition<Status>>>

/** Action -> transition; contracts and users have machines of their own shape. */
export const lifecycles = {
  tierAccountRequest: {
    accept: { from: ['pending'], to: 'accepted', error: 'TAR_001', source: 'documented' },
    ignore: { from: ['pending'], to: 'ignored', error: 'TAR_001', source: 'documented' },
  },
} as const satisfies { readonly tierAccountRequest: Lifecycle<TierAccountRequest['status']> }

/** Refuses an action that the state of a record does not allow. */
export function checkTransition<Status extends string>(
  { from, error }: Transition<Status>,
  { id, status }: { readonly id: string; readonly status: Status },
): void {
  if (!from.includes(status)) throw refusal(error, { id, status })
}
