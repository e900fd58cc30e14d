// Owns how people get into the portal and out of it, and what the model says of it.
import { expect } from 'vitest'
import { isApiError } from 'partnerkit'
import { FAILURES, linkEnd, type Registration, type Seat } from './people-model.ts'
import {
  addOrg,
  addUser,
  expectLogin,
  FIRST_PASSWORD,
  fresh,
  from,
  nowOf,
  portalAt,
  type PeopleWorld,
} from './people-world.ts'
import { attempt, type Attempt, type Pick } from './run.ts'

export const PASSWORDS = [FIRST_PASSWORD, 'other-password'] as const
/** Addresses of people to come, as they are kept; `typed` is how somebody may write them. */
export const ADDRESSES = ['eve@new.example', 'flo@new.example', 'gus@new.example'] as const
export const typed = (email: string, pick: Pick): string =>
  pick([email, email, email.toUpperCase()])

/** Mostly one where somebody is logged in. */
export function anySeat({ model, seats, mock }: PeopleWorld, pick: Pick): Seat {
  const taken = seats.filter((seat) => model.loginAt(seat, nowOf({ mock })))
  return pick([...taken, ...taken, ...taken, ...taken, pick(seats)])
}

function login(world: PeopleWorld, pick: Pick): Attempt {
  const { model, seats } = world
  const now = nowOf(world)
  const empty = seats.filter((seat) => !model.loginAt(seat, now))
  const seat = pick([...empty, ...empty, ...empty, pick(seats)])
  const users = [...model.users.values()]
  const able = users.filter((user) => user.active && user.org.active)
  const others = users.filter((user) => !able.includes(user) && user.password !== undefined)
  const known = pick([...able, pick(users), pick([...others, ...able])])
  const email = pick([...Array.from({ length: 7 }, () => known.email), pick(ADDRESSES)])
  const usual = known.password ?? FIRST_PASSWORD
  const password = pick([usual, usual, usual, usual, pick(PASSWORDS)])
  const refused = model.whyNoLogin(email, password, now)
  return attempt({
    says: `${email} logs in at the ${seat.name} with ${password}`,
    call: () => portalAt(world, seat).login({ email: typed(email, pick), password }),
    refused,
    taken(shown) {
      const user = users.find((one) => one.email === email) ?? expect.fail(email)
      seat.session = model.begin(user, now)
      expectLogin(shown, seat.session)
    },
    told: () => void (refused === 'POR_010' && model.fail(email, now)),
  })
}

/** Somebody guesses until there is no trying any more, not even for who knows the password. */
function guess(world: PeopleWorld, pick: Pick): Attempt {
  const { model, guest } = world
  const { email } = pick([...model.users.values()])
  const now = nowOf(world)
  const wrong = { email, password: 'wrong' }
  return attempt({
    says: `somebody guesses the password of ${email} until there is no trying any more`,
    async call() {
      for (let times = 0; times < FAILURES.most; times++) {
        await guest.login(wrong).catch(() => undefined)
      }
      return guest.login({ ...wrong, email: typed(email, pick) })
    },
    refused: 'POR_012',
    taken: () => expect.fail('a wrong password was taken'),
    told() {
      while (model.whyNoLogin(email, wrong.password, now) === 'POR_010') model.fail(email, now)
    },
  })
}

function logout(world: PeopleWorld, pick: Pick): Attempt {
  const { model } = world
  const seat = anySeat(world, pick)
  const { session } = seat
  const live = model.loginAt(seat, nowOf(world))
  return attempt({
    says: `${session?.user.email ?? 'nobody'} logs out at the ${seat.name}`,
    call: () => portalAt(world, seat).logout(),
    // A session that has ended is no reason not to leave.
    refused: session ? undefined : 'AUTH_001',
    taken() {
      if (live) model.end(live.behind ?? live)
      seat.session = undefined
    },
  })
}

function renew(world: PeopleWorld, pick: Pick): Attempt {
  const { model } = world
  return from(world, anySeat(world, pick), {
    says: 'renews the session',
    call: (portal) => portal.renew(),
    refused: () => undefined,
    taken(shown, session) {
      model.renew(session, nowOf(world))
      expectLogin(shown, session)
    },
  })
}

function actAs(world: PeopleWorld, pick: Pick): Attempt {
  const { model } = world
  const seat = anySeat(world, pick)
  const own = seat.session?.user.org
  const users = [...model.users.values()]
  const usual = users.filter(({ org }) => org.partner !== undefined && org.partner === own)
  const user = pick([...usual, ...usual, ...usual, pick(users)])
  return from(world, seat, {
    says: `acts as ${user.email}`,
    call: (portal) => portal.loginAs(user.id),
    refused: (session) => model.whyNotActedAs(session, user),
    taken(shown, session) {
      seat.session = model.act(user, session)
      expectLogin(shown, seat.session)
    },
  })
}

