// Refusals that take a state, a caller or a body of their own, by operation and code.
import { accountProvocations } from './provocations-accounts.ts'
import { agreementProvocations } from './provocations-agreements.ts'
import { customerProvocations } from './provocations-customers.ts'
import { portalProvocations } from './provocations-portal.ts'
import type { Provocations } from './provocation.ts'

export const provocations: Provocations = {
  ...accountProvocations,
  ...agreementProvocations,
  ...customerProvocations,
  ...portalProvocations,
}
