// What `partnerkit/mock/http` exports: a mock behind a port.
import { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve, type HttpBindings, type ServerType } from '@hono/node-server'
import { Hono, type MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import type { Mock } from '../index.ts'
import { Refusal, refusal } from '../rules/refusal.ts'
import { isSpoiled } from '../spoil.ts'
import { presentRefusal } from '../steps/present.ts'
import { addressOf, PORTAL_PATH } from '../steps/route.ts'
import { answerOver } from './answer-over.ts'
import { guardConnections } from './connections.ts'
import { forPages } from './for-pages.ts'
import { isLocalOrigin, isLoopbackAddress, isLoopbackName } from './loopback.ts'
import { welcome } from './welcome.ts'
import { openWorlds, type World } from './worlds.ts'

export interface ServeOptions {
  /** TCP port; 0 takes a free one. Default: 4010. */
  readonly port?: number
  /** Address to listen on. Default: 127.0.0.1, which other machines can not reach. */
  readonly host?: string
  /** Whether this machine, and no other, can control the mock under `/_mock` and `/inspector`. Default: true. */
  readonly controls?: boolean
  /**
   * How many worlds there can be beside the mock's own; 0 for none. A request chooses one by name with
   * the header `X-Partnerkit-World`, or with "@" and the name at the end of its key; the least recently
   * used makes way for a new one. Default: 1000.
   */
  readonly worlds?: number
  /**
   * A file that keeps the mock's world: it is read at the start and written before answers are sent. The
   * worlds chosen by name are kept in a folder beside it, whose name ends with `.worlds`. Default: none.
   */
  readonly state?: string
}

export interface MockServer {
  /** Base address for clients: `http://127.0.0.1:4010/public/v1`. */
  readonly url: string
  /** Address of the OpenAPI document. */
  readonly spec: string
  /** Stops listening, lets requests under way end for two seconds; once more does no harm. */
  close(): Promise<void>
}

/**
 * Serves a mock over HTTP and resolves when it listens. The OpenAPI document stands at
 * `/openapi.yaml`, a page to read and try it at `/docs`, the controls under `/_mock`, and pages that show
 * the mock and steer it at `/inspector`. Rejects with the system's error when the port is taken, and with
 * an error that says what to do when the file of the state can not be used.
 *
 * @example
 * const server = await serveMock(createMock(), { port: 0 })
 * const client = createClient({ apiKey: mock.keys.distributor, baseUrl: server.url })
 * await server.close()
 */
export async function serveMock(
  mock: Mock,
  {
    port = 4010,
    host = '127.0.0.1',
    controls: controllable = true,
    worlds: most = 1000,
    state,
  }: ServeOptions = {},
): Promise<MockServer> {
  const addresses = { url: '', spec: '' }
  const worlds = await openWorlds(mock, most, state)
  const answer = (request: Request, by: (world: World) => Answer): Promise<Response> =>
    settled(request, async () => {
      const world = await worlds.of(request)
      const response = await by(world)
      await world.saved()
      return response
    })
  const offers = { worlds: most > 0, controls: controllable }
  const app = new Hono<{ Bindings: HttpBindings }>({ strict: false })
  app.use(underAName)
  app.get('/', (c) => c.text(welcome(addresses, mock, offers)))
  app.get('/openapi.yaml', cors(), async (c) => {
    const { openapiDocument } = await import('../../spec/generated/document.ts')
    return c.body(openapiDocument, 200, { 'content-type': 'application/yaml; charset=utf-8' })
  })
  app.all('/docs/*', async ({ req: { raw } }) => {
    const { docs } = await import('./docs.ts')
    return docs(mock).fetch(raw)
  })
  if (controllable) {
    app.use('/inspector/*', fromThisMachine)
    app.all('/inspector/*', async ({ req: { raw } }) => {
      const { inspector } = await import('./inspector.ts')
      return inspector.fetch(raw)
    })
    app.use('/_mock/*', fromThisMachine, cors({ origin: (origin) => origin }))
    app.all('/_mock/*', ({ req: { raw } }) => answer(raw, (world) => world.controls().fetch(raw)))
  }
  app.options('*', forPages)
  const api = (request: Request, outgoing: ServerResponse): Promise<Response> =>
    answerOver(outgoing, () => answer(request, (world) => world.mock.fetch(request)))
  app.all('*', (c) => api(c.req.raw, c.env.outgoing))
  // Calls of the API go past the pages, which would take as long as the answer.
  // Where the API is at the root, nothing tells its calls from pages.
  const own = [`${mock.basePath}/`, `${PORTAL_PATH}/`].filter((path) => path !== '/')
  const fetch: ServerOptions['fetch'] = (request, env) => {
    const { outgoing } = env
    const { pathname } = addressOf(request.url)
    const isCall = request.method !== 'OPTIONS' && own.some((path) => pathname.startsWith(path))
    return isCall && outgoing instanceof ServerResponse && URL.canParse(request.url)
      ? api(request, outgoing)
      : app.fetch(request, env)
  }
  const server = await listen(fetch, port, host)
  const { port: taken } = server.address() as AddressInfo
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`
  addresses.url = origin + mock.basePath
  addresses.spec = `${origin}/openapi.yaml`
  return { ...addresses, close: () => close(server) }
}

type Answer = Response | Promise<Response>
type ServerOptions = Parameters<typeof serve>[0]

/** An answer, or what stands for it when there is none. */
async function settled(request: Request, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof Refusal) return presentRefusal(error)
    if (request.signal.aborted || isSpoiled(error)) throw error
    globalThis.console?.error(error)
    return presentRefusal(refusal('SYS_001'))
  }
}

/** Milliseconds a sender may take for the headers, and for the whole request. */
const SLOWEST = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1000,
}
/** Milliseconds after which a client is let go that does not read its answer. */
const IDLE = 30_000
/** Bytes that path, query and headers of a request may have: queries can be long. */
const HEADER_LIMIT = 1_048_576
/** Milliseconds that requests under way get when the server stops. */
const GRACE = 2000

/** Refuses a `Host` that is no name and no address, like 1.2.3.4.5: nothing could be told apart by it. */
const underAName: MiddlewareHandler = async (c, next) => {
  if (URL.canParse(c.req.url)) return next()
  const message = 'Host: It is no name and no address. Send those of this server.'
  return c.json({ error_code: 'VAL_001', errors: [message] }, 400)
}

/** Whether a page of another site asks for it as a picture or the like, which names no origin. */
const isEmbedded = (headers: Readonly<Record<string, string>>): boolean =>
  headers['sec-fetch-site'] === 'cross-site' &&
  headers['sec-fetch-mode'] === 'no-cors' &&
  headers['origin'] === undefined

/** Lets only this machine in, and no page of another site that a browser of this machine shows. */
const fromThisMachine: MiddlewareHandler<{ Bindings: HttpBindings }> = async (c, next) => {
  const { remoteAddress = '' } = c.env.incoming.socket
  const local =
    isLoopbackAddress(remoteAddress) &&
    isLoopbackName(new URL(c.req.url).hostname) &&
    isLocalOrigin(c.req.header('origin')) &&
    !isEmbedded(c.req.header())
  if (local) return next()
  const message = 'The controls answer this machine only, under a loopback address.'
  return c.json({ error_code: 'PERM_001', errors: [message] }, 403)
}

function listen(
  fetch: ServerOptions['fetch'],
  port: number,
  hostname: string,
): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const serverOptions = { ...SLOWEST, maxHeaderSize: HEADER_LIMIT }
    const options = { fetch, port, hostname, serverOptions, overrideGlobalObjects: false }
    const server = serve(options, () => resolve(server))
    server.once('error', reject)
    guardConnections(server, IDLE)
  })
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    if (!('closeAllConnections' in server)) return server.close(() => resolve())
    const giveUp = setTimeout(() => server.closeAllConnections(), GRACE)
    server.close(() => {
      clearTimeout(giveUp)
      resolve()
    })
    server.closeIdleConnections()
  })
}
