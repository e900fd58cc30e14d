// What an operation of the mock is made of: load what it works on, then decide.
import type { Plan } from '../sdk/rql/plan.ts'
import type { Calls } from '../spec/generated/calls.ts'
import type { FilterField, filters } from '../spec/generated/filters.ts'
import type { ActorRef } from '../spec/generated/types.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import type { Logins } from './rules/logins.ts'
import type { View } from './rules/visibility.ts'
import type { Ids } from './store/ids.ts'
import type { AccountRecord } from './store/records.ts'
import type { Change, World } from './store/store.ts'

/** Who calls: somebody, and the company it is for. */
export interface Caller {
  readonly account: { readonly id: string; readonly role: string }
  readonly user: Required<Pick<ActorRef, 'id' | 'name'>>
}

/** Who calls with a key: a service user and the account it belongs to. */
export interface Actor extends Caller {
  readonly account: AccountRecord
}

/** Who calls without a key, where none is needed: an account that sees nothing. */
export const NOBODY: Actor = {
  account: { id: '', name: '', type: 'provider', role: 'reseller' },
  user: { id: '', name: '' },
}

/** What decisions need besides the state: the moment, fresh ids, and how this mock is set up. */
export interface Context {
  /** Now, as the platform writes it: UTC, whole seconds. */
  readonly now: string
  readonly ids: Ids
  /** Whether a new tier account is subscribed to a product at once, so that edits show requests. */
  readonly subscribeNew: boolean
  /** Where the request went to, like `http://127.0.0.1:4010`: what links begin with. */
  readonly origin: string
  readonly logins: Logins
}

interface DecideInput<Target, Input, Prepared = unknown> {
  readonly actor: Actor
  readonly view: View
  readonly target: Target
  readonly input: Input
  readonly plan: Plan
  readonly context: Context
  /** What `prepare` has made. */
  readonly prepared?: Prepared | undefined
}

export interface Decision<Result> {
  readonly changes?: readonly Change[]
  readonly result: Result
  /** Where the answer redirects to. */
  readonly location?: string
}

/** A page of records on its way out. */
export interface Rows<R> {
  readonly rows: readonly R[]
  readonly total: number
  readonly offset: number
}

export type Params = Readonly<Record<string, string>>

/** What an operation decides on: a page, several records, one record or nothing. */
export type Result<Id extends OperationId, Row> = Id extends keyof typeof filters
  ? Rows<Row>
  : Calls[Id]['result'] extends readonly unknown[]
    ? readonly Row[]
    : Row | undefined

/**
 * An operation: `load` finds what it works on and refuses what the actor can not see, `decide` is
 * pure: state in, changes and result out, or a refusal; `present` writes one record for the wire, as
 * the account `viewer` sees it.
 */
export interface Handler<
  Id extends OperationId = OperationId,
  Target = unknown,
  Row = unknown,
  Prepared = undefined,
> {
  /** Makes what takes waiting of a body that is not checked yet, for `decide` to use or not. */
  readonly prepare?: (actor: Actor, world: World, body: unknown) => Promise<Prepared>
  readonly load: (view: View, params: Params) => Target
  /** Refuses what the target's state or owner forbids, before the body is looked at. */
  readonly check?: (target: Target, actor: Actor, view: View) => void
  readonly decide: (
    input: DecideInput<Target, Calls[Id]['body'], Prepared>,
  ) => Decision<Result<Id, Row>>
  readonly present: (row: Row, world: World, viewer: string) => unknown
  /** The fields that a query may name. */
  readonly fields?: Readonly<Record<string, FilterField>>
}

type AnyInput = Omit<DecideInput<unknown, unknown>, 'actor' | 'view'> & {
  readonly actor: Caller
  readonly view: unknown
}

/** Any operation, once its types have done their work. */
export interface AnyHandler {
  prepare?(actor: Caller, world: World, body: unknown): Promise<unknown>
  load(view: unknown, params: Params): unknown
  check?(target: unknown, actor: Caller, view: unknown): void
  decide(input: AnyInput): Decision<unknown>
  /** Missing where decisions are what goes over the wire. */
  present?(row: unknown, world: World, viewer: string): unknown
  readonly fields?: Readonly<Record<string, FilterField>>
}
