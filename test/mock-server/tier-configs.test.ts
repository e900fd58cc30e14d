import { describe, expect, test } from 'vitest'
import { BACKUP, BUSY, PENDING, STATES } from '../support/tier-configs.ts'
import { freshWorld } from '../support/world.ts'

describe('what is read', () => {
  test('capabilities of the product are shown when they are selected', async () => {
    const { distributor, send } = freshWorld()
    const select = 'configuration.product.capabilities' as const
    const [plain] = await distributor.tierConfigRequests.list({ filter: { id: PENDING } }).toArray()
    expect(plain?.configuration.product).not.toHaveProperty('capabilities')
    const query = { filter: { id: PENDING }, select: [select] }
    const [full] = await distributor.tierConfigRequests.list(query).toArray()
    expect(full?.configuration.product.capabilities).toEqual({ tiers: { updates: true } })
    const one = await send(`/tier/config-requests/${PENDING}?select(${select})`)
    expect((await one.json()).configuration.product.capabilities).toBeDefined()
    const config = await distributor.tierConfigs.get(BUSY)
    expect(config.product).not.toHaveProperty('capabilities')
  })

  test('levels are numbers, in answers and in queries', async () => {
    const { distributor, send } = freshWorld()
    const second = await distributor.tierConfigs.list({ filter: { tier_level: 2 } }).toArray()
    expect(second.map(({ id, tier_level }) => [id, tier_level])).toEqual([['TC-300-100-003', 2]])
    const requests = { filter: { 'configuration.tier_level': { in: [2] } } } as const
    expect(await distributor.tierConfigRequests.list(requests).count()).toBe(1)
    expect((await send('/tier/configs?tier_level=3')).status).toBe(400)
    expect((await send('/tier/configs?tier_level=one')).status).toBe(400)
  })

  test('search is taken as a plain parameter', async () => {
    const { send } = freshWorld()
    const found = await send('/tier/config-requests?search=TC-300-100-007&limit=10')
    expect((await found.json()).map(({ id }: { id: string }) => id)).toEqual([
      'TCR-300-100-007-002',
      'TCR-300-100-007-001',
    ])
  })

  test('the default world has every type, state and configuration state', async () => {
    const { distributor } = freshWorld()
    const requests = await distributor.tierConfigRequests.list().toArray()
    expect(new Set(requests.map(({ status }) => status))).toEqual(new Set(STATES))
    expect(new Set(requests.map(({ type }) => type)).size).toBe(3)
    const configs = await distributor.tierConfigs.list().toArray()
    expect(new Set(configs.map(({ status }) => status)).size).toBe(2)
    for (const { id, open_request } of configs) {
      const open = requests.filter(
        ({ configuration, status }) =>
          configuration.id === id && ['pending', 'inquiring', 'tiers_setup'].includes(status),
      )
      expect(open.map((request) => request.id)).toEqual(open_request ? [open_request.id] : [])
    }
  })

  test('a deleted tier account stays visible in its configurations', async () => {
    const { distributor } = freshWorld()
    await distributor.tierAccounts.delete('TA-2000-2718-0006')
    await distributor.tierAccounts.delete('TA-2000-2718-0007')
    await distributor.tierAccounts.delete('TA-1000-2718-0004')
    expect((await distributor.tierConfigs.get('TC-300-100-006')).account).toMatchObject({
      id: 'TA-1000-2718-0004',
      name: 'Nordlicht IT-Systemhaus',
    })
  })
})

describe('a configuration that is added', () => {
  test.each([
    [{ account: { id: 'TA-0' } }, 'account.id: Object does not exist.'],
    [{ product: { id: 'PRD-0' } }, 'product.id: Object does not exist.'],
    [{ account: { id: 'TA-2000-2718-0001' } }, 'account.id: TA-2000-2718-0001 is not a reseller.'],
    [{ id: 'TC-1' }, 'id: TC-1 has the wrong form.'],
    [{ id: BUSY }, `id: ${BUSY} is taken.`],
    [
      { account: { id: 'TA-1000-2718-0001' } },
      `account.id: It has a configuration of ${BACKUP}: ${BUSY}.`,
    ],
    [{ contract: { id: 'CRD-0' } }, 'contract.id: Object does not exist.'],
  ])('with %j is refused', (more, message) => {
    const { mock } = freshWorld()
    const body = { account: { id: 'TA-1000-2718-0003' }, product: { id: BACKUP }, ...more }
    expect(() => mock.add('tierConfigs', body)).toThrow(message)
  })

  test('has the parameters of the product, its hub, provider, contract and marketplace', async () => {
    const { mock, vendor } = freshWorld()
    const config = mock.add('tierConfigs', {
      account: { id: 'TA-1000-2718-0003' },
      product: { id: BACKUP },
      contract: { id: 'CRD-20001-00001-00001' },
    })
    expect(config).toMatchObject({
      id: expect.stringMatching(/^TC-\d{3}-\d{3}-\d{3}$/),
      name: 'Configuration of Atlas Systems West',
      status: 'active',
      tier_level: 1,
      connection: { provider: { id: 'PA-301-447' }, hub: { id: 'HB-4106-2718' } },
      marketplace: { id: 'MP-10041', name: 'Harbor Europe' },
      contract: { id: 'CRD-20001-00001-00001', type: 'distribution' },
    })
    expect(config.params.map(({ id, value }) => [id, value])).toEqual([
      ['reseller_domain', undefined],
      ['support_email', undefined],
      ['tenant_id', undefined],
    ])
    expect(await vendor.tierConfigs.get(config.id)).toMatchObject({ id: config.id })
  })
})
