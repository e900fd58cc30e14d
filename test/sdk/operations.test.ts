import { expect, test } from 'vitest'
import { createClient } from 'partnerkit'
import { operations } from '../../spec/generated/operations.ts'
import { clientCalls as calls } from '../support/client-calls.ts'

/** Methods that send no operation of their own. */
const helpers = [
  'portal.customers.get',
  'portal.customers.startTrial',
  'portal.customers.update',
  'partners.createAccount',
  'partners.details',
  'partners.invite',
  'registration.complete',
  'tierAccounts.children',
  'tierAccountRequests.changes',
  'leads.formFor',
  'tierAccounts.details',
  'tierAccountRequests.details',
]

/** What a client looks for in any answer but a list. */
const ANSWER = '{"order":{},"invoice":{}}'

test.each(Object.entries(operations))('%s is sent by its method', async (id, operation) => {
  const { method, path, list } = operation
  let sent = ''
  const client = createClient({
    apiKey: 'k',
    baseUrl: 'http://api.test',
    fetch: async (input, init) => {
      const request = new Request(input, init)
      sent = `${request.method} ${new URL(request.url).pathname}`
      return new Response(method === 'DELETE' ? null : list ? '[]' : ANSWER, {
        status: method === 'DELETE' ? 204 : 200,
        headers: { 'content-range': 'items 0-0/0', location: '/document' },
      })
    },
  })
  await calls[id as keyof typeof operations](client)
  const expected = path.replaceAll('{version}', '1').replaceAll(/\{\w+\}/g, 'a')
  expect(sent).toBe(`${method} ${expected}`)
})

test('every method of the client sends an operation', () => {
  const client = createClient({ apiKey: 'k' })
  const methods = Object.entries(client)
    .filter(([name]) => name !== 'request')
    .flatMap(([family, resource]) => methodsOf(family, resource))
  const sending = Object.values(calls).map((call) => /client\.([\w.]+)/.exec(call.toString())?.[1])
  expect(methods.toSorted()).toEqual([...sending, ...helpers].toSorted())
})

/** The methods of a family, and those of the families in it. */
function methodsOf(family: string, resource: object): string[] {
  const { constructor: _, ...members } = Object.getOwnPropertyDescriptors(
    Object.getPrototypeOf(resource),
  )
  const own = Object.entries(members).filter(([, { value }]) => typeof value === 'function')
  return [
    ...own.map(([name]) => `${family}.${name}`),
    ...Object.entries(resource).flatMap(([name, inner]) => methodsOf(`${family}.${name}`, inner)),
  ]
}
