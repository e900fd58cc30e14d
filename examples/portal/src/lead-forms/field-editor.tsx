// Edits a field of a custom lead form.
import {
  Button,
  Checkbox,
  Fieldset,
  Group,
  NativeSelect,
  NumberInput,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import { hasLength, hasText, type FormValues } from './form-values.ts'

const TYPES = [
  { value: 'text', label: 'Text' },
  { value: 'textarea', label: 'Long text' },
  { value: 'email', label: 'E-mail address' },
  { value: 'phone', label: 'Phone number' },
  { value: 'url', label: 'Web address' },
  { value: 'number', label: 'Number' },
  { value: 'checkbox', label: 'Checkbox' },
  { value: 'dropdown', label: 'Choice' },
  { value: 'country', label: 'Country' },
]

interface FieldEditorProps {
  readonly form: UseFormReturnType<FormValues>
  /** Where it is in the form, counted from zero. */
  readonly at: number
}

/** Goes to a field that was added or moved. */
export const focusField = (form: UseFormReturnType<FormValues>, at: number): void => {
  requestAnimationFrame(() => form.getInputNode(`schema.${at}.title`)?.focus())
}

export function FieldEditor({ form, at }: FieldEditorProps): ReactNode {
  const { schema } = form.values
  const type = schema[at]?.type ?? 'text'
  const input = (name: string, kind: 'input' | 'checkbox' = 'input') =>
    form.getInputProps(`schema.${at}.${name}`, { type: kind })
  const name = `field ${at + 1}`
  const move = (to: number): void => {
    form.reorderListItem('schema', { from: at, to })
    focusField(form, to)
  }
  const remove = (): void => {
    form.removeListItem('schema', at)
    focusField(form, Math.max(at - 1, 0))
  }
  return (
    <Fieldset legend={`Field ${at + 1}`} bg="white">
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput label="Question" required {...input('title')} />
          <TextInput label="ID" placeholder="Made from the question" {...input('id')} />
          <NativeSelect label="Type" data={TYPES} {...input('type')} />
          {hasText(type) && <TextInput label="Placeholder" {...input('placeholder')} />}
          {hasLength(type) && (
            <NumberInput label="Longest answer" min={1} hideControls {...input('max_length')} />
          )}
        </SimpleGrid>
        {type === 'dropdown' && (
          <Textarea
            label="Choices, one on each line"
            required
            autosize
            minRows={3}
            {...input('options')}
          />
        )}
        <Group justify="space-between">
          <Checkbox label="Has to be answered" {...input('required', 'checkbox')} />
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              disabled={at === 0}
              aria-label={`Move ${name} up`}
              onClick={() => move(at - 1)}
            >
              Move up
            </Button>
            <Button
              size="xs"
              variant="default"
              disabled={at === schema.length - 1}
              aria-label={`Move ${name} down`}
              onClick={() => move(at + 1)}
            >
              Move down
            </Button>
            <Button
              size="xs"
              variant="outline"
              color="red.9"
              aria-label={`Remove ${name}`}
              onClick={remove}
            >
              Remove
            </Button>
          </Group>
        </Group>
      </Stack>
    </Fieldset>
  )
}
