// A button that asks for a note in a dialog before it does something.
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDisclosure } from '@mantine/hooks'
import type { Client } from 'partnerkit'
import type { ReactNode } from 'react'
import { useWrite } from '../queries.ts'
import { fieldErrors } from './form-errors.ts'
import { Problem } from './problem.tsx'

interface NoteButtonProps {
  /** What the button says, and the one in the dialog that does it. */
  readonly label: string
  readonly title: string
  readonly message: string
  /** The question, and the member that the API calls it. */
  readonly field: { readonly label: string; readonly name: string; readonly required?: boolean }
  readonly write: (client: Client, note: string) => Promise<unknown>
  /** What to tell the user when it has worked. */
  readonly done: string
  readonly danger?: boolean
}

export function NoteButton(props: NoteButtonProps): ReactNode {
  const { label, title, message, field, write, done, danger = false } = props
  const [opened, { open, close }] = useDisclosure()
  const form = useForm({ initialValues: { note: '' } })
  const send = useWrite(write, {
    done,
    onDone: close,
    onRefused: (error) => {
      form.setErrors(atNote(error))
      form.getInputNode('note')?.focus()
    },
  })
  const atNote = (error: Error): Record<string, string> =>
    fieldErrors(error, { [field.name]: 'note' })
  const color = danger ? { color: 'red.9' } : {}
  return (
    <>
      <Button {...(danger && { variant: 'outline' })} {...color} onClick={open}>
        {label}
      </Button>
      <Modal opened={opened} onClose={close} title={title}>
        <form noValidate onSubmit={form.onSubmit(({ note }) => send.mutate(note))}>
          <Stack>
            <Text size="sm">{message}</Text>
            <Textarea
              label={field.label}
              required={field.required ?? false}
              autosize
              minRows={3}
              data-autofocus
              {...form.getInputProps('note')}
            />
            {send.error && !('note' in atNote(send.error)) && <Problem error={send.error} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                Cancel
              </Button>
              <Button type="submit" loading={send.isPending} {...color}>
                {label}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
