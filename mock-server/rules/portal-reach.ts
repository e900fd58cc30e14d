// What somebody who is logged in to the portal can see: the own company and, for a partner, its customers.
import type { RuleSource } from '../../spec/errors.ts'
import type { Portal } from '../portal.ts'
import type {
  PortalInvoiceRecord,
  PortalOrderRecord,
  PortalOrgRecord,
  PortalUserRecord,
} from '../store/portal-records.ts'
import { refusal } from './refusal.ts'

/** Who reaches a company besides its own users. */
interface Reach {
  readonly source: RuleSource
  readonly reaches: (own: PortalOrgRecord, other: PortalOrgRecord) => boolean
}

/** A company reaches itself and, as a partner, its customers. */
const reach: Reach = {
  source: 'documented',
  reaches: (own, other) => other.id === own.id || other.partner_id === own.id,
}

/** Whether a company is a partner. */
export const isPartner = ({ partner_id }: PortalOrgRecord): boolean => partner_id === undefined

/** The own company or a customer of it; refuses all others with `NFND_000`. */
export function reachedOrg({ world, login }: Portal, id: string): PortalOrgRecord {
  const org = world.portalOrgs.get(id)
  if (!org || !reach.reaches(login.org, org)) throw refusal('NFND_000', { id })
  return org
}

/** A customer, also the own company where it is one; refuses all others with `NFND_000`. */
export function reachedCustomer(portal: Portal, id: string): PortalOrgRecord {
  const org = reachedOrg(portal, id)
  if (isPartner(org)) throw refusal('NFND_000', { id })
  return org
}

/** A user of a company within reach; refuses all others with `NFND_000`. */
export function reachedUser(portal: Portal, id: string): PortalUserRecord {
  return reached(portal, id, portal.world.portalUsers.get(id), ({ org_id }) => org_id)
}

/** An order of a customer within reach; refuses all others with `NFND_000`. */
export function reachedOrder(portal: Portal, id: string): PortalOrderRecord {
  return reached(portal, id, portal.world.portalOrders.get(id), ({ customer_id }) => customer_id)
}

/** An invoice of a customer within reach; refuses all others with `NFND_000`. */
export function reachedInvoice(portal: Portal, id: string): PortalInvoiceRecord {
  return reached(portal, id, portal.world.portalInvoices.get(id), ({ customer_id }) => customer_id)
}

function reached<R>(
  { world, login }: Portal,
  id: string,
  record: R | undefined,
  orgOf: (record: R) => string,
): R {
  const org = record && world.portalOrgs.get(orgOf(record))
  if (!org || !reach.reaches(login.org, org)) throw refusal('NFND_000', { id })
  return record
}

/** Refuses with `PERM_001` who is no administrator to change what belongs to the own company. */
export function checkMayChange({ login }: Portal, orgId: string): void {
  if (orgId === login.org.id && login.user.role !== 'admin') throw refusal('PERM_001')
}
