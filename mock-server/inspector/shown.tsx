// What panels have in common: their head, what stands there while they wait, and what went wrong.
import {
  Alert,
  CopyButton,
  Group,
  Loader,
  Stack,
  Text,
  Title,
  Tooltip,
  ActionIcon,
} from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { Component, type ReactNode } from 'react'
import { Refused } from './api.ts'
import { Icon } from './icons.tsx'

/** A panel: its title, what it can do, and what it shows. */
export const PanelPage = ({
  title,
  about,
  actions,
  children,
}: {
  title: string
  about?: ReactNode
  actions?: ReactNode
  children: ReactNode
}): ReactNode => (
  <Stack gap="md" className="panel">
    <Group justify="space-between" align="flex-start" gap="sm">
      <div>
        <Title order={1}>{title}</Title>
        {about && (
          <Text size="sm" c="dimmed">
            {about}
          </Text>
        )}
      </div>
      {actions && <Group gap="xs">{actions}</Group>}
    </Group>
    {children}
  </Stack>
)

/** What went wrong, and what can be done. */
export function Problem({ error, title }: { error: unknown; title?: string }): ReactNode {
  const messages =
    error instanceof Refused
      ? error.messages
      : [error instanceof Error ? error.message : String(error)]
  const refused =
    error instanceof Refused ? `${error.status} ${error.code ?? ''}`.trim() : undefined
  return (
    <Alert
      color="red"
      variant="light"
      icon={<Icon name="alert" />}
      title={title ?? 'That did not work'}
      role="alert"
      className="problem"
    >
      {messages.map((message) => (
        <Text key={message} size="sm">
          {message}
        </Text>
      ))}
      {refused && (
        <Text size="xs" mt={4}>
          {refused}
        </Text>
      )}
    </Alert>
  )
}

export const Waiting = (): ReactNode => (
  <Group gap="xs" p="md" role="status">
    <Loader size="xs" />
    <Text size="sm" c="dimmed">
      Loading …
    </Text>
  </Group>
)

/** The data of a query, or what stands for it. */
export function Loaded<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>
  children: (data: T) => ReactNode
}): ReactNode {
  if (query.data !== undefined && !query.isError) return children(query.data)
  return query.isError ? <Problem error={query.error} /> : <Waiting />
}

/** A button that copies. */
export const Copy = ({ text, label }: { text: string; label: string }): ReactNode => (
  <CopyButton value={text}>
    {({ copied, copy }) => (
      <Tooltip label={copied ? 'Copied' : `Copy ${label}`}>
        <ActionIcon
          variant="subtle"
          color={copied ? 'teal' : 'gray'}
          size="sm"
          onClick={copy}
          aria-label={`Copy ${label}`}
        >
          <Icon name={copied ? 'check' : 'copy'} size={14} />
        </ActionIcon>
      </Tooltip>
    )}
  </CopyButton>
)

/** Shows what a panel could not: the others go on. */
export class Fence extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {}

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return <Problem error={error} title="This page has failed. Reload it to try again." />
  }
}
