// Owns what people of the reseller portal may do to each other, and what the model says of it.
import { expect } from 'vitest'
import { accessSteps, ADDRESSES, anySeat, PASSWORDS, typed } from './people-access.ts'
import type { Org, Session, User } from './people-model.ts'
import {
  addOrg,
  addUser,
  expectLogin,
  expectUser,
  from,
  look,
  nowOf,
  open,
  type PeopleWorld,
} from './people-world.ts'
import { attempt, type Attempt, type Family, type Pick } from './run.ts'

/** Mostly one that somebody gets at. */
function anyOrg({ model }: PeopleWorld, pick: Pick, session: Session | undefined): Org {
  const orgs = [...model.orgs.values()]
  const reached = orgs.filter((org) => session && model.unreached(session, org) === undefined)
  return pick([...reached, ...reached, ...reached, pick(orgs)])
}

function anyUser(world: PeopleWorld, pick: Pick, session: Session | undefined): User {
  const users = world.model.usersOf(anyOrg(world, pick, session))
  return pick([...users, pick([...world.model.users.values()])])
}

function addsUser(world: PeopleWorld, pick: Pick): Attempt {
  const { model } = world
  const seat = anySeat(world, pick)
  const org = anyOrg(world, pick, seat.session)
  const email = pick([...ADDRESSES, pick([...model.users.values()]).email])
  const [role, active] = [pick(['user', 'admin']), pick([true, true, true, false])]
  const password = pick([undefined, ...PASSWORDS, ...PASSWORDS, 'short'])
  const body = {
    first_name: 'Given',
    last_name: 'Family',
    email: typed(email, pick),
    role,
    active,
    ...(password !== undefined && { password }),
  }
  const wrong = password === 'short' ? 'VAL_001' : undefined
  return from(world, seat, {
    says: `adds a user to ${org.id}: ${email}, ${role}, active: ${active}, ${password}`,
    call: (portal) => portal.customers.addUser(org.id, body),
    refused: (login) =>
      model.unchanged(login, org) ?? wrong ?? (model.isTaken(email) ? 'POR_001' : undefined),
    taken(shown) {
      const user = { id: shown.id, org, email, role, active, password, seen: undefined }
      expectUser(shown, addUser(model, user))
    },
  })
}

function changesUser(world: PeopleWorld, pick: Pick): Attempt {
  const { model } = world
  const seat = anySeat(world, pick)
  const user = anyUser(world, pick, seat.session)
  const email = pick([undefined, undefined, undefined, ...ADDRESSES])
  const role = pick([undefined, undefined, 'user', 'admin'])
  const active = pick([undefined, true, false])
  const password = pick([undefined, undefined, ...PASSWORDS, pick([undefined, 'short'])])
  const body = {
    ...(email !== undefined && { email: typed(email, pick) }),
    ...(role !== undefined && { role }),
    ...(active !== undefined && { active }),
    ...(password !== undefined && { password }),
  }
  const refused = (login: Session): string | undefined => {
    const forbidden = model.unchanged(login, user.org)
    if (forbidden !== undefined) return forbidden
    const differs = (role ?? user.role) !== user.role || (active ?? user.active) !== user.active
    if (password === 'short' || (login.user === user && differs)) return 'VAL_001'
    return email !== undefined && model.isTaken(email, user) ? 'POR_001' : undefined
  }
  return from(world, seat, {
    says: `changes ${user.email}: ${JSON.stringify(body)}`,
    call: (portal) => portal.users.update(user.id, body),
    refused,
    taken(shown, login) {
      user.email = email ?? user.email
      user.role = role ?? user.role
      user.active = active ?? user.active
      user.password = password ?? user.password
      if (password !== undefined || !user.active) model.shutOut(user, login)
      expectUser(shown, user)
    },
  })
}

function readsUser(world: PeopleWorld, pick: Pick): Attempt {
  const { model } = world
  const seat = anySeat(world, pick)
  const user = anyUser(world, pick, seat.session)
  return from(world, seat, {
    says: `reads ${user.email}`,
    call: (portal) => portal.users.get(user.id),
    refused: (login) => model.unreached(login, user.org),
    taken: (shown) => expectUser(shown, user),
  })
}

function readsUsers(world: PeopleWorld, pick: Pick): Attempt {
  const { model } = world
  const seat = anySeat(world, pick)
  const org = pick([...model.orgs.values()])
  return from(world, seat, {
    says: `lists the users of ${org.id}`,
    call: (portal) => portal.customers.users(org.id, { limit: 1000 }).toArray(),
    refused: (login) => model.unreached(login, org),
    taken(shown) {
      expect(shown).toHaveLength(model.usersOf(org).length)
    },
  })
}

