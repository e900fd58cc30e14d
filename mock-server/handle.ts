// The way of a request through the mock: one straight line.
import { RqlError } from '../sdk/rql/errors.ts'
import type { Sight } from './exchanges.ts'
import { pause, type Faults } from './faults.ts'
import type { Context } from './operation.ts'
import type { LoggedRequest } from './request-log.ts'
import { handlerOf } from './resources/index.ts'
import { refusal, Refusal } from './rules/refusal.ts'
import { dropped, isSpoiled } from './spoil.ts'
import { allow } from './steps/allow.ts'
import { ask } from './steps/ask.ts'
import { authenticate } from './steps/authenticate.ts'
import { look } from './steps/look.ts'
import { media } from './steps/media.ts'
import { present, presentFault, presentRefusal } from './steps/present.ts'
import { logged, readBody } from './steps/read-body.ts'
import type { Replays } from './steps/replay.ts'
import { addressOf, route } from './steps/route.ts'
import { validate } from './steps/validate.ts'
import type { Store } from './store/store.ts'

/** What a mock is made of; two mocks share nothing. */
export interface Instance {
  readonly store: Store
  readonly basePath: string
  readonly lenient: boolean
  readonly faults: Faults
  readonly replays: Replays
  /** What decisions need, for a request to an origin. */
  readonly context: (origin?: string) => Context
}

/** What becomes known of a request on its way. */
export type Trace = {
  -readonly [K in 'at' | 'operation' | 'account' | 'body' | 'fault']?: LoggedRequest[K]
}

/**
 * Answers a request. Nothing waits after the body was read and what takes waiting was prepared, so no
 * two requests interleave.
 */
export async function handle(
  request: Request,
  instance: Instance,
  trace: Trace = {},
  sight?: Sight,
): Promise<Response> {
  try {
    const { store } = instance
    const { method } = request
    const address = addressOf(request.url)
    const file = media(method, address, store.world)
    if (file) return file
    const { id, params, query } = route(method, address, instance.basePath)
    trace.operation = id
    const fault = instance.faults.take(id)
    if (fault) trace.fault = fault
    if (fault?.delay) await pause(fault.delay, request.signal)
    if (fault?.drop === 'before') throw dropped()
    if (fault?.status) return presentFault({ ...fault, status: fault.status })
    const handler = handlerOf(id)
    const ended = instance.replays.ended(request, id)
    if (ended) return ended
    const { now } = instance.context()
    const caller = await authenticate(request, { id, params }, store.world, now)
    if (caller.account.id !== '') trace.account = caller.account.id
    const body = await readBody(request, id)
    trace.body = logged(id, body)
    const prepared = await handler.prepare?.(caller, store.world, body.json)
    const context = instance.context(address.origin)
    trace.at = context.now
    const { actor, view } = look(request, id, caller, store.world, context)
    const replay = instance.replays.slot(request, id, actor, body)
    const earlier = replay?.answer()
    if (earlier) return earlier
    const target = handler.load(view, params)
    allow(id, actor)
    handler.check?.(target, actor, view)
    const input = validate(id, body)
    const plan = ask(id, query, instance.lenient)
    const decision = handler.decide({ actor, view, target, input, plan, context, prepared })
    const { changes = [] } = decision
    sight?.changing(changes, store.world)
    store.commit(changes)
    const audience = { plan, world: store.world, viewer: actor.account.id }
    const response = present(id, handler, decision, audience)
    return replay ? replay.keep(response) : response
  } catch (error) {
    if (error instanceof Refusal) return presentRefusal(error)
    if (error instanceof RqlError)
      return presentRefusal(new Refusal('VAL_001', [error.message], error))
    if (request.signal.aborted || isSpoiled(error)) throw error
    globalThis.console?.error(error)
    return presentRefusal(refusal('SYS_001'))
  }
}
