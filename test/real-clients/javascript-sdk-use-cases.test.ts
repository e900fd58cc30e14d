import {
  Directory,
  Fulfillment,
  Inventory,
  Listings,
  Subscriptions,
} from '@cloudblueconnect/connect-javascript-sdk'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import {
  callMethod,
  connectWorld,
  describeMethods,
  refused,
  type Case,
  type ConnectWorld,
} from '../support/connect-world.ts'

// The SDK's classes per use case, which combine calls of its resources.

const CUSTOMER = 'TA-2000-2718-0002'
const REQUEST = 'TAR-2000-2718-0002-001-001'
const CONFIG_REQUEST = 'TCR-300-100-001-003'
const TEMPLATE = 'TL-100-200-001'

let world: ConnectWorld
beforeAll(async () => {
  world = await connectWorld()
})
beforeEach(() => world.mock.reset())
afterAll(() => world.server.close())

const forVendor = (): Fulfillment => new Fulfillment(world.vendor)
const configRequest = (): Promise<unknown> => forVendor().getTierConfigRequest(CONFIG_REQUEST)

/** Methods that call what the mock does not have: see the tests of what is outside. */
const outside = (useCase: () => object, methods: readonly string[]): Record<string, Case> =>
  Object.fromEntries(
    methods.map((name): [string, Case] => [
      name,
      [() => refused(callMethod(useCase(), name)), { status: 404, errorCode: 'NFND_000' }],
    ]),
  )

const directory = (): Directory => new Directory(world.vendor)

describeMethods('Directory', directory, {
  searchTierAccounts: [() => directory().searchTierAccounts({ name: { $like: 'retiro' } }), []],
  'searchTierAccounts: whatever the case': [
    () => directory().searchTierAccounts({ name: { $ilike: 'RETIRO' } }),
    [{ id: CUSTOMER, name: 'Clínica Retiro' }],
  ],
  getTierAccount: [() => directory().getTierAccount(CUSTOMER), { id: CUSTOMER, version: 2 }],
  getTierAccountVersion: [
    () => directory().getTierAccountVersion(CUSTOMER, 1),
    { id: CUSTOMER, version: 1 },
  ],
  searchTierConfigurations: [
    () => directory().searchTierConfigurations({ 'account.id': 'TA-1000-2718-0001' }),
    [{ id: 'TC-300-100-001' }],
  ],
  createTierAccountRequest: [
    () =>
      new Directory(world.reseller).createTierAccountRequest({
        type: 'update',
        account: { id: CUSTOMER, tax_id: 'ESB11111111' },
      }),
    [{ account: { tax_id: 'ESB11111111' } }, { account: { tax_id: 'ESB11111111' } }],
  ],
  searchTierAccountRequests: [
    () => directory().searchTierAccountRequests({ status: 'accepted' }),
    [{ id: 'TAR-2000-2718-0003-001-001', status: 'accepted' }],
  ],
  getTierAccountRequest: [() => directory().getTierAccountRequest(REQUEST), { id: REQUEST }],
  acceptTierAccountRequest: [
    () => directory().acceptTierAccountRequest(REQUEST),
    { status: 'accepted' },
  ],
  ignoreTierAccountRequest: [
    () => directory().ignoreTierAccountRequest(REQUEST, 'No.'),
    { status: 'ignored', reason: 'No.' },
  ],
  ...outside(directory, ['searchAssets', 'getAssetsByProductIdExternalId']),
})

