// Owns the mock that the model of agreements and contracts is compared with, and how they are compared.
import { expect } from 'vitest'
import { createClient, type Agreement, type Client, type Contract, type Partner } from 'partnerkit'
import { createMock, type Mock } from 'partnerkit/mock'
import {
  ContractModel,
  latest,
  PARTIES,
  type Bond,
  type Deal,
  type Party,
} from './contract-model.ts'

export interface ContractWorld {
  readonly mock: Mock
  readonly model: ContractModel
  readonly clients: ReadonlyMap<string, Client>
  /** Ids of the default world's agreements and contracts that each actor sees. */
  readonly given: ReadonlyMap<string, ReadonlySet<string>>
  /** Marketplaces without agreements: three of the first distributor, one of the other. */
  readonly marketplaces: readonly string[]
}

const WHOLE = { limit: 1000 }

async function listed(client: Client) {
  const agreements = await client.agreements.list(WHOLE)
  const contracts = await client.contracts.list(WHOLE)
  const partners = await client.partners.list(WHOLE)
  return { agreements: agreements.items, contracts: contracts.items, partners: partners.items }
}

export async function open(): Promise<() => ContractWorld> {
  const mock = createMock({ subscribeNew: false })
  const { fetch } = mock
  const clients = new Map(
    PARTIES.map(({ id }) => [id, createClient({ apiKey: mock.keyFor(id), fetch })]),
  )
  const given = new Map<string, ReadonlySet<string>>()
  for (const [id, client] of clients) {
    const { agreements, contracts } = await listed(client)
    given.set(id, new Set([...agreements, ...contracts].map((one) => one.id)))
  }
  const marketplaces: string[] = []
  for (const at of [0, 0, 0, 5] as const) {
    const { marketplaces: made } = clients.get(PARTIES[at].id) ?? expect.fail('no client')
    marketplaces.push((await made.create({ name: `Market ${marketplaces.length}` })).id)
  }
  mock.keep()
  return () => {
    mock.reset()
    return { mock, model: new ContractModel(), clients, given, marketplaces }
  }
}

export const clientFor = ({ clients }: ContractWorld, { id }: Party): Client =>
  clients.get(id) ?? expect.fail(`no client for ${id}`)

/** Remembers an id that must not have been there before. */
export function fresh({ model, given }: ContractWorld, id: string): string {
  expect(model.ever.has(id), `${id} is used again`).toBe(false)
  for (const ids of given.values()) expect(ids.has(id), `${id} is used again`).toBe(false)
  model.ever.add(id)
  return id
}

export function expectDeal({ model }: ContractWorld, shown: Agreement, deal: Deal): void {
  const counted = model.of(deal)
  const version = deal.active ?? Math.max(...deal.versions)
  expect({
    id: shown.id,
    type: shown.type,
    owner: shown.owner?.id,
    parent: shown.parent?.id,
    sourcing: shown.sourcing_agreement?.id,
    marketplace: shown.marketplace?.id,
    auto: shown.auto_accept === true,
    stats: shown.stats,
    version: shown.version?.version,
    active: shown.version?.active,
    signed: shown.version?.version_contracts,
  }).toEqual({
    id: deal.id,
    type: deal.type,
    owner: deal.owner,
    parent: deal.parent,
    sourcing: deal.sourcing,
    marketplace: deal.marketplace,
    auto: deal.auto,
    stats: {
      contracts: counted.filter(({ status }) => status !== 'rejected').length,
      versions: deal.versions.size,
    },
    version,
    active: deal.active !== undefined,
    signed: counted.filter(({ signedOn }) => signedOn.has(version)).length,
  })
}

export function expectBond(shown: Contract, bond: Bond): void {
  const { id, deal, issuer, owner, creator, status, version } = bond
  expect({
    id: shown.id,
    type: shown.type,
    agreement: shown.agreement?.id,
    issuer: shown.issuer?.id,
    owner: shown.owner?.id,
    creator: shown.creator?.id,
    status: shown.status,
    version: shown.version,
    latest: shown.latest,
    marketplace: shown.marketplace?.id,
  }).toEqual({
    id,
    type: deal.type,
    agreement: deal.id,
    issuer,
    owner,
    creator,
    status,
    version,
    latest: latest(bond),
    marketplace: deal.marketplace,
  })
}

/** One actor sees exactly what the model lets it see, and all that is counted is counted right. */
export async function look(world: ContractWorld, turn: number): Promise<void> {
  const { model, given } = world
  const actor = PARTIES[turn % PARTIES.length] ?? PARTIES[0]
  const ids = given.get(actor.id) ?? expect.fail(actor.id)
  const client = clientFor(world, actor)
  const { agreements, contracts, partners } = await listed(client)

  const deals = [...model.deals.values()].filter((deal) => model.sees(actor, deal))
  const added = agreements.filter(({ id }) => !ids.has(id))
  expect(sorted(added), `agreements that ${actor.id} lists`).toEqual(sorted(deals))
  for (const shown of added) {
    expectDeal(world, shown, model.deals.get(shown.id) ?? expect.fail(shown.id))
  }

  const bonds = [...model.bonds.values()].filter((bond) => model.seesBond(actor, bond))
  const made = contracts.filter(({ id }) => !ids.has(id))
  expect(sorted(made), `contracts that ${actor.id} lists`).toEqual(sorted(bonds))
  for (const shown of made) expectBond(shown, model.bonds.get(shown.id) ?? expect.fail(shown.id))
  expect(agreements.length - added.length + (contracts.length - made.length)).toBe(ids.size)

  expectPartners(partners, contracts, actor)
  const own = await client.marketplaces.list(WHOLE)
  for (const { id, active_contracts } of own.items) {
    if (!world.marketplaces.includes(id)) continue
    const active = [...model.bonds.values()].filter(
      ({ status, deal }) => status === 'active' && deal.marketplace === id,
    )
    expect(active_contracts, `contracts of ${id}`).toBe(active.length)
  }
}

/** Nobody is a partner without a contract, and the contracts counted are those listed. */
function expectPartners(
  partners: readonly Partner[],
  contracts: readonly Contract[],
  { id }: Party,
): void {
  const counts = new Map<string, Record<string, number>>()
  const binds = new Set<string>()
  for (const { type, status, issuer, owner } of contracts) {
    const parties = [issuer?.id, owner?.id]
    const other = parties.includes(id) ? parties.find((party) => party !== id) : undefined
    if (other === undefined || status === 'rejected' || status === 'terminated') continue
    const count = counts.get(other) ?? { program: 0, distribution: 0, service: 0, syndication: 0 }
    if (type in count) count[type] = (count[type] ?? 0) + 1
    counts.set(other, count)
    if ((type === 'program' || type === 'service') && status !== 'enrolling') binds.add(other)
  }
  expect(sorted(partners), `partners of ${id}`).toEqual([...binds].toSorted())
  for (const { id: partner, stats } of partners) {
    expect(stats.contracts, `what ${id} and ${partner} have`).toEqual(counts.get(partner))
  }
}

const sorted = (records: readonly { readonly id: string }[]): string[] =>
  records.map(({ id }) => id).toSorted()
