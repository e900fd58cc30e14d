// Sessions of the reseller portal: login and logout, who is logged in, and acting as somebody else.
import type { PortalHome, PortalMe } from '../../spec/generated/types.ts'
import { userRef, type Portal, type PortalHandler, type PublicHandler } from '../portal.ts'
import { isPassword } from '../rules/passwords.ts'
import { comingExpiryOf, isActive } from '../rules/portal-licenses.ts'
import { isPartner, reachedUser } from '../rules/portal-reach.ts'
import { endingOf, lastsUntil, later, roomBehind, roomForLogin } from '../rules/portal-sessions.ts'
import { plainEmail } from '../rules/portal-users.ts'
import { refusal } from '../rules/refusal.ts'
import type { PortalSessionRecord, PortalUserRecord } from '../store/portal-records.ts'
import type { Change, World } from '../store/store.ts'
import { orgRef, showLogin, showSession } from './portal-view.ts'

const userWith = (email: string, world: World): PortalUserRecord | undefined =>
  world.portalUsers.by('email', plainEmail(email))[0]

/** Whether the password was that of a hash. */
interface Compared {
  readonly hash: string | undefined
  readonly fits: boolean
}

const login: PublicHandler<'loginPortal', void, Compared> = {
  async prepare(_, world, body) {
    const email = (body as { readonly email?: unknown } | undefined | null)?.email
    const hash = typeof email === 'string' ? userWith(email, world)?.password_hash : undefined
    return { hash, fits: await isPassword(body, hash) }
  },
  load() {},
  decide({ view, input, prepared }) {
    const { world, now, ids, logins } = view
    const [email, moment] = [plainEmail(input.email), Date.parse(now)]
    const seconds = logins.wait(email, moment)
    if (seconds > 0) {
      const more = { retryAfter: seconds, params: { retry_after: seconds } }
      throw refusal('POR_012', { seconds }, more)
    }
    const user = userWith(email, world)
    const org = user && world.portalOrgs.get(user.org_id)
    // The password may have been changed while it was compared.
    if (!org || !prepared?.fits || prepared.hash !== user.password_hash) {
      logins.fail(email, moment)
      throw refusal('POR_010')
    }
    if (!user.active) throw refusal('POR_011', { what: `User ${user.email}` })
    if (!org.active) throw refusal('POR_011', { what: org.name })
    logins.succeed(email)
    const session: PortalSessionRecord = {
      id: ids.token(),
      user_id: user.id,
      started_at: now,
      expires_at: lastsUntil(now, now),
    }
    const seen: PortalUserRecord = { ...user, last_login_at: now }
    return {
      changes: [
        ...roomForLogin(user.id, world, now),
        { in: 'portalSessions', put: session },
        { in: 'portalUsers', put: seen },
      ],
      result: showSession({ ...view, login: { session, user: seen, org } }),
    }
  },
}

const logout: PortalHandler<'logoutPortal'> = {
  load() {},
  decide({
    view: {
      world,
      login: { session, impersonator },
    },
  }) {
    return { changes: endingOf(impersonator?.session ?? session, world), result: undefined }
  },
}

const renew: PortalHandler<'renewPortalSession'> = {
  load() {},
  decide({ view }) {
    const { world, now, login } = view
    const first = login.impersonator?.session ?? login.session
    const expires_at = lastsUntil(first.started_at, now)
    // All that were started from one last as long as it does.
    const changes = [first, ...world.portalSessions.by('origin', first.id)].map(
      (session): Change => ({ in: 'portalSessions', put: { ...session, expires_at } }),
    )
    const session = { ...login.session, expires_at }
    return { changes, result: showSession({ ...view, login: { ...login, session } }) }
  },
}

const me: PortalHandler<'getPortalMe'> = {
  load() {},
  decide: ({ view }) => ({ result: showLogin(view) satisfies PortalMe }),
}

/** Days within which a licence is about to expire. */
const SOON = 30

const home: PortalHandler<'getPortalHome'> = {
  load() {},
  decide({ view }) {
    const {
      world,
      now,
      login: { user, org },
    } = view
    const customers = world.portalOrgs.by('partner_id', org.id)
    const ids = isPartner(org) ? customers.map(({ id }) => id) : [org.id]
    const active = ids
      .flatMap((id) => world.portalLicenses.by('customer_id', id))
      .filter((license) => isActive(license, now))
    const soon = later(now, SOON * 24 * 60 * 60_000)
    const count = <R>(rows: readonly R[], is: (row: R) => boolean): number => rows.filter(is).length
    const orders = ids.flatMap((id) => world.portalOrders.by('customer_id', id))
    const invoices = ids.flatMap((id) => world.portalInvoices.by('customer_id', id))
    const result: PortalHome = {
      user: userRef(user),
      org: orgRef(org.id, world),
      customers: {
        total: customers.length,
        active: count(customers, (customer) => customer.active),
      },
      orders: { pending_payment: count(orders, ({ status }) => status === 'pending_payment') },
      licenses: {
        active: active.length,
        trial: count(active, ({ kind }) => kind === 'trial'),
        expiring: count(active, ({ expires_at }) => expires_at <= soon),
      },
      invoices: { open: count(invoices, ({ status }) => status === 'open') },
      coming_expiry_date: comingExpiryOf(ids, world, now),
    }
    return { result }
  },
}

/** Why nobody can act as a user, if it is so. */
function obstacle(user: PortalUserRecord, { world, login }: Portal): string | undefined {
  const org = world.portalOrgs.get(user.org_id)
  if (org?.partner_id !== login.org.id) return 'only users of customers can be acted as'
  if (!org.active) return `${org.name} is inactive`
  return user.active ? undefined : 'the user is inactive'
}

const loginAs: PortalHandler<'loginAsPortalUser', PortalUserRecord> = {
  load(portal, { id = '' }) {
    const { user, impersonator } = portal.login
    if (impersonator) throw refusal('POR_020', { user: user.email })
    return reachedUser(portal, id)
  },
  check(user, { account }, portal) {
    if (account.role !== 'partner') throw refusal('PERM_001')
    const reason = obstacle(user, portal)
    if (reason) throw refusal('POR_022', { user: user.email, reason })
  },
  decide({ view, target: user }) {
    const { world, ids, login: behind } = view
    const org = world.portalOrgs.get(user.org_id)
    if (!org) throw new Error(`${user.id} has no company`)
    const session: PortalSessionRecord = {
      id: ids.token(),
      user_id: user.id,
      started_at: behind.session.started_at,
      expires_at: behind.session.expires_at,
      origin: behind.session.id,
    }
    return {
      changes: [...roomBehind(behind.session, world), { in: 'portalSessions', put: session }],
      result: showSession({ ...view, login: { session, user, org, impersonator: behind } }),
    }
  },
}

const stop: PortalHandler<'stopPortalImpersonation'> = {
  load() {},
  decide({ view }) {
    const { session, impersonator } = view.login
    if (!impersonator) throw refusal('POR_021')
    const changes: Change[] = [{ in: 'portalSessions', remove: session }]
    return { changes, result: showSession({ ...view, login: impersonator }) }
  },
}

/** The operations of the family. */
export const portalSessions = {
  loginPortal: login,
  logoutPortal: logout,
  renewPortalSession: renew,
  getPortalMe: me,
  getPortalHome: home,
  loginAsPortalUser: loginAs,
  stopPortalImpersonation: stop,
}
