// createMock(): a world, its clock, its faults and its log, behind a fetch.
import type { OperationId } from '../spec/generated/operations.ts'
import { createClock, platformTime, type Clock } from './clock.ts'
import { exportState, importState, type MockState } from './exported-state.ts'
import { createExchanges, type Exchange } from './exchanges.ts'
import type { FaultPlan } from './fault-plan.ts'
import { createFaults, type ArmedFaults, type Fault } from './faults.ts'
import { handle, type Instance, type Trace } from './handle.ts'
import type { Context } from './operation.ts'
import { createRecording, type Capsule, type CapsuleAbout, type Recording } from './recording.ts'
import { createRequestLog, type LoggedRequest } from './request-log.ts'
import { explainDelete, type DeleteExplanation } from './rules/hierarchy.ts'
import { createLogins } from './rules/logins.ts'
import { emptying, outboxOf, type Mail } from './rules/mails.ts'
import { refusal } from './rules/refusal.ts'
import { add } from './seed/add.ts'
import type { Addition, Additions } from './seed/additions.ts'
import { MAIN_ACCOUNTS } from './seed/default-ids.ts'
import { portalLogins, type PortalLogins } from './seed/default-portal-people.ts'
import { fillDefaultWorld } from './seed/default-world.ts'
import { keyOf } from './steps/authenticate.ts'
import { spoil } from './spoil.ts'
import { createReplays } from './steps/replay.ts'
import { BASE_PATH, PORTAL_PATH } from './steps/route.ts'
import { createIds, type IdsState } from './store/ids.ts'
import { Store, type StoreState } from './store/store.ts'

export interface MockOptions {
  /**
   * Makes generated ids differ between mocks; the same seed gives the same ids, and the same tokens of
   * sessions and links. Default: 1 for ids, while tokens are random.
   */
  readonly seed?: number
  /** The clock's source of time. Default: the system's. */
  readonly now?: () => Date
  /** Path under which the API answers. Default: `/public/v1`. The portal is always at `/portal/v1`. */
  readonly basePath?: string
  /** Also accepts the RQL that CloudBlue's own SDKs emit and the platform refuses. Default: false. */
  readonly lenient?: boolean
  /**
   * Subscribes each tier account created through the API to a product whose vendor wants to know of
   * changes, resellers as customers of their own, so that editing any account shows the flow of
   * requests. The platform does no such thing. Default: true.
   */
  readonly subscribeNew?: boolean
}

/** Keys of the default world's accounts, as they stand in the `Authorization` header. */
export interface Keys {
  readonly distributor: string
  readonly vendor: string
  readonly reseller: string
}

/** Where links lead to that no request has asked for. */
const PLATFORM = 'https://api.connect.cloudblue.com'

/** A state of a mock to come back to; opaque. */
export interface Snapshot {
  readonly store: StoreState
  readonly ids: IdsState
}

