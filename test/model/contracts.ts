// Owns what may happen to agreements and contracts, and what the model says of it.
import { expect } from 'vitest'
import { agreementSteps } from './agreement-steps.ts'
import {
  isOpen,
  PARTIES,
  type Action,
  type Bond,
  type ContractModel,
  type Deal,
  type Party,
} from './contract-model.ts'
import { enrollSteps } from './enroll-steps.ts'
import {
  clientFor,
  expectBond,
  expectDeal,
  fresh,
  look,
  open,
  type ContractWorld,
} from './contract-world.ts'
import { attempt, type Attempt, type Family, type Pick } from './run.ts'

/** Whom a contract is offered to, or who applies for it. */
interface Side {
  readonly deal: Deal
  readonly actor: Party
  /** Undefined for somebody new. */
  readonly partner: Party | undefined
}

function anySide({ model }: ContractWorld, pick: Pick): Side | undefined {
  const lost = pick([pick(model.stranded()), undefined])
  // What contracts have stood on is offered again.
  const again = model.deals.get(lost?.deal.parent ?? '')
  const deals = [...model.deals.values()]
  const usable = deals.filter((one) => offering(one) || standingOn(model, one).length > 0)
  const deal = again ?? pick([...usable, ...usable, ...usable, pick(deals)])
  if (!deal) return undefined
  const issuer = PARTIES.find(({ id }) => id === deal.owner) ?? PARTIES[0]
  const offers = offering(deal)
  const usual = offers ? [issuer] : standingOn(model, deal)
  const actor = pick([...usual, ...usual, ...usual, ...usual, pick(PARTIES)])
  if (again) return { deal, actor, partner: PARTIES.find(({ id }) => id === lost?.owner) }
  const fitting = fittingOf(deal)
  const named = pick([undefined, ...fitting, ...fitting, pick(PARTIES)])
  return { deal, actor, partner: offers || deal.type === 'referral' ? named : actor }
}

const offering = ({ type }: Deal): boolean => type === 'program' || type === 'service'

/** Those that may apply. */
const standingOn = (model: ContractModel, deal: Deal): readonly Party[] =>
  PARTIES.filter(({ id }) => model.stands(deal, id))

/** Service contracts are made with distributors and resellers, the others with vendors. */
const fittingOf = ({ type }: Deal): readonly Party[] =>
  PARTIES.filter(({ role }) => (role === 'vendor') === (type !== 'service'))

/** Offers a contract to a partner, or applies for one. */
function begin(world: ContractWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const side = anySide(world, pick)
  if (!side) return undefined
  const { deal, actor, partner } = side
  const { type } = deal
  const [offers, refers] = [offering(deal), type === 'referral']
  const programs = [...model.deals.values()].filter((one) => one.type === 'program')
  const own = programs.filter(({ owner }) => owner === actor.id)
  const program = refers
    ? pick([...own, ...own, ...own, ...own, pick([...own, ...model.deals.values()])])
    : undefined
  const refused = (): string | undefined => {
    if (!model.sees(actor, deal)) return 'NFND_000'
    const applies = type !== 'syndication' || actor.role === 'reseller'
    const may = offers ? actor.id === deal.owner : applies && model.stands(deal, actor.id)
    if (!may) return 'PERM_001'
    if (deal.active === undefined && !deal.auto) return 'AGR_005'
    const fits = partner?.id !== deal.owner && (!partner || fittingOf(deal).includes(partner))
    if (offers && !fits) return 'VAL_001'
    const ours = program?.type === 'program' && program.owner === actor.id
    if (refers && !(fits && partner && ours)) return 'VAL_001'
    const open = partner ? model.of(deal, partner.id).filter(isOpen) : []
    // Each account may refer the same vendor.
    return open.some(({ creator }) => !refers || creator === actor.id) ? 'CTR_002' : undefined
  }
  const named = { partner: partner ? { id: partner.id } : { name: 'Newcomer' } }
  const referral = program && { referral: { agreement: { id: program.id } } }
  const body = offers || refers ? { ...named, ...referral } : {}
  return attempt({
    says: `${actor.id} makes a contract of ${deal.id} with ${JSON.stringify(body)}`,
    call: () => clientFor(world, actor).contracts.create(deal.id, body),
    refused: refused(),
    taken(shown) {
      const owner = partner?.id ?? fresh(world, shown.owner?.id ?? '')
      const made = newBond(deal, fresh(world, shown.id), owner, actor.id)
      const bond = { ...made, program: program?.id }
      model.bonds.set(bond.id, bond)
      if (deal.auto) model.activate(bond)
      expectBond(shown, bond)
    },
  })
}

const newBond = (deal: Deal, id: string, owner: string, creator: string): Bond => ({
  id,
  deal,
  issuer: deal.owner,
  owner,
  creator,
  status: deal.type === 'program' || deal.type === 'service' ? 'pending' : 'enrolling',
  answered: false,
  version: null,
  signedOn: new Set(),
})

