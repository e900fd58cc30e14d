// How a tier account is written: references checked, contact data completed, versions and requests made.
import type {
  ContactInfo,
  ContactInfoWrite,
  TierAccountCreate,
  TierAccountUpdate,
} from '../../spec/generated/types.ts'
import type { Actor, Context } from '../operation.ts'
import { checkPlace } from '../rules/hierarchy.ts'
import { invalid, missing } from '../rules/refusal.ts'
import { requestsFor } from '../rules/tier-sync.ts'
import type { View } from '../rules/visibility.ts'
import { NO_HUB } from '../store/fields.ts'
import type { TierAccountRecord, TierAccountRequestRecord } from '../store/records.ts'
import type { Change } from '../store/store.ts'
import { withoutNulls } from './without-nulls.ts'

/** A change of an account, with what it sets off. */
interface AccountChange {
  readonly account: TierAccountRecord
  readonly requests: readonly TierAccountRequestRecord[]
  /** Empty when the input changes nothing. */
  readonly changes: readonly Change[]
}

interface ChangeInput {
  readonly actor: Actor
  readonly view: View
  readonly target: TierAccountRecord
  readonly input: TierAccountUpdate
  readonly context: Context
  /** Where the body holds the account, for the names of fields in messages. */
  readonly at?: string
}

/** Applies an update: at once, as a new version, with a request per linked product. */
export function changeAccount({
  actor,
  view,
  target,
  input,
  context,
  at,
}: ChangeInput): AccountChange {
  const { parent: _, access: _access, contact_info, ...members } = input
  const references = checkReferences(view, target.owner_id, input, { id: target.id, at })
  const account: TierAccountRecord = {
    ...target,
    ...withoutNulls(members),
    ...references,
    ...(contact_info && { contact_info: readContact(contact_info) }),
  }
  checkPlace(view, account, target, at)
  if (same({ ...account, access: target.access }, target)) {
    // Who may see an account is no part of its data: no version, and nothing to tell a vendor.
    const shared = same(account, target) ? [] : [{ in: 'tierAccounts', put: account } as const]
    return { account, requests: [], changes: shared }
  }
  const changed: TierAccountRecord = {
    ...account,
    version: target.version + 1,
    events: { ...target.events, updated: { at: context.now, by: actor.user } },
  }
  const requests = requestsFor(changed, view.world, actor, context.now)
  const changes: Change[] = [
    ...written(changed),
    ...requests.map((put): Change => ({ in: 'tierAccountRequests', put })),
  ]
  return { account: changed, requests, changes }
}

/** The changes that store a new state of an account: the account and its version. */
export function written(state: TierAccountRecord): Change[] {
  const version = { id: `${state.id}/${state.version}`, account_id: state.id, state }
  return [
    { in: 'tierAccounts', put: state },
    { in: 'tierAccountVersions', put: version },
  ]
}

interface References {
  readonly parent_id?: string
  readonly hub_id?: string
  readonly access?: readonly string[]
}

/** Resolves what the body points at and refuses, all at once, what leads nowhere or is taken. */
export function checkReferences(
  view: View,
  ownerId: string,
  input: TierAccountCreate | TierAccountUpdate,
  { id, at = '' }: { readonly id?: string; readonly at?: string | undefined } = {},
): References {
  const problems: string[] = []
  const { parent, external_uid } = input
  const hub = 'hub' in input ? input.hub?.id : undefined
  const access = input.access && [...new Set(input.access.map((account) => account.id))].toSorted()
  if (parent?.index !== undefined) {
    problems.push(`${at}parent.index: Only bulk requests can use it. Send parent.id.`)
  }
  const kept = id !== undefined && view.world.tierAccounts.get(id)?.parent_id === parent?.id
  if (parent?.id !== undefined && !kept && !view.get('tierAccounts', parent.id)) {
    problems.push(missing(`${at}parent.id`))
  }
  if (hub !== undefined && hub !== NO_HUB.id && !view.get('hubs', hub)) {
    problems.push(missing(`${at}hub.id`))
  }
  input.access?.forEach((account, index) => {
    if (!view.world.accounts.get(account.id)) problems.push(missing(`${at}access.${index}.id`))
  })
  if (external_uid && takenUid(view, ownerId, external_uid, id)) {
    problems.push(
      `${at}external_uid: Another tier account of ${ownerId} has ${external_uid}. Leave it out to have one made.`,
    )
  }
  if (problems.length > 0) throw invalid(...problems)
  return {
    ...(parent?.id !== undefined && { parent_id: parent.id }),
    ...(hub !== undefined && hub !== NO_HUB.id && { hub_id: hub }),
    ...(access && { access }),
  }
}

const takenUid = (view: View, ownerId: string, uid: string, id: string | undefined): boolean =>
  view.world.tierAccounts
    .by('external_uid', uid)
    .some((other) => other.owner_id === ownerId && other.id !== id)

/** Contact data as it is read: a phone number is always there, its unset parts are empty. */
export function readContact({
  contact,
  address_line2,
  state,
  ...address
}: ContactInfoWrite): ContactInfo {
  const { country_code, area_code, phone_number, extension } = contact.phone_number ?? {}
  return {
    ...address,
    ...(address_line2 && { address_line2 }),
    ...(state && { state }),
    contact: {
      ...contact,
      phone_number: {
        country_code: country_code ?? '',
        area_code: area_code ?? '',
        phone_number: phone_number ?? '',
        extension: extension ?? '',
      },
    },
  }
}

/** Whether two states hold the same data, whatever the order of their members. */
const same = (a: TierAccountRecord, b: TierAccountRecord): boolean => canonical(a) === canonical(b)

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
