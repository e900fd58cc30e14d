// The error of the partner-creation wizard, which says how far it came and how to go on.
import { ConnectError, isApiError, isConnectError, type SentRequest } from '../errors.ts'
import type { PartnerWizardProgress, PartnerWizardStep } from './partner-wizard-input.ts'

/** For causes that are no request, like a signal. */
const NO_REQUEST: SentRequest = { method: '', url: '', requestId: '' }

/**
 * A step of the wizard failed; what was made before stays. `cause` says why:
 *
 * - an `ApiError`: the server refused, or failed
 * - a `NetworkError`, `TimeoutError` or `ResponseShapeError`: there was no answer that could be read
 * - a `TypeError`: an id is empty, or the existing agreement, once read, is of the wrong type
 * - the reason of the signal: the call was aborted
 *
 * `method` and `url` are those of the cause, and empty where it is no error of a request.
 *
 * Call again with `resume: error.created`, with the input corrected if it was refused: finished steps
 * are skipped, half-finished ones continued. Where an answer was lost (the connection broke, timeout,
 * an abort while it was awaited, a status from 500 up) the step may have worked all the same: the
 * repetition looks for what it would have made before it makes it. It recognises an agreement by its
 * texts and by being unused, a contract by partner name, kind, message and note. That has two limits:
 * what a file says is not compared, and an older pending invitation under an existing agreement that
 * says all the same is taken for the lost one.
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
        ...advice(created, { refused: !lost && isRefusal(cause) }),
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

/** Whether the same call would fail the same way. */
const isRefusal = (cause: unknown): boolean =>
  isApiError(cause)
    ? cause.status < 500 && cause.status !== 408 && cause.status !== 429
    : cause instanceof TypeError

function advice(created: PartnerWizardProgress, { refused }: { refused: boolean }): string[] {
  const made = named(created)
  const again = refused ? 'Correct the input, then call again' : 'Call again'
  if (made.length === 0 && !created.unsure) return [`Nothing was made. ${again}.`]
  const look = created.unsure ? ', which looks first for what may be there' : ''
  return [
    ...(made.length > 0 ? [`Made so far, and kept: ${made.join(', ')}.`] : []),
    `${again} with \`resume: error.created\` to go on from there${look}.`,
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
