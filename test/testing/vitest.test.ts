// The vitest fixture as its users have it: each test a world of its own.
import { describe } from 'vitest'
import { createClient } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { expect, test } from 'partnerkit/testing/vitest'

describe('tests one after the other', () => {
  test('have a world, by its clients and its mock', async ({ world, mock, distributor, given }) => {
    const before = await distributor.tierAccounts.list().count()
    await given.customer({ name: 'Only here' })
    expect(await distributor.tierAccounts.list().count()).toBe(before + 2)
    expect(mock.requests.length).toBeGreaterThan(2)
    expect(await world.requests()).toEqual(mock.requests)
  })

  test('have nothing of the one before', async ({ distributor, mock }) => {
    const filter = { name: 'Only here' }
    expect(await distributor.tierAccounts.list({ filter }).count()).toBe(0)
    expect(mock).toHaveReceivedTimes('listTierAccounts', 1)
  })

  test('have the clients of all roles, and scenarios', async ({ scenario, vendor, reseller }) => {
    const { pending } = await scenario('contracts')
    expect((await vendor.contracts.sign(pending.contract.id)).status).toBe('active')
    expect((await reseller.accounts.list().first())?.role).toBe('reseller')
  })
})

const seeded = test.extend({ mockOptions: { seed: 77, basePath: '/api' } })

seeded('the mock is made as a test wants it', async ({ mock, world }) => {
  expect(mock.basePath).toBe('/api')
  expect((await world.capsule().catch((error: Error) => error.message)) as string).toContain(
    'Nothing is recorded',
  )
})

test('network: what the app sends to the platform is answered by the mock', async ({
  network,
  mock,
}) => {
  expect(network).toBeUndefined()
  const app = createClient({ apiKey: mock.keys.distributor })
  await app.hubs.create({ name: 'Harbor', description: '', instance: { id: null, type: 'OA' } })
  expect(mock).toHaveReceived('createHub', { body: { name: 'Harbor' } })
})

const local = test.extend({ networkOrigin: 'http://api.test' })

local('network: at an address of the app', async ({ network, mock }) => {
  expect(network).toBeUndefined()
  const baseUrl = 'http://api.test/public/v1'
  expect(await createClient({ apiKey: mock.keys.vendor, baseUrl }).hubs.list().count()).toBeTypeOf(
    'number',
  )
  expect(mock).toHaveReceived('listHubs', { account: 'VA-149-494' })
})

const far = test.extend({
  serverUrl: async ({ onTestFinished }, use) => {
    const server = await serveMock(createMock(), { port: 0 })
    onTestFinished(() => server.close())
    await use(server.url)
  },
})

far('a server gives the test a world there', async ({ world, serverUrl, given, distributor }) => {
  await given.hub('Far')
  expect(world.url).toBe(serverUrl)
  expect(world.name).toMatch(/^a-server-gives-the-test-a-world-there-/)
  expect(await distributor.hubs.list({ filter: { name: 'Far' } }).count()).toBe(1)
  await expect(world).toHaveReceived('createHub')
})
