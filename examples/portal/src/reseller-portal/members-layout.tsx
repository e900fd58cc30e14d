// The frame of the pages for who is logged in: navigation, who it is, and who is behind that.
import { Anchor, AppShell, Box, Burger, Button, Group, NavLink, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBuilding, IconHome, IconLogout, IconUser, IconUsers } from '@tabler/icons-react'
import { useEffect, type ReactNode } from 'react'
import { Link, NavLink as RouterLink, Outlet, useLocation, useNavigate } from 'react-router'
import shared from '../layout/layout.module.css'
import { ActingBanner } from './acting-banner.tsx'
import classes from './layout.module.css'
import { SessionNotice } from './session-notice.tsx'
import { usePortalSession, useSessionChange } from './session.tsx'
import { useRead } from '../queries.ts'

export function MembersLayout(): ReactNode {
  const [opened, { toggle, close }] = useDisclosure()
  const { pathname } = useLocation()
  useEffect(close, [pathname, close])
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 240, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="lg"
    >
      <Anchor href="#main" className={shared['skip']}>
        Skip to the content
      </Anchor>
      <AppShell.Header className={classes['header']}>
        <Group h="100%" px="lg" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              color="white"
              aria-label="Navigation"
              aria-expanded={opened}
            />
            <Text fw={700} size="lg">
              Reseller portal
            </Text>
          </Group>
          <Anchor component={Link} to="/" size="sm" underline="always">
            Partner portal
          </Anchor>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar
        p="sm"
        aria-label="Main"
        mod={{ closed: !opened }}
        className={shared['navbar']}
      >
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={shared['main']}>
        <SessionNotice />
        <ActingBanner />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}

const FEATURES = [
  { to: '/reseller', label: 'Home', icon: IconHome, end: true },
  { to: '/reseller/customers', label: 'My customers', icon: IconUsers, partner: true },
  { to: '/reseller/company', label: 'My company', icon: IconBuilding },
] as const

function Navigation(): ReactNode {
  const session = usePortalSession()
  const navigate = useNavigate()
  // Names may have been edited since the login.
  const me = useRead(['me'], ({ portal }) => portal.me())
  const { user, org } = me.data ?? session
  const logout = useSessionChange((portal) => portal.logout(), {
    onDone: () => void navigate('/reseller/login'),
  })
  const shown = FEATURES.filter(
    (feature) => !('partner' in feature) || org.customer_type === 'PARTNER',
  )
  return (
    <>
      <Box flex={1}>
        {shown.map(({ to, label, icon: Icon, ...feature }) => (
          <NavLink
            key={to}
            component={RouterLink}
            to={to}
            label={label}
            color="teal"
            end={'end' in feature}
            leftSection={<Icon size={18} aria-hidden />}
          />
        ))}
      </Box>
      <Stack gap="xs">
        <NavLink
          component={RouterLink}
          to={`/reseller/users/${user.id}`}
          label={`${user.first_name} ${user.last_name}`}
          description={org.name}
          color="teal"
          leftSection={<IconUser size={18} aria-hidden />}
        />
        <Button
          variant="default"
          onClick={() => logout.mutate()}
          leftSection={<IconLogout size={16} aria-hidden />}
        >
          Log out
        </Button>
      </Stack>
    </>
  )
}
