import { describe, expect, test } from 'vitest'
import type { ContractCreate } from 'partnerkit'
import {
  ACCOUNTS,
  REFERRED_PROGRAM,
  answer,
  begin,
  bring,
  clientFor,
  newDistribution,
  newEnrollForm,
  newProgram,
  newService,
  newSourcing,
  prepare,
  signedWith,
  userOf,
} from '../support/contracts.ts'
import { failure, freshWorld } from '../support/world.ts'

// Contracts that a partner applies for: distribution, syndication and referral.

const NOW = '2030-01-02T03:04:05+00:00'

describe.each(['distribution', 'syndication', 'referral'] as const)('a %s contract', (type) => {
  test('begins with the account that applies', async () => {
    const world = freshWorld()
    const deal = await prepare(world, type)
    world.mock.clock.set(NOW)
    const event = { at: NOW, by: { id: userOf(deal.ids.creator), name: expect.any(String) } }
    const contract = await begin(deal)
    expect(contract).toMatchObject({
      type,
      status: 'enrolling',
      kind: 'production',
      issuer: { id: deal.ids.issuer },
      owner: { id: deal.ids.partner },
      partner: { id: deal.ids.partner },
      creator: { id: deal.ids.creator },
      agreement: { id: deal.agreement },
      version: null,
      version_created: null,
      enrolled: null,
      latest: true,
      activation: { message: 'Welcome' },
    })
    expect(contract.events).toEqual({ created: event, countersigned: event, updated: { at: NOW } })
    expect(contract).not.toHaveProperty('signee')
    expect('marketplace' in contract).toBe(type === 'distribution')
    expect('referral' in contract).toBe(type === 'referral')
  })

  test('can not be made while another is open, but again after that', async () => {
    const world = freshWorld()
    const deal = await prepare(world, type)
    for (const stage of ['rejected', 'terminated', 'pending'] as const) {
      const { id } = await bring(world, deal, stage)
      expect(id).toMatch(/^CR[DUF](-\d{5}){3}$/)
    }
    const before = world.mock.snapshot()
    expect(await failure(begin(deal))).toMatchObject({ status: 400, code: 'CTR_002' })
    expect(world.mock.snapshot()).toEqual(before)
  })

  test('can not go on once its partner has lost the contract it stands on', async () => {
    const world = freshWorld()
    const deal = await prepare(world, type)
    const { id } = await bring(world, deal, 'enrolling')
    const below = type === 'distribution' ? 'program' : 'service'
    const query = { filter: { type: below, status: 'active' }, limit: 1 } as const
    const [standing] = (await deal.as.creator.contracts.list(query)).items
    await world.distributor.contracts.terminate(standing?.id ?? '')
    const before = world.mock.snapshot()
    const call = deal.as.creator.contracts.enroll(id)
    expect(await failure(call)).toMatchObject({ status: 400, code: 'CTR_006' })
    expect(world.mock.snapshot()).toEqual(before)
  })
})

describe('an enroll form', () => {
  test('must be answered before the partner enrolls', async () => {
    const world = freshWorld()
    const deal = await prepare(world, 'distribution', { form: true })
    const { id } = await begin(deal)
    const { vendor } = world
    expect(await failure(vendor.contracts.enroll(id))).toMatchObject({
      status: 400,
      code: 'CTR_003',
    })
    const empty = vendor.distributionData.create(id, { data: {} })
    expect(await failure(empty)).toMatchObject({
      code: 'VAL_001',
      messages: ['data.size: This field is required.'],
    })
    expect(await failure(vendor.contracts.enroll(id))).toMatchObject({ code: 'CTR_003' })
    await answer(deal, id)
    expect(await vendor.contracts.enroll(id)).toMatchObject({ status: 'pending' })
  })

  test('lets the distributor send the contract back, and the partner enroll again', async () => {
    const world = freshWorld()
    const deal = await prepare(world, 'distribution', { form: true })
    const { id } = await bring(world, deal, 'pending')
    expect(await world.distributor.contracts.refine(id)).toMatchObject({ status: 'enrolling' })
    await answer(deal, id)
    expect(await world.vendor.contracts.enroll(id)).toMatchObject({ status: 'pending' })
    expect(await world.distributor.contracts.sign(id)).toMatchObject({ status: 'active' })
    expect(await world.vendor.distributionData.list(id).count()).toBe(2)
  })

  test('is all there is to refine: without one nothing is sent back', async () => {
    const world = freshWorld()
    const { id } = await bring(
      world,
      await prepare(world, 'distribution', { form: false }),
      'pending',
    )
    const before = world.mock.snapshot()
    const call = world.distributor.contracts.refine(id)
    expect(await failure(call)).toMatchObject({ status: 400, code: 'CTR_004' })
    expect(world.mock.snapshot()).toEqual(before)
  })

  test('goes with the contract: its answers are gone when it is deleted', async () => {
    const world = freshWorld()
    const deal = await prepare(world, 'distribution', { form: true })
    const { id } = await begin(deal)
    const { rows } = world.mock.snapshot().store.distributionData
    await answer(deal, id)
    await world.vendor.contracts.delete(id)
    expect(world.mock.snapshot().store.distributionData.rows).toEqual(rows)
    expect(await failure(world.vendor.distributionData.list(id))).toMatchObject({
      code: 'NFND_000',
    })
    const again = await begin(deal)
    expect(await failure(world.vendor.contracts.enroll(again.id))).toMatchObject({
      code: 'CTR_003',
    })
  })
})

