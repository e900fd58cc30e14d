// How a contract is made: offered by the owner of an agreement, or applied for by a partner.
import { platformTime } from '../clock.ts'
import type { ContractCreate } from '../../spec/generated/types.ts'
import type { Actor, Handler } from '../operation.ts'
import { accepted, newContract } from '../rules/contract-changes.ts'
import {
  checkMayContract,
  checkNoOpenContract,
  checkSignable,
  partnerOf,
} from '../rules/contract-making.ts'
import { invalid, missing } from '../rules/refusal.ts'
import type { View } from '../rules/visibility.ts'
import type { AgreementRecord, ContractRecord } from '../store/agreement-records.ts'
import type { Change } from '../store/store.ts'
import { loadAgreement } from './agreements.ts'
import { presentContract } from './contract-view.ts'

/** Makes a contract; a partner that is new gets an id and waits to be registered. */
export const createContract: Handler<'createContract', AgreementRecord, ContractRecord> = {
  load: loadAgreement,
  check(agreement, actor, view) {
    checkMayContract(agreement, actor, view)
    checkSignable(agreement, view.world)
    if (agreement.type === 'distribution' || agreement.type === 'syndication') {
      checkNoOpenContract(agreement, actor.account.id, actor, view.world)
    }
  },
  decide({ actor, view, target, input, context }) {
    const { world } = view
    const partner = partnerOf(target, input, { actor, view, context })
    const problems = [
      ...('problems' in partner ? partner.problems : []),
      ...referralProblems(target, input, actor, view),
      ...sourcingProblems(target, input, view),
    ]
    if ('problems' in partner || problems.length > 0) throw invalid(...problems)
    checkNoOpenContract(target, partner.id, actor, world)
    const { kind = 'production', activation, expire_at, note, permissions } = input
    const { referral, sourcing } = input
    const base = newContract(
      { agreement: target, partnerId: partner.id, kind },
      { actor, world, context },
    )
    const contract: ContractRecord = {
      ...base,
      activation: { ...base.activation, ...activation },
      ...(expire_at && { expire_at: platformTime(new Date(expire_at)) }),
      ...(note && { note }),
      ...(permissions && { permissions }),
      ...(referral &&
        target.type === 'referral' && { referral_agreement_id: referral.agreement.id }),
      ...(sourcing &&
        target.type === 'syndication' && {
          sourcing: {
            ...(sourcing.product && { product_id: sourcing.product.id }),
            ...(sourcing.marketplace && { marketplace_id: sourcing.marketplace.id }),
          },
        }),
    }
    const invited: Change[] = partner.invited ? [{ in: 'accounts', put: partner.invited }] : []
    if (target.type === 'distribution' && target.auto_accept) {
      const change = accepted(contract, { world, context })
      return { changes: change.changes, result: change.contract }
    }
    return { changes: [...invited, { in: 'contracts', put: contract }], result: contract }
  },
  present: presentContract,
}

/** A referral contract attaches a program agreement of the account that makes it. */
function referralProblems(
  { type }: AgreementRecord,
  { referral }: ContractCreate,
  { account }: Actor,
  view: View,
): string[] {
  if (type !== 'referral') return []
  if (!referral) return ['referral: This field is required.']
  const agreement = view.get('agreements', referral.agreement.id)
  if (!agreement) return [missing('referral.agreement.id')]
  return agreement.type === 'program' && agreement.owner_id === account.id
    ? []
    : ['referral.agreement.id: It must be a program agreement of your own.']
}

function sourcingProblems(
  { type }: AgreementRecord,
  { sourcing }: ContractCreate,
  view: View,
): string[] {
  if (type !== 'syndication' || !sourcing) return []
  const { product, marketplace } = sourcing
  return [
    ...(product && !view.get('products', product.id) ? [missing('sourcing.product.id')] : []),
    ...(marketplace && !view.get('marketplaces', marketplace.id)
      ? [missing('sourcing.marketplace.id')]
      : []),
  ]
}