function stop(world: PeopleWorld, pick: Pick): Attempt {
  const { model } = world
  const seat = anySeat(world, pick)
  const { session } = seat
  const live = model.loginAt(seat, nowOf(world))
  const refused = live ? 'POR_021' : 'AUTH_001'
  return attempt({
    says: `${session?.user.email ?? 'nobody'} is oneself again at the ${seat.name}`,
    call: () => portalAt(world, seat).stopImpersonation(),
    // Acting as somebody may have ended already.
    refused: session?.behind ? undefined : refused,
    taken(shown) {
      const behind = session?.behind ?? expect.fail('nobody is behind the session')
      if (live) model.end(live)
      if (live) expectLogin(shown, behind)
      seat.session = behind
    },
    told: (error) => {
      if (isApiError(error) && error.code === 'AUTH_001') seat.session = undefined
    },
  })
}

function register(world: PeopleWorld, pick: Pick): Attempt {
  const { model, mock, guest } = world
  const now = nowOf(world)
  const email = pick([...ADDRESSES, ...ADDRESSES, pick([...model.users.values()]).email])
  const open = [...model.registrations.values()].find(
    (one) => one.email === email && one.status !== 'completed' && now < one.until,
  )
  const sent = mock.outbox.length
  return attempt({
    says: `${email} wants to register`,
    call: () => guest.registration.start(typed(email, pick)),
    refused: model.isTaken(email) ? 'POR_001' : undefined,
    taken(shown) {
      const mail = mock.outbox.at(-1) ?? expect.fail('no e-mail came')
      expect(mock.outbox).toHaveLength(sent + 1)
      expect(mail.to).toBe(email)
      const token = mail.token ?? expect.fail('the e-mail has no token')
      const made = { email, token, status: open?.status ?? 'email_sent', until: linkEnd(now) }
      const id = open?.id ?? fresh(model, shown.id)
      if (open) expect({ id: shown.id, token }).toEqual({ id, token: open.token })
      model.registrations.set(id, { ...made, id })
      expectRegistration(shown, { ...made, id })
    },
  })
}

function expectRegistration(
  shown: { readonly id: string; readonly status: string; readonly expires_at: string },
  { id, status, until }: Registration,
): void {
  const { expires_at } = shown
  const is = { id: shown.id, status: shown.status, until: Date.parse(expires_at) }
  expect(is).toEqual({ id, status, until })
}

function verify(world: PeopleWorld, pick: Pick): Attempt | undefined {
  const { model, guest } = world
  const known = pick([...model.registrations.values()]) as Registration | undefined
  const token = known?.token ?? 'unknown'
  return attempt({
    says: `${known?.email ?? 'somebody'} opens the link`,
    call: () => guest.registration.verify(token),
    refused: known ? model.whyNot('verify', known, nowOf(world)) : 'NFND_000',
    taken(shown) {
      const one = known ?? expect.fail('there is no such link')
      one.status = 'verified'
      expectRegistration(shown, one)
    },
  })
}

function complete(world: PeopleWorld, pick: Pick): Attempt | undefined {
  const { model, mock, guest } = world
  const known = pick([...model.registrations.values()]) as Registration | undefined
  if (!known) return undefined
  const { email, token } = known
  const password = pick([...PASSWORDS, 'short'])
  const sent = mock.outbox.length
  const refused = (): string | undefined => {
    const state = model.whyNot('complete', known, nowOf(world))
    if (state !== undefined) return state
    if (password === 'short') return 'VAL_001'
    return model.isTaken(email) ? 'POR_001' : undefined
  }
  const form = { first_name: 'New', last_name: 'Partner', company: 'New', password }
  return attempt({
    says: `${email} sends the form of registration with ${password}`,
    call: () => guest.registration.complete(token, form),
    refused: refused(),
    taken(shown) {
      known.status = 'completed'
      expectRegistration(shown, known)
      expect(mock.outbox).toHaveLength(sent + 1)
      expect(mock.outbox.at(-1)?.to).toBe(email)
      const org = shown.org?.id ?? expect.fail('no company was made')
      addOrg(model, org, undefined)
      addUser(model, {
        id: shown.user?.id ?? expect.fail('no user was made'),
        org: model.orgs.get(org) ?? expect.fail(org),
        email,
        role: 'admin',
        active: true,
        password,
        seen: undefined,
      })
    },
  })
}

export const accessSteps = { login, guess, logout, renew, actAs, stop, register, verify, complete }
