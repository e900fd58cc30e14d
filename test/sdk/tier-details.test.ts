import { describe, expect, test } from 'vitest'
import { createClient } from 'partnerkit'
import { contactInfo, failure, freshWorld, BASE_URL } from '../support/world.ts'

const [BRIGHTLINE, CLINIC] = ['TA-1000-2718-0001', 'TA-2000-2718-0002']
const [REQUEST, BACKUP] = ['TAR-2000-2718-0002-001-001', 'PRD-418-302-551']

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

describe('the details of a tier account', () => {
  test('are what its tabs show', async () => {
    const { distributor } = freshWorld()
    const details = await distributor.tierAccounts.details(BRIGHTLINE)
    expect(details.account).toEqual(await distributor.tierAccounts.get(BRIGHTLINE))
    expect(ids(details.children)).toEqual([CLINIC, 'TA-2000-2718-0001'])
    expect(details.requests).toEqual([])
    expect(ids(details.subscriptions)).toEqual([
      'AS-3000-2718-0003',
      'AS-3000-2718-0002',
      'AS-3000-2718-0001',
    ])
    expect(ids(details.configs)).toEqual(['TC-300-100-005', 'TC-300-100-001'])
    expect(ids(details.configRequests)).toEqual([
      'TCR-300-100-005-002',
      'TCR-300-100-001-003',
      'TCR-300-100-001-002',
      'TCR-300-100-005-001',
      'TCR-300-100-001-001',
    ])
  })

  test('of a customer have its requests and its own subscriptions', async () => {
    const { distributor } = freshWorld()
    const { requests, subscriptions, children } = await distributor.tierAccounts.details(CLINIC)
    expect(new Set(requests.map(({ account }) => account.id))).toEqual(new Set([CLINIC]))
    expect(ids(requests)).toContain(REQUEST)
    expect(ids(subscriptions)).toEqual(['AS-3000-2718-0003', 'AS-3000-2718-0002'])
    expect(children).toEqual([])
  })

  test('are whole, however many there are', async () => {
    const { mock, distributor } = freshWorld()
    for (let i = 0; i < 1005; i++) {
      const parent = { id: BRIGHTLINE }
      const owner = { id: 'PA-301-447' }
      mock.add('tierAccounts', { name: `C${i}`, parent, owner, contact_info: contactInfo })
    }
    expect((await distributor.tierAccounts.details(BRIGHTLINE)).children).toHaveLength(1007)
  })

  test('are asked for all at once, with the options of the call', async () => {
    const { mock } = freshWorld()
    const waiting: (() => void)[] = []
    const client = createClient({
      apiKey: mock.keys.distributor,
      baseUrl: BASE_URL,
      fetch: async (input, init) => {
        await new Promise<void>((resolve) => waiting.push(resolve))
        return mock.fetch(input, init)
      },
    })
    const call = client.tierAccounts.details(BRIGHTLINE)
    await expect.poll(() => waiting.length).toBe(6)
    for (const go of waiting) go()
    expect((await call).children).toHaveLength(2)
    const stopped = AbortSignal.abort(new Error('Stop.'))
    expect(await failure(client.tierAccounts.details(BRIGHTLINE, { signal: stopped }))).toEqual(
      new Error('Stop.'),
    )
  })

  test('of an account that can not be seen are refused', async () => {
    const { vendor } = freshWorld()
    expect(await failure(vendor.tierAccounts.details('TA-2000-2718-0006'))).toMatchObject({
      status: 404,
      code: 'NFND_000',
    })
  })
})

describe('the details of a tier account request', () => {
  test('are the request, what changed, and what the account has of the product', async () => {
    const { vendor } = freshWorld()
    const details = await vendor.tierAccountRequests.details(REQUEST)
    expect(details.request).toEqual(await vendor.tierAccountRequests.get(REQUEST))
    expect(details.changes).toEqual(await vendor.tierAccountRequests.changes(REQUEST))
    expect(details.changes).toEqual([
      { field: 'contact_info.address_line2', before: undefined, after: 'Planta 2' },
    ])
    expect(details.hub).toEqual({ id: 'HB-4106-2718', name: 'Harbor Commerce' })
    expect(details.externalId).toBe('C-2002')
    expect(ids(details.subscriptions)).toEqual(['AS-3000-2718-0002'])
    expect(details.configs).toEqual([])
  })

  test('of a reseller have its configurations of the product alone', async () => {
    const { distributor } = freshWorld()
    const update = { id: BRIGHTLINE, name: 'Brightline' }
    const requests = await distributor.tierAccountRequests.create({
      type: 'update',
      account: update,
    })
    const about = requests.find(({ product }) => product?.id === BACKUP)
    const details = await distributor.tierAccountRequests.details(about?.id ?? '')
    expect(ids(details.configs)).toEqual(['TC-300-100-001'])
    expect(ids(details.subscriptions)).toEqual(['AS-3000-2718-0002'])
  })

  test('open for an account that was deleted, without its changes', async () => {
    const { distributor, vendor } = freshWorld()
    await distributor.tierAccounts.delete(CLINIC)
    const details = await vendor.tierAccountRequests.details(REQUEST)
    expect(details.changes).toBeUndefined()
    expect(details.request.account.name).toBe('Clínica Retiro')
    expect(ids(details.subscriptions)).toEqual(['AS-3000-2718-0002'])
  })

  test('fail with what goes wrong on the way', async () => {
    const { mock, vendor } = freshWorld()
    expect(await failure(vendor.tierAccountRequests.details('TAR-0'))).toMatchObject({
      code: 'NFND_000',
    })
    mock.failNext('getTierAccountVersion', { status: 403 })
    expect(await failure(vendor.tierAccountRequests.details(REQUEST))).toMatchObject({
      status: 403,
    })
  })
})
