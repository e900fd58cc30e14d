// What a child process runs: Playwright tests in parallel workers, on one server.
import { expect, test } from 'partnerkit/testing/playwright'

test.describe.configure({ mode: 'parallel' })

for (const name of ['one', 'two', 'three']) {
  test(`test ${name} sees what it has made and no more`, async ({ world, given, distributor }) => {
    const before = await distributor.hubs.list().count()
    await given.hub('Everybody calls it so')
    await expect(world).toHaveReceived('createHub', { body: { name: /^Everybody/ } })
    // Time for the others to make theirs.
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await distributor.hubs.list().count()).toBe(before + 1)
    await expect(world).toHaveReceivedTimes('createHub', 1)
    expect(world.name).toContain(`test-${name}-sees`)
  })
}

test('fails: nobody has made a marketplace', async ({ world, given }) => {
  await given.hub('Harbor')
  await expect(world).toHaveReceived('createMarketplace')
})

test('a page reaches the world of its test @page', async ({ page, given, serverUrl, world }) => {
  await given.hub('Mine')
  await page.goto(new URL('/', serverUrl).href)
  const [authorization] = world.keys.distributor.split('@')
  const names = await page.evaluate(
    async ([url, key]) => {
      const response = await fetch(`${url}/hubs`, { headers: { authorization: key ?? '' } })
      return ((await response.json()) as { name: string }[]).map(({ name }) => name)
    },
    [serverUrl, authorization],
  )
  expect(names).toContain('Mine')
  await expect(world).toHaveReceived('listHubs')
})
