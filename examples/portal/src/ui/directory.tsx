// The screen of a collection: search, filters, order and pages, all asked of the API, kept in the address.
import { Group, NativeSelect, Pagination, Paper, Stack, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Client, Page } from 'partnerkit'
import { useState, type ReactNode } from 'react'
import { useLocation, useNavigationType, useSearchParams } from 'react-router'
import { useRead } from '../queries.ts'
import { DataTable, type Column, type Order } from './data-table.tsx'
import { PageTitle } from './page-title.tsx'
import { Problem } from './problem.tsx'

const PAGE_SIZE = 10

/** A choice among filters: each one is a part of the typed query. */
export interface FilterField<Filter> {
  readonly name: string
  readonly label: string
  readonly choices: readonly {
    readonly value: string
    readonly label: string
    readonly filter: Filter
  }[]
}

/** What is asked of the list: a query of the client. */
export interface Asked<Filter, Sort extends string> {
  readonly search?: string
  readonly filter: { readonly and?: readonly Filter[] }
  readonly order?: readonly Order<Sort>[]
  readonly limit: number
  readonly offset: number
}

interface ListingProps<Row, Filter, Sort extends string> {
  /** What is in the table, for screen readers. */
  readonly title: string
  /** Names the collection in the cache. */
  readonly name: string
  readonly columns: readonly Column<Row, Sort>[]
  readonly filters?: readonly FilterField<Filter>[]
  readonly list: (client: Client, query: Asked<Filter, Sort>) => PromiseLike<Page<Row>>
  readonly rowKey: (row: Row) => string
  /** What the search looks at, like "name or id". Default: there is no search. */
  readonly searches?: string
}

interface DirectoryProps<Row, Filter, Sort extends string> extends ListingProps<Row, Filter, Sort> {
  /** Buttons beside the heading. */
  readonly actions?: ReactNode
}

/** A page: the title is its heading. */
export function Directory<Row, Filter = never, Sort extends string = never>(
  props: DirectoryProps<Row, Filter, Sort>,
): ReactNode {
  return (
    <Stack>
      <Group justify="space-between">
        <PageTitle title={props.title} />
        {props.actions}
      </Group>
      <Paper withBorder p="md">
        <Listing {...props} />
      </Paper>
    </Stack>
  )
}

/** A part of a page, like a tab: one at a time, what is asked is in the page's query string. */
export function Listing<Row, Filter = never, Sort extends string = never>(
  props: ListingProps<Row, Filter, Sort>,
): ReactNode {
  return <AskedListing key={useArrival()} {...props} />
}

/** Changes when a link or the way back leads here, not when the page writes its own address. */
function useArrival(): string {
  const { key } = useLocation()
  const [arrival, setArrival] = useState(key)
  const isOwn = useNavigationType() === 'REPLACE'
  if (!isOwn && key !== arrival) setArrival(key)
  return arrival
}

function AskedListing<Row, Filter, Sort extends string>(
  props: ListingProps<Row, Filter, Sort>,
): ReactNode {
  const { title, name, columns, filters = [], list, rowKey, searches } = props
  const [address, setAddress] = useSearchParams()
  // The address follows, but lags behind fast typing.
  const [params, setParams] = useState(address)
  const set = (changes: Readonly<Record<string, string>>): void => {
    const now = new URLSearchParams(params)
    for (const [key, value] of Object.entries({ page: '', ...changes })) {
      if (value) now.set(key, value)
      else now.delete(key)
    }
    setParams(now)
    setAddress(now, { replace: true })
  }
  const page = Number(params.get('page') ?? 1)
  const search = params.get('search') ?? ''
  const order = orderOf(columns, params.get('order'))
  const chosen = filters.flatMap(
    ({ name, choices }) => choices.find(({ value }) => value === params.get(name))?.filter ?? [],
  )
  const rows = useRead(
    [name, params.toString()],
    (client) =>
      list(client, {
        ...(search && { search }),
        filter: chosen.length > 0 ? { and: chosen } : {},
        ...(order && { order: [order] }),
        limit: PAGE_SIZE,
        offset: (page - 1) * PAGE_SIZE,
      }),
    { keepPrevious: true },
  )
  const { items = [], total = 0 } = rows.data ?? {}
  return (
    <>
      <Group align="end" mb="md">
        {searches !== undefined && (
          <TextInput
            type="search"
            label="Search"
            placeholder={searches}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={(event) => set({ search: event.currentTarget.value })}
          />
        )}
        {filters.map(({ name, label, choices }) => (
          <NativeSelect
            key={name}
            label={label}
            value={params.get(name) ?? ''}
            onChange={(event) => set({ [name]: event.currentTarget.value })}
            data={[{ value: '', label: 'All' }, ...choices]}
          />
        ))}
      </Group>
      <Problem error={rows.error} />
      {rows.data && (
        <>
          <DataTable
            caption={title}
            columns={columns}
            rows={items}
            rowKey={rowKey}
            order={order}
            onOrder={(order) => set({ order })}
            empty="Nothing matches."
          />
          <Group justify="space-between" mt="md">
            <Text component="output" size="sm" c="dimmed">
              {items.length > 0
                ? `${rows.data.range.first + 1}–${rows.data.range.last + 1} of ${total}`
                : `0 of ${total}`}
            </Text>
            <Pagination
              aria-label="Pages"
              value={page}
              total={Math.ceil(total / PAGE_SIZE)}
              onChange={(page) => set({ page: String(page) })}
              getControlProps={(control) => ({ 'aria-label': `${control} page` })}
              getItemProps={(page) => ({ 'aria-label': `Page ${page}` })}
              hideWithOnePage
            />
          </Group>
        </>
      )}
    </>
  )
}

/** The order in the address, if it is one of a column. */
function orderOf<Row, Sort extends string>(
  columns: readonly Column<Row, Sort>[],
  text: string | null,
): Order<Sort> | undefined {
  for (const { sort } of columns) {
    if (sort !== undefined && text === sort) return sort
    if (sort !== undefined && text === `-${sort}`) return `-${sort}`
  }
  return undefined
}
