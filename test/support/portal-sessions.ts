// What tests ask of a session of the reseller portal: who it is, and whether it opens anything.
import type { PortalMe, PortalSession } from 'partnerkit'
import type { Holder, TestPortal } from './portal.ts'

/** What is answered where nobody is logged in. */
export const UNAUTHORIZED = { error_code: 'AUTH_001', errors: ['API request is unauthorized.'] }

/** Calls that need a session and take no body. */
const SESSION_CALLS = [
  ['GET', '/me'],
  ['GET', '/home'],
  ['POST', '/session/renew'],
  ['POST', '/users/PUS-000001/login-as'],
  ['POST', '/impersonation/stop'],
  ['GET', '/customers'],
  ['GET', '/orgs'],
  ['POST', '/logout'],
] as const

export const me = ({ done }: TestPortal, { token }: Holder): Promise<PortalMe> =>
  done('GET', '/me', { token })

export const renew = ({ done }: TestPortal, { token }: Holder): Promise<PortalSession> =>
  done('POST', '/session/renew', { token })

export const logout = ({ done }: TestPortal, { token }: Holder): Promise<void> =>
  done('POST', '/logout', { token })

/**
 * The calls that are not refused as unauthorized: none for a session that has ended. Fails when one
 * has changed anything.
 */
export async function openTo(
  portal: TestPortal,
  { token }: Partial<Holder>,
  headers: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const open: string[] = []
  for (const [method, path] of SESSION_CALLS) {
    const { status, body } = await portal.refused(method, path, { token, headers })
    if (status !== 401 || JSON.stringify(body) !== JSON.stringify(UNAUTHORIZED)) {
      open.push(`${method} ${path}: ${status} ${JSON.stringify(body)}`)
    }
  }
  return open
}

/** A body that arrives in two parts, and what sends the second. */
export function slow(body: object): { stream: ReadableStream<Uint8Array>; finish: () => void } {
  const bytes = new TextEncoder().encode(JSON.stringify(body))
  let control: ReadableStreamDefaultController<Uint8Array> | undefined
  const stream = new ReadableStream<Uint8Array>({ start: (given) => void (control = given) })
  control?.enqueue(bytes.slice(0, 5))
  return { stream, finish: () => (control?.enqueue(bytes.slice(5)), control?.close()) }
}
