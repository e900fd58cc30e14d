import { afterAll, beforeAll, beforeEach } from 'vitest'
import {
  connectWorld,
  describeMethods,
  forbidden,
  notAllowed,
  refused,
  type ConnectWorld,
} from '../support/connect-world.ts'

// What the SDK calls of tier configurations, and the requests that vendors answer.

const CONFIG = 'TC-300-100-001'
/** Pending, of the vendor's product. */
const PENDING = 'TCR-300-100-001-003'
const PENDING_SETUP = 'TCR-300-100-006-001'
/** Active, and nothing is asked about it. */
const QUIET = 'TC-300-100-002'

let world: ConnectWorld
beforeAll(async () => {
  world = await connectWorld()
})
beforeEach(() => world.mock.reset())
afterAll(() => world.server.close())

const ids = (rows: readonly { readonly id?: string | undefined }[]): (string | undefined)[] =>
  rows.map(({ id }) => id)

describeMethods('tierConfigs', () => world.vendor.tierConfigs, {
  'search: what each role takes part in': [
    async () => {
      const { distributor, vendor, reseller } = world
      const lists = [distributor, vendor, reseller].map(({ tierConfigs }) =>
        tierConfigs.search({ $ordering: 'id', 'product.id': 'PRD-418-302-551' }),
      )
      return (await Promise.all(lists)).map(ids)
    },
    [[CONFIG, QUIET, 'TC-300-100-006'], [CONFIG, QUIET, 'TC-300-100-006'], [CONFIG]],
  ],
  get: [
    () => world.reseller.tierConfigs.get(CONFIG),
    { id: CONFIG, status: 'processing', open_request: { id: PENDING } },
  ],
  create: [() => refused(world.distributor.tierConfigs.create({})), notAllowed('POST')],
  update: [() => refused(world.distributor.tierConfigs.update(CONFIG, {})), notAllowed('PUT')],
  delete: [() => refused(world.distributor.tierConfigs.delete(CONFIG)), notAllowed('DELETE')],
})

describeMethods('tierConfigRequests', () => world.vendor.tierConfigRequests, {
  search: [
    async () => ids(await world.vendor.tierConfigRequests.search({ status: 'pending' })),
    [PENDING_SETUP, PENDING],
  ],
  get: [
    () => world.distributor.tierConfigRequests.get(PENDING),
    { type: 'update', status: 'pending', configuration: { id: CONFIG } },
  ],
  'create: an update of an active configuration': [
    async () => {
      const params = [{ id: 'support_email', value: 'help@atlas.example' }]
      const configuration = { id: QUIET }
      const { tierConfigRequests, tierConfigs } = world.distributor
      const made = await tierConfigRequests.create({ configuration, params })
      return [made, await tierConfigs.get(QUIET)]
    },
    [
      { id: 'TCR-300-100-002-003', type: 'update', status: 'pending' },
      { status: 'processing', open_request: { id: 'TCR-300-100-002-003' } },
    ],
  ],
  'create: one at a time': [
    () =>
      refused(
        world.distributor.tierConfigRequests.create({ configuration: { id: 'TC-300-100-001' } }),
      ),
    { status: 400, errorCode: 'TCR_002' },
  ],
  update: [
    () => world.vendor.tierConfigRequests.update(PENDING, { notes: 'Nearly done.' }),
    { id: PENDING, status: 'pending', notes: 'Nearly done.' },
  ],
  'approve: answers what the reseller is shown, and the configuration is active': [
    async () => {
      const template = { id: 'TL-100-200-001' }
      const answer = await world.vendor.tierConfigRequests.approve(PENDING, { template })
      const request = await world.distributor.tierConfigRequests.get(PENDING)
      return [answer, request, await world.distributor.tierConfigs.get(CONFIG)]
    },
    [
      { template: { id: 'TL-100-200-001' } },
      { status: 'approved', template: { name: 'Your tenant is ready' } },
      { status: 'active' },
    ],
  ],
  'approve: without a template': [
    () => refused(world.vendor.tierConfigRequests.approve(PENDING, {})),
    { status: 400, errorCode: 'VAL_001', errors: ['template: This field is required.'] },
  ],
  'approve: not as a distributor': [
    () => refused(world.distributor.tierConfigRequests.approve(PENDING, {})),
    forbidden,
  ],
  'fail: with a reason': [
    async () => {
      const answer = await world.vendor.tierConfigRequests.fail(PENDING, 'brightline is no domain.')
      return [answer, await world.distributor.tierConfigRequests.get(PENDING)]
    },
    [undefined, { status: 'failed', reason: 'brightline is no domain.' }],
  ],
  'inquire, then pending': [
    async () => {
      const { tierConfigRequests } = world.vendor
      await tierConfigRequests.inquire(PENDING)
      const { status } = await tierConfigRequests.get(PENDING)
      await tierConfigRequests.pending(PENDING)
      return [status, (await tierConfigRequests.get(PENDING)).status]
    },
    ['inquiring', 'pending'],
  ],
  'inquire: not once it is answered': [
    () => refused(world.vendor.tierConfigRequests.inquire('TCR-300-100-001-001')),
    { status: 400, errorCode: 'TCR_001' },
  ],
  'pending: not while it is': [
    () => refused(world.vendor.tierConfigRequests.pending(PENDING)),
    { status: 400, errorCode: 'TCR_001' },
  ],
  delete: [() => refused(world.vendor.tierConfigRequests.delete(PENDING)), notAllowed('DELETE')],
})
