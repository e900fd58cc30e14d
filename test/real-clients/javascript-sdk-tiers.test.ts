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
import { contactInfo } from '../support/world.ts'

// What the SDK calls of tiers: accounts and their versions, and the requests that ask vendors about them.

/** A customer of the reseller, with a pending request for the vendor's product. */
const CUSTOMER = 'TA-2000-2718-0002'
const REQUEST = 'TAR-2000-2718-0002-001-001'
/** A request that the vendor has accepted. */
const ACCEPTED = 'TAR-2000-2718-0003-001-001'

let world: ConnectWorld
beforeAll(async () => {
  world = await connectWorld()
})
beforeEach(() => world.mock.reset())
afterAll(() => world.server.close())

const ids = (rows: readonly { readonly id?: string | undefined }[]): (string | undefined)[] =>
  rows.map(({ id }) => id)

describeMethods('tierAccounts', () => world.distributor.tierAccounts, {
  'search: what each role may see': [
    async () => {
      const { distributor, vendor, reseller } = world
      const lists = [distributor, vendor, reseller].map(({ tierAccounts }) => tierAccounts.search())
      return (await Promise.all(lists)).map(({ length }) => ({ length }))
    },
    [{ length: 11 }, { length: 10 }, { length: 3 }],
  ],
  get: [
    () => world.vendor.tierAccounts.get(CUSTOMER),
    {
      id: CUSTOMER,
      name: 'Clínica Retiro',
      parent: { id: 'TA-1000-2718-0001', name: 'Brightline IT' },
      contact_info: { city: 'Madrid', contact: { email: 'andres.vega@clinicaretiro.example' } },
    },
  ],
  'get: not what others sell to': [
    () => refused(world.reseller.tierAccounts.get('TA-2000-2718-0003')),
    notFound('TA-2000-2718-0003'),
  ],
  'create: a reseller, then its customer': [
    async () => {
      const { tierAccounts } = world.distributor
      const parent = await tierAccounts.create({
        type: 'reseller',
        name: 'Nueva, S.L.',
        contact_info: contactInfo,
      })
      const child = await tierAccounts.create({
        name: 'Panadería Luna',
        parent: { id: parent.id },
        contact_info: contactInfo,
      })
      return [parent, await tierAccounts.get(child.id)]
    },
    [
      { type: 'reseller', name: 'Nueva, S.L.', version: 1 },
      { type: 'customer', name: 'Panadería Luna', version: 1, parent: { name: 'Nueva, S.L.' } },
    ],
  ],
  'create: a customer needs a parent': [
    () => refused(world.distributor.tierAccounts.create({ name: 'x', contact_info: contactInfo })),
    { status: 400, errorCode: 'TA_002' },
  ],
  'update: what is sent, as a new version, and the vendor is asked': [
    async () => {
      const account = await world.reseller.tierAccounts.update(CUSTOMER, { name: 'Clínica Sol' })
      const [request] = await world.vendor.tierAccountRequests.search({
        'account.id': CUSTOMER,
        status: 'pending',
        limit: 1,
      })
      return [account, request]
    },
    [
      { id: CUSTOMER, name: 'Clínica Sol', external_id: 'C-2002', version: 3 },
      { type: 'update', account: { id: CUSTOMER, name: 'Clínica Sol', version: 3 } },
    ],
  ],
  delete: [
    async () => {
      await world.distributor.tierAccounts.delete('TA-2000-2718-0006')
      return refused(world.distributor.tierAccounts.get('TA-2000-2718-0006'))
    },
    notFound('TA-2000-2718-0006'),
  ],
  'delete: not above others': [
    () => refused(world.distributor.tierAccounts.delete('TA-1000-2718-0001')),
    { status: 400, errorCode: 'TA_001' },
  ],
})

