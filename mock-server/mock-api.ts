// What a mock offers to whoever uses it.
import type { OperationId } from '../spec/generated/operations.ts'
import type { Clock } from './clock.ts'
import type { Exchange } from './exchanges.ts'
import type { MockState, StateChange } from './exported-state.ts'
import type { FaultPlan } from './fault-plan.ts'
import type { ArmedFaults, Fault } from './faults.ts'
import type { Capsule, CapsuleAbout } from './recording.ts'
import type { LoggedRequest } from './request-log.ts'
import type { DeleteExplanation } from './rules/hierarchy.ts'
import type { Mail } from './rules/mails.ts'
import type { Addition, Additions } from './seed/additions.ts'
import type { PortalLogins } from './seed/default-portal-people.ts'
import type { IdsState } from './store/ids.ts'
import type { StoreState } from './store/store.ts'

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
  /**
   * Tells one follower of each change of the world while it is made, before it is answered: what was
   * written down then is what `exportState()` has. What the follower raises undoes the change of a request.
   *
   * @example
   * mock.onChange(({ ids, records }) => journal.append({ ids, records: records ?? mock.exportState() }))
   */
  onChange(follower: (change: StateChange) => void): void
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
 * A mock as it is steered with what comes from outside, as JSON: each of these checks what it is given,
 * and says with a `TypeError` or a refusal what is wrong with it.
 */
export interface Steered extends Pick<Mock, 'importState'> {
  readonly clock: { set(moment: string | number): void; advance(milliseconds: unknown): void }
  add(collection: string, record: unknown): unknown
  failNext(operation: string, fault: unknown): void
  faultPlan(plan: unknown): void
  clearFaults(operation?: string): void
}
