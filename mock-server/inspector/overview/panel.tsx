// The first page: where the API is, with which keys, and how much there is of what.
import { Code, Group, Paper, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useControl, usePulse } from '../mock.ts'
import { placeBeside, useRoute } from '../route.ts'
import { Copy, Loaded, PanelPage } from '../shown.tsx'

/** A collection of the state and how many records it has. */
export interface Counted {
  readonly name: string
  readonly count: number
}

export function Overview(): ReactNode {
  return (
    <PanelPage title="Overview" about="What this world is, and where it can be reached.">
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <Stack gap="md">
          <Place />
          <Keys />
        </Stack>
        <Counts />
      </SimpleGrid>
    </PanelPage>
  )
}

const Row = ({ name, children }: { name: string; children: ReactNode }): ReactNode => (
  <Table.Tr>
    <Table.Th scope="row" w={110} fw={500}>
      {name}
    </Table.Th>
    <Table.Td>{children}</Table.Td>
  </Table.Tr>
)

const Line = ({ text, label }: { text: string; label: string }): ReactNode => (
  <Group gap={4} wrap="nowrap" justify="space-between">
    <Code className="plain">{text}</Code>
    <Copy text={text} label={label} />
  </Group>
)

function Place(): ReactNode {
  return (
    <Paper withBorder p="sm">
      <Title order={2} mb="xs">
        Where it is
      </Title>
      <Loaded query={usePulse()}>
        {({ basePath, now, stopped, requests, version }) => (
          <Table>
            <Table.Tbody>
              <Row name="API">
                <Line text={`${location.origin}${basePath}`} label="the address of the API" />
              </Row>
              <Row name="Portal">
                <Line text={`${location.origin}/portal/v1`} label="the address of the portal" />
              </Row>
              <Row name="Its time">
                {now.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}
                {stopped && ', standing still'}
              </Row>
              <Row name="Requests">{requests.toLocaleString('en')} in the log</Row>
              <Row name="Changes">{version.toLocaleString('en')} of its records so far</Row>
            </Table.Tbody>
          </Table>
        )}
      </Loaded>
    </Paper>
  )
}

function Keys(): ReactNode {
  return (
    <Paper withBorder p="sm">
      <Title order={2}>Keys</Title>
      <Text size="xs" c="dimmed" mb="xs">
        Sent as the Authorization header. The accounts have the keys of all others.
      </Text>
      <Loaded query={useControl<Readonly<Record<string, string>>>('/keys')}>
        {(keys) => (
          <Table>
            <Table.Tbody>
              {Object.entries(keys).map(([role, key]) => (
                <Row key={role} name={role}>
                  <Line text={key} label={`the key of the ${role}`} />
                </Row>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Loaded>
    </Paper>
  )
}

function Counts(): ReactNode {
  const route = useRoute()
  return (
    <Paper withBorder p="sm">
      <Title order={2} mb="xs">
        What there is
      </Title>
      <Loaded query={useControl<readonly Counted[]>('/collections')}>
        {(collections) => (
          <div className="counts">
            {collections.map(({ name, count }) => (
              <a key={name} href={placeBeside(route, ['collections', name])}>
                <span>{name}</span>
                <b>{count.toLocaleString('en')}</b>
              </a>
            ))}
          </div>
        )}
      </Loaded>
    </Paper>
  )
}
