// Registering an account: completing the invitation that a contract is.
import { NOBODY, type Handler } from '../operation.ts'
import { signed } from '../rules/contract-changes.ts'
import { invalid, refusal } from '../rules/refusal.ts'
import { invitationOf, invitingContract, registered } from '../rules/registration.ts'
import type { ContractRecord } from '../store/agreement-records.ts'
import type { AccountRecord } from '../store/records.ts'
import type { Change } from '../store/store.ts'
import { namedIndustries, presentAccount } from './accounts.ts'
import { withoutNulls } from './without-nulls.ts'

/** The contract that the code in the query invites to. */
interface Target {
  readonly code?: string
  readonly contract?: ContractRecord
}

const create: Handler<'createAccount', Target, AccountRecord> = {
  load: ({ world }, { code }) =>
    code === undefined ? {} : { code, contract: invitingContract(code, world) },
  decide({ actor: caller, view: { world }, target, input, context }) {
    const { code = target.code, contract_id, id, users = [], industries, ...members } = input
    if (code === undefined) {
      if (caller === NOBODY) throw refusal('AUTH_001')
      throw invalid('code: This field is required. Accounts are made by completing an invitation.')
    }
    if (target.code !== undefined && code !== target.code) {
      throw invalid('code: It is not the one in the query. Send one code.')
    }
    const circumstances = { caller, world, context }
    const invitation = invitationOf(
      target.contract ?? invitingContract(code, world),
      { id, contract_id },
      circumstances,
    )
    if (!invitation.account.invited) {
      // The partner is registered and opens the link with its own key: it signs.
      const { changes } = signed(invitation.contract, { actor: caller, world, context })
      return { changes, result: invitation.account }
    }
    const served = industries && namedIndustries(industries, world)
    const { account, serviceUser, people, actor } = registered(
      invitation,
      { ...withoutNulls(members), ...(served && { industries: served }) },
      users,
      circumstances,
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
