// Tier configurations of the default world that tests name, and requests brought into a state through the API.
import { expect } from 'vitest'
import type { Client, TierConfigRequest } from 'partnerkit'
import { contactInfo, type TestWorld } from './world.ts'

export const BACKUP = 'PRD-418-302-551'
/** Of the vendor's product for Brightline IT, with a pending update. */
export const [BUSY, PENDING] = ['TC-300-100-001', 'TCR-300-100-001-003']
/** Of the vendor's product, active, with nothing open. */
export const FREE = 'TC-300-100-002'
/** A setup that waits for the tier above, whose own setup is inquiring. */
export const [WAITING, ABOVE] = ['TCR-300-100-004-001', 'TCR-300-100-003-001']
/** A draft for a product of the second vendor. */
export const DRAFT = 'TCR-300-100-005-002'

export type Status = TierConfigRequest['status']

export const secondVendor = ({ mock, clientOf }: TestWorld): Client =>
  clientOf(mock.keyFor('VA-621-880'))

/** A request in a state, for a configuration of its own. */
export async function inState(world: TestWorld, status: Status): Promise<string> {
  const { mock, distributor, vendor } = world
  const account = await distributor.tierAccounts.create({
    type: 'reseller',
    name: 'Fresh',
    contact_info: contactInfo,
    parent: { id: 'TA-1000-2718-0002' },
  })
  if (status === 'tiers_setup')
    mock.add('tierConfigs', {
      account: { id: 'TA-1000-2718-0002' },
      product: { id: BACKUP },
      tier_level: 2,
      status: 'processing',
    })
  const configuration = mock.add('tierConfigs', {
    account,
    product: { id: BACKUP },
    status: 'processing',
  })
  const value = status === 'inquiring' ? null : 'fresh.example'
  const { id } = await distributor.tierConfigRequests.create({
    configuration,
    params: [{ id: 'reseller_domain', value }],
    ...(status === 'draft' && { status }),
  })
  if (status === 'approved')
    await vendor.tierConfigRequests.approve(id, { template: { id: 'TL-1' } })
  if (status === 'failed') await vendor.tierConfigRequests.fail(id, { reason: 'No.' })
  expect((await distributor.tierConfigRequests.get(id)).status).toBe(status)
  return id
}

export const STATES = [
  'draft',
  'tiers_setup',
  'pending',
  'inquiring',
  'approved',
  'failed',
] as const
