// A world of a server: chosen by name, steered by the server's controls.
import { createClient, environments } from '../../sdk/index.ts'
import { WORLD_HEADER } from '../adapters/world-name.ts'
import type { Addition, Additions, Capsule, LoggedRequest, Mail, PortalLogins } from '../index.ts'
import { MAIN_ACCOUNTS } from '../seed/default-ids.ts'
import { BASE_PATH } from '../steps/route.ts'
import type { Names } from './factories.ts'
import type { WorldClientOptions } from './local-world.ts'
import { worldOf, type Steering, type World } from './world.ts'

export interface ConnectWorldOptions {
  /** Base address of the server. Default: `http://127.0.0.1:4010/public/v1`. */
  readonly url?: string
  /** Its name: 1 to 64 letters, digits, dots, `_` and `-`. Default: one that nobody else has. */
  readonly name?: string
  /** How the clients of the world are made. */
  readonly client?: WorldClientOptions
}

type Call = (method: string, path: string, body?: unknown) => Promise<unknown>

/**
 * Opens a world of a server that `partnerkit serve` or `serveMock` has started; it is there as soon as it
 * is named. Tests in many processes share a server that way, and no data. Rejects with an error that says
 * what to do when no server answers, or it has no controls.
 *
 * @example
 * const world = await connectWorld({ url: 'http://127.0.0.1:4010/public/v1' })
 * await world.given.vendorInvited()
 * await world.close()
 */
export async function connectWorld({
  url: address = environments.mock,
  name = uniqueWorldName(),
  client = {},
}: ConnectWorldOptions = {}): Promise<World> {
  const url = address.replace(/^(https?:\/\/[^/]+)\/?$/, `$1${BASE_PATH}`)
  const there = (await controlsAt(url, fetch)('GET', '/worlds')) as readonly string[]
  // Nobody knows what factories have made in a world that others have filled.
  return remote(url, name, client, { count: there.includes(name) ? Date.now() : 0 })
}

async function remote(
  url: string,
  name: string,
  client: WorldClientOptions,
  names: Names,
): Promise<World> {
  const send = sendTo(name)
  const call = controlsAt(url, send)
  const logins = (await call('GET', '/logins')) as PortalLogins
  const plainKey = async (account: string): Promise<string> =>
    ((await call('GET', `/keys/${encodeURIComponent(account)}`)) as { readonly key: string }).key
  const keyFor = async (account: string): Promise<string> => `${await plainKey(account)}@${name}`
  const keys = {
    distributor: await keyFor(MAIN_ACCOUNTS.distributor),
    vendor: await keyFor(MAIN_ACCOUNTS.vendor),
    reseller: await keyFor(MAIN_ACCOUNTS.reseller),
  }
  return worldOf({
    name,
    url,
    keys,
    logins,
    steering: { ...steer(call), keyFor },
    names,
    client: (apiKey) => createClient({ ...client, apiKey, baseUrl: url, fetch: send }),
    async branch() {
      const branch = await remote(url, uniqueWorldName(), client, { ...names })
      await controlsAt(url, sendTo(branch.name))('PUT', '/state', await call('GET', '/state'))
      const { now, stopped } = (await call('GET', '/clock')) as { now: string; stopped: boolean }
      if (stopped) await branch.clock.set(now)
      else await branch.clock.advance(Date.parse(now) - (await branch.clock.now()).getTime())
      return branch
    },
    close: async () => void (await call('DELETE', `/worlds/${name}`)),
  })
}

/** A name that no other test has, with something in it by which people know it again. */
export function uniqueWorldName(about = 'test'): string {
  const plain = about.replaceAll(/[^\w.-]+/g, '-').slice(0, 40)
  const number = globalThis.crypto.getRandomValues(new Uint32Array(2))
  return `${plain}-${[...number].map((part) => part.toString(36)).join('')}`
}

/** A fetch whose requests name a world. */
const sendTo =
  (name: string): typeof fetch =>
  (input, init) => {
    const request = new Request(input, init)
    request.headers.set(WORLD_HEADER, name)
    return fetch(request)
  }

/** Calls the controls; rejects with what they answer to a call that they refuse. */
function controlsAt(url: string, send: typeof fetch): Call {
  const address = new URL('/_mock', url).href
  return async (method, path, body) => {
    const response = await send(address + path, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    }).catch((cause: unknown) => {
      throw new Error(
        `No partnerkit server answers at ${address}. Start one with \`npx partnerkit serve\`, or give its address.`,
        { cause },
      )
    })
    const text = await response.text()
    if (response.ok) return text === '' ? undefined : JSON.parse(text)
    const { errors } = json(text) as { readonly errors?: readonly string[] }
    const reason = errors?.join(' ') ?? `It answers ${response.status}.`
    throw new TypeError(
      `${method} ${address}${path}: ${reason}${response.status === 404 ? ' Start the server with its controls.' : ''}`,
    )
  }
}

function json(text: string): object {
  try {
    return Object(JSON.parse(text)) as object
  } catch {
    return {}
  }
}

const steer = (call: Call): Omit<Steering, 'keyFor'> => ({
  clock: {
    now: async () => new Date(((await call('GET', '/clock')) as { readonly now: string }).now),
    set: async (moment) =>
      void (await call('PUT', '/clock', { set: moment instanceof Date ? +moment : moment })),
    advance: async (milliseconds) => void (await call('PUT', '/clock', { advance: milliseconds })),
    resume: async () => void (await call('PUT', '/clock', { resume: true })),
  },
  add: async <A extends Addition>(collection: A, record: Additions[A]['input']) =>
    (await call('POST', `/add/${collection}`, record)) as Additions[A]['output'],
  failNext: async (operation, fault) => void (await call('POST', `/faults/${operation}`, fault)),
  faultPlan: async (plan) => void (await call('PUT', '/fault-plan', plan)),
  clearFaults: async () => void (await call('DELETE', '/faults')),
  requests: async () => (await call('GET', '/requests')) as readonly LoggedRequest[],
  forgetRequests: async () => void (await call('DELETE', '/requests')),
  outbox: async () => (await call('GET', '/outbox')) as readonly Mail[],
  async snapshot() {
    const { id } = (await call('POST', '/snapshots')) as { readonly id: string }
    return { restore: async () => void (await call('POST', `/snapshots/${id}/restore`)) }
  },
  reset: async () => void (await call('POST', '/reset')),
  record: async () => void (await call('POST', '/recording')),
  capsule: async (about = {}) =>
    (await call('GET', `/recording?${new URLSearchParams({ ...about }).toString()}`)) as Capsule,
})
