// Sessions of the reseller portal: how long they are good, and for whom.
import { platformTime } from '../clock.ts'
import type { Login } from '../portal.ts'
import type { PortalSessionRecord } from '../store/portal-records.ts'
import type { Change, World } from '../store/store.ts'

/** Milliseconds that a session lasts unless it is renewed. */
const LASTS = 30 * 60_000
/** Milliseconds after its login for which a session can be renewed. */
const LASTS_AT_MOST = 12 * 60 * 60_000

/** A moment some milliseconds after another. */
export const later = (moment: string, milliseconds: number): string =>
  platformTime(new Date(Date.parse(moment) + milliseconds))

/** Until when a session lasts that is used now. */
export const lastsUntil = (startedAt: string, now: string): string => {
  const [until, most] = [later(now, LASTS), later(startedAt, LASTS_AT_MOST)]
  return until < most ? until : most
}

/**
 * Who is logged in with a token. Nobody once the session has ended, or when its user or company is
 * inactive; acting as a customer's user also ends with the session behind it, and when the customer
 * is no longer the partner's.
 */
export function loginOf(token: string, world: World, now: string): Login | undefined {
  const session = world.portalSessions.get(token)
  const user = session && world.portalUsers.get(session.user_id)
  const org = user && world.portalOrgs.get(user.org_id)
  if (!session || !org?.active || !user?.active || session.expires_at <= now) return undefined
  if (session.origin === undefined) return { session, user, org }
  const impersonator = loginOf(session.origin, world, now)
  if (!impersonator || org.partner_id !== impersonator.org.id) return undefined
  return { session, user, org, impersonator }
}

/** The end of a session. */
type Ending = Extract<Change, { readonly in: 'portalSessions' }>

/** Ends a session and those that were started from it. */
export const endingOf = (session: PortalSessionRecord, world: World): Ending[] =>
  [session, ...world.portalSessions.by('origin', session.id)].map((remove) => ({
    in: 'portalSessions',
    remove,
  }))

/** Ends all sessions of a user, but for one. */
export const endingOfAll = (userId: string, world: World, but?: string): Ending[] =>
  world.portalSessions
    .by('user_id', userId)
    .filter(({ id }) => id !== but)
    .flatMap((session) => endingOf(session, world))

/** Takes out the sessions of a user that have ended by themselves. */
export const sweepOf = (userId: string, world: World, now: string): Ending[] =>
  world.portalSessions
    .by('user_id', userId)
    .filter(({ expires_at }) => expires_at <= now)
    .flatMap((session) => endingOf(session, world))
