// A list's page straight from the store, without HTTP: condition, order, first 20 and total, at three sizes.
import { execFileSync } from 'node:child_process'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { plan } from '../../sdk/rql/plan.ts'
import { filters } from '../../spec/generated/filters.ts'
import { handle } from '../../mock-server/handle.ts'
import type { TierAccountRecord as Account } from '../../mock-server/store/records.ts'
import { select } from '../../mock-server/store/select.ts'
import { mark, median, medians, printRatios, printTable, short, type Target } from './measure.ts'
import { peersOf } from './peers/load.ts'
import { CITIES, largeWorld, tierAccount } from './world.ts'

type World = ReturnType<typeof largeWorld>
type Row = Record<string, string>

const SIZES = [1000, 100_000, 1_000_000] as const
const PAGE = 20

/** The city can not be asked for by the API, but the store does not mind. */
const fields = {
  ...filters.listTierAccounts,
  'contact_info.city': { type: 'string', lookups: ['eq'] },
} as const

interface Question {
  readonly title: string
  /** What each call asks for in turn. */
  readonly values: readonly string[]
  readonly query: (value: string) => string
  readonly filter: (value: string) => (account: Account) => boolean
  readonly newestFirst?: true
  /** Most microseconds at each of the sizes. */
  readonly targets?: readonly [number, number, number]
}

const byCity: Question = {
  title: 'type and city, by name (no index)',
  values: CITIES,
  query: (city) => `and(eq(type,customer),eq(contact_info.city,${city}))&ordering(name)`,
  filter: (city) => (account) => account.type === 'customer' && account.contact_info.city === city,
  targets: [5, 150, 1500],
}

const byPart: Question = {
  title: 'type and part of a name, by name (no index)',
  values: ['harbor', 'ember', 'fjord'],
  query: (text) => `and(eq(type,customer),ilike(name,*${text}*))&ordering(name)&limit=${PAGE}`,
  filter: (text) => (account) =>
    account.type === 'customer' && account.name.toLowerCase().includes(text),
}

const questions = (records: readonly Account[]): Question[] => [
  byCity,
  byPart,
  {
    title: 'children of a reseller, by name (index)',
    values: records.flatMap(({ type, id }) => (type === 'reseller' ? id : [])).filter(spread(100)),
    query: (id) => `eq(parent.id,${id})&ordering(name)`,
    filter: (id) => (account) => account.parent_id === id,
    targets: [5, 5, 5],
  },
  {
    title: 'by external id (index)',
    values: records.slice(0, 500).map(({ external_id }) => String(external_id)),
    query: (id) => `eq(external_id,${id})`,
    filter: (id) => (account) => account.external_id === id,
    targets: [5, 5, 5],
  },
  {
    title: 'all, newest first (an order that is kept)',
    values: [''],
    query: () => '',
    filter: () => () => true,
    newestFirst: true,
    targets: [5, 5, 5],
  },
]

/** Keeps about so many, from all over the list. */
const spread =
  (few: number) =>
  (_: unknown, i: number, { length }: readonly unknown[]): boolean =>
    i % Math.ceil(length / few) === 0

const ordered = (isFirst: (a: Account, b: Account) => boolean) => (a: Account, b: Account) =>
  isFirst(a, b) ? -1 : 1
const byName = ordered((a, b) => a.name < b.name)
const newest = ordered((a, b) => String(a.events.created.at) > String(b.events.created.at))

/** One after the other, again and again. */
function turns<T>(list: readonly T[]): () => T {
  let next = 0
  return () => list[next++ % list.length] as T
}

function fromArray({ records }: World, { values, filter, newestFirst }: Question) {
  const conditions = turns(values.map(filter))
  return () => {
    const found = records.filter(conditions()).toSorted(newestFirst ? newest : byName)
    return { rows: found.slice(0, PAGE), total: found.length }
  }
}

function fromStore({ instance: { store } }: World, { values, query }: Question) {
  const plans = turns(values.map((value) => plan(query(value), fields)))
  return () => select(store.world.tierAccounts, { plan: plans(), limit: PAGE, offset: 0 })
}

/** With the best index for the question: the page is its first entries, the total a count of it. */
function fromSqlite({ records }: World) {
  const db = new DatabaseSync(':memory:')
  db.exec(`CREATE TABLE accounts (id TEXT PRIMARY KEY, type TEXT, city TEXT, name TEXT);
    CREATE INDEX asked ON accounts (type, city, name); BEGIN`)
  const insert = db.prepare('INSERT INTO accounts VALUES (?, ?, ?, ?)')
  for (const { id, type, contact_info, name } of records) {
    insert.run(id, type, String(contact_info.city), name)
  }
  db.exec('COMMIT')
  const where = "FROM accounts WHERE type = 'customer' AND city = ?"
  const page = db.prepare(`SELECT id, name ${where} ORDER BY name LIMIT ${PAGE}`)
  const count = db.prepare(`SELECT count(*) AS total ${where}`)
  const cities = turns(CITIES)
  return () => {
    const city = cities()
    return { rows: page.all(city), total: Number(count.get(city)?.['total']) }
  }
}

