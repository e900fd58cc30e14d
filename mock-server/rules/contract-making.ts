// Who may make a contract from an agreement, and with whom.
import type { RuleSource } from '../../spec/errors.ts'
import type { ContractCreate } from '../../spec/generated/types.ts'
import type { Actor, Context } from '../operation.ts'
import type { AgreementRecord, AgreementType } from '../store/agreement-records.ts'
import { activeVersion, contractsBetween } from '../store/agreement-queries.ts'
import type { AccountRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'
import { checkMayCreate } from './agreements.ts'
import { checkOwner } from './owner.ts'
import { standsOn } from './contract-changes.ts'
import { OPEN } from './contract-lifecycle.ts'
import { missing, refusal } from './refusal.ts'
import type { View } from './visibility.ts'

/** Who makes each type of contract: the owner of the agreement offers it, or the partner applies. */
const makers: {
  readonly [T in AgreementType]: { readonly by: 'owner' | 'partner'; readonly source: RuleSource }
} = {
  program: { by: 'owner', source: 'documented' },
  service: { by: 'owner', source: 'documented' },
  distribution: { by: 'partner', source: 'documented' },
  syndication: { by: 'partner', source: 'documented' },
  referral: { by: 'partner', source: 'documented' },
}

/** Refuses with `PERM_001` whoever may not make a contract from an agreement it sees. */
export function checkMayContract(agreement: AgreementRecord, actor: Actor, { world }: View): void {
  const { id, type } = agreement
  if (makers[type].by === 'owner') {
    checkOwner(agreement, actor)
    checkMayCreate(type, actor)
    return
  }
  const { account } = actor
  const isReseller = account.role === 'reseller' || type !== 'syndication'
  if (!isReseller || !standsOn(type, id, account.id, world)) throw refusal('PERM_001')
}

/** Refuses with `AGR_005` an agreement that nothing can be signed on. */
export function checkSignable({ id, type, auto_accept }: AgreementRecord, world: World): void {
  const wakes = type === 'distribution' && auto_accept
  if (!wakes && !activeVersion(id, world)) throw refusal('AGR_005', { id })
}

/** Refuses with `CTR_002` a second open contract; each account may refer the same vendor. */
export function checkNoOpenContract(
  agreement: AgreementRecord,
  partnerId: string,
  { account }: Actor,
  world: World,
): void {
  const open = contractsBetween(agreement.id, partnerId, world).find(
    ({ type, status, creator_id }) =>
      OPEN.includes(status) && (type !== 'referral' || creator_id === account.id),
  )
  if (!open) return
  throw refusal('CTR_002', {
    partner: partnerId,
    agreement: agreement.id,
    contract: open.id,
    status: open.status,
  })
}

/** The partner of a new contract: an account there is, or one to be invited; or what is wrong. */
export type Partner =
  | { readonly id: string; readonly invited?: AccountRecord }
  | { readonly problems: readonly string[] }

/** Finds out whom a new contract is with. */
export function partnerOf(
  agreement: AgreementRecord,
  input: ContractCreate,
  { actor, view, context }: { actor: Actor; view: View; context: Context },
): Partner {
  const { type } = agreement
  if (type === 'distribution' || type === 'syndication') return { id: actor.account.id }
  const { partner } = input
  if (!partner) return { problems: ['partner: This field is required.'] }
  const { world } = view
  if (partner.id !== undefined) return knownPartner(agreement, partner.id, world)
  if (type === 'referral') return { problems: ['partner.id: This field is required.'] }
  if (partner.name === undefined) {
    return { problems: ['partner.name: This field is required. Or send partner.id.'] }
  }
  const vendor = type === 'program'
  const id = context.ids.next(
    vendor ? 'vendors' : 'distributors',
    (one) => world.accounts.ever(one) !== undefined,
  )
  const invited: AccountRecord = {
    id,
    name: partner.name,
    type: vendor ? 'vendor' : 'provider',
    role: vendor ? 'vendor' : 'reseller',
    ...(partner.external_id !== undefined && { external_id: partner.external_id }),
    events: { created: { at: context.now, by: actor.user } },
    invited: true,
  }
  return { id, invited }
}

/** An invited account is nobody's partner but that of the account that has invited it. */
const isKnown = (
  { id, invited }: AccountRecord,
  { type, owner_id }: AgreementRecord,
  world: World,
): boolean =>
  !invited ||
  (type !== 'referral' &&
    world.contracts
      .by('owner.id', id)
      .some(({ issuer_id, status }) => issuer_id === owner_id && status === 'pending'))

function knownPartner(agreement: AgreementRecord, id: string, world: World): Partner {
  const account = world.accounts.get(id)
  if (!account || id === agreement.owner_id || !isKnown(account, agreement, world)) {
    return { problems: [missing('partner.id')] }
  }
  const wanted = agreement.type === 'service' ? 'provider' : 'vendor'
  if (account.type === wanted) return { id }
  const problem = `partner.id: ${id} is a ${account.role}. A ${agreement.type} contract is made with a ${wanted === 'vendor' ? 'vendor' : 'reseller'}.`
  return { problems: [problem] }
}