/** What an action that was taken does to the model. */
async function follow(world: ContractWorld, action: Action, bond: Bond): Promise<void> {
  const { model } = world
  const { deal } = bond
  if (action === 'delete') model.bonds.delete(bond.id)
  else if (action === 'reject') bond.status = 'rejected'
  else if (action === 'terminate') model.end(bond)
  else if (action === 'refine') bond.status = 'enrolling'
  else if (action === 'enroll' && !deal.auto) bond.status = 'pending'
  else {
    const accepting = bond.status === 'pending' ? model.accepting(bond) : []
    model.activate(bond)
    for (const one of accepting) await expectAccepted(world, one, bond.owner)
  }
}

/** Auto Accept has made an active contract, which nobody had to ask for. */
async function expectAccepted(world: ContractWorld, deal: Deal, owner: string): Promise<void> {
  const { model } = world
  const partner = PARTIES.find(({ id }) => id === owner) ?? PARTIES[0]
  const { items } = await clientFor(world, partner).contracts.list({
    filter: { 'agreement.id': deal.id, 'owner.id': owner },
    limit: 1000,
  })
  const [made, ...more] = items.filter(({ id }) => !model.bonds.has(id))
  if (!made || more.length > 0) return expect.fail(`not one new contract of ${deal.id}`)
  const bond = newBond(deal, fresh(world, made.id), owner, owner)
  model.bonds.set(bond.id, bond)
  model.activate(bond)
  expectBond(made, bond)
}

const act =
  (...actions: Action[]) =>
  (world: ContractWorld, pick: Pick): Attempt | undefined => {
    const { model } = world
    const bonds = [...model.bonds.values()]
    const action = pick(actions)
    const problem = (party: Party, bond: Bond) => model.problem(action, party, bond) ?? 'none'
    const ending = (...codes: string[]) =>
      bonds.filter((bond) => PARTIES.some((party) => codes.includes(problem(party, bond))))
    const odd = ending('CTR_003', 'CTR_004', 'CTR_006', 'AGR_005')
    const ready = ending('none')
    const carrying = ready.filter((bond) => /sign|terminate/.test(action) && model.carries(bond))
    const bond = pick(pick([bonds, odd, carrying, ready, ready].filter((of) => of.length > 0)))
    if (!bond) return undefined
    const usual = PARTIES.filter((party) => !/NFND|PERM/.test(problem(party, bond)))
    const others = PARTIES.filter((party) => model.seesBond(party, bond))
    const actor = pick([...usual, ...usual, ...usual, pick(others), pick(PARTIES)])
    const { contracts } = clientFor(world, actor)
    return attempt({
      says: `${actor.id} tries to ${action} ${bond.id}`,
      call: (): Promise<unknown> => contracts[action](bond.id),
      refused: model.problem(action, actor, bond),
      taken: () => follow(world, action, bond),
    })
  }

/** One entry per signature, the newest first. */
function versions(world: ContractWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const [actor, bond] = [pick(PARTIES), pick([...model.bonds.values()])]
  if (!bond) return undefined
  return attempt({
    says: `${actor.id} lists the versions of ${bond.id}`,
    call: () => clientFor(world, actor).contracts.versions(bond.id),
    refused: model.seesBond(actor, bond) ? undefined : 'NFND_000',
    taken({ items }) {
      const signed = [...bond.signedOn].toSorted((a, b) => b - a)
      expect(items.map(({ version }) => version)).toEqual(signed)
    },
  })
}

/** Switches Auto Accept. */
function update(world: ContractWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const all = [...model.deals.values()].filter(({ type }) => type === 'distribution')
  const deal = pick([...model.stranded().map((bond) => bond.deal), ...all])
  if (!deal) return undefined
  const owner = PARTIES.find(({ id }) => id === deal.owner) ?? PARTIES[0]
  const [actor, auto] = [pick([owner, owner, pick(PARTIES)]), pick([true, true, false])]
  const seen = model.sees(actor, deal)
  return attempt({
    says: `${actor.id} switches Auto Accept of ${deal.id} to ${auto}`,
    call: () => clientFor(world, actor).agreements.update(deal.id, { auto_accept: auto }),
    refused: seen ? (deal.owner === actor.id ? undefined : 'PERM_001') : 'NFND_000',
    taken(shown) {
      deal.auto = auto
      expectDeal(world, shown, deal)
    },
  })
}

export const contracts: Family<ContractWorld> = {
  open,
  look,
  actors: PARTIES.length,
  often: {
    begin: 8,
    accept: 12,
    decline: 3,
    refine: 2,
    terminate: 2,
    answer: 2,
    update: 2,
    distribution: 3,
    removeVersion: 2,
  },
  steps: {
    ...agreementSteps,
    ...enrollSteps,
    begin,
    accept: act('sign', 'enroll'),
    decline: act('reject', 'delete'),
    refine: act('refine'),
    terminate: act('terminate'),
    versions,
    update,
  },
}
