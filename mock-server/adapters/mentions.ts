// Which records name another one.
import type { StoreState } from '../store/store.ts'

export interface Mention {
  readonly collection: string
  readonly id: string
  /** Where in the record. */
  readonly path: string
}

/** How many are told of a record. */
const MOST = 100

type Rows = StoreState[keyof StoreState]

/** The records in which an id stands, each once. */
export function mentions(
  id: string,
  collections: readonly (readonly [name: string, state: Rows])[],
): readonly Mention[] {
  const found: Mention[] = []
  for (const [collection, { rows }] of collections) {
    for (const row of rows) {
      const path = row.id === id ? undefined : pathTo(id, row)
      if (path !== undefined) found.push({ collection, id: row.id, path })
      if (found.length === MOST) return found
    }
  }
  return found
}

function pathTo(wanted: string, value: unknown, path = ''): string | undefined {
  if (value === wanted) return path
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return undefined
  for (const [name, member] of Object.entries(value)) {
    const found = pathTo(wanted, member, path === '' ? name : `${path}.${name}`)
    if (found !== undefined) return found
  }
  return undefined
}
