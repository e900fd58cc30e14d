// An input for a field of a lead form, whatever it asks.
import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import type { Country, LeadFormField } from 'partnerkit'
import type { ChangeEvent, ReactNode } from 'react'

interface AnswerFieldProps {
  readonly field: LeadFormField
  readonly countries: readonly Country[]
  /** The answer, if there is one yet. */
  readonly value: unknown
  readonly error: ReactNode
  readonly onAnswer: (answer: unknown) => void
}

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>

export function AnswerField(props: AnswerFieldProps): ReactNode {
  const { field, countries, value, error, onAnswer } = props
  const { type, title: label, required, placeholder = '', max_length: maxLength } = field
  const asked = { label, required, error }
  const text = {
    ...asked,
    placeholder,
    value: typeof value === 'string' ? value : '',
    onChange: (event: Typed) => onAnswer(event.currentTarget.value),
    ...(maxLength && { maxLength }),
  }
  switch (type) {
    case 'text':
      return <TextInput {...text} />
    case 'textarea':
      return <Textarea {...text} autosize minRows={3} />
    case 'email':
      return <TextInput {...text} type="email" />
    case 'phone':
      return <TextInput {...text} type="tel" />
    case 'url':
      return <TextInput {...text} type="url" />
    case 'number':
      return (
        <NumberInput
          {...asked}
          placeholder={placeholder}
          value={typeof value === 'number' || typeof value === 'string' ? value : ''}
          onChange={onAnswer}
          hideControls
        />
      )
    case 'checkbox':
      return (
        <Checkbox
          {...asked}
          checked={value === true}
          onChange={(event) => onAnswer(event.currentTarget.checked)}
        />
      )
    case 'dropdown':
    case 'country':
      return (
        <NativeSelect
          {...asked}
          value={text.value}
          onChange={text.onChange}
          data={[{ value: '', label: placeholder || 'Choose …' }, ...choices(field, countries)]}
        />
      )
  }
}

const choices = ({ type, options = [] }: LeadFormField, countries: readonly Country[]) =>
  type === 'country' ? countries.map(({ id, name }) => ({ value: id, label: name })) : options
