// The world that a command asks: of a server, of a state file, or the default one.
import { loadState } from '../adapters/state-file.ts'
import { WORLD_HEADER } from '../adapters/world-name.ts'
import { createMock, type DeleteExplanation, type Mock } from '../index.ts'
import { MAIN_ACCOUNTS } from '../seed/default-ids.ts'
import { BASE_PATH } from '../steps/route.ts'
import { Failure, misused } from './failure.ts'

/** The options that say which world it is. */
export interface PlaceFlags {
  readonly state?: string
  readonly url?: URL
  readonly world?: string
}

export interface Place {
  /** Answers like a server; paths begin at its root. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Path under which the API answers. */
  readonly basePath: string
  /** The key of an account; fails when it has none. */
  keyFor(account: string): Promise<string>
  logins(): Promise<Mock['logins']>
  explainDelete(id: string): Promise<DeleteExplanation>
}

/** Where a server listens that was started without options. */
const HERE = 'http://127.0.0.1:4010'

/** Opens the world that options name. */
export async function openPlace({ state, url, world }: PlaceFlags): Promise<Place> {
  if (state !== undefined && url) throw misused('Give --state or --url, not both.')
  if (world !== undefined && !url) throw misused('--world names a world of a server: add --url.')
  if (url) return remote(url, world)
  const mock = createMock()
  if (state !== undefined && (await loadState(mock, state)) === undefined) {
    throw new Failure(`There is no file ${state}. \`partnerkit seed --out ${state}\` makes one.`)
  }
  return local(mock)
}

/** The account or the main account of a role, like `vendor`. */
export const accountOf = (name: string): string =>
  Object.entries(MAIN_ACCOUNTS).find(([role]) => role === name)?.[1] ?? name

const local = (mock: Mock): Place => ({
  fetch: (path, init) => mock.fetch(`${HERE}${path}`, init),
  basePath: mock.basePath,
  async keyFor(account) {
    try {
      return mock.keyFor(account)
    } catch (error) {
      if (error instanceof TypeError) throw new Failure(error.message, { cause: error })
      throw error
    }
  },
  logins: async () => mock.logins,
  explainDelete: async (id) => mock.explainDelete(id),
})

function remote(url: URL, world: string | undefined): Place {
  const get = async (path: string): Promise<unknown> =>
    (await control(url, `/_mock${path}`, { world })).json()
  return {
    fetch: (path, init) => reach(url, path, { ...init, world }),
    basePath: url.pathname === '/' ? BASE_PATH : url.pathname.replace(/\/$/, ''),
    async keyFor(account) {
      const { key } = (await get(`/keys/${encodeURIComponent(account)}`)) as { key: string }
      return key
    },
    logins: async () => (await get('/logins')) as Mock['logins'],
    explainDelete: async (id) =>
      (await get(`/explain-delete/${encodeURIComponent(id)}`)) as DeleteExplanation,
  }
}

interface Call extends RequestInit {
  readonly world?: string | undefined
}

/** Calls `/_mock` of a server; fails with what it says when it refuses. */
export async function control(url: URL, path: string, init: Call): Promise<Response> {
  const response = await reach(url, path, init)
  if (response.ok) return response
  throw new Failure(await refusalOf(response))
}

/** What an answer says is wrong, line by line. */
export async function refusalOf(response: Response): Promise<string> {
  const text = await response.text()
  const { origin } = new URL(response.url || HERE)
  const errors = errorsIn(text)
  if (!errors) {
    return `${origin} answers ${response.status}, and not like a partnerkit server. Check --url.`
  }
  const uncontrolled = errors.some((error) => error.includes('`/_mock/'))
  if (uncontrolled) return `${origin} can not be asked: it was started with --no-controls.`
  return errors.join('\n')
}

/** The messages of a refusal; undefined when a body is none. */
function errorsIn(text: string): readonly string[] | undefined {
  try {
    const { errors } = Object(JSON.parse(text)) as { errors?: unknown }
    return Array.isArray(errors) ? errors.map(String) : undefined
  } catch {
    return undefined
  }
}

/** Sends a request to a server; fails when none answers. */
export async function reach(url: URL, path: string, { world, ...init }: Call): Promise<Response> {
  const headers = new Headers(init.headers)
  if (world !== undefined) headers.set(WORLD_HEADER, world)
  try {
    return await fetch(new URL(path, url.origin), { ...init, headers })
  } catch (error) {
    throw new Failure(
      `No server answers at ${url.origin}. Start one with \`partnerkit serve\`, or name another with --url.`,
      { cause: error },
    )
  }
}
