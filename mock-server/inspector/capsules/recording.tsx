// What happens in the world that is shown, as a capsule.
import { Button, Group, Paper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { control } from '../api.ts'
import { usePulse, useWorld } from '../mock.ts'
import { Asking, download, type useSteering } from '../steering.tsx'

export function Recording({ steering }: { steering: ReturnType<typeof useSteering> }): ReactNode {
  const world = useWorld()
  const { data } = usePulse()
  const isOn = data?.recording ?? false
  const save = async (): Promise<void> => {
    const capsule = await control<{ steps: readonly unknown[] }>('/recording', { world })
    download('capsule.json', JSON.stringify(capsule))
    const { length } = capsule.steps
    steering.tell(
      `Saved, with ${length} ${length === 1 ? 'step' : 'steps'}. The file holds keys and passwords as they were sent.`,
    )
  }
  const start = (): void =>
    void steering.run(
      { path: '/recording' },
      'Recording. Tokens follow from the seed from now on; failed logins and idempotency keys from before are forgotten.',
    )
  return (
    <Paper withBorder p="sm">
      <Title order={2}>Record one</Title>
      <Text size="sm" c="dimmed" mb="xs">
        {isOn
          ? 'What happens in this world is recorded.'
          : 'Nothing is recorded. A recording begins with the state as it is then.'}
      </Text>
      <Group gap="xs">
        {isOn ? (
          <>
            <Button size="xs" onClick={() => void save().catch(steering.fail)}>
              Download the capsule
            </Button>
            <Asking
              label="Stop recording"
              question="What was recorded is forgotten: download it before, if you want it."
              yes="Stop"
              onYes={() =>
                void steering.run(
                  { path: '/recording', method: 'DELETE' },
                  'Stopped. What was recorded is forgotten.',
                )
              }
            />
          </>
        ) : (
          <Button size="xs" variant="light" onClick={start}>
            Record
          </Button>
        )}
      </Group>
    </Paper>
  )
}
