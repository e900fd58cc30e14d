// Owns the mock that the model of people in the portal is compared with, and how they are compared.
import './cheap-passwords.ts'
import { expect } from 'vitest'
import { createClient, isApiError, type Portal, type PortalMe, type PortalUser } from 'partnerkit'
import { createMock, type Mock } from 'partnerkit/mock'
import { PeopleModel, type Org, type Seat, type Session, type User } from './people-model.ts'
import { attempt, PATIENT, type Attempt } from './run.ts'

export interface PeopleWorld {
  readonly mock: Mock
  readonly model: PeopleModel
  readonly seats: readonly Seat[]
  readonly portals: ReadonlyMap<Seat, Portal>
  /** Where nobody logs in. */
  readonly guest: Portal
}

const SEATS = ['desk', 'laptop', 'tablet', 'phone'] as const
const WHOLE = { limit: 1000 }
const NOW = '2026-01-31T10:00:00+00:00'
export const FIRST_PASSWORD = 'first-password'

/** Two partners, each with somebody who is no administrator, a customer and its people. */
const PEOPLE = [
  { partner: 'One', email: 'ann@one.example', colleague: 'cal@one.example' },
  { partner: 'Two', email: 'ben@two.example', colleague: 'dan@two.example' },
] as const

interface Beginning {
  readonly orgs: readonly { readonly id: string; readonly partner: string | undefined }[]
  readonly users: readonly (Pick<User, 'id' | 'email' | 'role'> & {
    readonly org: string
    readonly seen: boolean
  })[]
}

export async function open(): Promise<() => PeopleWorld> {
  const mock = createMock()
  const portalOf = (): Portal =>
    createClient({ apiKey: null, fetch: mock.fetch, ...PATIENT }).portal
  mock.clock.set(NOW)
  const begun: Beginning[] = []
  for (const one of PEOPLE) begun.push(await settle(mock, portalOf(), one))
  mock.keep()
  return () => {
    mock.reset()
    mock.clock.set(NOW)
    const model = new PeopleModel()
    for (const { orgs, users } of begun) {
      for (const { id, partner } of orgs) addOrg(model, id, model.orgs.get(partner ?? ''))
      for (const { org, seen, ...user } of users) {
        addUser(model, {
          ...user,
          org: model.orgs.get(org) ?? expect.fail(org),
          active: true,
          password: FIRST_PASSWORD,
          seen: seen ? nowOf({ mock }) : undefined,
        })
      }
    }
    const seats = SEATS.map((name): Seat => ({ name, session: undefined }))
    const portals = new Map(seats.map((seat) => [seat, portalOf()]))
    return { mock, model, seats, portals, guest: portalOf() }
  }
}

/** Registers a partner, and lets it add a colleague, a customer and two of its users. */
async function settle(
  mock: Mock,
  portal: Portal,
  { partner, email, colleague }: (typeof PEOPLE)[number],
): Promise<Beginning> {
  const named = { first_name: 'Given', last_name: 'Family' }
  const password = FIRST_PASSWORD
  await portal.registration.start(email)
  const token = mock.outbox.at(-1)?.token ?? expect.fail('no e-mail came')
  await portal.registration.verify(token)
  await portal.registration.complete(token, { ...named, company: partner, password })
  const { user, org } = await portal.login({ email, password })
  const { customers } = portal
  const shop = await customers.create({ name: 'Shop', active: true, partner_commission_rate: 5 })
  const more = [
    { org: org.id, email: colleague, role: 'user' },
    { org: shop.id, email: `boss@${shop.id.toLowerCase()}.example`, role: 'admin' },
    { org: shop.id, email: `clerk@${shop.id.toLowerCase()}.example`, role: 'user' },
  ] as const
  const users: Beginning['users'][number][] = [
    { id: user.id, org: org.id, email, role: 'admin', seen: true },
  ]
  for (const one of more) {
    const { id } = await customers.addUser(one.org, { ...named, ...one, password })
    users.push({ ...one, id, seen: false })
  }
  await portal.logout()
  return {
    orgs: [
      { id: org.id, partner: undefined },
      { id: shop.id, partner: org.id },
    ],
    users,
  }
}

