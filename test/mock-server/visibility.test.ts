// Which products and subscriptions an account sees, seen from each of its sides.
import { expect, test } from 'vitest'
import { failure, freshWorld } from '../support/world.ts'

const [VENDOR, INGRAM, NORDLICHT] = ['VA-149-494', 'PA-239-689', 'PA-478-126']

test.each([
  ['published', true],
  ['endofsale', true],
  ['draft', false],
] as const)('a product that is %s is there for others: %s', async (status, isThere) => {
  const { mock, distributor, vendor } = freshWorld()
  const { id } = mock.add('products', { name: 'New', owner: { id: VENDOR }, status })
  expect(await vendor.products.get(id)).toMatchObject({ id, status })
  const seen = await distributor.products.list({ filter: { id } }).count()
  expect(seen).toBe(isThere ? 1 : 0)
})

test('a subscription is there for its provider, and for the owner of the customer', async () => {
  const { mock, distributor, clientOf } = freshWorld()
  const { id } = mock.add('subscriptions', {
    product: { id: 'PRD-418-302-551' },
    tiers: { customer: { id: 'TA-2000-2718-0001' } },
    connection: { provider: { id: INGRAM } },
  })
  const provider = clientOf(mock.keyFor(INGRAM))
  for (const client of [provider, distributor]) {
    expect(await client.subscriptions.get(id)).toMatchObject({ id })
  }
  expect(await failure(clientOf(mock.keyFor(NORDLICHT)).subscriptions.get(id))).toMatchObject({
    status: 404,
  })
})
