import { describe, expect, test } from 'vitest'
import type { Client } from 'partnerkit'
import {
  ACCOUNTS,
  bring,
  clientFor,
  newProgram,
  prepare,
  renew,
  signedWith,
  userOf,
  type ContractType,
  type Side,
  type Stage,
} from '../support/contracts.ts'
import { failure, freshWorld, type TestWorld } from '../support/world.ts'

// Who reads what of a contract, and what becomes of it when its agreement gets a newer version.

const types: readonly ContractType[] = [
  'program',
  'service',
  'distribution',
  'syndication',
  'referral',
]

/** All places in which an account reads a contract. */
async function readings(by: Client, id: string, agreement: string): Promise<unknown[]> {
  const { items } = await by.contracts.list()
  const versions = await by.contracts.versions(id).toArray()
  const below = await by.agreements
    .contracts(agreement)
    .toArray()
    .catch(() => [])
  return [
    await by.contracts.get(id),
    ...items.filter((contract) => contract.id === id),
    ...below.filter((contract) => contract.id === id),
    ...versions.map(({ contract }) => contract),
  ]
}

const stages = (type: ContractType): Stage[] => [
  ...(type === 'program' || type === 'service' ? [] : (['enrolling'] as const)),
  'pending',
  'active',
  'outdated',
  'rejected',
  'terminated',
]

const cases = types.flatMap((type) => stages(type).map((stage) => ({ type, stage })))

test.each(cases)('a $type contract that is $stage is read by its parties', async (one) => {
  const { type, stage } = one
  const world = freshWorld()
  const deal = await prepare(world, type)
  const contract = await bring(world, deal, stage)
  for (const side of ['issuer', 'partner', 'creator'] satisfies Side[]) {
    const seen = await readings(deal.as[side], contract.id, deal.agreement)
    expect(seen.length).toBeGreaterThanOrEqual(2)
    for (const reading of seen) expect(reading).toEqual(seen[0])
    const { activation } = await deal.as[side].contracts.get(contract.id)
    const isIssuer = deal.ids[side] === deal.ids.issuer
    const { code, link, ...rest } = activation
    expect([code, link].map((secret) => secret !== undefined)).toEqual(
      stage === 'pending' && isIssuer ? [true, true] : [false, false],
    )
    const { version_created: date } = contract
    expect(rest).toEqual({
      message: 'Welcome',
      ...(stage === 'pending' && deal.body.activation?.note && { note: 'Call' }),
      ...(date && { date }),
    })
  }
})

test('of an agreement, the owner reads all contracts, a partner its own', async () => {
  const world = freshWorld()
  const { id } = await newProgram(world)
  const own = await signedWith(world, id, 'vendor')
  const other = await signedWith(world, id, 'secondVendor')
  const ids = async (by: Client): Promise<string[]> =>
    (await by.agreements.contracts(id).toArray()).map((contract) => contract.id).toSorted()
  expect(await ids(world.distributor)).toEqual([own.id, other.id].toSorted())
  expect(await ids(world.vendor)).toEqual([own.id])
  expect(await failure(world.vendor.contracts.get(other.id))).toMatchObject({ status: 404 })
})

test('both sides read what was said at the end', async () => {
  const world = freshWorld()
  for (const type of ['program', 'syndication'] as const) {
    const deal = await prepare(world, type)
    for (const by of [deal.as.issuer, deal.as.partner]) {
      const rejected = await bring(world, deal, 'rejected')
      expect(await by.contracts.get(rejected.id)).toMatchObject({ note: 'Not now' })
      const terminated = await bring(world, deal, 'terminated')
      expect(await by.contracts.get(terminated.id)).toMatchObject({ termination_note: 'Over' })
    }
  }
})

test('notes end at 100 characters, the message at 200, and null takes a note away', async () => {
  const world = freshWorld()
  const deal = await prepare(world, 'program')
  const { id } = await bring(world, deal, 'pending')
  const { issuer, partner } = deal.as
  const long = 'x'.repeat(101)
  const before = world.mock.snapshot()
  const wrong = [
    [() => issuer.contracts.update(id, { note: long }), 'note'],
    [() => issuer.contracts.update(id, { activation: { note: long } }), 'activation.note'],
    [
      () => issuer.contracts.update(id, { activation: { message: long + long } }),
      'activation.message',
    ],
    [() => partner.contracts.reject(id, { note: long }), 'note'],
  ] as const
  for (const [call, field] of wrong) {
    const messages = [expect.stringMatching(new RegExp(`^${field}: .*characters`))]
    expect(await failure(call())).toMatchObject({ code: 'VAL_001', messages })
  }
  expect(world.mock.snapshot()).toEqual(before)
  const note = 'y'.repeat(100)
  const changed = await issuer.contracts.update(id, { note, activation: { note } })
  expect(changed).toMatchObject({ note, activation: { message: 'Welcome', note } })
  expect(await issuer.contracts.update(id, { note: null })).not.toHaveProperty('note')
  await partner.contracts.sign(id)
  const end = issuer.contracts.terminate(id, { note: long })
  expect(await failure(end)).toMatchObject({ code: 'VAL_001' })
  expect(await issuer.contracts.terminate(id)).not.toHaveProperty('termination_note')
})

