// The frame of every screen: header with the acting account, navigation, main part.
import { Anchor, AppShell, Burger, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useEffect, type ReactNode } from 'react'
import { Outlet, useLocation } from 'react-router'
import { AccountSwitch } from './account-switch.tsx'
import { Navigation } from './navigation.tsx'
import classes from './layout.module.css'

export function Layout(): ReactNode {
  const [opened, { toggle, close }] = useDisclosure()
  const { pathname } = useLocation()
  useEffect(close, [pathname, close])
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 240, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="lg"
    >
      <Anchor href="#main" className={classes['skip']}>
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
            <Text fw={700} size="lg" visibleFrom="xs">
              Partner portal
            </Text>
          </Group>
          <AccountSwitch />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar
        p="sm"
        aria-label="Main"
        mod={{ closed: !opened }}
        className={classes['navbar']}
      >
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes['main']}>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}