describeMethods('tierAccounts.versions', () => world.distributor.tierAccounts.versions(CUSTOMER), {
  'search: the newest first': [
    () => world.distributor.tierAccounts.versions(CUSTOMER).search(),
    [
      { version: 2, contact_info: { address_line2: 'Planta 2' } },
      { version: 1, contact_info: { address_line1: 'Avenida de Menéndez Pelayo 3' } },
    ],
  ],
  get: [
    () => world.vendor.tierAccounts.versions(CUSTOMER).get(1),
    { id: CUSTOMER, version: 1, name: 'Clínica Retiro' },
  ],
  'get: one that never was': [
    () => refused(world.vendor.tierAccounts.versions(CUSTOMER).get(3)),
    { status: 404, errorCode: 'NFND_000' },
  ],
  create: [
    () => refused(world.distributor.tierAccounts.versions(CUSTOMER).create({})),
    notAllowed('POST'),
  ],
  update: [
    () => refused(world.distributor.tierAccounts.versions(CUSTOMER).update('1', {})),
    notAllowed('PUT'),
  ],
  delete: [
    () => refused(world.distributor.tierAccounts.versions(CUSTOMER).delete('1')),
    notAllowed('DELETE'),
  ],
})

describeMethods('tierAccountRequests', () => world.vendor.tierAccountRequests, {
  'search: a vendor has those for its products': [
    async () => {
      const query = { 'account.id': CUSTOMER }
      const all = await world.distributor.tierAccountRequests.search(query)
      return [ids(all), ids(await world.vendor.tierAccountRequests.search(query))]
    },
    [[REQUEST, 'TAR-2000-2718-0002-001-002'], [REQUEST]],
  ],
  get: [
    () => world.reseller.tierAccountRequests.get(REQUEST),
    { id: REQUEST, status: 'pending', account: { id: CUSTOMER, version: 2 } },
  ],
  'create: one for each product that wants to know': [
    async () => {
      const account = { id: CUSTOMER, name: 'Clínica Sol' }
      const made = await world.reseller.tierAccountRequests.create({ type: 'update', account })
      return [made, await world.reseller.tierAccounts.get(CUSTOMER)]
    },
    [
      [
        { status: 'pending', account: { version: 3 }, product: { name: 'Champions Backup' } },
        { status: 'pending', account: { version: 3 }, product: { name: 'Nimbus Firewall' } },
      ],
      { name: 'Clínica Sol', version: 3 },
    ],
  ],
  'create: nothing to change': [
    () =>
      refused(
        world.reseller.tierAccountRequests.create({ type: 'update', account: { id: CUSTOMER } }),
      ),
    { status: 400, errorCode: 'TAR_004' },
  ],
  'create: not as a vendor': [
    () => refused(world.vendor.tierAccountRequests.create({ account: { id: CUSTOMER } })),
    forbidden,
  ],
  accept: [
    async () => [
      await world.vendor.tierAccountRequests.accept(REQUEST),
      await world.reseller.tierAccountRequests.get(REQUEST),
    ],
    Array.from({ length: 2 }, () => ({ id: REQUEST, status: 'accepted' })),
  ],
  'accept: not twice': [
    () => refused(world.vendor.tierAccountRequests.accept(ACCEPTED)),
    { status: 400, errorCode: 'TAR_001' },
  ],
  'accept: not as a distributor': [
    () => refused(world.distributor.tierAccountRequests.accept(REQUEST)),
    forbidden,
  ],
  'ignore: the account stays as it was changed': [
    async () => [
      await world.vendor.tierAccountRequests.ignore(REQUEST, 'The address is "the same".'),
      await world.reseller.tierAccounts.get(CUSTOMER),
    ],
    [{ status: 'ignored', reason: 'The address is "the same".' }, { version: 2 }],
  ],
  update: [
    () => refused(world.reseller.tierAccountRequests.update(REQUEST, {})),
    notAllowed('PUT'),
  ],
  delete: [() => refused(world.reseller.tierAccountRequests.delete(REQUEST)), notAllowed('DELETE')],
})
