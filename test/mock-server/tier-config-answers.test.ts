import { describe, expect, test } from 'vitest'
import { refusalOf } from '../support/refusal.ts'
import {
  ABOVE,
  BACKUP,
  BUSY,
  inState,
  PENDING,
  secondVendor,
  WAITING,
} from '../support/tier-configs.ts'
import { contactInfo, freshWorld } from '../support/world.ts'

describe('an answer', () => {
  test('that approves gives the values to the configuration, which is active', async () => {
    const { mock, distributor, vendor } = freshWorld()
    mock.clock.set('2026-03-01T10:00:00Z')
    const answer = await vendor.tierConfigRequests.approve(PENDING, {
      template: { id: 'TL-100-200-001' },
    })
    expect(answer).toEqual({
      template: { id: 'TL-100-200-001', representation: '' },
      effective_date: '2026-03-01T10:00:00+00:00',
    })
    const template = { id: 'TL-100-200-001', name: 'Your tenant is ready' }
    expect(await distributor.tierConfigRequests.get(PENDING)).toMatchObject({
      status: 'approved',
      template,
      effective_date: '2026-03-01T10:00:00+00:00',
      events: { updated: { by: { id: 'SU-149-494-001' } } },
    })
    const config = await distributor.tierConfigs.get(BUSY)
    expect(config).toMatchObject({ status: 'active', template })
    expect(config).not.toHaveProperty('open_request')
    expect(config.params[0]?.value).toBe('brightline-it.example')
  })

  test('takes a moment from which it holds', async () => {
    const { vendor } = freshWorld()
    const body = { template: { id: 'TL-9' }, effective_date: '2026-04-01T02:00:00+02:00' }
    const { effective_date } = await vendor.tierConfigRequests.approve(PENDING, body)
    expect(effective_date).toBe('2026-04-01T00:00:00+00:00')
    expect((await vendor.tierConfigRequests.get(PENDING)).template).toEqual({
      id: 'TL-9',
      name: 'TL-9',
    })
  })

  test('that fails leaves the values, and the configuration active', async () => {
    const { distributor, vendor } = freshWorld()
    await vendor.tierConfigRequests.fail(PENDING, { reason: 'x'.repeat(500) })
    expect(await distributor.tierConfigRequests.get(PENDING)).toMatchObject({
      status: 'failed',
      reason: 'x'.repeat(500),
    })
    const config = await distributor.tierConfigs.get(BUSY)
    expect(config.status).toBe('active')
    expect(config.params[0]?.value).toBe('brightline.example')
  })

  test.each(['approved', 'failed'] as const)('to a setup: %s is active too', async (status) => {
    const world = freshWorld()
    const id = await inState(world, status)
    const { configuration } = await world.distributor.tierConfigRequests.get(id)
    expect(configuration.status).toBe('active')
  })

  test.each([
    ['approve', {}, ['template: This field is required.']],
    ['approve', { template: { id: ' ' } }, ['template.id: This field may not be blank.']],
    ['fail', {}, ['reason: This field is required.']],
    ['fail', { reason: ' ' }, ['reason: This field may not be blank.']],
    [
      'fail',
      { reason: 'x'.repeat(501) },
      ['reason: Ensure this field has no more than 500 characters.'],
    ],
    ['assign', {}, ['non_field_errors: Send either id or email.']],
    [
      'assign',
      { id: 'UR-149-494-001', email: 'robert.balboa@champions.example' },
      ['non_field_errors: Send either id or email.'],
    ],
    ['assign', { id: 'UR-301-447-001' }, ['id: Object does not exist.']],
    ['assign', { id: 'UR-149-494-003' }, ['id: Object does not exist.']],
    ['assign', { email: 'marta.oliveira@cloudharbor.example' }, ['email: Object does not exist.']],
    ['assign', { email: 'nobody' }, ['email: Enter a valid email address.']],
  ] as const)('%s with %j is refused', async (action, body, messages) => {
    const world = freshWorld()
    const { tierConfigRequests: requests } = world.vendor
    const call = () => requests[action](PENDING, body as never)
    expect(await refusalOf(world, call)).toMatchObject({ status: 400, code: 'VAL_001', messages })
  })

  test('assigns to a user by id or e-mail address, and to nobody', async () => {
    const world = freshWorld()
    const { tierConfigRequests: requests } = world.vendor
    await requests.assign(PENDING, { email: 'Robert.JR@champions.example' })
    const assignee = { id: 'UR-149-494-002', name: 'Robert Balboa Jr.' }
    expect((await world.distributor.tierConfigRequests.get(PENDING)).assignee).toEqual(assignee)
    expect(await requests.list({ filter: { unassigned: null, id: PENDING } }).count()).toBe(0)
    await requests.unassign(PENDING)
    expect(await requests.get(PENDING)).not.toHaveProperty('assignee')
    expect(await requests.list({ filter: { unassigned: null, id: PENDING } }).count()).toBe(1)
    expect(await refusalOf(world, () => requests.unassign(PENDING))).toMatchObject({
      status: 400,
      code: 'TCR_004',
      messages: [`Tier configuration request ${PENDING} is assigned to nobody.`],
    })
  })

  test('asks back and takes up again, with the moments', async () => {
    const { mock, vendor } = freshWorld()
    mock.clock.set('2026-03-01T10:00:00Z')
    await vendor.tierConfigRequests.inquire(PENDING)
    mock.clock.set('2026-03-02T10:00:00Z')
    await vendor.tierConfigRequests.pend(PENDING)
    expect((await vendor.tierConfigRequests.get(PENDING)).events).toMatchObject({
      inquired: { at: '2026-03-01T10:00:00+00:00' },
      pended: { at: '2026-03-02T10:00:00+00:00', by: { id: 'SU-149-494-001' } },
    })
  })

  test.each(['approve', 'assign', 'fail', 'inquire', 'pend', 'unassign'] as const)(
    '%s is for the vendor of the product, not for another that sees the request',
    async (action) => {
      const world = freshWorld()
      const account = await secondVendor(world).tierAccounts.create({
        type: 'reseller',
        name: 'Shared',
        contact_info: contactInfo,
      })
      const configuration = world.mock.add('tierConfigs', {
        account,
        product: { id: BACKUP },
        connection: { provider: { id: 'PA-301-447' } },
      })
      const params = [{ id: 'reseller_domain', value: 'x.example' }]
      const { id } = await world.distributor.tierConfigRequests.create({ configuration, params })
      const { tierConfigRequests: requests } = secondVendor(world)
      expect((await requests.get(id)).status).toBe('pending')
      const bodies = {
        approve: { template: { id: 'TL-1' } },
        assign: { id: 'UR-621-880-001' },
        fail: { reason: 'x' },
      }
      const call = () => requests[action](id, (bodies as never)[action])
      expect(await refusalOf(world, call)).toMatchObject({ status: 403, code: 'PERM_001' })
    },
  )
})

