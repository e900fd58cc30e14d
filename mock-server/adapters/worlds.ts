// The worlds of a server: its own mock, and others that requests ask for by name.
import { Hono } from 'hono'
import type { Mock } from '../index.ts'
import { invalid } from '../rules/refusal.ts'
import { controls } from './controls.ts'

/** The header that names the world of a request. */
const WORLD_HEADER = 'X-Partnerkit-World'

const NAME = /^[\w.-]{1,64}$/

export interface World {
  readonly mock: Mock
  /** What steers it, under `/_mock`. */
  readonly controls: () => Hono
}

export interface Worlds {
  /** The world of a request, made when it is asked for first; refuses with `VAL_001` a bad name. */
  of(request: Request): World
  /** The names of those that are there, the least recently used first. */
  names(): readonly string[]
  /** Forgets a world; the next request for it gets a new one. */
  drop(name: string): void
}

/**
 * The worlds beside a mock, at most `most`; the least recently used makes way for a new one. Raises
 * `TypeError` when `most` is no whole number from 0.
 */
export function createWorlds(mock: Mock, most: number): Worlds {
  if (!Number.isSafeInteger(most) || most < 0) {
    throw new TypeError(`worlds: Must be a whole number from 0, got ${most}.`)
  }
  const named = new Map<string, World>()
  const create = (of: Mock): World => {
    let app: Hono | undefined
    return {
      mock: of,
      // Made when they are wanted: most worlds are never steered.
      controls() {
        app ??= new Hono({ strict: false }).route('/_mock', controls(of, worlds))
        app.notFound((c) => of.fetch(c.req.raw))
        return app
      },
    }
  }
  const worlds: Worlds = {
    of({ headers }) {
      const name = headers.get(WORLD_HEADER)
      if (name === null) return own
      if (most === 0) throw invalid(`${WORLD_HEADER}: This server has one world. Leave it out.`)
      if (!NAME.test(name)) {
        throw invalid(`${WORLD_HEADER}: Give 1 to 64 letters, digits, dots, "_" and "-".`)
      }
      const known = named.get(name)
      named.delete(name)
      const [oldest] = named.keys()
      if (oldest !== undefined && named.size >= most) named.delete(oldest)
      const world = known ?? create(mock.another())
      named.set(name, world)
      return world
    },
    names: () => [...named.keys()],
    drop: (name) => void named.delete(name),
  }
  const own = create(mock)
  return worlds
}
