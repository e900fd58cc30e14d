// A world in this process: a mock of its own.
import { createClient, type ClientOptions } from '../../sdk/index.ts'
import { createMock, type Mock, type MockOptions } from '../index.ts'
import type { Names } from './factories.ts'
import { worldOf, type Steering, type World } from './world.ts'

/** How the clients of a world are made, besides key and address. */
export type WorldClientOptions = Omit<
  ClientOptions,
  'apiKey' | 'baseUrl' | 'environment' | 'fetch' | 'portal'
>

export interface CreateWorldOptions extends MockOptions {
  /** A mock to make the world of, in place of a new one. */
  readonly mock?: Mock
  /** How the clients of the world are made. */
  readonly client?: WorldClientOptions
}

/** A world in this process. */
export interface LocalWorld extends World {
  /** Its mock, whose controls need no `await`: `mock.clock.set('2026-03-01')`. */
  readonly mock: Mock
  /** A copy of this world as it is now, which goes on apart, with a mock of its own. */
  branch(): Promise<LocalWorld>
}

/** Where the clients of a world in this process send to: nothing leaves the process. */
const ORIGIN = 'http://mock.test'

/**
 * Makes a world in this process: a new mock, with seed 1 unless another is given, so that a test sees the
 * same ids and tokens each time. Options are those of `createMock`.
 *
 * @example
 * const world = createWorld()
 * const { reseller, children } = await world.given.resellerWithChildren(3)
 * await world.distributor.tierAccounts.delete(reseller.id) // refused
 */
export const createWorld = ({
  mock,
  client = {},
  ...options
}: CreateWorldOptions = {}): LocalWorld =>
  local(mock ?? createMock({ seed: 1, ...options }), client, { count: 0 })

function local(mock: Mock, client: WorldClientOptions, names: Names): LocalWorld {
  const url = ORIGIN + mock.basePath
  const branch = async (): Promise<LocalWorld> => local(mock.branch(), client, { ...names })
  const world = worldOf({
    name: 'in process',
    url,
    keys: mock.keys,
    logins: mock.logins,
    steering: steer(mock),
    names,
    client: (apiKey) => createClient({ ...client, apiKey, baseUrl: url, fetch: mock.fetch }),
    branch,
    close: async () => {},
  })
  return { ...world, mock, branch }
}

const steer = (mock: Mock): Steering => ({
  clock: {
    now: async () => mock.clock.now(),
    set: async (moment) => mock.clock.set(moment),
    advance: async (milliseconds) => mock.clock.advance(milliseconds),
    resume: async () => mock.clock.resume(),
  },
  keyFor: async (accountId) => mock.keyFor(accountId),
  add: async (collection, record) => mock.add(collection, record),
  failNext: async (operation, fault) => mock.failNext(operation, fault),
  faultPlan: async (plan) => mock.faultPlan(plan),
  clearFaults: async () => mock.clearFaults(),
  requests: async () => [...mock.requests],
  forgetRequests: async () => mock.forgetRequests(),
  outbox: async () => mock.outbox,
  snapshot: async () => {
    const state = mock.snapshot()
    return { restore: async () => mock.restore(state) }
  },
  reset: async () => mock.reset(),
  record: async () => mock.record(),
  capsule: async (about) => mock.capsule(about),
})
