// A world in which every filter has values that occur and values that do not: names of every kind, everywhere.
import type { Client } from 'partnerkit'
import { peopleAgreements } from './peopled-agreements.ts'
import { contactInfo, freshWorld, type TestWorld } from './world.ts'

/** Names that a query language can trip over. */
const NAMES = [
  'Ångström',
  'a*b',
  'back\\slash',
  'Beta, Inc',
  "O'Hara",
  'null',
  '100% _ok_.',
  'BETA, inc',
] as const

const DISTRIBUTOR = 'PA-301-447'

/** The default world with much more in it; two calls share a second of its clock. */
export async function peopled(): Promise<TestWorld> {
  let second = 0
  const now = (): Date => new Date(Date.UTC(2026, 0, 1, 0, 0, Math.floor(second++ / 2)))
  const world = freshWorld({ now })
  await peopleTiers(world)
  await world.distributor.hubs.create({
    name: 'Beta, Inc',
    description: '',
    instance: { id: null, type: 'OA' },
  })
  await world.distributor.accounts.update(DISTRIBUTOR, { external_id: 'Beta, Inc' })
  await world.distributor.hubs.update('HB-4106-2718', { version: '2' })
  addSubscriptions(world)
  await peopleUsers(world.distributor)
  const marketplaces = await peopleMarketplaces(world.distributor)
  const groups = await peopleGroups(world)
  await peopleAgreements(world, { names: NAMES, marketplaces, groups })
  return world
}

async function peopleTiers({ distributor, reseller }: TestWorld): Promise<void> {
  for (const [i, name] of NAMES.entries()) {
    const parent = await distributor.tierAccounts.create({
      type: 'reseller',
      name,
      contact_info: {
        ...contactInfo,
        contact: { ...contactInfo.contact, email: `r${i}@x.example` },
      },
      ...(i % 2 === 0 && { external_id: `E-${i}`, hub: { id: 'HB-4106-2718' } }),
    })
    await distributor.tierAccounts.create({
      name: `${name} child`,
      parent: { id: parent.id },
      contact_info: contactInfo,
    })
    if (i % 3 === 0) await distributor.tierAccounts.update(parent.id, { tax_id: `T${i}` })
  }
  await reseller.tierAccounts.create({
    type: 'reseller',
    name: 'Unseen',
    contact_info: contactInfo,
  })
  await distributor.tierAccounts.update('TA-2000-2718-0006', { external_id: 'E-6' })
  await distributor.tierAccounts.update('TA-2000-2718-0005', { name: "O'Hara" })
}

function addSubscriptions({ mock }: TestWorld): void {
  const tiers = { customer: { id: 'TA-2000-2718-0006' } }
  const product = mock.add('products', {
    name: 'Beta, Inc',
    owner: { id: 'VA-149-494' },
    purchase_model: 'referral',
    status: 'endofsale',
    replacement: { id: 'PRD-418-302-551' },
    visibility: { owner: false, listing: false, syndication: true, catalog: true },
    events: {
      published: { at: '2025-03-03T00:00:00+00:00', by: { id: 'UR-1', name: 'Ann' } },
      updated: { at: '2025-04-04T00:00:00+00:00', by: { id: 'UR-2', name: 'Bob' } },
    },
  })
  mock.add('subscriptions', {
    product,
    tiers,
    external_id: 'Beta, Inc',
    status: 'suspended',
    connection: { type: 'test', provider: { id: DISTRIBUTOR }, hub: { id: 'HB-4106-2718' } },
    marketplace: { id: 'MP-12345', name: 'Iberia' },
    contract: { id: 'CRD-00001-00002-00003', name: 'Distribution' },
    billing: { period: { delta: 1, uom: 'yearly' }, next_date: '2027-01-01T00:00:00+00:00' },
    params: [
      { id: 'seats', name: 'Seats', description: '', type: 'quantity', value: '5' },
      { id: 'domain', name: 'Domain', description: '', type: 'text', value: 'beta.example' },
    ],
  })
  mock.add('subscriptions', {
    product,
    tiers,
    marketplace: { id: 'MP-00000', name: 'None' },
    contract: { id: 'CRD-00000-00000-00000', name: 'None' },
    params: [{ id: 'domain', name: 'Domain', description: '', type: 'text', value: null }],
    template: { id: 'TL-1', name: 'Welcome' },
  })
}

