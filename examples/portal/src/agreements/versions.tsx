// The versions of an agreement: one is active, partners sign that one.
import { Button, Group, Stack, Switch } from '@mantine/core'
import { useForm } from '@mantine/form'
import { modals } from '@mantine/modals'
import type { AgreementVersion } from 'partnerkit'
import type { ReactNode } from 'react'
import { useRead, useWrite } from '../queries.ts'
import { confirm } from '../ui/confirm.tsx'
import { DataTable, type Column } from '../ui/data-table.tsx'
import { day } from '../ui/day.ts'
import { fieldErrors } from '../ui/form-errors.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Problem } from '../ui/problem.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { DocumentFields, documentBody, documentChecks, NO_DOCUMENT } from './document-fields.tsx'
import { OpenDocument } from './open-document.tsx'

const columns: readonly Column<AgreementVersion>[] = [
  { header: 'Version', cell: ({ version }) => version },
  {
    header: 'Status',
    cell: ({ active }) => <StatusBadge status={active ? 'active' : 'inactive'} />,
  },
  { header: 'Created', nowrap: true, cell: ({ version_created }) => day(version_created) },
  { header: 'Contracts', cell: ({ version_contracts }) => version_contracts },
  { header: 'Document', cell: ({ link }) => (link ? <OpenDocument link={link} /> : 'None') },
]

interface VersionsProps {
  readonly agreementId: string
  readonly isOwner: boolean
}

export function Versions({ agreementId, isOwner }: VersionsProps): ReactNode {
  const versions = useRead(['agreement', agreementId, 'versions'], (client) =>
    client.agreementVersions.list(agreementId).toArray(),
  )
  const activate = useWrite(
    (client, version: number) => client.agreementVersions.activate(agreementId, version),
    { done: ({ version }) => `Version ${version} is active. Partners are asked to sign it.` },
  )
  const remove = useWrite(
    (client, version: number) => client.agreementVersions.delete(agreementId, version),
    { done: 'The version is deleted.' },
  )
  const actions: Column<AgreementVersion> = {
    header: 'Actions',
    cell: ({ version, active }) => (
      <Group gap="xs" wrap="nowrap">
        {!active && (
          <Button
            size="xs"
            aria-label={`Activate version ${version}`}
            onClick={() => activate.mutate(version)}
          >
            Activate
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          aria-label={`Delete version ${version}`}
          onClick={() =>
            confirm({
              title: `Delete version ${version}?`,
              message: 'It is gone for good. A version that a contract uses stays.',
              label: 'Delete',
              danger: true,
              onConfirm: () => remove.mutate(version),
            })
          }
        >
          Delete
        </Button>
      </Group>
    ),
  }
  return (
    <Stack>
      {isOwner && (
        <Group justify="flex-end">
          <Button onClick={() => askVersion(agreementId)}>New version</Button>
        </Group>
      )}
      <Loaded query={versions}>
        {(rows) => (
          <DataTable
            caption="Versions"
            columns={isOwner ? [...columns, actions] : columns}
            rows={rows}
            rowKey={({ version }) => version}
          />
        )}
      </Loaded>
    </Stack>
  )
}

function askVersion(agreementId: string): void {
  const modalId = modals.open({
    title: 'New version',
    children: <VersionForm agreementId={agreementId} close={() => modals.close(modalId)} />,
  })
}

interface VersionFormProps {
  readonly agreementId: string
  readonly close: () => void
}

function VersionForm({ agreementId, close }: VersionFormProps): ReactNode {
  const form = useForm({
    initialValues: { active: true, ...NO_DOCUMENT },
    validate: documentChecks,
  })
  const create = useWrite(
    (client, values: typeof form.values) =>
      client.agreementVersions.create(agreementId, {
        ...documentBody(values),
        active: values.active,
      }),
    {
      done: ({ version }) => `Version ${version} is there.`,
      onDone: close,
      onRefused: (error) => form.setErrors(fieldErrors(error)),
    },
  )
  return (
    <form onSubmit={form.onSubmit((values) => create.mutate(values))} noValidate>
      <Stack>
        <DocumentFields form={form} />
        <Switch
          label="Active at once"
          description="Partners who have signed an older version sign again."
          {...form.getInputProps('active', { type: 'checkbox' })}
        />
        <Problem error={create.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Create version
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
