// Which listings take leads, and what a new lead is.
import type { LeadCreate } from '../../spec/generated/types.ts'
import type { Actor, Context } from '../operation.ts'
import type { LeadFormRecord, LeadRecord, ListingRecord } from '../store/lead-records.ts'
import type { World } from '../store/store.ts'
import { checkData } from './lead-data.ts'
import { FIRST_LEAD_STATUS } from './lead-lifecycle.ts'
import { refusal } from './refusal.ts'

/** The form that is bound to a listing. */
export const formOf = (
  { form_id }: Pick<ListingRecord, 'form_id'>,
  world: World,
): LeadFormRecord | undefined => (form_id === undefined ? undefined : world.leadForms.get(form_id))

/** The form that leads of a listing answer; refuses with `LDR_002` a listing that takes none. */
export function openForm(listing: ListingRecord, world: World): LeadFormRecord {
  const { id, status, contract_id } = listing
  const form = formOf(listing, world)
  const refuse = (reason: string): Error => refusal('LDR_002', { id, reason })
  if (status !== 'listed') throw refuse(`it is ${status}`)
  const contract = world.contracts.get(contract_id)
  if (contract?.status !== 'active') {
    throw refuse(`its contract ${contract_id} is ${contract?.status ?? 'gone'}`)
  }
  if (!form) throw refuse('it has no lead form')
  if (form.status !== 'active') throw refuse(`its lead form ${form.id} is ${form.status}`)
  return form
}

interface Making {
  readonly world: World
  readonly context: Context
  /** Missing for a lead from a form on another page, which nobody of the platform has made. */
  readonly by?: Actor['user']
}

/** A new lead; refuses with `LDR_002` the listing, with `VAL_001` the answers. */
export function leadOf(
  listing: ListingRecord,
  { name, data }: Pick<LeadCreate, 'name' | 'data'>,
  { world, context, by }: Making,
): LeadRecord {
  const form = openForm(listing, world)
  const answers = checkData(form.schema, data)
  return {
    id: context.ids.next('leads', (id) => world.leads.ever(id) !== undefined),
    name,
    status: FIRST_LEAD_STATUS,
    listing_id: listing.id,
    product_id: listing.product_id,
    marketplace_id: listing.marketplace_id,
    distributor_id: listing.provider_id,
    vendor_id: listing.vendor_id,
    form_id: form.id,
    schema: form.schema,
    data: answers,
    events: {
      created: { at: context.now, ...(by && { by }) },
      updated: { at: context.now, ...(by && { by }) },
    },
  }
}
