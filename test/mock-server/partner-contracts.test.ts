import { describe, expect, test } from 'vitest'
import {
  BACKUP,
  DISTRIBUTOR,
  ENROLL_FORM,
  FORMER_VENDOR,
  FREE_PROGRAM,
  FREE_RESELLER,
  INVITED_VENDOR,
  PROGRAM,
  REFERRAL,
  SECOND_VENDOR,
  SERVICE,
  SYNDICATION,
  VENDOR,
  newProgram,
  newService,
  notFound,
  refused,
  terms,
} from '../support/agreements.ts'
import { INVITED_RESELLER, between, counters, ids, newcomer, party } from '../support/partners.ts'
import { freshWorld } from '../support/world.ts'

describe('what happens to contracts shows on both sides', () => {
  test.each(['program', 'service'] as const)('of a %s contract', async (type) => {
    const world = freshWorld()
    const { distributor } = world
    const other = newcomer(world, type === 'program' ? 'vendor' : 'reseller')
    const offer = async (): Promise<string> => {
      const agreement = await (type === 'program' ? newProgram(world) : newService(world))
      const partner = { id: other.id }
      return (await distributor.contracts.create(agreement.id, { partner })).id
    }
    const none = 'none'
    const [one, two] = type === 'program' ? ['1 0 0 0', '2 0 0 0'] : ['0 1 0 0', '0 2 0 0']
    expect(await between(world, other)).toBe(none)

    const rejected = await offer()
    expect(await between(world, other)).toBe(one)
    await other.client.contracts.reject(rejected)
    expect(await between(world, other)).toBe(none)

    const deleted = await offer()
    expect(await between(world, other)).toBe(one)
    await distributor.contracts.delete(deleted)
    expect(await between(world, other)).toBe(none)

    const [first, second] = [await offer(), await offer()]
    expect(await between(world, other)).toBe(two)
    await other.client.contracts.sign(first)
    expect(await between(world, other)).toBe(two)
    await other.client.contracts.reject(second)
    expect(await between(world, other)).toBe(one)
    await distributor.contracts.terminate(first)
    expect(await between(world, other)).toBe(none)
  })

  test('of a distribution contract that the vendor applies for', async () => {
    const world = freshWorld()
    const { distributor } = world
    const vendor = newcomer(world, 'vendor')
    const { contracts } = vendor.client
    const program = await newProgram(world)
    const { id: agreement } = await distributor.agreements.createDistribution(program.id, {
      ...terms,
      marketplace: { id: 'MP-10044' },
      auto_accept: false,
      forms: { enroll: { id: ENROLL_FORM } },
    })
    const offer = await distributor.contracts.create(program.id, { partner: { id: vendor.id } })
    await contracts.sign(offer.id)
    const apply = async (): Promise<string> => {
      const { id } = await contracts.create(agreement, {})
      await vendor.client.distributionData.create(id, {
        data: { company_size: 5, support_email: 'help@x.example' },
      })
      return id
    }
    const expectCount = async (count: number): Promise<void> =>
      expect(await between(world, vendor)).toBe(`1 0 ${count} 0`)

    await expectCount(0)
    const deleted = await apply()
    await expectCount(1)
    await contracts.delete(deleted)
    await expectCount(0)

    const rejected = await apply()
    await contracts.enroll(rejected)
    await expectCount(1)
    await distributor.contracts.reject(rejected)
    await expectCount(0)

    const signed = await apply()
    await contracts.enroll(signed)
    await distributor.contracts.refine(signed)
    await expectCount(1)
    await contracts.enroll(signed)
    await distributor.contracts.sign(signed)
    await expectCount(1)
    await distributor.contracts.terminate(signed)
    await expectCount(0)
  })

  test('of a syndication contract that the reseller applies for', async () => {
    const world = freshWorld()
    const { distributor } = world
    const reseller = newcomer(world, 'reseller')
    const { contracts } = reseller.client
    const offer = await distributor.contracts.create(SERVICE, { partner: { id: reseller.id } })
    await contracts.sign(offer.id)
    const expectCount = async (count: number): Promise<void> =>
      expect(await between(world, reseller)).toBe(`0 1 0 ${count}`)

    await expectCount(0)
    const { id: deleted } = await contracts.create(SYNDICATION, {})
    await expectCount(1)
    await contracts.delete(deleted)
    await expectCount(0)
    const { id: rejected } = await contracts.create(SYNDICATION, {})
    await contracts.enroll(rejected)
    await expectCount(1)
    await distributor.contracts.reject(rejected)
    await expectCount(0)
    const { id: signed } = await contracts.create(SYNDICATION, {})
    await contracts.enroll(signed)
    await distributor.contracts.sign(signed)
    await expectCount(1)
    await distributor.contracts.terminate(offer.id)
    expect(await between(world, reseller)).toBe('none')
    expect(await contracts.get(signed)).toMatchObject({ status: 'terminated' })
  })

  test('of a program contract with all that Auto Accept brings and takes', async () => {
    const world = freshWorld()
    const { distributor } = world
    const vendor = newcomer(world, 'vendor')
    const program = await newProgram(world)
    for (const [id, auto_accept] of [
      ['MP-10044', true],
      ['MP-20018', true],
      ['MP-20019', false],
    ] as const) {
      const marketplace =
        id === 'MP-10044' ? { id } : await distributor.marketplaces.create({ name: id })
      await distributor.agreements.createDistribution(program.id, {
        ...terms,
        marketplace,
        auto_accept,
      })
    }
    const offer = await distributor.contracts.create(program.id, { partner: { id: vendor.id } })
    expect(await between(world, vendor)).toBe('1 0 0 0')
    await vendor.client.contracts.sign(offer.id)
    expect(await between(world, vendor)).toBe('1 0 2 0')
    await distributor.contracts.terminate(offer.id)
    expect(await between(world, vendor)).toBe('none')
  })

  test('but not of referral contracts: they count nowhere and make nobody a partner', async () => {
    const world = freshWorld()
    const vendor = newcomer(world, 'vendor')
    const referrer = party(world, FREE_RESELLER)
    const before = await between(world, referrer)
    const contract = await referrer.client.contracts.create(REFERRAL, {
      partner: { id: vendor.id },
      referral: { agreement: { id: FREE_PROGRAM } },
    })
    await referrer.client.contracts.enroll(contract.id)
    await vendor.client.contracts.sign(contract.id)
    expect(await between(world, vendor)).toBe('none')
    expect(await counters(referrer.client, vendor.id)).toBe('none')
    expect(await counters(vendor.client, referrer.id)).toBe('none')
    expect(await between(world, referrer)).toBe(before)
  })

  test('and other contracts do not keep a partner in the directory', async () => {
    const world = freshWorld()
    const vendor = party(world, SECOND_VENDOR)
    await world.distributor.contracts.terminate('CRP-10001-00001-00002')
    expect(await between(world, vendor)).toBe('1 0 2 0')
    await world.distributor.contracts.terminate('CRP-10001-00001-00003')
    const left = await vendor.client.contracts.list('in(status,(enrolling,pending))').toArray()
    expect(left.map(({ type }) => type)).toEqual(['distribution', 'distribution'])
    expect(await between(world, vendor)).toBe('none')
  })

  test('and of a reseller with its own vendors, whom its distributor does not meet', async () => {
    const world = freshWorld()
    const [vendor, owner] = [newcomer(world, 'vendor'), party(world, FREE_RESELLER)]
    const offer = await owner.client.contracts.create(FREE_PROGRAM, { partner: { id: vendor.id } })
    expect(await counters(owner.client, vendor.id)).toBe('1 0 0 0')
    expect(await counters(vendor.client, owner.id)).toBe('1 0 0 0')
    expect(await ids(owner.client)).toEqual([vendor.id, DISTRIBUTOR])
    expect(await vendor.client.partners.get(owner.id)).toMatchObject({ role: 'reseller' })
    expect(await between(world, vendor)).toBe('none')
    await vendor.client.contracts.sign(offer.id)
    expect(await counters(vendor.client, owner.id)).toBe('1 0 0 0')
    await owner.client.contracts.terminate(offer.id)
    expect(await counters(owner.client, vendor.id)).toBe('none')
    expect(await ids(vendor.client)).toEqual([])
  })
})

