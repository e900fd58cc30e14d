// Owns one call of each operation that the default world accepts, ready to be sent.
import { importPKCS8, SignJWT } from 'jose'
import { createClient, type Client, type Portal } from 'partnerkit'
import type { Mock, Snapshot } from 'partnerkit/mock'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import { platformCalls, platformPlaces } from './accepted-platform-calls.ts'
import { portalCalls, portalPlaces } from './accepted-portal-calls.ts'
import { DISTRIBUTOR, VENDOR } from './agreements.ts'
import { textStorage } from './scripted-portal.ts'
import { BASE_URL } from './world.ts'

type Values = Readonly<Record<string, string>>

/** What stands in the paths that begin so. */
export type Place = readonly [start: string, values: Values]

/** What a call can be prepared with. */
export interface Ready {
  readonly mock: Mock
  /** A client for the key of an account. */
  readonly of: (accountId: string) => Client
  /** The portal, with the session of the partner. */
  readonly portal: Portal
}

/** Who has a session of the portal: `acting` is the partner as the customer. */
type Holder = 'partner' | 'customer' | 'acting'

/** How a call differs from a request of who usually calls for the usual object. */
export interface Call {
  /** The account whose key is sent. Default: the distributor, or the vendor where only vendors may. */
  readonly by?: string
  /** Whose session is sent. Default: the partner's. */
  readonly as?: Holder
  /** What stands in the path where it is not the usual. */
  readonly at?: Values
  readonly body?: object
  /** Makes it possible; what it answers, an id or a token, stands in the path. */
  readonly after?: (ready: Ready) => PromiseLike<object | void>
}

/** Where a call is not simply a request of who usually calls for the usual object. */
export type AcceptedCalls = Partial<Record<OperationId, Call>>

const places = [...portalPlaces, ...platformPlaces]
const calls: AcceptedCalls = { ...platformCalls, ...portalCalls }

/** What usually stands in a path. */
export const usualValues = (path: string): Values =>
  places.find(([start]) => path.startsWith(start))?.[1] ?? {}

/** The body that an operation takes, if it takes one. */
export const acceptedBody = (id: OperationId): object | undefined => calls[id]?.body

/** The moment at which calls are sent. */
export const MOMENT = '2026-01-02T03:04:05Z'

/** What says who calls. */
interface Credential {
  readonly authorization: string
  /** Whether it is the token of a session, not a key. */
  readonly isSession: boolean
}

/** A call as it goes out. */
export interface AcceptedCall {
  readonly method: string
  /** Below the origin. */
  readonly path: string
  /** Who calls; empty where nobody needs to say so. */
  readonly headers: { readonly authorization?: string }
  readonly body?: object
  /** What others would send. */
  readonly credentials: Readonly<Record<string, Credential>>
  /** Where a client of the portal that makes the call keeps its session. */
  readonly storage: ReturnType<typeof textStorage>
}

/**
 * Makes a mock as good as new, but for its sessions, and ready for a call that it accepts, or for
 * another one: `changes` stand in for parts of it.
 */
export async function acceptedCall(
  mock: Mock,
  id: OperationId,
  changes: Call = {},
): Promise<AcceptedCall> {
  const storages = await openSessions(mock)
  const { method, path } = operations[id]
  const { as = 'partner', by, after }: Call = { ...calls[id], ...changes }
  const body = changes.body ?? acceptedBody(id)
  const { [as]: storage, partner, customer } = storages
  const of = (accountId: string): Client =>
    createClient({ apiKey: mock.keyFor(accountId), baseUrl: BASE_URL, fetch: mock.fetch })
  const ready: Ready = { mock, of, portal: portalWith(mock, partner) }
  const made = await after?.(ready)
  const values: Readonly<Record<string, unknown>> = {
    ...usualValues(path),
    ...calls[id]?.at,
    ...made,
    ...changes.at,
  }
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  const authorization = await authorizationOf(id, ready, sessionIn(mock, storage), {
    by,
    listing: String(values['listing_id']),
  })
  const keys = Object.entries(mock.keys).map(
    ([role, key]: [string, string]) => [role, { authorization: key, isSession: false }] as const,
  )
  const sessions = Object.entries({ partner, customer }).map(
    ([role, of]) => [role, { authorization: sessionIn(mock, of), isSession: true }] as const,
  )
  return {
    method,
    path: path.startsWith('/portal/') ? filled : mock.basePath + filled,
    headers: authorization === undefined ? {} : { authorization },
    credentials: Object.fromEntries([...keys, ...sessions]),
    storage,
    ...(body && { body }),
  }
}

async function authorizationOf(
  id: OperationId,
  ready: Ready,
  session: string,
  { by, listing }: { readonly by: string | undefined; readonly listing: string | undefined },
): Promise<string | undefined> {
  const operation = operations[id]
  if ('public' in operation) return undefined
  if ('session' in operation) return session
  if ('token' in operation) return tokenOf(ready, listing)
  const roles: readonly string[] = operation.roles
  return ready.mock.keyFor(by ?? (roles.includes('distributor') ? DISTRIBUTOR : VENDOR))
}

/** What a page of the distributor sends instead of a key, to show the form of a listing. */
async function tokenOf({ mock, of }: Ready, listing_id: string | undefined): Promise<string> {
  const { kid, private_key, iss, aud } = (await of(DISTRIBUTOR).leads.settings()).jwt
  const iat = Math.floor(mock.clock.now().getTime() / 1000)
  const claims = new SignJWT({ iss, aud, listing_id, iat, exp: iat + 600 })
  const key = await importPKCS8(private_key, 'RS256')
  return `Bearer ${await claims.setProtectedHeader({ alg: 'RS256', kid }).sign(key)}`
}

const portalWith = (mock: Mock, storage: AcceptedCall['storage']): Portal =>
  createClient({ apiKey: null, baseUrl: BASE_URL, fetch: mock.fetch, portal: { storage } }).portal

const sessionIn = (mock: Mock, storage: AcceptedCall['storage']): string =>
  `Bearer ${portalWith(mock, storage).session?.token}`

interface Opened {
  readonly state: Snapshot
  readonly texts: Readonly<Record<Holder, Readonly<Record<string, string>>>>
}

/** A login takes long: there is one of each in a mock, and copies of what follows. */
const opened = new WeakMap<Mock, Opened>()

/** Makes a mock as good as new, with a session of each holder: what a client keeps of it. */
async function openSessions(mock: Mock): Promise<Record<Holder, AcceptedCall['storage']>> {
  mock.reset()
  mock.clock.set(MOMENT)
  const { state, texts } = opened.get(mock) ?? (await open(mock))
  mock.restore(state)
  const { partner, customer, acting } = texts
  return {
    partner: textStorage(partner),
    customer: textStorage(customer),
    acting: textStorage(acting),
  }
}

async function open(mock: Mock): Promise<Opened> {
  const [partner, customer] = [textStorage(), textStorage()]
  const { user } = await portalWith(mock, customer).login(mock.logins.customer)
  const portal = portalWith(mock, partner)
  await portal.login(mock.logins.partner)
  const texts = {
    customer: Object.fromEntries(customer.values),
    partner: Object.fromEntries(partner.values),
  }
  await portal.loginAs(user.id)
  const acting = Object.fromEntries(partner.values)
  const made = { state: mock.snapshot(), texts: { ...texts, acting } }
  opened.set(mock, made)
  return made
}
