// Whether answers fit a lead form, and how people read them.
import * as z from 'zod'
import type { LeadFormField } from '../../spec/generated/types.ts'
import { countryOf } from '../countries.ts'
import { invalidFor } from './refusal.ts'

/** Answers, by the id of their field. */
export type LeadData = Readonly<Record<string, unknown>>

/**
 * The answers to a form: text trimmed, those that say nothing left out. Refuses with `VAL_001` what
 * does not fit, all problems at once.
 */
export function checkData(schema: readonly LeadFormField[], data: LeadData): LeadData {
  const known = new Set(schema.map(({ id }) => id))
  const answers: [string, unknown][] = []
  const problems: string[] = []
  for (const field of schema) {
    const given = Object.hasOwn(data, field.id) ? data[field.id] : undefined
    const answer = typeof given === 'string' ? given.trim() : given
    const problem = isNone(answer) ? lack(field, answer) : checks[field.type](answer, field)
    if (problem !== undefined) problems.push(`data.${field.id}: ${problem}`)
    else if (!isNone(answer)) answers.push([field.id, answer])
  }
  for (const id of Object.keys(data)) {
    if (!known.has(id)) problems.push(`data.${id}: The form has no such field.`)
  }
  if (problems.length > 0) throw invalidFor(problems)
  return Object.fromEntries(answers)
}

const isNone = (answer: unknown): boolean =>
  answer === undefined || answer === null || answer === ''

function lack({ required }: LeadFormField, answer: unknown): string | undefined {
  if (!required) return undefined
  if (answer === undefined) return 'This field is required.'
  return answer === null ? 'This field may not be null.' : 'This field may not be blank.'
}

/** Says what is wrong with an answer, if anything is. */
type Check = (answer: unknown, field: LeadFormField) => string | undefined

/** A check of text, which may not be too long either. */
const text =
  (problem: (answer: string, field: LeadFormField) => string | undefined): Check =>
  (answer, field) => {
    if (typeof answer !== 'string') return 'Not a valid string.'
    const { max_length = Infinity } = field
    // Characters as people count them, not halves of them.
    if (answer.length > max_length && [...answer].length > max_length)
      return `Ensure this field has no more than ${max_length} characters.`
    return problem(answer, field)
  }

const email = z.email()
const url = z.url({ protocol: /^https?$/ })
/** Digits with what people put between them, and an extension. */
const PHONE = /^\+?[\d\s().\-/]+((x|ext\.?)\s*\d{1,6})?$/i

const checks: { readonly [T in LeadFormField['type']]: Check } = {
  text: text((answer) => (/[\r\n]/.test(answer) ? 'Line breaks are not allowed.' : undefined)),
  textarea: text(() => undefined),
  email: text((answer) =>
    email.safeParse(answer).success ? undefined : 'Enter a valid email address.',
  ),
  url: text((answer) =>
    url.safeParse(answer).success ? undefined : 'Enter a valid URL, http or https.',
  ),
  phone: text((answer) => {
    const [number = ''] = answer.split(/x|ext/i)
    const digits = number.replaceAll(/\D/g, '').length
    return PHONE.test(answer) && digits >= 5 && digits <= 15
      ? undefined
      : 'Enter a valid phone number.'
  }),
  number: (answer) => (Number.isFinite(answer) ? undefined : 'A valid number is required.'),
  checkbox: (answer) => (typeof answer === 'boolean' ? undefined : 'Must be a valid boolean.'),
  dropdown: text((answer, { options = [] }) =>
    options.includes(answer)
      ? undefined
      : `"${answer.slice(0, 100)}" is not a valid choice. Choose one of: ${options.join(', ')}.`,
  ),
  country: text((answer) =>
    countryOf(answer)
      ? undefined
      : `"${answer.slice(0, 100)}" is not a valid choice. Use the code of a country, like ES.`,
  ),
}

/** Answers as people read them, by the title of their field; with its id where two have the same. */
export function formatData(
  schema: readonly LeadFormField[],
  data: LeadData,
): Record<string, string> {
  const answered = schema.filter(({ id }) => Object.hasOwn(data, id))
  const titles = answered.map(({ title }) => title)
  const named = new Map<string, string>()
  for (const { id, title, type } of answered) {
    const alone = titles.filter((other) => other === title).length === 1
    let name = alone ? title : `${title} (${id})`
    while (named.has(name) || (name !== title && titles.includes(name))) name += ` (${id})`
    named.set(name, printed(type, data[id]))
  }
  return Object.fromEntries(named)
}

function printed(type: LeadFormField['type'], answer: unknown): string {
  if (type === 'checkbox') return answer === true ? 'Yes' : 'No'
  if (type === 'country') return countryOf(String(answer))?.name ?? String(answer)
  return String(answer)
}
