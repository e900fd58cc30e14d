// A portal of canned answers with a client of it: what was sent, and with which token.
import { vi } from 'vitest'
import {
  createClient,
  type ClientOptions,
  type PortalSession,
  type PortalSessionEnd,
} from 'partnerkit'

type Answer = (request: Request) => Response | Promise<Response>

export const HOST = 'http://portal.test'

/** An answer as the API gives it; a page where one is asked for. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { 'content-range': 'items 0-0/0', ...headers } })

export const refused = (status: number, code: string): Response =>
  json({ error_code: code, errors: ['No.'] }, status)

export const unauthorized = (): Response => refused(401, 'AUTH_001')

const at = '2026-03-05T09:30:00+00:00'

/** A session of 30 minutes whose user is named like its token. */
export function session(token: string, changes: Partial<PortalSession> = {}): PortalSession {
  return {
    token,
    expires_at: '2026-03-05T10:00:00+00:00',
    expires_in: 1800,
    user: {
      id: `PUS-${token}`,
      org: { id: 'POR-204518', name: 'Lakeside IT' },
      first_name: token,
      last_name: 'Lind',
      email: `${token}@lakeside-it.example`,
      active: true,
      role: 'admin',
      last_login_at: null,
      events: { created: { at } },
    },
    org: {
      id: 'POR-204518',
      name: 'Lakeside IT',
      company: null,
      active: true,
      customer_type: 'PARTNER',
      partner_account: null,
      usage: 0,
      coming_expiry_date: null,
      contact: {},
      events: { created: { at } },
    },
    ...changes,
  }
}

/** An answer that waits until it is told to come. */
export function held(answer: Answer) {
  let come = (): void => {}
  const told = new Promise<void>((resolve) => {
    come = resolve
  })
  const wait: Answer = async (request) => {
    await told
    return answer(request)
  }
  return { wait, come }
}

/** Text by key, as a browser keeps it, and what is in it now. */
export function textStorage(initial: Record<string, string> = {}) {
  const values = new Map(Object.entries(initial))
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  }
}

/** The token of a request, or whatever else it carries in place of one. */
export const tokenIn = (request: Request): string | undefined =>
  request.headers.get('authorization')?.replace('Bearer ', '')

/** A client whose portal knows some answers; each login gets the token T1, T2, and so on. */
export function scriptedPortal(options: Partial<ClientOptions> = {}) {
  let logins = 0
  const sent: string[] = []
  const requests: Request[] = []
  const ends: PortalSessionEnd[] = []
  const answers: Record<string, Answer> = {
    'POST /login': () => json(session(`T${++logins}`)),
    'POST /session/renew': (request) => json(session(tokenIn(request) ?? '')),
    'POST /logout': () => new Response(null, { status: 204 }),
    'POST /users/PUS-1/login-as': () => json(session('AS'), 201),
    'POST /impersonation/stop': () => json(session('T1')),
  }
  const client = createClient({
    apiKey: 'SU-1:secret',
    baseUrl: `${HOST}/public/v1`,
    ...options,
    portal: { onSessionEnd: (end) => void ends.push(end), ...options.portal },
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const { pathname } = new URL(request.url)
      const name = `${request.method} ${pathname.replace('/portal/v1', '')}`
      requests.push(request)
      sent.push([name, tokenIn(request)].filter(Boolean).join(' '))
      return (answers[name] ?? (() => json([])))(request)
    },
  })
  return {
    client,
    portal: client.portal,
    /** Answers by method and path below `/portal/v1`; they can be changed. */
    answers,
    requests,
    /** Method, path and token of each request. */
    sent,
    /** What `onSessionEnd` was told. */
    ends,
    login: () => client.portal.login({ email: 'mara@lakeside-it.example', password: 'p' }),
  }
}

/** When tests of the session's age begin. */
export const START = Date.parse('2026-03-05T09:30:00Z')

/** Sets the local clock, which is a fake one, to so many minutes after {@link START}. */
export const after = (minutes: number): void => void vi.setSystemTime(START + minutes * 60_000)

/** Somebody who logged in 20 minutes ago: the session is to be renewed. */
export async function oldSession(options?: Partial<ClientOptions>) {
  const world = scriptedPortal(options)
  await world.login()
  after(20)
  world.sent.length = 0
  return world
}
