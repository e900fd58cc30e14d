// One run of the partner-creation wizard: what it has made so far, and what its errors tell of it.
import { isApiError } from '../errors.ts'
import { neverSent, type Http } from '../http.ts'
import { checkInput } from './partner-wizard-check.ts'
import { PartnerWizardError } from './partner-wizard-error.ts'
import type {
  NewPartnerAccount,
  PartnerWizardOptions,
  PartnerWizardProgress,
  PartnerWizardStep,
} from './partner-wizard-input.ts'

/** One run of the wizard. */
export interface Run {
  readonly http: Http
  readonly input: NewPartnerAccount
  readonly options: PartnerWizardOptions
  /** Grows with each thing that is made. */
  made: PartnerWizardProgress
  /** Whether what is not known to be made is looked for, since an earlier answer was lost. */
  readonly looks: boolean
  /** Whether the answer to the last thing that was made is lost. */
  lost: boolean
}

/** Starts a run; raises `TypeError` for input that makes no sense. */
export function begin(
  http: Http,
  input: NewPartnerAccount,
  // By name: one idempotency key for all that is sent would be wrong, and not all callers compile.
  { signal, timeout, totalTimeout }: PartnerWizardOptions = {},
): Run {
  checkInput(input)
  const { resume: made = {} } = input
  const options: PartnerWizardOptions = {
    ...(signal && { signal }),
    ...(timeout !== undefined && { timeout }),
    ...(totalTimeout !== undefined && { totalTimeout }),
  }
  return { http, input, options, made, looks: made.unsure === true, lost: false }
}

/** Does a step; when it fails, says how far the wizard came. */
export async function step<T>(
  run: Run,
  name: PartnerWizardStep,
  work: () => Promise<T>,
): Promise<T> {
  try {
    run.options.signal?.throwIfAborted()
    return await work()
  } catch (cause) {
    const { made: created, lost } = run
    throw new PartnerWizardError(run.input.name, { step: name, created, lost }, cause)
  }
}

/** Sends what makes something; when no answer says whether it did, the progress says so. */
export async function make<T>(run: Run, send: () => Promise<T>): Promise<T> {
  // Outside the try: what is not sent is not lost.
  run.options.signal?.throwIfAborted()
  try {
    return await send()
  } catch (error) {
    run.lost = isApiError(error) ? error.status >= 500 || error.status === 408 : !neverSent(error)
    if (run.lost) run.made = { ...run.made, unsure: true }
    throw error
  }
}
