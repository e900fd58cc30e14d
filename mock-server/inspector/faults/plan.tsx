// The fault plan: a share of all calls goes wrong, the same ones for the same seed.
import { Button, Group, NumberInput, Paper, Text, Title } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { FaultPlan } from '../../fault-plan.ts'

export function Plan({
  plan,
  act,
}: {
  plan: FaultPlan | undefined
  act: (command: { path: string; method?: string; body?: unknown }, words: string) => Promise<void>
}): ReactNode {
  const [percent, setPercent] = useState<string | number>(30)
  const [seed, setSeed] = useState<string | number>(1)
  const follow = (body: FaultPlan, words: string): void =>
    void act({ path: '/fault-plan', method: 'PUT', body }, words)
  const isOn = plan !== undefined && plan.rate > 0
  return (
    <Paper withBorder p="sm">
      <Title order={2}>A share of all calls</Title>
      <Text size="sm" c="dimmed" mb="xs">
        {isOn
          ? planInWords(plan)
          : 'Off. The same seed and order of calls make the same calls go wrong.'}
      </Text>
      <Group gap="xs" align="flex-end">
        <NumberInput
          size="xs"
          w={110}
          label="Per cent"
          min={0}
          max={100}
          value={percent}
          onChange={setPercent}
        />
        <NumberInput
          size="xs"
          w={110}
          label="Seed"
          allowDecimal={false}
          value={seed}
          onChange={setSeed}
        />
        <Button
          size="xs"
          variant="light"
          onClick={() =>
            follow(
              { rate: Number(percent) / 100, seed: Number(seed) },
              `${percent} of 100 calls go wrong from now on.`,
            )
          }
        >
          {isOn ? 'Start anew' : 'Start'}
        </Button>
        {isOn && (
          <Button
            size="xs"
            variant="default"
            onClick={() => follow({ rate: 0 }, 'The plan is off. Faults of operations still wait.')}
          >
            Stop the plan
          </Button>
        )}
      </Group>
    </Paper>
  )
}

const planInWords = ({ rate, seed = 1, operations, faults }: FaultPlan): string =>
  [
    `${Math.round(rate * 100)} of 100 calls go wrong, seed ${seed}`,
    operations ? `of ${operations.join(', ')}` : 'of all operations',
    faults ? `${faults.length} kinds of faults` : 'in the usual ways',
  ].join(', ') + '.'
