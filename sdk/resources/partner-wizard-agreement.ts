// The agreement side of the partner-creation wizard: the agreement and what hangs on it.
import type { Agreement, AgreementCreate } from '../../spec/generated/types.ts'
import { list } from './list.ts'
import { isSame } from './partner-wizard-check.ts'
import type {
  NewPartnerAgreement,
  NewPartnerDocument,
  PartnerInvitation,
} from './partner-wizard-input.ts'
import { AGREEMENT_TYPES, distributionFor, groupsLeft, type Found } from './partner-wizard-read.ts'
import { make, type Run } from './partner-wizard-run.ts'

/** Makes the agreement, unless it is there. */
export async function agreementOf(run: Run, { agreement: found }: Found): Promise<Agreement> {
  const { http, input, options } = run
  // One of the two is there: the input was checked.
  if (found || !input.newAgreement) return found as Agreement
  const body = agreementBody(input, input.newAgreement)
  const agreement =
    (run.looks ? await lostAgreement(run, body) : undefined) ??
    (await make(run, () => http.call('createAgreement', { ...options, body })))
  run.made = { ...run.made, agreement }
  return agreement
}

const agreementBody = (
  { type, sourcingAgreement }: PartnerInvitation,
  { name, description, document = 'none' }: NewPartnerAgreement,
): AgreementCreate => ({
  type: AGREEMENT_TYPES[type],
  title: name,
  description,
  ...documentOf(document),
  active: true,
  ...(sourcingAgreement && { sourcing_agreement: { id: sourcingAgreement.id } }),
})

function documentOf(
  document: NewPartnerDocument,
): Pick<AgreementCreate, 'document_type' | 'link' | 'file'> {
  if (document === 'none') return { document_type: 'none' }
  return document.file
    ? { document_type: 'uploaded', file: document.file }
    : { document_type: 'external', link: document.link }
}

/** The newest unused agreement that says what the lost one does. */
async function lostAgreement(
  { http, options }: Run,
  body: AgreementCreate,
): Promise<Agreement | undefined> {
  const { type } = body
  const filter = { filter: { type: type === 'service' ? type : 'program' } } as const
  for await (const agreement of list(http, 'listAgreements', filter, options)) {
    const same =
      isSame(agreement.title, body.title) &&
      isSame(agreement.description, body.description) &&
      agreement.document_type === body.document_type &&
      (!body.link || agreement.version.link === body.link) &&
      agreement.sourcing_agreement?.id === body.sourcing_agreement?.id
    if (same && agreement.stats.contracts === 0) return agreement
  }
  return undefined
}

/** Makes a distribution agreement for each marketplace that has none. */
export async function distribute(
  run: Run,
  { id }: Agreement,
  { marketplaces }: Found,
): Promise<void> {
  const { http, input, options } = run
  if (marketplaces.length === 0) return
  const args = { ...options, params: { agreement_id: id } }
  const found = run.looks
    ? await list(http, 'listDistributionAgreements', undefined, args).toArray()
    : []
  for (const marketplace of marketplaces) {
    const { auto_accept = true } =
      input.marketplaces?.find((given) => given.id === marketplace.id) ?? {}
    const body = {
      title: marketplace.name.slice(0, 100),
      description: `Distribution in ${marketplace.name}.`,
      marketplace: { id: marketplace.id },
      document_type: 'none',
      auto_accept,
      active: true,
    } as const
    const agreement =
      distributionFor(marketplace.id, { distributionAgreements: found }) ??
      (await make(run, () => http.call('createDistributionAgreement', { ...args, body })))
    const { distributionAgreements = [] } = run.made
    run.made = { ...run.made, distributionAgreements: [...distributionAgreements, agreement] }
  }
}

export async function addMarketplace(run: Run, { id }: Agreement): Promise<void> {
  const { http, input, options, made } = run
  if (!input.marketplace || made.marketplace) return
  const marketplace = { id: input.marketplace.id }
  const args = { ...options, params: { agreement_id: id } }
  const found = run.looks
    ? await list(http, 'listAgreementMarketplaces', undefined, args).toArray()
    : []
  if (!found.some((one) => one.id === marketplace.id)) {
    await make(run, () => http.call('addAgreementMarketplace', { ...args, body: marketplace }))
  }
  run.made = { ...run.made, marketplace }
}

export async function addProductGroups(run: Run, { id }: Agreement): Promise<void> {
  const { http, options } = run
  const left = groupsLeft(run)
  if (left.length === 0) return
  const args = { ...options, params: { agreement_id: id } }
  const found = run.looks
    ? await list(http, 'listAgreementProductGroups', undefined, args).toArray()
    : []
  for (const { id } of left) {
    if (!found.some((one) => one.id === id)) {
      await make(run, () => http.call('addAgreementProductGroup', { ...args, body: { id } }))
    }
    const { productGroups = [] } = run.made
    run.made = { ...run.made, productGroups: [...productGroups, { id }] }
  }
}
