// Lead forms on other pages: the key that signs their tokens, what they show and what they send.
import type { EmbeddedLead, EmbeddedLeadForm, LeadSettings } from '../../spec/generated/types.ts'
import type { Handler } from '../operation.ts'
import { leadOf, openForm } from '../rules/leads.ts'
import { refusal } from '../rules/refusal.ts'
import type { LeadFormRecord, LeadRecord, ListingRecord } from '../store/lead-records.ts'
import { partiesOf, signingKeyOf, type SigningKeyRecord } from '../store/signing-keys.ts'
import { loadListing } from './listings.ts'
import { loadListingForm } from './listing-forms.ts'

const settings: Handler<'getLeadSettings', void, SigningKeyRecord, SigningKeyRecord | undefined> = {
  /** Making a key takes waiting: it is made beforehand, and counts if there still is none then. */
  async prepare({ account }, world) {
    if (account.role === 'vendor' || signingKeyOf(account.id, world)) return undefined
    const { makeSigningKey } = await import('../listing-token.ts')
    return makeSigningKey(account.id)
  },
  load() {},
  check(_, { account }) {
    if (account.role === 'vendor') throw refusal('NFND_000', { id: 'settings' })
  },
  decide({ actor, view, prepared }) {
    const there = signingKeyOf(actor.account.id, view.world)
    if (there) return { result: there }
    if (!prepared) throw new Error(`no key was prepared for ${actor.account.id}`)
    return { changes: [{ in: 'signingKeys', put: prepared }], result: prepared }
  },
  present: ({ id, account_id, private_key }): LeadSettings => ({
    jwt: { kid: id, private_key, ...partiesOf(account_id) },
  }),
}

const form: Handler<'getEmbeddedLeadForm', LeadFormRecord, LeadFormRecord> = {
  load: loadListingForm,
  decide: ({ target }) => ({ result: target }),
  present: ({ id, schema }): EmbeddedLeadForm => ({ id, schema: [...schema] }),
}

const create: Handler<'createEmbeddedLead', ListingRecord, LeadRecord> = {
  load: loadListing,
  check(listing, _, { world }) {
    openForm(listing, world)
  },
  decide({ view: { world }, target, input, context }) {
    const lead = leadOf(target, input, { world, context })
    return { changes: [{ in: 'leads', put: lead }], result: lead }
  },
  present: ({ id }): EmbeddedLead => ({ id }),
}

/** The operations of the family. */
export const embeddedLeads = {
  getLeadSettings: settings,
  getEmbeddedLeadForm: form,
  createEmbeddedLead: create,
}
