// A form as its editor holds it: inputs hold text, also where the API has lists or nothing.
import type { LeadForm, LeadFormField, LeadFormFieldWrite } from 'partnerkit'

export interface EditedField {
  /** Stays while the field is moved and its id is changed. */
  readonly key: string
  readonly id: string
  readonly title: string
  readonly type: LeadFormField['type']
  readonly required: boolean
  readonly placeholder: string
  /** One on each line. */
  readonly options: string
  readonly max_length: number | string
}

export interface FormValues {
  readonly name: string
  readonly template: LeadForm['template']
  readonly schema: EditedField[]
}

export const newField = (): EditedField => ({
  key: crypto.randomUUID(),
  id: '',
  title: '',
  type: 'text',
  required: false,
  placeholder: '',
  options: '',
  max_length: '',
})

export const valuesOf = ({ name, template, schema = [] }: LeadForm): FormValues => ({
  name,
  template,
  schema: schema.map(({ options = [], ...field }) => ({
    ...newField(),
    ...field,
    options: options.join('\n'),
  })),
})

/** What the API takes for a field. Without an id it gets one that is made from the question. */
export function fieldOf(edited: EditedField): LeadFormFieldWrite {
  const { id, title, type, required, placeholder, options, max_length: max } = edited
  const lines = options.split('\n').map((line) => line.trim())
  return {
    id: id || idFrom(title),
    title,
    type,
    required,
    ...(hasText(type) && placeholder && { placeholder }),
    ...(type === 'dropdown' && { options: lines.filter(Boolean) }),
    ...(hasLength(type) && typeof max === 'number' && { max_length: max }),
  }
}

const idFrom = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[^a-z]+|_+$/g, '')

/** Whether there is room for a placeholder. */
export const hasText = (type: EditedField['type']): boolean => type !== 'checkbox'

/** Whether answers can be too long. */
export const hasLength = (type: EditedField['type']): boolean =>
  ['text', 'textarea', 'email', 'phone', 'url'].includes(type)
