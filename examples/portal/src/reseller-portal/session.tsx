// Who is logged in to the reseller portal; the client keeps the session, and tells when it has ended.
import { notifications } from '@mantine/notifications'
import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import type { Client, PortalSession } from 'partnerkit'
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { clientFor } from '../mock.ts'
import { CallerContext } from '../session.tsx'
import { ProductName } from '../ui/page-title.tsx'
import { notifyProblem } from '../ui/problem.tsx'

type Portal = Client['portal']

interface Login {
  readonly portal: Portal
  /** Missing while nobody is logged in. */
  readonly session: PortalSession | undefined
  /** Whether there was one that the portal has ended. */
  readonly hasEnded: boolean
  /** To be called when the session is another one. */
  readonly changed: () => void
}

const LoginContext = createContext<Login | undefined>(undefined)

/** Screens below it call as the user who is logged in to the portal. */
export function ResellerSession({ children }: { readonly children: ReactNode }): ReactNode {
  const [change, setChange] = useState({ hasEnded: false })
  const [client] = useState(() =>
    clientFor(null, (end) => {
      setChange({ hasEnded: end.reason === 'expired' })
      if (end.reason === 'impersonation') {
        const { first_name, last_name } = end.session.user
        notifications.show({ message: `You are ${first_name} ${last_name} again.` })
      }
    }),
  )
  const login = useMemo(
    () => ({
      portal: client.portal,
      session: client.portal.session,
      ...change,
      changed: () => setChange({ hasEnded: false }),
    }),
    [client, change],
  )
  const userId = login.session?.user.id ?? 'visitor'
  const caller = useMemo(() => ({ id: `portal/${userId}`, client }), [userId, client])
  return (
    <ProductName value="Reseller portal">
      <CallerContext value={caller}>
        <LoginContext value={login}>{children}</LoginContext>
      </CallerContext>
    </ProductName>
  )
}

export function useLogin(): Login {
  const login = useContext(LoginContext)
  if (!login) throw new Error('Only below ResellerSession.')
  return login
}

/** The session, on screens that are only shown to who is logged in. */
export function usePortalSession(): PortalSession {
  const { session } = useLogin()
  if (!session) throw new Error('Only for who is logged in.')
  return session
}

interface ChangeOptions {
  readonly onDone?: () => void
  readonly onRefused?: (error: Error) => void
}

/**
 * Logs in or out, renews the session, or changes who is acted as. Unlike `useWrite` it reads nothing
 * anew: what is on the screen belongs to whom there was before.
 */
export function useSessionChange<Input = void>(
  change: (portal: Portal, input: Input) => Promise<unknown>,
  { onDone, onRefused = notifyProblem }: ChangeOptions = {},
): UseMutationResult<unknown, Error, Input> {
  const { portal, changed } = useLogin()
  return useMutation<unknown, Error, Input>({
    mutationFn: (input) => change(portal, input),
    onSuccess() {
      changed()
      onDone?.()
    },
    onError: onRefused,
  })
}

/** The page of a company: customers see theirs as the own one. */
export function useCompanyPath(orgId: string): string {
  const { org } = usePortalSession()
  return org.id === orgId ? '/reseller/company' : `/reseller/customers/${orgId}`
}