describe('a partner that has left', () => {
  test('may be offered a contract again', async () => {
    const world = freshWorld()
    const vendor = party(world, FORMER_VENDOR)
    const offer = await world.distributor.contracts.create(PROGRAM, { partner: { id: vendor.id } })
    expect(await between(world, vendor)).toBe('1 0 0 0')
    await vendor.client.contracts.sign(offer.id)
    expect(await between(world, vendor)).toBe('1 0 1 0')
    expect((await ids(world.distributor))[0]).toBe(vendor.id)
  })

  test('is gone when it was only invited, and its invitation is deleted', async () => {
    const { distributor } = freshWorld()
    for (const [id, contract] of [
      [INVITED_VENDOR, 'CRP-10001-00001-00004'],
      [INVITED_RESELLER, 'CRS-30001-00001-00004'],
    ] as const) {
      expect(await ids(distributor, 'status=invited')).toContain(id)
      await distributor.contracts.delete(contract)
      expect(await counters(distributor, id)).toBe('none')
    }
    expect(await ids(distributor, 'status=invited')).toEqual([])
  })

  test('has no products to show any more', async () => {
    const { mock, distributor } = freshWorld()
    expect(await distributor.partners.product(VENDOR, BACKUP)).toMatchObject({ id: BACKUP })
    await distributor.contracts.terminate('CRP-10001-00001-00001')
    await refused(mock, () => distributor.partners.products(VENDOR), notFound(VENDOR))
    await refused(mock, () => distributor.partners.product(VENDOR, BACKUP), notFound(VENDOR))
  })
})
