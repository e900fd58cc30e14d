// A fresh mock of the reseller portal, and who tests send its requests as: partners, customers, users.
import { expect } from 'vitest'
import type { PortalOrg, PortalProduct, PortalSession, PortalUser } from 'partnerkit'
import { createMock, type Mock, type MockOptions, type Snapshot } from 'partnerkit/mock'
import { responseValidator } from 'partnerkit/validate'
import { operations, type OperationId } from '../../spec/generated/operations.ts'

export const ORIGIN = 'http://portal.test'
/** The moment at which the clock of a fresh portal stands. */
export const NOW = '2026-03-02T10:00:00+00:00'
/** What everybody logs in with unless a test says otherwise. */
export const PASSWORD = 'correct horse battery'
export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A product for 19.99 EUR a month that can be tried for 14 days. */
export const PRODUCT: PortalProduct = {
  id: 'PPR-900001',
  name: 'Tested Backup',
  sku: 'TST-BACKUP',
  price: 19.99,
  currency: 'EUR',
  billing_period: 'monthly',
  trial_days: 14,
}

interface SendOptions {
  /** Token of a session; no header without one. */
  readonly token?: string | undefined
  /** Sent as JSON; a stream or a string as it is. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answer<T = unknown> {
  readonly status: number
  /** The JSON of the answer, undefined for none. */
  readonly body: T
  readonly headers: Headers
}

/** Whoever has the token of a session. */
export type Holder = Pick<PortalSession, 'token'>

/** The rows of a collection, to put records into the mock that the API can not make. */
type Collections = Snapshot['store']
type RecordOf<C extends keyof Collections> = Collections[C]['rows'][number]

export interface TestPortal {
  readonly mock: Mock
  /** Sends a request to `/portal/v1` + path. Every answer is checked against the API document. */
  send<T = unknown>(method: string, path: string, options?: SendOptions): Promise<Answer<T>>
  /** Like `send`, for what has to be refused: fails when anything was changed. */
  refused(method: string, path: string, options?: SendOptions): Promise<Answer>
  /** Sends a request that has to be taken: its body. */
  done<T = unknown>(method: string, path: string, options?: SendOptions): Promise<T>
  /** Registers a partner `<name>@tested.example` and logs its administrator in. */
  partner(name: string): Promise<PortalSession>
  /** Adds a customer of a partner. */
  customer(by: Holder, fields?: Readonly<Record<string, unknown>>): Promise<PortalOrg>
  /** Adds a user with {@link PASSWORD} to a company. */
  user(by: Holder, orgId: string, fields?: Readonly<Record<string, unknown>>): Promise<PortalUser>
  login(email: string, password?: string): Promise<PortalSession>
  loginAs(by: Holder, user: Pick<PortalUser, 'id'>): Promise<PortalSession>
  /** Puts a record into the mock that the API can not make, or replaces it. Forgets failed logins. */
  put<C extends keyof Collections>(collection: C, record: RecordOf<C>): void
}

/**
 * A mock whose clock stands at {@link NOW}, with {@link PRODUCT} and an empty outbox; `reset()` comes
 * back to that, but for the clock.
 */
export function freshPortal(options?: MockOptions): TestPortal {
  const mock = createMock(options)
  mock.clock.set(NOW)
  mock.emptyOutbox()
  const put: TestPortal['put'] = (collection, record) => {
    const { store, ids } = mock.snapshot()
    const { rows, removed } = store[collection]
    const others = rows.filter(({ id }) => id !== record.id)
    mock.restore({
      ids,
      store: { ...store, [collection]: { rows: [...others, record], removed } },
    })
  }
  put('portalProducts', PRODUCT)
  mock.keep()
  let count = 0

  const send: TestPortal['send'] = async <T>(
    method: string,
    path: string,
    { token, body, headers }: SendOptions = {},
  ) => {
    const plain = typeof body === 'string' || body instanceof ReadableStream
    const response = await mock.fetch(`${ORIGIN}/portal/v1${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: plain ? body : JSON.stringify(body) }),
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    })
    const answer = await answerOf<T>(response)
    check(method, path, answer)
    return answer
  }
  const refused: TestPortal['refused'] = async (...request) => {
    const before = mock.snapshot()
    const answer = await send(...request)
    expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400)
    expect(mock.snapshot()).toEqual(before)
    return answer
  }
  const done = async <T>(...request: Parameters<TestPortal['send']>): Promise<T> => {
    const { status, body } = await send<T>(...request)
    expect(status, JSON.stringify(body)).toBeLessThan(300)
    return body
  }
  const login: TestPortal['login'] = (email, password = PASSWORD) =>
    done('POST', '/login', { body: { email, password } })

  return {
    mock,
    send,
    refused,
    done,
    put,
    login,
    async partner(name) {
      const email = `${name}@tested.example`
      await done('POST', '/registrations', { body: { email } })
      const { token } = mock.outbox.findLast(({ to }) => to === email) ?? {}
      await done('GET', `/registrations/${token}`)
      const form = { first_name: 'Ada', last_name: name, company: `${name} Ltd` }
      await done('POST', `/registrations/${token}/complete`, {
        body: { ...form, password: PASSWORD },
      })
      return login(email)
    },
    customer: ({ token }, fields) =>
      done('POST', '/customers', {
        token,
        body: {
          name: `Customer ${++count}`,
          active: true,
          partner_commission_rate: 12.5,
          ...fields,
        },
      }),
    user: ({ token }, orgId, fields) =>
      done('POST', `/customers/${orgId}/users`, {
        token,
        body: {
          first_name: 'Uma',
          last_name: `Tester ${++count}`,
          email: `user-${count}@tested.example`,
          password: PASSWORD,
          ...fields,
        },
      }),
    loginAs: ({ token }, { id }) => done('POST', `/users/${id}/login-as`, { token }),
  }
}

/** Status, body and headers of a response. */
export async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text()
  const { status, headers } = response
  return { status, headers, body: (text === '' ? undefined : JSON.parse(text)) as T }
}

const matching = Object.entries(operations).map(([id, { method, path }]) => ({
  id: id as OperationId,
  method: method as string,
  path: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`),
}))

const validate = responseValidator('strict')

/** Compares an answer to what the document says of its operation: its status, its body, its errors. */
function check(method: string, path: string, { status, body, headers }: Answer): void {
  const [plain = ''] = `/portal/v1${path}`.split('?', 1)
  const found = matching.find((one) => one.method === method && one.path.test(plain))
  if (!found) return
  const operation = operations[found.id]
  const request = { method, url: `${ORIGIN}${plain}`, requestId: 'test' }
  if (status < 300) {
    expect(status).toBe(operation.status)
    return validate(found.id, body, request)
  }
  expect(headers.get('content-type')).toBe('application/json')
  const codes: readonly string[] = operation.errors
  expect(codes).toContain((body as { readonly error_code: string }).error_code)
}
