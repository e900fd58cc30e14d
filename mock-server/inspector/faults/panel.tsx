// What the mock does wrong: switches per operation, and a plan for a share of all calls.
import { Button, Paper, Switch, Table, Text, TextInput, Title } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { ArmedFaults, Fault } from '../../faults.ts'
import { operations } from '../../../spec/generated/operations.ts'
import { useControl } from '../mock.ts'
import { Loaded, PanelPage } from '../shown.tsx'
import { useSteering } from '../steering.tsx'
import { faultInWords } from '../timeline/exchange.ts'
import { FaultChoice, firstChoice, type Choice } from './choice.tsx'
import { kinds } from './kinds.ts'
import { Plan } from './plan.tsx'

export function Faults(): ReactNode {
  const faults = useControl<ArmedFaults>('/faults')
  const steering = useSteering()
  const [choice, setChoice] = useState(firstChoice)
  const act = async (command: Parameters<typeof steering.run>[0], words: string): Promise<void> => {
    await steering.run(command, words)
    await faults.refetch()
  }
  return (
    <PanelPage
      title="Faults"
      about="Calls that go wrong, to see how an app takes it."
      actions={
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            void act({ path: '/faults', method: 'DELETE' }, 'Nothing goes wrong any more.')
          }
        >
          Switch all off
        </Button>
      }
    >
      {steering.told}
      <Loaded query={faults}>
        {(armed) => (
          <>
            <Plan plan={armed.plan} act={act} />
            <Paper withBorder p="sm">
              <Title order={2} mb="xs">
                Next calls of an operation
              </Title>
              <FaultChoice choice={choice} onChoice={setChoice} />
              <Operations armed={armed} choice={choice} act={act} />
            </Paper>
          </>
        )}
      </Loaded>
    </PanelPage>
  )
}

const faultOf = ({ kind, number, times }: Choice): Fault => ({
  ...kinds[kind].make(number),
  times,
})

/** Rows of operations that are shown at once. */
const SHOWN = 25

function Operations({
  armed: { waiting },
  choice,
  act,
}: {
  armed: ArmedFaults
  choice: Choice
  act: (command: { path: string; method?: string; body?: unknown }, words: string) => Promise<void>
}): ReactNode {
  const [part, setPart] = useState('')
  const armed = new Set<string>(waiting.map(({ operation }) => operation))
  const shown = Object.entries(operations)
    .filter(([name, { path }]) =>
      `${name} ${path}`.toLowerCase().includes(part.trim().toLowerCase()),
    )
    .sort(([a], [b]) => Number(armed.has(b)) - Number(armed.has(a)))
  const fault = faultOf(choice)
  const often = choice.times === 1 ? 'once' : `${choice.times} times`
  return (
    <>
      <TextInput
        size="xs"
        my="sm"
        w={260}
        label="Operations"
        placeholder="Part of a name or a path"
        value={part}
        onChange={({ currentTarget }) => setPart(currentTarget.value)}
      />
      <div className="operations" tabIndex={0} role="region" aria-label="Operations">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={50}>On</Table.Th>
              <Table.Th>Operation</Table.Th>
              <Table.Th>What waits</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.slice(0, SHOWN).map(([name, { method, path }]) => (
              <Table.Tr key={name}>
                <Table.Td>
                  <Switch
                    size="xs"
                    aria-label={name}
                    checked={armed.has(name)}
                    onChange={({ currentTarget: { checked } }) =>
                      void (checked
                        ? act(
                            { path: `/faults/${name}`, body: fault },
                            `${name} goes wrong ${often}: it ${faultInWords(fault)}.`,
                          )
                        : act({ path: `/faults/${name}`, method: 'DELETE' }, `${name} goes right.`))
                    }
                  />
                </Table.Td>
                <Table.Td>
                  {name}
                  <Text size="xs" c="dimmed">
                    {method} {path}
                  </Text>
                </Table.Td>
                <Table.Td>
                  {waiting
                    .filter(({ operation }) => operation === name)
                    .map((one, at) => (
                      <Text key={at} size="sm" className="refused">
                        {faultInWords(one.fault)} · {one.left} {one.left === 1 ? 'call' : 'calls'}
                      </Text>
                    ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {shown.length > SHOWN && (
          <Text size="sm" c="dimmed" p="sm">
            {shown.length - SHOWN} more: give a part of their name.
          </Text>
        )}
      </div>
    </>
  )
}
