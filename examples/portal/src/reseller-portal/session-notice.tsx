// Says when the session is about to end: calls renew it, so this is for who has made none for long.
import { Alert, Button, Group, Text } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import { useLogin, useSessionChange } from './session.tsx'

const MINUTE = 60_000
/** How long before the end. */
const NOTICE = 5 * MINUTE

export function SessionNotice(): ReactNode {
  const { portal } = useLogin()
  const [left, setLeft] = useState(Infinity)
  useEffect(() => {
    const look = (): void => {
      const ends = portal.session?.expires_at
      if (ends !== undefined) setLeft(Date.parse(ends) - Date.now())
    }
    const timer = setInterval(look, MINUTE / 6)
    return () => clearInterval(timer)
  }, [portal])
  const isOver = left <= 0
  useEffect(() => {
    // Only the portal knows; when it has ended, the client is told so.
    if (isOver) portal.me().catch(() => undefined)
  }, [isOver, portal])
  const renew = useSessionChange((portal) => portal.renew(), { onDone: () => setLeft(Infinity) })
  const minutes = Math.ceil(left / MINUTE)
  return (
    left < NOTICE && (
      <Alert role="alert" color="orange" mb="md">
        <Group justify="space-between">
          <Text size="sm">
            Your session ends in {minutes > 1 ? `${minutes} minutes` : 'a minute'}.
          </Text>
          <Button variant="default" onClick={() => renew.mutate()} loading={renew.isPending}>
            Stay logged in
          </Button>
        </Group>
      </Alert>
    )
  )
}
