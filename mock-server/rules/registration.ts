// Completing an invitation: which codes do, and what becomes of the invited account.
import type { AccountCreate } from '../../spec/generated/types.ts'
import type { Actor, Context } from '../operation.ts'
import { activeVersion } from '../store/agreement-queries.ts'
import type { ContractRecord } from '../store/agreement-records.ts'
import type { AccountRecord, ServiceUserRecord, UserRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'
import { invites } from './contract-lifecycle.ts'
import { invalid, missing, refusal } from './refusal.ts'
import { FIRST_GROUP } from './user-lifecycle.ts'

/** An invitation that can be completed. */
export interface Invitation {
  readonly contract: ContractRecord
  readonly account: AccountRecord
}

/**
 * Finds the contract that a code invites to. Refuses with `NFND_000` a code that nobody knows, and
 * with `ACT_001` one that was used.
 */
export function invitingContract(code: string, world: World): ContractRecord {
  const [contract] = world.contracts.by('activation.code', code)
  if (!contract || !invites(contract.type)) throw refusal('NFND_000', { id: code })
  const { id, status } = contract
  if (status !== 'pending') throw refusal('ACT_001', { contract: id, reason: `it is ${status}` })
  return contract
}

/**
 * The invitation of a contract. Refuses with `ACT_001` one that has expired, or whose account is
 * registered and does not call itself, with `AGR_005` one to an agreement without an active version,
 * and with `ACT_002` one that is for another account.
 */
export function invitationOf(
  contract: ContractRecord,
  { id, contract_id }: Pick<AccountCreate, 'id' | 'contract_id'>,
  { caller, world, context }: Circumstances,
): Invitation {
  const { owner_id, agreement_id, expire_at } = contract
  const account = world.accounts.get(owner_id)
  const refuse = (reason: string): Error => refusal('ACT_001', { contract: contract.id, reason })
  if (expire_at && Date.parse(expire_at) <= Date.parse(context.now)) {
    throw refuse(`it expired at ${expire_at}`)
  }
  if (!account || (!account.invited && caller.account.id !== owner_id)) {
    throw refuse(`${owner_id} is registered already. Sign the contract with its key`)
  }
  // Before anything is made of the body: a refusal uses no ids up.
  if (!activeVersion(agreement_id, world)) throw refusal('AGR_005', { id: agreement_id })
  if (id !== undefined && id !== account.id) throw refusal('ACT_002', { partner: account.id })
  if (contract_id !== undefined && contract_id !== contract.id) {
    throw invalid(`contract_id: The invitation is to ${contract.id}. Send that id, or none.`)
  }
  return { contract, account }
}

/** The account, its key and its people, once it is registered. */
export interface Registered {
  readonly account: AccountRecord
  readonly serviceUser: ServiceUserRecord
  readonly people: readonly UserRecord[]
  /** In whose name the contract is signed: the first of its people, else its key. */
  readonly actor: Actor
}

interface Circumstances {
  /** Who registers the account: the account itself, or the one that invited it. */
  readonly caller: Actor
  readonly world: World
  readonly context: Context
}

/** Makes the invited account one that is there. */
export function registered(
  { contract, account: before }: Invitation,
  members: Omit<Partial<AccountRecord>, 'id' | 'invited'> & { readonly name: string },
  users: NonNullable<AccountCreate['users']>,
  circumstances: Circumstances,
): Registered {
  const { invited: _, ...rest } = before
  const { world, context } = circumstances
  const people = peopleOf(before.id, users, circumstances)
  const serviceUser: ServiceUserRecord = {
    id: context.ids.next('serviceUsers', (id) => world.serviceUsers.ever(id) !== undefined),
    name: `${members.name} integration`,
    secret: context.ids.uuid().replaceAll('-', ''),
    account_id: before.id,
  }
  const [first] = people
  const { id, name } = first ? { id: first.user_id, name: first.name } : serviceUser
  const { permissions } = contract
  const account: AccountRecord = {
    ...rest,
    ...members,
    ...(permissions && { permissions }),
    events: { created: { at: context.now, by: { id, name } }, updated: { at: context.now } },
  }
  return { account, serviceUser, people, actor: { account, user: { id, name } } }
}

/** The first people of an account. Refuses with `VAL_001` those the caller does not know. */
function peopleOf(
  accountId: string,
  users: NonNullable<AccountCreate['users']>,
  { caller, world, context }: Circumstances,
): UserRecord[] {
  const known = users.map(({ id }) => {
    const user = id === undefined ? undefined : world.users.get(`${caller.account.id}/${id}`)
    return user?.status === 'joined' ? user : undefined
  })
  const addresses = users.map(({ email = '' }, index) =>
    (known[index]?.email ?? email).toLowerCase(),
  )
  const problems = users.flatMap((user, index) => {
    const at = `users.${index}`
    if (user.id !== undefined && !known[index]) return [missing(`${at}.id`)]
    const lacking = (['name', 'email'] as const).flatMap((member) =>
      user.id === undefined && user[member] === undefined
        ? [`${at}.${member}: This field is required. Or send an id.`]
        : [],
    )
    const address = addresses[index]
    const again = address && addresses.indexOf(address) < index
    return [...lacking, ...(again ? [`${at}: ${address} is the address of another user.`] : [])]
  })
  if (problems.length > 0) throw invalid(...problems)
  const at = context.now
  return users.map(({ name = '', email = '' }, index): UserRecord => {
    const member = known[index]
    const user_id =
      member?.user_id ?? context.ids.next('users', (id) => world.users.by('user_id', id).length > 0)
    return {
      id: `${accountId}/${user_id}`,
      user_id,
      account_id: accountId,
      name: member?.name ?? name,
      email: member?.email ?? email,
      active: true,
      status: 'joined',
      groups: [FIRST_GROUP],
      tags: [],
      events: { created: { at }, activated: { at }, signed: { at } },
    }
  })
}