test('only message and notes of a pending contract can be changed', async () => {
  const world = freshWorld()
  const { as, ids } = await prepare(world, 'program')
  const { agreement, ...deal } = await prepare(world, 'program')
  const { id } = await bring(world, { ...deal, agreement }, 'pending')
  const before = await as.issuer.contracts.get(id)
  const body = {
    id: 'CRP-00000-00000-00001',
    status: 'active',
    version: 7,
    kind: 'test',
    expire_at: '2031-01-01T00:00:00+00:00',
    partner: { id: ACCOUNTS.thirdVendor },
    issuer: { id: ids.partner },
    activation: { code: 'mine', link: 'https://example.com', date: '2020-01-01T00:00:00+00:00' },
  } as object
  const { events, ...after } = await as.issuer.contracts.update(id, body)
  const { events: _, ...rest } = before
  expect(after).toEqual(rest)
  expect(events.updated?.by).toMatchObject({ id: userOf(ids.issuer) })
})

describe('a newer version of the agreement', () => {
  const versionsOf = async (by: Client, id: string) =>
    (await by.contracts.versions(id).toArray()).map(({ version }) => version)

  test.each(types)('makes a %s contract outdated until it is signed again', async (type) => {
    const world = freshWorld()
    const deal = await prepare(world, type)
    const { partner, issuer } = deal.as
    const { id, version_created: first } = await bring(world, deal, 'active')
    expect(await partner.contracts.get(id)).toMatchObject({ version: 1, latest: true })

    const draft = { document_type: 'none', active: false } as const
    await issuer.agreementVersions.create(deal.agreement, draft)
    expect(await partner.contracts.get(id)).toMatchObject({ version: 1, latest: true })
    await issuer.agreementVersions.create(deal.agreement, draft)
    await issuer.agreementVersions.activate(deal.agreement, 3)
    const outdated = await partner.contracts.get(id)
    expect(outdated).toMatchObject({ status: 'active', version: 1, latest: false })
    expect(outdated.version_created).toBe(first)

    world.mock.clock.set('2030-01-01T00:00:00+00:00')
    const signed = await partner.contracts.sign(id)
    const second = '2030-01-01T00:00:00+00:00'
    expect(signed).toMatchObject({
      status: 'active',
      version: 3,
      version_created: second,
      latest: true,
      activation: { date: second },
      events: { signed: { at: second, by: { id: userOf(deal.ids.partner) } } },
    })
    expect(signed.events.countersigned).toEqual(outdated.events.countersigned)
    expect(signed.enrolled).toEqual(outdated.enrolled)
    const call = partner.contracts.sign(id)
    expect(await failure(call)).toMatchObject({
      code: type === 'distribution' || type === 'syndication' ? 'PERM_001' : 'CTR_001',
    })

    const signee = { id: userOf(deal.ids.partner), name: expect.any(String) }
    expect(await partner.contracts.versions(id).toArray()).toEqual([
      { contract: signed, version: 3, signee, version_created: second },
      { contract: signed, version: 1, signee, version_created: first },
    ])
    expect(await issuer.contracts.version(id, 1)).toMatchObject({ version: 1, signee })
    for (const version of [2, 4, Number.NaN]) {
      expect(await failure(issuer.contracts.version(id, version))).toMatchObject({ status: 404 })
    }
    expect((await issuer.agreements.get(deal.agreement)).version.version_contracts).toBe(1)
  })

  test('that is older than the one that was signed changes nothing', async () => {
    const world = freshWorld()
    const deal = await prepare(world, 'program')
    await renew(world, deal.agreement)
    const { id } = await bring(world, deal, 'active')
    await world.distributor.agreementVersions.activate(deal.agreement, 1)
    expect(await world.vendor.contracts.get(id)).toMatchObject({ version: 2, latest: true })
    expect(await failure(world.vendor.contracts.sign(id))).toMatchObject({ code: 'CTR_001' })
  })

  test('can be signed again and again', async () => {
    const world = freshWorld()
    const deal = await prepare(world, 'service')
    const { id } = await bring(world, deal, 'active')
    for (const version of [2, 3, 4]) {
      await renew(world, deal.agreement)
      expect(await world.reseller.contracts.sign(id)).toMatchObject({ version })
    }
    expect(await versionsOf(world.distributor, id)).toEqual([4, 3, 2, 1])
  })

  test('is what an unsigned contract will be on; none is outdated before', async () => {
    const world = freshWorld()
    const deal = await prepare(world, 'referral')
    const { id } = await bring(world, deal, 'pending')
    await renew(world, deal.agreement)
    expect(await world.vendor.contracts.get(id)).toMatchObject({ version: null, latest: true })
    expect(await world.vendor.contracts.sign(id)).toMatchObject({ version: 2, latest: true })
    expect(await versionsOf(world.vendor, id)).toEqual([2])
  })

  test('is not for others to sign', async () => {
    const world: TestWorld = freshWorld()
    const deal = await prepare(world, 'distribution')
    const { id } = await bring(world, deal, 'outdated')
    const call = clientFor(world, 'secondVendor').contracts.sign(id)
    expect(await failure(call)).toMatchObject({ status: 404 })
    expect(await world.distributor.contracts.sign(id)).toMatchObject({ version: 2, latest: true })
  })
})
