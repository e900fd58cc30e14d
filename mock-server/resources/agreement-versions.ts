// Versions of agreements and their documents.
import type { Handler, Params } from '../operation.ts'
import { checkVersionUnused, touched } from '../rules/agreements.ts'
import { checkOwner } from '../rules/owner.ts'
import { invalid, refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import { shownVersion, versionsOf } from '../store/agreement-queries.ts'
import type { AgreementRecord, AgreementVersionRecord } from '../store/agreement-records.ts'
import type { Change } from '../store/store.ts'
import { documentProblems, removeDocument } from './agreement-documents.ts'
import { activated, writeVersion } from './agreement-version-write.ts'
import { presentVersion } from './agreement-view.ts'
import { loadAgreement } from './agreements.ts'
import { NO_FIELDS, page, within } from './list.ts'

/** A version with the agreement it belongs to. */
interface Target {
  readonly agreement: AgreementRecord
  readonly version: AgreementVersionRecord
}

function load(view: View, params: Params): Target {
  const agreement = loadAgreement(view, params)
  const id = `${agreement.id}/${params['version']}`
  const version = view.world.agreementVersions.get(id)
  if (!version) throw refusal('NFND_000', { id })
  return { agreement, version }
}

const list: Handler<'listAgreementVersions', AgreementRecord, AgreementVersionRecord> = {
  fields: NO_FIELDS,
  load: loadAgreement,
  decide: ({ plan, view, target }) =>
    page(within(plan, 'agreement_id', target.id), view.world.agreementVersions, {
      order: [{ field: 'version', descending: true }],
    }),
  present: presentVersion,
}

const create: Handler<'createAgreementVersion', AgreementRecord, AgreementVersionRecord> = {
  load: loadAgreement,
  check: checkOwner,
  decide({ actor, view, target, input, context }) {
    const problems = documentProblems(input)
    if (problems.length > 0) throw invalid(...problems)
    const { active = false } = input
    const { version, changes } = writeVersion(
      { ...input, active },
      { actor, view, context, agreement: target },
    )
    const agreement = touched(target, actor, context)
    return { changes: [...changes, { in: 'agreements', put: agreement }], result: version }
  },
  present: presentVersion,
}

const get: Handler<'getAgreementVersion', Target, AgreementVersionRecord> = {
  load,
  decide: ({ target }) => ({ result: target.version }),
  present: presentVersion,
}

const remove: Handler<'deleteAgreementVersion', Target, AgreementVersionRecord> = {
  load,
  check: ({ agreement }, actor) => checkOwner(agreement, actor),
  decide({ actor, view, target: { agreement, version }, context }) {
    checkVersionUnused(version, view.world)
    const highest = versionsOf(version.agreement_id, view.world).find(({ id }) => id !== version.id)
    const changes: Change[] = [
      ...removeDocument(version, view.world),
      { in: 'agreementVersions', remove: version },
      ...(version.active && highest
        ? [{ in: 'agreementVersions', put: { ...highest, active: true } } as const]
        : []),
      { in: 'agreements', put: touched(agreement, actor, context) },
    ]
    return { changes, result: undefined }
  },
  present: presentVersion,
}

const activate: Handler<'activateAgreementVersion', Target, AgreementVersionRecord> = {
  load,
  check({ agreement, version }, actor) {
    checkOwner(agreement, actor)
    if (!version.active) return
    throw refusal('AGR_004', { id: agreement.id, version: version.version })
  },
  decide: ({ actor, view, target: { agreement, version }, context }) => ({
    changes: [
      ...activated(version, view.world),
      { in: 'agreements', put: touched(agreement, actor, context) },
    ],
    result: { ...version, active: true },
  }),
  present: presentVersion,
}

const document: Handler<'getAgreementDocument', AgreementVersionRecord, AgreementVersionRecord> = {
  load: (view, params) => shownVersion(loadAgreement(view, params).id, view.world),
  decide: ({ target }) => redirect(target),
  present: presentVersion,
}

const versionDocument: Handler<
  'getAgreementVersionDocument',
  AgreementVersionRecord,
  AgreementVersionRecord
> = {
  load: (view, params) => load(view, params).version,
  decide: ({ target }) => redirect(target),
  present: presentVersion,
}

/** Leads to the document; refuses with `NFND_000` when there is none. */
function redirect({ id, link }: AgreementVersionRecord): {
  readonly result: undefined
  readonly location: string
} {
  if (link === undefined) throw refusal('NFND_000', { id: `${id}/document` })
  return { result: undefined, location: link }
}

/** The operations of the family. */
export const agreementVersions = {
  listAgreementVersions: list,
  createAgreementVersion: create,
  getAgreementVersion: get,
  deleteAgreementVersion: remove,
  activateAgreementVersion: activate,
  getAgreementDocument: document,
  getAgreementVersionDocument: versionDocument,
}
