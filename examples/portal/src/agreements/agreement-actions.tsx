// The buttons of an agreement: its owner edits and deletes it, partners apply for what it offers.
import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { modals } from '@mantine/modals'
import type { Agreement } from 'partnerkit'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { useWrite } from '../queries.ts'
import { useAccount } from '../session.tsx'
import { confirm } from '../ui/confirm.tsx'
import { fieldErrors } from '../ui/form-errors.ts'
import { Problem } from '../ui/problem.tsx'
import { offerAgreement } from './offer-agreement.tsx'

interface AgreementActionsProps {
  readonly agreement: Agreement
  readonly isOwner: boolean
}

export function AgreementActions({ agreement, isOwner }: AgreementActionsProps): ReactNode {
  const { id, name, type } = agreement
  const { role } = useAccount()
  const navigate = useNavigate()
  const remove = useWrite((client) => client.agreements.delete(id), {
    done: `${name} is deleted.`,
    onDone: () => void navigate('/agreements'),
  })
  const enroll = useWrite((client) => client.contracts.create(id, {}), {
    done: 'The enrollment has begun.',
    onDone: ({ id }) => void navigate(`/contracts/${id}`),
  })
  if (!isOwner) {
    const applies =
      (type === 'distribution' && role === 'vendor') ||
      (type === 'syndication' && role === 'reseller')
    return (
      applies && (
        <Button loading={enroll.isPending} onClick={() => enroll.mutate()}>
          Enroll
        </Button>
      )
    )
  }
  return (
    <>
      {(type === 'program' || type === 'service') && (
        <Button
          onClick={() => offerAgreement(agreement, (id) => void navigate(`/contracts/${id}`))}
        >
          Offer to a partner
        </Button>
      )}
      <Button variant="default" onClick={() => edit(agreement)}>
        Edit
      </Button>
      <Button
        variant="default"
        loading={remove.isPending}
        onClick={() =>
          confirm({
            title: `Delete ${name}?`,
            message: 'It is gone for good. An agreement with contracts stays.',
            label: 'Delete',
            danger: true,
            onConfirm: () => remove.mutate(),
          })
        }
      >
        Delete
      </Button>
    </>
  )
}

function edit(agreement: Agreement): void {
  const modalId = modals.open({
    title: 'Edit the agreement',
    children: <EditForm agreement={agreement} close={() => modals.close(modalId)} />,
  })
}

interface EditFormProps {
  readonly agreement: Agreement
  readonly close: () => void
}

function EditForm({ agreement, close }: EditFormProps): ReactNode {
  const { id, name, description } = agreement
  const form = useForm({ initialValues: { name, description } })
  const save = useWrite(
    (client, changes: typeof form.values) => client.agreements.update(id, changes),
    {
      done: 'Saved.',
      onDone: close,
      onRefused: (error) => form.setErrors(fieldErrors(error, { title: 'name' })),
    },
  )
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <TextInput label="Name" withAsterisk {...form.getInputProps('name')} />
        <Textarea label="Description" autosize minRows={3} {...form.getInputProps('description')} />
        <Problem error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
