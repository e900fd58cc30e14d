// Edits a lead form: its name, what it is made from, and the fields of a custom one.
import { Button, Group, NativeSelect, Paper, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconPlus } from '@tabler/icons-react'
import type { Client, LeadForm } from 'partnerkit'
import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { useWrite } from '../queries.ts'
import { fieldErrors } from '../ui/form-errors.ts'
import { Problem } from '../ui/problem.tsx'
import { FieldEditor, focusField } from './field-editor.tsx'
import { newField, type FormValues } from './form-values.ts'
import { templateName, TEMPLATES } from './templates.ts'

interface FormEditorProps {
  readonly initial: FormValues
  /** What a form is made from can not be changed later. */
  readonly isNew?: boolean
  readonly save: (client: Client, values: FormValues) => Promise<LeadForm>
  /** Where to go without saving. */
  readonly back: string
}

export function FormEditor({ initial, isNew = false, save, back }: FormEditorProps): ReactNode {
  const navigate = useNavigate()
  const form = useForm<FormValues>({
    initialValues: initial,
    onValuesChange: () => send.reset(),
  })
  const send = useWrite(save, {
    done: ({ name }) => `"${name}" is saved.`,
    onDone: ({ id }) => void navigate(`/lead-forms/${id}`),
    onRefused: (error) => {
      const errors = fieldErrors(error)
      form.setErrors(errors)
      const [first] = Object.keys(errors)
      if (first !== undefined) form.getInputNode(first)?.focus()
    },
  })
  const { schema, template } = form.values
  return (
    <form noValidate onSubmit={form.onSubmit((values) => send.mutate(values))}>
      <Stack>
        <Paper withBorder p="md">
          <Stack maw={560}>
            <TextInput label="Name" required {...form.getInputProps('name')} />
            <NativeSelect
              label="Template"
              description="What it is made from. A custom form has fields of its own."
              disabled={!isNew}
              data={TEMPLATES.map((value) => ({ value, label: templateName(value) }))}
              {...form.getInputProps('template')}
            />
          </Stack>
        </Paper>
        {template === 'custom' ? (
          <>
            {schema.map((field, i) => (
              <FieldEditor key={field.key} form={form} at={i} />
            ))}
            <Button
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => {
                form.insertListItem('schema', newField())
                focusField(form, schema.length)
              }}
            >
              Add a field
            </Button>
          </>
        ) : (
          <Text size="sm">Its fields are those of the template.</Text>
        )}
        <Problem error={send.error} />
        <Group justify="flex-end">
          <Button variant="default" component={Link} to={back}>
            Cancel
          </Button>
          <Button type="submit" loading={send.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
