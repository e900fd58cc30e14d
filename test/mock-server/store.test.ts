import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oneOf, type Test } from '../../sdk/rql/condition.ts'
import type { Plan } from '../../sdk/rql/plan.ts'
import type { HubRecord } from '../../mock-server/store/records.ts'
import { select } from '../../mock-server/store/select.ts'
import { Store, type Change } from '../../mock-server/store/store.ts'

const hub = (id: number, name: string, second: number): HubRecord => ({
  id: `HB-${id}`,
  name,
  description: '',
  company_id: `PA-${id % 3}`,
  instance: { type: 'OA' },
  events: { created: { at: `2026-01-01T00:00:${String(second).padStart(2, '0')}+00:00` } },
})

const query = (changes: Partial<Plan> = {}): Plan => ({
  where: undefined,
  order: [],
  select: { include: [], exclude: [] },
  limit: undefined,
  offset: 0,
  ...changes,
})

const startsWith = (start: string): Test => ({
  kind: 'test',
  field: 'name',
  matches: (name) => String(name).startsWith(start),
})

const newestFirst = (a: HubRecord, b: HubRecord): number => {
  const [x, y] = [a.events.created?.at ?? '', b.events.created?.at ?? '']
  return x < y ? 1 : x > y ? -1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Alike at their start, in seven letters, in fourteen, and outside of ASCII. */
const NAMES = ['', 'a', 'ab', 'abcdefg', 'abcdefgh', 'abcdefgé', 'abcdefgü', 'abcdefghijklmn']
  .concat(['abcdefghijklmno', 'abcdefghijklmnp', 'abcdefghijklmné', 'abcdéfghijklmno'])
  .concat(['abcdéfghijklmnp', 'abcdéz', 'abcdüa', '\u007f', '\u0080', 'é', '\u{1f600}', '\uffff'])

const steps = fc.array(
  fc.record({
    remove: fc.boolean(),
    look: fc.boolean(),
    hub: fc.tuple(fc.nat(12), fc.constantFrom(...NAMES), fc.nat(4)),
  }),
  { maxLength: 60 },
)

test('whatever was written, a page is that of plain filter, sort and slice', () => {
  fc.assert(
    fc.property(
      steps,
      fc.constantFrom('name', 'company.id', undefined),
      fc.boolean(),
      fc.constantFrom(undefined, 'PA-1'),
      fc.constantFrom(undefined, 'ab'),
      fc.nat(5),
      fc.nat(5),
      (changes, field, descending, company, start, limit, offset) => {
        const store = new Store()
        const model = new Map<string, HubRecord>()
        const plan = query({
          order: field ? [{ field, descending }] : [],
          where: {
            kind: 'all',
            nodes: [
              ...(start === undefined ? [] : [startsWith(start)]),
              ...(company === undefined ? [] : [oneOf('company.id', [company])]),
            ],
          },
        })
        const ask = () => select(store.world.hubs, { plan, limit, offset })
        for (const { remove, look, hub: args } of changes) {
          const record = hub(...args)
          if (remove) model.delete(record.id)
          else model.set(record.id, record)
          store.commit([remove ? { in: 'hubs', remove: record } : { in: 'hubs', put: record }])
          if (look) ask()
        }
        const value = (record: HubRecord): string =>
          field === 'name' ? record.name : record.company_id
        const expected = [...model.values()]
          .filter(({ company_id }) => company === undefined || company_id === company)
          .filter(({ name }) => start === undefined || name.startsWith(start))
          .toSorted((a, b) => {
            const [x, y] = field ? [value(a), value(b)] : ['', '']
            const order = x < y ? -1 : x > y ? 1 : 0
            return (descending ? -order : order) || newestFirst(a, b)
          })
        expect(ask()).toEqual({
          rows: limit === 0 ? [] : expected.slice(offset, offset + limit),
          total: expected.length,
        })
      },
    ),
    { numRuns: 500 },
  )
})

describe('commit', () => {
  const put = (record: HubRecord): Change => ({ in: 'hubs', put: record })
  const names = (store: Store): string[] =>
    select(store.world.hubs, { plan: query(), limit: 100, offset: 0 }).rows.map(({ name }) => name)

  test('a change that fails undoes those before it', () => {
    const store = new Store()
    store.commit([put(hub(1, 'one', 1)), put(hub(2, 'two', 2))])
    const broken = { in: 'hubs', put: undefined } as unknown as Change
    const changes: Change[] = [
      put(hub(1, 'renamed', 1)),
      put(hub(3, 'three', 3)),
      { in: 'hubs', remove: hub(2, 'two', 2) },
      broken,
    ]
    expect(() => store.commit(changes)).toThrow(TypeError)
    expect(names(store)).toEqual(['two', 'one'])
    expect(store.world.hubs.by('company.id', 'PA-1').map(({ name }) => name)).toEqual(['one'])
    expect(store.world.hubs.ever('HB-3')).toBeUndefined()
  })

  test('a record that an index or a column can not read leaves no trace', () => {
    const store = new Store()
    store.commit([put(hub(1, 'one', 1))])
    store.world.hubs.column('events.created.at')
    store.world.tierAccounts.column('events.created.by')
    const broken = { in: 'tierAccounts', put: { id: 'TA-9' } } as unknown as Change
    expect(() => store.commit([put(hub(2, 'two', 2)), broken])).toThrow(TypeError)
    expect(names(store)).toEqual(['one'])
    expect(store.world.tierAccounts.size).toBe(0)
    expect(store.state().tierAccounts.rows).toEqual([])
    expect(store.world.tierAccounts.all()).toEqual([])
  })

  test('a removed record is gone but can still be named', () => {
    const store = new Store()
    store.commit([put(hub(1, 'one', 1))])
    store.commit([{ in: 'hubs', remove: hub(1, 'one', 1) }])
    expect(names(store)).toEqual([])
    expect(store.world.hubs.get('HB-1')).toBeUndefined()
    expect(store.world.hubs.by('company.id', 'PA-1')).toEqual([])
    expect(store.world.hubs.ever('HB-1')?.name).toBe('one')
  })

  test('a column that looks at another record follows it', () => {
    const store = new Store()
    const { hubs, tierAccounts } = store.world
    store.commit([
      put(hub(1, 'before', 1)),
      {
        in: 'tierAccounts',
        put: { id: 'TA-1', hub_id: 'HB-1', events: {}, access: [] } as never,
      },
    ])
    expect(tierAccounts.column('hub.name').read(0)).toBe('before')
    store.commit([put(hub(1, 'after', 1))])
    expect(hubs.get('HB-1')?.name).toBe('after')
    expect(tierAccounts.column('hub.name').read(0)).toBe('after')
  })

  test('records that come and go without end take no more places than there were at once', () => {
    const store = new Store()
    const session = (count: number) => ({
      id: `${count}`,
      user_id: `PUS-${count % 2}`,
      started_at: '2026-01-01T00:00:00+00:00',
      expires_at: '2026-01-01T00:30:00+00:00',
    })
    const { portalSessions } = store.world
    for (let count = 0; count < 100; count++) {
      store.commit([
        { in: 'portalSessions', put: session(count) },
        { in: 'portalSessions', remove: session(count - 3) },
      ])
      expect(portalSessions.column('user_id').read(count % 2)).toBeDefined()
    }
    expect(Math.max(...portalSessions.slotsByAge())).toBeLessThan(4)
    store.commit([97, 100, 101].map((count) => ({ in: 'portalSessions', remove: session(count) })))
    store.commit([100, 101, 102].map((count) => ({ in: 'portalSessions', put: session(count) })))
    const kept = ['98', '99', '100', '101', '102'].toSorted()
    expect(
      store
        .state()
        .portalSessions.rows.map(({ id }) => id)
        .toSorted(),
    ).toEqual(kept)
    expect(portalSessions.by('user_id', 'PUS-1').map(({ id }) => id)).toEqual(['99', '101'])
    const other = new Store()
    other.restore(store.state())
    expect(kept.map((id) => other.world.portalSessions.get(id)?.id)).toEqual(kept)
  })
})

test('a condition finds the same when ever more values differ', () => {
  const store = new Store()
  const ids = (): string[] => {
    const where = oneOf('description', ['as before'])
    const { rows, total } = select(store.world.hubs, {
      plan: query({ where }),
      limit: 10_000,
      offset: 0,
    })
    expect(total).toBe(rows.length)
    return rows.map(({ id }) => id).toSorted()
  }
  const put = (at: number, description: string): void =>
    store.commit([{ in: 'hubs', put: { ...hub(at, 'hub', 0), description } }])
  for (let at = 0; at < 5000; at++) {
    put(at, at % 1000 === 0 ? 'as before' : String(at))
    if (at % 500 === 0) expect(ids()).toHaveLength(1 + Math.floor(at / 1000))
  }
  put(1000, 'otherwise')
  put(1, 'as before')
  expect(ids()).toEqual(['HB-0', 'HB-1', 'HB-2000', 'HB-3000', 'HB-4000'])
})
