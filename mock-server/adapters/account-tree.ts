// The accounts of a world as a tree: those with keys, and below their owner and parent the tier accounts.
import type { TierAccountRecord } from '../store/records.ts'
import type { StoreState } from '../store/store.ts'

/** A place in the tree. */
export interface Branch {
  readonly id: string
  readonly name: string
  /** `distributor`, `vendor` or `reseller`; of a tier account its type. */
  readonly type: string
  /** How many are directly below it. */
  readonly below: number
  /** Its id is taken, and nobody has registered it yet. */
  readonly invited?: true
}

export interface Branches {
  readonly total: number
  readonly items: readonly Branch[]
}

/** How many are answered at once. */
const MOST = 200

/** Who is below an account; without one, the accounts that have keys or can get them. */
export function accountTree(
  { accounts, tierAccounts }: StoreState,
  below: string | undefined,
  offset: number,
): Branches {
  const children = new Map<string, TierAccountRecord[]>()
  for (const account of tierAccounts.rows) {
    const place = account.parent_id ?? account.owner_id
    const siblings = children.get(place)
    if (siblings) siblings.push(account)
    else children.set(place, [account])
  }
  const count = (id: string): number => children.get(id)?.length ?? 0
  const found: Branch[] =
    below === undefined
      ? accounts.rows.map(({ id, name, role, invited }) => ({
          id,
          name,
          type: role,
          below: count(id),
          ...(invited && { invited }),
        }))
      : (children.get(below) ?? []).map(({ id, name, type }) => ({
          id,
          name,
          type,
          below: count(id),
        }))
  return { total: found.length, items: found.slice(offset, offset + MOST) }
}
