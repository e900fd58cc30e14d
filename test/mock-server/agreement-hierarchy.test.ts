import type { DistributionAgreementCreate } from 'partnerkit'
import { describe, expect, test } from 'vitest'
import {
  AMERICA,
  EUROPE,
  FREE_MARKETPLACE,
  FREE_PROGRAM,
  FREE_RESELLER,
  invalid,
  invite,
  newProgram,
  newService,
  notFound,
  PROGRAM,
  REFERRAL,
  REFERRAL_SERVICE,
  SECURITY,
  SERVICE,
  SYNDICATION,
  terms,
  WEB_STORE,
} from '../support/agreements.ts'
import { refusalOf } from '../support/refusal.ts'
import { freshWorld, type TestWorld } from '../support/world.ts'

const free: DistributionAgreementCreate = { ...terms, marketplace: { id: FREE_MARKETPLACE } }

describe('a distribution agreement', () => {
  test('stands below its program agreement, for one marketplace, with auto accept on', async () => {
    const { distributor } = freshWorld()
    const agreement = await distributor.agreements.createDistribution(SECURITY, free)
    expect(agreement).toMatchObject({
      id: expect.stringMatching(/^AGD-\d{3}-\d{3}-\d{3}$/),
      type: 'distribution',
      title: 'Terms',
      name: 'Terms',
      parent: { id: SECURITY, name: 'Harbor Security Program' },
      marketplace: { id: FREE_MARKETPLACE, name: 'Harbor Asia Pacific' },
      auto_accept: true,
      version: { version: 1, active: true },
      stats: { contracts: 0, versions: 1 },
    })
    expect(await distributor.agreements.get(agreement.id)).toEqual(agreement)
    const below = (id: string) => distributor.agreements.distributions(id).toArray()
    expect(await below(SECURITY)).toMatchObject([agreement, { id: WEB_STORE }])
    expect((await below(PROGRAM)).map(({ id }) => id).toSorted()).toEqual([EUROPE, AMERICA])
    expect((await distributor.agreements.list({ limit: 1 })).items).toEqual([agreement])
  })

  test.each(['program', 'service', 'distribution', 'product'] as const)(
    'is one, even if its body says %s',
    async (type) => {
      const { distributor } = freshWorld()
      const body = { ...free, type }
      const agreement = await distributor.agreements.createDistribution(PROGRAM, body)
      expect(agreement).toMatchObject({ type: 'distribution', parent: { id: PROGRAM } })
    },
  )

  test('can be made with auto accept off, and without an active version', async () => {
    const { distributor } = freshWorld()
    const body = { ...free, auto_accept: false, active: false }
    const agreement = await distributor.agreements.createDistribution(PROGRAM, body)
    expect(agreement).toMatchObject({ auto_accept: false, version: { active: false } })
  })

  test.each([
    ['no marketplace', { marketplace: undefined }, 'marketplace'],
    ['a marketplace without id', { marketplace: {} }, 'marketplace.id'],
    ['an unknown marketplace', { marketplace: { id: 'MP-99999' } }, 'marketplace.id'],
    ["a reseller's marketplace", { marketplace: { id: 'MP-20017' } }, 'marketplace.id'],
    ['no description', { description: undefined }, 'description'],
    ['no title', { title: undefined }, 'title'],
  ])('is refused with %s', async (_, change, field) => {
    const { mock, distributor } = freshWorld()
    const call = () =>
      distributor.request('POST', `/agreements/${PROGRAM}/agreements`, {
        body: { ...free, ...change },
      })
    expect(await refusalOf({ mock }, call)).toMatchObject(
      invalid(expect.stringMatching(new RegExp(`^${field}: .+\\.$`))),
    )
  })

  test.each([
    ['service', SERVICE],
    ['distribution', EUROPE],
    ['syndication', SYNDICATION],
    ['referral', REFERRAL],
  ])('can not stand below a %s agreement', async (_, id) => {
    const { mock, distributor } = freshWorld()
    expect(
      await refusalOf({ mock }, () => distributor.agreements.createDistribution(id, free)),
    ).toMatchObject({
      status: 400,
      code: 'VAL_001',
    })
    expect((await distributor.agreements.distributions(id)).items).toEqual([])
  })
})

describe('a marketplace', () => {
  const taken = (id: string) => ({
    status: 400,
    code: 'AGR_003',
    messages: [`marketplace: Marketplace ${id} already has a distribution agreement.`],
  })

  test('has one distribution agreement, below whatever program agreement', async () => {
    const world = freshWorld()
    const { mock, distributor } = world
    const marketplace = { id: 'MP-10041' }
    for (const program of [PROGRAM, SECURITY, (await newProgram(world)).id]) {
      expect(
        await refusalOf({ mock }, () =>
          distributor.agreements.createDistribution(program, { ...free, marketplace }),
        ),
      ).toMatchObject(taken('MP-10041'))
    }
  })

  test('is free again once its distribution agreement is deleted', async () => {
    const { mock, distributor } = freshWorld()
    const { id } = await distributor.agreements.createDistribution(PROGRAM, free)
    const again = () => distributor.agreements.createDistribution(SECURITY, free)
    expect(await refusalOf({ mock }, again)).toMatchObject(taken(FREE_MARKETPLACE))
    await distributor.agreements.delete(id)
    expect(await again()).toMatchObject({ parent: { id: SECURITY } })
  })

  test('of another owner is free to that owner', async () => {
    const { mock, clientOf } = freshWorld()
    const owner = clientOf(mock.keyFor(FREE_RESELLER))
    const { id } = await owner.marketplaces.create({ name: 'Nordlicht Shop' })
    const agreement = { ...terms, marketplace: { id } }
    expect(await owner.agreements.createDistribution(FREE_PROGRAM, agreement)).toMatchObject({
      owner: { id: FREE_RESELLER },
      marketplace: { id, name: 'Nordlicht Shop' },
    })
    expect(
      await refusalOf({ mock }, () => owner.agreements.createDistribution(FREE_PROGRAM, agreement)),
    ).toMatchObject(taken(id))
  })

  test('is counted in neither direction by the agreements of services', async () => {
    const world = freshWorld()
    const { id } = await newService(world)
    await world.distributor.agreements.addMarketplace(id, { id: FREE_MARKETPLACE })
    const made = await world.distributor.agreements.createDistribution(PROGRAM, free)
    expect(made.marketplace?.id).toBe(FREE_MARKETPLACE)
  })
})

