// Asks for a note before something is done that takes one.
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { modals } from '@mantine/modals'
import { useState, type ReactNode } from 'react'

interface Question {
  readonly title: string
  readonly message: string
  /** What the button says that does it. */
  readonly label: string
  readonly onAnswer: (note: string) => void
}

export function askNote(question: Question): void {
  const modalId = modals.open({
    title: question.title,
    children: <NoteForm {...question} close={() => modals.close(modalId)} />,
  })
}

function NoteForm(props: Question & { readonly close: () => void }): ReactNode {
  const { message, label, onAnswer, close } = props
  const [note, setNote] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        close()
        onAnswer(note)
      }}
    >
      <Stack>
        <Text size="sm">{message}</Text>
        <Textarea
          data-autofocus
          label="Note"
          maxLength={100}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" color="red.9">
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
