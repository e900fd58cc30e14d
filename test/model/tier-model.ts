// Owns a small model of tier accounts and their requests, written from the rules alone.
export interface Party {
  readonly id: string
  readonly role: 'distributor' | 'reseller' | 'vendor'
}

/** Accounts of the default world; the last one has nothing to do with the others. */
export const PARTIES = [
  { id: 'PA-301-447', role: 'distributor' },
  { id: 'PA-517-820', role: 'reseller' },
  { id: 'VA-149-494', role: 'vendor' },
  { id: 'VA-621-880', role: 'vendor' },
  { id: 'PA-239-689', role: 'distributor' },
] as const satisfies readonly Party[]

/** Products of the default world; `synced` ones ask their vendor about changes. */
export const PRODUCTS = [
  { id: 'PRD-418-302-551', vendor: 'VA-149-494', synced: true },
  { id: 'PRD-418-302-552', vendor: 'VA-149-494', synced: false },
  { id: 'PRD-733-914-206', vendor: 'VA-621-880', synced: true },
] as const

type Product = (typeof PRODUCTS)[number]

export interface Tier {
  readonly id: string
  readonly owner: string
  readonly version: number
  readonly name: string
  readonly type: 'customer' | 'reseller'
  readonly parent: string | undefined
  readonly uid: string
  readonly externalId: string | undefined
  readonly taxId: string | undefined
  /** Who may see it as well; no part of what a version keeps. */
  readonly access: readonly string[]
}

/** What a body asks of an account. */
export type Wanted = Partial<Omit<Tier, 'id' | 'owner' | 'version'>>

export interface Ask {
  readonly id: string
  readonly account: string
  readonly version: number
  readonly owner: string
  readonly provider: string
  readonly product: Product
  readonly status: 'pending' | 'accepted' | 'ignored' | 'unsupported'
}

interface Sold {
  readonly product: Product
  readonly provider: string
  readonly tiers: readonly string[]
}

export class TierModel {
  readonly living = new Map<string, Tier>()
  /** Every account there ever was. */
  readonly ever = new Map<string, Tier>()
  readonly asks = new Map<string, Ask>()
  readonly sold: Sold[] = []

  put(tier: Tier): void {
    this.living.set(tier.id, tier)
    this.ever.set(tier.id, tier)
  }

  sees({ id }: Party, tier: Tier): boolean {
    const buys = (one: Sold): boolean => one.product.vendor === id && one.tiers.includes(tier.id)
    return tier.owner === id || tier.access.includes(id) || this.sold.some(buys)
  }

  /** The account, if there is one that an actor sees. */
  seen(actor: Party, id: string): Tier | undefined {
    const tier = this.living.get(id)
    return tier && this.sees(actor, tier) ? tier : undefined
  }

  seesAsk({ id }: Party, { owner, provider, product }: Ask): boolean {
    return [owner, provider, product.vendor].includes(id)
  }

  children(id: string): Tier[] {
    return [...this.living.values()].filter(({ parent }) => parent === id)
  }

  /** All that stands below an account. */
  below(id: string): Tier[] {
    return this.children(id).flatMap((child) => [child, ...this.below(child.id)])
  }

  /** Why an account can not become what is wanted; `before` is missing for a new one. */
  problem(actor: Party, wanted: Wanted, before?: Tier): string | undefined {
    const { type = 'customer', parent } = { ...before, ...wanted }
    const moves = parent !== undefined && parent !== before?.parent
    const above = moves ? this.seen(actor, parent) : undefined
    if (moves && !above) return 'VAL_001'
    const owner = before?.owner ?? actor.id
    const taken = [...this.living.values()].some(
      (other) => other.owner === owner && other.uid === wanted.uid && other.id !== before?.id,
    )
    if (taken) return 'VAL_001'
    if (above && above.type !== 'reseller') return 'TA_003'
    const loops = before && [before, ...this.below(before.id)].some(({ id }) => id === above?.id)
    if (loops) return 'TA_004'
    if (type === 'reseller') return undefined
    if (parent === undefined) return 'TA_002'
    return before && this.children(before.id).length > 0 ? 'TA_003' : undefined
  }

  /** Changes an account, unless nothing changes: the requests that come of it. */
  change(before: Tier, wanted: Wanted): { readonly tier: Tier; readonly asks: readonly Ask[] } {
    const data = (tier: Tier): string =>
      JSON.stringify([tier.name, tier.type, tier.parent, tier.uid, tier.externalId, tier.taxId])
    const after = { ...before, ...wanted }
    const changed = data(after) !== data(before)
    const tier = { ...after, version: before.version + (changed ? 1 : 0) }
    const asks = changed ? this.#asksOf(tier) : []
    this.put(tier)
    for (const ask of asks) this.asks.set(ask.id, ask)
    return { tier, asks }
  }

  #asksOf({ id: account, version, owner }: Tier): Ask[] {
    const links = new Map<string, Sold>()
    for (const one of this.sold) {
      if (one.tiers.includes(account) && !links.has(one.product.id)) links.set(one.product.id, one)
    }
    const number = (value: number): string => String(value).padStart(3, '0')
    return [...links.values()].map(({ product, provider }, index) => ({
      id: `${account.replace('TA', 'TAR')}-${number(version - 1)}-${number(index + 1)}`,
      account,
      version,
      owner,
      provider,
      product,
      status: product.synced ? 'pending' : 'unsupported',
    }))
  }
}
