// The screen of one record: heading with status and actions, and its parts as tabs.
import { Anchor, DataList, Group, Paper, Stack, Tabs, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { PageTitle } from './page-title.tsx'
import { StatusBadge } from './status-badge.tsx'

export interface Tab {
  readonly label: string
  readonly content: ReactNode
}

interface DetailsProps {
  readonly title: string
  readonly id: string
  readonly status?: string
  /** The directory that it is in. */
  readonly back: { readonly to: string; readonly label: string }
  readonly actions?: ReactNode
  readonly tabs: readonly [Tab, ...Tab[]]
}

export function Details({ title, id, status, back, actions, tabs }: DetailsProps): ReactNode {
  const [params, setParams] = useSearchParams()
  const asked = params.get('tab')
  const shown = tabs.find(({ label }) => nameOf(label) === asked) ?? tabs[0]
  return (
    <Stack>
      <Anchor component={Link} to={back.to} size="sm">
        {back.label}
      </Anchor>
      <Group justify="space-between">
        <Group>
          <PageTitle title={title} />
          {status !== undefined && <StatusBadge status={status} />}
          <Text c="dimmed">{id}</Text>
        </Group>
        <Group>{actions}</Group>
      </Group>
      <Paper withBorder p="md">
        <Tabs
          value={nameOf(shown.label)}
          onChange={(tab) => setParams(tab === null ? {} : { tab }, { replace: true })}
          keepMounted={false}
        >
          <Tabs.List mb="md">
            {tabs.map(({ label }) => (
              <Tabs.Tab key={label} value={nameOf(label)}>
                {label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tabs.map(({ label, content }) => (
            <Tabs.Panel key={label} value={nameOf(label)}>
              {content}
            </Tabs.Panel>
          ))}
        </Tabs>
      </Paper>
    </Stack>
  )
}

/** A tab in the address and in ids, which have no spaces. */
const nameOf = (label: string): string => label.toLowerCase().replaceAll(' ', '-')

/** Names and values; those without a value are left out. */
export const Facts = ({ facts }: { readonly facts: Readonly<Record<string, ReactNode>> }) => (
  <DataList labelWidth={180}>
    {Object.entries(facts).map(
      ([name, value]) =>
        value !== undefined &&
        value !== '' && (
          <DataList.Item key={name}>
            <DataList.ItemLabel>{name}</DataList.ItemLabel>
            <DataList.ItemValue>{value}</DataList.ItemValue>
          </DataList.Item>
        ),
    )}
  </DataList>
)
