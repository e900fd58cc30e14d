// The state of a mock outside of it: as JSON, marked with format and version, checked on the way in.
import type { Snapshot } from './mock-api.ts'
import { isIdKind } from './store/ids.ts'
import { fromJson, toJson } from './store/json-value.ts'
import { collectionNames, type Change, type World } from './store/store.ts'

const FORMAT = 'partnerkit-state'
const VERSION = 1

/**
 * All that a mock knows, as JSON. It holds the secrets of the mock: keys, signing keys, tokens of
 * sessions and links, hashes of passwords.
 */
export interface MockState {
  readonly format: typeof FORMAT
  readonly version: typeof VERSION
  /** Where the makers of ids stand. */
  readonly ids: Snapshot['ids']
  /** The records of each collection, and those that were deleted and still show elsewhere. */
  readonly collections: Readonly<
    Record<string, { readonly rows: readonly unknown[]; readonly removed: readonly unknown[] }>
  >
}

/** What a change has made of the state. */
export interface StateChange {
  readonly ids: MockState['ids']
  /**
   * Each record that has changed, as it is now: there, or removed and still shown elsewhere, or neither.
   * Missing when the world has become another as a whole.
   */
  readonly records?: readonly {
    readonly collection: string
    readonly id: string
    readonly row?: unknown
    readonly removed?: unknown
  }[]
}

/** What the records are now that changes were about, as JSON. */
export function changed(changes: readonly Change[], world: World): StateChange['records'] {
  const records = new Map(
    changes.map((change) => {
      const { id } = 'put' in change ? change.put : change.remove
      return [`${change.in}/${id}`, { collection: change.in, id }]
    }),
  )
  return Array.from(records.values(), ({ collection, id }) => {
    const row = world[collection].get(id)
    const removed = row ? undefined : world[collection].ever(id)
    const now = { ...(row && { row: toJson(row) }), ...(removed && { removed: toJson(removed) }) }
    return { collection, id, ...now }
  })
}

export function exportState({ store, ids }: Snapshot): MockState {
  const collections = Object.entries(store).map(([name, { rows, removed }]) => [
    name,
    { rows: rows.map(toJson), removed: removed.map(toJson) },
  ])
  return { format: FORMAT, version: VERSION, ids, collections: Object.fromEntries(collections) }
}

/** Restores an exported state. Raises `TypeError` that says what is wrong with it. */
export function importState(state: unknown, restore: (snapshot: Snapshot) => void): void {
  const snapshot = snapshotOf(state)
  try {
    restore(snapshot)
  } catch (error) {
    throw new TypeError('collections: A record lacks what every record of its kind has.', {
      cause: error,
    })
  }
}

function snapshotOf(state: unknown): Snapshot {
  const { format, version, ids, collections } = members(state, 'The state')
  if (format !== FORMAT) {
    throw new TypeError(
      `format: Must be ${FORMAT}, got ${show(format)}. Give what exportState() has answered.`,
    )
  }
  if (version !== VERSION) {
    throw new TypeError(
      `version: Must be ${VERSION}, got ${show(version)}. Another version of partnerkit has written it.`,
    )
  }
  const given = members(collections, 'collections')
  for (const name of Object.keys(given)) {
    if (!collectionNames.some((known) => known === name)) {
      throw new TypeError(`collections.${name}: There is no such collection.`)
    }
  }
  const store = collectionNames.map((name) => [name, collection(given[name], name)])
  return { store: Object.fromEntries(store) as Snapshot['store'], ids: checkedIds(ids) }
}

interface IdRecord {
  readonly id: string
}

function collection(given: unknown, name: string): Record<'rows' | 'removed', IdRecord[]> {
  const path = `collections.${name}`
  const { rows, removed } = members(given, path)
  return { rows: records(rows, `${path}.rows`), removed: records(removed, `${path}.removed`) }
}

function records(given: unknown, path: string): IdRecord[] {
  if (!Array.isArray(given)) throw new TypeError(`${path}: Must be an array.`)
  const seen = new Set<string>()
  return given.map((json: unknown, at) => {
    const place = `${path}[${at}]`
    members(json, place)
    const record = read(json, place) as Partial<IdRecord>
    const { id } = record
    if (typeof id !== 'string' || id === '') {
      throw new TypeError(`${place}.id: A record must have an id.`)
    }
    if (seen.has(id)) throw new TypeError(`${place}.id: ${id} is there twice.`)
    seen.add(id)
    return { ...record, id }
  })
}

function read(json: unknown, place: string): unknown {
  try {
    return fromJson(json)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new TypeError(`${place}: ${problem}`, { cause: error })
  }
}

function checkedIds(given: unknown): Snapshot['ids'] {
  const { positions, uuids, tokens } = members(given, 'ids')
  if (!Array.isArray(positions)) throw new TypeError('ids.positions: Must be an array.')
  for (const [at, position] of positions.entries()) {
    if (!isPosition(position)) {
      throw new TypeError(`ids.positions[${at}]: Must be a kind of ids and a whole number from 0.`)
    }
  }
  for (const [name, value] of Object.entries({ uuids, tokens })) {
    if (!isCount(value)) throw new TypeError(`ids.${name}: Must be a whole number from 0.`)
  }
  return structuredClone({ positions, uuids, tokens }) as Snapshot['ids']
}

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && isIdKind(value[0]) && isCount(value[1])

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

function members(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>
  }
  throw new TypeError(`${path}: Must be an object, got ${show(value)}.`)
}

/** A value in a message: short, whatever it is. */
const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 40)
