// Reading and writing as the acting account. After every write everything is read anew.
import { keepPreviousData, QueryClient, useMutation, useQuery } from '@tanstack/react-query'
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import { notifications } from '@mantine/notifications'
import type { Client } from 'partnerkit'
import { useCaller, useClient } from './session.tsx'
import { notifyProblem } from './ui/problem.tsx'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, refetchOnWindowFocus: false },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/**
 * Reads something as the acting account.
 *
 * @example
 * const partner = useRead(['partner', id], (client) => client.partners.get(id))
 */
export function useRead<Result>(
  key: readonly unknown[],
  read: (client: Client) => PromiseLike<Result>,
  options: { readonly enabled?: boolean; readonly keepPrevious?: boolean } = {},
): UseQueryResult<Result> {
  const { id, client } = useCaller()
  return useQuery({
    queryKey: [id, ...key],
    queryFn: async (): Promise<Result> => await read(client),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious && { placeholderData: keepPreviousData }),
  })
}

interface WriteOptions<Result> {
  /** What to tell the user when it has worked. */
  readonly done?: string | ((result: Result) => string)
  readonly onDone?: (result: Result) => void
  /** Whether `onDone` leaves the screen, as what it shows is gone: then it is not read anew. */
  readonly leaves?: boolean
  /** What to do when it is refused. Default: a notification with the API's words. */
  readonly onRefused?: (error: Error) => void
}

/**
 * Writes something as the acting account.
 *
 * @example
 * const sign = useWrite((client, id: string) => client.contracts.sign(id), { done: 'Signed.' })
 * <Button loading={sign.isPending} onClick={() => sign.mutate(id)}>Sign</Button>
 */
export function useWrite<Input = void, Result = unknown>(
  write: (client: Client, input: Input) => Promise<Result>,
  { done, onDone, leaves, onRefused = notifyProblem }: WriteOptions<Result> = {},
): UseMutationResult<Result, Error, Input> {
  const client = useClient()
  return useMutation<Result, Error, Input>({
    mutationFn: (input) => write(client, input),
    onSuccess(result) {
      const message = typeof done === 'function' ? done(result) : done
      if (message !== undefined) notifications.show({ message, color: 'green' })
      onDone?.(result)
    },
    onError: onRefused,
    onSettled: (_, error) => {
      void queryClient.invalidateQueries({ refetchType: leaves && !error ? 'none' : 'active' })
    },
  })
}
