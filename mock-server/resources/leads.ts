// Leads: brought by distributors, judged by vendors.
import { filters, type FilterField } from '../../spec/generated/filters.ts'
import type { Lead } from '../../spec/generated/types.ts'
import type { Handler, Params } from '../operation.ts'
import { formatData } from '../rules/lead-data.ts'
import { checkLeadAction, type LeadAction } from '../rules/lead-lifecycle.ts'
import { leadOf } from '../rules/leads.ts'
import { invalid, missing, refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type { LeadRecord } from '../store/lead-records.ts'
import type { World } from '../store/store.ts'
import { accountRef } from './accounts.ts'
import { marketplaceRef } from './agreement-view.ts'
import { page } from './list.ts'

/** A lead on the wire, without its answers. */
function present(record: LeadRecord, world: World): Lead {
  const { id, name, status, note, events } = record
  const { name: product, icon } = world.products.ever(record.product_id) ?? {}
  return {
    id,
    name,
    status,
    distributor: accountRef(record.distributor_id, world),
    vendor: accountRef(record.vendor_id, world),
    form: formRef(record, world),
    listing: {
      id: record.listing_id,
      product: {
        id: record.product_id,
        ...(product !== undefined && { name: product }),
        ...(icon && { icon }),
      },
      marketplace: marketplaceRef(record.marketplace_id, world),
      provider: accountRef(record.distributor_id, world),
    },
    ...(note !== undefined && { note }),
    events,
  }
}

const presentWhole = (record: LeadRecord, world: World): Lead => ({
  ...present(record, world),
  data: record.data,
  data_formatted: formatData(record.schema, record.data),
})

/** The form as it is now, or was at last. */
function formRef({ form_id, vendor_id }: LeadRecord, world: World): Lead['form'] {
  const form = world.leadForms.ever(form_id)
  return {
    id: form_id,
    name: form?.name ?? '',
    owner: accountRef(vendor_id, world),
    status: world.leadForms.get(form_id)?.status ?? 'inactive',
    template: form?.template ?? 'custom',
  }
}

/** What a single lead shows of its answers, as the parameters of its operation say. */
const answers: Readonly<Record<string, FilterField>> = {
  data: { type: 'string', lookups: [] },
  data_formatted: { type: 'string', lookups: [], hidden: true },
}

function load(view: View, { id = '' }: Params): LeadRecord {
  const lead = view.get('leads', id)
  if (!lead) throw refusal('NFND_000', { id })
  return lead
}

const list: Handler<'listLeads', void, LeadRecord> = {
  fields: filters.listLeads,
  load() {},
  decide: ({ plan, view }) => page(plan, view.world.leads, { visible: view.visible('leads') }),
  present,
}

const create: Handler<'createLead', void, LeadRecord> = {
  load() {},
  decide({ actor, view, input, context }) {
    const listing = view.get('listings', input.listing.id)
    if (!listing) throw invalid(missing('listing.id'))
    const lead = leadOf(listing, input, { world: view.world, context, by: actor.user })
    return { changes: [{ in: 'leads', put: lead }], result: lead }
  },
  present,
}

const get: Handler<'getLead', LeadRecord, LeadRecord> = {
  fields: answers,
  load,
  decide: ({ target }) => ({ result: target }),
  present: presentWhole,
}

/** Both actions take a note and answer the lead. */
const action = (
  name: LeadAction,
): Handler<'qualifyLead' | 'invalidateLead', LeadRecord, LeadRecord> => ({
  fields: answers,
  load,
  check(lead) {
    checkLeadAction(name, lead)
  },
  decide({ actor, target, input: { note }, context }) {
    const lead: LeadRecord = {
      ...target,
      status: checkLeadAction(name, target),
      ...(note && { note }),
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'leads', put: lead }], result: lead }
  },
  present: presentWhole,
})

/** The operations of the family. */
export const leads = {
  listLeads: list,
  createLead: create,
  getLead: get,
  qualifyLead: action('qualify'),
  invalidateLead: action('invalidate'),
}
