// States to come back to: taken with a name, restored, and kept in files.
import { Button, Group, Paper, Stack, Table, Text, TextInput, Title } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { control } from '../api.ts'
import { useControl, useWorld } from '../mock.ts'
import { Loaded, PanelPage } from '../shown.tsx'
import { Asking, download, JsonFile, useSteering } from '../steering.tsx'

interface Taken {
  readonly id: string
  readonly name: string
  readonly at: string
}

const nameOf = ({ id, name }: Taken): string => (name === '' ? `Snapshot ${id}` : name)

export function Snapshots(): ReactNode {
  const world = useWorld()
  const snapshots = useControl<readonly Taken[]>('/snapshots')
  const steering = useSteering()
  const [name, setName] = useState('')
  const again = (): void => void snapshots.refetch()
  const take = async (): Promise<void> => {
    const words = `Taken${name === '' ? '' : `: ${name}`}. Restore it to come back to the state as it is now.`
    if (await steering.run({ path: '/snapshots', body: { name } }, words)) setName('')
    again()
  }
  const save = async (): Promise<void> => {
    const state = await control('/state', { world })
    download(`${world ?? 'world'}.json`, JSON.stringify(state))
    steering.tell('The state is saved. The file holds keys, tokens and hashes of passwords.')
  }
  return (
    <PanelPage
      title="Snapshots"
      about="States of this world to come back to; the server forgets them when it ends."
      actions={
        <Asking
          label="Reset the world"
          question="State, clock, faults and the log of requests become as good as new. What was made since is lost."
          yes="Reset it"
          onYes={() => void steering.run({ path: '/reset' }, 'The world is as good as new.')}
        />
      }
    >
      {steering.told}
      <Paper withBorder p="sm">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void take()
          }}
        >
          <Group gap="xs" align="flex-end">
            <TextInput
              size="xs"
              label="Name"
              maxLength={100}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Button size="xs" type="submit">
              Take a snapshot
            </Button>
          </Group>
        </form>
        <Loaded query={snapshots}>
          {(all) =>
            all.length === 0 ? (
              <Text size="sm" mt="sm">
                There are none yet.
              </Text>
            ) : (
              <Table mt="sm">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Name</Table.Th>
                    <Table.Th>Taken at</Table.Th>
                    <Table.Th>Actions</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {all.toReversed().map((taken) => (
                    <Table.Tr key={taken.id}>
                      <Table.Th scope="row" fw={500}>
                        {nameOf(taken)}
                      </Table.Th>
                      <Table.Td>{taken.at.replace('T', ' ').slice(0, 19)}</Table.Td>
                      <Table.Td>
                        <Group gap="xs">
                          <Asking
                            label="Restore"
                            aria-label={`Restore ${nameOf(taken)}`}
                            question={`The world becomes what it was at ${nameOf(taken)}. What was made since is lost. Clock, faults and log stay.`}
                            yes="Restore it"
                            onYes={() =>
                              void steering.run(
                                { path: `/snapshots/${taken.id}/restore` },
                                `The world is as it was at ${nameOf(taken)}.`,
                              )
                            }
                          />
                          <Button
                            size="xs"
                            variant="subtle"
                            aria-label={`Forget ${nameOf(taken)}`}
                            onClick={async () => {
                              await steering.run(
                                { path: `/snapshots/${taken.id}`, method: 'DELETE' },
                                `${nameOf(taken)} is forgotten.`,
                              )
                              again()
                            }}
                          >
                            Forget
                          </Button>
                        </Group>
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            )
          }
        </Loaded>
      </Paper>
      <Files save={save} steering={steering} />
    </PanelPage>
  )
}

function Files({
  save,
  steering,
}: {
  save: () => Promise<void>
  steering: ReturnType<typeof useSteering>
}): ReactNode {
  const [chosen, setChosen] = useState<{ readonly state: unknown; readonly name: string }>()
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Title order={2}>As a file</Title>
        <Text size="sm" c="dimmed">
          The same file as of <code>partnerkit serve --state</code> and{' '}
          <code>mock.importState()</code>.
        </Text>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => void save().catch(steering.fail)}>
            Export the state
          </Button>
          <JsonFile
            label="Choose a state"
            onJson={(state, name) => setChosen({ state, name })}
            onProblem={steering.fail}
          />
          {chosen && (
            <Asking
              label={`Import ${chosen.name}`}
              question={`The world becomes what ${chosen.name} says. What is there now is lost: take a snapshot before, if you may want it.`}
              yes="Import it"
              onYes={async () => {
                const { state, name } = chosen
                const words = `The world is as ${name} says.`
                if (await steering.run({ path: '/state', method: 'PUT', body: state }, words)) {
                  setChosen(undefined)
                }
              }}
            />
          )}
        </Group>
      </Stack>
    </Paper>
  )
}
