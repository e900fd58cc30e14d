// Makes an agreement with its first version.
import { Button, Group, NativeSelect, Paper, Stack, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { useRead, useWrite } from '../queries.ts'
import { fieldErrors } from '../ui/form-errors.ts'
import { PageTitle } from '../ui/page-title.tsx'
import { Problem } from '../ui/problem.tsx'
import { DocumentFields, documentBody, documentChecks, NO_DOCUMENT } from './document-fields.tsx'

/** Distribution agreements are made below a program agreement, on its own screen. */
const TYPES = [
  { value: 'program', label: 'Program: for vendors' },
  { value: 'service', label: 'Service: for resellers' },
  { value: 'syndication', label: 'Syndication: resellers sell your catalogue' },
  { value: 'referral', label: 'Referral: vendors deal with resellers directly' },
] as const

export function NewAgreement(): ReactNode {
  const navigate = useNavigate()
  const form = useForm({
    initialValues: { type: 'program', name: '', description: '', sourcing: '', ...NO_DOCUMENT },
    validate: { name: isNotEmpty('Enter a name.'), ...documentChecks },
  })
  const { data: sources = [] } = useRead(['agreements', 'sourcing'], (client) =>
    client.agreements.list({ filter: { type: { in: ['syndication', 'referral'] } } }).toArray(),
  )
  const create = useWrite(
    (client, values: typeof form.values) => {
      const { name, description, sourcing } = values
      const type = TYPES.find(({ value }) => value === values.type)?.value ?? 'program'
      return client.agreements.create({
        type,
        name,
        description,
        ...documentBody(values),
        ...(type === 'service' && sourcing && { sourcing_agreement: { id: sourcing } }),
      })
    },
    {
      done: ({ name }) => `${name} is there.`,
      onDone: ({ id }) => void navigate(`/agreements/${id}`),
      onRefused: (error) =>
        form.setErrors(fieldErrors(error, { title: 'name', sourcing_agreement: 'sourcing' })),
    },
  )
  return (
    <Stack>
      <PageTitle title="New agreement" />
      <Paper withBorder p="lg">
        <form onSubmit={form.onSubmit((values) => create.mutate(values))} noValidate>
          <Stack maw={560}>
            <NativeSelect label="Type" data={TYPES} {...form.getInputProps('type')} />
            <TextInput label="Name" withAsterisk {...form.getInputProps('name')} />
            <Textarea
              label="Description"
              description="What the partner reads, as Markdown."
              autosize
              minRows={3}
              {...form.getInputProps('description')}
            />
            {form.values.type === 'service' && (
              <NativeSelect
                label="Sourcing agreement"
                data={[
                  { value: '', label: 'None' },
                  ...sources.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                {...form.getInputProps('sourcing')}
              />
            )}
            <DocumentFields form={form} />
            <Problem error={create.error} />
            <Group>
              <Button type="submit" loading={create.isPending}>
                Create agreement
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
    </Stack>
  )
}
