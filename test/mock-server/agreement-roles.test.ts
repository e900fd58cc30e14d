import type { AgreementCreate, AgreementPermissions, Client } from 'partnerkit'
import { describe, expect, test } from 'vitest'
import {
  AMERICA,
  ATLAS,
  DISTRIBUTOR,
  EUROPE,
  FORBIDDEN,
  FORMER_RESELLER,
  FORMER_VENDOR,
  FREE_MARKETPLACE,
  FREE_PROGRAM,
  FREE_RESELLER,
  invite,
  notFound,
  OTHER_DISTRIBUTOR,
  OTHER_SERVICE,
  OTHER_SYNDICATION,
  PROGRAM,
  REFERRAL,
  REFERRAL_SERVICE,
  REJECTING_VENDOR,
  RESELLER,
  SECOND_VENDOR,
  SECURITY,
  SERVICE,
  SYNDICATION,
  terms,
  VENDOR,
  WEB_STORE,
} from '../support/agreements.ts'
import { refusalOf } from '../support/refusal.ts'
import { freshWorld } from '../support/world.ts'

/** What each account sees: its own, and what it is invited to or has signed. */
const sights: readonly (readonly [account: string, agreements: readonly string[]])[] = [
  [
    DISTRIBUTOR,
    [
      PROGRAM,
      SECURITY,
      EUROPE,
      AMERICA,
      WEB_STORE,
      SERVICE,
      REFERRAL_SERVICE,
      SYNDICATION,
      REFERRAL,
      OTHER_SERVICE,
      OTHER_SYNDICATION,
    ],
  ],
  [OTHER_DISTRIBUTOR, [OTHER_SERVICE, OTHER_SYNDICATION]],
  [VENDOR, [PROGRAM, EUROPE, AMERICA, REFERRAL]],
  [SECOND_VENDOR, [PROGRAM, SECURITY, EUROPE, AMERICA, WEB_STORE, REFERRAL]],
  // Its program contract was terminated, a referral contract waits for it.
  [FORMER_VENDOR, [REFERRAL]],
  [REJECTING_VENDOR, []],
  [RESELLER, [SERVICE, SYNDICATION]],
  [ATLAS, [SERVICE, SYNDICATION]],
  [FREE_RESELLER, [FREE_PROGRAM, SERVICE, SYNDICATION, REFERRAL_SERVICE, REFERRAL]],
  [FORMER_RESELLER, []],
]

const everything = [...new Set(sights.flatMap(([, ids]) => ids))]

const reads: Readonly<Record<string, (client: Client, id: string) => PromiseLike<unknown>>> = {
  get: (client, id) => client.agreements.get(id),
  distributions: (client, id) => client.agreements.distributions(id),
  contracts: (client, id) => client.agreements.contracts(id),
  marketplaces: (client, id) => client.agreements.marketplaces(id),
  partners: (client, id) => client.agreements.partners(id),
  products: (client, id) => client.agreements.products(id),
  versions: (client, id) => client.agreementVersions.list(id),
  version: (client, id) => client.agreementVersions.get(id, 1),
}

const writes: typeof reads = {
  update: (client, id) => client.agreements.update(id, { title: 'Mine' }),
  'update with a wrong body': (client, id) => client.agreements.update(id, { title: '' }),
  delete: (client, id) => client.agreements.delete(id),
  createDistribution: (client, id) =>
    client.agreements.createDistribution(id, { ...terms, marketplace: { id: FREE_MARKETPLACE } }),
  'createDistribution with a wrong body': (client, id) =>
    client.request('POST', `/agreements/${id}/agreements`, { body: {} }),
  addMarketplace: (client, id) => client.agreements.addMarketplace(id, { id: FREE_MARKETPLACE }),
  addProductGroup: (client, id) => client.agreements.addProductGroup(id, { id: 'PG-1001-0002' }),
  createVersion: (client, id) => client.agreementVersions.create(id, { document_type: 'none' }),
  deleteVersion: (client, id) => client.agreementVersions.delete(id, 1),
  activateVersion: (client, id) => client.agreementVersions.activate(id, 1),
}

