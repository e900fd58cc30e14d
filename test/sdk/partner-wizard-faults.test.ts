import { describe, expect, test } from 'vitest'
import type { NewPartnerAccount, OperationId, PartnerWizardStep } from 'partnerkit'
import { FREE_MARKETPLACE, PROGRAM, SYNDICATION } from '../support/agreements.ts'
import {
  faulty,
  newAgreement,
  operationsOf,
  roomyWorld,
  wizardFailure,
  type Fault,
  type RoomyWorld,
} from '../support/partner-wizard.ts'
import type { TestWorld } from '../support/world.ts'

/** All that a wizard can make, without ids. */
async function census({ distributor }: TestWorld): Promise<unknown> {
  const agreements = await distributor.agreements.list().toArray()
  const services = agreements.filter(({ title }) => title === newAgreement.name)
  const links = await Promise.all(
    services.map(async ({ id }) => [
      (await distributor.agreements.marketplaces(id)).items.map((one) => one.name),
      (await distributor.agreements.productGroups(id)).items.map((one) => one.name),
    ]),
  )
  const contracts = await distributor.contracts.list().toArray()
  const partners = await distributor.partners.list().toArray()
  return {
    agreements: agreements.map(({ type, title }) => `${type} ${title}`).toSorted(),
    links,
    contracts: contracts.map((one) => `${one.type} ${one.status} ${one.partner.name}`).toSorted(),
    partners: partners.map(({ name, status }) => `${name} ${status}`).toSorted(),
  }
}

interface Flow {
  readonly input: (world: RoomyWorld) => NewPartnerAccount
  readonly sends: readonly (readonly [OperationId, PartnerWizardStep])[]
}

const USERS = [{ id: 'UR-301-447-001' }, { id: 'UR-301-447-002' }]

const flows: Readonly<Record<string, Flow>> = {
  'vendor, new agreement': {
    input: ({ marketplaces }) => ({
      type: 'vendor',
      name: 'Bay Cloud',
      message: 'Welcome',
      users: 'all',
      newAgreement,
      marketplaces,
    }),
    sends: [
      ['listAccounts', 'users'],
      ['getMarketplace', 'marketplaces'],
      ['getMarketplace', 'marketplaces'],
      ['getMarketplace', 'marketplaces'],
      ['listUsers', 'users'],
      ['createAgreement', 'agreement'],
      ['createDistributionAgreement', 'marketplaces'],
      ['createDistributionAgreement', 'marketplaces'],
      ['createDistributionAgreement', 'marketplaces'],
      ['createContract', 'contract'],
      ['createAccount', 'account'],
      ['getContract', 'account'],
    ],
  },
  'reseller, new agreement': {
    input: ({ groups }) => ({
      type: 'reseller',
      name: 'Bay Resale',
      users: USERS,
      newAgreement: { ...newAgreement, document: { link: 'https://docs.example/terms.pdf' } },
      marketplace: { id: FREE_MARKETPLACE },
      productGroups: groups,
      sourcingAgreement: { id: SYNDICATION },
    }),
    sends: [
      ['listAccounts', 'users'],
      ['getAgreement', 'agreement'],
      ['getMarketplace', 'marketplaces'],
      ['getProductGroup', 'productGroups'],
      ['getProductGroup', 'productGroups'],
      ['getUser', 'users'],
      ['getUser', 'users'],
      ['createAgreement', 'agreement'],
      ['addAgreementMarketplace', 'marketplaces'],
      ['addAgreementProductGroup', 'productGroups'],
      ['addAgreementProductGroup', 'productGroups'],
      ['createContract', 'contract'],
      ['createAccount', 'account'],
      ['getContract', 'account'],
    ],
  },
  'vendor, existing agreement': {
    input: () => ({ type: 'vendor', name: 'Bay Cloud', agreement: { id: PROGRAM } }),
    sends: [
      ['getAgreement', 'agreement'],
      ['createContract', 'contract'],
      ['createAccount', 'account'],
      ['getContract', 'account'],
    ],
  },
}

describe.each(Object.entries(flows))('%s', (_, { input, sends }) => {
  const straight = roomyWorld().then(async (world) => {
    await world.distributor.partners.createAccount(input(world))
    return { sent: operationsOf(world), census: await census(world) }
  })

  test('sends what it has to and no more', async () => {
    expect((await straight).sent).toEqual(sends.map(([operation]) => operation))
  })

  const faults: Fault[] = ['refused', 'failed', 'cut off', 'done but lost']
  const cases = sends.flatMap(([operation, step], at) =>
    faults.map((fault) => ({ at, operation, step, fault })),
  )

  test.each(cases)(
    'request $at, $operation, $fault: says so, and can be resumed without duplicates',
    async ({ at, operation, step, fault }) => {
      const world = await roomyWorld()
      const asked = input(world)
      const error = await wizardFailure(
        faulty(world, at, operation, fault).partners.createAccount(asked),
      )
      expect(error.step).toBe(step)
      expect(error.cause).toMatchObject(
        fault === 'refused'
          ? { name: 'ApiError', code: 'VAL_001' }
          : { name: fault === 'failed' ? 'ApiError' : 'NetworkError' },
      )
      const reads = /^(get|list)/.test(operation)
      expect(error.created.unsure).toBe(reads || fault === 'refused' ? undefined : true)
      // It survives being stored.
      const resume = JSON.parse(JSON.stringify(error.created)) as typeof error.created
      const made = await world.distributor.partners.createAccount({ ...asked, resume })
      expect(made.contract).toMatchObject({ status: 'active', partner: made.partner })
      expect(made.account).toMatchObject(made.partner)
      expect(made.activation.link).toContain(made.activation.code)
      expect(made.distributionAgreements).toHaveLength(asked.marketplaces?.length ?? 0)
      expect(await census(world)).toEqual((await straight).census)
    },
  )
})
