// A world in the storage of a Durable Object: what it began as, and each record that has changed since.
import type { MockState, StateChange } from '../exported-state.ts'
import type { Mock } from '../index.ts'
import type { Steered } from '../mock-api.ts'

/** What is used of the SQLite storage of a Durable Object. */
export interface WorldStorage {
  readonly sql: {
    exec(query: string, ...bindings: (string | number)[]): Iterable<Record<string, unknown>>
  }
  transactionSync<T>(change: () => T): T
  deleteAll(): Promise<void>
}

const TABLE = `CREATE TABLE IF NOT EXISTS world
  (place TEXT NOT NULL, part INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (place, part)) WITHOUT ROWID`

/** Characters of a part: three bytes each at most, and a value may have two million. */
const PART = 600_000

/** Where the parts of a world are: those of single records are `record/` and theirs. */
const [BASE, WHOLE, IDS, STEERING] = ['base', 'whole', 'ids', 'steering'] as const

/** A record that has changed: one that is there, one that others still show, or none any more. */
interface Changed {
  /** Its turn among those of its collection. */
  readonly at: number
  readonly row?: unknown
  readonly removed?: unknown
}

/**
 * Makes a mock the world that a storage holds, and writes each change of it from then on, at once and as
 * one. A storage without a world gets this one. Raises `TypeError` when what it holds is no world.
 */
export function openWorld(
  mock: Mock,
  storage: WorldStorage,
  system: () => Date = () => new Date(),
): { readonly saved: () => boolean; readonly close: () => void } {
  const { sql } = storage
  const write = (place: string, text: string): void => {
    let part = 0
    for (const piece of pieces(text)) {
      sql.exec('INSERT OR REPLACE INTO world VALUES (?, ?, ?)', place, part++, piece)
    }
    // One that was longer before leaves nothing behind.
    sql.exec('DELETE FROM world WHERE place = ? AND part >= ?', place, part)
  }
  sql.exec(TABLE)
  const kept = read(storage)
  let base = kept.get(BASE)
  if (base === undefined) {
    const text = (base = JSON.stringify(mock.exportState()))
    storage.transactionSync(() => write(BASE, text))
  } else mock.importState(JSON.parse(base))
  mock.keep()

  let { state, turns } = merged(kept, base)
  if (kept.size > 1) mock.importState(state)
  let steering = kept.get(STEERING) ?? '{}'
  resume(mock, JSON.parse(steering))

  let closed = false
  const replace = (): void => {
    const text = JSON.stringify(mock.exportState())
    sql.exec(`DELETE FROM world WHERE place = ? OR place GLOB 'record/*'`, WHOLE)
    if (text !== base) write(WHOLE, text)
    ;({ turns } = merged(new Map(), text))
  }
  const put = ({ collection, id, row, removed }: NonNullable<StateChange['records']>[number]) => {
    const place = `${collection}/${id}`
    const at = turns.of(place)
    if (row === undefined) turns.end(place)
    write(`record/${place}`, JSON.stringify({ at, row, removed } satisfies Changed))
  }
  mock.onChange(({ ids, records }) => {
    if (closed) throw new Error('This world has ended, or could not be written.')
    closed = true
    storage.transactionSync(() => {
      if (records) for (const record of records) put(record)
      else replace()
      write(IDS, JSON.stringify(ids))
    })
    closed = false
  })
  return {
    saved() {
      if (closed) return false
      const now = JSON.stringify(steeringOf(mock, system))
      if (now !== steering) storage.transactionSync(() => write(STEERING, now))
      steering = now
      return true
    },
    close() {
      closed = true
    },
  }
}

/** All that there is, by its place. */
function read({ sql }: WorldStorage): Map<string, string> {
  const kept = new Map<string, string>()
  for (const { place, text } of sql.exec('SELECT place, text FROM world ORDER BY place, part')) {
    kept.set(String(place), (kept.get(String(place)) ?? '') + String(text))
  }
  return kept
}

/** A text in parts that break no character. */
function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const end = at + PART
    const isSplit = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && end < text.length
    yield text.slice(at, (at = isSplit ? end - 1 : end))
  }
}

/** The state that a storage holds: what the world was as a whole, with what has changed since. */
function merged(
  kept: ReadonlyMap<string, string>,
  base: string,
): { readonly state: MockState; readonly turns: Turns } {
  const { collections, ids, ...whole } = JSON.parse(kept.get(WHOLE) ?? base) as MockState
  const known = kept.get(IDS)
  const turns = createTurns()
  const changed = new Map<string, Map<string, Changed>>()
  for (const [place, text] of kept) {
    const [, name = '', id = ''] = /^record\/([^/]+)\/(.*)$/s.exec(place) ?? []
    const records = changed.get(name) ?? new Map<string, Changed>()
    changed.set(name, records.set(id, JSON.parse(text) as Changed))
  }
  const now = Object.entries(collections).map(([name, { rows, removed }]) => {
    const records = new Map<string, Changed>()
    for (const record of removed) records.set(idOf(record), { at: -1, removed: record })
    for (const [at, row] of rows.entries()) records.set(idOf(row), { at, row })
    for (const [id, record] of changed.get(name) ?? []) records.set(id, record)
    const all = [...records].toSorted(([, a], [, b]) => a.at - b.at)
    for (const [id, { at, row }] of all) if (row !== undefined) turns.know(`${name}/${id}`, at)
    const is = (value: unknown): boolean => value !== undefined
    const states = all.map(([, record]) => record)
    return [
      name,
      {
        rows: states.map(({ row }) => row).filter(is),
        removed: states.map((record) => record.removed).filter(is),
      },
    ] as const
  })
  return {
    turns,
    state: {
      ...whole,
      ids: known === undefined ? ids : (JSON.parse(known) as MockState['ids']),
      collections: Object.fromEntries(now),
    },
  }
}

/** The turns of records among those of their collection: what comes later has a larger number. */
interface Turns {
  know(place: string, at: number): void
  of(place: string): number
  end(place: string): void
}

function createTurns(): Turns {
  const turns = new Map<string, number>()
  let next = 0
  const know = (place: string, at: number): number => {
    next = Math.max(next, at + 1)
    turns.set(place, at)
    return at
  }
  return {
    know,
    of: (place) => turns.get(place) ?? know(place, next),
    end: (place) => void turns.delete(place),
  }
}

const idOf = (record: unknown): string => (record as { readonly id: string }).id

/** What was asked of clock and faults: a world that nobody used for a while still knows. */
interface Steering {
  readonly stopped?: number
  readonly ahead?: number
  readonly faults?: Mock['faults']
}

function steeringOf({ clock, faults }: Mock, system: () => Date): Steering {
  const before = system().getTime()
  const now = clock.now().getTime()
  const isSystems = before <= now && now <= system().getTime()
  return {
    ...(clock.stopped ? { stopped: now } : !isSystems && { ahead: now - before }),
    ...((faults.plan || faults.waiting.length > 0) && { faults }),
  }
}

function resume(mock: Mock, { stopped, ahead, faults }: Steering): void {
  const steered: Steered = mock
  if (stopped !== undefined) mock.clock.set(stopped)
  else if (ahead !== undefined) mock.clock.advance(ahead)
  if (faults?.plan) steered.faultPlan(faults.plan)
  for (const { operation, fault, left } of faults?.waiting ?? [])
    mock.failNext(operation, { ...fault, times: left })
}
