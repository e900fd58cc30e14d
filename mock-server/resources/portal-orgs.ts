// The companies of the reseller portal: the own one, and the customers of a partner.
import { filters } from '../../spec/generated/filters.ts'
import type { PortalOrgUpdate } from '../../spec/generated/types.ts'
import { stamp, type Portal, type PortalHandler } from '../portal.ts'
import { checkMayChange, isPartner, reachedOrg } from '../rules/portal-reach.ts'
import { invalid } from '../rules/refusal.ts'
import type { PortalOrgRecord } from '../store/portal-records.ts'
import { pageOf } from './list.ts'
import { showOrg } from './portal-view.ts'
import { withoutNulls } from './without-nulls.ts'

const list: PortalHandler<'listPortalOrgs'> = {
  fields: filters.listPortalOrgs,
  load() {},
  decide: ({ view, plan }) => pageOf(plan, [showOrg(view.login.org, view)]),
}

const get: PortalHandler<'getPortalOrg', PortalOrgRecord> = {
  load: (portal, { id = '' }) => reachedOrg(portal, id),
  decide: ({ view, target }) => ({ result: showOrg(target, view) }),
}

/** Why a member can not be what an edit asks for. */
const WHY = {
  partner_account: 'A company stays with its partner.',
  customer_type: 'A company stays what it is.',
  active: 'You can not change this of your own company.',
  partner_commission_rate: 'Only the partner of a customer can change this.',
} as const

/** Refuses with `VAL_001` to change what nobody can change, or not of the own company. */
function checkEdit(org: PortalOrgRecord, input: PortalOrgUpdate, { login }: Portal): void {
  const own = org.id === login.org.id
  const { partner_account, customer_type, active, partner_commission_rate } = input
  const changed = (asked: unknown, is: unknown): boolean => asked !== undefined && asked !== is
  const wrong = {
    partner_account: changed(partner_account, org.partner_id ?? null),
    customer_type: changed(customer_type, isPartner(org) ? 'PARTNER' : 'CUSTOMER'),
    active: own && changed(active, org.active),
    // Taken if it is right, a customer could find out what its partner earns.
    partner_commission_rate: own && partner_commission_rate !== undefined,
  }
  const problems = (Object.keys(WHY) as (keyof typeof WHY)[])
    .filter((name) => wrong[name])
    .map((name) => `${name}: ${WHY[name]}`)
  if (problems.length > 0) throw invalid(...problems)
}

const update: PortalHandler<'updatePortalOrg', PortalOrgRecord> = {
  load: (portal, { id = '' }) => reachedOrg(portal, id),
  check: (org, _, portal) => checkMayChange(portal, org.id),
  decide({ view, target, input }) {
    const { partner_account: _account, customer_type: _type, contact, ...changes } = input
    checkEdit(target, input, view)
    const org: PortalOrgRecord = {
      ...target,
      ...withoutNulls(changes),
      ...(contact && { contact: withoutNulls(contact) }),
      events: { ...target.events, updated: stamp(view) },
    }
    return { changes: [{ in: 'portalOrgs', put: org }], result: showOrg(org, view) }
  },
}

const customers: PortalHandler<'listPortalCustomers'> = {
  fields: filters.listPortalCustomers,
  load() {},
  decide({ view, plan }) {
    const rows = view.world.portalOrgs.by('partner_id', view.login.org.id)
    return pageOf(
      plan,
      rows.map((org) => showOrg(org, view)),
    )
  },
}

const create: PortalHandler<'createPortalCustomer'> = {
  load() {},
  decide({ view, input }) {
    const { world, ids, login } = view
    const { partner_account = login.org.id, customer_type: _, contact = {}, ...own } = input
    if (partner_account !== login.org.id) {
      throw invalid(`partner_account: It must be ${login.org.id}, your own company, or left out.`)
    }
    const org: PortalOrgRecord = {
      id: ids.next('portalOrgs', (id) => !!world.portalOrgs.ever(id)),
      ...withoutNulls(own),
      partner_id: login.org.id,
      contact: withoutNulls(contact),
      events: { created: stamp(view) },
    }
    return { changes: [{ in: 'portalOrgs', put: org }], result: showOrg(org, view) }
  },
}

/** The operations of the family. */
export const portalOrgs = {
  listPortalOrgs: list,
  getPortalOrg: get,
  updatePortalOrg: update,
  listPortalCustomers: customers,
  createPortalCustomer: create,
}
