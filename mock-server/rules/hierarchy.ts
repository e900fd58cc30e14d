// The tree of tier accounts: who may stand below whom, and what stands in the way of a deletion.
import type { TierAccountRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'
import { refusal } from './refusal.ts'
import type { View } from './visibility.ts'

/** How many blocking children a refused deletion names. */
const NAMED_CHILDREN = 5
/** How many blockers, and steps of an order, go with it: deleting these is progress in any case. */
const TOLD = 1000

type Place = Pick<TierAccountRecord, 'type' | 'parent_id'>

/**
 * Refuses a place in the tree that the rules forbid; `before` is missing while the account is new.
 * `at` is where the body holds the account.
 */
export function checkPlace(
  view: View,
  { type, parent_id }: Place,
  before?: TierAccountRecord,
  at = '',
): void {
  const id = before?.id
  // A parent that stays is not looked at: who changes the account need not see it.
  if (parent_id !== undefined && parent_id !== before?.parent_id)
    checkParent(view, parent_id, id, at)
  if (type === 'reseller') return
  if (parent_id === undefined) throw refusal('TA_002', { at })
  const children = id === undefined ? 0 : childrenOf(view.world, id).length
  if (children > 0) {
    throw refusal('TA_003', {
      problem: `${at}type: ${id} has ${counted(children)} and a customer can not be a parent. Move or delete them first.`,
    })
  }
}

function checkParent(view: View, parentId: string, id: string | undefined, at: string): void {
  const parent = view.get('tierAccounts', parentId)
  if (parent?.type === 'customer') {
    throw refusal('TA_003', {
      problem: `${at}parent.id: ${parentId} is a customer. Only a tier account of type reseller can be a parent.`,
    })
  }
  if (id !== undefined && standsBelow(view.world, parentId, id)) {
    throw refusal('TA_004', { at, parent: parentId, id })
  }
}

/** The accounts directly below one. */
const childrenOf = (world: World, id: string): TierAccountRecord[] =>
  world.tierAccounts.by('parent.id', id)

/** What stands in the way of deleting a tier account, and how to get there. */
export interface DeleteExplanation {
  /** The child accounts that must go first. */
  readonly blockers: readonly {
    readonly id: string
    readonly name: string
    readonly type: string
  }[]
  /** Ids in an order in which each can be deleted, the account itself last. */
  readonly order: readonly string[]
  /** How many accounts below it can not be seen by who asks, so that `order` does not suffice. */
  readonly unseen: number
}

/** Explains what stands in the way of deleting an account, of what `sees` lets through. */
export function explainDelete(
  world: World,
  account: TierAccountRecord,
  sees: (child: TierAccountRecord) => boolean = () => true,
): DeleteExplanation {
  const blockers = childrenOf(world, account.id)
    .filter(sees)
    .map(({ id, name, type }) => ({ id, name, type }))
  const order: string[] = []
  let unseen = 0
  // Parents first, then turned round: a walk without recursion, as trees may be deep.
  const waiting = [account]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (sees(next)) order.push(next.id)
    else unseen++
    for (const child of childrenOf(world, next.id)) waiting.push(child)
  }
  return { blockers, order: order.toReversed(), unseen }
}

/** Refuses to delete an account that still has children; names only those the actor can see. */
export function checkNoChildren(view: View, account: TierAccountRecord): void {
  const count = childrenOf(view.world, account.id).length
  if (count === 0) return
  const explanation = explainDelete(view.world, account, (child) =>
    view.sees('tierAccounts', child),
  )
  const named = explanation.blockers.slice(0, NAMED_CHILDREN).map(({ id }) => id)
  if (named.length === 0) named.push('none of which you can see')
  else if (count > named.length) named.push(`and ${count - named.length} more`)
  const noun = count === 1 ? 'account' : 'accounts'
  const params = { id: account.id, count, noun, children: named.join(', ') }
  throw refusal('TA_001', params, {
    params: {
      ...explanation,
      blockers: explanation.blockers.slice(0, TOLD),
      order: explanation.order.slice(0, TOLD),
    },
  })
}

function standsBelow(world: World, id: string, ancestorId: string): boolean {
  for (
    let at: string | undefined = id;
    at !== undefined;
    at = world.tierAccounts.get(at)?.parent_id
  ) {
    if (at === ancestorId) return true
  }
  return false
}

const counted = (children: number): string =>
  children === 1 ? '1 child account' : `${children} child accounts`