describe('under Auto Accept', () => {
  test('a partner that applies has an active contract at once, signed by nobody', async () => {
    const world = freshWorld()
    const program = await newProgram(world)
    await signedWith(world, program.id, 'vendor')
    const form = { enroll: { id: await newEnrollForm(world) } }
    // The agreement is newer than the signature: nothing was made by itself.
    const agreement = await newDistribution(world, program.id, { forms: form })
    expect(agreement).toMatchObject({ auto_accept: true, stats: { contracts: 0 } })
    world.mock.clock.set(NOW)
    const contract = await world.vendor.contracts.create(agreement.id, { note: 'Hello' })
    const { vendor } = ACCOUNTS
    const by = { id: userOf(vendor), name: 'Champions Corp integration' }
    expect(contract).toMatchObject({
      status: 'active',
      note: 'Hello',
      version: 1,
      version_created: NOW,
      enrolled: NOW,
      latest: true,
      signee: by,
      owner: { id: vendor },
      creator: { id: vendor },
      issuer: { id: ACCOUNTS.distributor },
      marketplace: agreement.marketplace,
    })
    expect(contract.activation).toEqual({ message: '', date: NOW })
    expect(contract.events).toEqual({
      created: { at: NOW, by },
      countersigned: { at: NOW, by },
      signed: { at: NOW },
      updated: { at: NOW },
    })
    expect(await world.vendor.contracts.versions(contract.id).count()).toBe(1)
    for (const client of [world.vendor, world.distributor]) {
      const call = client.contracts.sign(contract.id)
      expect(await failure(call)).toMatchObject({ status: client === world.vendor ? 403 : 400 })
    }
  })

  test('that is switched on late, nothing is made, and who enrolls is active at once', async () => {
    const world = freshWorld()
    const deal = await prepare(world, 'distribution', { form: false })
    const { id } = await begin(deal)
    const other = await newDistribution(world, (await newProgram(world)).id, { auto_accept: false })
    for (const agreement of [deal.agreement, other.id]) {
      await world.distributor.agreements.update(agreement, { auto_accept: true })
    }
    expect(await world.vendor.contracts.get(id)).toMatchObject({ status: 'enrolling' })
    expect(await world.distributor.agreements.contracts(other.id).count()).toBe(0)
    const enrolled = await world.vendor.contracts.enroll(id)
    expect(enrolled).toMatchObject({ status: 'active', version: 1, latest: true })
    expect(enrolled.events.signed).not.toHaveProperty('by')
    expect(enrolled.enrolled).toBe(enrolled.version_created)
  })

  test('an agreement without an active version gets its newest one activated', async () => {
    const world = freshWorld()
    const program = await newProgram(world)
    await signedWith(world, program.id, 'vendor')
    const { id } = await newDistribution(world, program.id, { active: false })
    await world.distributor.agreementVersions.create(id, { document_type: 'none', active: false })
    const contract = await world.vendor.contracts.create(id, {})
    expect(contract).toMatchObject({ status: 'active', version: 2 })
    expect((await world.distributor.agreements.get(id)).version).toMatchObject({
      version: 2,
      active: true,
      version_contracts: 1,
    })
  })

  test('off, an agreement without an active version takes nobody', async () => {
    const world = freshWorld()
    const program = await newProgram(world)
    await signedWith(world, program.id, 'vendor')
    const { id } = await newDistribution(world, program.id, { active: false, auto_accept: false })
    const call = world.vendor.contracts.create(id, {})
    expect(await failure(call)).toMatchObject({ status: 400, code: 'AGR_005' })
  })
})

