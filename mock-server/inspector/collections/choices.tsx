// What is shown as a table: which list, as whom, in what, and with which columns.
import { Autocomplete, Group, MultiSelect, Select } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FieldTable } from '../../../sdk/rql/plan.ts'
import { useControl } from '../mock.ts'
import type { Counted } from '../overview/panel.tsx'
import { change, placeBeside, useRoute } from '../route.ts'
import { apiLists, holesOf, parentOf, usePage, type List, type Viewer } from './sources.ts'

export function Choices({
  source,
  list,
  viewers,
  as,
  ids,
  fields,
  columns,
}: {
  source: string
  list: List | undefined
  viewers: readonly Viewer[]
  as: string | undefined
  ids: readonly string[]
  fields: FieldTable
  columns: readonly string[]
}): ReactNode {
  const route = useRoute()
  const collections = useControl<readonly Counted[]>('/collections')
  const sources = [
    {
      group: 'What the API lists',
      items: apiLists.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      group: 'What the world keeps',
      items: (collections.data ?? []).map(({ name, count }) => ({
        value: name,
        label: `${name} (${count.toLocaleString('en')})`,
      })),
    },
  ]
  const names = [...new Set([...columns, ...Object.keys(fields)])]
  return (
    <Group gap="sm" align="flex-end" className="choices">
      <Select
        label="Collection"
        size="xs"
        w={230}
        searchable
        allowDeselect={false}
        data={sources}
        value={source}
        onChange={(id) => id && (location.hash = placeBeside(route, ['collections', id]))}
        maxDropdownHeight={420}
      />
      {list && (
        <Select
          label="Asked by"
          size="xs"
          w={270}
          searchable
          allowDeselect={false}
          data={viewers.map(({ value, label }) => ({ value, label }))}
          value={as ?? null}
          onChange={(value) => change({ as: value ?? undefined, page: undefined, row: undefined })}
        />
      )}
      {list &&
        holesOf(list).map((hole, at) => (
          <Hole key={hole} list={list} name={hole} as={as} ids={ids} at={at} />
        ))}
      <MultiSelect
        label="Columns"
        size="xs"
        className="columns"
        searchable
        data={names}
        value={[...columns]}
        onChange={(chosen) => change({ columns: chosen.join(',') }, true)}
        maxDropdownHeight={300}
      />
    </Group>
  )
}

/** An id that a list is in; those of the list above are offered. */
function Hole({
  list,
  name,
  as,
  ids,
  at,
}: {
  list: List
  name: string
  as: string | undefined
  ids: readonly string[]
  at: number
}): ReactNode {
  const parent = at === 0 ? parentOf(list) : undefined
  const offered = usePage({ source: parent?.id ?? 'hubs', query: 'limit=100', as, ids: [] })
  const choices = parent ? (offered.data?.rows ?? []).map(({ id }) => String(id)) : []
  return (
    <Autocomplete
      label={name.replaceAll('_', ' ')}
      size="xs"
      w={190}
      data={[...new Set(choices)]}
      value={ids[at] ?? ''}
      onChange={(id) => {
        const changed = holesOf(list).map((_, place) => (place === at ? id : (ids[place] ?? '')))
        change({ in: changed.join(','), page: undefined, row: undefined }, true)
      }}
    />
  )
}