/** What each question costs, beside filter and sort. */
async function lists(world: World, at: 0 | 1 | 2): Promise<Row[]> {
  const rows: Row[] = []
  for (const question of questions(world.records)) {
    const times = await medians(
      { array: fromArray(world, question), store: fromStore(world, question) },
      { rounds: 9 },
    )
    const most = question.targets?.[at]
    rows.push({
      question: question.title,
      'array µs': short(times.array),
      'store µs': short(times.store),
      'array / store': short(times.array / times.store),
      ...mark(times.store, most === undefined ? most : `≤ ${most} µs`),
    })
  }
  return rows
}

const BESIDE = { 'SQLite, indexed': '≥ 2 ×', '@msw/data': '≥ 200 ×', MirageJS: '≥ 700 ×' } as const

interface Page {
  readonly rows: readonly { readonly name?: unknown }[]
  readonly total: number
}

const answered = ({ rows, total }: Page): string =>
  [total, ...rows.map(({ name }) => name)].join(', ')

async function besidePeers(world: World, targets: Readonly<Record<string, Target>>): Promise<void> {
  const ways = {
    store: fromStore(world, byCity),
    'SQLite, indexed': fromSqlite(world),
    array: fromArray(world, byCity),
    ...(await peersOf<() => Page>('lists', world.records, CITIES, PAGE)),
  }
  const answers = Object.values<() => Page>(ways).map((way) => answered(way()))
  if (new Set(answers).size > 1) throw new Error(`These should be the same:\n${answers.join('\n')}`)
  const times = await medians<string>(ways, { rounds: 5 })
  printRatios(`The same question of others, ${said(world)}`, times, 'store', targets)
}

/** The whole request: route, key, query, page and JSON; and the first one after a change. */
async function requests(world: World): Promise<void> {
  const { store } = world.instance
  const headers = { authorization: 'ApiKey SU-301-447-001:mock-301447001' }
  const ask = async (query: string) => {
    const url = `http://bench.test/public/v1/tier/accounts?${query}`
    return (await handle(new Request(url, { headers }), world.instance)).text()
  }
  const queries = turns(byPart.values.map(byPart.query))
  const fromAll = fromArray(world, byPart)
  const changing = turns(world.records.slice(0, 1000))
  const times = await medians(
    {
      'array, and JSON': () => JSON.stringify(fromAll()),
      'store alone': fromStore(world, byPart),
      'request, filtered and ordered': () => ask(queries()),
      'request, newest first': () => ask(`limit=${PAGE}`),
      'a change, then the filtered request': () => {
        store.commit([{ in: 'tierAccounts', put: { ...changing() } }])
        return ask(queries())
      },
    },
    { rounds: 9 },
  )
  printRatios(
    `${byPart.title}, whole requests in process, ${said(world)}`,
    times,
    'array, and JSON',
  )
}

/** Adds records one at a time to a store that has many, beside the least that keeping them costs. */
function inserts({ instance: { store }, records }: World): Row[] {
  const resellers = records.slice(0, 1000)
  const least = new Map(records.map((account) => [account.id, account]))
  const ways: readonly [string, (put: Account) => unknown, Target?][] = [
    ['Map.set', (account) => least.set(account.id, account)],
    ['store.commit', (put) => store.commit([{ in: 'tierAccounts', put }]), '≤ 10 µs'],
  ]
  const times = ways.map((): number[] => [])
  let next = records.length
  for (let round = 0; round < 20; round++) {
    const accounts = Array.from({ length: 1000 }, () => tierAccount(next++, resellers))
    for (const [i, [, insert]] of ways.entries()) {
      const start = performance.now()
      for (const account of accounts) insert(account)
      times[i]?.push(performance.now() - start)
    }
  }
  return ways.map(([name, , target], i) => ({
    'one more, all indexes': name,
    'median µs': short(median(times[i] ?? [])),
    'worst of 20 µs': short(Math.max(...(times[i] ?? []))),
    ...mark(median(times[i] ?? []), target),
  }))
}

/** What a record takes, each way measured in a process of its own. */
function memory(size: number): Row[] {
  const file = fileURLToPath(new URL('store-memory.ts', import.meta.url))
  const bytes = (kept: string): number => {
    const args = [...process.execArgv, '--expose-gc', file, kept, String(size)]
    return Number(execFileSync(process.execPath, args))
  }
  const json = bytes('json')
  return ['array', 'store', 'store, asked'].map((kept) => {
    const each = bytes(kept)
    return {
      'records kept in': kept,
      'bytes each': short(each),
      'over their JSON': short(each - json),
      ...mark(each - json, kept === 'array' ? undefined : '≤ 600 bytes'),
    }
  })
}

const said = ({ records }: World): string => `${records.length.toLocaleString('en')} records`

const asked = process.argv.slice(2).map(Number)
for (const at of [0, 1, 2] as const) {
  if (asked.length > 0 && !asked.includes(SIZES[at])) continue
  const world = largeWorld(SIZES[at])
  printTable(`The first ${PAGE} and the total, ${said(world)}`, await lists(world, at))
  if (at < 2) await besidePeers(world, at === 1 ? BESIDE : {})
  if (at === 1) await requests(world)
  if (at === 2) printTable(`Insert, ${said(world)}`, inserts(world))
}
if (asked.length === 0) printTable('Memory, 100,000 records', memory(100_000))
