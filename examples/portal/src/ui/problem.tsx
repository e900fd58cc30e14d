// Shows an error in the API's own words: code, messages, and the hint what to do.
import { Alert, Code, List, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertCircle } from '@tabler/icons-react'
import { isApiError } from 'partnerkit'
import type { ReactNode } from 'react'

/** Nothing, while there is no error. */
export function Problem({ error }: { readonly error: Error | null | undefined }): ReactNode {
  return (
    error && (
      <Alert
        color="red"
        role="alert"
        title={titleOf(error)}
        icon={<IconAlertCircle aria-hidden />}
        styles={{ title: { color: 'var(--mantine-color-red-9)' } }}
      >
        <Messages error={error} />
      </Alert>
    )
  )
}

/** The same as a notification. */
export function notifyProblem(error: Error): void {
  notifications.show({
    role: 'alert',
    color: 'red',
    title: titleOf(error),
    message: <Messages error={error} />,
    autoClose: 10_000,
  })
}

const titleOf = (error: Error): string =>
  isApiError(error) ? 'The platform refused this' : 'This did not work'

function Messages({ error }: { readonly error: Error }): ReactNode {
  if (!isApiError(error)) return error.message
  const { status, code, messages, hint } = error
  return (
    <>
      <List size="sm">
        {messages.map((message) => (
          <List.Item key={message}>{message}</List.Item>
        ))}
      </List>
      {hint !== undefined && <Text size="sm">{hint}</Text>}
      <Code mt="xs">{[status, code].join(' ')}</Code>
    </>
  )
}
