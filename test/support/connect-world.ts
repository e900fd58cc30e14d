// Owns a mock behind a port with CloudBlue's own JavaScript SDK, unmodified, pointed at it.
import { APIError, ConnectClient } from '@cloudblueconnect/connect-javascript-sdk'
import { describe, expect, test } from 'vitest'
import { createMock, type Mock, type MockOptions } from 'partnerkit/mock'
import { serveMock, type MockServer } from 'partnerkit/mock/http'
import { failure } from './world.ts'

export interface ConnectWorld {
  readonly mock: Mock
  readonly server: MockServer
  readonly distributor: ConnectClient
  readonly vendor: ConnectClient
  readonly reseller: ConnectClient
  /** The SDK with the key of any account. */
  readonly clientOf: (accountId: string) => ConnectClient
}

/** Starts a server; the caller closes it. */
export async function connectWorld(options?: MockOptions): Promise<ConnectWorld> {
  const mock = createMock(options)
  const server = await serveMock(mock, { port: 0 })
  const client = (key: string): ConnectClient => new ConnectClient(server.url, key)
  return {
    mock,
    server,
    distributor: client(mock.keys.distributor),
    vendor: client(mock.keys.vendor),
    reseller: client(mock.keys.reseller),
    clientOf: (accountId) => client(mock.keyFor(accountId)),
  }
}

/** What the SDK tells of a refusal. */
interface Refused {
  readonly status: number
  readonly errorCode: string
  readonly errors: readonly string[]
}

/** The refusal of a call; fails when the SDK does not recognise it as one of the platform's. */
export async function refused(call: PromiseLike<unknown>): Promise<Refused> {
  const error = await failure(call)
  if (!(error instanceof APIError)) throw error
  const { status, errorCode, errors } = error
  return { status, errorCode, errors }
}

export const notFound = (id: string): Refused => ({
  status: 404,
  errorCode: 'NFND_000',
  errors: [`Object \`${id}\` not found.`],
})

export const notAllowed = (method: string): Refused => ({
  status: 405,
  errorCode: 'MTD_001',
  errors: [`Method "${method}" not allowed.`],
})

export const forbidden: Refused = {
  status: 403,
  errorCode: 'PERM_001',
  errors: ['You do not have permission to perform this action.'],
}

/** Names of the methods that send something; what makes another resource is kept apart. */
export function methodsOf(resource: object): string[] {
  const names: string[] = []
  let at: object = Object.getPrototypeOf(resource)
  while (at !== Object.prototype) {
    const members = Object.entries(Object.getOwnPropertyDescriptors(at))
    names.push(...members.flatMap(([name, { value }]) => (value ? [name] : [])))
    at = Object.getPrototypeOf(at)
  }
  const others = new Set(['constructor', 'fetch', ...Object.keys(resource)])
  return [...new Set(names)].filter((name) => !others.has(name)).toSorted()
}

type Method = (...args: readonly unknown[]) => Promise<unknown>

/** Calls a method with something for each of its parameters: nothing that exists. */
export function callMethod(target: object, name: string): Promise<unknown> {
  const method = (target as Readonly<Record<string, Method>>)[name]
  if (!method) throw new Error(`There is no method ${name}.`)
  const takesOne = name === 'search' || name === 'create'
  return method.apply(target, takesOne ? [{ id: 'X-1' }] : ['X-1', { id: 'Y-2' }, 'Z-3'])
}

/** A call and what it answers, or a part of that. */
export type Case = readonly [call: () => Promise<unknown>, answer: object]

/** Tests all methods of a resource: the name of a case begins with that of its method. */
export function describeMethods(
  name: string,
  resource: () => object,
  cases: Readonly<Record<string, Case>>,
): void {
  describe(`the SDK's ${name}`, () => {
    test.each(Object.entries(cases))('%s', async (_, [call, answer]) => {
      expect(await call()).toMatchObject(answer)
    })

    test('has no other method', () => {
      const tested = Object.keys(cases).map((title) => title.replace(/\W.*$/, ''))
      expect([...new Set(tested)].toSorted()).toEqual(methodsOf(resource()))
    })
  })
}
