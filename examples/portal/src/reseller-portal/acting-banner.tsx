// Says on every page that somebody else is acted as, and stops it.
import { Alert, Box, Button, Group, Text } from '@mantine/core'
import { IconUserShare } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import classes from './layout.module.css'
import { usePortalSession, useSessionChange } from './session.tsx'

export function ActingBanner(): ReactNode {
  const { user, org, impersonator } = usePortalSession()
  const navigate = useNavigate()
  const stop = useSessionChange((portal) => portal.stopImpersonation(), {
    onDone: () => void navigate(`/reseller/customers/${org.id}?tab=users`),
  })
  return (
    impersonator && (
      <Box component="section" aria-label="Acting as" className={classes['banner']} mb="md">
        <Alert color="orange.3" variant="filled" autoContrast icon={<IconUserShare aria-hidden />}>
          <Group justify="space-between">
            <Text size="sm">
              {impersonator.user.name} of {impersonator.org.name}, you act as{' '}
              <strong>
                {user.first_name} {user.last_name}
              </strong>{' '}
              of {org.name}. What you do here is written down as yours.
            </Text>
            <Button
              variant="white"
              color="dark"
              onClick={() => stop.mutate()}
              loading={stop.isPending}
            >
              Stop
            </Button>
          </Group>
        </Alert>
      </Box>
    )
  )
}
