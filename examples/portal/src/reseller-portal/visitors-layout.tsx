// The frame of the pages that need no login.
import { Anchor, Box, Container, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, Outlet } from 'react-router'
import { Mailbox } from './mailbox.tsx'
import classes from './layout.module.css'

export const VisitorsLayout = (): ReactNode => (
  <>
    <Box component="header" className={classes['header']} px={{ base: 'md', sm: 'lg' }} py="sm">
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text fw={700} fz={{ base: 'sm', sm: 'lg' }} truncate>
          Reseller portal
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Anchor
            component={Link}
            to="/"
            size="sm"
            underline="always"
            style={{ whiteSpace: 'nowrap' }}
          >
            Partner portal
          </Anchor>
          <Mailbox />
        </Group>
      </Group>
    </Box>
    <Container component="main" size="xs" py="xl">
      <Outlet />
    </Container>
  </>
)
