// What stands round every panel: the navigation, the world, the time, and whether it is followed.
import { AppShell, Burger, Group, NavLink, Text, VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Suspense, useEffect, type ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { useFollowing, usePulse } from './mock.ts'
import { panels } from './panels.ts'
import { placeBeside, useRoute } from './route.ts'
import { Fence, Problem, Waiting } from './shown.tsx'
import { Following, Scheme } from './switches.tsx'
import { WorldPicker } from './worlds.tsx'

export function Shell(): ReactNode {
  const [opened, { toggle, close }] = useDisclosure()
  const route = useRoute()
  const pulse = usePulse()
  useFollowing()
  const panel = panels.find(({ id }) => id === route.panel) ?? panels[0]
  useEffect(() => {
    document.title = `${panel.label} · partnerkit inspector`
    close()
  }, [panel, close])
  return (
    <AppShell
      header={{ height: 48 }}
      navbar={{ width: 200, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a href="#main" className="skip" onClick={skip}>
        Skip to the page
      </a>
      <AppShell.Header className="top">
        <Group gap="sm" wrap="nowrap">
          <Burger
            opened={opened}
            onClick={toggle}
            hiddenFrom="sm"
            size="sm"
            aria-label="Navigation"
          />
          <Text fw={600} visibleFrom="xs" className="brand">
            partnerkit <span>inspector</span>
          </Text>
        </Group>
        <Group gap="xs" wrap="nowrap">
          <WorldPicker />
          <Following />
          <Scheme />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="Panels">
        {panels.map(
          ({ id, label, icon }) =>
            icon && (
              <NavLink
                key={id}
                href={placeBeside(route, [id])}
                label={label}
                leftSection={<Icon name={icon} />}
                active={id === panel.id}
                aria-current={id === panel.id ? 'page' : undefined}
              />
            ),
        )}
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        {pulse.isError && <Problem error={pulse.error} title="The mock can not be reached" />}
        <Fence key={`${panel.id} ${route.settings['world'] ?? ''}`}>
          <Suspense fallback={<Waiting />}>
            <panel.Show />
          </Suspense>
        </Fence>
      </AppShell.Main>
      <VisuallyHidden role="status">
        {pulse.data?.stopped ? 'The clock stands still.' : ''}
      </VisuallyHidden>
    </AppShell>
  )
}

/** The hash is the route: focus goes where the link says, the address stays. */
function skip(event: { preventDefault(): void }): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
