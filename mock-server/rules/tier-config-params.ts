// The parameters of tier configurations: writing them, and what is wrong with their values.
import type { TierConfigParameter, TierConfigParameterWrite } from '../../spec/generated/types.ts'
import { invalid, missing } from './refusal.ts'

/** How many values one request may send. */
const MOST = 50

/**
 * Parameters with values that are sent; how they are asked for, and what is wrong with them, is for
 * the vendor to say. Refuses with `VAL_001` those the configuration does not have,
 * those that are sent twice, and more than there may be.
 */
export function writtenParams(
  params: readonly TierConfigParameter[],
  sent: readonly TierConfigParameterWrite[] = [],
  { byVendor = false }: { readonly byVendor?: boolean } = {},
): TierConfigParameter[] {
  const known = new Set(params.map(({ id }) => id))
  const problems = sent.flatMap(({ id }, index) => {
    if (!known.has(id)) return [missing(`params.${index}.id`)]
    const first = sent.findIndex((other) => other.id === id)
    return first < index ? [`params.${index}.id: ${id} is there twice.`] : []
  })
  if (sent.length > MOST)
    problems.unshift(`params: Ensure this field has no more than ${MOST} elements.`)
  if (problems.length > 0) throw invalid(...problems)
  return params.map((param) => {
    const write = sent.find(({ id }) => id === param.id)
    if (!write) return param
    const { constraints: _, value_error: _error, ...values } = write
    return written(param, byVendor ? write : values)
  })
}

/** Members that are not sent stay, null takes them away; what forms show is added to what holds. */
function written(
  param: TierConfigParameter,
  { id: _id, constraints, ...members }: TierConfigParameterWrite,
): TierConfigParameter {
  const all = { ...param, ...members, constraints: { ...param.constraints, ...constraints } }
  const set = Object.entries(all).filter(([, value]) => value !== null)
  return Object.fromEntries(set) as unknown as TierConfigParameter
}

/** Whether the reseller has to fill in a parameter and has not. */
export const isMissing = ({ phase, constraints, value }: TierConfigParameter): boolean =>
  phase === 'ordering' && constraints.required === true && (value ?? '') === ''

/** Parameters with what is wrong with their values. */
export const validated = (params: readonly TierConfigParameter[]): TierConfigParameter[] =>
  params.map((param) => ({ ...param, value_error: problem(param) }))

function problem(param: TierConfigParameter): string | undefined {
  const { type, value = '', constraints } = param
  if (isMissing(param)) return 'This field is required.'
  if (value === '') return undefined
  const choices = constraints.choices?.map((choice) => choice.value)
  if (choices && !choices.includes(value)) return `Choose one of: ${choices.join(', ')}.`
  if (type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))
    return 'Enter a valid email address.'
  return type === 'url' && !/^https?:\/\/\S+$/.test(value)
    ? 'Enter a valid URL, http or https.'
    : undefined
}
