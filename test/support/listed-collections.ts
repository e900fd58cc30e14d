// The lists of the API with an address of each, and where else the API shows what their rows leave out.
import type { filters } from '../../spec/generated/filters.ts'
import { at, keysOf, listed, type Wire } from './filter-oracle.ts'

/** All rows of the list at a path. */
type Rows = (path: string) => Promise<readonly Wire[]>

/** How fields are found that a row does not show at their own path. */
export type Resolvers = Readonly<Record<string, (row: Wire) => unknown>>

export interface ListedCollection {
  readonly list: keyof typeof filters
  readonly path: string
  /** Whose key is used. Default: the distributor's. */
  readonly as?: 'vendor' | 'reseller'
  /** The member that tells rows apart. Default: id. */
  readonly key?: string
  readonly resolve?: (rows: Rows) => Resolvers | Promise<Resolvers>
  /** Fields that no row has: nothing can set them in a mock, or for this account. */
  readonly unset?: readonly string[]
}

const text = (row: Wire, field: string): string => String(at(row, keysOf(field)))

const byId = (rows: readonly Wire[]): ReadonlyMap<string, Wire> =>
  new Map(rows.map((row) => [text(row, 'id'), row]))

/** For each row of a list the rows of a list below it, by its id. */
async function below(rows: Rows, list: readonly Wire[], path: (id: string) => string) {
  const lists = list.map(async (row): Promise<[string, readonly Wire[]]> => {
    const id = text(row, 'id')
    return [id, await rows(path(id))]
  })
  return new Map(await Promise.all(lists))
}

/** The ids of the rows in whose lists a row stands. */
const holders = (lists: ReadonlyMap<string, readonly Wire[]>, id: unknown): string[] =>
  [...lists].filter(([, rows]) => rows.some((row) => row['id'] === id)).map(([holder]) => holder)

/** Members of a row for the fields of another. */
const from = (
  find: (row: Wire) => Wire | undefined,
  fields: readonly string[],
  prefix = '',
): Resolvers =>
  Object.fromEntries(
    fields.map((field) => [prefix + field, (row: Wire) => at(find(row), keysOf(field))]),
  )

async function resolveTierAccounts(rows: Rows): Promise<Resolvers> {
  const accounts = byId(await rows('/tier/accounts'))
  return { 'parent.parent.id': (row) => at(accounts.get(text(row, 'parent.id')), ['parent', 'id']) }
}

async function resolveProducts(rows: Rows): Promise<Resolvers> {
  const groups = await rows('/catalog/groups')
  const products = await below(rows, groups, (id) => `/catalog/groups/${id}/products`)
  return { 'groups.id': ({ id }) => holders(products, id) }
}

async function resolveMarketplaces(rows: Rows): Promise<Resolvers> {
  const agreements = await rows('/agreements')
  const lists = await below(rows, agreements, (id) => `/agreements/${id}/marketplaces`)
  const direct = (id: unknown): unknown[] =>
    agreements.filter((one) => at(one, ['marketplace', 'id']) === id).map((one) => one['id'])
  return {
    'agreements.id': ({ id }) => [...new Set([...direct(id), ...holders(lists, id)])],
    'hubs.id': (row) => at(row, ['hubs', 'hub', 'id']),
    'hubs.name': (row) => at(row, ['hubs', 'hub', 'name']),
  }
}

const resolveAgreements = (): Resolvers => ({
  active: (row) => at(row, ['version', 'active']),
  'forms.id': ({ forms }) => Object.values(forms ?? {}).map(({ id }) => id),
  'forms.type': ({ forms }) => Object.values(forms ?? {}).map(({ type }) => type),
})

async function resolveProductMarketplaces(rows: Rows): Promise<Resolvers> {
  const marketplaces = byId(await rows('/marketplaces'))
  return from(
    ({ id }) => marketplaces.get(String(id)),
    ['countries.id', 'countries.name', 'currency', 'stats.contracts', 'stats.hubs'],
  )
}

