// Owns what may happen to agreements and their versions, and what the model says of it.
import type { Agreement } from 'partnerkit'
import { makesDeals, PARTIES, type Deal, type Party } from './contract-model.ts'
import { clientFor, expectDeal, fresh, type ContractWorld } from './contract-world.ts'
import { attempt, type Attempt, type Pick } from './run.ts'

/** What an agreement needs that nobody asks about here. */
const PLAIN = { title: 'Terms', description: '', document_type: 'none' } as const

/** With more agreements than these, walks would get nowhere with any of them. */
const MANY = 12

/** Mostly the account that owns an agreement. */
function anyParty(pick: Pick, owner: string): Party {
  const owners = PARTIES.filter(({ id }) => id === owner)
  return pick([...owners, ...owners, ...owners, pick(PARTIES)])
}

const anyDeal = ({ model }: ContractWorld, pick: Pick, ...types: Deal['type'][]) =>
  pick(
    [...model.deals.values()].filter(({ type }) => types.length === 0 || types.includes(type)),
  ) as Deal | undefined

/** Often one with more versions than one. */
function anyVersioned({ model }: ContractWorld, pick: Pick) {
  const deals = [...model.deals.values()]
  const grown = deals.filter(({ versions }) => versions.size > 1)
  return pick(pick([grown, deals])) as Deal | undefined
}

/** A new agreement joins the model. */
const joins =
  (world: ContractWorld, deal: Omit<Deal, 'id' | 'versions' | 'highest'>) =>
  (shown: Agreement): void => {
    const made = { ...deal, id: fresh(world, shown.id), versions: new Set([1]), highest: 1 }
    world.model.deals.set(made.id, made)
    expectDeal(world, shown, made)
  }

/** A program, syndication or referral agreement. */
function found(world: ContractWorld, pick: Pick): Attempt | undefined {
  if (world.model.deals.size > MANY) return undefined
  const actor = anyParty(pick, pick([PARTIES[0], PARTIES[0], PARTIES[4], PARTIES[5]]).id)
  const type = pick(['program', 'program', 'syndication', 'referral'])
  const active = pick([true, true, true, false])
  return attempt({
    says: `${actor.id} makes a ${type} agreement, active: ${active}`,
    call: () => clientFor(world, actor).agreements.create({ ...PLAIN, type, active }),
    refused: makesDeals(actor) ? undefined : 'PERM_001',
    taken: joins(world, { type, owner: actor.id, auto: false, active: active ? 1 : undefined }),
  })
}

function service(world: ContractWorld, pick: Pick): Attempt | undefined {
  const sourcing = anyDeal(world, pick, 'syndication', 'referral', 'program')
  if (!sourcing) return undefined
  const actor = anyParty(pick, sourcing.owner)
  const own = sourcing.owner === actor.id && sourcing.type !== 'program'
  const { id } = sourcing
  const body = { ...PLAIN, type: 'service', sourcing_agreement: { id } } as const
  const refused = own ? undefined : 'VAL_001'
  return attempt({
    says: `${actor.id} makes a service agreement for ${id}`,
    call: () => clientFor(world, actor).agreements.create(body),
    refused: makesDeals(actor) ? refused : 'PERM_001',
    taken: joins(world, {
      type: 'service',
      owner: actor.id,
      sourcing: id,
      auto: false,
      active: 1,
    }),
  })
}

function distribution(world: ContractWorld, pick: Pick): Attempt | undefined {
  const { model, marketplaces } = world
  const program = anyDeal(world, pick, 'program', 'program', 'service')
  if (!program) return undefined
  const actor = anyParty(pick, program.owner)
  const used = new Set([...model.deals.values()].map((deal) => deal.marketplace))
  const free = [...marketplaces].filter(([id, owner]) => owner === actor && !used.has(id))
  const usual = free.map(([id]) => id)
  const marketplace = pick([...usual, ...marketplaces.keys()])
  const [auto, active] = [pick([true, true, false]), pick([true, true, true, false])]
  const refused = (): string | undefined => {
    if (!model.sees(actor, program)) return 'NFND_000'
    if (program.owner !== actor.id) return 'PERM_001'
    if (program.type !== 'program') return 'VAL_001'
    if (marketplaces.get(marketplace)?.id !== actor.id) return 'VAL_001'
    const taken = [...model.deals.values()].some((deal) => deal.marketplace === marketplace)
    return taken ? 'AGR_003' : undefined
  }
  const body = { ...PLAIN, marketplace: { id: marketplace }, auto_accept: auto, active }
  return attempt({
    says: `${actor.id} makes a distribution agreement below ${program.id}: ${JSON.stringify(body)}`,
    call: () => clientFor(world, actor).agreements.createDistribution(program.id, body),
    refused: refused(),
    taken: joins(world, {
      type: 'distribution',
      owner: actor.id,
      parent: program.id,
      marketplace,
      auto,
      active: active ? 1 : undefined,
    }),
  })
}

