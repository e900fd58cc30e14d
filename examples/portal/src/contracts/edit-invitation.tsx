// Changes what a pending contract says to the partner, and to ourselves.
import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { modals } from '@mantine/modals'
import type { Contract } from 'partnerkit'
import type { ReactNode } from 'react'
import { useWrite } from '../queries.ts'
import { fieldErrors } from '../ui/form-errors.ts'
import { Problem } from '../ui/problem.tsx'

export function editInvitation(contract: Contract): void {
  const modalId = modals.open({
    title: 'Edit the invitation',
    children: <InvitationForm contract={contract} close={() => modals.close(modalId)} />,
  })
}

interface InvitationFormProps {
  readonly contract: Contract
  readonly close: () => void
}

function InvitationForm({ contract, close }: InvitationFormProps): ReactNode {
  const { id, activation, note } = contract
  const form = useForm({ initialValues: { message: activation.message ?? '', note: note ?? '' } })
  const save = useWrite(
    (client, { message, note }: typeof form.values) =>
      client.contracts.update(id, { activation: { message }, note }),
    {
      done: 'Saved.',
      onDone: close,
      onRefused: (error) => form.setErrors(fieldErrors(error, { 'activation.message': 'message' })),
    },
  )
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <Textarea label="Message to the partner" autosize {...form.getInputProps('message')} />
        <Textarea label="Note for ourselves" autosize {...form.getInputProps('note')} />
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
