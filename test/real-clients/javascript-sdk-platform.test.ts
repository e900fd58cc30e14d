import { afterAll, beforeAll, beforeEach } from 'vitest'
import {
  connectWorld,
  describeMethods,
  forbidden,
  notAllowed,
  notFound,
  refused,
  type ConnectWorld,
} from '../support/connect-world.ts'

// What the SDK calls besides tiers: accounts and their users, hubs, products, subscriptions.

const DISTRIBUTOR = 'PA-301-447'
const RESELLER = 'PA-517-820'
const HUB = 'HB-4106-2718'
const BACKUP = 'PRD-418-302-551'
/** A subscription of a customer of the reseller to a product of the vendor. */
const SUBSCRIPTION = 'AS-3000-2718-0002'

let world: ConnectWorld
beforeAll(async () => {
  world = await connectWorld()
})
beforeEach(() => world.mock.reset())
afterAll(() => world.server.close())

const ids = (rows: readonly { readonly id?: string | undefined }[]): (string | undefined)[] =>
  rows.map(({ id }) => id)

describeMethods('accounts', () => world.distributor.accounts, {
  'search: every role finds itself': [
    async () => {
      const { distributor, vendor, reseller } = world
      const lists = [distributor, vendor, reseller].map(({ accounts }) => accounts.search())
      return (await Promise.all(lists)).flat()
    },
    [
      { id: DISTRIBUTOR, type: 'provider', role: 'distributor' },
      { id: 'VA-149-494', type: 'vendor', role: 'vendor' },
      { id: RESELLER, type: 'provider', role: 'reseller' },
    ],
  ],
  'get: the own account': [
    () => world.reseller.accounts.get(RESELLER),
    { id: RESELLER, name: 'Brightline IT', role: 'reseller' },
  ],
  "get: somebody else's": [
    () => refused(world.reseller.accounts.get(DISTRIBUTOR)),
    notFound(DISTRIBUTOR),
  ],
  'create: completes an invitation': [
    async () => {
      const code = 'b6e8c2d4-1f30-4a57-8e9b-000000002003'
      const made = await world.distributor.accounts.create({ name: 'Front Street Inc', code })
      const found = await world.clientOf(made.id).accounts.search()
      return [made, ...found]
    },
    [
      { id: 'VA-892-333', name: 'Front Street Inc', role: 'vendor' },
      { id: 'VA-892-333', name: 'Front Street Inc', role: 'vendor' },
    ],
  ],
  'update: what is sent, and nothing else': [
    async () => {
      const answer = await world.vendor.accounts.update('VA-149-494', { brand: 'Champions' })
      return [answer, await world.vendor.accounts.get('VA-149-494')]
    },
    Array.from({ length: 2 }, () => ({ name: 'Champions Corp', brand: 'Champions' })),
  ],
  'delete: not while contracts are open': [
    () => refused(world.reseller.accounts.delete(RESELLER)),
    { status: 400, errorCode: 'ACC_001' },
  ],
  'delete: an account without contracts': [
    async () => {
      const { id } = world.mock.add('accounts', { name: 'Alone', role: 'reseller' })
      const alone = world.clientOf(id)
      await alone.accounts.delete(id)
      return refused(alone.accounts.search())
    },
    { status: 401, errorCode: 'AUTH_001' },
  ],
})

describeMethods('accounts.users', () => world.distributor.accounts.users(DISTRIBUTOR), {
  search: [
    async () => ids(await world.distributor.accounts.users(DISTRIBUTOR).search()),
    ['UR-301-447-004', 'UR-301-447-003', 'UR-301-447-002', 'UR-301-447-001'],
  ],
  get: [
    () => world.distributor.accounts.users(DISTRIBUTOR).get('UR-301-447-003'),
    { id: 'UR-301-447-003', name: 'Hanna Weiss', status: 'invited' },
  ],
  'get: the people of others': [
    () => refused(world.vendor.accounts.users(DISTRIBUTOR).get('UR-301-447-003')),
    notFound(DISTRIBUTOR),
  ],
  'create: invites': [
    async () => {
      const users = world.reseller.accounts.users(RESELLER)
      const groups = [{ id: 'UG-100-001' }]
      const made = await users.create({ name: 'Ada Byron', email: 'ada@example.com', groups })
      return [made, await users.get(made.id)]
    },
    Array.from({ length: 2 }, () => ({ name: 'Ada Byron', status: 'invited', active: false })),
  ],
  update: [
    () =>
      world.distributor.accounts
        .users(DISTRIBUTOR)
        .update('UR-301-447-001', { tags: [{ id: 'TG-100-001' }] }),
    { id: 'UR-301-447-001', name: 'Marta Oliveira', tags: [{ id: 'TG-100-001' }] },
  ],
  'delete: an invitation expires, a member is gone': [
    async () => {
      const users = world.distributor.accounts.users(DISTRIBUTOR)
      await users.delete('UR-301-447-003')
      await users.delete('UR-301-447-002')
      return [await users.get('UR-301-447-003'), await refused(users.get('UR-301-447-002'))]
    },
    [{ status: 'expired' }, notFound('UR-301-447-002')],
  ],
})

