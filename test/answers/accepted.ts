// What each operation answers to its accepted call.
import { acceptedAgreements } from './accepted-agreements.ts'
import { acceptedContracts } from './accepted-contracts.ts'
import { acceptedCustomers } from './accepted-customers.ts'
import { acceptedLeads } from './accepted-leads.ts'
import { acceptedPartners } from './accepted-partners.ts'
import { acceptedPortal } from './accepted-portal.ts'
import { acceptedSettings } from './accepted-settings.ts'
import type { Expected } from './expected.ts'

export const accepted: Expected = {
  ...acceptedSettings,
  ...acceptedPartners,
  ...acceptedAgreements,
  ...acceptedContracts,
  ...acceptedCustomers,
  ...acceptedLeads,
  ...acceptedPortal,
}
