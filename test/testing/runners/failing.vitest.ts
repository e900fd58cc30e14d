// What a child process runs: tests that fail or pass on purpose, for the capsules that they leave.
import { expect, test } from 'partnerkit/testing/vitest'

test('fails: nobody has made a marketplace', async ({ given, mock }) => {
  await given.hub('Harbor')
  expect(mock).toHaveReceived('createMarketplace')
})

test('passes and leaves nothing', async ({ given, mock }) => {
  await given.hub()
  expect(mock).toHaveReceived('createHub')
})
