// What matchers say of the log of a mock or a world, and how they say it.
import { describe } from 'vitest'
import { createMock } from 'partnerkit/mock'
import { serveMock } from 'partnerkit/mock/http'
import { connectWorld } from 'partnerkit/testing'
import { expect, test } from 'partnerkit/testing/vitest'

/** What a matcher complains of. */
async function complaint(check: () => void | Promise<void>): Promise<string> {
  try {
    await check()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('It should have complained.')
}

describe('the log of a mock', () => {
  test('is compared by operation and by parts of a request', async ({ mock, given }) => {
    await given.reseller({ name: 'Elm' })
    await given.hub('Harbor')
    expect(mock).toHaveReceived('createTierAccount')
    expect(mock).toHaveReceived('createTierAccount', {
      account: 'PA-301-447',
      status: 201,
      path: /tier\/accounts$/,
      body: { name: /^E/, contact_info: { country: 'US', city: expect.any(String) } },
    })
    expect(mock).toHaveReceivedTimes('createTierAccount', 1)
    expect(mock).toHaveReceivedTimes('createTierAccount', 0, { body: { name: 'Oak' } })
    expect(mock).not.toHaveReceived('createTierAccount', { body: { name: 'Oak' } })
    expect(mock).not.toHaveReceivedTimes('createHub', 2)
  })

  test('is shown when something else was received', async ({ mock, given }) => {
    await given.reseller({ name: 'Elm' })
    await given.hub('Harbor')
    const message = await complaint(() =>
      expect(mock).toHaveReceived('createTierAccount', { body: { name: 'Oak', type: 'reseller' } }),
    )
    expect(message.split('\n')).toEqual([
      'expected the mock to have received createTierAccount, with body {"name":"Oak","type":"reseller"}',
      '',
      'The nearest createTierAccount differs in',
      '  body.name: "Elm" (expected "Oak")',
      '',
      'It received:',
      '  > 201 POST /public/v1/tier/accounts  createTierAccount as PA-301-447',
      expect.stringContaining('"name":"Elm"'),
      '    201 POST /public/v1/hubs  createHub as PA-301-447',
    ])
  })

  test('says how often it was, and that there was nothing', async ({ mock, given }) => {
    expect(await complaint(() => expect(mock).toHaveReceived('listHubs'))).toContain(
      'It received nothing. Does the app use the fetch of this mock?',
    )
    await given.hub()
    await given.hub()
    expect(await complaint(() => expect(mock).toHaveReceivedTimes('createHub', 3))).toMatch(
      /^expected the mock to have received createHub 3 times\nIt did 2 times\./,
    )
    expect(await complaint(() => expect(mock).not.toHaveReceived('createHub'))).toMatch(
      /^expected the mock not to have received createHub\nIt did 2 times\./,
    )
  })

  test('shows the last requests of many', async ({ mock, distributor }) => {
    for (let i = 0; i < 25; i++) await distributor.hubs.list()
    const message = await complaint(() => expect(mock).toHaveReceived('createHub'))
    expect(message).toContain('It received (and 5 before):')
    expect(message.match(/listHubs/g)).toHaveLength(20)
  })

  test('refuses what can not be asked', async ({ mock }) => {
    const asked = (name: string) => complaint(() => expect(mock).toHaveReceived(name as 'listHubs'))
    expect(await asked('listHub')).toBe('There is no operation listHub. Did you mean listHubs?')
    expect(await asked('nothing')).toContain('There is no operation nothing.')
    const times = () => expect(mock).toHaveReceivedTimes('listHubs', -1)
    expect(await complaint(times)).toBe('times: Must be a whole number from 0, got -1.')
    const client = () => expect({} as typeof mock).toHaveReceived('listHubs')
    expect(await complaint(client)).toBe('Give expect() a mock or a world, not {}.')
  })
})

test('a world is waited for, in process and over HTTP', async ({ world: near }) => {
  const server = await serveMock(createMock(), { port: 0 })
  for (const world of [near, await connectWorld({ url: server.url })]) {
    const later = setTimeout(() => void world.given.hub('Late'), 100)
    await expect(world).not.toHaveReceived('createHub')
    await expect(world).toHaveReceived('createHub', { body: { name: 'Late' } })
    await expect(world).toHaveReceivedTimes('createHub', 1)
    clearTimeout(later)
  }
  const message = await complaint(() => expect(near).toHaveReceived('createMarketplace'))
  expect(message).toContain('createHub as PA-301-447')
  await server.close()
})
