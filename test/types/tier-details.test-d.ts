// Tests what the compiler knows of the details of tier accounts and of queries over tier configurations.
import { describe, expectTypeOf, test } from 'vitest'
import type {
  Change,
  Client,
  HubRef,
  SubscriptionSummary,
  TierAccount,
  TierAccountDetails,
  TierAccountRequest,
  TierAccountRequestDetails,
  TierConfig,
  TierConfigQuery,
  TierConfigRequest,
  TierConfigRequestQuery,
} from 'partnerkit'

declare const client: Client

describe('details', () => {
  test('of an account are typed', () => {
    expectTypeOf(client.tierAccounts.details('')).resolves.toEqualTypeOf<TierAccountDetails>()
    expectTypeOf<TierAccountDetails>().toEqualTypeOf<{
      readonly account: TierAccount
      readonly children: readonly TierAccount[]
      readonly requests: readonly TierAccountRequest[]
      readonly subscriptions: readonly SubscriptionSummary[]
      readonly configRequests: readonly TierConfigRequest[]
      readonly configs: readonly TierConfig[]
    }>()
  })

  test('of a request are typed', () => {
    expectTypeOf(
      client.tierAccountRequests.details(''),
    ).resolves.toEqualTypeOf<TierAccountRequestDetails>()
    expectTypeOf<TierAccountRequestDetails['changes']>().toEqualTypeOf<
      readonly Change[] | undefined
    >()
    expectTypeOf<TierAccountRequestDetails['hub']>().toEqualTypeOf<HubRef | undefined>()
    expectTypeOf<TierAccountRequestDetails['externalId']>().toEqualTypeOf<string | undefined>()
  })
})

describe('a query', () => {
  test('takes levels as numbers, and null where only that can be asked', () => {
    void ({ filter: { tier_level: 2, 'contract.id': null } } satisfies TierConfigQuery)
    void ({ filter: { tier_level: { in: [1, 2] } } } satisfies TierConfigQuery)
    // @ts-expect-error there are two levels
    void ({ filter: { tier_level: 3 } } satisfies TierConfigQuery)
    // @ts-expect-error levels are numbers
    void ({ filter: { tier_level: '1' } } satisfies TierConfigQuery)
    // @ts-expect-error only ge and le
    void ({ filter: { created: '2026-01-01' } } satisfies TierConfigQuery)
    void ({ filter: { unassigned: null } } satisfies TierConfigRequestQuery)
    void ({ filter: { unassigned: { ne: null } } } satisfies TierConfigRequestQuery)
    // @ts-expect-error it can not be equal to a text
    void ({ filter: { unassigned: 'UR-1' } } satisfies TierConfigRequestQuery)
    // @ts-expect-error it can be selected, not compared
    void ({ filter: { configuration: 'x' } } satisfies TierConfigRequestQuery)
    void ({ select: ['configuration.product.capabilities'] } satisfies TierConfigRequestQuery)
  })
})