describeMethods('hubs', () => world.distributor.hubs, {
  'search: the own ones, newest first': [
    async () => ids(await world.distributor.hubs.search()),
    ['HB-7730-1184', HUB],
  ],
  'search: others have none': [
    async () => [await world.vendor.hubs.search(), await world.reseller.hubs.search()],
    [[], []],
  ],
  get: [
    () => world.distributor.hubs.get(HUB),
    { name: 'Harbor Commerce', instance: { id: 'harbor-commerce.example', type: 'OA' } },
  ],
  'create: with both spellings of the instance': [
    async () => {
      const { hubs } = world.distributor
      const members = { name: 'Quay', description: '' }
      const flat = { ...members, instance_id: 'one', instance_type: 'api' }
      const nested = { ...members, instance: { id: 'two', type: 'API' } }
      const [one, two] = [await hubs.create(flat), await hubs.create(nested)]
      return [await hubs.get(one.id), await hubs.get(two.id)]
    },
    [
      { name: 'Quay', instance: { id: 'one', type: 'API' }, company: { id: DISTRIBUTOR } },
      { name: 'Quay', instance: { id: 'two', type: 'API' }, company: { id: DISTRIBUTOR } },
    ],
  ],
  'create: not as a vendor': [() => refused(world.vendor.hubs.create({ name: 'Quay' })), forbidden],
  update: [
    () => world.distributor.hubs.update(HUB, { name: 'Harbor' }),
    { id: HUB, name: 'Harbor', description: 'Orders from the commerce platform.' },
  ],
  'delete: a hub that nobody uses': [
    async () => {
      const { hubs } = world.distributor
      const instance = { id: 'x', type: 'OA' }
      const { id } = await hubs.create({ name: 'Quay', description: '', instance })
      await hubs.delete(id)
      return [ids(await hubs.search()), (await refused(hubs.get(id))).errorCode]
    },
    [['HB-7730-1184', HUB], 'NFND_000'],
  ],
  'delete: not one in use': [
    () => refused(world.distributor.hubs.delete(HUB)),
    { status: 400, errorCode: 'HUB_001' },
  ],
})

describeMethods('products', () => world.vendor.products, {
  'search: the published ones': [
    async () => ids(await world.reseller.products.search()),
    ['PRD-733-914-206', 'PRD-418-302-552', BACKUP],
  ],
  'search: a vendor has its drafts besides': [
    async () => ids(await world.clientOf('VA-621-880').products.search({ status: 'draft' })),
    ['PRD-733-914-207'],
  ],
  get: [
    () => world.reseller.products.get(BACKUP),
    { name: 'Champions Backup', owner: { id: 'VA-149-494', name: 'Champions Corp' } },
  ],
  create: [() => refused(world.vendor.products.create({ name: 'x' })), notAllowed('POST')],
  update: [() => refused(world.vendor.products.update(BACKUP, {})), notAllowed('PUT')],
  delete: [() => refused(world.vendor.products.delete(BACKUP)), notAllowed('DELETE')],
  getTemplates: [
    () => refused(world.vendor.products.getTemplates(BACKUP)),
    notFound(`/public/v1/products/${BACKUP}/templates`),
  ],
  getParameters: [
    () => refused(world.vendor.products.getParameters(BACKUP)),
    notFound(`/public/v1/products/${BACKUP}/parameters`),
  ],
  getItems: [
    () => refused(world.vendor.products.getItems(BACKUP)),
    notFound(`/public/v1/products/${BACKUP}/items`),
  ],
  getConnections: [
    () => refused(world.vendor.products.getConnections(BACKUP)),
    notFound(`/public/v1/products/${BACKUP}/connections`),
  ],
})

describeMethods('recurringAssets', () => world.distributor.recurringAssets, {
  'search: what each role takes part in': [
    async () => {
      const { distributor, vendor, reseller } = world
      const search = { 'tiers.customer.id': { $in: ['TA-2000-2718-0002', 'TA-2000-2718-0004'] } }
      const lists = [distributor, vendor, reseller].map((client) =>
        client.recurringAssets.search(search),
      )
      return (await Promise.all(lists)).map((rows) => ids(rows).toReversed())
    },
    [
      ['AS-3000-2718-0002', 'AS-3000-2718-0003', 'AS-3000-2718-0005', 'AS-3000-2718-0006'],
      ['AS-3000-2718-0002', 'AS-3000-2718-0005'],
      ['AS-3000-2718-0002', 'AS-3000-2718-0003'],
    ],
  ],
  get: [
    () => world.vendor.recurringAssets.get(SUBSCRIPTION),
    { status: 'active', product: { id: BACKUP }, tiers: { customer: { name: 'Clínica Retiro' } } },
  ],
  create: [() => refused(world.distributor.recurringAssets.create({})), notAllowed('POST')],
  update: [
    () => refused(world.distributor.recurringAssets.update(SUBSCRIPTION, {})),
    notAllowed('PUT'),
  ],
  delete: [
    () => refused(world.distributor.recurringAssets.delete(SUBSCRIPTION)),
    notAllowed('DELETE'),
  ],
})