describeMethods('Fulfillment', forVendor, {
  searchTierConfigRequests: [
    () => forVendor().searchTierConfigRequests({ 'configuration.id': 'TC-300-100-006' }),
    [{ id: 'TCR-300-100-006-001' }],
  ],
  getTierConfigRequest: [configRequest, { id: CONFIG_REQUEST, status: 'pending' }],
  createTierConfigRequest: [
    () =>
      new Fulfillment(world.distributor).createTierConfigRequest({
        configuration: { id: 'TC-300-100-002' },
        status: 'draft',
      }),
    { type: 'update', status: 'draft' },
  ],
  createUpdateTierConfigRequest: [
    () =>
      new Fulfillment(world.distributor).createUpdateTierConfigRequest('TC-300-100-002', [
        { id: 'reseller_domain', value: 'atlas-systems.example' },
      ]),
    { params: [{ id: 'reseller_domain', value: 'atlas-systems.example' }, {}, {}] },
  ],
  updateTierConfigRequest: [
    () => forVendor().updateTierConfigRequest(CONFIG_REQUEST, { notes: 'Soon.' }),
    { notes: 'Soon.' },
  ],
  updateTierConfigRequestParameters: [
    () =>
      forVendor().updateTierConfigRequestParameters(
        CONFIG_REQUEST,
        [{ id: 'tenant_id', value: 'T-2002' }],
        'Moved.',
      ),
    { notes: 'Moved.', params: [{}, {}, { id: 'tenant_id', value: 'T-2002' }] },
  ],
  inquireTierConfigRequest: [
    async () => {
      const wrong = [{ id: 'reseller_domain', value_error: 'This is no domain of yours.' }]
      await forVendor().inquireTierConfigRequest(CONFIG_REQUEST, wrong, 'Please look again.')
      return configRequest()
    },
    {
      status: 'inquiring',
      notes: 'Please look again.',
      params: [{ value_error: 'This is no domain of yours.' }, {}, {}],
    },
  ],
  pendingTierConfigRequest: [
    async () => {
      await forVendor().inquireTierConfigRequest(CONFIG_REQUEST, [])
      await forVendor().pendingTierConfigRequest(CONFIG_REQUEST)
      return configRequest()
    },
    { status: 'pending' },
  ],
  failTierConfigRequest: [
    async () => {
      await forVendor().failTierConfigRequest(CONFIG_REQUEST, 'No.')
      return configRequest()
    },
    { status: 'failed', reason: 'No.' },
  ],
  approveTierConfigRequest: [
    () => forVendor().approveTierConfigRequest(CONFIG_REQUEST, { template: { id: TEMPLATE } }),
    { template: { id: TEMPLATE } },
  ],
  approveTierConfigRequestWithTemplate: [
    () => forVendor().approveTierConfigRequestWithTemplate(CONFIG_REQUEST, TEMPLATE),
    { template: { id: TEMPLATE } },
  ],
  ...outside(forVendor, [
    'searchRequests',
    'getRequest',
    'createRequest',
    'updateRequest',
    'failRequest',
    'approveRequest',
    'approveRequestWithTemplate',
    'inquireRequest',
    'pendingRequest',
    'inquireRequestWithTemplate',
    'updateRequestParameters',
    'getConnectionIdByProductAndHub',
  ]),
})

const subscriptions = (): Subscriptions => new Subscriptions(world.vendor)

describeMethods('Subscriptions', subscriptions, {
  searchRecurringAssets: [
    () => subscriptions().searchRecurringAssets({ status: 'processing' }),
    [{ id: 'AS-3000-2718-0009', status: 'processing' }],
  ],
  getRecurringAsset: [
    () => subscriptions().getRecurringAsset('AS-3000-2718-0009'),
    { id: 'AS-3000-2718-0009', product: { name: 'Champions Backup' } },
  ],
  ...outside(subscriptions, [
    'searchBillingRequests',
    'createBillingRequest',
    'getBillingRequest',
    'updateBillingRequestAttributes',
  ]),
})

const inventory = (): Inventory => new Inventory(world.vendor)

describeMethods('Inventory', inventory, {
  ...outside(inventory, [
    'getParametersByProduct',
    'getAssetParametersForFulfillmentByProduct',
    'getProductTemplates',
    'getProductAssetTemplates',
    'getProductActionLink',
    'searchProductParameters',
  ]),
})

const listings = (): Listings => new Listings(world.vendor)

describeMethods('Listings', listings, {
  ...outside(listings, [
    'searchListingRequests',
    'createListingRequest',
    'getListingRequest',
    'submitListingRequest',
    'cancelListingRequest',
    'refineListingRequest',
    'completeListingRequest',
    'deployListingRequest',
  ]),
})
