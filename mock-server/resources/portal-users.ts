// The users of the companies of the reseller portal.
import { filters } from '../../spec/generated/filters.ts'
import { stamp, type Portal, type PortalHandler } from '../portal.ts'
import { checkPassword, hashOf } from '../rules/passwords.ts'
import { checkMayChange, reachedOrg, reachedUser } from '../rules/portal-reach.ts'
import { endingOfAll } from '../rules/portal-sessions.ts'
import { checkFree, plainEmail } from '../rules/portal-users.ts'
import { invalid } from '../rules/refusal.ts'
import type { PortalOrgRecord, PortalUserRecord } from '../store/portal-records.ts'
import { pageOf } from './list.ts'
import { showUser } from './portal-view.ts'

const list: PortalHandler<'listPortalUsers', PortalOrgRecord> = {
  fields: filters.listPortalUsers,
  load: (portal, { customer_id = '' }) => reachedOrg(portal, customer_id),
  decide({ view, plan, target }) {
    const rows = view.world.portalUsers.by('org_id', target.id)
    return pageOf(
      plan,
      rows.map((user) => showUser(user, view)),
    )
  },
}

const create: PortalHandler<'createPortalUser', PortalOrgRecord, string | undefined> = {
  prepare: (_caller, _world, body) => hashOf(body),
  load: (portal, { customer_id = '' }) => reachedOrg(portal, customer_id),
  check: (org, _, portal) => checkMayChange(portal, org.id),
  decide({ view, target, input, prepared: password_hash }) {
    const { world, ids } = view
    const email = plainEmail(input.email)
    checkPassword(input.password)
    checkFree(email, world)
    const { role = 'user', active = true, first_name, last_name } = input
    const user: PortalUserRecord = {
      id: ids.next('portalUsers', (id) => !!world.portalUsers.ever(id)),
      first_name,
      last_name,
      role,
      active,
      org_id: target.id,
      email,
      password_hash,
      events: { created: stamp(view) },
    }
    return { changes: [{ in: 'portalUsers', put: user }], result: showUser(user, view) }
  },
}

const get: PortalHandler<'getPortalUser', PortalUserRecord> = {
  load: (portal, { id = '' }) => reachedUser(portal, id),
  decide: ({ view, target }) => ({ result: showUser(target, view) }),
}

/** Refuses with `VAL_001` what would shut somebody out who does it. */
function checkOwn(
  user: PortalUserRecord,
  input: Partial<Pick<PortalUserRecord, 'active' | 'role'>>,
  { login }: Portal,
): void {
  if (user.id !== login.user.id) return
  const problems = (['active', 'role'] as const)
    .filter((name) => input[name] !== undefined && input[name] !== user[name])
    .map((name) => `${name}: You can not change your own.`)
  if (problems.length > 0) throw invalid(...problems)
}

const update: PortalHandler<'updatePortalUser', PortalUserRecord, string | undefined> = {
  prepare: (_caller, _world, body) => hashOf(body),
  load: (portal, { id = '' }) => reachedUser(portal, id),
  check: (user, _, portal) => checkMayChange(portal, user.org_id),
  decide({ view, target, input, prepared: password_hash }) {
    const { world, login } = view
    const { password, ...own } = input
    const email = plainEmail(input.email ?? target.email)
    checkPassword(password)
    checkOwn(target, own, view)
    checkFree(email, world, target.id)
    const user: PortalUserRecord = {
      ...target,
      ...own,
      email,
      ...(password !== undefined && { password_hash }),
      events: { ...target.events, updated: stamp(view) },
    }
    const shutOut = password !== undefined || !user.active
    return {
      changes: [
        { in: 'portalUsers', put: user },
        ...(shutOut ? endingOfAll(user.id, world, login.session.id) : []),
      ],
      result: showUser(user, view),
    }
  },
}

/** The operations of the family. */
export const portalUsers = {
  listPortalUsers: list,
  createPortalUser: create,
  getPortalUser: get,
  updatePortalUser: update,
}
