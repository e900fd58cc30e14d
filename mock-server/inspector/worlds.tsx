// Which world of the server is shown, and opening another one.
import { ActionIcon, Button, Group, Modal, Select, TextInput, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState, type ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { usePulse, useWorld } from './mock.ts'
import { change } from './route.ts'

/** Stands for the server's own world, as worlds have no empty names. */
const OWN = ''

export function WorldPicker(): ReactNode {
  const world = useWorld()
  const { data } = usePulse()
  const [opened, { open, close }] = useDisclosure()
  const names = [
    ...new Set([...(data?.worlds ?? []), ...(world === undefined ? [] : [world])]),
  ].sort()
  const choices = [
    { value: OWN, label: "The server's own world" },
    ...names.map((name) => ({ value: name, label: name })),
  ]
  return (
    <Group gap={4} wrap="nowrap">
      <Select
        aria-label="World"
        size="xs"
        w={{ base: 130, xs: 190 }}
        searchable={names.length > 8}
        allowDeselect={false}
        data={choices}
        value={world ?? OWN}
        onChange={(name) => change({ world: name ?? undefined })}
      />
      <Tooltip label="Open a world">
        <ActionIcon variant="default" aria-label="Open a world" onClick={open}>
          <Icon name="plus" />
        </ActionIcon>
      </Tooltip>
      <Modal opened={opened} onClose={close} title="Open a world" size="sm">
        <NewWorld done={close} />
      </Modal>
    </Group>
  )
}

const NAME = /^[\w.-]{1,64}$/

function NewWorld({ done }: { done: () => void }): ReactNode {
  const [name, setName] = useState('')
  const [refused, setRefused] = useState(false)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!NAME.test(name)) return setRefused(true)
        change({ world: name })
        done()
      }}
    >
      <TextInput
        label="Name"
        description="It is there as soon as it is named. Requests choose it with the header X-Partnerkit-World, or with @ and the name at the end of their key."
        data-autofocus
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        error={refused && 'Give 1 to 64 letters, digits, dots, "_" and "-".'}
      />
      <Group justify="flex-end" mt="md">
        <Button type="submit" size="xs">
          Open
        </Button>
      </Group>
    </form>
  )
}
