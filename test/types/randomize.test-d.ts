// Tests what the compiler lets people ask of the random forms.
import { describe, expectTypeOf, test } from 'vitest'
import type {
  AgreementCreate,
  Client,
  DistributionAgreementCreate,
  HubCreate,
  Marketplace,
  MarketplaceCreate,
  PortalCustomerCreate,
  PortalUserCreate,
  TierAccountCreate,
  UserInvite,
} from 'partnerkit'
import {
  clearTierAccount,
  randomAgreement,
  randomCountries,
  randomDistributionAgreement,
  randomHub,
  randomMarketplace,
  randomPortalCustomer,
  randomPortalRegistration,
  randomPortalUser,
  randomRegions,
  randomTierAccount,
  randomUser,
  type RandomAgreementOptions,
  type RandomCountry,
  type RandomDistributionAgreementOptions,
  type RandomMarketplaceOptions,
  type RandomOptions,
  type RandomPortalOptions,
  type RandomPortalRegistration,
  type RandomRegion,
  type RandomTierAccountOptions,
  type RandomUserOptions,
} from 'partnerkit/randomize'

const parent = { id: 'TA-0000-0000-0000' }

describe('a random tier account', () => {
  test('is a complete body, and so is the cleared form', () => {
    const body = randomTierAccount({ type: 'customer', parent, country: 'DE', seed: 1, key: 'a' })
    expectTypeOf(body).toEqualTypeOf<TierAccountCreate>()
    expectTypeOf(clearTierAccount()).toEqualTypeOf<TierAccountCreate>()
  })

  test('needs a parent when it is a customer', () => {
    // @ts-expect-error the parent is missing
    randomTierAccount({ type: 'customer' })
    // @ts-expect-error the parent has no id
    randomTierAccount({ type: 'customer', parent: {} })
    // @ts-expect-error the type is missing
    randomTierAccount({ parent })
    randomTierAccount({ type: 'reseller' })
    randomTierAccount({ type: 'reseller', parent })
  })

  test('comes from a supported country', () => {
    // @ts-expect-error there is no such country
    void ({ type: 'reseller', country: 'XX' } satisfies RandomTierAccountOptions)
    // @ts-expect-error codes are written in capitals
    void ({ type: 'reseller', country: 'de' } satisfies RandomTierAccountOptions)
    expectTypeOf<'US'>().toExtend<RandomCountry>()
    expectTypeOf<string>().not.toExtend<RandomCountry>()
    expectTypeOf(randomCountries).toEqualTypeOf<readonly RandomCountry[]>()
  })

  test('takes a number as its seed, text or a number as its key', () => {
    // @ts-expect-error the seed is no number
    void ({ type: 'reseller', seed: 'a' } satisfies RandomTierAccountOptions)
    // @ts-expect-error the key is no text
    void ({ type: 'reseller', key: {} } satisfies RandomTierAccountOptions)
  })
})

