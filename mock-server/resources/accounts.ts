// The account that calls.
import { filters } from '../../spec/generated/filters.ts'
import type { Account, AccountRef, IdRef } from '../../spec/generated/types.ts'
import type { Handler } from '../operation.ts'
import { OPEN } from '../rules/contract-lifecycle.ts'
import { listed } from '../rules/named.ts'
import { invalid, missing, refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type { AccountRecord } from '../store/records.ts'
import type { Change, World } from '../store/store.ts'
import { page } from './list.ts'
import { namedRefs, refProblems } from './named-refs.ts'
import { withoutNulls } from './without-nulls.ts'

/** An account on the wire. */
export const presentAccount = ({ invited: _invited, ...account }: AccountRecord): Account => account

function load(view: View, params: Readonly<Record<string, string>>): AccountRecord {
  const id = params['account_id'] ?? params['id'] ?? ''
  const account = view.get('accounts', id)
  if (!account) throw refusal('NFND_000', { id })
  return account
}

const list: Handler<'listAccounts', void, AccountRecord> = {
  fields: filters.listAccounts,
  load() {},
  decide: ({ plan, view }) =>
    page(plan, view.world.accounts, { visible: view.visible('accounts') }),
  present: presentAccount,
}

const get: Handler<'getAccount', AccountRecord, AccountRecord> = {
  fields: filters.listAccounts,
  load,
  decide: ({ target }) => ({ result: target }),
  present: presentAccount,
}

const update: Handler<'updateAccount', AccountRecord, AccountRecord> = {
  load,
  decide({ actor, view: { world }, target, input, context }) {
    const { users = [], industries, ...members } = input
    const problems = [
      ...refProblems('industries', industries),
      ...users.flatMap(({ id }, index) =>
        world.users.get(`${target.id}/${id}`) ? [] : [missing(`users.${index}.id`)],
      ),
    ]
    if (problems.length > 0) throw invalid(...problems)
    const account: AccountRecord = {
      ...target,
      ...withoutNulls(members),
      ...(industries && { industries: namedIndustries(industries, world) }),
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'accounts', put: account }], result: account }
  },
  present: presentAccount,
}

/** Industries by the names that are known for their ids. */
export const namedIndustries = (
  industries: readonly IdRef[],
  world: World,
): NonNullable<AccountRecord['industries']> =>
  namedRefs(industries, (id) => industryName(id, world))

/** There is no list of industries: one is known by the name that some account has it with. */
const industryName = (id: string, world: World): string | undefined =>
  world.accounts
    .all()
    .flatMap(({ industries }) => industries ?? [])
    .find((industry) => industry.id === id)?.name

const remove: Handler<'deleteAccount', AccountRecord, AccountRecord> = {
  load,
  decide({ view: { world }, target }) {
    checkNoOpenContracts(target, world)
    const { id } = target
    const changes: Change[] = [
      ...world.users.by('account_id', id).map((user): Change => ({ in: 'users', remove: user })),
      ...world.serviceUsers
        .by('account_id', id)
        .map((user): Change => ({ in: 'serviceUsers', remove: user })),
      { in: 'accounts', remove: target },
    ]
    return { changes, result: undefined }
  },
  present: presentAccount,
}

/** Refuses with `ACC_001` to delete an account that others are bound to, or may come to be. */
function checkNoOpenContracts({ id }: AccountRecord, world: World): void {
  const sides = ['issuer.id', 'owner.id', 'creator.id'].flatMap((side) =>
    world.contracts.by(side, id),
  )
  const open = [...new Set(sides)].filter(({ status }) => OPEN.includes(status))
  const [contracts] = listed(
    'open contract',
    open.map((contract) => contract.id),
  )
  if (contracts) throw refusal('ACC_001', { id, contracts })
}

/** The operations of the family. */
export const accounts = {
  listAccounts: list,
  getAccount: get,
  updateAccount: update,
  deleteAccount: remove,
}

/** Finds the account a path names; refuses with `NFND_000` all but the caller's own. */
export const loadAccount = load

/** An account as others name it. */
export function accountRef(id: string, world: World): AccountRef {
  const account = world.accounts.ever(id)
  return { id, name: account?.name ?? '', ...(account?.icon && { icon: account.icon }) }
}
