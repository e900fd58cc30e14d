// Lead forms: what vendors ask about those who may become customers.
import { filters } from '../../spec/generated/filters.ts'
import type { LeadForm } from '../../spec/generated/types.ts'
import type { Handler, Params } from '../operation.ts'
import { fieldsOf } from '../rules/lead-forms.ts'
import { checkFormAction, FIRST_FORM_STATUS } from '../rules/lead-lifecycle.ts'
import { listed } from '../rules/named.ts'
import { refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type { LeadFormRecord } from '../store/lead-records.ts'
import type { World } from '../store/store.ts'
import { accountRef } from './accounts.ts'
import { page, shown } from './list.ts'

/** A form on the wire, without the listings it is bound to. */
export const presentForm = (
  { owner_id, schema, ...form }: LeadFormRecord,
  world: World,
): LeadForm => ({ ...form, owner: accountRef(owner_id, world), schema: [...schema] })

const presentWithListings = (form: LeadFormRecord, world: World): LeadForm => ({
  ...presentForm(form, world),
  listings: listingsOf(form, world),
})

/** Ids of the listings that a form is bound to. */
const listingsOf = ({ id }: LeadFormRecord, world: World): string[] =>
  world.listings
    .by('form_id', id)
    .map((listing) => listing.id)
    .toSorted()

function load(view: View, { id = '' }: Params): LeadFormRecord {
  const form = view.get('leadForms', id)
  if (!form) throw refusal('NFND_000', { id })
  return form
}

const list: Handler<'listLeadForms', void, LeadFormRecord> = {
  fields: filters.listLeadForms,
  load() {},
  decide: ({ plan, view }) =>
    page(plan, view.world.leadForms, { visible: view.visible('leadForms') }),
  present: presentWithListings,
}

const create: Handler<'createLeadForm', void, LeadFormRecord> = {
  load() {},
  decide({ actor, view, input, context }) {
    const { name, template } = input
    const schema = fieldsOf(template, input.schema)
    const form: LeadFormRecord = {
      id: context.ids.next('leadForms', (id) => view.world.leadForms.ever(id) !== undefined),
      name,
      owner_id: actor.account.id,
      status: FIRST_FORM_STATUS,
      template,
      schema,
      events: { created: { at: context.now, by: actor.user }, updated: { at: context.now } },
    }
    return { changes: [{ in: 'leadForms', put: form }], result: form }
  },
  present: presentForm,
}

const get: Handler<'getLeadForm', LeadFormRecord, LeadFormRecord> = {
  fields: shown(filters.listLeadForms),
  load,
  decide: ({ target }) => ({ result: target }),
  present: presentWithListings,
}

const update: Handler<'updateLeadForm', LeadFormRecord, LeadFormRecord> = {
  load,
  decide({ actor, target, input, context }) {
    const form: LeadFormRecord = {
      ...target,
      ...(input.name !== undefined && { name: input.name }),
      schema: fieldsOf(target.template, input.schema, target.schema),
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'leadForms', put: form }], result: form }
  },
  present: presentForm,
}

const remove: Handler<'deleteLeadForm', LeadFormRecord, LeadFormRecord> = {
  load,
  decide({ view: { world }, target }) {
    const [listings] = listed('listing', listingsOf(target, world))
    if (listings) throw refusal('LDF_002', { id: target.id, listings })
    return { changes: [{ in: 'leadForms', remove: target }], result: undefined }
  },
  present: presentForm,
}

/** Both actions take nothing and answer the form. */
const action = (
  name: 'activate' | 'deactivate',
): Handler<'activateLeadForm' | 'deactivateLeadForm', LeadFormRecord, LeadFormRecord> => ({
  load,
  decide({ actor, target, context }) {
    const form: LeadFormRecord = {
      ...target,
      status: checkFormAction(name, target),
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    return { changes: [{ in: 'leadForms', put: form }], result: form }
  },
  present: presentWithListings,
})

/** The operations of the family. */
export const leadForms = {
  listLeadForms: list,
  createLeadForm: create,
  getLeadForm: get,
  updateLeadForm: update,
  deleteLeadForm: remove,
  activateLeadForm: action('activate'),
  deactivateLeadForm: action('deactivate'),
}
