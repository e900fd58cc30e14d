// Capsules: what a failed test has left is played again, step by step, and what happens here becomes one.
import { Button, Group, Paper, Stack, Textarea, TextInput, Title } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { Difference } from '../../difference.ts'
import { control } from '../api.ts'
import { placeBeside, useRoute } from '../route.ts'
import { PanelPage } from '../shown.tsx'
import { JsonFile, parsed, readJson, useSteering } from '../steering.tsx'
import type { Exchange } from '../timeline/exchange.ts'
import { Recording } from './recording.tsx'
import { Steps } from './steps.tsx'

/** A request of a capsule, asked again. */
export interface Step {
  readonly request: { readonly method: string; readonly url: string; readonly operation?: string }
  readonly before: { readonly status: number }
  readonly after: { readonly status: number }
  readonly same: boolean
  readonly difference?: Difference
  readonly exchange?: Exchange
}

export interface Replayed {
  readonly test?: string
  readonly error?: string
  readonly cut?: true
  readonly text: string
  readonly same: boolean
  readonly steps: readonly Step[]
}

export function Capsules(): ReactNode {
  const steering = useSteering()
  const [text, setText] = useState('')
  const [into, setInto] = useState('capsule')
  const [over, setOver] = useState(false)
  const [replayed, setReplayed] = useState<Replayed>()
  const route = useRoute()
  const play = async (capsule: unknown): Promise<void> => {
    try {
      const call = { method: 'POST', body: capsule, ...(into !== '' && { world: into }) }
      setReplayed(await control<Replayed>('/replay', call))
      setText('')
      steering.tell(`Played again. The world ${into} is as the last step has left it.`)
    } catch (error) {
      setReplayed(undefined)
      steering.fail(error)
    }
  }
  return (
    <PanelPage
      title="Capsules"
      about="What a mock was asked in a test, as one file: it is played again, and each answer compared with the one from then."
    >
      {steering.told}
      <Recording steering={steering} />
      <Paper withBorder p="sm">
        <Title order={2} mb="xs">
          Play one again
        </Title>
        <Stack
          gap="xs"
          className="drop"
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault()
            setOver(false)
            const [file] = event.dataTransfer.files
            if (file) void readJson(file).then(play, steering.fail)
          }}
        >
          <TextInput
            size="xs"
            w={260}
            label="Into the world"
            description="It becomes what the last step leaves; what is there now is lost."
            value={into}
            onChange={({ currentTarget }) => setInto(currentTarget.value)}
          />
          <Textarea
            size="xs"
            label="Capsule"
            description="Drop a file here, choose one, or paste its text."
            minRows={3}
            maxRows={6}
            autosize
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <Group gap="xs">
            <Button
              size="xs"
              disabled={text.trim() === ''}
              onClick={() => {
                try {
                  void play(parsed(text, 'The text'))
                } catch (error) {
                  steering.fail(error)
                }
              }}
            >
              Play it again
            </Button>
            <JsonFile
              label="Choose a file"
              onJson={(json) => void play(json)}
              onProblem={steering.fail}
            />
            {replayed && into !== '' && (
              <a href={placeBeside(route, [''], { world: into })}>Look at the world {into}</a>
            )}
          </Group>
        </Stack>
      </Paper>
      {replayed && <Steps replayed={replayed} />}
    </PanelPage>
  )
}
