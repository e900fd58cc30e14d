// The states of lead forms and leads: which action leads from which to which.
import type { RuleSource } from '../../spec/errors.ts'
import type { Lead, LeadForm } from '../../spec/generated/types.ts'
import type { LeadFormRecord, LeadRecord } from '../store/lead-records.ts'
import { refusal } from './refusal.ts'

interface Transition<Status> {
  readonly from: Status
  readonly to: Status
  readonly source: RuleSource
}

/** The state a new form is in. */
export const FIRST_FORM_STATUS: LeadForm['status'] = 'active'

export const formActions = {
  activate: { from: 'inactive', to: 'active', source: 'api' },
  deactivate: { from: 'active', to: 'inactive', source: 'api' },
} as const satisfies Readonly<Record<string, Transition<LeadForm['status']>>>

/** Where an action leads a form; refuses with `LDF_001` what is there already. */
export function checkFormAction(
  action: keyof typeof formActions,
  { id, status }: LeadFormRecord,
): LeadForm['status'] {
  const { from, to } = formActions[action]
  if (status !== from) throw refusal('LDF_001', { id, status })
  return to
}

/** The state a new lead is in. */
export const FIRST_LEAD_STATUS: Lead['status'] = 'pending'

export const leadActions = {
  qualify: { done: 'qualified', from: 'pending', to: 'qualified', source: 'api' },
  invalidate: { done: 'invalidated', from: 'pending', to: 'invalid', source: 'api' },
} as const satisfies Readonly<Record<string, Transition<Lead['status']> & { done: string }>>

export type LeadAction = keyof typeof leadActions

/** Where an action leads a lead; refuses with `LDR_001` what its state does not allow. */
export function checkLeadAction(action: LeadAction, { id, status }: LeadRecord): Lead['status'] {
  const { done, from, to } = leadActions[action]
  if (status !== from) throw refusal('LDR_001', { id, status, from, done })
  return to
}
