// The error of the partner-creation wizard, which says how far it came and how to go on.
import { ConnectError, isConnectError, type SentRequest } from './errors.ts'
import type { PartnerWizardProgress, PartnerWizardStep } from './resources/partner-wizard-input.ts'

/** For causes that are no request, like a signal. */
const NO_REQUEST: SentRequest = { method: '', url: '', requestId: '' }

/**
 * A step of the wizard failed; `cause` says why: an `ApiError` where the server refused, else a
 * `NetworkError`, the reason of a signal and so on. What was made before stays.
 *
 * Call again with `resume: error.created`, with the input corrected if the server refused it: finished
 * steps are skipped, half-finished ones continued. Where an answer was lost (no connection, timeout,
 * a status from 500 up) the step may have worked all the same: the repetition looks for what it would
 * have made before it makes it. It recognises an agreement by its texts and by being unused, a contract
 * by partner name, kind, message and note.
 *
 * @example
 * try {
 *   await client.partners.invite(input)
 * } catch (error) {
 *   if (!(error instanceof PartnerWizardError)) throw error
 *   console.log(error.step, error.message)
 *   await client.partners.invite({ ...input, resume: error.created })
 * }
 */
export class PartnerWizardError extends ConnectError {
  override readonly name = 'PartnerWizardError'
  /** What failed; in each step nothing, a part or all of it may have been done. */
  readonly step: PartnerWizardStep
  /** What exists already, as `resume` takes it. */
  readonly created: PartnerWizardProgress

  /** `lost` when what failed may have worked, though no answer says so. */
  constructor(
    partner: string,
    {
      step,
      created,
      lost,
    }: { step: PartnerWizardStep; created: PartnerWizardProgress; lost: boolean },
    cause: unknown,
  ) {
    const why = (cause instanceof Error ? cause.message : String(cause)).replace(/[^.!?]$/, '$&.')
    super(
      [
        `The step "${step}" failed for ${partner}: ${why}`,
        ...(lost ? ['It may have worked all the same.'] : []),
        ...advice(created),
      ].join(' '),
      isConnectError(cause) ? cause : NO_REQUEST,
      { cause },
    )
    this.step = step
    this.created = created
  }
}

/** Whether something thrown is an error of the wizard; where the package was loaded twice, too. */
export const isPartnerWizardError = (error: unknown): error is PartnerWizardError =>
  isConnectError(error) && error.name === 'PartnerWizardError'

function advice(created: PartnerWizardProgress): string[] {
  const made = named(created)
  if (made.length === 0 && !created.unsure) return ['Nothing was made: simply call again.']
  const look = created.unsure ? ', which looks first for what may be there' : ''
  return [
    ...(made.length > 0 ? [`Made so far, and kept: ${made.join(', ')}.`] : []),
    `Call again with \`resume: error.created\` to go on from there${look}.`,
  ]
}

const named = ({
  agreement,
  distributionAgreements = [],
  marketplace,
  productGroups = [],
  contract,
  account,
}: PartnerWizardProgress): string[] => [
  ...(agreement ? [`agreement ${agreement.id}`] : []),
  ...distributionAgreements.map(({ id }) => `distribution agreement ${id}`),
  ...(marketplace ? [`marketplace ${marketplace.id} in it`] : []),
  ...productGroups.map(({ id }) => `product group ${id} in it`),
  ...(contract ? [`contract ${contract.id}`] : []),
  ...(account ? [`account ${account.id}`] : []),
]
