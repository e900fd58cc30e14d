// What the API answers to who only looks: it stands in no log, meets no fault, and changes nothing.
import type { Mock } from '../index.ts'
import { invalid } from '../rules/refusal.ts'
import { PORTAL_PATH } from '../steps/route.ts'

/**
 * Answers a GET of the API as an account, or as one of the portal's logins, like `partner`. A branch of
 * the mock answers, made again when its world has changed.
 */
export function looking(
  mock: Mock,
): (as: string, path: string, origin: string) => Promise<Response> {
  let branch: Mock | undefined
  let version = -1
  return async (as, path, origin) => {
    if (!branch || version !== mock.version) {
      branch = mock.branch()
      version = mock.version
    }
    branch.clock.set(mock.clock.now())
    const isPortal = path.startsWith(`${PORTAL_PATH}/`)
    const authorization = isPortal ? await session(branch, as, origin) : mock.keyFor(as)
    return branch.fetch(origin + path, { headers: { authorization } })
  }
}

/** The header of a new session of the portal. */
async function session({ fetch, logins }: Mock, as: string, origin: string): Promise<string> {
  const login = Object.entries(logins).find(([name]) => name === as)?.[1]
  if (!login) {
    const names = Object.keys(logins).join(', ')
    throw invalid(`Nobody logs in at the portal as ${as}. Choose from ${names}.`)
  }
  const response = await fetch(`${origin}${PORTAL_PATH}/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(login),
  })
  if (!response.ok) throw invalid(`${login.email} can not log in with the first password any more.`)
  const { token } = (await response.json()) as { readonly token: string }
  return `Bearer ${token}`
}
