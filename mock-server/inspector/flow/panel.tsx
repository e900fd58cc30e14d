// Agreements, the contracts of each side, and the requests under them, drawn as a graph.
import { Checkbox, Grid, Group, Paper, Select, Text } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { control } from '../api.ts'
import { useWorld } from '../mock.ts'
import { RecordView } from '../record/view.tsx'
import { change, placeBeside, useRoute } from '../route.ts'
import { PanelPage, Problem, Waiting } from '../shown.tsx'
import { Drawing } from './drawing.tsx'
import { FLOW_COLLECTIONS, flowOf, rootsOf, type FlowData } from './graph.ts'

/** All that the graph is made of; undefined while some of it is missing. */
function useFlowData(): { readonly data?: FlowData; readonly error: Error | null } {
  const world = useWorld()
  return useQueries({
    queries: FLOW_COLLECTIONS.map((name) => ({
      queryKey: ['world', world, 'flow', name],
      queryFn: () =>
        control<{ rows: readonly unknown[] }>(`/collections/${name}?limit=1000`, { world }),
    })),
    combine: (results) => {
      const error = results.find((result) => result.isError)?.error ?? null
      if (!results.every((result) => result.data)) return { error }
      const rows = FLOW_COLLECTIONS.map((name, at) => [name, results[at]?.data?.rows ?? []])
      return { error, data: Object.fromEntries(rows) as FlowData }
    },
  })
}

export function ContractFlow(): ReactNode {
  const { data, error } = useFlowData()
  return (
    <PanelPage
      title="Contract flow"
      about="Agreements, their contracts from issuer to partner, and what goes on under them."
    >
      {error && <Problem error={error} />}
      {data ? <Shown data={data} /> : !error && <Waiting />}
    </PanelPage>
  )
}

function Shown({ data }: { data: FlowData }): ReactNode {
  const route = useRoute()
  const { root: asked, party, requests, row } = route.settings
  const roots = rootsOf(data)
  const root = roots.find(({ id }) => id === asked)?.id ?? roots[0]?.id ?? ''
  const flow = useMemo(
    () => flowOf(data, { root, party, requests: requests !== 'no' }),
    [data, root, party, requests],
  )
  return (
    <>
      <Group gap="sm" align="flex-end">
        <Select
          label="Agreement"
          size="xs"
          w={290}
          searchable
          allowDeselect={false}
          data={roots.map(({ id, name, type }) => ({ value: id, label: `${name} · ${type}` }))}
          value={root}
          onChange={(id) => change({ root: id ?? undefined, row: undefined })}
        />
        <Select
          label="Contracts of"
          placeholder="All accounts"
          size="xs"
          w={250}
          searchable
          clearable
          data={data.accounts.map(({ id, name }) => ({ value: id, label: `${name} · ${id}` }))}
          value={party ?? null}
          onChange={(id) => change({ party: id ?? undefined })}
        />
        <Checkbox
          label="What goes on under contracts"
          size="xs"
          mb={6}
          checked={requests !== 'no'}
          onChange={({ currentTarget }) =>
            change({ requests: currentTarget.checked ? undefined : 'no' })
          }
        />
      </Group>
      {flow.total > flow.nodes.length && (
        <Text size="sm">
          {flow.nodes.length} of {flow.total.toLocaleString('en')} are drawn. Choose an account to
          see its own.
        </Text>
      )}
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: row ? 7 : 12 }}>
          <Drawing
            key={`${root} ${party} ${requests}`}
            flow={flow}
            chosen={row}
            address={(id) => placeBeside(route, ['flow'], { ...route.settings, row: id })}
          />
        </Grid.Col>
        {row && (
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Paper withBorder p="sm" component="section" aria-label={`Record ${row}`}>
              <RecordView id={row} />
            </Paper>
          </Grid.Col>
        )}
      </Grid>
    </>
  )
}
