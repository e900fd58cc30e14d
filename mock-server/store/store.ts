// All collections of one mock, and the only way to change them: commit(changes), all or nothing.
import { fields } from './fields.ts'
import type { CollectionName, Collections } from './records.ts'
import { Table, type Surroundings, type TableState } from './table.ts'

/** One change of one record. */
export type Change = {
  [C in CollectionName]:
    | { readonly in: C; readonly put: Collections[C] }
    /** Takes the record out; the given state stays visible where others embed it. */
    | { readonly in: C; readonly remove: Collections[C] }
}[CollectionName]

/** The collections, to read. */
export type World = {
  readonly [C in CollectionName]: Omit<Table<Collections[C]>, 'put' | 'remove' | 'revert' | 'moved'>
} & {
  /** Remembers what was worked out from the collections until the next change. */
  cached<T>(key: string, make: () => T): T
}

export const collectionNames = Object.keys(fields) as readonly CollectionName[]

/** The state of a store at one moment. */
export type StoreState = { readonly [C in CollectionName]: TableState<Collections[C]> }

export class Store {
  /** Told of changes as soon as they are made; they are undone when it fails. */
  follower: ((changes: readonly Change[]) => void) | undefined
  #version = 0
  readonly #cache = new Map<string, unknown>()
  readonly #cached = <T>(key: string, make: () => T): T => {
    if (!this.#cache.has(key)) this.#cache.set(key, make())
    return this.#cache.get(key) as T
  }
  readonly #surroundings: Surroundings = { world: () => this.world, version: () => this.#version }
  #tables = createTables(this.#surroundings)
  #world = this.#show()

  /** The collections as they are; another object after {@link restore}. */
  get world(): World {
    return this.#world
  }

  /** Grows with every change. */
  get version(): number {
    return this.#version
  }

  /** Makes all changes, or none when one of them fails. */
  commit(changes: readonly Change[]): void {
    if (changes.length === 0) return
    this.#changed()
    const done: (() => void)[] = []
    try {
      for (const change of changes) {
        const table: AnyTable = this.#tables[change.in]
        const record = 'put' in change ? change.put : change.remove
        const before = table.get(record.id)
        const removed = before ? undefined : table.ever(record.id)
        done.push(() => table.revert(record.id, before, removed))
        if ('put' in change) table.put(record)
        else table.remove(record)
      }
      this.follower?.(changes)
    } catch (error) {
      for (const undo of done.toReversed()) undo()
      throw error
    }
  }

  /** The state now; it does not follow later changes. */
  state(): StoreState {
    const states = Object.entries(this.#tables).map(([name, table]) => [name, table.state()])
    return Object.fromEntries(states) as StoreState
  }

  /** Makes the store what it was, or leaves it alone when that fails. */
  restore(state: StoreState): void {
    const tables = createTables(this.#surroundings, state, this.#tables)
    this.#changed()
    this.#tables = tables
    this.#world = this.#show()
  }

  #show(): World {
    return { ...this.#tables, cached: this.#cached }
  }

  #changed(): void {
    this.#version++
    this.#cache.clear()
  }
}

type Tables = { readonly [C in CollectionName]: Table<Collections[C]> }

/** Tables with the records of a state; those of before are kept where they have the same. */
function createTables(surroundings: Surroundings, state?: StoreState, before?: Tables): Tables {
  const create = <C extends CollectionName>(name: C): Table<Collections[C]> => {
    const [there, records] = [before?.[name], state?.[name]]
    return there && records && there.holds(records)
      ? there.moved()
      : new Table<Collections[C]>(fields[name], surroundings, records)
  }
  return {
    accounts: create('accounts'),
    serviceUsers: create('serviceUsers'),
    hubs: create('hubs'),
    tierAccounts: create('tierAccounts'),
    tierAccountVersions: create('tierAccountVersions'),
    tierAccountRequests: create('tierAccountRequests'),
    products: create('products'),
    subscriptions: create('subscriptions'),
    users: create('users'),
    marketplaces: create('marketplaces'),
    productGroups: create('productGroups'),
    agreements: create('agreements'),
    agreementVersions: create('agreementVersions'),
    agreementForms: create('agreementForms'),
    agreementFormVersions: create('agreementFormVersions'),
    contracts: create('contracts'),
    contractVersions: create('contractVersions'),
    distributionData: create('distributionData'),
    files: create('files'),
    leadForms: create('leadForms'),
    leads: create('leads'),
    listings: create('listings'),
    signingKeys: create('signingKeys'),
    news: create('news'),
    newsVersions: create('newsVersions'),
    categories: create('categories'),
    tierConfigs: create('tierConfigs'),
    tierConfigRequests: create('tierConfigRequests'),
    portalRegistrations: create('portalRegistrations'),
    portalOrgs: create('portalOrgs'),
    portalUsers: create('portalUsers'),
    portalSessions: create('portalSessions'),
    portalProducts: create('portalProducts'),
    portalOrders: create('portalOrders'),
    portalLicenses: create('portalLicenses'),
    portalInvoices: create('portalInvoices'),
    portalPayments: create('portalPayments'),
    mails: create('mails'),
  }
}

/** A table whose records are whatever the change says. */
interface AnyTable {
  get(id: string): { readonly id: string } | undefined
  put(record: { readonly id: string }): void
  remove(record: { readonly id: string }): void
  ever(id: string): { readonly id: string } | undefined
  revert(
    id: string,
    before: { readonly id: string } | undefined,
    removed: { readonly id: string } | undefined,
  ): void
}
