// Who acts: the account chosen in the header, and a client with its key.
import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { createClient, type Account, type Client } from 'partnerkit'
import { clientFor, mock } from './mock.ts'

const KEY = 'portal.account'

/** An account that can be acted as. */
export type Acting = Pick<Account, 'id' | 'name' | 'role'>

interface Session {
  readonly account: Acting
  readonly accounts: readonly Acting[]
  readonly actAs: (accountId: string) => void
}

const SessionContext = createContext<Session | undefined>(undefined)

export function SessionProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(KEY))
  const { data: accounts } = useQuery({ queryKey: ['accounts'], queryFn: findAccounts })
  const session = useMemo(() => {
    const account = accounts?.find(({ id }) => id === chosen) ?? accounts?.[0]
    const actAs = (accountId: string): void => {
      sessionStorage.setItem(KEY, accountId)
      setChosen(accountId)
    }
    return accounts && account && { account, accounts, actAs }
  }, [accounts, chosen])
  return session && <SessionContext value={session}>{children}</SessionContext>
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('Only below SessionProvider.')
  return session
}

/** The account that acts. */
export const useAccount = (): Acting => useSession().account

/** Who calls: a client, and an id under which what it reads is kept. */
export interface Caller {
  readonly id: string
  readonly client: Client
}

/** Screens below it call as somebody else than the account chosen in the header. */
export const CallerContext = createContext<Caller | undefined>(undefined)

/** Whoever calls: the account chosen in the header, where nothing else is said. */
export function useCaller(): Caller {
  const { id } = useAccount()
  const own = useMemo(() => ({ id, client: clientFor(id) }), [id])
  return useContext(CallerContext) ?? own
}

/** A client that acts as the account chosen in the header. */
export const useClient = (): Client => useCaller().client

/**
 * The accounts of the start, their partners, and the partners of those. Asked of the mock itself: a
 * platform has no such list, and the network panel is for what the screens call.
 */
async function findAccounts(): Promise<Acting[]> {
  const found = new Map<string, Acting>()
  const keys = Object.values(mock.keys)
  for (const apiKey of keys) {
    const { accounts, partners } = createClient({ apiKey, fetch: mock.fetch })
    const own = await accounts.list().first()
    if (!own || found.has(own.id)) continue
    found.set(own.id, own)
    for await (const { id } of partners.list({ filter: { status: 'active' } })) {
      if (!found.has(id)) keys.push(mock.keyFor(id))
    }
  }
  return [...found.values()]
}
