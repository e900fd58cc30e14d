// What signing and terminating a contract change, with all that follows: one step, or none of it.
import type { Actor, Context } from '../operation.ts'
import type {
  AgreementRecord,
  AgreementType,
  AgreementVersionRecord,
  ContractRecord,
} from '../store/agreement-records.ts'
import {
  activeVersion,
  contractsFrom,
  distributionsBelow,
  hasContract,
  versionsOf,
} from '../store/agreement-queries.ts'
import type { IdKind } from '../store/ids.ts'
import type { Change, World } from '../store/store.ts'
import { contractLifecycles, OPEN } from './contract-lifecycle.ts'
import { refusal } from './refusal.ts'

interface Circumstances {
  readonly actor: Actor
  readonly world: World
  readonly context: Context
}

export interface ContractChange {
  readonly contract: ContractRecord
  readonly changes: readonly Change[]
}

/**
 * Signs a contract on the active version of its agreement; refuses with `AGR_005` without one. The
 * first signature of a program contract sets off Auto Accept.
 */
export function signed(contract: ContractRecord, circumstances: Circumstances): ContractChange {
  const { actor, world, context } = circumstances
  const version = activeVersion(contract.agreement_id, world)
  if (!version) throw refusal('AGR_005', { id: contract.agreement_id })
  const event = { at: context.now, by: actor.user }
  const byPartner = actor.account.id === contract.owner_id
  const after = onVersion(version, context.now, {
    ...contract,
    signee: byPartner ? actor.user : (contract.signee ?? contract.events.countersigned?.by),
    events: { ...contract.events, signed: event, updated: event },
  })
  const first = contract.status !== 'active' && contract.type === 'program'
  return {
    contract: after,
    changes: [...withVersion(after), ...(first ? autoAccepted(contract, circumstances) : [])],
  }
}

/**
 * A distribution contract under Auto Accept: active at once, signed by nobody. An agreement without
 * an active version gets its newest one activated.
 */
export function accepted(
  contract: ContractRecord,
  { world, context }: Pick<Circumstances, 'world' | 'context'>,
): ContractChange {
  const { agreement_id, events } = contract
  const version = activeVersion(agreement_id, world) ?? versionsOf(agreement_id, world)[0]
  if (!version) throw new Error(`${agreement_id} has no version`)
  const after = onVersion(version, context.now, {
    ...contract,
    enrolled: contract.enrolled ?? context.now,
    signee: events.countersigned?.by,
    events: { ...events, signed: { at: context.now }, updated: { at: context.now } },
  })
  const woken: Change[] = version.active
    ? []
    : [{ in: 'agreementVersions', put: { ...version, active: true } }]
  return { contract: after, changes: [...woken, ...withVersion(after)] }
}

/** A contract that is active, on a version, from a moment on. */
const onVersion = (
  { version }: AgreementVersionRecord,
  now: string,
  contract: ContractRecord,
): ContractRecord => ({
  ...contract,
  status: 'active',
  version,
  version_created: now,
  activation: { ...contract.activation, date: now },
})

/** The changes that store a contract that has just been signed: itself and its version. */
function withVersion(contract: ContractRecord): Change[] {
  const { id, version, signee, version_created } = contract
  if (typeof version !== 'number' || !version_created) throw new Error(`${id} is not signed`)
  const record = { id: `${id}/${version}`, contract_id: id, version, signee, version_created }
  return [
    { in: 'contracts', put: contract },
    { in: 'contractVersions', put: record },
  ]
}

/**
 * Auto Accept: a signed program contract brings an active distribution contract for each agreement
 * below that accepts by itself, but for those the partner has an open contract of already.
 */
function autoAccepted(program: ContractRecord, circumstances: Circumstances): Change[] {
  const { actor, world, context } = circumstances
  return distributionsBelow(program.agreement_id, world).flatMap((agreement) => {
    if (!agreement.auto_accept || hasContract(agreement.id, program.owner_id, OPEN, world))
      return []
    const contract = newContract(
      { agreement, partnerId: program.owner_id, kind: program.kind },
      { actor, world, context },
    )
    return accepted(contract, circumstances).changes
  })
}

