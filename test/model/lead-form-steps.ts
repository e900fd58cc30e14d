// Owns what may happen to lead forms, and what the model says of it.
import { expect } from 'vitest'
import {
  DEFAULT_FIELDS,
  PARTIES,
  type Field,
  type Form,
  type Listing,
  type Party,
} from './lead-model.ts'
import { clientFor, expectForm, fresh, type LeadWorld } from './lead-world.ts'
import { attempt, type Attempt, type Pick } from './run.ts'

const name: Field = { id: 'name', title: 'Name', type: 'text', required: true, max_length: 5 }
const plan: Field = {
  id: 'plan',
  title: 'Plan',
  type: 'dropdown',
  required: false,
  options: ['S', 'L'],
}
const seats: Field = { id: 'seats', title: 'Seats', type: 'number', required: true }
const audit: Field = { id: 'audit', title: 'Audit', type: 'checkbox', required: false }

/** Fields that a custom form may be given, and some that it may not. */
const SCHEMAS: readonly { readonly fields: readonly Field[]; readonly wrong?: true }[] = [
  { fields: [name] },
  { fields: [{ ...name, title: 'Full name', required: false }, seats] },
  { fields: [plan, audit, { ...name, title: 'Who' }] },
  { fields: [name, seats, { ...audit, id: 'name' }], wrong: true },
  { fields: [{ ...name, id: 'Name' }], wrong: true },
  { fields: [{ ...seats, max_length: 5 }], wrong: true },
  { fields: [{ ...audit, options: ['S', 'L'] }], wrong: true },
  { fields: [{ ...plan, options: ['S', 'S'] }], wrong: true },
]

const anySchema = (pick: Pick) => pick([...SCHEMAS.slice(0, 3), ...SCHEMAS.slice(0, 3), ...SCHEMAS])

export const NAMES = ['Atlas', 'Brook', 'Cedar'] as const

/** Mostly one that can do it; at times one that sees what it is about, or any. */
export function anyParty(
  pick: Pick,
  usual: readonly string[],
  seeing: readonly string[] = [],
): Party {
  const [able, others] = [usual, seeing].map((ids) => PARTIES.filter(({ id }) => ids.includes(id)))
  const few = pick([...(others ?? []), pick(PARTIES)])
  return pick([...Array.from({ length: 5 }, () => pick(able ?? PARTIES)), few])
}

/** Mostly the owner of a form; at times one whose listings ask it. */
const anyReader = ({ model }: LeadWorld, pick: Pick, form: Form): Party =>
  anyParty(
    pick,
    [form.owner],
    model.asking(form).map(({ provider }) => provider),
  )

const anyForm = ({ model }: LeadWorld, pick: Pick) =>
  pick([...model.forms.values()]) as Form | undefined

function makeForm(world: LeadWorld, pick: Pick): Attempt {
  const actor = anyParty(pick, [PARTIES[4].id, PARTIES[5].id])
  const [template, { fields, wrong }] = [pick(['custom', 'custom', 'default']), anySchema(pick)]
  const given = template === 'custom' && pick([true, true, true, true, true, false])
  const invalid = template === 'custom' && (!given || wrong)
  const body = { name: pick(NAMES), template, ...(given && { schema: [...fields] }) }
  return attempt({
    says: `${actor.id} makes a form: ${JSON.stringify(body)}`,
    call: () => clientFor(world, actor).leadForms.create(body),
    refused: actor.role === 'vendor' ? (invalid ? 'VAL_001' : undefined) : 'PERM_001',
    taken(shown) {
      const form: Form = {
        id: fresh(world, shown.id),
        owner: actor.id,
        template,
        name: body.name,
        fields: template === 'custom' ? fields : DEFAULT_FIELDS,
        active: true,
      }
      world.model.forms.set(form.id, form)
      expectForm(shown, form)
    },
  })
}

