// Agreement forms: what distributors ask partners, with their versions.
import { filters } from '../../spec/generated/filters.ts'
import type { AgreementForm } from '../../spec/generated/types.ts'
import type { Handler, Params } from '../operation.ts'
import { checkOwner } from '../rules/owner.ts'
import { listed } from '../rules/named.ts'
import { refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type { AgreementFormRecord, AgreementFormVersionRecord } from '../store/agreement-records.ts'
import type { Change } from '../store/store.ts'
import { NO_FIELDS, page, within } from './list.ts'

const present = ({ owner_id: _owner, ...form }: AgreementFormRecord): AgreementForm => form

const presentVersion = ({
  state,
}: AgreementFormVersionRecord): AgreementFormVersionRecord['state'] => state

function load(view: View, params: Params): AgreementFormRecord {
  const id = params['form_id'] ?? params['id'] ?? ''
  const form = view.get('agreementForms', id)
  if (!form) throw refusal('NFND_000', { id })
  return form
}

/** The changes that store a form: itself and its version. */
export function writtenForm(
  form: AgreementFormRecord,
  at: AgreementForm['events']['created'],
): Change[] {
  const { id, version, owner_id: _, ...state } = form
  const record: AgreementFormVersionRecord = {
    id: `${id}/${version}`,
    form_id: id,
    version,
    state: { ...state, id, version, events: { ...(at && { created: at }) } },
  }
  return [
    { in: 'agreementForms', put: form },
    { in: 'agreementFormVersions', put: record },
  ]
}

const list: Handler<'listAgreementForms', void, AgreementFormRecord> = {
  fields: filters.listAgreementForms,
  load() {},
  decide: ({ plan, view }) =>
    page(plan, view.world.agreementForms, { visible: view.visible('agreementForms') }),
  present,
}

const create: Handler<'createAgreementForm', void, AgreementFormRecord> = {
  load() {},
  decide({ actor, view, input, context }) {
    const { agreementForms } = view.world
    const created = { at: context.now, by: actor.user }
    const form: AgreementFormRecord = {
      ...input,
      id: context.ids.next('agreementForms', (id) => agreementForms.ever(id) !== undefined),
      version: 1,
      status: 'active',
      owner_id: actor.account.id,
      events: { created, updated: { at: context.now } },
    }
    return { changes: writtenForm(form, created), result: form }
  },
  present,
}

const get: Handler<'getAgreementForm', AgreementFormRecord, AgreementFormRecord> = {
  fields: filters.listAgreementForms,
  load,
  decide: ({ target }) => ({ result: target }),
  present,
}

const update: Handler<'updateAgreementForm', AgreementFormRecord, AgreementFormRecord> = {
  load,
  check: checkOwner,
  decide({ actor, target, input, context }) {
    const updated = { at: context.now, by: actor.user }
    const form: AgreementFormRecord = {
      ...target,
      ...input,
      version: target.version + 1,
      events: { ...target.events, updated },
    }
    return { changes: writtenForm(form, updated), result: form }
  },
  present,
}

const remove: Handler<'deleteAgreementForm', AgreementFormRecord, AgreementFormRecord> = {
  load,
  check: checkOwner,
  decide({ view: { world }, target }) {
    const attached = world.agreements
      .by('owner.id', target.owner_id)
      .filter(({ forms }) => Object.values(forms).includes(target.id))
      .map(({ id }) => id)
    const [agreements] = listed('agreement', attached)
    if (agreements) throw refusal('FRM_001', { id: target.id, agreements })
    const versions = world.agreementFormVersions
      .by('form_id', target.id)
      .map((version): Change => ({ in: 'agreementFormVersions', remove: version }))
    return { changes: [...versions, { in: 'agreementForms', remove: target }], result: undefined }
  },
  present,
}

const versions: Handler<
  'listAgreementFormVersions',
  AgreementFormRecord,
  AgreementFormVersionRecord
> = {
  fields: NO_FIELDS,
  load,
  decide: ({ plan, view, target }) =>
    page(within(plan, 'form_id', target.id), view.world.agreementFormVersions, {
      order: [{ field: 'version', descending: true }],
    }),
  present: presentVersion,
}

const version: Handler<
  'getAgreementFormVersion',
  AgreementFormVersionRecord,
  AgreementFormVersionRecord
> = {
  load(view, params) {
    const id = `${load(view, params).id}/${params['version']}`
    const found = view.world.agreementFormVersions.get(id)
    if (!found) throw refusal('NFND_000', { id })
    return found
  },
  decide: ({ target }) => ({ result: target }),
  present: presentVersion,
}

/** The operations of the family. */
export const agreementForms = {
  listAgreementForms: list,
  createAgreementForm: create,
  getAgreementForm: get,
  updateAgreementForm: update,
  deleteAgreementForm: remove,
  listAgreementFormVersions: versions,
  getAgreementFormVersion: version,
}