async function resolveContracts(rows: Rows): Promise<Resolvers> {
  const list = await rows('/agreements')
  const services = list.filter(({ type }) => type === 'service')
  const agreements = byId(list)
  const agreement = (row: Wire): Wire | undefined => agreements.get(text(row, 'agreement.id'))
  const groups = await below(rows, services, (id) => `/agreements/${id}/product-groups`)
  const products = await below(rows, services, (id) => `/agreements/${id}/products`)
  const ids = (lists: ReadonlyMap<string, readonly Wire[]>, row: Wire): unknown[] =>
    listed(at(lists.get(text(row, 'agreement.id')), ['id']))
  return {
    ...from(agreement, ['owner.id', 'sourcing_agreement.id'], 'agreement.'),
    'agreement.sourcing_agreement.type': (row) =>
      agreements.get(String(at(agreement(row), ['sourcing_agreement', 'id'])))?.['type'],
    'agreement.product_groups.id': (row) => ids(groups, row),
    'agreement.product_groups.products.id': (row) => ids(products, row),
  }
}

const SERVICE = '/agreements/AGS-100-200-501'
const GROUP = '/catalog/groups/PG-1001-0001'
const HUB = '/hubs/HB-4106-2718'

/** Every list that can be filtered, some at more than one address. */
export const listedCollections: readonly ListedCollection[] = [
  { list: 'listAccounts', path: '/accounts', unset: ['public'] },
  {
    list: 'listUsers',
    path: '/accounts/PA-301-447/users',
    unset: ['domain.auth.enforce', 'domain.auth.idp.id', 'domain.id', 'external_id'],
  },
  { list: 'listPartners', path: '/partners' },
  { list: 'listHubs', path: '/hubs' },
  { list: 'listHubConnections', path: `${HUB}/connections` },
  { list: 'listHubMarketplaces', path: `${HUB}/marketplaces` },
  { list: 'listMarketplaces', path: '/marketplaces', resolve: resolveMarketplaces },
  { list: 'listCountries', path: '/countries' },
  { list: 'listProductGroups', path: '/catalog/groups' },
  { list: 'listProductGroupAgreements', path: `${GROUP}/agreements` },
  { list: 'listProductGroupPartners', path: `${GROUP}/partners`, key: 'contract.id' },
  { list: 'listProductGroupProducts', path: `${GROUP}/products` },
  { list: 'listAgreements', path: '/agreements', resolve: resolveAgreements },
  { list: 'listAgreements', path: '/agreements', as: 'vendor', resolve: resolveAgreements },
  { list: 'listDistributionAgreements', path: '/agreements/AGP-100-200-301/agreements' },
  { list: 'listAgreementMarketplaces', path: `${SERVICE}/marketplaces` },
  { list: 'listAgreementPartners', path: `${SERVICE}/partners`, key: 'contract.id' },
  {
    list: 'listAgreementPartners',
    path: '/agreements/AGP-100-200-301/partners',
    key: 'contract.id',
  },
  {
    list: 'listAgreementPartners',
    path: '/agreements/AGU-100-200-601/partners',
    key: 'contract.id',
  },
  { list: 'listAgreementProductGroups', path: `${SERVICE}/product-groups` },
  { list: 'listAgreementProducts', path: `${SERVICE}/products` },
  { list: 'listAgreementProducts', path: '/agreements/AGU-100-200-601/products' },
  {
    list: 'listAgreementProductMarketplaces',
    path: `${SERVICE}/products/PRD-418-302-551/marketplaces`,
    resolve: resolveProductMarketplaces,
  },
  { list: 'listAgreementForms', path: '/forms' },
  {
    list: 'listContracts',
    path: '/contracts',
    resolve: resolveContracts,
    unset: ['sourcing.listing.id'],
  },
  {
    list: 'listContracts',
    path: '/contracts',
    as: 'reseller',
    resolve: resolveContracts,
    unset: [
      'marketplace.id',
      'marketplace.name',
      'marketplace__id',
      'marketplace__name',
      'referral.agreement.id',
      'sourcing.listing.id',
    ],
  },
  { list: 'listTierAccounts', path: '/tier/accounts', resolve: resolveTierAccounts },
  { list: 'listTierAccountRequests', path: '/tier/account-requests' },
  {
    list: 'listProducts',
    path: '/products',
    resolve: resolveProducts,
    unset: ['sourcing.marketplaces'],
  },
  { list: 'listSubscriptions', path: '/subscriptions/assets' },
]
