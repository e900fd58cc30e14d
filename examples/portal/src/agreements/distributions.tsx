// The distribution agreements below a program agreement, one for each marketplace.
import { Button, Group, NativeSelect, Stack, Switch } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { Agreement } from 'partnerkit'
import type { ReactNode } from 'react'
import { useRead, useWrite } from '../queries.ts'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { fieldErrors } from '../ui/form-errors.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Problem } from '../ui/problem.tsx'
import { TextLink } from '../ui/text-link.tsx'

interface DistributionsProps {
  readonly programId: string
  readonly isOwner: boolean
}

const columns: readonly Column<Agreement>[] = [
  { header: 'Name', cell: ({ id, name }) => <TextLink to={`/agreements/${id}`}>{name}</TextLink> },
  { header: 'Marketplace', cell: ({ marketplace }) => marketplace?.name ?? '–' },
  { header: 'Auto Accept', cell: ({ auto_accept }) => (auto_accept ? 'On' : 'Off') },
  { header: 'Contracts', cell: ({ stats }) => stats.contracts },
]

export function Distributions({ programId, isOwner }: DistributionsProps): ReactNode {
  const agreements = useRead(['agreement', programId, 'distributions'], (client) =>
    client.agreements.distributions(programId).toArray(),
  )
  return (
    <Stack>
      <Loaded query={agreements}>
        {(rows) => (
          <DataTable
            caption="Distribution agreements"
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
        )}
      </Loaded>
      {isOwner && <NewDistribution programId={programId} />}
    </Stack>
  )
}

function NewDistribution({ programId }: { readonly programId: string }): ReactNode {
  const { data: marketplaces = [] } = useRead(['marketplaces'], (client) =>
    client.marketplaces.list().toArray(),
  )
  const form = useForm({
    initialValues: { marketplace: '', autoAccept: true },
    validate: { marketplace: isNotEmpty('Choose a marketplace.') },
  })
  const create = useWrite(
    (client, { marketplace, autoAccept }: typeof form.values) =>
      client.agreements.createDistribution(programId, {
        name: marketplaces.find(({ id }) => id === marketplace)?.name ?? marketplace,
        description: '',
        document_type: 'none',
        marketplace: { id: marketplace },
        auto_accept: autoAccept,
      }),
    {
      done: ({ name }) => `${name} is there.`,
      onDone: form.reset,
      onRefused: (error) => form.setErrors(fieldErrors(error)),
    },
  )
  return (
    <form onSubmit={form.onSubmit((values) => create.mutate(values))}>
      <Stack>
        <Group align="end">
          <NativeSelect
            label="Add a marketplace"
            data={[
              { value: '', label: 'Choose one' },
              ...marketplaces.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...form.getInputProps('marketplace')}
          />
          <Switch
            mb="xs"
            label="Auto Accept"
            {...form.getInputProps('autoAccept', { type: 'checkbox' })}
          />
          <Button type="submit" loading={create.isPending}>
            Add
          </Button>
        </Group>
        <Problem error={create.error} />
      </Stack>
    </form>
  )
}