interface NewContract {
  readonly agreement: AgreementRecord
  readonly partnerId: string
  readonly kind: ContractRecord['kind']
}

/** The kind of id of each type of contract. */
const ID_KINDS: { readonly [T in AgreementType]: IdKind } = {
  program: 'programContracts',
  distribution: 'distributionContracts',
  service: 'serviceContracts',
  syndication: 'syndicationContracts',
  referral: 'referralContracts',
}

/** A contract as it begins: countersigned by whoever makes it. */
export function newContract(
  { agreement, partnerId, kind }: NewContract,
  { actor, world, context }: Circumstances,
): ContractRecord {
  const { id: agreement_id, type, owner_id: issuer_id, marketplace_id } = agreement
  const event = { at: context.now, by: actor.user }
  return {
    id: context.ids.next(ID_KINDS[type], (id) => world.contracts.ever(id) !== undefined),
    type,
    status: contractLifecycles[type].first,
    kind,
    agreement_id,
    issuer_id,
    owner_id: partnerId,
    creator_id: actor.account.id,
    marketplace_id,
    version: null,
    version_created: null,
    enrolled: null,
    activation: { code: context.ids.uuid(), message: '' },
    events: { created: event, countersigned: event, updated: { at: context.now } },
  }
}

/** Terminates a contract, and the partner's active contracts that stand on it. */
export function terminated(
  contract: ContractRecord,
  note: string | null | undefined,
  { actor, world, context }: Circumstances,
): ContractChange {
  const event = { at: context.now, by: actor.user }
  const end = (one: ContractRecord): ContractRecord => ({
    ...one,
    status: 'terminated',
    ...(note && { termination_note: note }),
    events: { ...one.events, terminated: event, updated: event },
  })
  const below = contractsOn(contract, world).filter(({ status }) => status === 'active')
  return {
    contract: end(contract),
    changes: [contract, ...below].map((one): Change => ({ in: 'contracts', put: end(one) })),
  }
}

/** The partner's contracts that stand on its program or service contract and on nothing else. */
function contractsOn(
  { type, agreement_id, owner_id }: ContractRecord,
  world: World,
): ContractRecord[] {
  const sourcing = world.agreements.get(agreement_id)?.sourcing_agreement_id
  const below =
    type === 'program'
      ? distributionsBelow(agreement_id, world).map(({ id }) => id)
      : sourcing === undefined
        ? []
        : [sourcing]
  const standsElsewhere =
    type === 'service' &&
    world.agreements
      .by('sourcing_agreement.id', sourcing)
      .some(({ id }) => id !== agreement_id && hasContract(id, owner_id, ['active'], world))
  return (standsElsewhere ? [] : below)
    .flatMap((id) => contractsFrom(id, world))
    .filter((contract) => contract.owner_id === owner_id)
}

/** Refuses with `CTR_006` a contract whose partner has lost the contract it stands on. */
export function checkFooting(contract: ContractRecord, world: World): void {
  const { id, type, agreement_id, owner_id, creator_id } = contract
  if (type === 'program' || type === 'service') return
  const partner = type === 'referral' ? creator_id : owner_id
  if (standsOn(type, agreement_id, partner, world)) return
  throw refusal('CTR_006', {
    id,
    partner,
    type: type === 'distribution' ? 'program' : 'service',
  })
}

/** Whether a partner may have a contract of an agreement: one above it, or beside it, is active. */
export function standsOn(
  type: ContractRecord['type'],
  agreementId: string,
  partnerId: string,
  world: World,
): boolean {
  if (type === 'distribution') {
    return hasContract(world.agreements.ever(agreementId)?.parent_id, partnerId, ['active'], world)
  }
  return world.agreements
    .by('sourcing_agreement.id', agreementId)
    .some(({ id }) => hasContract(id, partnerId, ['active'], world))
}
