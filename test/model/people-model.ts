// Owns a small model of who may do what in the reseller portal, written from the rules alone.
const MINUTE = 60_000

export interface Org {
  readonly id: string
  /** The partner of a customer. */
  readonly partner: Org | undefined
  active: boolean
}

export interface User {
  readonly id: string
  readonly org: Org
  email: string
  role: 'admin' | 'user'
  active: boolean
  password: string | undefined
  seen: number | undefined
}

export interface Session {
  readonly user: User
  readonly started: number
  until: number
  /** That of the partner's user who acts as somebody. */
  readonly behind: Session | undefined
  ended: boolean
}

/** A browser, and who sits at it. */
export interface Seat {
  readonly name: string
  session: Session | undefined
}

export interface Registration {
  readonly id: string
  readonly email: string
  readonly token: string
  status: 'email_sent' | 'verified' | 'completed'
  until: number
}

const DAY = 24 * 60 * MINUTE
export const linkEnd = (now: number): number => now + DAY

/** How many failed logins are too many, and for how long they count. */
export const FAILURES = { most: 5, window: 15 * MINUTE }

export class PeopleModel {
  readonly orgs = new Map<string, Org>()
  readonly users = new Map<string, User>()
  readonly registrations = new Map<string, Registration>()
  readonly sessions = new Set<Session>()
  readonly ever = new Set<string>()
  /** When logins with an address failed. */
  readonly failures = new Map<string, readonly number[]>()

  usersOf(org: Org): User[] {
    return [...this.users.values()].filter((user) => user.org === org)
  }

  customersOf(org: Org): Org[] {
    return [...this.orgs.values()].filter(({ partner }) => partner === org)
  }

  isTaken(email: string, but?: User): boolean {
    return [...this.users.values()].some((user) => user.email === email && user !== but)
  }

  isLive({ ended, user, until, behind }: Session, now: number): boolean {
    if (ended || !user.active || !user.org.active || until <= now) return false
    return !behind || (this.isLive(behind, now) && user.org.partner === behind.user.org)
  }

  /** The session of a seat, unless it has ended. */
  loginAt({ session }: Seat, now: number): Session | undefined {
    return session && this.isLive(session, now) ? session : undefined
  }

  whyNoLogin(email: string, password: string, now: number): string | undefined {
    const failed = this.failures.get(email) ?? []
    const recent = (failed.at(-1) ?? -Infinity) > now - FAILURES.window
    if (failed.length >= FAILURES.most && recent) return 'POR_012'
    const user = [...this.users.values()].find((one) => one.email === email)
    if (!user || user.password !== password) return 'POR_010'
    return user.active && user.org.active ? undefined : 'POR_011'
  }

  fail(email: string, now: number): void {
    const failed = this.failures.get(email) ?? []
    this.failures.set(email, [...failed.filter((at) => at > now - FAILURES.window), now])
  }

  begin(user: User, now: number): Session {
    user.seen = now
    this.failures.delete(user.email)
    return this.#add({ user, started: now, until: untilOf(now, now), behind: undefined })
  }

  act(user: User, behind: Session): Session {
    const { started, until } = behind
    return this.#add({ user, started, until, behind })
  }

  #add(own: Omit<Session, 'ended'>): Session {
    const session = { ...own, ended: false }
    this.sessions.add(session)
    return session
  }

  /** Ends a session and those that were started from it. */
  end(session: Session): void {
    for (const one of this.sessions) {
      if (one === session || one.behind === session) one.ended = true
    }
  }

  /** Ends all sessions of a user but for one. */
  shutOut(user: User, but: Session): void {
    for (const one of this.sessions) if (one.user === user && one !== but) this.end(one)
  }

  /** Renews a session, with all that hang together with it. */
  renew(session: Session, now: number): void {
    const first = session.behind ?? session
    for (const one of this.sessions) {
      if (one === first || one.behind === first) one.until = untilOf(first.started, now)
    }
  }

  /** Why somebody does not get at a company. */
  unreached({ user }: Session, org: Org): string | undefined {
    return org === user.org || org.partner === user.org ? undefined : 'NFND_000'
  }

  /** Why somebody does not change what belongs to a company. */
  unchanged(login: Session, org: Org): string | undefined {
    const { user } = login
    const allowed = org !== user.org || user.role === 'admin'
    return this.unreached(login, org) ?? (allowed ? undefined : 'PERM_001')
  }

  whyNotActedAs(login: Session, user: User): string | undefined {
    const { org } = login.user
    if (login.behind) return 'POR_020'
    const hidden = this.unreached(login, user.org)
    if (hidden !== undefined) return hidden
    if (org.partner) return 'PERM_001'
    return user.org.partner === org && user.org.active && user.active ? undefined : 'POR_022'
  }

  whyNot(
    action: 'verify' | 'complete',
    { status, until }: Registration,
    now: number,
  ): string | undefined {
    if (status === 'completed') return 'POR_003'
    if (until <= now) return 'POR_002'
    return action === 'complete' && status === 'email_sent' ? 'POR_004' : undefined
  }
}

/** Half an hour from each renewal, twelve from the login at most. */
const untilOf = (started: number, now: number): number =>
  Math.min(now + 30 * MINUTE, started + 12 * 60 * MINUTE)
