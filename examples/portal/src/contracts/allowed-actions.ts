// Which actions on a contract are whose, and when. The platform checks them all again.
import type { Contract } from 'partnerkit'

export type ContractAction =
  'enroll' | 'sign' | 'refine' | 'reject' | 'terminate' | 'edit' | 'delete'

/** What an account is offered to do with a contract. */
export function allowedActions(contract: Contract, accountId: string): ContractAction[] {
  const { type, status, latest, issuer, owner, creator } = contract
  const isIssuer = issuer.id === accountId
  const isCreator = creator.id === accountId
  // Partners apply for distribution and syndication; everything else is offered to them.
  const isApplication = type === 'distribution' || type === 'syndication'
  const decides = (isApplication ? issuer : owner).id === accountId
  const isInvitation = type === 'program' || type === 'service'

  const offered: Readonly<Record<ContractAction, boolean>> = {
    enroll: status === 'enrolling' && isCreator,
    sign: decides && (status === 'pending' || (status === 'active' && !latest)),
    refine: status === 'pending' && type === 'distribution' && isIssuer,
    reject: status === 'pending' && decides,
    terminate: status === 'active' && isIssuer,
    edit: status === 'pending' && isIssuer,
    delete: isInvitation
      ? status === 'pending' && isIssuer
      : status === 'enrolling' && isCreator && isApplication,
  }
  return ACTIONS.filter((action) => offered[action])
}

/** In the order of their buttons. */
const ACTIONS: readonly ContractAction[] = [
  'sign',
  'enroll',
  'edit',
  'refine',
  'reject',
  'terminate',
  'delete',
]
