// What agreements have to obey: who may make which, what they refer to, what may go.
import type {
  AgreementCreate,
  AgreementFormsWrite,
  AgreementUpdate,
} from '../../spec/generated/types.ts'
import type { Actor, Context } from '../operation.ts'
import type {
  AgreementRecord,
  AgreementType,
  AgreementVersionRecord,
  FormType,
} from '../store/agreement-records.ts'
import {
  contractsFrom,
  contractsOnVersion,
  distributionsBelow,
  versionsOf,
} from '../store/agreement-queries.ts'
import type { World } from '../store/store.ts'
import { listed } from './named.ts'
import { hasPermission } from './permissions.ts'
import { invalid, missing, refusal } from './refusal.ts'
import type { View } from './visibility.ts'

/** The type an agreement is stored with: `sourcing` says in `sourcing.type` what it is. */
export function agreementType({ type, sourcing }: AgreementCreate): AgreementType {
  if (type === 'distribution') {
    throw invalid(
      'type: A distribution agreement stands below a program agreement. Send it to /agreements/{id}/agreements.',
    )
  }
  if (type === 'product') {
    throw invalid(
      'type: "product" is not a valid choice. Choose one of: program, service, sourcing, syndication, referral.',
    )
  }
  if (type !== 'sourcing') return type
  if (!sourcing?.type) throw invalid('sourcing.type: This field is required.')
  return sourcing.type
}

/** Refuses with `PERM_001` a reseller without the permission that the type asks for. */
export function checkMayCreate(type: AgreementType, { account }: Actor): void {
  if (account.role === 'distributor') return
  const kind = type === 'program' || type === 'distribution' ? 'program' : 'service'
  if (!hasPermission(account, kind, 'create')) throw refusal('PERM_001')
}

/** Refuses with `PERM_001` a reseller that may create agreements of no type at all. */
export function checkMayCreateSome({ account }: Actor): void {
  if (account.role === 'distributor') return
  const kinds = ['program', 'service'] as const
  if (!kinds.some((kind) => hasPermission(account, kind, 'create'))) throw refusal('PERM_001')
}

/** The one text that `title` and `name` are: the one that says something new counts. */
export const agreementName = (
  { title, name }: AgreementUpdate,
  before?: string,
): string | undefined =>
  [title, name].find((text) => text !== undefined && text !== before) ?? before

/** What is wrong with the sourcing agreement that a service agreement refers to. */
export function sourcingProblems(
  type: AgreementType,
  reference: AgreementCreate['sourcing_agreement'],
  actor: Actor,
  view: View,
): string[] {
  if (type !== 'service') {
    return reference ? ['sourcing_agreement: Only a service agreement has one.'] : []
  }
  if (!reference) return ['sourcing_agreement: This field is required.']
  const agreement = view.get('agreements', reference.id)
  if (agreement?.owner_id !== actor.account.id) return [missing('sourcing_agreement.id')]
  return agreement.type === 'syndication' || agreement.type === 'referral'
    ? []
    : [
        `sourcing_agreement.id: ${agreement.id} is a ${agreement.type} agreement. It must be a syndication or referral agreement.`,
      ]
}

/** What is wrong with the forms that a distribution agreement refers to. */
export function formProblems(forms: AgreementFormsWrite = {}, actor: Actor, view: View): string[] {
  return formEntries(forms).flatMap(([kind, reference]) => {
    const form = reference && view.get('agreementForms', reference.id)
    if (!reference) return []
    const field = `forms.${kind}.id`
    if (form?.owner_id !== actor.account.id) return [missing(field)]
    return form.type === kind ? [] : [`${field}: ${form.id} is a form of type ${form.type}.`]
  })
}

/** The forms of an agreement after a write; null takes one off. */
export const withForms = (
  before: AgreementRecord['forms'],
  forms: AgreementFormsWrite = {},
): AgreementRecord['forms'] =>
  Object.fromEntries(
    formEntries({
      ...Object.fromEntries(Object.entries(before).map(([kind, id]) => [kind, id && { id }])),
      ...forms,
    }).flatMap(([kind, reference]) => (reference ? [[kind, reference.id]] : [])),
  )

const formEntries = (forms: AgreementFormsWrite): [FormType, { id: string } | null][] =>
  (['enroll', 'product', 'item'] as const).flatMap((kind) => {
    const reference = forms[kind]
    return reference === undefined ? [] : [[kind, reference]]
  })

/** Refuses with `AGR_003` a second distribution agreement of an owner for a marketplace. */
export function checkMarketplaceFree(marketplaceId: string, ownerId: string, world: World): void {
  const taken = world.agreements
    .by('marketplace.id', marketplaceId)
    .some(({ owner_id }) => owner_id === ownerId)
  if (taken) throw refusal('AGR_003', { marketplace: marketplaceId })
}

/** Refuses with `AGR_001` to delete an agreement that something hangs on. */
export function checkUnused({ id }: AgreementRecord, world: World): void {
  const ids = (records: readonly { readonly id: string }[]): string[] =>
    records.map((record) => record.id)
  const users = [
    ...listed('contract', ids(contractsFrom(id, world))),
    ...listed('distribution agreement', ids(distributionsBelow(id, world))),
    ...listed('service agreement', ids(world.agreements.by('sourcing_agreement.id', id))),
  ]
  if (users.length > 0) throw refusal('AGR_001', { id, users: users.join(' and ') })
}

/** Refuses with `AGR_002` to delete a version that is used or the last one. */
export function checkVersionUnused(version: AgreementVersionRecord, world: World): void {
  const { agreement_id: id } = version
  const refuse = (reason: string): Error =>
    refusal('AGR_002', { id, version: version.version, reason })
  const [use] = listed(
    'contract',
    contractsOnVersion(version, world).map((contract) => contract.id),
  )
  if (use) throw refuse(`it is used by ${use}`)
  if (versionsOf(id, world).length === 1) throw refuse('it is the only one')
}

/** An agreement that somebody has changed just now. */
export const touched = (
  agreement: AgreementRecord,
  { user }: Actor,
  { now }: Context,
): AgreementRecord => ({
  ...agreement,
  events: { ...agreement.events, updated: { at: now, by: user } },
})
