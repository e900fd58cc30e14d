// From a request's method and path to the operation it names.
import { addRoute, createRouter, findRoute } from 'rou3'
import { operations, type OperationId } from '../../spec/generated/operations.ts'
import type { Params } from '../operation.ts'
import { refusal } from '../rules/refusal.ts'

export interface Route {
  readonly id: OperationId
  readonly params: Params
  /** The raw query string, without `?`. */
  readonly query: string
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const

const router = createRouter<OperationId>()
for (const [id, operation] of Object.entries(operations)) {
  const { method, path } = operation
  for (const template of [path, ...('aliases' in operation ? operation.aliases : [])]) {
    addRoute(router, method, template.replaceAll(/\{(\w+)\}/g, ':$1'), id as OperationId)
  }
}

/**
 * Finds the operation of a request below `basePath`. Slashes may be doubled and may trail.
 * Refuses with `NFND_000` (no such path) or `MTD_001` (the path has other methods).
 */
export function route(
  method: string,
  { pathname, search }: Pick<Address, 'pathname' | 'search'>,
  basePath: string,
): Route {
  const path = pathIn(plainPath(pathname), basePath)
  const found = path === undefined ? undefined : findRoute(router, method, path)
  if (found) {
    const params = { ...plainParams(found.data, search), ...decodeAll(found.params ?? {}) }
    return { id: found.data, params, query: search }
  }
  if (path !== undefined && METHODS.some((other) => findRoute(router, other, path))) {
    throw refusal('MTD_001', { method })
  }
  throw refusal('NFND_000', { id: pathname })
}

/** The parameters that an operation takes in its query, besides or instead of RQL. */
function plainParams(id: OperationId, search: string): Params {
  const operation = operations[id]
  const names: readonly string[] = 'query' in operation ? operation.query : []
  if (names.length === 0) return {}
  const all = new URLSearchParams(search)
  return Object.fromEntries(
    names.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? '']] : [])),
  )
}

/** The parts of a URL, as they were sent. */
export interface Address {
  readonly origin: string
  readonly pathname: string
  /** The query, without `?`. */
  readonly search: string
}

/** Cuts the URL of a request by hand: the query must stay as it was sent. */
export function addressOf(url: string): Address {
  const [address = ''] = url.split('#', 1)
  const mark = address.indexOf('?')
  const end = mark === -1 ? address.length : mark
  const slash = address.indexOf('/', address.indexOf('://') + 3)
  const start = slash === -1 || slash > end ? end : slash
  return {
    origin: address.slice(0, start),
    pathname: address.slice(start, end) || '/',
    search: mark === -1 ? '' : address.slice(mark + 1),
  }
}

/** Where the API stands below an address unless a mock is told otherwise; the platform's own. */
export const BASE_PATH = '/public/v1'

/** Where the reseller portal is: that is no option. */
export const PORTAL_PATH = '/portal/v1'

/** The whole path of what the reseller portal is asked, else the path below the base path. */
function pathIn(path: string, basePath: string): string | undefined {
  if (path.startsWith(`${PORTAL_PATH}/`)) return path
  if (!path.startsWith(`${basePath}/`)) return undefined
  const below = path.slice(basePath.length)
  return below.startsWith(`${PORTAL_PATH}/`) ? undefined : below
}

const plainPath = (pathname: string): string =>
  pathname.replaceAll(/\/{2,}/g, '/').replace(/\/$/, '')

function decodeAll(params: Readonly<Record<string, string>>): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decode(value)]))
}

/** Takes percent-encoding off; text that is not properly encoded stays as it is. */
export function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
