import { describe, expectTypeOf, test } from 'vitest'
import {
  createClient,
  type Account,
  type AccountRef,
  type Agreement,
  type Contract,
  type CreatedPartner,
  type InvitedPartner,
  type Listing,
  type NewsPost,
  type Partner,
  type PartnerWizardError,
  type PartnerWizardProgress,
  type PartnerWizardStep,
} from 'partnerkit'

const { partners, registration, marketplaces, agreements } = createClient({ apiKey: 'k' })

const vendor = { type: 'vendor', name: 'n' } as const
const reseller = { type: 'reseller', name: 'n' } as const
const agreement = { id: 'a' }
const newAgreement = { name: 'n', description: 'd' }
const marketplace = { id: 'm' }
const sourcingAgreement = { id: 's' }
const service = { newAgreement, marketplace, sourcingAgreement }

describe('possible combinations', () => {
  test('a vendor is invited to an existing agreement or to a new one', () => {
    void partners.invite({ ...vendor, agreement })
    void partners.invite({ ...vendor, newAgreement })
    void partners.invite({ ...vendor, newAgreement, marketplaces: [] })
    void partners.invite({
      ...vendor,
      newAgreement: { ...newAgreement, document: { link: 'https://docs.example' } },
      marketplaces: [{ id: 'm', auto_accept: false }, marketplace],
    })
  })

  test('a reseller too', () => {
    void partners.invite({ ...reseller, agreement })
    void partners.invite({ ...reseller, ...service })
    void partners.invite({ ...reseller, ...service, productGroups: [{ id: 'g' }] })
  })

  test('records that were read can be given', async () => {
    const { items } = await marketplaces.list()
    void partners.invite({ ...vendor, newAgreement, marketplaces: items })
    const read = await agreements.get('a')
    void partners.invite({ ...reseller, agreement: read })
  })

  test('the details of the invitation', () => {
    void partners.invite({
      ...vendor,
      agreement,
      external_id: 'e',
      message: 'm',
      note: 'n',
      kind: 'test',
      permissions: {
        agreement: { program: { create: true }, service: { create: true, delegate: true } },
      },
    })
    // @ts-expect-error there is no such kind
    void partners.invite({ ...vendor, agreement, kind: 'demo' })
    // @ts-expect-error a distributor can not be invited
    void partners.invite({ type: 'distributor', name: 'n', agreement })
    // @ts-expect-error the name is missing
    void partners.invite({ type: 'vendor', agreement })
    // @ts-expect-error one key for several requests would be wrong
    void partners.invite({ ...vendor, agreement }, { idempotencyKey: 'k' })
  })
})

describe('impossible combinations', () => {
  test('no agreement, or two', () => {
    // @ts-expect-error one of the two is needed
    void partners.invite(vendor)
    // @ts-expect-error not both
    void partners.invite({ ...vendor, agreement, newAgreement })
    // @ts-expect-error not both
    void partners.invite({ ...reseller, agreement, ...service })
  })

  test('an existing agreement with what belongs to a new one', () => {
    // @ts-expect-error marketplaces
    void partners.invite({ ...vendor, agreement, marketplaces: [marketplace] })
    // @ts-expect-error a marketplace
    void partners.invite({ ...reseller, agreement, marketplace })
    // @ts-expect-error product groups
    void partners.invite({ ...reseller, agreement, productGroups: [] })
    // @ts-expect-error a sourcing agreement
    void partners.invite({ ...reseller, agreement, sourcingAgreement })
  })

  test('a vendor with what belongs to a reseller', () => {
    // @ts-expect-error one marketplace
    void partners.invite({ ...vendor, newAgreement, marketplace })
    // @ts-expect-error product groups
    void partners.invite({ ...vendor, newAgreement, productGroups: [] })
    // @ts-expect-error a sourcing agreement
    void partners.invite({ ...vendor, newAgreement, sourcingAgreement })
  })

  test('a reseller with what belongs to a vendor, or without what it needs', () => {
    // @ts-expect-error marketplaces
    void partners.invite({ ...reseller, ...service, marketplaces: [marketplace] })
    // @ts-expect-error no sourcing agreement
    void partners.invite({ ...reseller, newAgreement, marketplace })
    // @ts-expect-error no marketplace
    void partners.invite({ ...reseller, newAgreement, sourcingAgreement })
    const groups = [{ id: 'g', auto_accept: true }]
    void partners.invite({
      ...reseller,
      ...service,
      // @ts-expect-error only distribution agreements have Auto Accept
      marketplace: { id: 'm', auto_accept: true },
      productGroups: groups,
    })
  })

  test('a type that is not known yet goes with an existing agreement alone', () => {
    const either = { type: 'vendor' as 'vendor' | 'reseller', name: 'n' }
    void partners.invite({ ...either, agreement })
    // @ts-expect-error what a new one needs depends on the type
    void partners.invite({ ...either, newAgreement })
  })

  test('a document that is two things or nothing', () => {
    const file = new Blob(['f'])
    const link = 'https://docs.example'
    void partners.invite({ ...vendor, newAgreement: { ...newAgreement, document: { file } } })
    void partners.invite({ ...vendor, newAgreement: { ...newAgreement, document: 'none' } })
    // @ts-expect-error both
    void partners.invite({ ...vendor, newAgreement: { ...newAgreement, document: { link, file } } })
    // @ts-expect-error neither
    void partners.invite({ ...vendor, newAgreement: { ...newAgreement, document: {} } })
    // @ts-expect-error the description is missing
    void partners.invite({ ...vendor, newAgreement: { name: 'n' } })
  })
})

