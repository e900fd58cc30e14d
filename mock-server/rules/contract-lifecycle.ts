// The state machines of contracts, one per type: who takes which action from which state to which.
import type { RuleSource } from '../../spec/errors.ts'
import type { AgreementType, ContractRecord, ContractStatus } from '../store/agreement-records.ts'
import { refusal } from './refusal.ts'

/** The sides of a contract: the agreement's owner, the partner company, and who made the contract. */
export type Party = 'issuer' | 'owner' | 'creator'

/** What can be done with a contract once it exists. */
export type ContractAction = 'enroll' | 'sign' | 'refine' | 'reject' | 'terminate' | 'delete'

interface ContractTransition {
  /** Missing where no state of this type of contract allows it. */
  readonly from?: ContractStatus
  /** Missing where the contract is gone afterwards. */
  readonly to?: ContractStatus
  readonly by: Party
  readonly source: RuleSource
}

interface ContractLifecycle {
  /** The state a new contract is in. */
  readonly first: ContractStatus
  readonly actions: Readonly<Record<Exclude<ContractAction, 'delete'>, ContractTransition>> & {
    readonly delete?: ContractTransition
  }
}

/** Program and service contracts: the distributor offers, the partner decides. */
const offered: ContractLifecycle = {
  first: 'pending',
  actions: {
    enroll: { to: 'pending', by: 'owner', source: 'assumed' },
    refine: { to: 'enrolling', by: 'issuer', source: 'assumed' },
    sign: { from: 'pending', to: 'active', by: 'owner', source: 'documented' },
    reject: { from: 'pending', to: 'rejected', by: 'owner', source: 'documented' },
    terminate: { from: 'active', to: 'terminated', by: 'issuer', source: 'documented' },
    delete: { from: 'pending', by: 'issuer', source: 'documented' },
  },
}

/** Distribution and syndication contracts: the partner applies, the distributor decides. */
const applied: ContractLifecycle = {
  first: 'enrolling',
  actions: {
    enroll: { from: 'enrolling', to: 'pending', by: 'owner', source: 'documented' },
    refine: { to: 'enrolling', by: 'issuer', source: 'assumed' },
    sign: { from: 'pending', to: 'active', by: 'issuer', source: 'documented' },
    reject: { from: 'pending', to: 'rejected', by: 'issuer', source: 'documented' },
    terminate: { from: 'active', to: 'terminated', by: 'issuer', source: 'documented' },
    delete: { from: 'enrolling', by: 'creator', source: 'documented' },
  },
}

/** The machine of each type of contract. */
export const contractLifecycles: { readonly [T in AgreementType]: ContractLifecycle } = {
  program: offered,
  service: offered,
  distribution: {
    ...applied,
    actions: {
      ...applied.actions,
      refine: { from: 'pending', to: 'enrolling', by: 'issuer', source: 'documented' },
    },
  },
  syndication: applied,
  referral: {
    first: 'enrolling',
    actions: {
      enroll: { from: 'enrolling', to: 'pending', by: 'creator', source: 'documented' },
      refine: { to: 'enrolling', by: 'issuer', source: 'assumed' },
      sign: { from: 'pending', to: 'active', by: 'owner', source: 'documented' },
      reject: { from: 'pending', to: 'rejected', by: 'owner', source: 'documented' },
      terminate: { from: 'active', to: 'terminated', by: 'issuer', source: 'assumed' },
    },
  },
}

/** Whether contracts of a type invite their partner: it is offered what it may accept. */
export const invites = (type: AgreementType): boolean => contractLifecycles[type] === offered

/** States in which a contract binds, or may come to. */
export const OPEN: readonly ContractStatus[] = ['enrolling', 'pending', 'active']

/** The accounts on the sides of a contract. */
export const partyOf = (contract: ContractRecord, party: Party): string =>
  ({ issuer: contract.issuer_id, owner: contract.owner_id, creator: contract.creator_id })[party]

/** Refuses an action on a contract: `PERM_001` to the wrong side, then what its state forbids. */
export function checkContractAction(
  action: ContractAction,
  contract: ContractRecord,
  accountId: string,
): void {
  const { id, type, status } = contract
  const transition = contractLifecycles[type].actions[action]
  if (transition && partyOf(contract, transition.by) !== accountId) {
    const { by } = transition
    const hint = `Only the ${by} of ${id}, ${partyOf(contract, by)}, can ${action} it.`
    throw refusal('PERM_001', {}, { hint })
  }
  if (transition?.from === status) return
  if (!transition?.to) throw undeletable(contract, transition)
  const hint = transition.from
    ? `${id} is ${status}. Only a ${transition.from} ${type} contract takes ${action}.`
    : `A ${type} contract never takes ${action}.`
  throw refusal('CTR_001', { from: status, to: transition.to }, { hint })
}

function undeletable(
  { id, status, type }: ContractRecord,
  transition: ContractTransition | undefined,
): Error {
  const rule = transition
    ? `A ${type} contract can be deleted while it is ${transition.from}`
    : `A ${type} contract can not be deleted in any state`
  return refusal('CTR_005', { id, status, rule })
}
