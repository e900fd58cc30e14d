// Owns what agreements and contracts there are when a walk begins: enough to go on in any direction.
import { expect } from 'vitest'
import type { Agreement, Client } from 'partnerkit'
import { PARTIES, type Bond, type ContractModel, type Deal, type Party } from './contract-model.ts'

const PLAIN = { title: 'Terms', description: '', document_type: 'none' } as const

export const QUESTIONS = {
  type: 'object',
  properties: { region: { type: 'string' } },
  required: ['region'],
}

const [FIRST, VENDOR, , RESELLER, TRUSTED, OTHER] = PARTIES

/**
 * Makes a program with distribution agreements, one of which accepts by itself and one of which asks
 * a form, agreements to sell on and to refer, and first contracts; answers what tells a model of it.
 */
export async function settle(
  clientOf: (party: Party) => Client,
  marketplaces: readonly string[],
): Promise<(model: ContractModel) => void> {
  const { agreements, agreementForms, contracts } = clientOf(FIRST)
  const make = (type: 'program' | 'syndication' | 'referral') =>
    agreements.create({ ...PLAIN, type })
  const serve = ({ id }: Agreement) =>
    agreements.create({ ...PLAIN, type: 'service', sourcing_agreement: { id } })
  const below = ({ id }: Agreement, index: number, auto_accept: boolean) => {
    const marketplace = { id: marketplaces[index] ?? expect.fail('no marketplace') }
    return agreements.createDistribution(id, { ...PLAIN, marketplace, auto_accept })
  }
  const form = await agreementForms.create({ name: 'Asked', type: 'enroll', schema: QUESTIONS })
  const program = await make('program')
  const [auto, asking] = [await below(program, 0, true), await below(program, 1, false)]
  const plain = await below(program, 2, false)
  await agreements.update(asking.id, { forms: { enroll: { id: form.id } } })
  const [sold, referred] = [await make('syndication'), await make('referral')]
  const [sells, refers] = [await serve(sold), await serve(referred)]
  const attached: Agreement[] = []
  for (const party of [TRUSTED, OTHER]) {
    attached.push(await clientOf(party).agreements.create({ ...PLAIN, type: 'program' }))
  }
  const signed: { readonly id: string; readonly of: Agreement; readonly owner: string }[] = []
  for (const [of, partner] of [
    [program, VENDOR],
    [sells, RESELLER],
    [refers, TRUSTED],
    [refers, OTHER],
  ] as const) {
    const { id } = await contracts.create(of.id, { partner: { id: partner.id } })
    await clientOf(partner).contracts.sign(id)
    signed.push({ id, of, owner: partner.id })
  }
  const accepted = await contracts.list({ filter: { 'agreement.id': auto.id } }).first()
  const { id } = accepted ?? expect.fail('Auto Accept made no contract')
  const vendor = clientOf(VENDOR)
  const applied = await vendor.contracts.create(asking.id, {})
  await vendor.distributionData.create(applied.id, { data: { region: 'Iberia' } })
  const waiting = await vendor.contracts.create(plain.id, {})
  for (const one of [applied, waiting]) await vendor.contracts.enroll(one.id)
  // Too late for the contract that waits.
  const later = await agreements.update(plain.id, { auto_accept: true })
  const deals = [program, auto, asking, later, sold, referred, sells, refers, ...attached]
  return (model) => {
    model.forms.set(form.id, { id: form.id, owner: FIRST.id, version: 1 })
    for (const deal of deals) model.deals.set(deal.id, dealOf(deal))
    const asked = model.deals.get(asking.id) ?? expect.fail(asking.id)
    asked.form = model.forms.get(form.id)
    for (const one of signed) addBond(model, one.id, one.of, one.owner, FIRST.id)
    addBond(model, id, auto, VENDOR.id, VENDOR.id)
    const pending = { status: 'pending', answered: true, version: null } as const
    addBond(model, applied.id, asking, VENDOR.id, VENDOR.id, pending)
    const unasked = { ...pending, answered: false }
    addBond(model, waiting.id, plain, VENDOR.id, VENDOR.id, unasked)
    for (const one of [form, ...deals, ...model.bonds.values()]) model.ever.add(one.id)
  }
}

const dealOf = ({
  id,
  type,
  owner,
  parent,
  sourcing_agreement: sourcing,
  marketplace,
  auto_accept,
}: Agreement): Deal => ({
  id,
  type,
  owner: owner?.id ?? expect.fail('nobody owns it'),
  parent: parent?.id,
  sourcing: sourcing?.id,
  marketplace: marketplace?.id,
  auto: auto_accept === true,
  versions: new Set([1]),
  active: 1,
  highest: 1,
})

function addBond(
  model: ContractModel,
  id: string,
  of: Agreement,
  owner: string,
  creator: string,
  more: Partial<Pick<Bond, 'status' | 'answered' | 'version'>> = {},
): void {
  const deal = model.deals.get(of.id) ?? expect.fail(of.id)
  const bond: Bond = {
    id,
    deal,
    owner,
    creator,
    issuer: deal.owner,
    status: 'active',
    answered: false,
    version: 1,
    signedOn: new Set(more.version === null ? [] : [1]),
    ...more,
  }
  model.bonds.set(id, bond)
}
