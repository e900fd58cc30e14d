// What the screens of a customer or reseller, and of a request about one, show.
import type {
  SubscriptionSummary,
  TierAccount,
  TierAccountRequest,
  TierConfig,
  TierConfigRequest,
} from '../../spec/generated/types.ts'
import type { Change } from './changes.ts'

/** All that the tabs of a tier account show; lists are whole, the newest first. */
export interface TierAccountDetails {
  readonly account: TierAccount
  readonly children: readonly TierAccount[]
  readonly requests: readonly TierAccountRequest[]
  /** Those in which it is the customer or a tier above. */
  readonly subscriptions: readonly SubscriptionSummary[]
  readonly configRequests: readonly TierConfigRequest[]
  readonly configs: readonly TierConfig[]
}

/** All that the tabs of a tier account request show; lists are whole, the newest first. */
export interface TierAccountRequestDetails {
  readonly request: TierAccountRequest
  /** Missing where the version before can not be seen, as after the account was deleted. */
  readonly changes: readonly Change[] | undefined
  readonly hub: TierAccountRequest['account']['hub']
  readonly externalId: string | undefined
  /** Those of the account for the product of the request. */
  readonly subscriptions: readonly SubscriptionSummary[]
  /** Those of the account for the product of the request. */
  readonly configs: readonly TierConfig[]
}

/** The largest pages there are: whole lists take as few calls as can be. */
export const WHOLE = 1000

/** The subscriptions in which a tier account plays any part. */
export const anyTier = (id: string) => ({
  or: [{ 'tiers.customer.id': id }, { 'tiers.tier1.id': id }, { 'tiers.tier2.id': id }],
})
