// Which records an account may see. What it can not see does not exist for it.
import type { RuleSource } from '../../spec/errors.ts'
import { agreementsSeenBy, marketplacesSeenBy } from '../store/agreement-queries.ts'
import { TIERS } from '../store/fields.ts'
import type { CollectionName, Collections } from '../store/records.ts'
import type { PortalCollections } from '../store/portal-records.ts'
import type { Reader, Visible } from '../store/select.ts'
import type { World } from '../store/store.ts'
import { partnersOf } from './partners.ts'

interface VisibilityRule {
  readonly source: RuleSource
  /** Tells for any row, a record or a slot of a table, through a reader of its fields. */
  readonly of: <Row>(accountId: string, world: World, read: Reader<Row>) => (row: Row) => boolean
}

/** Collections that are seen with what they belong to have no rule of their own. */
type VisibleCollection = Exclude<
  CollectionName,
  | 'serviceUsers'
  | 'tierAccountVersions'
  | 'agreementVersions'
  | 'agreementFormVersions'
  | 'contractVersions'
  | 'distributionData'
  | 'files'
  | 'signingKeys'
  | 'newsVersions'
  | 'categories'
  | keyof PortalCollections
>

/** The collections that the API shows, and to whom. */
const visibility: { readonly [C in VisibleCollection]: VisibilityRule } = {
  /** Its own. */
  accounts: {
    source: 'observed',
    of: (accountId, _, read) => {
      const id = read('id')
      return (row) => id(row) === accountId
    },
  },

  /** Its own. */
  hubs: {
    source: 'assumed',
    of: (accountId, _, read) => {
      const company = read('company.id')
      return (row) => company(row) === accountId
    },
  },

  /** Its own, those under its hubs, those shared with it, those in subscriptions of its products. */
  tierAccounts: {
    source: 'documented',
    of: (accountId, world, read) => {
      const hubs = ownHubs(accountId, world)
      const buyers = buyersOf(accountId, world)
      const [id, owner, hub] = [read('id'), read('owner.id'), read('hub.id')]
      const access = read('access')
      return (row) =>
        owner(row) === accountId ||
        hubs.has(hub(row)) ||
        buyers.has(id(row)) ||
        (access(row) as readonly string[]).includes(accountId)
    },
  },

  /** The product's vendor, the provider, and the owner of the account. */
  tierAccountRequests: {
    source: 'api',
    of: (accountId, _, read) => {
      const parties = [read('vendor.id'), read('provider.id'), read('account.owner.id')]
      return (row) => parties.some((party) => party(row) === accountId)
    },
  },

  /** A vendor's own; for everybody else those that can be or could be bought. */
  products: {
    source: 'assumed',
    of: (accountId, _, read) => {
      const [owner, status] = [read('owner.id'), read('status')]
      return (row) =>
        owner(row) === accountId || status(row) === 'published' || status(row) === 'endofsale'
    },
  },

  /** The product's vendor, the provider, the company of the hub, and the owner of the customer. */
  subscriptions: {
    source: 'assumed',
    of: (accountId, world, read) => {
      const hubs = ownHubs(accountId, world)
      const [vendor, provider] = [read('connection.vendor.id'), read('connection.provider.id')]
      const [hub, customer] = [read('connection.hub.id'), read('tiers.customer.id')]
      return (row) =>
        vendor(row) === accountId ||
        provider(row) === accountId ||
        hubs.has(hub(row)) ||
        world.tierAccounts.ever(String(customer(row)))?.owner_id === accountId
    },
  },

  /** Vendor, provider, company of the hub, and who owns the tier account or may see it. */
  tierConfigs: {
    source: 'assumed',
    of: (accountId, world, read) => {
      const hubs = ownHubs(accountId, world)
      const parties = [read('vendor.id'), read('connection.provider.id'), read('account.owner.id')]
      const [hub, access] = [read('connection.hub.id'), read('account.access')]
      const isVendor = world.accounts.get(accountId)?.role === 'vendor'
      return (row) =>
        parties.some((party) => party(row) === accountId) ||
        hubs.has(hub(row)) ||
        (!isVendor && (access(row) as readonly string[]).includes(accountId))
    },
  },

  /** Those of the configurations it sees; drafts are not for vendors yet. */
  tierConfigRequests: {
    source: 'assumed',
    of: (accountId, world, read) => {
      const seen = configsSeenBy(accountId, world)
      const [config, status] = [read('configuration.id'), read('status')]
      const isVendor = world.accounts.get(accountId)?.role === 'vendor'
      return (row) => seen.has(config(row)) && !(isVendor && status(row) === 'draft')
    },
  },

  /** Those of the account itself. */
  users: {
    source: 'assumed',
    of: (accountId, _, read) => {
      const account = read('account_id')
      return (row) => account(row) === accountId
    },
  },

  /** Its own, and those of the agreements it sees. */
  marketplaces: {
    source: 'assumed',
    of: (accountId, world, read) => {
      const met = marketplacesSeenBy(accountId, world)
      const [id, owner] = [read('id'), read('owner.id')]
      return (row) => owner(row) === accountId || met.has(id(row))
    },
  },

  /** Its own. */
  productGroups: {
    source: 'api',
    of: (accountId, _, read) => {
      const owner = read('owner.id')
      return (row) => owner(row) === accountId
    },
  },

  /**
   * Its own; those it is invited to or has signed; distribution agreements below a signed program
   * agreement; sourcing agreements attached to a service agreement it sees.
   */
  agreements: {
    source: 'documented',
    of: (accountId, world, read) => {
      const seen = agreementsSeenBy(accountId, world)
      const [id, owner] = [read('id'), read('owner.id')]
      return (row) => owner(row) === accountId || seen.has(id(row))
    },
  },

  /** Its own, and those attached to agreements it sees. */
  agreementForms: {
    source: 'assumed',
    of: (accountId, world, read) => {
      const agreements = Array.from(agreementsSeenBy(accountId, world), (id) =>
        world.agreements.get(String(id)),
      )
      const attached = new Set<unknown>(
        agreements.flatMap((agreement) => Object.values(agreement?.forms ?? {})),
      )
      const [id, owner] = [read('id'), read('owner.id')]
      return (row) => owner(row) === accountId || attached.has(id(row))
    },
  },

  /** Its own, and what its partners have published for its role or for all. */
  news: {
    source: 'documented',
    of: (accountId, world, read) => {
      const role = world.accounts.get(accountId)?.role
      const partners = partnersOf(accountId, world)
      const [creator, status, audience] = [read('creator.id'), read('status'), read('audience')]
      const isFor = (row: unknown): boolean => row === 'any' || row === role
      return (row) =>
        creator(row) === accountId ||
        (status(row) === 'published' && isFor(audience(row)) && partners.has(String(creator(row))))
    },
  },

  /** The vendor of the product, and the issuer of the contract. */
  listings: {
    source: 'assumed',
    of: (accountId, _, read) => {
      const [vendor, provider] = [read('vendor.id'), read('provider.id')]
      return (row) => vendor(row) === accountId || provider(row) === accountId
    },
  },

  /** Its own, and those that are bound to listings it provides. */
  leadForms: {
    source: 'api',
    of: (accountId, world, read) => {
      const asked = new Set<unknown>(
        world.listings.by('provider.id', accountId).map(({ form_id }) => form_id),
      )
      const [id, owner] = [read('id'), read('owner.id')]
      return (row) => owner(row) === accountId || asked.has(id(row))
    },
  },

  /** Who brought it, and the vendor of the product. */
  leads: {
    source: 'documented',
    of: (accountId, _, read) => {
      const [distributor, vendor] = [read('distributor.id'), read('vendor.id')]
      return (row) => distributor(row) === accountId || vendor(row) === accountId
    },
  },

  /** Issuer, partner company, and who made it. */
  contracts: {
    source: 'assumed',
    of: (accountId, _, read) => {
      const parties = [read('issuer.id'), read('owner.id'), read('creator.id')]
      return (row) => parties.some((party) => party(row) === accountId)
    },
  },
}

