// Owns what may happen to forms of agreements and their answers, and what the model says of it.
import { expect } from 'vitest'
import { PARTIES, type Form, type Party } from './contract-model.ts'
import { QUESTIONS } from './contract-start.ts'
import { clientFor, expectDeal, expectForm, fresh, type ContractWorld } from './contract-world.ts'
import { attempt, type Attempt, type Pick } from './run.ts'

/** Mostly one of them. */
const anyParty = (pick: Pick, ...ids: readonly string[]): Party => {
  const usual = PARTIES.filter(({ id }) => ids.includes(id))
  return pick([...usual, ...usual, ...usual, pick(PARTIES)])
}

const anyForm = ({ model }: ContractWorld, pick: Pick) =>
  pick([...model.forms.values()]) as Form | undefined

function makeForm(world: ContractWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  if (model.forms.size > 3) return undefined
  const actor = anyParty(pick, PARTIES[0].id, PARTIES[5].id)
  const body = { name: 'Before you enroll', type: 'enroll', schema: QUESTIONS } as const
  return attempt({
    says: `${actor.id} makes a form`,
    call: () => clientFor(world, actor).agreementForms.create(body),
    refused: actor.role === 'distributor' ? undefined : 'PERM_001',
    taken(shown) {
      const form = { id: fresh(world, shown.id), owner: actor.id, version: 1 }
      model.forms.set(form.id, form)
      expectForm(shown, form)
    },
  })
}

/** Why nobody but its owner has to do with a form. */
function notTheirs({ model }: ContractWorld, actor: Party, form: Form): string | undefined {
  if (!model.seesForm(actor, form)) return 'NFND_000'
  return form.owner === actor.id ? undefined : 'PERM_001'
}

function changeForm(world: ContractWorld, pick: Pick): Attempt | undefined {
  const form = anyForm(world, pick)
  if (!form) return undefined
  const actor = anyParty(pick, form.owner)
  return attempt({
    says: `${actor.id} changes ${form.id}`,
    call: () => clientFor(world, actor).agreementForms.update(form.id, { name: 'More' }),
    refused: notTheirs(world, actor, form),
    taken(shown) {
      form.version++
      expectForm(shown, form)
    },
  })
}

function dropForm(world: ContractWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const form = anyForm(world, pick)
  if (!form) return undefined
  const actor = anyParty(pick, form.owner)
  const used = model.asking(form).length > 0 ? 'FRM_001' : undefined
  return attempt({
    says: `${actor.id} deletes ${form.id}`,
    call: () => clientFor(world, actor).agreementForms.delete(form.id),
    refused: notTheirs(world, actor, form) ?? used,
    taken: () => void model.forms.delete(form.id),
  })
}

/** A distribution agreement asks a form, or none. */
function attach(world: ContractWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const deal = pick([...model.deals.values()].filter(({ type }) => type === 'distribution'))
  if (!deal) return undefined
  const actor = anyParty(pick, deal.owner)
  const own = [...model.forms.values()].filter(({ owner }) => owner === actor.id)
  const form = pick([...own, anyForm(world, pick), anyForm(world, pick), undefined])
  const enroll = form ? { id: form.id } : null
  const refused = form && form.owner !== actor.id ? 'VAL_001' : undefined
  const theirs = deal.owner === actor.id ? refused : 'PERM_001'
  return attempt({
    says: `${actor.id} lets ${deal.id} ask ${form?.id ?? 'nothing'}`,
    call: () => clientFor(world, actor).agreements.update(deal.id, { forms: { enroll } }),
    refused: model.sees(actor, deal) ? theirs : 'NFND_000',
    taken(shown) {
      deal.form = form
      expectDeal(world, shown, deal)
    },
  })
}

/** The partner answers what it is asked while it enrolls. */
function answer(world: ContractWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const bonds = [...model.bonds.values()]
  const asked = bonds.filter(({ deal }) => deal.form)
  const open = asked.filter(({ status }) => status === 'enrolling')
  const bond = pick(pick([open, open, open, asked, bonds]))
  if (!bond) return undefined
  const actor = anyParty(pick, bond.owner)
  const region = pick(['Iberia', 'Iberia', 'Iberia', 'Iberia', ' ', undefined])
  const { form } = bond.deal
  const fits = bond.status === 'enrolling' && form && region === 'Iberia'
  const refused = bond.owner === actor.id ? (fits ? undefined : 'VAL_001') : 'PERM_001'
  return attempt({
    says: `${actor.id} answers for ${bond.id}: ${region}`,
    call: () =>
      clientFor(world, actor).distributionData.create(bond.id, {
        data: region === undefined ? {} : { region },
      }),
    refused: model.seesBond(actor, bond) ? refused : 'NFND_000',
    taken(shown) {
      bond.answered = true
      fresh(world, shown.id)
      expect(shown.form_version?.id).toBe(`${form?.id}/${form?.version}`)
    },
  })
}

export const enrollSteps = { makeForm, changeForm, dropForm, attach, answer }
