// How agreements, their versions and forms look on the wire.
import type {
  Agreement,
  AgreementRef,
  AgreementVersion,
  MarketplaceRef,
} from '../../spec/generated/types.ts'
import type { AgreementRecord, AgreementVersionRecord } from '../store/agreement-records.ts'
import {
  contractsOnVersion,
  countContracts,
  shownVersion,
  versionsOf,
} from '../store/agreement-queries.ts'
import type { World } from '../store/store.ts'
import { accountRef } from './accounts.ts'

/** An agreement on the wire. */
export function presentAgreement(record: AgreementRecord, world: World): Agreement {
  const { id, type, name, description, events, auto_accept, forms } = record
  const version = shownVersion(id, world)
  const attached = Object.entries(forms).flatMap(([kind, form]) =>
    form === undefined ? [] : [[kind, { id: form, type: kind }]],
  )
  return {
    id,
    type,
    title: name,
    name,
    description,
    events,
    created: events.created?.at ?? '',
    updated: events.updated?.at ?? '',
    owner: accountRef(record.owner_id, world),
    stats: {
      contracts: countContracts(id, world),
      versions: versionsOf(id, world).length,
    },
    document_type: version.document_type,
    ...(record.parent_id !== undefined && { parent: agreementRef(record.parent_id, world) }),
    ...(record.marketplace_id !== undefined && {
      marketplace: marketplaceRef(record.marketplace_id, world),
    }),
    ...(type === 'distribution' && { auto_accept: auto_accept === true }),
    ...(attached.length > 0 && { forms: Object.fromEntries(attached) as Agreement['forms'] }),
    ...(record.sourcing_agreement_id !== undefined && {
      sourcing_agreement: agreementRef(record.sourcing_agreement_id, world),
    }),
    version: versionRef(version, world),
  }
}

function versionRef(version: AgreementVersionRecord, world: World): Agreement['version'] {
  const { author, active, link, version_created } = version
  return {
    author,
    version: version.version,
    active,
    ...(link !== undefined && { link }),
    version_created,
    version_contracts: contractsOnVersion(version, world).length,
  }
}

/** A version of an agreement on the wire. */
export function presentVersion(record: AgreementVersionRecord, world: World): AgreementVersion {
  const agreement = world.agreements.ever(record.agreement_id)
  if (!agreement) throw new Error(`${record.id} is a version of no agreement`)
  // A page of versions shows the same agreement over and over.
  const shown = world.cached(`${agreement.id} as shown`, () => presentAgreement(agreement, world))
  return { ...versionRef(record, world), agreement: shown }
}

/** An agreement as others name it. */
export const agreementRef = (id: string, world: World): AgreementRef => ({
  id,
  name: world.agreements.ever(id)?.name ?? '',
})

/** A marketplace as others name it. */
export function marketplaceRef(
  id: string,
  world: World,
): Required<Pick<MarketplaceRef, 'id' | 'name'>> {
  const { name = '', icon } = world.marketplaces.ever(id) ?? {}
  return { id, name, ...(icon && { icon }) }
}
