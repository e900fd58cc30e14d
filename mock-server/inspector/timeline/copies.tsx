// Requests as something to take away: a test, a capsule, or commands for a shell.
import { Alert, Button, Code, CopyButton, Group, Modal, Stack, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { control } from '../api.ts'
import { useWorld } from '../mock.ts'
import { download } from '../steering.tsx'
import { asCurl } from './curl.ts'
import type { Exchange } from './exchange.ts'

interface Copied {
  readonly title: string
  readonly file: string
  readonly text: string
  readonly notes: readonly string[]
}

interface Answer {
  readonly copy: unknown
  readonly notes: readonly string[]
}

export function Copies({
  numbers,
  what,
  onProblem,
}: {
  numbers: readonly number[]
  /** Which requests these are, in words. */
  what: string
  onProblem: (error: unknown) => void
}): ReactNode {
  const world = useWorld()
  const [copied, setCopied] = useState<Copied>()
  const show = (making: Promise<Copied>): void => void making.then(setCopied, onProblem)
  const ask = (kind: string): Promise<Answer> =>
    control(`/exchanges/${kind}`, { method: 'POST', world, body: { requests: numbers } })
  const test = async (): Promise<Copied> => {
    const { copy, notes } = await ask('test')
    return { title: 'A test for vitest', file: 'copied.test.ts', text: String(copy), notes }
  }
  const capsule = async (): Promise<Copied> => {
    const { copy, notes } = await ask('capsule')
    return { title: 'A capsule', file: 'copied.json', text: JSON.stringify(copy), notes }
  }
  const curl = async (): Promise<Copied> => {
    const all = await Promise.all(
      numbers.map((number) => control<Exchange>(`/exchanges/${number}`, { world })),
    )
    const known = all.filter(({ details }) => details)
    const left = all.length - known.length
    return {
      title: 'Commands for a shell',
      file: 'copied.sh',
      text: known.map((exchange) => asCurl(exchange, world)).join('\n\n'),
      notes: left > 0 ? [`${left} came before this page was open and can not be copied.`] : [],
    }
  }
  const none = numbers.length === 0
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {what}
      </Text>
      <Button size="xs" variant="light" disabled={none} onClick={() => show(test())}>
        Copy as test
      </Button>
      <Button size="xs" variant="default" disabled={none} onClick={() => show(curl())}>
        Copy as curl
      </Button>
      <Button size="xs" variant="default" disabled={none} onClick={() => show(capsule())}>
        Copy as capsule
      </Button>
      <Modal
        opened={copied !== undefined}
        onClose={() => setCopied(undefined)}
        title={copied?.title}
        size="xl"
      >
        {copied && <CopiedText {...copied} />}
      </Modal>
    </Group>
  )
}

/** Of a text that is too long to read, the beginning. */
const SHOWN = 20_000

const CopiedText = ({ text, file, notes }: Copied): ReactNode => (
  <Stack gap="sm">
    <Alert color="yellow" variant="light" title="It holds secrets" className="problem">
      Keys and passwords stand in it as they were sent, unless every new world has them.
    </Alert>
    {notes.map((note) => (
      <Alert key={note} color="red" variant="light" className="problem" role="alert">
        {note}
      </Alert>
    ))}
    <pre className="copied" tabIndex={0} aria-label="The text">
      <Code className="plain">{text.slice(0, SHOWN)}</Code>
      {text.length > SHOWN && `\n… ${text.length.toLocaleString('en')} characters in all`}
    </pre>
    <Group justify="flex-end" gap="xs">
      <Button size="xs" variant="default" onClick={() => download(file, text)}>
        Save as {file}
      </Button>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button size="xs" onClick={copy} data-autofocus>
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </Group>
  </Stack>
)
