// Every list of the API and every collection of the state as a table that takes queries.
import { Grid, Group, Pagination, Paper, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Json } from '../record/json.tsx'
import { RecordView } from '../record/view.tsx'
import { change, placeBeside, useRoute } from '../route.ts'
import { Copy, PanelPage, Problem, Waiting } from '../shown.tsx'
import { Choices } from './choices.tsx'
import { PAGE, paged, read, sorted } from './query.ts'
import { QueryBox } from './query-box.tsx'
import { columnsOf, nameOfRow, RecordsTable } from './records-table.tsx'
import { holesOf, listOf, usePage, useViewers } from './sources.ts'

export function Collections(): ReactNode {
  const [source = 'listTierAccounts'] = useRoute().rest
  // Nothing of one table stays for the next.
  return <Collection key={source} source={source} />
}

function Collection({ source }: { source: string }): ReactNode {
  const route = useRoute()
  const { settings } = route
  const list = listOf(source)
  const viewers = useViewers(list ?? { isPortal: false })
  const usual = viewers.find(({ role }) => list?.roles.includes(role))
  const as = viewers.find(({ value }) => value === settings['as']) ?? usual
  const ids = (settings['in'] ?? '').split(',').filter(Boolean)
  const text = settings['q'] ?? ''
  const number = Number(settings['page'] ?? 1)
  const known = list?.fields ?? {}
  const asked = read(text, known)
  const query = asked.problem || asked.hasPage ? text : paged(text, number)
  const page = usePage({ source, query, as: as?.value, ids })
  const fields = list?.fields ?? page.data?.fields ?? {}
  const columns = columnsOf(
    page.data?.rows ?? [],
    (settings['columns'] ?? '').split(',').filter(Boolean),
  )
  const chosen = settings['row']
  const address = (row: string): string =>
    placeBeside(route, ['collections', source], { ...settings, row })
  return (
    <PanelPage
      title="Collections"
      about={
        list
          ? 'As the API answers it. Looking leaves no trace in the log, and meets no faults.'
          : 'As the world keeps it, with what no account can see.'
      }
    >
      <Choices
        source={source}
        list={list}
        viewers={viewers}
        as={as?.value}
        ids={ids}
        fields={fields}
        columns={columns}
      />
      <QueryBox
        key={source}
        value={text}
        fields={fields}
        ask={(q) => change({ q, page: undefined, row: undefined }, true)}
      />
      <Grid gap="md" className="split">
        <Grid.Col span={{ base: 12, lg: chosen ? 7 : 12 }}>
          {page.isError && <Problem error={page.error} title="It can not be asked like this" />}
          {!page.data &&
            !page.isError &&
            (list && ids.length < holesOf(list).length ? <Missing /> : <Waiting />)}
          {page.data && !page.isError && (
            <Stack gap="xs">
              <Paper withBorder>
                <RecordsTable
                  rows={page.data.rows}
                  columns={columns}
                  fields={fields}
                  order={read(text, fields).order}
                  chosen={chosen}
                  sort={(field) =>
                    change({ q: sorted(text, read(text, fields), field), page: undefined })
                  }
                  address={address}
                />
              </Paper>
              <Group justify="space-between">
                <Text size="sm" c="dimmed" role="status">
                  {page.data.rows.length.toLocaleString('en')} of{' '}
                  {page.data.total.toLocaleString('en')}
                </Text>
                {!asked.hasPage && page.data.total > PAGE && (
                  <Pagination
                    size="sm"
                    value={number}
                    total={Math.ceil(page.data.total / PAGE)}
                    onChange={(to) => change({ page: String(to), row: undefined })}
                    getControlProps={(control) => ({ 'aria-label': `${control} page` })}
                  />
                )}
              </Group>
            </Stack>
          )}
        </Grid.Col>
        {chosen && (
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Paper withBorder p="sm" component="section" aria-label={`Record ${chosen}`}>
              <Group justify="flex-end" className="close">
                <a href={address('')} className="quiet">
                  Close
                </a>
              </Group>
              {list ? (
                <Answered row={page.data?.rows.find((row, at) => nameOfRow(row, at) === chosen)} />
              ) : (
                <RecordView id={chosen} />
              )}
            </Paper>
          </Grid.Col>
        )}
      </Grid>
    </PanelPage>
  )
}

const Missing = (): ReactNode => (
  <Text size="sm" c="dimmed">
    Choose what the list is in.
  </Text>
)

/** A record as the API answers it. */
function Answered({ row }: { row: object | undefined }): ReactNode {
  if (!row) return <Text size="sm">It is not on this page.</Text>
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text fw={600}>As the API answers it</Text>
        <Copy text={JSON.stringify(row, null, 2)} label="the JSON" />
      </Group>
      <Json value={row} />
    </Stack>
  )
}