describe('numbers', () => {
  test('count contracts in any state but rejected', async () => {
    const { distributor } = freshWorld()
    const contracts = async (id: string) => (await distributor.agreements.get(id)).stats.contracts
    expect(await contracts(PROGRAM)).toBe(4)
    expect(await contracts(WEB_STORE)).toBe(1)
    expect(await contracts(REFERRAL_SERVICE)).toBe(1)
    expect(await contracts(SYNDICATION)).toBe(4)
  })

  test('follow contracts', async () => {
    const world = freshWorld()
    const { distributor, vendor } = world
    const { id } = await newProgram(world)
    const contracts = async () => (await distributor.agreements.get(id)).stats.contracts
    const first = await invite(world, id, false)
    expect(await contracts()).toBe(1)
    await vendor.contracts.reject(first.id)
    expect(await contracts()).toBe(0)
    const second = await invite(world, id)
    await distributor.contracts.terminate(second.id)
    expect(await contracts()).toBe(1)
  })
})

describe('a deletion', () => {
  test('takes an agreement that nobody uses, for good', async () => {
    const world = freshWorld()
    const { mock, distributor } = world
    const { id } = await newProgram(world)
    await distributor.agreements.delete(id)
    for (const call of [
      () => distributor.agreements.get(id),
      () => distributor.agreements.delete(id),
      () => distributor.agreements.document(id),
      () => distributor.agreementVersions.list(id),
      () => distributor.agreementVersions.get(id, 1),
    ]) {
      expect(await refusalOf({ mock }, call)).toMatchObject(notFound(id))
    }
    expect((await newProgram(world)).id).not.toBe(id)
  })

  test('is refused for an agreement with agreements below it', async () => {
    const world = freshWorld()
    const { mock, distributor } = world
    const { id } = await newProgram(world)
    const child = await distributor.agreements.createDistribution(id, {
      ...terms,
      marketplace: { id: FREE_MARKETPLACE },
    })
    expect(await refusalOf({ mock }, () => distributor.agreements.delete(id))).toMatchObject({
      status: 400,
      code: 'AGR_001',
      messages: [
        `Agreement ${id} can not be deleted: it has 1 distribution agreement (${child.id}). Only an unused agreement can be.`,
      ],
    })
    await distributor.agreements.delete(child.id)
    await distributor.agreements.delete(id)
  })

  test.each([
    ['pending', async () => undefined],
    ['active', async ({ vendor }: TestWorld, id: string) => vendor.contracts.sign(id)],
    ['rejected', async ({ vendor }: TestWorld, id: string) => vendor.contracts.reject(id)],
  ])('is refused for an agreement with a contract that is %s', async (status, act) => {
    const world = freshWorld()
    const { mock, distributor } = world
    const { id } = await newProgram(world)
    const contract = await invite(world, id, false)
    await act(world, contract.id)
    expect((await distributor.contracts.get(contract.id)).status).toBe(status)
    expect(await refusalOf({ mock }, () => distributor.agreements.delete(id))).toMatchObject({
      status: 400,
      code: 'AGR_001',
      messages: [
        `Agreement ${id} can not be deleted: it has 1 contract (${contract.id}). Only an unused agreement can be.`,
      ],
    })
  })

  test('is refused for a distribution agreement with a contract, active or not', async () => {
    const { mock, distributor } = freshWorld()
    for (const id of [EUROPE, AMERICA, WEB_STORE]) {
      expect(await refusalOf({ mock }, () => distributor.agreements.delete(id))).toMatchObject({
        status: 400,
        code: 'AGR_001',
      })
    }
  })

  test('is refused for a sourcing agreement that a service agreement refers to', async () => {
    const { mock, distributor } = freshWorld()
    const sourcing = await distributor.agreements.create({ ...terms, type: 'syndication' })
    const service = await distributor.agreements.create({
      ...terms,
      type: 'service',
      sourcing_agreement: { id: sourcing.id },
    })
    expect(
      await refusalOf({ mock }, () => distributor.agreements.delete(sourcing.id)),
    ).toMatchObject({
      status: 400,
      code: 'AGR_001',
      messages: [
        `Agreement ${sourcing.id} can not be deleted: it has 1 service agreement (${service.id}). Only an unused agreement can be.`,
      ],
    })
    await distributor.agreements.delete(service.id)
    await distributor.agreements.delete(sourcing.id)
  })
})