describe('accounts', () => {
  test('users are some or all, and belong to accounts alone', () => {
    void partners.createAccount({ ...vendor, agreement })
    void partners.createAccount({ ...vendor, agreement, users: 'all' })
    void partners.createAccount({ ...reseller, ...service, users: [{ id: 'u' }] })
    // @ts-expect-error there is no such word
    void partners.createAccount({ ...vendor, agreement, users: 'none' })
    // @ts-expect-error an invitation has none
    void partners.invite({ ...vendor, agreement, users: 'all' })
    // @ts-expect-error the same combinations are impossible
    void partners.createAccount({ ...vendor, agreement, newAgreement })
  })

  test('answers are typed', () => {
    expectTypeOf(partners.invite({ ...vendor, agreement })).resolves.toEqualTypeOf<InvitedPartner>()
    expectTypeOf(
      partners.createAccount({ ...vendor, agreement }),
    ).resolves.toEqualTypeOf<CreatedPartner>()
    expectTypeOf<InvitedPartner>().toEqualTypeOf<{
      readonly partner: AccountRef
      readonly agreement: Agreement
      readonly distributionAgreements: readonly Agreement[]
      readonly contract: Contract
      readonly activation: { readonly link: string; readonly code: string }
    }>()
    expectTypeOf<CreatedPartner['account']>().toEqualTypeOf<Account>()
    expectTypeOf<InvitedPartner>().not.toHaveProperty('account')
    expectTypeOf(partners.details('a')).resolves.toEqualTypeOf<{
      readonly partner: Partner
      readonly contracts: readonly Contract[]
      readonly listings: readonly Listing[]
      readonly news: readonly NewsPost[]
    }>()
  })

  test('what an error tells is what a call resumes', () => {
    const error = {} as PartnerWizardError
    expectTypeOf<PartnerWizardError['name']>().toEqualTypeOf<'PartnerWizardError'>()
    expectTypeOf(error.step).toEqualTypeOf<PartnerWizardStep>()
    expectTypeOf(error.created).toEqualTypeOf<PartnerWizardProgress>()
    void partners.invite({ ...vendor, newAgreement, resume: error.created })
    void partners.createAccount({ ...reseller, ...service, resume: error.created })
  })
})

test('registration takes the invitation and a form', () => {
  expectTypeOf(registration.complete('c', { name: 'n' })).resolves.toEqualTypeOf<Account>()
  void registration.complete('c', { name: 'n', user: { name: 'u', email: 'e' }, external_id: 'e' })
  // @ts-expect-error the name is missing
  void registration.complete('c', {})
  // @ts-expect-error the user needs an address
  void registration.complete('c', { name: 'n', user: { name: 'u' } })
  // @ts-expect-error the code is the first argument
  void registration.complete('c', { name: 'n', code: 'c' })
})
