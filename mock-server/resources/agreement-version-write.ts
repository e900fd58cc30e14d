// How versions of agreements are written: numbers, documents, and that at most one is active.
import type { AgreementCreate } from '../../spec/generated/types.ts'
import type { Actor, Context } from '../operation.ts'
import type { View } from '../rules/visibility.ts'
import { activeVersion, nextVersion } from '../store/agreement-queries.ts'
import type { AgreementRecord, AgreementVersionRecord } from '../store/agreement-records.ts'
import type { Change, World } from '../store/store.ts'
import { storeDocument } from './agreement-documents.ts'

type VersionInput = Pick<AgreementCreate, 'document_type' | 'link' | 'file'> & {
  readonly active: boolean
}

interface Place {
  readonly actor: Actor
  readonly view: View
  readonly context: Context
  readonly agreement: AgreementRecord
}

/** A new version of an agreement; an active one takes the place of the one that was. */
export function writeVersion(
  input: VersionInput,
  { actor, view, context, agreement }: Place,
): { readonly version: AgreementVersionRecord; readonly changes: Change[] } {
  const number = nextVersion(agreement.id, view.world)
  const { changes, ...document } = storeDocument(input, {
    owner_id: agreement.owner_id,
    agreement_id: agreement.id,
    version: number,
  })
  const version: AgreementVersionRecord = {
    id: `${agreement.id}/${number}`,
    agreement_id: agreement.id,
    version: number,
    active: input.active,
    author: actor.user,
    ...document,
    version_created: context.now,
  }
  const stored: Change[] = input.active
    ? activated(version, view.world)
    : [{ in: 'agreementVersions', put: version }]
  return { version, changes: [...changes, ...stored] }
}

/** The changes that make a version the only active one. */
export function activated(version: AgreementVersionRecord, world: World): Change[] {
  const before = activeVersion(version.agreement_id, world)
  return [
    ...(before && before.id !== version.id
      ? [{ in: 'agreementVersions', put: { ...before, active: false } } as const]
      : []),
    { in: 'agreementVersions', put: { ...version, active: true } },
  ]
}