/** The hubs of an account. */
const ownHubs = (accountId: string, world: World): ReadonlySet<unknown> =>
  world.cached(
    `hubs of ${accountId}`,
    () => new Set(world.hubs.by('company.id', accountId).map(({ id }) => id)),
  )

/** The tier accounts in subscriptions of a vendor's products. */
const buyersOf = (vendorId: string, world: World): ReadonlySet<unknown> =>
  world.cached(`buyers of ${vendorId}`, () => {
    const subscriptions = world.products
      .by('owner.id', vendorId)
      .flatMap(({ id }) => world.subscriptions.by('product.id', id))
    return new Set(subscriptions.flatMap(({ tiers }) => TIERS.map((tier) => tiers[tier])))
  })

/** The tier configurations that an account sees. */
const configsSeenBy = (accountId: string, world: World): ReadonlySet<unknown> =>
  world.cached(`tier configurations of ${accountId}`, () => {
    const slots = viewOf(accountId, world).visible('tierConfigs').all()
    return new Set(Array.from(slots, (slot) => world.tierConfigs.row(slot).id))
  })

/** What one account sees of the world. */
export interface View {
  readonly world: World
  /** A record, if it exists and the account may see it. */
  get<C extends VisibleCollection>(collection: C, id: string): Collections[C] | undefined
  /** Whether the account may see a record. */
  sees<C extends VisibleCollection>(collection: C, record: Collections[C]): boolean
  /** The slots of a collection that the account may see. */
  visible(collection: VisibleCollection): Visible
}

export function viewOf(accountId: string, world: World): View {
  const tell = <Row>(collection: VisibleCollection, read: Reader<Row>): ((row: Row) => boolean) =>
    visibility[collection].of(accountId, world, read)
  const view: View = {
    world,
    visible(collection) {
      const table = world[collection]
      const has = tell<number>(collection, (field) => table.column(field).read)
      const name = `${collection} that ${accountId} sees`
      return { has, all: () => world.cached(name, () => table.slotsByAge().filter(has)) }
    },
    sees: (collection, record) =>
      tell(collection, (field) => {
        const { of } = world[collection].reader(field) as { of: (row: typeof record) => unknown }
        return of
      })(record),
    get(collection, id) {
      const record = world[collection].get(id) as Collections[typeof collection] | undefined
      return record && view.sees(collection, record) ? record : undefined
    },
  }
  return view
}
