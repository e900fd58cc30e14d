// Puts partners, customers and users into a mock's portal: also where nobody could register or log in.
import type { Context } from '../operation.ts'
import { showOrg, showUser } from '../resources/portal-view.ts'
import { withoutNulls } from '../resources/without-nulls.ts'
import { checkPassword, hashAtOnce } from '../rules/passwords.ts'
import { isPartner } from '../rules/portal-reach.ts'
import { checkFree, plainEmail } from '../rules/portal-users.ts'
import { invalid, missing } from '../rules/refusal.ts'
import type { PortalOrgRecord, PortalUserRecord } from '../store/portal-records.ts'
import type { Change, World } from '../store/store.ts'
import type { PortalAdditions } from './add-portal-input.ts'
import { freeId } from './free-id.ts'
import { moment } from './moment.ts'

/** What adds a record to the portal, and shows it as a partner sees it. */
interface Added<A extends keyof PortalAdditions> {
  readonly changes: readonly Change[]
  readonly present: (world: World) => PortalAdditions[A]['output']
}

type OrgInput = PortalAdditions['portalOrgs']['input']

/** What is wrong with what a company is to be, and whose. */
function problemsOf(
  { partner_account, customer_type, partner_commission_rate }: OrgInput,
  partner: PortalOrgRecord | undefined,
): string[] {
  const given = partner_account !== undefined && partner_account !== null
  if (customer_type === 'PARTNER' || (customer_type === undefined && !given)) {
    return [
      ...(given ? ['partner_account: A partner belongs to no other company.'] : []),
      ...(partner_commission_rate === undefined
        ? []
        : ['partner_commission_rate: Only customers have one.']),
    ]
  }
  if (!given) return ['partner_account: This field is required of a customer.']
  if (!partner) return [missing('partner_account')]
  return isPartner(partner) ? [] : [`partner_account: ${partner.id} is a customer, no partner.`]
}

/**
 * Refuses with `VAL_001` a customer without a partner, or of a company that is none, and a partner
 * that has what only customers have.
 */
export function addPortalOrg(input: OrgInput, world: World, context: Context): Added<'portalOrgs'> {
  const { partner_account, customer_type: _, partner_commission_rate = 0, ...own } = input
  const partner = world.portalOrgs.get(partner_account ?? '')
  const problems = problemsOf(input, partner)
  if (problems.length > 0) throw invalid(...problems)
  const { name, company, active = true, contact = {}, events } = own
  const org: PortalOrgRecord = {
    id: freeId('portalOrgs', own.id, world.portalOrgs, context),
    name,
    ...withoutNulls({ company }),
    active,
    ...(partner && { partner_id: partner.id, partner_commission_rate }),
    contact: withoutNulls(contact),
    events: { created: { at: context.now }, ...events },
  }
  const { now } = context
  return {
    changes: [{ in: 'portalOrgs', put: org }],
    present: (after) => showOrg(org, { world: after, now, login: { org: partner ?? org } }),
  }
}

/**
 * Refuses with `VAL_001` a company that there is not and a password that is too long, with `POR_001`
 * an e-mail address that another user has.
 */
export function addPortalUser(
  { org, password, last_login_at, ...own }: PortalAdditions['portalUsers']['input'],
  world: World,
  context: Context,
): Added<'portalUsers'> {
  if (!world.portalOrgs.get(org.id)) throw invalid(missing('org.id'))
  checkPassword(password)
  const email = plainEmail(own.email)
  checkFree(email, world)
  const seen = moment('last_login_at', last_login_at ?? undefined)
  const { first_name, last_name, role = 'user', active = true } = own
  const user: PortalUserRecord = {
    id: freeId('portalUsers', own.id, world.portalUsers, context),
    org_id: org.id,
    first_name,
    last_name,
    email,
    active,
    role,
    ...(password !== undefined && { password_hash: hashAtOnce(password) }),
    ...(seen && { last_login_at: seen }),
    events: { created: { at: context.now }, ...own.events },
  }
  return {
    changes: [{ in: 'portalUsers', put: user }],
    present: (after) => showUser(user, { world: after }),
  }
}
