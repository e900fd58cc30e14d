// What the fields of a lead form have to obey.
import type { LeadFormField, LeadFormFieldWrite } from '../../spec/generated/types.ts'
import { leadTemplates, type Template } from './lead-templates.ts'
import { invalid } from './refusal.ts'

/**
 * The fields of a form: those of its template, or those that a custom form is given. Refuses with
 * `VAL_001` what is wrong with them, and other fields than its own for a form with a template.
 */
export function fieldsOf(
  template: Template,
  given: readonly LeadFormFieldWrite[] | undefined,
  before?: readonly LeadFormField[],
): readonly LeadFormField[] {
  const own = template === 'custom' ? before : leadTemplates[template]
  if (given === undefined) {
    if (!own) throw invalid('schema: This field is required.')
    return own
  }
  const fields = given.map(whole)
  if (template === 'custom') {
    const problems = fields.flatMap((field, index) => problemsOf(field, index, fields))
    if (problems.length > 0) throw invalid(...problems)
    return fields
  }
  if (JSON.stringify(fields) !== JSON.stringify(own?.map(whole))) {
    throw invalid(
      `schema: A form made from ${template} has the fields of its template. Leave it out, or make a custom form.`,
    )
  }
  return fields
}

/** A field with all that the wire shows, its members in their order. */
const whole = ({
  id,
  title,
  type,
  required = false,
  placeholder,
  options,
  max_length,
}: LeadFormFieldWrite): LeadFormField => ({
  id,
  title,
  type,
  required,
  ...(placeholder !== undefined && { placeholder }),
  ...(options && { options }),
  ...(max_length !== undefined && { max_length }),
})

const TEXTS = new Set<LeadFormField['type']>(['text', 'textarea', 'email', 'phone', 'url'])

function problemsOf(
  { id, type, options, max_length }: LeadFormField,
  index: number,
  all: readonly LeadFormField[],
): string[] {
  const at = `schema.${index}`
  const again = options?.find((option, place) => options.indexOf(option) !== place)
  return [
    ...(/^[a-z][a-z0-9_]*$/.test(id)
      ? []
      : [`${at}.id: Use lower case letters, digits and underscores, a letter first.`]),
    ...(all.slice(0, index).some((field) => field.id === id)
      ? [`${at}.id: "${id}" is the id of another field.`]
      : []),
    ...(type === 'dropdown' && !options ? [`${at}.options: This field is required.`] : []),
    ...(type === 'dropdown' && options?.length === 0
      ? [`${at}.options: This list may not be empty.`]
      : []),
    ...(type !== 'dropdown' && options ? [`${at}.options: Only a dropdown has options.`] : []),
    ...(again === undefined ? [] : [`${at}.options: "${again}" is there twice.`]),
    ...(max_length !== undefined && !TEXTS.has(type)
      ? [`${at}.max_length: Only text has a maximum length.`]
      : []),
  ]
}
