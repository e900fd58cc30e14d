import { describe, expect, test } from 'vitest'
import { refusalOf } from '../support/refusal.ts'
import { BACKUP, BUSY, DRAFT, FREE, PENDING } from '../support/tier-configs.ts'
import { contactInfo, freshWorld } from '../support/world.ts'

describe('a new request', () => {
  test('takes the next id, is an update with the values of the configuration, and keeps it busy', async () => {
    const { mock, distributor, vendor } = freshWorld()
    mock.clock.set('2026-02-01T10:00:00Z')
    const request = await distributor.tierConfigRequests.create({
      configuration: { id: FREE },
      params: [{ id: 'reseller_domain', value: 'new.example' }],
      notes: 'Please.',
    })
    const by = { id: 'SU-301-447-001', name: 'Cloud Harbor Distribution integration' }
    const now = { at: '2026-02-01T10:00:00+00:00', by }
    expect(request).toMatchObject({
      id: 'TCR-300-100-002-003',
      type: 'update',
      status: 'pending',
      notes: 'Please.',
      environment: 'production',
      sli: { zone: 1, days: 0 },
      previous_approved_request: { id: 'TCR-300-100-002-002' },
      configuration: {
        id: FREE,
        name: 'Configuration of Atlas Systems',
        status: 'processing',
        open_request: { id: 'TCR-300-100-002-003' },
        tier_level: 1,
      },
      tiers: { tier1: { id: 'TA-1000-2718-0002', name: 'Atlas Systems' } },
      events: { created: now, updated: { at: now.at }, pended: now },
    })
    expect(request).not.toHaveProperty('assignee')
    expect(request).not.toHaveProperty('parent_configuration')
    expect(request.params.map(({ id, value }) => [id, value])).toEqual([
      ['reseller_domain', 'new.example'],
      ['support_email', undefined],
      ['tenant_id', 'T-1002'],
    ])
    expect(await vendor.tierConfigRequests.get(request.id)).toEqual(request)
    const config = await distributor.tierConfigs.get(FREE)
    expect(config.params[0]?.value).toBe('atlas.example')
    expect(config.events.updated?.at).toBe(now.at)
  })

  test('of type adjustment leaves the configuration active', async () => {
    const { distributor } = freshWorld()
    const body = { configuration: { id: FREE }, type: 'adjustment' } as const
    const request = await distributor.tierConfigRequests.create(body)
    expect(request).toMatchObject({ type: 'adjustment', configuration: { status: 'active' } })
  })

  test('as a draft is not for the vendor, and does not keep anything busy', async () => {
    const { distributor, vendor } = freshWorld()
    const body = { configuration: { id: FREE }, status: 'draft' } as const
    const { id, configuration } = await distributor.tierConfigRequests.create(body)
    expect(configuration).toMatchObject({ status: 'active' })
    expect(configuration).not.toHaveProperty('open_request')
    expect(await vendor.tierConfigRequests.list(`id=${id}`).count()).toBe(0)
    const second = await distributor.tierConfigRequests.create({ configuration: { id: FREE } })
    await expect(distributor.tierConfigRequests.submit(id)).rejects.toMatchObject({
      code: 'TCR_002',
      messages: [
        `Tier configuration ${FREE} has an open request already: ${second.id} is pending.`,
      ],
    })
  })

  test.each([
    [{ id: 'TC-999-999-999' }, {}, 'VAL_001', ['configuration.id: Object does not exist.']],
    [
      { id: BUSY },
      {},
      'TCR_002',
      [`Tier configuration ${BUSY} has an open request already: ${PENDING} is pending.`],
    ],
    [
      { id: FREE },
      { type: 'setup' },
      'TCR_003',
      [`Tier configuration ${FREE} is active: only one that is processing can be set up.`],
    ],
    [
      { id: FREE },
      { status: 'approved' },
      'VAL_001',
      ['status: A new request can not be approved. Send draft or pending.'],
    ],
    [
      { id: FREE },
      { params: [{ id: 'nope' }, { id: 'tenant_id' }, { id: 'tenant_id' }] },
      'VAL_001',
      ['params.0.id: Object does not exist.', 'params.2.id: tenant_id is there twice.'],
    ],
    [
      { id: FREE },
      { notes: 'x'.repeat(2001), type: 'change' },
      'VAL_001',
      [
        'type: "change" is not a valid choice. Choose one of: setup, update, adjustment.',
        'notes: Ensure this field has no more than 2000 characters.',
      ],
    ],
  ])('for %j with %j is refused with %s', async (configuration, more, code, messages) => {
    const world = freshWorld()
    const body = { configuration, ...more } as never
    const call = () => world.distributor.tierConfigRequests.create(body)
    expect(await refusalOf(world, call)).toMatchObject({ status: 400, code, messages })
  })

  test('with more than 50 values is refused', async () => {
    const world = freshWorld()
    const params = Array.from({ length: 51 }, () => ({ id: 'tenant_id' }))
    const call = () =>
      world.distributor.tierConfigRequests.create({ configuration: { id: FREE }, params })
    expect(await refusalOf(world, call)).toMatchObject({
      messages: expect.arrayContaining(['params: Ensure this field has no more than 50 elements.']),
    })
  })

  test('is an update of a configuration that is still to be set up: refused', async () => {
    const world = freshWorld()
    const account = await world.distributor.tierAccounts.create({
      type: 'reseller',
      name: 'Fresh',
      contact_info: contactInfo,
    })
    const configuration = world.mock.add('tierConfigs', {
      account,
      product: { id: BACKUP },
      status: 'processing',
    })
    const call = () =>
      world.distributor.tierConfigRequests.create({ configuration, type: 'update' })
    expect(await refusalOf(world, call)).toMatchObject({
      code: 'TCR_003',
      messages: [
        `Tier configuration ${configuration.id} is processing: only an active one can be changed.`,
      ],
    })
  })
})

