// Whether the pages follow the mock, and their colours.
import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { setLive, useLive } from './mock.ts'

/** Follows the mock or stops, and asks all again. */
export function Following(): ReactNode {
  const live = useLive()
  const client = useQueryClient()
  return (
    <>
      <Tooltip label={live ? 'Live: pages follow the mock' : 'Paused: pages stay as they are'}>
        <ActionIcon
          variant={live ? 'light' : 'default'}
          aria-label="Follow the mock"
          aria-pressed={live}
          onClick={() => setLive(!live)}
        >
          <Icon name={live ? 'pause' : 'play'} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Ask again">
        <ActionIcon
          variant="default"
          aria-label="Ask again"
          onClick={() => void client.invalidateQueries()}
        >
          <Icon name="refresh" />
        </ActionIcon>
      </Tooltip>
    </>
  )
}

/** Light or dark. */
export function Scheme(): ReactNode {
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const other = scheme === 'dark' ? 'light' : 'dark'
  return (
    <Tooltip label={`Use ${other} colours`}>
      <ActionIcon
        variant="default"
        aria-label={`Use ${other} colours`}
        onClick={() => setColorScheme(other)}
      >
        <Icon name={scheme === 'dark' ? 'sun' : 'moon'} />
      </ActionIcon>
    </Tooltip>
  )
}
