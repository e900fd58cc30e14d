// Every operation and what handles it.
import type { OperationId } from '../../spec/generated/operations.ts'
import type { AnyHandler } from '../operation.ts'
import { accounts } from './accounts.ts'
import { agreementForms } from './agreement-forms.ts'
import { agreementLinks } from './agreement-links.ts'
import { agreementVersions } from './agreement-versions.ts'
import { agreements } from './agreements.ts'
import { categories } from './categories.ts'
import { contracts } from './contracts.ts'
import { countries } from './countries.ts'
import { distributionData } from './distribution-data.ts'
import { embeddedLeads } from './embedded-leads.ts'
import { hubs } from './hubs.ts'
import { leadForms } from './lead-forms.ts'
import { leads } from './leads.ts'
import { listingForms } from './listing-forms.ts'
import { listings } from './listings.ts'
import { marketplaces } from './marketplaces.ts'
import { news } from './news.ts'
import { partners } from './partners.ts'
import { portalInvoices } from './portal-invoices.ts'
import { portalOrgs } from './portal-orgs.ts'
import { portalRegistration } from './portal-registration.ts'
import { portalSales } from './portal-sales.ts'
import { portalSessions } from './portal-sessions.ts'
import { portalUsers } from './portal-users.ts'
import { productGroups } from './product-groups.ts'
import { products } from './products.ts'
import { registration } from './registration.ts'
import { subscriptions } from './subscriptions.ts'
import { tierAccountRequests } from './tier-account-requests.ts'
import { tierAccounts } from './tier-accounts.ts'
import { tierConfigRequests } from './tier-config-requests.ts'
import { tierConfigs } from './tier-configs.ts'
import { users } from './users.ts'

const handlers = {
  ...distributionData,
  ...contracts,
  ...agreements,
  ...agreementVersions,
  ...agreementLinks,
  ...agreementForms,
  ...accounts,
  ...hubs,
  ...countries,
  ...marketplaces,
  ...categories,
  ...news,
  ...partners,
  ...portalInvoices,
  ...portalOrgs,
  ...portalRegistration,
  ...portalSales,
  ...portalSessions,
  ...portalUsers,
  ...productGroups,
  ...users,
  ...products,
  ...registration,
  ...leadForms,
  ...embeddedLeads,
  ...leads,
  ...listingForms,
  ...listings,
  ...subscriptions,
  ...tierAccountRequests,
  ...tierAccounts,
  ...tierConfigRequests,
  ...tierConfigs,
} satisfies Record<OperationId, unknown>

/** The handler of an operation; its types have done their work where it was written. */
export const handlerOf = (id: OperationId): AnyHandler => handlers[id] as AnyHandler
