// Who is whose partner, what the two have to do with each other, and whom to talk to there.
import type { RuleSource } from '../../spec/errors.ts'
import type { Partner, PartnerContact } from '../../spec/generated/types.ts'
import type { AgreementType, ContractRecord, ContractStatus } from '../store/agreement-records.ts'
import type { AccountRecord } from '../store/records.ts'
import { countListed } from '../store/listing-queries.ts'
import type { World } from '../store/store.ts'
import { OPEN } from './contract-lifecycle.ts'

type CountedType = keyof Partner['stats']['contracts']

interface ContractRule<T extends AgreementType> {
  readonly types: readonly T[]
  readonly states: readonly ContractStatus[]
  readonly source: RuleSource
}

/** The contracts that make two accounts partners of each other, whoever issued them. */
const binding: ContractRule<'program' | 'service'> = {
  types: ['program', 'service'],
  states: ['pending', 'active'],
  source: 'documented',
}

/** The contracts that partners are counted by; the platform has no counter of referral contracts. */
const counted: ContractRule<CountedType> = {
  types: ['distribution', 'program', 'service', 'syndication'],
  states: OPEN,
  source: 'assumed',
}

/** A partner as queries read it: it is worked out from contracts, and kept nowhere. */
export interface PartnerRow extends Readonly<
  Pick<Partner, 'id' | 'name' | 'status' | 'type' | 'role' | 'stats' | 'public'>
> {
  /** When the oldest contract that makes it a partner was created: newest partners come first. */
  readonly events: { readonly created: { readonly at: string } }
}

/** The partners of an account, by id. */
export const partnersOf = (accountId: string, world: World): ReadonlyMap<string, PartnerRow> =>
  world.cached(`partners of ${accountId}`, () => {
    const rows = new Map<string, PartnerRow>()
    for (const [id, contracts] of contractsByPartner(accountId, world)) {
      const account = world.accounts.ever(id)
      const since = contracts
        .filter((contract) => meets(binding, contract))
        .map(({ events }) => events.created?.at ?? '')
        .toSorted()[0]
      if (!account || since === undefined) continue
      const listings = countListed(accountId, id, world)
      rows.set(id, partnerRow(account, contracts, { since, listings }))
    }
    return rows
  })

/** The contracts an account has with each of the others, from either side. */
function contractsByPartner(
  accountId: string,
  world: World,
): ReadonlyMap<string, readonly ContractRecord[]> {
  const found = new Map<string, ContractRecord[]>()
  const add = (partnerId: string, contract: ContractRecord): void => {
    const known = found.get(partnerId)
    if (known) known.push(contract)
    else found.set(partnerId, [contract])
  }
  for (const contract of world.contracts.by('issuer.id', accountId))
    add(contract.owner_id, contract)
  for (const contract of world.contracts.by('owner.id', accountId))
    add(contract.issuer_id, contract)
  return found
}

function partnerRow(
  { id, name, type, role, invited, public: isPublic = null }: AccountRecord,
  contracts: readonly ContractRecord[],
  { since, listings }: { readonly since: string; readonly listings: number },
): PartnerRow {
  const open = contracts.filter((contract) => meets(counted, contract))
  const count = (of: CountedType): number => open.filter((contract) => contract.type === of).length
  return {
    id,
    name,
    status: invited ? 'invited' : 'active',
    type,
    role,
    stats: {
      contracts: {
        distribution: count('distribution'),
        program: count('program'),
        service: count('service'),
        syndication: count('syndication'),
      },
      listings,
    },
    public: isPublic,
    events: { created: { at: since } },
  }
}

const meets = <T extends AgreementType>(
  { types, states }: ContractRule<T>,
  { type, status }: ContractRecord,
): boolean => (types as readonly AgreementType[]).includes(type) && states.includes(status)

/** The tags of users that tell partners whom to talk to. */
export const CONTACT_TAGS = {
  technical: { id: 'TG-100-001', name: 'Technical' },
  business: { id: 'TG-100-002', name: 'Business' },
} as const

/** The people of an account that partners may talk to: who has joined and has one of the tags. */
export const contactsOf = (accountId: string, world: World): PartnerContact[] =>
  world.users.by('account_id', accountId).flatMap((user) => {
    const tags = Object.values(CONTACT_TAGS).filter(({ id }) =>
      user.tags.some((tag) => tag.id === id),
    )
    if (user.status !== 'joined' || tags.length === 0) return []
    const { user_id: id, name, email, icon } = user
    return [{ id, name, email, icon: icon ?? '', tags }]
  })
