// Owns the mock that the model of agreements and contracts is compared with, and how they are compared.
import { expect } from 'vitest'
import {
  createClient,
  type Agreement,
  type AgreementForm,
  type Client,
  type Contract,
  type Partner,
} from 'partnerkit'
import { createMock, type Mock } from 'partnerkit/mock'
import {
  ContractModel,
  latest,
  PARTIES,
  type Bond,
  type Deal,
  type Form,
  type Party,
} from './contract-model.ts'
import { settle } from './contract-start.ts'
import { PATIENT } from './run.ts'

export interface ContractWorld {
  readonly mock: Mock
  readonly model: ContractModel
  readonly clients: ReadonlyMap<string, Client>
  /** Ids of the default world's agreements and contracts that each actor sees. */
  readonly given: ReadonlyMap<string, ReadonlySet<string>>
  /** Marketplaces without agreements: four of the first distributor, one of each of the others. */
  readonly marketplaces: ReadonlyMap<string, Party>
}

const WHOLE = { limit: 1000 }

async function listed(client: Client, { role }: Party) {
  const agreements = await client.agreements.list(WHOLE)
  const contracts = await client.contracts.list(WHOLE)
  const partners = await client.partners.list(WHOLE)
  const forms = role === 'reseller' ? [] : (await client.agreementForms.list(WHOLE)).items
  return {
    agreements: agreements.items,
    contracts: contracts.items,
    partners: partners.items,
    forms,
  }
}

export async function open(): Promise<() => ContractWorld> {
  const mock = createMock({ subscribeNew: false })
  const { fetch } = mock
  const clients = new Map(
    PARTIES.map(({ id }): [string, Client] => [
      id,
      createClient({ apiKey: mock.keyFor(id), fetch, ...PATIENT }),
    ]),
  )
  const given = new Map<string, ReadonlySet<string>>()
  for (const actor of PARTIES) {
    const client = clients.get(actor.id) ?? expect.fail(actor.id)
    const { agreements, contracts, forms } = await listed(client, actor)
    given.set(actor.id, new Set([...agreements, ...contracts, ...forms].map(({ id }) => id)))
  }
  const marketplaces = new Map<string, Party>()
  for (const at of [0, 0, 0, 0, 5, 4] as const) {
    const { marketplaces: made } = clients.get(PARTIES[at].id) ?? expect.fail('no client')
    const { id } = await made.create({ name: `Market ${marketplaces.size}` })
    marketplaces.set(id, PARTIES[at])
  }
  const clientOf = ({ id }: Party): Client => clients.get(id) ?? expect.fail(id)
  const tell = await settle(clientOf, [...marketplaces.keys()])
  mock.keep()
  return () => {
    mock.reset()
    const model = new ContractModel()
    tell(model)
    return { mock, model, clients, given, marketplaces }
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
    form: shown.forms?.enroll?.id,
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
    form: deal.form?.id,
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
  const { id, deal, issuer, owner, creator, program, status, version } = bond
  expect({
    id: shown.id,
    type: shown.type,
    agreement: shown.agreement?.id,
    issuer: shown.issuer?.id,
    owner: shown.owner?.id,
    creator: shown.creator?.id,
    program: shown.referral?.agreement?.id,
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
    program,
    status,
    version,
    latest: latest(bond),
    marketplace: deal.marketplace,
  })
}

export function expectForm({ id, version }: AgreementForm, form: Form): void {
  expect({ id, version }).toEqual({ id: form.id, version: form.version })
}

/** One actor sees exactly what the model lets it see, and all that is counted is counted right. */
export async function look(world: ContractWorld, turn: number): Promise<void> {
  const { model, given } = world
  const actor = PARTIES[turn % PARTIES.length] ?? PARTIES[0]
  const ids = given.get(actor.id) ?? expect.fail(actor.id)
  const client = clientFor(world, actor)
  const { agreements, contracts, partners, forms } = await listed(client, actor)

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
  const seen = [...model.forms.values()].filter(
    (form) => actor.role !== 'reseller' && model.seesForm(actor, form),
  )
  const asked = forms.filter(({ id }) => !ids.has(id))
  expect(sorted(asked), `forms that ${actor.id} lists`).toEqual(sorted(seen))
  for (const shown of asked) expectForm(shown, model.forms.get(shown.id) ?? expect.fail(shown.id))
  const listedNow = agreements.length + contracts.length + forms.length
  expect(listedNow - added.length - made.length - asked.length).toBe(ids.size)

  expectPartners(partners, contracts, actor)
  const own = await client.marketplaces.list(WHOLE)
  for (const { id, active_contracts } of own.items) {
    if (!world.marketplaces.has(id)) continue
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
