// The example of the README: a child process runs it, and a test compares it with the README.
import { expect, test } from 'partnerkit/testing/vitest'

test('a reseller with customers stays', async ({ given, distributor, mock }) => {
  const { reseller } = await given.resellerWithChildren(3)
  await expect(distributor.tierAccounts.delete(reseller.id)).rejects.toThrow('TA_001')
  expect(mock).toHaveReceived('deleteTierAccount', { status: 400 })
})
