// Agreements: what distributors offer to vendors and resellers.
import { filters } from '../../spec/generated/filters.ts'
import type { AgreementCreate, DistributionAgreementCreate } from '../../spec/generated/types.ts'
import type { Actor, Context, Handler, Params } from '../operation.ts'
import {
  agreementName,
  agreementType,
  checkMarketplaceFree,
  checkMayCreate,
  checkMayCreateSome,
  checkUnused,
  formProblems,
  sourcingProblems,
  withForms,
} from '../rules/agreements.ts'
import { checkOwner } from '../rules/owner.ts'
import { invalid, missing, refusal } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import { shownVersion, versionsOf } from '../store/agreement-queries.ts'
import type { AgreementRecord, AgreementType } from '../store/agreement-records.ts'
import type { IdKind } from '../store/ids.ts'
import type { Change } from '../store/store.ts'
import { documentProblems, removeDocument } from './agreement-documents.ts'
import { activated, writeVersion } from './agreement-version-write.ts'
import { presentAgreement } from './agreement-view.ts'
import { page, within } from './list.ts'

/** The kind of id of each type of agreement. */
const ID_KINDS: { readonly [T in AgreementType]: IdKind } = {
  program: 'programAgreements',
  distribution: 'distributionAgreements',
  service: 'serviceAgreements',
  syndication: 'sourcingAgreements',
  referral: 'sourcingAgreements',
}

/** The agreement a path names; refuses with `NFND_000` what the actor can not see. */
export function loadAgreement(view: View, params: Params): AgreementRecord {
  const id = params['agreement_id'] ?? params['id'] ?? ''
  const agreement = view.get('agreements', id)
  if (!agreement) throw refusal('NFND_000', { id })
  return agreement
}

const list: Handler<'listAgreements', void, AgreementRecord> = {
  fields: filters.listAgreements,
  load() {},
  decide: ({ plan, view }) =>
    page(plan, view.world.agreements, { visible: view.visible('agreements') }),
  present: presentAgreement,
}

const create: Handler<'createAgreement', void, AgreementRecord> = {
  load() {},
  check: (_, actor) => checkMayCreateSome(actor),
  decide({ actor, view, input, context }) {
    const type = agreementType(input)
    checkMayCreate(type, actor)
    const problems = [
      ...inputProblems(input),
      ...sourcingProblems(type, input.sourcing_agreement, actor, view),
    ]
    if (problems.length > 0) throw invalid(...problems)
    const sourcing_agreement_id = input.sourcing_agreement?.id
    return created({ actor, view, context }, input, {
      type,
      ...(sourcing_agreement_id !== undefined && { sourcing_agreement_id }),
    })
  },
  present: presentAgreement,
}

const distributions: Handler<'listDistributionAgreements', AgreementRecord, AgreementRecord> = {
  fields: filters.listDistributionAgreements,
  load: loadAgreement,
  decide: ({ plan, view, target }) =>
    page(within(plan, 'parent.id', target.id), view.world.agreements, {
      visible: view.visible('agreements'),
    }),
  present: presentAgreement,
}

const createDistribution: Handler<'createDistributionAgreement', AgreementRecord, AgreementRecord> =
  {
    load: loadAgreement,
    check(program, actor) {
      checkOwner(program, actor)
      checkMayCreate('distribution', actor)
      if (program.type === 'program') return
      throw invalid(
        `agreement_id: ${program.id} is a ${program.type} agreement. Only program agreements have distribution agreements.`,
      )
    },
    decide({ actor, view, target, input, context }) {
      const { marketplace, auto_accept = true } = input
      const problems = [
        ...inputProblems(input),
        ...marketplaceProblems(marketplace.id, actor, view),
        ...formProblems(input.forms, actor, view),
      ]
      if (problems.length > 0) throw invalid(...problems)
      checkMarketplaceFree(marketplace.id, actor.account.id, view.world)
      return created({ actor, view, context }, input, {
        type: 'distribution',
        parent_id: target.id,
        marketplace_id: marketplace.id,
        auto_accept,
        forms: withForms({}, input.forms),
      })
    },
    present: presentAgreement,
  }

