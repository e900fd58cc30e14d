// Every operation and what handles it.
import type { OperationId } from '../../spec/generated/operations.ts'
import type { AnyHandler } from '../operation.ts'
import { accounts } from './accounts.ts'
import { agreementForms } from './agreement-forms.ts'
import { agreementLinks } from './agreement-links.ts'
import { agreementVersions } from './agreement-versions.ts'
import { agreements } from './agreements.ts'
import { contracts } from './contracts.ts'
import { countries } from './countries.ts'
import { distributionData } from './distribution-data.ts'
import { hubs } from './hubs.ts'
import { marketplaces } from './marketplaces.ts'
import { partners } from './partners.ts'
import { productGroups } from './product-groups.ts'
import { products } from './products.ts'
import { registration } from './registration.ts'
import { subscriptions } from './subscriptions.ts'
import { tierAccountRequests } from './tier-account-requests.ts'
import { tierAccounts } from './tier-accounts.ts'
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
  ...partners,
  ...productGroups,
  ...users,
  ...products,
  ...registration,
  ...subscriptions,
  ...tierAccountRequests,
  ...tierAccounts,
} satisfies Record<OperationId, unknown>

/** The handler of an operation; its types have done their work where it was written. */
export const handlerOf = (id: OperationId): AnyHandler => handlers[id] as AnyHandler
