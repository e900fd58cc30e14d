// The worlds of a server: its own mock, and others that requests ask for by name.
import { Hono } from 'hono'
import type { Mock } from '../index.ts'
import { controls } from './controls.ts'
import { invalid } from '../rules/refusal.ts'
import { isLocalOrigin } from './loopback.ts'
import { openStateFile, type StateFile } from './state-file.ts'
import { worldFiles } from './world-files.ts'
import { takeWorldName } from './world-name.ts'

export interface World {
  readonly mock: Mock
  /** What steers it, under `/_mock`. */
  readonly controls: () => Hono
  /** Resolves once its file, if it has one, has all of it. */
  readonly saved: () => Promise<void>
}

export interface Worlds {
  /** The world of a request, made when it is asked for first; refuses with `VAL_001` a bad name. */
  of(request: Request): Promise<World>
  /** The names of those that are there, the least recently used first. */
  names(): readonly string[]
  /** Forgets a world and its file; the next request for it gets a new one. */
  drop(name: string): void
}

/** A named world; none yet when only its file is there. */
interface Place {
  world?: Promise<World>
}

/**
 * The worlds beside a mock, at most `most`; the least recently used makes way for a new one. With a
 * `state` file all of them are kept. Rejects with `TypeError` when `most` is no whole number from 0, with
 * `StateFileError` when the file can not be used.
 */
export async function openWorlds(mock: Mock, most: number, state?: string): Promise<Worlds> {
  if (!Number.isSafeInteger(most) || most < 0) {
    throw new TypeError(`worlds: Must be a whole number from 0, got ${most}.`)
  }
  const file = state === undefined ? undefined : await openStateFile(mock, state)
  const files = state === undefined ? undefined : worldFiles(state)
  // A world that was prepared is what `reset()` and new worlds come back to.
  mock.keep()
  const named = new Map<string, Place>(files?.names.map((name) => [name, {}]))

  const create = (of: Mock, saved: StateFile['saved'] = async () => {}): World => {
    let app: Hono | undefined
    return {
      mock: of,
      saved,
      // Made when they are wanted: most worlds are never steered.
      controls() {
        app ??= new Hono({ strict: false }).route('/_mock', controls(of, worlds))
        app.notFound((c) => of.fetch(c.req.raw))
        return app
      },
    }
  }
  const open = async (name: string, place: Place): Promise<World> => {
    const another = mock.another()
    const kept = await files?.open(another, name, () => named.get(name) === place)
    return create(another, kept?.saved)
  }
  const worlds: Worlds = {
    async of(request) {
      const name = takeWorldName(request, most > 0)
      if (name === undefined) return own
      const known = named.get(name)
      if (!known && !isLocalOrigin(request.headers.get('origin'))) throw invalid(FOREIGN_PAGE)
      const place = known ?? {}
      named.delete(name)
      for (const oldest of named.keys()) if (named.size >= most) worlds.drop(oldest)
      named.set(name, place)
      // A file that can not be used now may be later.
      place.world ??= open(name, place).catch((error: unknown) => {
        delete place.world
        throw error
      })
      return place.world
    },
    names: () => [...named.keys()],
    drop(name) {
      if (named.delete(name)) files?.remove(name)
    },
  }
  const own = create(mock, file?.saved)
  return worlds
}

/** Each new world makes an old one go: a page from elsewhere must not do that. */
const FOREIGN_PAGE =
  'non_field_errors: There is no world of that name, and only pages of this machine can make one. Name it in a request from this machine first.'
