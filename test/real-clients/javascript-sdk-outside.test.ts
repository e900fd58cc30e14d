import type { ConnectClient } from '@cloudblueconnect/connect-javascript-sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  callMethod,
  connectWorld,
  methodsOf,
  notFound,
  refused,
  type ConnectWorld,
} from '../support/connect-world.ts'

// What the SDK calls and the mock does not have: it is outside the API families here, and the answer
// is the platform's clean 404.

const PRODUCT = 'PRD-418-302-551'
const BELOW = `/products/${PRODUCT}`

/** Resources of the SDK: where their paths begin, and why nothing is there. */
const outside: Readonly<
  Record<string, readonly [of: (client: ConnectClient) => object, path: string, why: string]>
> = {
  assets: [(c) => c.assets, '/assets', 'Fulfilment. Assets are read as subscriptions.'],
  requests: [(c) => c.requests, '/requests', 'Fulfilment.'],
  billingRequests: [(c) => c.billingRequests, '/subscriptions/requests', 'Billing.'],
  cases: [(c) => c.cases, '/helpdesk/cases', 'Helpdesk.'],
  'cases.attachments': [(c) => c.cases.attachments('C'), '/helpdesk/cases/C', 'Helpdesk.'],
  'cases.settings': [(c) => c.cases.settings('C'), '/helpdesk/cases/C', 'Helpdesk.'],
  conversations: [(c) => c.conversations, '/conversations', 'Conversations.'],
  'conversations.messages': [
    (c) => c.conversations.messages('CO'),
    '/conversations/CO/messages',
    'Conversations.',
  ],
  listingRequests: [(c) => c.listingRequests, '/listing-requests', 'Listings are only read here.'],
  webhooks: [(c) => c.webhooks, '/notifications/webhooks', 'Webhooks.'],
  'products.actions': [
    (c) => c.products.actions(PRODUCT),
    `${BELOW}/actions`,
    'Products are only read here.',
  ],
  'products.versions': [
    (c) => c.products.versions(PRODUCT),
    `${BELOW}/versions`,
    'Products are only read here.',
  ],
  'products.versions.actions': [
    (c) => c.products.versions(PRODUCT).actions('1'),
    `${BELOW}/versions/1/actions`,
    'Products are only read here.',
  ],
  'products.configurations': [
    (c) => c.products.configurations(PRODUCT),
    `${BELOW}/configurations`,
    'Products are only read here.',
  ],
  'products.parameters': [
    (c) => c.products.parameters(PRODUCT),
    `${BELOW}/parameters`,
    'Products are only read here.',
  ],
  'products.connections': [
    (c) => c.products.connections(PRODUCT),
    `${BELOW}/connections`,
    'Products are only read here. The connections of a hub are at /hubs/{id}/connections.',
  ],
}

/** Those that have tests of their own. */
const TESTED = [
  'accounts',
  'accounts.users',
  'hubs',
  'products',
  'recurringAssets',
  'tierAccounts',
  'tierAccounts.versions',
  'tierAccountRequests',
  'tierConfigs',
  'tierConfigRequests',
]

let world: ConnectWorld
beforeAll(async () => {
  world = await connectWorld()
})
afterAll(() => world.server.close())

const resources = Object.entries(outside).map(([name, [of, path, why]]) => ({
  name,
  of,
  path,
  why,
}))

describe.each(resources)('$name. $why', ({ of, path }) => {
  test('answers every method with a 404 that the SDK recognises', async () => {
    for (const role of ['distributor', 'vendor', 'reseller'] as const) {
      const resource = of(world[role])
      for (const method of methodsOf(resource)) {
        const error = await refused(callMethod(resource, method))
        const asked = /`(.*)`/.exec(error.errors.join())?.[1] ?? ''
        expect(error, method).toEqual(notFound(asked))
        expect(asked, method).toMatch(new RegExp(`^/public/v1${path}(/|$)`))
      }
    }
  })
})

/** Names of the resources that others make. */
function inner(name: string, resource: object): string[] {
  const makers = Object.entries(resource).filter(([, make]) => typeof make === 'function')
  return makers.flatMap(([member, make]: [string, (id: string) => object]) => [
    `${name}.${member}`,
    ...inner(`${name}.${member}`, make.call(resource, 'X-1')),
  ])
}

test('every resource of the client stands here or has tests of its own', () => {
  const getters = Object.entries(
    Object.getOwnPropertyDescriptors(Object.getPrototypeOf(world.vendor)),
  ).flatMap(([name, { get }]) => (get ? [name as keyof ConnectClient] : []))
  const all = getters.flatMap((name) => [name, ...inner(name, world.vendor[name])])
  expect(all.toSorted()).toEqual([...Object.keys(outside), ...TESTED].toSorted())
})