export interface Mock {
  /**
   * Answers like the platform: pass it to `createClient({ fetch: mock.fetch })` or call it like
   * `fetch`. Works unbound; rejects only when the request's signal is aborted, or when a fault asks for
   * it.
   */
  readonly fetch: typeof fetch
  /** Keys of three accounts that work with each other. */
  readonly keys: Keys
  /**
   * What users of the reseller portal log in with: an administrator of a partner, one of another
   * partner, and one of a customer of the first.
   *
   * @example
   * await client.portal.login(mock.logins.partner)
   */
  readonly logins: PortalLogins
  /** The key of any account, as it stands in the header. Raises `TypeError` when it has none. */
  keyFor(accountId: string): string
  /** Path under which the API answers. */
  readonly basePath: string
  /** The clock that events are stamped with. */
  readonly clock: Clock
  /** The last requests, oldest first: at least the last 1000, fewer where they come to over 16 MiB. */
  readonly requests: readonly LoggedRequest[]
  /**
   * The log in full. What comes in the 90 seconds after the last call of this also has headers, bodies,
   * and what it has changed, as far as there is room; else nothing of that is kept.
   */
  watch(): readonly Exchange[]
  /** What the mock was made with, `seed` included. */
  readonly options: Omit<MockOptions, 'now'> & { readonly seed: number }
  /** Empties the log of requests. */
  forgetRequests(): void
  /** The e-mails that the reseller portal has sent, oldest first; the last 1000. */
  readonly outbox: readonly Mail[]
  /** Empties the outbox. */
  emptyOutbox(): void
  /**
   * Adds what the API can not create, and answers it as the API shows it. Raises `Error` with all
   * problems when it is not valid.
   *
   * @example
   * const product = mock.add('products', { name: 'Backup', owner: { id: 'VA-149-494' } })
   * mock.add('subscriptions', { product, tiers: { customer: { id: 'TA-2000-2718-0001' } } })
   */
  add<A extends Addition>(collection: A, record: Additions[A]['input']): Additions[A]['output']
  /** How many records of a collection there are. */
  count(collection: Addition): number
  /** Flips a product's "Tier Accounts Sync". Raises `Error` when there is no such product. */
  setTierSync(productId: string, on: boolean): void
  /** What stands in the way of deleting a tier account. Raises `Error` when there is none. */
  explainDelete(tierAccountId: string): DeleteExplanation
  /**
   * Makes the next calls of an operation go wrong. Raises `TypeError` for a fault that can not be, and
   * when a thousand are waiting.
   */
  failNext(operation: OperationId, fault: Fault): void
  /**
   * Makes a share of all calls go wrong at random, the same ones for the same seed and order of calls,
   * until `clearFaults()`, `reset()` or another plan. Faults of `failNext` come first. Raises `TypeError`
   * for a plan that can not be.
   *
   * @example
   * mock.faultPlan({ rate: 0.3, seed: 7 })
   * mock.faultPlan({ rate: 1, faults: [{ drop: 'after' }], operations: ['createHub'] })
   */
  faultPlan(plan: FaultPlan): void
  /** The faults that wait for calls, and the plan. */
  readonly faults: ArmedFaults
  /** Forgets the plan, and the faults that `failNext` has left; or those that wait for one operation. */
  clearFaults(operation?: OperationId): void
  /** Remembers the state of the world. */
  snapshot(): Snapshot
  /** Makes the world what it was. Clock, faults and log stay. */
  restore(snapshot: Snapshot): void
  /**
   * The state of the world as JSON, for a file or another process. It holds the secrets of the mock:
   * keys, tokens and hashes of passwords. Clock, faults and log are no part of it.
   */
  exportState(): MockState
  /**
   * Makes the world what `exportState()` has answered, also in another mock; clock, faults and log
   * stay. Raises `TypeError` that says what is wrong with a state, and changes nothing then.
   *
   * @example
   * other.importState(JSON.parse(JSON.stringify(mock.exportState())))
   */
  importState(state: unknown): void
  /** Grows with every change of the world. */
  readonly version: number
  /** Makes the mock as good as new: world, clock, faults and log. */
  reset(): void
  /** Makes the world as it is now the one that `reset()` comes back to. */
  keep(): void
  /** Another mock with the same options, as good as new: in the world that `reset()` comes back to. */
  another(): Mock
  /**
   * Another mock with the same options, in this one's world and at its time, which goes on apart; it has
   * no faults and an empty log, and `reset()` comes back to this world.
   *
   * @example
   * const ifAccepted = mock.branch()
   */
  branch(): Mock
  /**
   * Keeps what happens from now on for `capsule()`: the world, each request with its answer, and each
   * change from outside; `false` stops and forgets it. Tokens follow from the seed from then on; answers
   * kept for idempotency keys and failed logins from before are forgotten.
   */
  record(on?: boolean): void
  /** Whether it keeps what happens, since `record()`. */
  readonly recording: boolean
  /**
   * What has happened since `record()`, as JSON that `replay()` of `partnerkit/testing` plays again. It
   * holds secrets: keys, passwords and tokens, as they were sent. Raises `TypeError` when nothing is recorded.
   *
   * @example
   * mock.record()
   * await client.hubs.create({ name: 'Harbor' })
   * const { same, text } = await replay(mock.capsule({ test: 'a hub is made' }))
   */
  capsule(about?: CapsuleAbout): Capsule
}

/**
 * Makes a mock of the platform, in memory, with its default world. Mocks share nothing.
 *
 * @example
 * const mock = createMock()
 * const client = createClient({ apiKey: mock.keys.distributor, fetch: mock.fetch })
 * await client.tierAccounts.list()
 */
export const createMock = (options: MockOptions = {}): Mock => build(options)

