// Licences of the reseller portal: until when they are good, and what follows for a customer.
import { platformTime } from '../clock.ts'
import type { PortalProduct } from '../../spec/generated/types.ts'
import type { PortalLicenseRecord } from '../store/portal-records.ts'
import type { World } from '../store/store.ts'

/** Whether a licence can be used. */
export const isActive = ({ expires_at }: PortalLicenseRecord, now: string): boolean =>
  now < expires_at

/** The licences of a customer that can be used. */
const activeOf = (customerId: string, world: World, now: string): PortalLicenseRecord[] =>
  world.portalLicenses.by('customer_id', customerId).filter((license) => isActive(license, now))

/** What is used of the active licences of a customer. */
export const usageOf = (customerId: string, world: World, now: string): number =>
  activeOf(customerId, world, now).reduce((sum, { used }) => sum + used, 0)

/** The day on which the first of the active licences of some customers expires. */
export function comingExpiryOf(
  customerIds: readonly string[],
  world: World,
  now: string,
): string | null {
  const [first] = customerIds
    .flatMap((id) => activeOf(id, world, now))
    .map(({ expires_at }) => expires_at)
    .sort()
  return first === undefined ? null : dayOf(first)
}

/** The day of a moment, UTC. */
export const dayOf = (moment: string): string => moment.slice(0, 'YYYY-MM-DD'.length)

/** When a billing period ends: on the same day of a later month, or on its last if it is shorter. */
export function endOfPeriod(start: string, period: PortalProduct['billing_period']): string {
  const from = new Date(start)
  const end = new Date(start)
  end.setUTCDate(1)
  end.setUTCMonth(from.getUTCMonth() + (period === 'monthly' ? 1 : 12))
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate()
  end.setUTCDate(Math.min(from.getUTCDate(), lastDay))
  return platformTime(end)
}
