// Which lead form a listing asks: bound by the vendor, read by both sides.
import type { Handler, Params } from '../operation.ts'
import { formOf } from '../rules/leads.ts'
import { invalid, missing, refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type { LeadFormRecord, ListingRecord } from '../store/lead-records.ts'
import { presentForm } from './lead-forms.ts'
import { loadListing } from './listings.ts'

/** The form of the listing a path names; refuses with `NFND_000` a listing that asks none. */
export function loadListingForm(view: View, params: Params): LeadFormRecord {
  const listing = loadListing(view, params)
  const form = formOf(listing, view.world)
  if (!form) throw refusal('NFND_000', { id: `${listing.id}/form` })
  return form
}

const get: Handler<'getListingLeadForm', LeadFormRecord, LeadFormRecord> = {
  load: loadListingForm,
  decide: ({ target }) => ({ result: target }),
  present: presentForm,
}

const set: Handler<'setListingLeadForm', ListingRecord, LeadFormRecord | { readonly id: null }> = {
  load: loadListing,
  check({ vendor_id }, { account }) {
    if (vendor_id !== account.id) throw refusal('PERM_001')
  },
  decide({ actor, view, target, input: { id } }) {
    const { form_id: _, ...unbound } = target
    if (id === null) {
      return { changes: [{ in: 'listings', put: unbound }], result: { id: null } }
    }
    const form = view.get('leadForms', id)
    if (form?.owner_id !== actor.account.id) throw invalid(missing('id'))
    if (form.status !== 'active') throw refusal('LDF_003', { id })
    return { changes: [{ in: 'listings', put: { ...target, form_id: id } }], result: form }
  },
  present: (form, world) => (form.id === null ? form : presentForm(form, world)),
}

/** The operations of the family. */
export const listingForms = { getListingLeadForm: get, setListingLeadForm: set }
