// A world for one test: clients of everybody in it, what steers it, and what fills it, near or far.
import type { Client } from '../../sdk/index.ts'
import type {
  Addition,
  Additions,
  Capsule,
  CapsuleAbout,
  Fault,
  FaultPlan,
  Keys,
  LoggedRequest,
  Mail,
  OperationId,
  PortalLogins,
} from '../index.ts'
import { createGiven, type Names } from './factories.ts'
import type { Given } from './given.ts'
import { scenarios, type ScenarioName, type ScenarioResult } from './scenarios.ts'

/** The clock of a world: that of its mock, which may be behind HTTP. */
export interface WorldClock {
  now(): Promise<Date>
  /** Stops the clock at a moment: a date, or milliseconds since 1970. */
  set(moment: Date | string | number): Promise<void>
  /** Moves the clock by milliseconds, stopped or not. */
  advance(milliseconds: number): Promise<void>
  /** Goes back to the time of the system. */
  resume(): Promise<void>
}

/** A state of a world to come back to. */
export interface WorldSnapshot {
  /** Makes the world what it was; clock, faults and log stay. */
  restore(): Promise<void>
}

/** What a mock in this process and one behind HTTP have in common. */
export interface Steering {
  readonly clock: WorldClock
  /** The key of any account, as the world's clients send it. Rejects when it has none. */
  keyFor(accountId: string): Promise<string>
  /** `mock.add()`: what the API can not create. */
  add<A extends Addition>(
    collection: A,
    record: Additions[A]['input'],
  ): Promise<Additions[A]['output']>
  /** Makes the next calls of an operation go wrong. */
  failNext(operation: OperationId, fault: Fault): Promise<void>
  /** Makes a share of all calls go wrong at random, by a seed. */
  faultPlan(plan: FaultPlan): Promise<void>
  /** Forgets the plan and the faults that are left. */
  clearFaults(): Promise<void>
  /** What the world was asked, oldest first, by its factories too. */
  requests(): Promise<readonly LoggedRequest[]>
  /** Empties the log of requests, so that what follows can be told from what was there before. */
  forgetRequests(): Promise<void>
  /** The e-mails that the reseller portal has sent, oldest first. */
  outbox(): Promise<readonly Mail[]>
  /** Remembers the present state. */
  snapshot(): Promise<WorldSnapshot>
  /** Makes the world as good as new: data, clock, faults and log. */
  reset(): Promise<void>
  /** Keeps what happens from now on, for `capsule()`. */
  record(): Promise<void>
  /** What has happened since `record()`, for `replay()`; rejects when nothing was recorded. */
  capsule(about?: CapsuleAbout): Promise<Capsule>
}

/**
 * A world of one test. It is the same in process (`createWorld()`) and over HTTP (`connectWorld()`), so
 * that a test can move from one to the other; what it does is awaited.
 */
export interface World extends Steering {
  /** Its name at the server; `in process` without one. */
  readonly name: string
  /** Base address for other clients of this world. */
  readonly url: string
  /** Keys of three accounts that work with each other; over HTTP they name the world. */
  readonly keys: Keys
  /** What users of the default world log in to the reseller portal with. */
  readonly logins: PortalLogins
  /** A client of the distributor of the default world. */
  readonly distributor: Client
  /** A client of its vendor. */
  readonly vendor: Client
  /** A client of its reseller. */
  readonly reseller: Client
  /** A client without a key: whoever opens a link. */
  readonly guest: Client
  /** A client of any account. Rejects when it has no key. */
  as(accountId: string): Promise<Client>
  /** A portal that somebody has logged in to. Default: the administrator of a partner. */
  portal(who?: keyof PortalLogins): Promise<Client['portal']>
  /** Makes what a test begins with. */
  readonly given: Given
  /**
   * Brings the world into a state with a name, and answers the records that matter in it.
   *
   * @example
   * const { invited, joined } = await world.scenario('onboarding')
   */
  scenario<N extends ScenarioName>(name: N): Promise<ScenarioResult<N>>
  /** A copy of this world as it is now, which goes on apart. */
  branch(): Promise<World>
  /** Forgets a world that was made for a test; whoever names it again gets a new one. */
  close(): Promise<void>
}

/** What a world is made of. */
export interface WorldParts extends Pick<
  World,
  'name' | 'url' | 'keys' | 'logins' | 'branch' | 'close'
> {
  readonly steering: Steering
  /** What factories have used up: a copy of a world goes on from there. */
  readonly names: Names
  /** A client for a key, or for none. */
  readonly client: (apiKey: string | null) => Client
}

export function worldOf({ steering, client, names, ...parts }: WorldParts): World {
  const { keys, logins } = parts
  const as = async (accountId: string): Promise<Client> => client(await steering.keyFor(accountId))
  const portal = async (who: keyof PortalLogins = 'partner'): Promise<Client['portal']> => {
    const guest = client(null)
    await guest.portal.login(logins[who])
    return guest.portal
  }
  const people = {
    distributor: client(keys.distributor),
    vendor: client(keys.vendor),
    reseller: client(keys.reseller),
    guest: client(null),
    as,
    portal,
  }
  const given = createGiven({ ...people, add: steering.add, outbox: steering.outbox }, names)
  return {
    ...parts,
    ...steering,
    ...people,
    given,
    scenario: async (name) => {
      const scenario = scenarios[name]
      if (scenario) return scenario(given) as Promise<ScenarioResult<typeof name>>
      const names = Object.keys(scenarios).join(', ')
      throw new TypeError(`There is no scenario ${name}. Use one of: ${names}.`)
    },
  }
}