describe('a setup of tier 1', () => {
  test('waits for the tier above, and is pending once that is set up', async () => {
    const world = freshWorld()
    const requests = secondVendor(world).tierConfigRequests
    expect(await requests.get(WAITING)).toMatchObject({
      status: 'tiers_setup',
      parent_configuration: { id: 'TC-300-100-003', tier_level: 2, status: 'processing' },
      tiers: { tier1: { id: 'TA-1000-2718-0003' }, tier2: { id: 'TA-1000-2718-0002' } },
    })
    await requests.pend(ABOVE)
    await requests.approve(ABOVE, { template: { id: 'TL-1' } })
    const after = await requests.get(WAITING)
    expect(after).toMatchObject({ status: 'pending', parent_configuration: { status: 'active' } })
    expect(after.events.pended).not.toHaveProperty('by')
  })

  test('does not wait for long either when that fails', async () => {
    const world = freshWorld()
    const requests = secondVendor(world).tierConfigRequests
    await requests.fail(ABOVE, { reason: 'No.' })
    expect((await requests.get(WAITING)).status).toBe('pending')
    expect((await requests.get(ABOVE)).configuration.status).toBe('active')
  })

  test('does not wait for a tier above that is only being changed', async () => {
    const world = freshWorld()
    const requests = secondVendor(world).tierConfigRequests
    await requests.fail(ABOVE, { reason: 'No.' })
    await requests.fail(WAITING, { reason: 'No.' })
    const params = [{ id: 'contact_email', value: 'emma.chan@atlas.example' }]
    const ask = (id: string) =>
      world.distributor.tierConfigRequests.create({ configuration: { id }, params })
    expect(await ask('TC-300-100-003')).toMatchObject({
      status: 'pending',
      configuration: { status: 'processing' },
    })
    expect((await ask('TC-300-100-004')).status).toBe('pending')
  })
})
