// Registering an account: completing the invitation that a contract is.
import type { Handler } from '../operation.ts'
import { signed } from '../rules/contract-changes.ts'
import { invalid, refusal } from '../rules/refusal.ts'
import { invitationOf, registered } from '../rules/registration.ts'
import { isNobody } from '../steps/authenticate.ts'
import type { AccountRecord } from '../store/records.ts'
import type { Change } from '../store/store.ts'
import { namedIndustries, presentAccount } from './accounts.ts'
import { withoutNulls } from './without-nulls.ts'

/** What the query says. */
interface Target {
  readonly code: string | undefined
}

const create: Handler<'createAccount', Target, AccountRecord> = {
  load: (_, { code }) => ({ code }),
  decide({ actor: caller, view: { world }, target, input, context }) {
    const { code: inBody, contract_id, id, users = [], industries, ...members } = input
    const code = target.code ?? inBody
    if (code === undefined) {
      if (isNobody(caller)) throw refusal('AUTH_001')
      throw invalid('code: This field is required. Accounts are made by completing an invitation.')
    }
    const invitation = invitationOf(code, { id, contract_id }, world, context.now)
    const served = industries && namedIndustries(industries, world)
    const { account, serviceUser, people, actor } = registered(
      invitation,
      { ...withoutNulls(members), ...(served && { industries: served }) },
      users,
      { caller, world, context },
    )
    const { changes } = signed(invitation.contract, { actor, world, context })
    return {
      changes: [
        { in: 'accounts', put: account },
        { in: 'serviceUsers', put: serviceUser },
        ...people.map((user): Change => ({ in: 'users', put: user })),
        ...changes,
      ],
      result: account,
    }
  },
  present: presentAccount,
}

/** The operations of the family. */
export const registration = { createAccount: create }
