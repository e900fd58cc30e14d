// What `partnerkit/mock/workers` exports: worlds as Durable Objects, and the handler that finds them.
import { Hono } from 'hono'
import { fetchHandler } from '../fetch-handler.ts'
import { createMock, type Mock, type MockOptions } from '../index.ts'
import { Refusal, refusal } from '../rules/refusal.ts'
import { presentRefusal } from '../steps/present.ts'
import { controls } from './controls.ts'
import { forPages } from './for-pages.ts'
import { isLocalOrigin, isLoopbackName } from './loopback.ts'
import { takeWorldName, WORLD_HEADER } from './world-name.ts'
import { openWorld, type WorldStorage } from './world-storage.ts'

/** What a world needs of the state that a Durable Object is made with. */
export interface WorldState {
  readonly storage: WorldStorage
}

/** What the handler finds in its environment. */
export interface WorldsEnv {
  /** The Durable Objects of the class {@link World}. */
  readonly WORLDS: {
    idFromName(name: string): unknown
    get(id: never): { fetch(request: Request): Promise<Response> }
  }
  /**
   * Opens `/_mock` to requests that have it in the header `X-Partnerkit-Controls`, and to no others. Without
   * it the controls answer this machine only, where it runs for development.
   */
  readonly CONTROLS?: string
}

/**
 * A world as a Durable Object, in whose storage the world's state is: each change is written, with all that
 * belongs to it, before its answer leaves. The class is one of `new_sqlite_classes`.
 *
 * @example
 * export { World, default } from 'partnerkit/mock/workers'
 *
 * @example
 * import * as worlds from 'partnerkit/mock/workers'
 *
 * export default worlds.default
 * export class World extends worlds.World {
 *   static override options = { lenient: true }
 * }
 */
export class World {
  /** What the mocks of these worlds are made with. */
  static readonly options: MockOptions = {}

  readonly #storage: WorldStorage
  #opened: Opened | undefined

  constructor(state: WorldState) {
    this.#storage = state.storage
  }

  /** Answers a request to this world, and those to its controls under `/_mock`. */
  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (request.method === 'DELETE' && DROPPED.test(pathname)) return this.#drop()
    let opened: Opened | undefined
    try {
      opened = this.#opened ??= this.#open()
      const { answer, steer, saved } = opened
      const response = await (isControl(pathname) ? steer(request) : answer(request))
      if (saved()) return response
    } catch (error) {
      if (request.signal.aborted) throw error
      globalThis.console?.error(error)
    }
    // What was not written has not happened: the next request reads the world again.
    this.#close(opened)
    return presentRefusal(refusal('SYS_001'))
  }

  #open(): Opened {
    const { options } = this.constructor as typeof World
    const mock = freshMock(options)
    const { saved, close } = openWorld(mock, this.#storage, options.now)
    let app: Hono | undefined
    return {
      answer: fetchHandler(mock),
      saved,
      close,
      async steer(request) {
        app ??= new Hono({ strict: false }).route('/_mock', controls(mock, NO_OTHERS))
        return app.fetch(request)
      },
    }
  }

  /** Another one may have been opened in the meantime. */
  #close(opened: Opened | undefined): void {
    opened?.close()
    if (this.#opened === opened) this.#opened = undefined
  }

  async #drop(): Promise<Response> {
    this.#close(this.#opened)
    await this.#storage.deleteAll()
    return new Response(null, { status: 204 })
  }
}

/** A world that is in memory. */
interface Opened {
  readonly answer: (request: Request) => Promise<Response>
  readonly steer: (request: Request) => Promise<Response>
  /** Writes what the requests so far have left to write; false when a change could not be written. */
  readonly saved: () => boolean
  /** Lets nothing be written any more: what is still under way fails. */
  readonly close: () => void
}

/** Durable Objects do not know of each other. */
const NO_OTHERS = { names: () => [], drop: () => {} }

const DROPPED = /^\/_mock\/worlds\/([^/]+)\/?$/
const isControl = (path: string): boolean => path === '/_mock' || path.startsWith('/_mock/')

/** A mock of the default world, whose records all worlds of this isolate have in common. */
function freshMock(options: MockOptions): Mock {
  let first = firsts.get(options)
  if (!first) firsts.set(options, (first = createMock(options)))
  return first.another()
}
const firsts = new WeakMap<MockOptions, Mock>()

/** The world of requests that name none; no name can be this one. */
const UNNAMED = '@'

const app = new Hono<{ Bindings: WorldsEnv }>({ strict: false })
app.use('/_mock/*', async ({ req: { raw }, env }, next) => {
  if (await maySteer(raw, env)) return next()
  const message =
    'The controls answer this machine only, or who sends the value of CONTROLS as X-Partnerkit-Controls.'
  return Response.json({ error_code: 'PERM_001', errors: [message] }, { status: 403 })
})
app.use(forPages)
app.all('*', async ({ req: { raw }, env: { WORLDS } }) => {
  // Its headers can be changed.
  const request = new Request(raw)
  try {
    const [, dropped] = DROPPED.exec(new URL(request.url).pathname) ?? []
    if (dropped !== undefined) request.headers.set(WORLD_HEADER, dropped)
    const name = takeWorldName(request, true) ?? UNNAMED
    return await WORLDS.get(WORLDS.idFromName(name) as never).fetch(request)
  } catch (error) {
    if (error instanceof Refusal) return presentRefusal(error)
    throw error
  }
})

/** Hands each request to its world, which it names as it does at `partnerkit/mock/http`. */
const handler: { fetch(request: Request, env: WorldsEnv): Promise<Response> } = {
  fetch: async (request, env) => app.fetch(request, env),
}
export default handler

/** Whether a request may use the controls. */
async function maySteer(request: Request, { CONTROLS }: WorldsEnv): Promise<boolean> {
  const { headers, url } = request
  if (CONTROLS) {
    // A name of this machine is soon said.
    const said = headers.get('x-partnerkit-controls')
    return said !== null && (await digest(said)) === (await digest(CONTROLS))
  }
  const isForeign = headers.get('sec-fetch-site') === 'cross-site'
  return isLoopbackName(new URL(url).hostname) && !isForeign && isLocalOrigin(headers.get('origin'))
}

/** Digests are compared, since how long a comparison takes must not tell how much was right. */
async function digest(text: string): Promise<string> {
  return String(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
  )
}
