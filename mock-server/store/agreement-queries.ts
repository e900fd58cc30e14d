// What follows from agreements and contracts together: versions, counts, who is bound by what.
import type {
  AgreementRecord,
  AgreementVersionRecord,
  ContractRecord,
  ContractStatus,
} from './agreement-records.ts'
import type { World } from './store.ts'

/** The versions of an agreement, the newest first. */
export const versionsOf = (agreementId: string, world: World): AgreementVersionRecord[] =>
  world.agreementVersions.by('agreement_id', agreementId).toSorted((a, b) => b.version - a.version)

/** The version that contracts are signed on; at most one is active. */
export const activeVersion = (
  agreementId: string,
  world: World,
): AgreementVersionRecord | undefined =>
  world.agreementVersions.by('agreement_id', agreementId).find(({ active }) => active)

/** The version that an agreement shows: the active one, else the newest. */
export function shownVersion(agreementId: string, world: World): AgreementVersionRecord {
  const version = activeVersion(agreementId, world) ?? versionsOf(agreementId, world)[0]
  if (!version) throw new Error(`${agreementId} has no version`)
  return version
}

/** The number of a new version: numbers are not used again. */
export function nextVersion(agreementId: string, world: World): number {
  let version = 1
  while (world.agreementVersions.ever(`${agreementId}/${version}`)) version++
  return version
}

/** Whether no newer version than the one that was signed is active. */
export const isLatest = ({ agreement_id, version }: ContractRecord, world: World): boolean =>
  typeof version !== 'number' || version >= (activeVersion(agreement_id, world)?.version ?? 0)

/** The contracts made from an agreement. */
export const contractsFrom = (agreementId: string, world: World): ContractRecord[] =>
  world.contracts.by('agreement.id', agreementId)

/** How many contracts an agreement has: all but the rejected ones. */
export const countContracts = (agreementId: string, world: World): number =>
  world.cached(
    `contracts counted from ${agreementId}`,
    () => contractsFrom(agreementId, world).filter(({ status }) => status !== 'rejected').length,
  )

/** The contracts that use a version of an agreement, or have used it. */
export const contractsOnVersion = (
  { agreement_id, version }: Pick<AgreementVersionRecord, 'agreement_id' | 'version'>,
  world: World,
): readonly ContractRecord[] =>
  world
    .cached(`contracts by version of ${agreement_id}`, () => {
      const found = new Map<number, ContractRecord[]>()
      for (const contract of contractsFrom(agreement_id, world)) {
        for (const signed of world.contractVersions.by('contract_id', contract.id)) {
          const before = found.get(signed.version)
          if (before) before.push(contract)
          else found.set(signed.version, [contract])
        }
      }
      return found
    })
    .get(version) ?? []

/** The contracts that a partner has for an agreement. */
export function contractsBetween(
  agreementId: string,
  partnerId: string,
  world: World,
): ContractRecord[] {
  const { contracts } = world
  const made = contracts.slotsBy('agreement.id', agreementId) ?? new Set<number>()
  const held = contracts.slotsBy('owner.id', partnerId) ?? new Set<number>()
  const [few, many] = made.size < held.size ? [made, held] : [held, made]
  return [...few].filter((slot) => many.has(slot)).map((slot) => contracts.row(slot))
}

/** Whether a partner has a contract for an agreement in one of some states. */
export const hasContract = (
  agreementId: string | undefined,
  partnerId: string,
  states: readonly ContractStatus[],
  world: World,
): boolean =>
  agreementId !== undefined &&
  contractsBetween(agreementId, partnerId, world).some(({ status }) => states.includes(status))

/** The active distribution contracts of a marketplace. */
export const activeContractsIn = (marketplaceId: string, world: World): ContractRecord[] =>
  world.contracts
    .by('marketplace.id', marketplaceId)
    .filter(({ type, status }) => type === 'distribution' && status === 'active')

/** The distribution agreements below a program agreement. */
export const distributionsBelow = (programId: string, world: World): AgreementRecord[] =>
  world.agreements.by('parent.id', programId)

/** The agreements of others that an account is invited to, has signed, or stands to gain by that. */
export const agreementsSeenBy = (accountId: string, world: World): ReadonlySet<unknown> =>
  world.cached(`agreements for ${accountId}`, () => {
    const seen = new Set<string>()
    const contracts = [
      ...world.contracts.by('owner.id', accountId),
      ...world.contracts.by('creator.id', accountId),
    ]
    for (const { type, status, agreement_id } of contracts) {
      if (status === 'rejected' || status === 'terminated') continue
      seen.add(agreement_id)
      if (type === 'program' && status === 'active') {
        for (const { id } of distributionsBelow(agreement_id, world)) seen.add(id)
      }
      const sourcing = world.agreements.get(agreement_id)?.sourcing_agreement_id
      if (type === 'service' && sourcing !== undefined) seen.add(sourcing)
    }
    return seen
  })

/** The marketplaces of an agreement, by id. */
export const marketplacesOf = ({ marketplace_id, marketplace_ids }: AgreementRecord): string[] =>
  marketplace_id === undefined ? [...marketplace_ids] : [marketplace_id]

/** The marketplaces of others that an account meets in agreements. */
export const marketplacesSeenBy = (accountId: string, world: World): ReadonlySet<unknown> =>
  world.cached(`marketplaces for ${accountId}`, () => {
    const agreements = Array.from(agreementsSeenBy(accountId, world), (id) =>
      world.agreements.get(String(id)),
    )
    return new Set(agreements.flatMap((agreement) => (agreement ? marketplacesOf(agreement) : [])))
  })