/** Of what is attached to {@link SERVICE}. */
const removals: typeof reads = {
  removeMarketplace: (client, id) => client.agreements.removeMarketplace(id, 'MP-10041'),
  removeProductGroup: (client, id) => client.agreements.removeProductGroup(id, 'PG-1001-0001'),
}

describe('sight', () => {
  test.each(sights)('%s lists what it may see, and gets no other', async (account, ids) => {
    const { mock, clientOf } = freshWorld()
    const client = clientOf(mock.keyFor(account))
    const listed = await client.agreements.list().toArray()
    expect(listed.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    for (const id of everything) {
      for (const [name, read] of Object.entries(reads)) {
        if (ids.includes(id)) expect(await read(client, id), `${name} ${id}`).toBeDefined()
        else expect(await refusalOf({ mock }, () => read(client, id))).toMatchObject(notFound(id))
      }
    }
  })

  test('of a vendor grows with its program contract, and ends with it', async () => {
    const world = freshWorld()
    const { distributor, vendor } = world
    const seen = async () =>
      (await vendor.agreements.list('in(id,(AGP-100-200-302,AGD-100-200-403))').toArray())
        .map(({ id }) => id)
        .toSorted()
    expect(await seen()).toEqual([])
    const { id } = await invite(world, SECURITY, false)
    expect(await seen()).toEqual([SECURITY])
    expect((await vendor.agreements.distributions(SECURITY)).items).toEqual([])
    await vendor.contracts.sign(id)
    expect(await vendor.agreements.distributions(SECURITY).count()).toBe(1)
    expect(await seen()).toEqual([WEB_STORE, SECURITY])
    await distributor.contracts.terminate(id)
    expect(await seen()).toEqual([])
    const again = await invite(world, SECURITY, false)
    expect(await seen()).toEqual([SECURITY])
    await vendor.contracts.reject(again.id)
    expect(await seen()).toEqual([])
  })

  test('of a reseller opens with the invitation, its sourcing agreement included', async () => {
    const { distributor, reseller } = freshWorld()
    const seen = async () =>
      (await reseller.agreements.list().toArray()).map(({ id }) => id).toSorted()
    expect(await seen()).toEqual([SERVICE, SYNDICATION])
    const partner = { id: RESELLER }
    const { id } = await distributor.contracts.create(REFERRAL_SERVICE, { partner })
    expect(await seen()).toEqual([SERVICE, REFERRAL_SERVICE, SYNDICATION, REFERRAL])
    await reseller.contracts.reject(id)
    expect(await seen()).toEqual([SERVICE, SYNDICATION])
  })
})

describe('a change', () => {
  test.each([
    ['a vendor', VENDOR, PROGRAM],
    ['a vendor', VENDOR, EUROPE],
    ['a vendor', VENDOR, REFERRAL],
    ['a reseller', RESELLER, SERVICE],
    ['a reseller', RESELLER, SYNDICATION],
    ['a reseller with permissions', FREE_RESELLER, SERVICE],
    ['another distributor', DISTRIBUTOR, OTHER_SERVICE],
  ])('by %s that sees the agreement is forbidden (%s, %s)', async (_, account, id) => {
    const { mock, clientOf } = freshWorld()
    const client = clientOf(mock.keyFor(account))
    const calls = { ...writes, ...(id === SERVICE && removals) }
    for (const write of Object.values(calls)) {
      expect(await refusalOf({ mock }, () => write(client, id))).toMatchObject(FORBIDDEN)
    }
  })

  test.each([
    ['a vendor', VENDOR, SECURITY],
    ['a vendor', VENDOR, SERVICE],
    ['a reseller', RESELLER, PROGRAM],
    ['another distributor', OTHER_DISTRIBUTOR, PROGRAM],
    ['the distributor above', DISTRIBUTOR, FREE_PROGRAM],
    ['its owner, of one that is not there', DISTRIBUTOR, 'AGP-999-999-999'],
  ])('by %s that does not see the agreement finds none (%s, %s)', async (_, account, id) => {
    const { mock, clientOf } = freshWorld()
    const client = clientOf(mock.keyFor(account))
    for (const write of Object.values({ ...writes, ...removals })) {
      expect(await refusalOf({ mock }, () => write(client, id))).toMatchObject(notFound(id))
    }
  })

  test('by a reseller that owns the agreement is not', async () => {
    const { mock, clientOf } = freshWorld()
    const owner = clientOf(mock.keyFor(FREE_RESELLER))
    const { title } = await owner.agreements.update(FREE_PROGRAM, { title: 'Mine' })
    expect(title).toBe('Mine')
    const version = await owner.agreementVersions.create(FREE_PROGRAM, { document_type: 'none' })
    await owner.agreementVersions.activate(FREE_PROGRAM, version.version)
    await owner.agreementVersions.delete(FREE_PROGRAM, 1)
    await owner.agreements.delete(FREE_PROGRAM)
    expect(await owner.agreements.list('type=program').count()).toBe(0)
  })
})

describe('a new agreement', () => {
  const bodies: Readonly<Record<string, AgreementCreate>> = {
    program: { ...terms, type: 'program' },
    syndication: { ...terms, type: 'sourcing', sourcing: { type: 'syndication' } },
    referral: { ...terms, type: 'referral' },
  }

  test.each([
    ['a vendor', VENDOR],
    ['a reseller without permissions', RESELLER],
  ])('can not be made by %s', async (_, account) => {
    const { mock, clientOf } = freshWorld()
    const client = clientOf(mock.keyFor(account))
    const service = { ...terms, type: 'service', sourcing_agreement: { id: SYNDICATION } } as const
    for (const body of [...Object.values(bodies), service]) {
      expect(await refusalOf({ mock }, () => client.agreements.create(body))).toMatchObject(
        FORBIDDEN,
      )
    }
    const call = () => client.request('POST', '/agreements', { body: { type: 'program' } })
    expect(await refusalOf({ mock }, call)).toMatchObject(FORBIDDEN)
  })

  test('of any type can be made by a reseller with permissions', async () => {
    const { mock, clientOf } = freshWorld()
    const client = clientOf(mock.keyFor(FREE_RESELLER))
    for (const body of Object.values(bodies)) {
      const agreement = await client.agreements.create(body)
      expect(agreement.owner.id).toBe(FREE_RESELLER)
      if (agreement.type !== 'syndication') continue
      const sourcing_agreement = { id: agreement.id }
      const service = { ...terms, type: 'service', sourcing_agreement } as const
      expect(await client.agreements.create(service)).toMatchObject({ sourcing_agreement })
    }
  })

  test.each([
    ['program', { program: { create: true }, service: { create: false, delegate: false } }],
    ['service', { program: { create: false }, service: { create: true, delegate: false } }],
  ] as const)('of type %s alone is what one permission allows', async (type, agreement) => {
    const { mock, clientOf } = freshWorld()
    const permissions: AgreementPermissions = { agreement }
    const { id } = mock.add('accounts', { name: 'New reseller', role: 'reseller', permissions })
    const client = clientOf(mock.keyFor(id))
    const program = () => client.agreements.create({ ...terms, type: 'program' })
    const sourcing = () => client.agreements.create({ ...terms, type: 'syndication' })
    if (type === 'program') {
      expect(await program()).toMatchObject({ type })
      const body = { ...terms, type: 'service' }
      expect(
        await refusalOf({ mock }, () => client.request('POST', '/agreements', { body })),
      ).toMatchObject(FORBIDDEN)
    } else {
      const made = await sourcing()
      const body = { ...terms, type, sourcing_agreement: { id: made.id } }
      expect(await client.agreements.create(body)).toMatchObject({ type })
      expect(await refusalOf({ mock }, program)).toMatchObject(FORBIDDEN)
    }
  })
})