describe('the other random forms', () => {
  const sourcing_agreement = { id: 'AGU-000-000-000' }
  const marketplace = { id: 'MP-00000' }

  test('are complete bodies', () => {
    expectTypeOf(randomHub()).toEqualTypeOf<HubCreate>()
    expectTypeOf(randomMarketplace()).toEqualTypeOf<MarketplaceCreate>()
    expectTypeOf(randomUser()).toEqualTypeOf<UserInvite>()
    expectTypeOf(randomAgreement({ type: 'program' })).toEqualTypeOf<AgreementCreate>()
    expectTypeOf(
      randomDistributionAgreement({ marketplace }),
    ).toEqualTypeOf<DistributionAgreementCreate>()
  })

  test('go into the calls that they are for', () => {
    const use = (client: Client, hub: { id: string }, sold: Marketplace) => [
      client.hubs.create(randomHub({ seed: 1, key: 'a' })),
      client.marketplaces.create(randomMarketplace({ hub, region: 'Iberia', seed: 1, key: 2 })),
      client.users.invite('PA-000-000', randomUser({ country: 'PT', group: hub, seed: 1 })),
      client.agreements.create(randomAgreement({ type: 'service', sourcing_agreement })),
      client.agreements.createDistribution(
        'AGP-000-000-000',
        randomDistributionAgreement({ marketplace: sold }),
      ),
    ]
    expectTypeOf(use).toBeFunction()
  })

  test('a service agreement needs a sourcing agreement, no other has one', () => {
    void ({ type: 'service', sourcing_agreement } satisfies RandomAgreementOptions)
    void ({ type: 'program', seed: 1 } satisfies RandomAgreementOptions)
    void ({ type: 'syndication', key: 'a' } satisfies RandomAgreementOptions)
    void ({ type: 'referral' } satisfies RandomAgreementOptions)
    // @ts-expect-error the sourcing agreement is missing
    randomAgreement({ type: 'service' })
    // @ts-expect-error the sourcing agreement has no id
    randomAgreement({ type: 'service', sourcing_agreement: {} })
    // @ts-expect-error the type is missing
    randomAgreement({ sourcing_agreement })
    const program = { type: 'program', sourcing_agreement } as const
    // @ts-expect-error only a service agreement has one
    void (program satisfies RandomAgreementOptions)
    // @ts-expect-error only a service agreement has one
    void ({ type: 'referral', sourcing_agreement } satisfies RandomAgreementOptions)
  })

  test('a distribution agreement is made apart, for a marketplace', () => {
    // @ts-expect-error it stands below a program agreement
    void ({ type: 'distribution' } satisfies RandomAgreementOptions)
    // @ts-expect-error the API knows the type, but refuses it
    void ({ type: 'product' } satisfies RandomAgreementOptions)
    // @ts-expect-error the kind of sourcing is the type
    void ({ type: 'sourcing' } satisfies RandomAgreementOptions)
    // @ts-expect-error the marketplace is missing
    randomDistributionAgreement()
    // @ts-expect-error the marketplace is missing
    randomDistributionAgreement({ seed: 1 })
    // @ts-expect-error the marketplace has no id
    void ({ marketplace: { name: 'a' } } satisfies RandomDistributionAgreementOptions)
  })

  test('come from regions and countries that are known, in groups that have an id', () => {
    // @ts-expect-error there is no such region
    void ({ region: 'Atlantis' } satisfies RandomMarketplaceOptions)
    // @ts-expect-error the hub has no id
    void ({ hub: {} } satisfies RandomMarketplaceOptions)
    // @ts-expect-error there is no such country
    void ({ country: 'XX' } satisfies RandomUserOptions)
    // @ts-expect-error the group has no id
    void ({ group: {} } satisfies RandomUserOptions)
    // @ts-expect-error hubs come from nowhere
    randomHub({ country: 'DE' })
    expectTypeOf(randomRegions).toEqualTypeOf<readonly RandomRegion[]>()
    expectTypeOf<string>().not.toExtend<RandomRegion>()
  })

  test('take a number as their seed, text or a number as their key', () => {
    // @ts-expect-error the seed is no number
    void ({ seed: 'a' } satisfies RandomOptions)
    // @ts-expect-error the key is no text
    void ({ key: {} } satisfies RandomOptions)
  })
})

describe('the random forms of the reseller portal', () => {
  test('are complete bodies', () => {
    expectTypeOf(randomPortalCustomer()).toEqualTypeOf<PortalCustomerCreate>()
    expectTypeOf(randomPortalUser()).toEqualTypeOf<PortalUserCreate>()
    expectTypeOf(randomPortalRegistration()).toEqualTypeOf<RandomPortalRegistration>()
  })

  test('go into the calls that they are for', () => {
    const use = ({ portal }: Client, { email, form }: RandomPortalRegistration) => [
      portal.registration.start(email),
      portal.registration.complete('token', form),
      portal.login({ email, password: form.password }),
      portal.customers.create(randomPortalCustomer({ country: 'PT', seed: 1, key: 'a' })),
      portal.customers.addUser('POR-000000', randomPortalUser({ country: 'JP', seed: 1, key: 2 })),
    ]
    expectTypeOf(use).toBeFunction()
  })

  test('come from countries that are known', () => {
    // @ts-expect-error there is no such country
    void ({ country: 'XX' } satisfies RandomPortalOptions)
    // @ts-expect-error the seed is no number
    void ({ seed: 'a' } satisfies RandomPortalOptions)
    // @ts-expect-error a registration is by one person
    void randomPortalRegistration().email.password
  })
})
