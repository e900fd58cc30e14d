// The agreements of the peopled world: forms, links, versions, and contracts made by all sides.
import type { Client } from 'partnerkit'
import type { TestWorld } from './world.ts'

interface Given {
  readonly names: readonly string[]
  /** Marketplaces of the distributor, by id. */
  readonly marketplaces: readonly string[]
  /** Product groups of the distributor, by id. */
  readonly groups: readonly string[]
}

const PROGRAM = 'AGP-100-200-301'
const SERVICE = 'AGS-100-200-501'
const REFERRAL_SERVICE = 'AGS-100-200-502'
const SYNDICATION = 'AGU-100-200-601'
const ATLAS = 'PA-455-210'
const INGRAM = 'PA-239-689'
const LUMEN = 'VA-770-245'
const NORDLICHT = 'PA-478-126'
const RESELLER = 'PA-517-820'

const terms = { description: 'What is agreed.', document_type: 'none' } as const

/** Fills the default agreements and adds others, so that rows differ in every field. */
export async function peopleAgreements(world: TestWorld, given: Given): Promise<void> {
  const forms = await addForms(world.distributor, given)
  await addDistributions(world.distributor, given, forms)
  await fillService(world.distributor, given)
  await addServices(world, given)
  await addContracts(world)
  await addForeign(world)
}

/** Forms, by id; their types take turns: enroll, product, item. */
async function addForms({ agreementForms }: Client, { names }: Given): Promise<string[]> {
  const made: string[] = []
  for (const [i, name] of names.entries()) {
    const type = (['enroll', 'product', 'item'] as const)[i % 3] ?? 'item'
    const { id } = await agreementForms.create({ name, type, schema: { type: 'object' } })
    if (i === 4) await agreementForms.update(id, { name: `${name} 2` })
    made.push(id)
  }
  const gone = await agreementForms.create({ name: 'Gone', type: 'item', schema: {} })
  await agreementForms.delete(gone.id)
  return made
}

async function addDistributions(
  { agreements }: Client,
  { names, marketplaces }: Given,
  forms: readonly string[],
): Promise<void> {
  const [enroll = '', product = '', item = ''] = forms
  for (const [i, id] of marketplaces.slice(0, 6).entries()) {
    await agreements.createDistribution(PROGRAM, {
      ...terms,
      title: names[i] ?? '',
      marketplace: { id },
      auto_accept: i % 2 === 0,
      ...(i % 3 === 1 && { forms: { enroll: { id: enroll }, item: { id: item } } }),
      ...(i % 3 === 2 && { forms: { product: { id: product } } }),
      ...(i === 5 && { active: false }),
    })
  }
}

/** Gives the default service agreements more marketplaces, product groups and partners. */
async function fillService(
  { agreements, contracts }: Client,
  { names, marketplaces, groups }: Given,
): Promise<void> {
  for (const id of ['MP-10042', 'MP-10044', ...marketplaces]) {
    await agreements.addMarketplace(SERVICE, { id })
  }
  for (const id of ['PG-1001-0002', ...groups.slice(1)]) {
    await agreements.addProductGroup(SERVICE, { id })
  }
  await agreements.addProductGroup(REFERRAL_SERVICE, { id: 'PG-1001-0001' })
  await contracts.create(SERVICE, { partner: { id: INGRAM } })
  for (const [i, name] of names.entries()) {
    const test = i % 2 === 0 ? ({ kind: 'test' } as const) : {}
    await contracts.create(SERVICE, { ...test, partner: { name } })
    await contracts.create(PROGRAM, { ...test, partner: { name: `${name} GmbH` } })
  }
}

/** Pairs of a sourcing agreement and a service agreement; the reseller sells through the first. */
async function addServices(
  { distributor, reseller }: TestWorld,
  { names, marketplaces, groups }: Given,
): Promise<void> {
  const { agreements, contracts, products } = distributor
  const { items } = await products.list({ filter: { name: { startsWith: 'B' } } })
  for (const [i, name] of names.entries()) {
    const kind = i % 3 === 2 ? 'referral' : 'syndication'
    const sourcing = await agreements.create({ ...terms, type: kind, name: `${name} Sourcing` })
    const service = await agreements.create({
      ...terms,
      type: 'service',
      title: name,
      sourcing_agreement: { id: sourcing.id },
    })
    for (const id of marketplaces.slice(0, i % 4)) {
      await agreements.addMarketplace(service.id, { id })
    }
    await agreements.addProductGroup(service.id, { id: groups[i] ?? '' })
    await agreements.addProductGroup(service.id, { id: 'PG-1001-0001' })
    const { id } = await contracts.create(service.id, { partner: { id: RESELLER } })
    if (i % 4 === 3) continue
    await reseller.contracts.sign(id)
    if (kind === 'referral') continue
    const [product] = items.slice(i % items.length)
    const [marketplace] = i % 4 === 0 ? [] : marketplaces
    await reseller.contracts.create(sourcing.id, {
      sourcing: {
        ...(product && { product: { id: product.id } }),
        ...(marketplace !== undefined && { marketplace: { id: marketplace } }),
      },
    })
  }
  const gone = await agreements.create({ ...terms, type: 'program', title: 'Gone' })
  await agreements.delete(gone.id)
}

/** Contracts with vendors that are in the public catalogue or not; new versions, signed again by some. */
async function addContracts(world: TestWorld): Promise<void> {
  const { mock, clientOf, distributor, vendor, reseller } = world
  for (const [i, name] of ['Beta, Inc', '*O’Hara*'].entries()) {
    const { id } = mock.add('accounts', { name, role: 'vendor', public: i === 0 })
    const contract = await distributor.contracts.create(PROGRAM, { partner: { id } })
    await clientOf(mock.keyFor(id)).contracts.sign(contract.id)
  }
  for (const id of [PROGRAM, SERVICE]) {
    await distributor.agreementVersions.create(id, { ...terms, active: true })
  }
  await distributor.agreementVersions.create(SYNDICATION, { ...terms, active: false })
  await vendor.contracts.sign('CRP-10001-00001-00001')
  await reseller.contracts.sign('CRS-30001-00001-00001')
  await distributor.agreements.update(SYNDICATION, { title: 'Beta, Inc' })
}

/** What others own: met in agreements that the distributor has signed, or applied for with it. */
async function addForeign({ mock, clientOf, distributor }: TestWorld): Promise<void> {
  const ingram = clientOf(mock.keyFor(INGRAM))
  const marketplace = await ingram.marketplaces.create({ name: 'Beta, Inc', currency: 'GBP' })
  const group = await ingram.productGroups.create({
    name: "O'Hara",
    products: [{ id: 'PRD-418-302-551' }],
  })
  await ingram.agreements.addMarketplace('AGS-400-200-501', { id: marketplace.id })
  await ingram.agreements.addProductGroup('AGS-400-200-501', { id: group.id })

  const nordlicht = clientOf(mock.keyFor(NORDLICHT))
  const program = await nordlicht.agreements.create({ ...terms, type: 'program', title: 'a*b' })
  await nordlicht.contracts.create('AGU-100-200-602', {
    partner: { id: LUMEN },
    referral: { agreement: { id: program.id } },
  })
  const { id } = await distributor.contracts.create(REFERRAL_SERVICE, { partner: { id: ATLAS } })
  await clientOf(mock.keyFor(ATLAS)).contracts.reject(id, { note: 'No.' })
}
