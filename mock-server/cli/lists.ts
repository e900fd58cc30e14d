// The lists of the API by the names and paths that people give them.
import { filters } from '../../spec/generated/filters.ts'
import { operations } from '../../spec/generated/operations.ts'
import { Refusal } from '../rules/refusal.ts'
import { addressOf, BASE_PATH, PORTAL_PATH, route } from '../steps/route.ts'
import { lists, nameOf, type ListId } from '../queries/lists.ts'
import { misused } from './failure.ts'

export interface ListPlace {
  readonly name: string
  /** Below the API's base path, or the whole path of a list of the portal. */
  readonly path: string
  readonly isPortal: boolean
  /** Who may ask, by role. */
  readonly roles: readonly string[]
  readonly fields: (typeof filters)[ListId]
}

/** Every list: its name, and the path with what must be filled in. */
export const listNames = (): readonly (readonly [name: string, path: string])[] =>
  lists.map((id) => [nameOf(id), operations[id].path])

/**
 * Finds a list by its name, like `tierAccounts`, `tier-accounts` or `listTierAccounts`, with the ids of what it
 * is in, or by its path, like `/agreements/AGS-100-200-501/products`.
 */
export function findList(name: string, ids: readonly string[] = []): ListPlace {
  if (name.includes('/')) return byPath(name)
  const wanted = simple(name)
  const id = lists.find((one) => simple(nameOf(one)) === wanted || simple(one) === wanted)
  if (!id) {
    const all = lists.map(nameOf).join(', ')
    throw misused(`There is no list ${name}. Give a path, or one of these: ${all}.`)
  }
  return placeOf(id, filled(id, ids))
}

const simple = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '')

function placeOf(id: ListId, path: string): ListPlace {
  const isPortal = path.startsWith(`${PORTAL_PATH}/`)
  return { name: nameOf(id), path, isPortal, roles: operations[id].roles, fields: filters[id] }
}

/** The path of a list with ids in the places that it has for them. */
function filled(id: ListId, ids: readonly string[]): string {
  const { path } = operations[id]
  const holes = path.match(/\{\w+\}/g) ?? []
  if (holes.length !== ids.length) {
    const takes =
      holes.length === 0 ? 'is in nothing else' : `needs --in with ${holes.join(',')}, or the path`
    throw misused(`${nameOf(id)} ${takes}: it is at ${path}.`)
  }
  return ids.reduce<string>(
    (left, one) => left.replace(/\{\w+\}/, () => encodeURIComponent(one)),
    path,
  )
}

function byPath(text: string): ListPlace {
  const path = `/${text}`.replace(/^\/+/, '/').replace(BASE_PATH, '')
  const address = addressOf(
    new URL(path.startsWith(PORTAL_PATH) ? path : BASE_PATH + path, 'http://localhost').href,
  )
  try {
    const { id } = route('GET', address, BASE_PATH)
    const list = lists.find((one) => one === id)
    if (list) return placeOf(list, path)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
  throw misused(`There is no list at ${path}. Paths are those of the API, like /tier/accounts.`)
}