describe('values', () => {
  test('are written by either side; null takes them away', async () => {
    const { distributor, vendor } = freshWorld()
    await vendor.tierConfigRequests.update(PENDING, {
      params: [{ id: 'support_email', value_error: 'Not reachable.' }],
    })
    const changed = await distributor.tierConfigRequests.update(PENDING, {
      notes: null,
      params: [
        { id: 'tenant_id', value: null },
        { id: 'reseller_domain', structured_value: { a: 1 } },
      ],
    })
    expect(changed).not.toHaveProperty('notes')
    expect(changed.params).toMatchObject([
      { value: 'brightline-it.example', structured_value: { a: 1 } },
      { value: 'help@brightline.example', value_error: 'Not reachable.' },
      { id: 'tenant_id' },
    ])
    expect(changed.params[2]).not.toHaveProperty('value')
  })

  test('are checked without being stored', async () => {
    const { mock, distributor } = freshWorld()
    const before = mock.snapshot()
    const { params } = await distributor.tierConfigRequests.validate(DRAFT, {
      params: [
        { id: 'contact_email', value: 'nobody' },
        { id: 'region', value: 'mars' },
      ],
    })
    expect(params.map(({ value, value_error }) => [value, value_error])).toEqual([
      ['nobody', 'Enter a valid email address.'],
      ['mars', 'Choose one of: eu, na.'],
    ])
    const missing = [{ id: 'contact_email', value: null }]
    const checked = await distributor.tierConfigRequests.validate(DRAFT, { params: missing })
    expect(checked.params[0]?.value_error).toBe('This field is required.')
    const fine = await distributor.tierConfigRequests.validate(DRAFT)
    expect(fine.params.filter(({ value_error }) => value_error)).toEqual([])
    expect(mock.snapshot()).toEqual(before)
  })

  test('that are missing make a submitted request inquiring', async () => {
    const { distributor } = freshWorld()
    const params = [{ id: 'contact_email', value: '' }]
    await distributor.tierConfigRequests.update(DRAFT, { params })
    const request = await distributor.tierConfigRequests.submit(DRAFT)
    expect(request).toMatchObject({ status: 'inquiring', configuration: { status: 'processing' } })
    expect(request.events.inquired?.at).toBeDefined()
  })
})