/** Who is it? */
function asks(world: PeopleWorld, pick: Pick): Attempt {
  return from(world, pick(world.seats), {
    says: 'asks who that is',
    call: (portal) => portal.me(),
    refused: () => undefined,
    taken: expectLogin,
  })
}

function addsCustomer(world: PeopleWorld, pick: Pick): Attempt {
  const { model } = world
  const seat = anySeat(world, pick)
  const active = pick([true, false])
  return from(world, seat, {
    says: `adds a customer, active: ${active}`,
    call: ({ customers }) => customers.create({ name: 'Elm', active, partner_commission_rate: 5 }),
    refused: ({ user }) => (user.org.partner ? 'PERM_001' : undefined),
    taken({ id }, { user }) {
      addOrg(model, id, user.org, active)
    },
  })
}

function changesOrg(world: PeopleWorld, pick: Pick): Attempt {
  const { model } = world
  const seat = anySeat(world, pick)
  const org = anyOrg(world, pick, seat.session)
  const active = pick([true, false])
  return from(world, seat, {
    says: `makes ${org.id} active: ${active}`,
    call: (portal) => portal.orgs.update(org.id, { active }),
    refused: (login) => {
      const shutsOut = login.user.org === org && active !== org.active ? 'VAL_001' : undefined
      return model.unchanged(login, org) ?? shutsOut
    },
    taken(shown) {
      org.active = active
      expect(shown.active).toBe(active)
    },
  })
}

/** An order says who has made it, and whether somebody else was behind that. */
function orders(world: PeopleWorld, pick: Pick): Attempt {
  const { model } = world
  const seat = anySeat(world, pick)
  const closed = [...model.orgs.values()].filter((org) => !org.active)
  const org = pick([anyOrg(world, pick, seat.session), ...closed.slice(-1)])
  return from(world, seat, {
    says: `orders for ${org.id}`,
    call: (portal) => portal.customers.addProduct(org.id, { product_id: 'PPR-418302' }),
    refused(login) {
      const unseen = model.unreached(login, org) ?? (org.partner ? undefined : 'NFND_000')
      return unseen ?? (org.active ? undefined : 'POR_030')
    },
    taken({ order }, { user, behind }) {
      const { created } = order.events
      expect({
        by: order.created_by.id,
        impersonated: order.impersonated,
        event: [created?.by?.id, created?.impersonated, created?.impersonator?.id],
      }).toEqual({
        by: user.id,
        impersonated: behind !== undefined,
        event: [user.id, behind && true, behind?.user.id],
      })
    },
  })
}

/** Sessions end, links too; failures are forgotten. */
function wait(world: PeopleWorld, pick: Pick): Attempt {
  const minutes = pick([1, 1, 14, 14, 16, 31, 11 * 60, 25 * 60, 25 * 60])
  return attempt({
    says: `${minutes} minutes pass`,
    call: async () => world.mock.clock.advance(minutes * 60_000),
    refused: undefined,
    taken: () => void nowOf(world),
  })
}

const SPELL = 29 * 60_000
const STAY = 13 * 60 * 60_000

/** Somebody stays for hours, and goes on renewing the session while there is one. */
function stays(world: PeopleWorld, pick: Pick): Attempt {
  const { model, mock } = world
  return from(world, anySeat(world, pick), {
    says: 'stays for hours',
    async call(portal) {
      const begun = nowOf(world)
      let shown = await portal.renew()
      while (nowOf(world) + SPELL < Date.parse(shown.expires_at) && nowOf(world) < begun + STAY) {
        mock.clock.advance(SPELL)
        shown = await portal.renew()
      }
      return shown
    },
    refused: () => undefined,
    taken(shown, login) {
      model.renew(login, nowOf(world))
      expectLogin(shown, login)
    },
  })
}

export const people: Family<PeopleWorld> = {
  open,
  look,
  actors: 4,
  often: {
    login: 6,
    actAs: 4,
    addsUser: 3,
    changesUser: 3,
    register: 2,
    verify: 2,
    complete: 4,
    orders: 2,
  },
  steps: {
    ...accessSteps,
    addsUser,
    changesUser,
    readsUser,
    readsUsers,
    asks,
    addsCustomer,
    changesOrg,
    orders,
    stays,
    wait,
  },
}
