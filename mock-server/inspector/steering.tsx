// What panels that change the mock have in common: they tell what has happened, and ask before they destroy.
import {
  Alert,
  Button,
  FileButton,
  Group,
  Modal,
  Stack,
  Text,
  type ButtonProps,
} from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState, type ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { useCommand } from './mock.ts'
import { Problem } from './shown.tsx'

interface Steering {
  /** Calls a control and tells in words what that did. */
  run(command: Command, words: string): Promise<boolean>
  readonly busy: boolean
  /** Says something, or what went wrong. */
  tell(words: string): void
  fail(error: unknown): void
  /** What has been told last; stands in the panel. */
  readonly told: ReactNode
}

interface Command {
  readonly path: string
  readonly method?: string
  readonly body?: unknown
}

export function useSteering(): Steering {
  const { mutateAsync, isPending } = useCommand()
  const [words, tell] = useState('')
  const [error, setError] = useState<unknown>()
  const fail = (problem: unknown): void => {
    tell('')
    setError(problem)
  }
  return {
    busy: isPending,
    tell(text) {
      setError(undefined)
      tell(text)
    },
    fail,
    async run(command, text) {
      try {
        await mutateAsync(command)
        setError(undefined)
        tell(text)
        return true
      } catch (problem) {
        fail(problem)
        return false
      }
    },
    told: (
      <>
        <div role="status" className="telling">
          {words !== '' && (
            <Alert variant="light" color="teal" icon={<Icon name="check" />} className="told">
              {words}
            </Alert>
          )}
        </div>
        {error !== undefined && <Problem error={error} />}
      </>
    ),
  }
}

/** A button that asks first. */
export function Asking({
  label,
  question,
  yes,
  onYes,
  ...button
}: ButtonProps & {
  label: string
  question: string
  yes: string
  onYes: () => void
}): ReactNode {
  const [opened, { open, close }] = useDisclosure()
  return (
    <>
      <Button size="xs" variant="default" onClick={open} {...button}>
        {label}
      </Button>
      <Modal opened={opened} onClose={close} title={label} size="sm">
        <Stack gap="md">
          <Text size="sm">{question}</Text>
          <Group justify="flex-end" gap="xs">
            <Button size="xs" variant="default" onClick={close} data-autofocus>
              Leave it
            </Button>
            <Button
              size="xs"
              color="red"
              onClick={() => {
                close()
                onYes()
              }}
            >
              {yes}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}

/** Saves a text as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** A button that takes a file with JSON in it. */
export const JsonFile = ({
  label,
  onJson,
  onProblem,
}: {
  label: string
  onJson: (json: unknown, name: string) => void
  onProblem: (error: unknown) => void
}): ReactNode => (
  <FileButton
    accept="application/json,.json"
    onChange={(file) =>
      void (file && readJson(file).then((json) => onJson(json, file.name), onProblem))
    }
  >
    {(props) => (
      <Button size="xs" variant="default" {...props}>
        {label}
      </Button>
    )}
  </FileButton>
)

/** The JSON in a file; rejects with what to do. */
export const readJson = async (file: File): Promise<unknown> => parsed(await file.text(), file.name)

export function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${name} holds no JSON. Choose a file that partnerkit has written.`)
  }
}
