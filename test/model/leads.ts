// Owns what may happen to leads, and what the model says of it.
import { expect } from 'vitest'
import { anyParty, formSteps, NAMES } from './lead-form-steps.ts'
import {
  ANSWERS,
  DEFAULT_FIELDS,
  keptOf,
  PARTIES,
  printed,
  type Data,
  type Lead,
  type Listing,
} from './lead-model.ts'
import { clientFor, expectLead, fresh, look, open, type LeadWorld } from './lead-world.ts'
import { attempt, type Attempt, type Family, type Pick } from './run.ts'

/** Mostly one that takes leads. */
function anyListing({ model }: LeadWorld, pick: Pick): Listing {
  const taking = model.listings.filter((listing) => model.takes(listing))
  return pick([...taking, ...taking, ...taking, ...taking, pick(model.listings)])
}

/** Answers that mostly fit what a listing asks. */
function anyData({ model }: LeadWorld, pick: Pick, listing: Listing): Data {
  const fields = model.bound.get(listing)?.fields ?? DEFAULT_FIELDS
  const answers = fields.map(({ id, type, required }) => {
    const { fit, wrong } = ANSWERS[type]
    const usual = required ? fit : [...fit, undefined]
    return [id, pick([...usual, ...usual, pick([pick(usual), ...usual, ...wrong, '', undefined])])]
  })
  const known = Object.fromEntries(answers.filter(([, answer]) => answer !== undefined))
  return { ...known, ...(pick([0, 0, 0, 0, 0, 0, 0, 1]) === 1 && { pets: 'two' }) }
}

/** What a listing asks, for its two sides and on other pages. */
function ask(world: LeadWorld, pick: Pick): Attempt | undefined {
  const { model, tokens } = world
  const [listing, embedded] = [anyListing(world, pick), pick([true, false])]
  const actor = anyParty(pick, [listing.vendor, listing.provider])
  const form = model.bound.get(listing)
  const seen = (embedded || model.seesListing(actor, listing)) && form
  const { leads, leadForms } = clientFor(world, actor)
  const token = tokens.get(listing.id) ?? ''
  return attempt({
    says: `${embedded ? 'somebody' : actor.id} reads what ${listing.id} asks`,
    call: (): Promise<object> =>
      embedded ? leads.embeddedForm(listing.id, token) : leadForms.ofListing(listing.id),
    refused: seen ? undefined : 'NFND_000',
    taken(shown) {
      const { id, fields: schema } = form ?? expect.fail('no form')
      expect(shown).toMatchObject({ id, schema })
      if (embedded) expect(Object.keys(shown).toSorted()).toEqual(['id', 'schema'])
    },
  })
}

function joins(world: LeadWorld, listing: Listing, lead: { name: string; data: Data }, id: string) {
  const { model } = world
  const form = model.bound.get(listing) ?? expect.fail('no form')
  const data = keptOf(form.fields, lead.data) ?? expect.fail('no answers')
  const made = { id: fresh(world, id), name: lead.name, listing, form, fields: form.fields, data }
  return { ...made, status: 'pending', note: undefined } as const
}

function bring(world: LeadWorld, pick: Pick): Attempt {
  const { model } = world
  const listing = anyListing(world, pick)
  const actor = anyParty(pick, [listing.provider])
  const lead = { name: pick(NAMES), data: anyData(world, pick, listing) }
  const refused = model.seesListing(actor, listing) ? model.whyNot(listing, lead.data) : 'VAL_001'
  return attempt({
    says: `${actor.id} brings a lead to ${listing.id}: ${JSON.stringify(lead.data)}`,
    call: () => clientFor(world, actor).leads.create({ ...lead, listing: { id: listing.id } }),
    refused: actor.role === 'distributor' ? refused : 'PERM_001',
    taken(shown) {
      const made: Lead = { ...joins(world, listing, lead, shown.id), embedded: false }
      model.leads.set(made.id, made)
      expect(shown.data).toBeUndefined()
      expectLead(world, shown, made)
    },
  })
}

/** A lead from another page, with the token of its listing or of another one. */
function send(world: LeadWorld, pick: Pick): Attempt {
  const { model, tokens } = world
  const listing = anyListing(world, pick)
  const signed = pick([...Array.from({ length: 7 }, () => listing), pick(model.listings)])
  const lead = { name: pick(NAMES), data: anyData(world, pick, listing) }
  const { leads } = clientFor(world, PARTIES[0])
  return attempt({
    says: `somebody with a token of ${signed.id} sends a lead to ${listing.id}: ${JSON.stringify(lead.data)}`,
    call: () => leads.createEmbedded(listing.id, tokens.get(signed.id) ?? '', lead),
    refused: signed === listing ? model.whyNot(listing, lead.data) : 'AUTH_001',
    taken(shown) {
      expect(Object.keys(shown)).toEqual(['id'])
      const made: Lead = { ...joins(world, listing, lead, shown.id), embedded: true }
      model.leads.set(made.id, made)
    },
  })
}

function judge(world: LeadWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const lead = pick([...model.leads.values()])
  if (!lead) return undefined
  const actor = anyParty(pick, [lead.listing.vendor], [lead.listing.provider])
  const { leads } = clientFor(world, actor)
  const [good, text] = [pick([true, false]), pick([undefined, 'Called.', 'No such shop.'])]
  const note = text === undefined ? undefined : { note: text }
  const refused = actor.role === 'vendor' ? undefined : 'PERM_001'
  const judged = lead.status === 'pending' ? undefined : 'LDR_001'
  return attempt({
    says: `${actor.id} says of ${lead.id}: ${good}, ${text}`,
    call: () => (good ? leads.qualify(lead.id, note) : leads.invalidate(lead.id, note)),
    refused: model.seesLead(actor, lead) ? (refused ?? judged) : 'NFND_000',
    taken(shown) {
      lead.status = good ? 'qualified' : 'invalid'
      lead.note = text
      expectLead(world, shown, lead)
    },
  })
}

/** The answers stay what they were, whatever has become of the form. */
function read(world: LeadWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const lead = pick([...model.leads.values()])
  if (!lead) return undefined
  const actor = anyParty(pick, [lead.listing.vendor, lead.listing.provider])
  return attempt({
    says: `${actor.id} reads ${lead.id}`,
    call: () => clientFor(world, actor).leads.get(lead.id, { formatted: true }),
    refused: model.seesLead(actor, lead) ? undefined : 'NFND_000',
    taken(shown) {
      expectLead(world, shown, lead)
      expect(shown.data).toEqual(lead.data)
      expect(shown.data_formatted).toEqual(printed(lead))
    },
  })
}

/** A contract ends, seldom: its listings take no leads from then on. */
function end(world: LeadWorld, pick: Pick): Attempt | undefined {
  const { model } = world
  const listing = pick(model.listings)
  const seldom = pick([...Array.from({ length: 7 }, () => false), true])
  if (!seldom || model.ended.has(listing.contract)) return undefined
  const provider = PARTIES.find(({ id }) => id === listing.provider) ?? PARTIES[0]
  return attempt({
    says: `${provider.id} terminates ${listing.contract}`,
    call: () => clientFor(world, provider).contracts.terminate(listing.contract),
    refused: undefined,
    taken: () => void model.ended.add(listing.contract),
  })
}

export const leads: Family<LeadWorld> = {
  open,
  look,
  actors: PARTIES.length,
  often: { makeForm: 3, bind: 4, bring: 6, send: 3, judge: 3, read: 2 },
  steps: {
    ...formSteps,
    ask,
    bring,
    send,
    judge,
    read,
    end,
  },
}
