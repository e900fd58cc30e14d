// Which requests the timeline shows.
import { Group, SegmentedControl, Select, Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Filter, Listed } from './exchange.ts'

export const Filters = ({
  requests,
  filter,
  onFilter,
}: {
  requests: readonly Listed[]
  filter: Filter
  onFilter: (filter: Filter) => void
}): ReactNode => (
  <Group gap="xs" mb="xs">
    <Select
      aria-label="Operation"
      placeholder="All operations"
      size="xs"
      w={200}
      searchable
      clearable
      data={distinct(requests.flatMap(({ operation }) => operation ?? []))}
      value={filter.operation}
      onChange={(operation) => onFilter({ ...filter, operation })}
    />
    <Select
      aria-label="Who asked"
      placeholder="Everybody"
      size="xs"
      w={140}
      clearable
      data={distinct(requests.map(({ account = '' }) => account)).map((account) => ({
        value: account,
        label: account === '' ? 'nobody' : account,
      }))}
      value={filter.account}
      onChange={(account) => onFilter({ ...filter, account })}
    />
    <SegmentedControl
      aria-label="Status"
      size="xs"
      data={[
        { value: 'all', label: 'All' },
        { value: '2', label: '2xx' },
        { value: '4', label: '4xx' },
        { value: '5', label: '5xx' },
      ]}
      value={filter.status}
      onChange={(status) => onFilter({ ...filter, status })}
    />
    <Switch
      size="xs"
      label="Writes only"
      checked={filter.writes}
      onChange={({ currentTarget }) => onFilter({ ...filter, writes: currentTarget.checked })}
    />
  </Group>
)

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort()
