// The clock of the world: what it says, and moving it.
import { Button, Group, NumberInput, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { control } from '../api.ts'
import { usePulse, useWorld } from '../mock.ts'
import { Loaded, PanelPage } from '../shown.tsx'
import { useSteering } from '../steering.tsx'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const STEPS = [
  ['1 minute', MINUTE],
  ['1 hour', 60 * MINUTE],
  ['1 day', DAY],
  ['1 week', 7 * DAY],
  ['30 days', 30 * DAY],
] as const

/** A moment as people read it. */
const inWords = (moment: string): string =>
  `${new Date(moment).toUTCString().replace('GMT', 'UTC')}`

export function ClockPanel(): ReactNode {
  const world = useWorld()
  const pulse = usePulse()
  const steering = useSteering()
  const [moment, setMoment] = useState('')
  const [days, setDays] = useState<string | number>(1)
  const move = async (body: object): Promise<void> => {
    if (!(await steering.run({ path: '/clock', method: 'PUT', body }, ''))) return
    const { now, stopped } = await control<{ now: string; stopped: boolean }>('/clock', { world })
    steering.tell(`It is ${inWords(now)} now${stopped ? ', and stays that' : ''}.`)
  }
  const advance = (milliseconds: number): void => void move({ advance: milliseconds })
  return (
    <PanelPage
      title="Clock"
      about="What happens is stamped with the time of the world; terms and sessions end by it."
    >
      {steering.told}
      <Paper withBorder p="sm">
        <Loaded query={pulse}>
          {({ now, stopped }) => (
            <Group justify="space-between">
              <div>
                <Text size="xl" fw={600} className="number">
                  {inWords(now)}
                </Text>
                <Text size="sm" c="dimmed">
                  {stopped ? 'It stands still until it is moved or resumed.' : 'It runs.'}
                </Text>
              </div>
              <Button size="xs" variant="default" onClick={() => void move({ resume: true })}>
                Resume the time of the system
              </Button>
            </Group>
          )}
        </Loaded>
      </Paper>
      <Group align="stretch" gap="md">
        <Paper withBorder p="sm" flex="1 1 320px">
          <Title order={2} mb="xs">
            Go on
          </Title>
          <Group gap="xs" mb="sm">
            {STEPS.map(([words, milliseconds]) => (
              <Button
                key={words}
                size="xs"
                variant="light"
                onClick={() => advance(milliseconds)}
                aria-label={`Go on by ${words}`}
              >
                + {words}
              </Button>
            ))}
          </Group>
          <Group gap="xs" align="flex-end">
            <NumberInput
              size="xs"
              w={120}
              label="Days, also back"
              value={days}
              onChange={setDays}
            />
            <Button size="xs" variant="default" onClick={() => advance(Number(days) * DAY)}>
              Go
            </Button>
          </Group>
        </Paper>
        <Paper withBorder p="sm" flex="1 1 320px">
          <Title order={2} mb="xs">
            Stop at a moment
          </Title>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              void move({ set: moment })
            }}
          >
            <Stack gap="xs" align="flex-start">
              <TextInput
                size="xs"
                w={260}
                label="Moment"
                description="Like 2026-03-01 or 2026-03-01T09:30:00Z"
                value={moment}
                onChange={({ currentTarget }) => setMoment(currentTarget.value)}
              />
              <Button size="xs" variant="default" type="submit">
                Set
              </Button>
            </Stack>
          </form>
        </Paper>
      </Group>
    </PanelPage>
  )
}