function build(options: MockOptions, world?: Snapshot): Mock {
  const {
    seed: askedSeed,
    now = () => new Date(),
    basePath = BASE_PATH,
    lenient = false,
    subscribeNew = true,
  } = options
  const seed = askedSeed ?? 1
  if (!Number.isSafeInteger(seed)) throw new TypeError(`seed must be an integer, got ${seed}.`)
  const store = new Store()
  let seededTokens = askedSeed !== undefined
  let ids = createIds(seed, { seededTokens, ...(world && { from: world.ids }) })
  const clock = createClock(now)
  const faults = createFaults()
  const log = createRequestLog()
  const exchanges = createExchanges(log)
  const { now: _, ...made } = { ...options, seed }
  const logins = createLogins()
  const context = (origin = PLATFORM): Context => ({
    now: platformTime(clock.now()),
    ids,
    subscribeNew,
    origin,
    logins,
  })
  // Records never change: many worlds can have the same ones.
  if (world) store.restore(world.store)
  else fillDefaultWorld(store, context())
  const path = `/${basePath}`.replaceAll(/\/{2,}/g, '/').replace(/\/$/, '')
  if (path === PORTAL_PATH) throw new TypeError(`basePath can not be ${path}: the portal is there.`)
  const replays = createReplays()
  const instance: Instance = { store, basePath: path, lenient, faults, replays, context }

  const keyFor = (accountId: string): string => {
    const [user] = store.world.serviceUsers.by('account_id', accountId)
    if (!user) {
      const invited = store.world.accounts.get(accountId)?.invited
      const why = invited ? 'it is invited and has not registered' : 'there is no such account'
      throw new TypeError(`${accountId} has no key: ${why}.`)
    }
    return keyOf(user)
  }
  const found = <R>(record: R | undefined, id: string): R => {
    if (record === undefined) throw refusal('NFND_000', { id })
    return record
  }
  const snapshot = (): Snapshot => ({ store: store.state(), ids: ids.state() })
  const restore = (state: Snapshot): void => {
    store.restore(state.store)
    replays.clear()
    logins.clear()
    ids = createIds(seed, { seededTokens, from: state.ids })
    recording?.changed(state)
  }
  let first = snapshot()
  let recording: Recording | undefined

  return {
    async fetch(input, init) {
      const request = input instanceof Request && !init ? input : new Request(input, init)
      request.signal.throwIfAborted()
      const trace: Trace = {}
      const { method, url } = request
      const recorded = recording?.request(request)
      const sight = exchanges.look(request)
      const response = await handle(request, instance, trace, sight)
      const { at = platformTime(clock.now()) } = trace
      await recorded?.({ ...trace, response, at })
      const path = url.replace(/^\w+:\/\/[^/]*/, '')
      const entry = { at, method, path, ...trace, status: response.status }
      const keep = await sight?.answered(response)
      log.add(entry)
      keep?.(entry)
      return trace.fault ? spoil(response, trace.fault, request.signal) : response
    },
    keys: {
      distributor: keyFor(MAIN_ACCOUNTS.distributor),
      vendor: keyFor(MAIN_ACCOUNTS.vendor),
      reseller: keyFor(MAIN_ACCOUNTS.reseller),
    },
    logins: portalLogins(),
    keyFor,
    basePath: path,
    clock,
    requests: log.entries,
    watch: exchanges.watch,
    options: made,
    forgetRequests: log.clear,
    get outbox() {
      return outboxOf(store.world)
    },
    emptyOutbox() {
      store.commit(emptying(store.world))
      recording?.changed(snapshot())
    },
    add(collection, record) {
      const at = context()
      const added = add(store, { ...at, subscribeNew: false }, collection, structuredClone(record))
      recording?.add(collection, record, at.now)
      return structuredClone(added)
    },
    count: (collection) => store.world[collection].size,
    setTierSync(productId, on) {
      const product = found(store.world.products.get(productId), productId)
      const { capabilities } = product
      const tiers = { ...capabilities.tiers, updates: on }
      store.commit([
        { in: 'products', put: { ...product, capabilities: { ...capabilities, tiers } } },
      ])
      recording?.changed(snapshot())
    },
    explainDelete: (id) => explainDelete(store.world, found(store.world.tierAccounts.get(id), id)),
    failNext: (operation, fault) => faults.add(operation, fault),
    faultPlan: (plan) => faults.follow(plan),
    get faults() {
      return faults.armed()
    },
    clearFaults: (operation) => faults.clear(operation),
    snapshot,
    restore,
    exportState: () => exportState(snapshot()),
    importState: (state) => importState(state, restore),
    get version() {
      return store.version
    },
    keep() {
      first = snapshot()
    },
    another: () => build(options, first),
    branch() {
      const branch = build(options, snapshot())
      if (clock.stopped) branch.clock.set(clock.now())
      else branch.clock.advance(clock.now().getTime() - branch.clock.now().getTime())
      return branch
    },
    record(on = true) {
      // What is not part of the state must not decide answers: the capsule would not have it.
      replays.clear()
      logins.clear()
      seededTokens ||= on
      ids = createIds(seed, { seededTokens, from: ids.state() })
      const started = clock.now().toISOString()
      recording = on ? createRecording(made, started, snapshot()) : undefined
    },
    get recording() {
      return recording !== undefined
    },
    capsule(about = {}) {
      if (!recording)
        throw new TypeError('Nothing is recorded. Call mock.record() before the test.')
      return recording.capsule(about)
    },
    reset() {
      restore(first)
      clock.resume()
      faults.clear()
      log.clear()
    },
  }
}
