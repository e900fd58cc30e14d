// The states of a user in an account: which action leads from which to which.
import type { RuleSource } from '../../spec/errors.ts'
import type { User } from '../../spec/generated/types.ts'
import type { UserRecord } from '../store/records.ts'
import { refusal } from './refusal.ts'

/** The group of those who are in an account from its beginning. */
export const FIRST_GROUP = { id: 'UG-100-001', name: 'Administrators' } as const

type Status = User['status']

interface UserTransition {
  /** `gone` where the user is in the account no longer. */
  readonly to: Status | 'gone'
  readonly source: RuleSource
}

interface UserAction {
  /** What it does, for the message that refuses it. */
  readonly done: string
  readonly from: { readonly [S in Status]?: UserTransition }
}

/** Every action, and where it leads from each state that allows it. */
export const userActions = {
  activate: {
    done: 'activated',
    from: { invited: { to: 'joined', source: 'documented' } },
  },
  reinvite: {
    done: 'invited again',
    from: { expired: { to: 'invited', source: 'documented' } },
  },
  delete: {
    done: 'removed',
    from: {
      // That the inviter revokes is documented, that a deletion does it is assumed.
      invited: { to: 'expired', source: 'assumed' },
      joined: { to: 'gone', source: 'documented' },
    },
  },
} as const satisfies Readonly<Record<string, UserAction>>

/** Where an action leads a user; refuses with `USR_001` what its state does not allow. */
export function checkUserAction(
  action: keyof typeof userActions,
  { user_id: id, status }: UserRecord,
): Status | 'gone' {
  const { done, from }: UserAction = userActions[action]
  const transition = from[status]
  if (transition) return transition.to
  throw refusal('USR_001', { id, status, from: Object.keys(from).join(' and '), done })
}
