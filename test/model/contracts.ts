// Owns what may happen to agreements and contracts, and what the model says of it.
import { expect } from 'vitest'
import { agreementSteps } from './agreement-steps.ts'
import { isOpen, PARTIES, type Action, type Bond, type Deal } from './contract-model.ts'
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

/** Offers a contract to a partner, or applies for one. */
function begin(world: ContractWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const deal = pick([...model.deals.values()])
  if (!deal) return undefined
  const issuer = PARTIES.find(({ id }) => id === deal.owner) ?? PARTIES[0]
  const offers = deal.type === 'program' || deal.type === 'service'
  const applicants = PARTIES.filter(({ id }) => model.stands(deal, id))
  const usual = offers ? [issuer] : applicants
  const actor = pick([...usual, ...usual, ...usual, ...usual, pick(PARTIES)])
  const fitting = PARTIES.filter(({ role }) => (role === 'vendor') === (deal.type === 'program'))
  const named = pick([undefined, ...fitting, ...fitting, pick(PARTIES)])
  const partner = offers ? named : actor
  const refused = (): string | undefined => {
    if (!model.sees(actor, deal)) return 'NFND_000'
    const applies = deal.type === 'distribution' || actor.role === 'reseller'
    const may = offers ? actor.id === deal.owner : applies && model.stands(deal, actor.id)
    if (!may) return 'PERM_001'
    if (deal.active === undefined && !deal.auto) return 'AGR_005'
    const fits = partner?.id !== deal.owner && (!partner || fitting.includes(partner))
    if (offers && !fits) return 'VAL_001'
    return partner && model.of(deal, partner.id).some(isOpen) ? 'CTR_002' : undefined
  }
  const body = offers ? { partner: partner ? { id: partner.id } : { name: 'Newcomer' } } : {}
  return attempt({
    says: `${actor.id} makes a contract of ${deal.id} with ${JSON.stringify(body)}`,
    call: () => clientFor(world, actor).contracts.create(deal.id, body),
    refused: refused(),
    taken(shown) {
      const owner = partner?.id ?? fresh(world, shown.owner?.id ?? '')
      const bond = newBond(deal, fresh(world, shown.id), owner, actor.id)
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
    const bond = pick(pick([bonds, bonds.filter(isOpen)]))
    if (!bond) return undefined
    const action = pick(actions)
    const able = PARTIES.filter((party) => model.problem(action, party, bond) === undefined)
    const involved = PARTIES.filter((party) => model.seesBond(party, bond))
    const actor = pick([...able, ...able, ...able, ...involved, pick(PARTIES)])
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
  const deal = pick([...model.deals.values()].filter(({ type }) => type === 'distribution'))
  if (!deal) return undefined
  const [actor, auto] = [pick(PARTIES), pick([true, false])]
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
  often: { begin: 5, accept: 8, decline: 2, distribution: 2 },
  steps: {
    ...agreementSteps,
    begin,
    accept: act('sign', 'enroll'),
    decline: act('reject', 'refine', 'delete'),
    terminate: act('terminate'),
    versions,
    update,
  },
}
