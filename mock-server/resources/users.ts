// Users: the people of the account that calls.
import { filters } from '../../spec/generated/filters.ts'
import type { IdRef, User, UserInvite } from '../../spec/generated/types.ts'
import type { Actor, Context, Decision, Handler } from '../operation.ts'
import { invalid, missing, refusal } from '../rules/refusal.ts'
import { checkUserAction } from '../rules/user-lifecycle.ts'
import type { View } from '../rules/visibility.ts'
import type { AccountRecord, UserRecord } from '../store/records.ts'
import type { World } from '../store/store.ts'
import { loadAccount } from './accounts.ts'
import { page, within } from './list.ts'
import { namedRefs, refProblems, type NamedRef } from './named-refs.ts'

const fields = filters.listUsers

/** A user on the wire. */
const present = ({ account_id: _account, user_id, ...user }: UserRecord): User => ({
  ...user,
  id: user_id,
})

function load(view: View, params: Readonly<Record<string, string>>): UserRecord {
  const { id = '', account_id } = params
  const account = loadAccount(view, { id: account_id ?? '' })
  const user = view.get('users', `${account.id}/${id}`)
  if (!user) throw refusal('NFND_000', { id })
  return user
}

const put = (user: UserRecord): Decision<UserRecord> => ({
  changes: [{ in: 'users', put: user }],
  result: user,
})

const list: Handler<'listUsers', AccountRecord, UserRecord> = {
  fields,
  load: loadAccount,
  decide: ({ plan, view, target }) =>
    page(within(plan, 'account_id', target.id), view.world.users, {}),
  present,
}

const invite: Handler<'inviteUser', AccountRecord, UserRecord> = {
  fields,
  load: loadAccount,
  decide({ actor, view: { world }, target, input, context }) {
    const { id: givenId, groups, tags } = input
    const before = givenId === undefined ? undefined : world.users.ever(`${target.id}/${givenId}`)
    const { name = '', email = '' } = before ?? input
    const problems = [
      ...(givenId === undefined ? newcomerProblems(input) : knownProblems(givenId, before, world)),
      ...emailProblems(givenId === undefined ? 'email' : 'id', { email, before }, target, world),
      ...refProblems('groups', groups),
      ...refProblems('tags', tags),
    ]
    if (problems.length > 0) throw invalid(...problems)
    const user_id = before?.user_id ?? newId(target, world, context)
    return put(
      invited(
        {
          ...before,
          id: `${target.id}/${user_id}`,
          user_id,
          account_id: target.id,
          name,
          email,
          active: false,
          status: 'invited',
          groups: namedRefs(groups, nameIn('groups', target.id, world)),
          tags: tags ? namedRefs(tags, nameIn('tags', target.id, world)) : (before?.tags ?? []),
          events: before?.events ?? { created: { at: context.now, by: actor.user } },
        },
        actor,
        context,
      ),
    )
  },
  present,
}

/** Somebody new is invited by name and address. */
const newcomerProblems = (input: UserInvite): string[] =>
  (['name', 'email'] as const).flatMap((member) =>
    input[member] === undefined
      ? [`${member}: This field is required. Or send the id of a user of this account.`]
      : [],
  )

/** By id only those are invited that the account had before, or whose invitation has expired. */
function knownProblems(id: string, before: UserRecord | undefined, world: World): string[] {
  if (!before) return [missing('id')]
  const status = world.users.get(before.id)?.status
  return status === 'invited' || status === 'joined' ? [`id: User ${id} is ${status} already.`] : []
}

/** An address is nobody else's in the account. */
function emailProblems(
  field: string,
  { email, before }: { readonly email: string; readonly before: UserRecord | undefined },
  { id: accountId }: AccountRecord,
  world: World,
): string[] {
  const address = email.toLowerCase()
  const holder = world.users
    .by('account_id', accountId)
    .find((user) => user.email.toLowerCase() === address && user.id !== before?.id)
  if (!holder) return []
  const advice = holder.status === 'expired' ? ' Invite that user again instead.' : ''
  return [`${field}: ${email} is the address of user ${holder.user_id} already.${advice}`]
}

const newId = ({ id: accountId }: AccountRecord, world: World, { ids }: Context): string =>
  ids.next(
    'users',
    (id) =>
      world.users.by('user_id', id).length > 0 ||
      world.users.ever(`${accountId}/${id}`) !== undefined,
  )

/** A user whose invitation is sent: a new code, and nothing of an earlier membership. */
const invited = (user: UserRecord, actor: Actor, { now, ids }: Context): UserRecord => ({
  ...user,
  status: 'invited',
  active: false,
  activation_code: ids.uuid(),
  events: { created: user.events.created, invited: { at: now, by: actor.user } },
})

/** What a group or tag is called by the users of an account that are in it or have it. */
const nameIn =
  (member: 'groups' | 'tags', accountId: string, world: World) =>
  (id: string): string | undefined =>
    world.users
      .by('account_id', accountId)
      .flatMap((user): readonly NamedRef[] => user[member])
      .find((ref) => ref.id === id)?.name

const get: Handler<'getUser', UserRecord, UserRecord> = {
  fields,
  load,
  decide: ({ target }) => ({ result: target }),
  present,
}

const update: Handler<'updateUser', UserRecord, UserRecord> = {
  fields,
  load,
  decide({ view: { world }, target, input }) {
    const { groups, tags, idp } = input
    const problems = [
      ...refProblems('groups', groups),
      ...refProblems('tags', tags),
      ...(idp?.id.trim() === '' ? ['idp.id: This field may not be blank.'] : []),
    ]
    if (problems.length > 0) throw invalid(...problems)
    const { idp: before, ...user } = target
    const provider = idp === undefined ? before : idp && identityProvider(idp, target, world)
    return put({
      ...user,
      ...(groups && { groups: namedRefs(groups, nameIn('groups', target.account_id, world)) }),
      ...(tags && { tags: namedRefs(tags, nameIn('tags', target.account_id, world)) }),
      ...(provider && { idp: provider }),
    })
  },
  present,
}

/** An identity provider as other users of the account have it, else one of the platform's own. */
const identityProvider = (
  { id }: IdRef,
  { account_id }: UserRecord,
  world: World,
): NonNullable<User['idp']> =>
  world.users.by('account_id', account_id).find(({ idp }) => idp?.id === id)?.idp ?? {
    id,
    type: 'system',
  }

const remove: Handler<'deleteUser', UserRecord, undefined> = {
  load,
  decide({ target }) {
    const to = checkUserAction('delete', target)
    if (to === 'gone') return { changes: [{ in: 'users', remove: target }], result: undefined }
    const { activation_code: _, ...user } = target
    return { ...put({ ...user, status: to }), result: undefined }
  },
  present() {},
}

const activate: Handler<'activateUser', UserRecord, UserRecord> = {
  fields,
  load,
  decide({ target, context }) {
    checkUserAction('activate', target)
    const { activation_code: _, ...user } = target
    const moment = { at: context.now }
    return put({
      ...user,
      status: 'joined',
      active: true,
      events: { ...target.events, activated: moment, signed: moment },
    })
  },
  present,
}

const reinvite: Handler<'reinviteUser', UserRecord, UserRecord> = {
  fields,
  load,
  decide({ actor, target, context }) {
    checkUserAction('reinvite', target)
    return put(invited(target, actor, context))
  },
  present,
}

/** The operations of the family. */
export const users = {
  listUsers: list,
  inviteUser: invite,
  getUser: get,
  updateUser: update,
  deleteUser: remove,
  activateUser: activate,
  reinviteUser: reinvite,
}