/** Why nobody but the owner of an agreement changes it. */
function notTheirs({ model }: ContractWorld, actor: Party, deal: Deal): string | undefined {
  if (!model.sees(actor, deal)) return 'NFND_000'
  return deal.owner === actor.id ? undefined : 'PERM_001'
}

function addVersion(world: ContractWorld, pick: Pick): Attempt | undefined {
  const deal = anyDeal(world, pick)
  if (!deal) return undefined
  const [actor, active] = [anyParty(pick, deal.owner), pick([true, false])]
  const { agreementVersions } = clientFor(world, actor)
  return attempt({
    says: `${actor.id} adds a version to ${deal.id}, active: ${active}`,
    call: () => agreementVersions.create(deal.id, { document_type: 'none', active }),
    refused: notTheirs(world, actor, deal),
    taken(shown) {
      deal.versions.add(++deal.highest)
      if (active) deal.active = deal.highest
      if (shown.agreement) expectDeal(world, shown.agreement as Agreement, deal)
    },
  })
}

function activateVersion(world: ContractWorld, pick: Pick): Attempt | undefined {
  const deal = anyVersioned(world, pick)
  if (!deal) return undefined
  const actor = anyParty(pick, deal.owner)
  const idle = [...deal.versions].filter((one) => one !== deal.active)
  const version = pick([...idle, ...idle, ...idle, ...deal.versions, deal.highest + 1])
  const refused = (): string | undefined => {
    if (!world.model.sees(actor, deal) || !deal.versions.has(version)) return 'NFND_000'
    return notTheirs(world, actor, deal) ?? (deal.active === version ? 'AGR_004' : undefined)
  }
  return attempt({
    says: `${actor.id} activates version ${version} of ${deal.id}`,
    call: () => clientFor(world, actor).agreementVersions.activate(deal.id, version),
    refused: refused(),
    taken: () => void (deal.active = version),
  })
}

function removeVersion(world: ContractWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const deal = anyVersioned(world, pick)
  if (!deal) return undefined
  const actor = anyParty(pick, deal.owner)
  const isUsed = (one: number) => model.of(deal).some(({ signedOn }) => signedOn.has(one))
  const unused = [...deal.versions].filter((one) => !isUsed(one))
  const version = pick([...unused, ...unused, ...deal.versions])
  const used = isUsed(version)
  return attempt({
    says: `${actor.id} deletes version ${version} of ${deal.id}`,
    call: () => clientFor(world, actor).agreementVersions.delete(deal.id, version),
    refused:
      notTheirs(world, actor, deal) ?? (used || deal.versions.size === 1 ? 'AGR_002' : undefined),
    taken() {
      deal.versions.delete(version)
      if (deal.active === version) deal.active = Math.max(...deal.versions)
    },
  })
}

function removeAgreement(world: ContractWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const deal = anyDeal(world, pick)
  if (!deal) return undefined
  const actor = anyParty(pick, deal.owner)
  const used = [model.of(deal), model.below(deal), model.services(deal)].some(
    (users) => users.length > 0,
  )
  return attempt({
    says: `${actor.id} deletes ${deal.id}`,
    call: () => clientFor(world, actor).agreements.delete(deal.id),
    refused: notTheirs(world, actor, deal) ?? (used ? 'AGR_001' : undefined),
    taken: () => void model.deals.delete(deal.id),
  })
}

export const agreementSteps = {
  found,
  service,
  distribution,
  addVersion,
  activateVersion,
  removeVersion,
  removeAgreement,
}
