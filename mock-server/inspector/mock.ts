// What panels know of the mock: data that follows its changes, and calls that change it.
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { control, type Call } from './api.ts'
import { useRoute } from './route.ts'

/** How the world is; when it differs from before, all that is shown is asked again. */
export interface Pulse {
  /** Grows with every change of the world. */
  readonly version: number
  /** How many requests are in the log, and when the last one was answered. */
  readonly requests: number
  readonly last?: string
  readonly now: string
  readonly stopped: boolean
  /** Whether what happens is kept for a capsule. */
  readonly recording: boolean
  readonly basePath: string
  readonly worlds: readonly string[]
}

/** Milliseconds between two looks at the pulse, and where nothing is followed or the page is hidden. */
const BEAT = 1000
const SLOW_BEAT = 10_000

/** The name of the world that is shown; missing for the server's own. */
export const useWorld = (): string | undefined => useRoute().settings['world']

let isLive = true
const watchers = new Set<() => void>()

/** Whether the pages follow the mock by themselves. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => isLive,
  )

export function setLive(on: boolean): void {
  isLive = on
  for (const watcher of watchers) watcher()
}

/** The pulse of the world that is shown. */
export function usePulse(): UseQueryResult<Pulse> {
  const world = useWorld()
  const live = useLive()
  return useQuery({
    queryKey: ['pulse', world],
    queryFn: ({ signal }) => control<Pulse>('/pulse', { world, signal }),
    refetchInterval: live ? BEAT : false,
  })
}

/** Asks everything again that is shown, whenever the pulse says that something has changed. */
export function useFollowing(): void {
  const client = useQueryClient()
  const world = useWorld()
  const { data } = usePulse()
  useEffect(() => {
    // The mock keeps requests in full while somebody looks, also for a page that stands still.
    const timer = setInterval(() => void control('/pulse', { world }).catch(() => {}), SLOW_BEAT)
    return () => clearInterval(timer)
  }, [world])
  const mark =
    data && JSON.stringify([data.version, data.requests, data.last, data.stopped, data.recording])
  useEffect(() => {
    if (mark) void client.invalidateQueries({ queryKey: ['world', world] })
  }, [client, world, mark])
}

/** What a control answers, kept up to date; an empty path asks nothing. */
export function useControl<T>(path: string): UseQueryResult<T> {
  const world = useWorld()
  return useQuery({
    queryKey: ['world', world, path],
    queryFn: ({ signal }) => control<T>(path, { world, signal }),
    enabled: path !== '',
    placeholderData: keepPreviousData,
  })
}

interface Command extends Pick<Call, 'method' | 'body'> {
  readonly path: string
}

/** Calls a control that changes something, and asks the pulse afterwards. */
export function useCommand<T = void>(): UseMutationResult<T, Error, Command> {
  const client = useQueryClient()
  const world = useWorld()
  return useMutation({
    mutationFn: ({ path, ...call }: Command) =>
      control<T>(path, { method: 'POST', ...call, world }),
    onSettled: () => client.invalidateQueries({ queryKey: ['pulse', world] }),
  })
}