interface Circumstances {
  readonly actor: Actor
  readonly view: View
  readonly context: Context
}

/** A new agreement with its first version, once nothing is wrong with the input. */
function created(
  { actor, view, context }: Circumstances,
  input: AgreementCreate | DistributionAgreementCreate,
  own: Pick<AgreementRecord, 'type'> & Partial<AgreementRecord>,
): { readonly changes: Change[]; readonly result: AgreementRecord } {
  const { agreements } = view.world
  const agreement: AgreementRecord = {
    forms: {},
    marketplace_ids: [],
    product_group_ids: [],
    ...own,
    id: context.ids.next(ID_KINDS[own.type], (id) => agreements.ever(id) !== undefined),
    name: agreementName(input) ?? '',
    description: input.description,
    owner_id: actor.account.id,
    events: { created: { at: context.now, by: actor.user }, updated: { at: context.now } },
  }
  const { active = true } = input
  const version = writeVersion({ ...input, active }, { actor, view, context, agreement })
  return {
    changes: [{ in: 'agreements', put: agreement }, ...version.changes],
    result: agreement,
  }
}

function inputProblems(input: AgreementCreate | DistributionAgreementCreate): string[] {
  const unnamed = agreementName(input) === undefined
  return [...(unnamed ? ['title: This field is required.'] : []), ...documentProblems(input)]
}

function marketplaceProblems(id: string, { account }: Actor, view: View): string[] {
  const marketplace = view.get('marketplaces', id)
  if (!marketplace) return [missing('marketplace.id')]
  return marketplace.owner_id === account.id
    ? []
    : [
        `marketplace.id: ${id} belongs to ${marketplace.owner_id}. Choose a marketplace of your own.`,
      ]
}

const get: Handler<'getAgreement', AgreementRecord, AgreementRecord> = {
  fields: filters.listAgreements,
  load: loadAgreement,
  decide: ({ target }) => ({ result: target }),
  present: presentAgreement,
}

const update: Handler<'updateAgreement', AgreementRecord, AgreementRecord> = {
  load: loadAgreement,
  check: checkOwner,
  decide({ actor, view, target, input, context }) {
    const { active, auto_accept, sourcing_agreement, description = target.description } = input
    const version = shownVersion(target.id, view.world)
    const distribution = target.type === 'distribution'
    const problems = [
      ...(sourcing_agreement === undefined
        ? []
        : sourcingProblems(target.type, sourcing_agreement, actor, view)),
      ...(distribution ? formProblems(input.forms, actor, view) : []),
      ...(active === false && version.active
        ? ['active: A version is deactivated by activating another one.']
        : []),
    ]
    if (problems.length > 0) throw invalid(...problems)
    const agreement: AgreementRecord = {
      ...target,
      name: agreementName(input, target.name) ?? target.name,
      description,
      ...(distribution && {
        auto_accept: auto_accept ?? target.auto_accept === true,
        forms: withForms(target.forms, input.forms),
      }),
      ...(sourcing_agreement && { sourcing_agreement_id: sourcing_agreement.id }),
      events: { ...target.events, updated: { at: context.now, by: actor.user } },
    }
    const changes: Change[] = [
      { in: 'agreements', put: agreement },
      ...(active && !version.active ? activated(version, view.world) : []),
    ]
    return { changes, result: agreement }
  },
  present: presentAgreement,
}

const remove: Handler<'deleteAgreement', AgreementRecord, AgreementRecord> = {
  load: loadAgreement,
  check: checkOwner,
  decide({ view, target }) {
    checkUnused(target, view.world)
    const versions = versionsOf(target.id, view.world).flatMap((version): Change[] => [
      ...removeDocument(version, view.world),
      { in: 'agreementVersions', remove: version },
    ])
    return { changes: [...versions, { in: 'agreements', remove: target }], result: undefined }
  },
  present: presentAgreement,
}

/** The operations of the family. */
export const agreements = {
  listAgreements: list,
  createAgreement: create,
  getAgreement: get,
  updateAgreement: update,
  deleteAgreement: remove,
  listDistributionAgreements: distributions,
  createDistributionAgreement: createDistribution,
}
