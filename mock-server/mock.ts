// createMock(): a world, its clock, its faults and its log, behind a fetch.
import { createClock, platformTime } from './clock.ts'
import { changed, exportState, importState, type StateChange } from './exported-state.ts'
import { createExchanges } from './exchanges.ts'
import { createFaults } from './faults.ts'
import { handle, type Instance, type Trace } from './handle.ts'
import type { Mock, MockOptions, Snapshot } from './mock-api.ts'
import type { Context } from './operation.ts'
import { createRecording, type Recording } from './recording.ts'
import { createRequestLog } from './request-log.ts'
import { explainDelete } from './rules/hierarchy.ts'
import { createLogins } from './rules/logins.ts'
import { emptying, outboxOf } from './rules/mails.ts'
import { refusal } from './rules/refusal.ts'
import { accountBatch } from './seed/account-batch.ts'
import { add } from './seed/add.ts'
import { batches } from './seed/batches.ts'
import { MAIN_ACCOUNTS } from './seed/default-ids.ts'
import { portalLogins } from './seed/default-portal-people.ts'
import { fillDefaultWorld } from './seed/default-world.ts'
import { keyOf } from './steps/authenticate.ts'
import { spoil } from './spoil.ts'
import { createReplays } from './steps/replay.ts'
import { BASE_PATH, PORTAL_PATH } from './steps/route.ts'
import { createIds } from './store/ids.ts'
import { Store } from './store/store.ts'

/** Where links lead to that no request has asked for. */
const PLATFORM = 'https://api.connect.cloudblue.com'

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
    follower?.({ ids: ids.state() })
  }
  let first = snapshot()
  let recording: Recording | undefined
  let follower: ((change: StateChange) => void) | undefined

  const mock: Mock = {
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
    onChange(told) {
      follower = told
      store.follower = (changes) =>
        told({ ids: ids.state(), records: changed(changes, store.world) ?? [] })
    },
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
  batches.set(mock, (ownerId) => accountBatch(store, context(), ownerId, recording))
  return mock
}
