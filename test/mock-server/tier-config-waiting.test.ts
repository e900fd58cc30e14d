// Which setups wait for the tier above, and which of them an answer to that tier sets free.
import { expect, test } from 'vitest'
import { BACKUP, secondVendor } from '../support/tier-configs.ts'
import { contactInfo, failure, freshWorld, type TestWorld } from '../support/world.ts'

const FIREWALL = 'PRD-733-914-206'
type Level = 1 | 2

const reseller = ({ distributor }: TestWorld, parent?: { id: string }) =>
  distributor.tierAccounts.create({
    type: 'reseller',
    name: 'Fresh',
    contact_info: contactInfo,
    ...(parent && { parent: { id: parent.id } }),
  })

const config = (
  { mock }: TestWorld,
  account: { id: string },
  tier_level: Level,
  status: 'active' | 'processing' = 'processing',
  product = FIREWALL,
) => mock.add('tierConfigs', { account, product: { id: product }, tier_level, status })

/** Asks for a setup with all that the product asks for. */
async function setup({ distributor }: TestWorld, configuration: { id: string }) {
  const { params } = await distributor.tierConfigs.get(configuration.id)
  const values: Record<string, string> = {
    contact_email: 'a@b.example',
    reseller_domain: 'b.example',
  }
  return distributor.tierConfigRequests.create({
    configuration: { id: configuration.id },
    params: params.flatMap(({ id }) => (id in values ? [{ id, value: values[id] }] : [])),
  })
}

test('an answer sets free the setups below it, and nobody else’s', async () => {
  const world = freshWorld()
  const [above, other] = [await reseller(world), await reseller(world)]
  const answered = await setup(world, config(world, above, 2))
  const open = config(world, other, 2)
  await setup(world, open)
  const setups = async (parent: { id: string }) =>
    setup(world, config(world, await reseller(world, parent), 1))
  const [first, second, elsewhere] = [await setups(above), await setups(above), await setups(other)]
  expect([first.status, second.status, elsewhere.status]).toEqual(Array(3).fill('tiers_setup'))
  await secondVendor(world).tierConfigRequests.inquire(second.id)
  await secondVendor(world).tierConfigRequests.approve(answered.id, { template: { id: 'TL-1' } })
  const state = async ({ id }: { id: string }) =>
    (await world.distributor.tierConfigRequests.get(id)).status
  expect([await state(first), await state(second), await state(elsewhere)]).toEqual([
    'pending',
    'inquiring',
    'tiers_setup',
  ])
})

test('an answer to a setup below sets nobody free', async () => {
  const world = freshWorld()
  const above = await reseller(world)
  config(world, above, 2)
  const below = await reseller(world, above)
  const { id } = await setup(world, config(world, below, 1))
  const same = await setup(world, config(world, above, 1))
  await secondVendor(world).tierConfigRequests.fail(same.id, { reason: 'No.' })
  expect((await world.distributor.tierConfigRequests.get(id)).status).toBe('tiers_setup')
})

test('nothing waits for a tier above that is set up, or that sells another product', async () => {
  const world = freshWorld()
  const above = await reseller(world)
  config(world, above, 2, 'active')
  config(world, above, 2, 'processing', BACKUP)
  const below = await reseller(world, above)
  expect((await setup(world, config(world, below, 1))).status).toBe('pending')
})

test('a tier 2 has no tier above, whatever its account stands below', async () => {
  const world = freshWorld()
  const above = await reseller(world)
  config(world, above, 2)
  const upper = config(world, await reseller(world, above), 2)
  const request = await setup(world, upper)
  expect(request.status).toBe('pending')
  expect(request).not.toHaveProperty('parent_configuration')
})

test('only what has happened to a request has a moment', async () => {
  const world = freshWorld()
  const { distributor } = world
  const own = config(world, await reseller(world), 1)
  const asked = await distributor.tierConfigRequests.create({ configuration: { id: own.id } })
  expect(asked.status).toBe('inquiring')
  expect(Object.keys(asked.events).toSorted()).toEqual(['created', 'inquired', 'updated'])
  const other = await setup(world, config(world, await reseller(world), 1))
  expect(other.status).toBe('pending')
  expect(Object.keys(other.events).toSorted()).toEqual(['created', 'pended', 'updated'])
})

test('a vendor does not do what those who sell do', async () => {
  const world = freshWorld()
  const own = config(world, await reseller(world), 1)
  const { id } = await world.distributor.tierConfigRequests.create({
    configuration: { id: own.id },
  })
  const error = await failure(secondVendor(world).tierConfigRequests.validate(id))
  expect(error).toMatchObject({ status: 403, code: 'PERM_001' })
})

test('the company of the hub sells, too', async () => {
  const world = freshWorld()
  const { mock, distributor, clientOf } = world
  const [hub] = await distributor.hubs.list({ limit: 1 }).toArray()
  const account = await clientOf(mock.keyFor('PA-239-689')).tierAccounts.create({
    type: 'reseller',
    name: 'Elsewhere',
    contact_info: contactInfo,
  })
  const configuration = mock.add('tierConfigs', {
    account,
    product: { id: FIREWALL },
    connection: { hub: { id: hub?.id ?? '' }, provider: { id: 'PA-239-689' } },
  })
  const request = await setup(world, configuration)
  expect(request.status).toBe('pending')
})

test('a refused action names each state that allows it', async () => {
  const world = freshWorld()
  const { id } = await setup(world, config(world, await reseller(world), 1))
  const { tierConfigRequests: requests } = secondVendor(world)
  await requests.fail(id, { reason: 'No.' })
  expect(await failure(requests.fail(id, { reason: 'No.' }))).toMatchObject({
    code: 'TCR_001',
    messages: [expect.stringContaining('pending or inquiring or tiers_setup')],
  })
})