export function addOrg(model: PeopleModel, id: string, partner: Org | undefined, active = true) {
  model.orgs.set(fresh(model, id), { id, partner, active })
}

export function addUser(model: PeopleModel, user: User): User {
  model.users.set(fresh(model, user.id), user)
  return user
}

/** Remembers an id that must not have been there before. */
export function fresh({ ever }: PeopleModel, id: string): string {
  expect(ever.has(id), `${id} is used again`).toBe(false)
  ever.add(id)
  return id
}

export const nowOf = ({ mock }: Pick<PeopleWorld, 'mock'>): number => mock.clock.now().getTime()

export const portalAt = ({ portals }: PeopleWorld, seat: Seat): Portal =>
  portals.get(seat) ?? expect.fail(seat.name)

/** A call with the session of a seat, which knows afterwards if that has ended. */
export function from<T>(
  world: PeopleWorld,
  seat: Seat,
  one: {
    readonly says: string
    readonly call: (portal: Portal) => PromiseLike<T>
    readonly refused: (login: Session) => string | undefined
    readonly taken: (answer: T, login: Session) => void
  },
): Attempt {
  const login = world.model.loginAt(seat, nowOf(world))
  const { session } = seat
  const who = session ? [session, session.behind].map((is) => is?.user.email).join(' ') : 'nobody'
  return attempt({
    says: `${seat.name} (${who.trim()}) ${one.says}`,
    call: () => one.call(portalAt(world, seat)),
    refused: login ? one.refused(login) : 'AUTH_001',
    taken: (answer) => one.taken(answer, login ?? expect.fail('nobody is logged in')),
    told(error) {
      // Whoever has acted as somebody is oneself again.
      if (isApiError(error) && error.code === 'AUTH_001') seat.session = session?.behind
    },
  })
}

export function expectUser(shown: PortalUser, user: User): void {
  const { id, org, email, active, role, last_login_at: seen } = shown
  expect({ id, org: org.id, email, active, role, seen: seen && Date.parse(seen) }).toEqual({
    id: user.id,
    org: user.org.id,
    email: user.email,
    active: user.active,
    role: user.role,
    seen: user.seen ?? null,
  })
}

/** Whom a session shows: its user, until when, and who is behind it. */
export function expectLogin(shown: PortalMe, { user, until, behind }: Session): void {
  expectUser(shown.user, user)
  expect({
    org: shown.org.id,
    until: Date.parse(shown.expires_at),
    behind: shown.impersonator?.user.id,
  }).toEqual({ org: user.org.id, until, behind: behind?.user.id })
}

/** Whoever sits at one seat sees the own company and its customers, and nothing of the others. */
export async function look(world: PeopleWorld, turn: number): Promise<void> {
  const { model, seats } = world
  const seat = seats[turn % seats.length] ?? expect.fail('no seat')
  const login = model.loginAt(seat, nowOf(world))
  if (!login) return
  const portal = portalAt(world, seat)
  const { org } = login.user
  expectLogin(await portal.me(), login)
  const own = model.customersOf(org)
  const { customers } = await portal.home()
  const active = own.filter((customer) => customer.active).length
  expect(customers, `customers of ${org.id}`).toEqual({ total: own.length, active })
  if (!org.partner) {
    const { items } = await portal.customers.list(WHOLE)
    expect(states(items)).toEqual(states(own))
  }
  const reached = [...own, org].slice(-3)
  for (const one of reached) {
    const { items } = await portal.customers.users(one.id, WHOLE)
    const users = model.usersOf(one)
    const ids = items.map(({ id }) => id).toSorted()
    expect(ids, `users of ${one.id}`).toEqual(users.map(({ id }) => id).toSorted())
    for (const shown of items) expectUser(shown, model.users.get(shown.id) ?? expect.fail(shown.id))
  }
}

const states = (orgs: readonly Pick<Org, 'id' | 'active'>[]): string[] =>
  orgs.map(({ id, active }) => `${id} ${active}`).toSorted()
