// Where the inspector is: a panel, what it shows, and settings, all in the address's hash.
import { useSyncExternalStore } from 'react'

export interface Route {
  /** The first part, like `collections`; empty at the start. */
  readonly panel: string
  /** The other parts. */
  readonly rest: readonly string[]
  readonly settings: Readonly<Record<string, string>>
}

/** Settings that stay when another panel is opened. */
const KEPT = ['world', 'as']

function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [panel = '', ...rest] = path.split('/').map(decoded)
  return { panel, rest, settings: Object.fromEntries(new URLSearchParams(query)) }
}

/** A part that somebody has typed may be no proper encoding: it stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The address of a place; `undefined` leaves a setting out. */
function addressOf(
  parts: readonly string[],
  settings: Readonly<Record<string, string | undefined>> = {},
): string {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined && value !== '')
  const query = new URLSearchParams(given.map(([name, value = '']) => [name, value])).toString()
  return `#/${parts.map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`
}

/** The address of a place in the same world, as the same account. */
export function placeBeside(
  { settings }: Route,
  parts: readonly string[],
  more: Readonly<Record<string, string | undefined>> = {},
): string {
  const kept = KEPT.map((name) => [name, settings[name]])
  return addressOf(parts, { ...Object.fromEntries(kept), ...more })
}

/** Changes settings of the place one is at; `undefined` takes one away. */
export function change(more: Readonly<Record<string, string | undefined>>, replace = false): void {
  const { panel, rest, settings } = routeOf(location.hash)
  const address = addressOf([panel, ...rest], { ...settings, ...more })
  if (replace) {
    history.replaceState(null, '', address)
    dispatchEvent(new HashChangeEvent('hashchange'))
  } else location.hash = address
}

const listen = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** Where the inspector is. */
export const useRoute = (): Route => routeOf(useSyncExternalStore(listen, () => location.hash))