function changeForm(world: LeadWorld, pick: Pick): Attempt | undefined {
  const form = anyForm(world, pick)
  if (!form) return undefined
  const actor = anyReader(world, pick, form)
  const { fields, wrong } = anySchema(pick)
  const [named, asked] = [pick([undefined, ...NAMES]), pick([true, false])]
  const body = { ...(named && { name: named }), ...(asked && { schema: [...fields] }) }
  const fits = !asked || (form.template === 'custom' && !wrong)
  return attempt({
    says: `${actor.id} changes ${form.id}: ${JSON.stringify(body)}`,
    call: () => clientFor(world, actor).leadForms.update(form.id, body),
    refused: world.model.notTheirs(actor, form) ?? (fits ? undefined : 'VAL_001'),
    taken(shown) {
      if (named) form.name = named
      if (asked) form.fields = fields
      expectForm(shown, form)
    },
  })
}

function switchForm(world: LeadWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const form = anyForm(world, pick)
  if (!form) return undefined
  const actor = anyReader(world, pick, form)
  const { leadForms } = clientFor(world, actor)
  const on = pick([true, true, false])
  return attempt({
    says: `${actor.id} makes ${form.id} active: ${on}`,
    call: () => (on ? leadForms.activate(form.id) : leadForms.deactivate(form.id)),
    refused: model.notTheirs(actor, form) ?? (form.active === on ? 'LDF_001' : undefined),
    taken(shown) {
      form.active = on
      expectForm(shown, form, model.asking(form))
    },
  })
}

function removeForm(world: LeadWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const form = anyForm(world, pick)
  if (!form) return undefined
  const actor = anyReader(world, pick, form)
  const used = model.asking(form).length > 0 ? 'LDF_002' : undefined
  return attempt({
    says: `${actor.id} deletes ${form.id}`,
    call: () => clientFor(world, actor).leadForms.delete(form.id),
    refused: model.notTheirs(actor, form) ?? used,
    taken: () => void model.forms.delete(form.id),
  })
}

function readForm(world: LeadWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const form = anyForm(world, pick)
  if (!form) return undefined
  const actor = anyReader(world, pick, form)
  return attempt({
    says: `${actor.id} reads ${form.id}`,
    call: () => clientFor(world, actor).leadForms.get(form.id),
    refused: model.notTheirs(actor, form),
    taken: (shown) => expectForm(shown, form, model.asking(form)),
  })
}

/** Listings that ask nothing, while their vendor has a form. */
const unasked = ({ model }: LeadWorld): Listing[] =>
  model.listings.filter((listing) => {
    const own = [...model.forms.values()].some(({ owner }) => owner === listing.vendor)
    return own && !model.bound.has(listing)
  })

/** A listing asks another form, or none. */
function bind(world: LeadWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const listing = pick([pick(model.listings), pick(unasked(world))]) as Listing | undefined
  if (!listing) return undefined
  const actor = anyParty(pick, [listing.vendor], [listing.provider])
  const own = [...model.forms.values()].filter(({ owner }) => owner === actor.id)
  const usual = own.filter(({ active }) => active)
  const form = pick([...usual, ...usual, ...usual, ...own, anyForm(world, pick), undefined])
  const refused = (): string | undefined => {
    if (!model.seesListing(actor, listing)) return 'NFND_000'
    if (actor.role !== 'vendor') return 'PERM_001'
    if (!form) return undefined
    if (form.owner !== actor.id) return 'VAL_001'
    return form.active ? undefined : 'LDF_003'
  }
  return attempt({
    says: `${actor.id} lets ${listing.id} ask ${form?.id ?? 'nothing'}`,
    call: () => clientFor(world, actor).leadForms.bind(listing.id, { id: form?.id ?? null }),
    refused: refused(),
    taken(shown) {
      if (form) model.bound.set(listing, form)
      else model.bound.delete(listing)
      if (form) expectForm(shown, form)
      else expect(shown).toEqual({ id: null })
    },
  })
}

export const formSteps = { makeForm, changeForm, switchForm, removeForm, readForm, bind }
