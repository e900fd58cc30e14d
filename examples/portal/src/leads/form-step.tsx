// The step of the wizard in which the form of the vendor is answered.
import { Button, Group, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconDice5, IconEraser } from '@tabler/icons-react'
import type { Country, LeadFormField } from 'partnerkit'
import { randomLead } from 'partnerkit/randomize'
import type { ReactNode } from 'react'
import { AnswerField } from './answer-field.tsx'
import type { LeadValues } from './lead-values.ts'

interface FormStepProps {
  readonly form: UseFormReturnType<LeadValues>
  readonly schema: readonly LeadFormField[]
  readonly countries: readonly Country[]
}

export function FormStep({ form, schema, countries }: FormStepProps): ReactNode {
  const fill = (values: Pick<LeadValues, 'name' | 'data'>): void => {
    form.setValues(values)
    form.clearErrors()
  }
  const randomize = (): void => fill(randomLead({ schema }, { seed: Date.now() }))
  return (
    <Stack maw={640}>
      <Group>
        <Button
          variant="default"
          leftSection={<IconDice5 size={16} aria-hidden />}
          onClick={randomize}
        >
          Randomize
        </Button>
        <Button
          variant="default"
          leftSection={<IconEraser size={16} aria-hidden />}
          onClick={() => fill({ name: '', data: {} })}
        >
          Clear
        </Button>
      </Group>
      <TextInput label="Name of the lead" required {...form.getInputProps('name')} />
      {schema.map((field) => (
        <AnswerField
          key={field.id}
          field={field}
          countries={countries}
          value={form.values.data[field.id]}
          error={form.errors[`data.${field.id}`]}
          onAnswer={(answer) => form.setFieldValue(`data.${field.id}`, answer)}
        />
      ))}
    </Stack>
  )
}
