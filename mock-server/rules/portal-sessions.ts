// Sessions of the reseller portal: how long they are good, and for whom.
import type { RuleSource } from '../../spec/errors.ts'
import { platformTime } from '../clock.ts'
import type { Login } from '../portal.ts'
import type { PortalSessionRecord } from '../store/portal-records.ts'
import type { Change, World } from '../store/store.ts'

/** What a session may be; nobody says how the platform's are. */
const SESSIONS = {
  /** Milliseconds that one lasts unless it is renewed. */
  lasts: 30 * 60_000,
  /** Milliseconds after its login for which one can be renewed. */
  lastsAtMost: 12 * 60 * 60_000,
  /** How many logins of a user last at once, and how many sessions act as others from one of them. */
  most: 100,
  source: 'assumed',
} as const satisfies Readonly<Record<string, number | RuleSource>>

/** A moment some milliseconds after another. */
export const later = (moment: string, milliseconds: number): string =>
  platformTime(new Date(Date.parse(moment) + milliseconds))

/** Until when a session lasts that is used now. */
export const lastsUntil = (startedAt: string, now: string): string => {
  const [until, most] = [later(now, SESSIONS.lasts), later(startedAt, SESSIONS.lastsAtMost)]
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

/**
 * Makes room for a login of a user: ends the oldest where there are too many, and takes out the sessions that
 * have ended by themselves.
 */
export function roomForLogin(userId: string, world: World, now: string): Ending[] {
  const sessions = world.portalSessions.by('user_id', userId)
  const ended = sessions.filter(({ expires_at }) => expires_at <= now)
  const logins = sessions.filter((one) => one.origin === undefined && one.expires_at > now)
  return [...ended, ...surplusOf(logins)].flatMap((session) => endingOf(session, world))
}

/** Makes room for one more session that is started from another: ends the oldest where there are too many. */
export const roomBehind = (origin: PortalSessionRecord, world: World): Ending[] =>
  surplusOf(world.portalSessions.by('origin', origin.id)).map((remove) => ({
    in: 'portalSessions',
    remove,
  }))

/** Those that are too many for one more, the oldest first. */
const surplusOf = (sessions: readonly PortalSessionRecord[]): PortalSessionRecord[] =>
  sessions
    .toSorted((a, b) => Date.parse(a.started_at) - Date.parse(b.started_at))
    .slice(0, Math.max(sessions.length - SESSIONS.most + 1, 0))
