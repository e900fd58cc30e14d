// What the partner-creation wizard reads before it makes anything: a wrong id has made nothing.
import type { Agreement, IdRef, Marketplace } from '../../spec/generated/types.ts'
import { list } from './list.ts'
import type { PartnerInvitation, PartnerWizardProgress } from './partner-wizard-input.ts'
import { step, type Run } from './partner-wizard-run.ts'

export interface Found {
  /** The one to invite to, when it is there already. */
  readonly agreement: Agreement | undefined
  /** Those that have no distribution agreement yet. */
  readonly marketplaces: readonly Marketplace[]
}

/** Reads all that the input of an invitation names, but for what an earlier run has used already. */
export async function readAll(run: Run): Promise<Found> {
  const [agreement, marketplaces] = await Promise.all([
    step(run, 'agreement', () => readAgreement(run)),
    step(run, 'marketplaces', () => readMarketplaces(run)),
    step(run, 'productGroups', () => readProductGroups(run)),
  ])
  return { agreement, marketplaces }
}

/** The first users of the new account. */
export async function readUsers({ http, input, options, made }: Run): Promise<readonly IdRef[]> {
  const { users = [] } = input
  if (users.length === 0 || made.account) return []
  const own = await list(http, 'listAccounts', undefined, options).first()
  const params = { account_id: own?.id ?? '' }
  if (users === 'all') {
    const joined = { filter: { status: 'joined' } } as const
    return list(http, 'listUsers', joined, { ...options, params }).toArray()
  }
  return Promise.all(
    users.map(({ id }) => http.call('getUser', { ...options, params: { ...params, id } })),
  )
}

async function readAgreement(run: Run): Promise<Agreement | undefined> {
  const { http, input, options, made } = run
  const read = ({ id }: IdRef): Promise<Agreement> =>
    http.call('getAgreement', { ...options, params: { id } })
  if (input.agreement) return ofType(input, await read(input.agreement))
  if (made.agreement) return ofType(input, made.agreement)
  if (input.sourcingAgreement) await read(input.sourcingAgreement)
  return undefined
}

export const AGREEMENT_TYPES = { vendor: 'program', reseller: 'service' } as const

/** The server would make the partner what the agreement is for, whatever was asked for. */
function ofType({ type }: PartnerInvitation, agreement: Agreement): Agreement {
  const wanted = AGREEMENT_TYPES[type]
  if (agreement.type === wanted) return agreement
  throw new TypeError(
    `${agreement.id} is a ${agreement.type} agreement; a ${type} is invited to a ${wanted} agreement.`,
  )
}

/** For the names of the distribution agreements; the one of a reseller to see that it is there. */
async function readMarketplaces({
  http,
  input,
  options,
  made,
}: Run): Promise<readonly Marketplace[]> {
  const { marketplaces = [], marketplace } = input
  const left = marketplaces.filter(({ id }) => !distributionFor(id, made))
  const linked = marketplace && !made.marketplace ? [marketplace] : []
  const read = await Promise.all(
    [...left, ...linked].map(({ id }) =>
      http.call('getMarketplace', { ...options, params: { id } }),
    ),
  )
  return read.slice(0, left.length)
}

export const distributionFor = (
  marketplaceId: string,
  { distributionAgreements = [] }: PartnerWizardProgress,
): Agreement | undefined =>
  distributionAgreements.find(({ marketplace }) => marketplace?.id === marketplaceId)

async function readProductGroups(run: Run): Promise<unknown> {
  const { http, options } = run
  return Promise.all(
    groupsLeft(run).map(({ id }) => http.call('getProductGroup', { ...options, params: { id } })),
  )
}

export const groupsLeft = ({ input, made: { productGroups = [] } }: Run): readonly IdRef[] =>
  (input.productGroups ?? []).filter(({ id }) => !productGroups.some((done) => done.id === id))