async function peopleUsers({ users }: Client): Promise<void> {
  for (const [i, name] of NAMES.entries()) {
    const { id } = await users.invite(DISTRIBUTOR, {
      name,
      email: i % 2 === 0 ? `o'hara+${i}@x.example` : `U${i}@Beta.example`,
      groups: [{ id: 'UG-100-001' }, { id: name }].slice(i % 3 === 0 ? 1 : 0),
      ...(i % 2 === 0 && { tags: [{ id: `TG-${i}` }, { id: 'Beta, Inc' }] }),
    })
    if (i % 3 === 0) await users.activate(DISTRIBUTOR, id)
    if (i % 4 === 0) await users.update(DISTRIBUTOR, id, { idp: { id: `IDP, ${i}*` } })
    // The first is gone then, an invitation has expired.
    if (i === 0 || i === 2) await users.delete(DISTRIBUTOR, id)
  }
}

/** Marketplaces of the distributor, by id. */
async function peopleMarketplaces({ marketplaces, hubs }: Client): Promise<string[]> {
  const { items } = await hubs.list({ filter: { name: 'Beta, Inc' } })
  const all = [...items.map(({ id }) => id), 'HB-4106-2718', 'HB-7730-1184']
  const made: string[] = []
  for (const [i, name] of NAMES.entries()) {
    const { id } = await marketplaces.create({
      name,
      hubs: all.slice(0, i % 4).map((hub) => ({ hub: { id: hub }, external_id: `${name} ${i}` })),
      countries: ['CI', 'ES', 'AX', 'BQ'].slice(i % 5).map((country) => ({ id: country })),
      locales: ['ES-ES', 'pt-BR', 'a*b, c'].slice(i % 4).map((locale) => ({ id: locale })),
      ...(i % 2 === 0 && { description: i === 2 ? '' : `Sells ${name}`, currency: 'EUR' }),
      ...(i % 3 === 0 && { alt_currency_1: 'USD' }),
      ...(i % 4 === 1 && { alt_currency_1: 'GBP', alt_currency_2: 'EUR' }),
    })
    made.push(id)
  }
  const gone = await marketplaces.create({ name: 'Gone', currency: 'JPY' })
  await marketplaces.delete(gone.id)
  return made
}

/** Product groups of the distributor, by id, with products in categories. */
async function peopleGroups({ mock, distributor }: TestWorld): Promise<string[]> {
  const { productGroups } = distributor
  const products = NAMES.map((name, i) =>
    mock.add('products', {
      name: `${name} Suite`,
      owner: { id: i % 2 === 0 ? 'VA-149-494' : 'VA-621-880' },
      visibility: { owner: true, listing: true, syndication: i % 3 !== 0, catalog: false },
      ...(i % 4 !== 3 && { category: { id: `CAT-${i % 3}`, name: NAMES[i % 3] ?? '' } }),
      ...(i % 2 === 0 && { external_id: name }),
    }),
  )
  for (const { id } of products.slice(2)) await productGroups.addProduct('PG-1001-0001', { id })
  const made: string[] = []
  for (const [i, name] of NAMES.entries()) {
    const { id } = await productGroups.create({
      name,
      products: products.slice(i % 4, i).map((product) => ({ id: product.id })),
    })
    if (i % 3 === 0) await productGroups.update(id, { description: name })
    made.push(id)
  }
  await productGroups.delete((await productGroups.create({ name: 'Gone' })).id)
  return made
}