describe('what a referral contract is about', () => {
  test('is a program agreement of its creator, and a vendor', async () => {
    const world = freshWorld()
    const deal = await prepare(world, 'referral')
    const contract = await begin(deal)
    expect(contract.referral).toEqual({
      agreement: { id: REFERRED_PROGRAM, name: 'Nordlicht Vendor Program' },
    })
    const filter = { 'referral.agreement.id': REFERRED_PROGRAM, 'agreement.id': deal.agreement }
    expect(await world.distributor.contracts.list({ filter }).count()).toBe(1)
  })

  test('must be there, of the creator, and of the right type', async () => {
    const world = freshWorld()
    const { as, agreement } = await prepare(world, 'referral')
    const program = await newProgram(world)
    const own = await as.creator.agreements.create({
      type: 'program',
      title: 'Mine',
      description: '',
      document_type: 'none',
    })
    const partner = { id: ACCOUNTS.secondVendor }
    const referral = { agreement: { id: own.id } }
    const bodies: [ContractCreate, RegExp][] = [
      [{ partner }, /^referral: This field is required\./],
      [{ referral }, /^partner: This field is required\./],
      [{ referral, partner: { name: 'Newcomer' } }, /^partner\.id: This field is required\./],
      [{ referral, partner: { id: ACCOUNTS.reseller } }, /^partner\.id: .* is a reseller/],
      [{ partner, referral: { agreement: program } }, /^referral\.agreement\.id: Object does not/],
      [
        { partner, referral: { agreement: { id: agreement } } },
        /^referral\.agreement\.id: It must/,
      ],
    ]
    for (const [body, message] of bodies) {
      const before = world.mock.snapshot()
      const error = await failure(as.creator.contracts.create(agreement, body))
      expect(error).toMatchObject({ code: 'VAL_001', messages: [expect.stringMatching(message)] })
      expect(world.mock.snapshot()).toEqual(before)
    }
    const made = await as.creator.contracts.create(agreement, { partner, referral })
    expect(made.referral).toMatchObject({ agreement: { id: own.id } })
  })

  test('may be attached by an invited distributor too', async () => {
    const world = freshWorld()
    const { id } = await newSourcing(world, 'referral')
    await signedWith(world, (await newService(world, id)).id, 'secondDistributor')
    const invited = clientFor(world, 'secondDistributor')
    const program = await invited.agreements.create({
      type: 'program',
      title: 'Ours',
      description: '',
      document_type: 'none',
    })
    const contract = await invited.contracts.create(id, {
      partner: { id: ACCOUNTS.vendor },
      referral: { agreement: program },
    })
    await invited.contracts.enroll(contract.id)
    expect(await world.vendor.contracts.sign(contract.id)).toMatchObject({ status: 'active' })
  })
})

describe('what a syndication contract sources', () => {
  test('is a product and a marketplace that the reseller sees', async () => {
    const world = freshWorld()
    const { id } = await newSourcing(world)
    const service = await newService(world, id)
    await world.distributor.agreements.addMarketplace(service.id, { id: 'MP-10041' })
    await signedWith(world, service.id, 'reseller')
    const lost = { product: { id: 'PRD-000-000-001' }, marketplace: { id: 'MP-10042' } }
    const call = world.reseller.contracts.create(id, { sourcing: lost })
    expect(await failure(call)).toMatchObject({
      code: 'VAL_001',
      messages: [
        'sourcing.product.id: Object does not exist.',
        'sourcing.marketplace.id: Object does not exist.',
      ],
    })
    const contract = await world.reseller.contracts.create(id, {
      sourcing: { product: { id: 'PRD-418-302-551' }, marketplace: { id: 'MP-10041' } },
    })
    expect(contract.sourcing).toMatchObject({
      product: { id: 'PRD-418-302-551', name: 'Champions Backup' },
      marketplace: { id: 'MP-10041', name: 'Harbor Europe' },
    })
    const filter = { 'sourcing.product.id': 'PRD-418-302-551', 'agreement.id': id }
    expect(await world.reseller.contracts.list({ filter }).count()).toBe(1)
  })
})
