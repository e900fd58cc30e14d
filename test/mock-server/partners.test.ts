import { describe, expect, test } from 'vitest'
import type { Partner } from 'partnerkit'
import {
  ATLAS,
  BACKUP,
  DISTRIBUTOR,
  FORMER_RESELLER,
  FORMER_VENDOR,
  FREE_RESELLER,
  INVITED_VENDOR,
  OTHER_DISTRIBUTOR,
  PROGRAM,
  REJECTING_VENDOR,
  RESELLER,
  SECOND_VENDOR,
  SECURITY,
  SERVICE,
  VENDOR,
  notFound,
  refused,
} from '../support/agreements.ts'
import { INVITED_RESELLER, between, counters, ids, newcomer, party } from '../support/partners.ts'
import { freshWorld, type TestWorld } from '../support/world.ts'

const TECHNICAL = { id: 'TG-100-001', name: 'Technical' }
const BUSINESS = { id: 'TG-100-002', name: 'Business' }

describe('the directory of the default world', () => {
  test('shows the distributor its vendors, its resellers and the distributor it resells for', async () => {
    const { distributor } = freshWorld()
    const partners = await distributor.partners.list({ order: ['name'] }).toArray()
    const rows = partners.map(({ id, name, type, role, status, stats, contacts }) => {
      const { program, service, distribution, syndication } = stats.contracts
      return [
        [id, name, type, role, status].join(' '),
        [program, service, distribution, syndication].join(' '),
        ...contacts.map((contact) => `${contact.tags.map((tag) => tag.name)}: ${contact.name}`),
      ]
    })
    expect(rows).toEqual([
      ['PA-455-210 Atlas Systems provider reseller active', '0 1 0 1'],
      ['PA-517-820 Brightline IT provider reseller active', '0 1 0 1'],
      [
        'VA-149-494 Champions Corp vendor vendor active',
        '1 0 1 0',
        'Technical: Robert Balboa',
        'Business: Robert Balboa Jr.',
      ],
      ['VA-892-333 Front Street Inc vendor vendor invited', '1 0 0 0'],
      ['PA-239-689 Ingram Micro provider distributor active', '0 1 0 0'],
      ['VA-621-880 Nimbus Security vendor vendor active', '2 0 3 0'],
      ['PA-478-126 Nordlicht IT-Systemhaus provider reseller active', '0 2 0 1'],
      ['PA-640-352 Northwind Cloud provider reseller invited', '0 1 0 0'],
    ])
    const selling = partners.filter(({ stats }) => stats.listings > 0)
    expect(selling.map(({ id, stats }) => [id, stats.listings])).toEqual([
      ['VA-149-494', 1],
      ['VA-621-880', 1],
    ])
  })

  test.each([
    ['a vendor', VENDOR],
    ['another vendor', SECOND_VENDOR],
    ['a reseller', RESELLER],
    ['a reseller with agreements of its own', FREE_RESELLER],
    ['the distributor of a distributor', OTHER_DISTRIBUTOR],
  ])('shows %s the distributor, with the same counters', async (_, id) => {
    const world = freshWorld()
    const other = party(world, id)
    expect(await ids(other.client)).toEqual([DISTRIBUTOR])
    expect(await between(world, other)).not.toBe('none')
    expect(await other.client.partners.get(DISTRIBUTOR)).toMatchObject({
      name: 'Cloud Harbor Distribution',
      type: 'provider',
      role: 'distributor',
      status: 'active',
      contacts: [],
    })
  })

  test.each([
    ['terminated, a vendor', FORMER_VENDOR],
    ['rejected, a vendor', REJECTING_VENDOR],
    ['terminated, a reseller', FORMER_RESELLER],
  ])('is empty for those whose contracts are %s', async (_, id) => {
    const world = freshWorld()
    const { client } = party(world, id)
    expect(await client.partners.list()).toMatchObject({ items: [], total: 0 })
    expect(await between(world, { id, client })).toBe('none')
  })

  test('comes with the newest partners first, from the oldest contract that makes them partners', async () => {
    const { distributor, vendor, mock } = freshWorld()
    const before = await ids(distributor)
    expect(before).toEqual([
      INVITED_RESELLER,
      INVITED_VENDOR,
      FREE_RESELLER,
      SECOND_VENDOR,
      ATLAS,
      RESELLER,
      VENDOR,
      OTHER_DISTRIBUTOR,
    ])
    mock.clock.set('2031-01-01T00:00:00Z')
    const again = await distributor.contracts.create(SECURITY, { partner: { id: VENDOR } })
    expect(await ids(distributor)).toEqual(before)
    await vendor.contracts.sign(again.id)
    await distributor.contracts.terminate('CRP-10001-00001-00001')
    expect((await ids(distributor))[0]).toBe(VENDOR)
  })

  test('is read only, and reading it changes nothing', async () => {
    const { mock, distributor, send } = freshWorld()
    const before = mock.snapshot()
    await distributor.partners.list({ search: 'corp' })
    await distributor.partners.get(VENDOR)
    await distributor.partners.products(VENDOR)
    await distributor.partners.product(VENDOR, BACKUP)
    for (const [method, path] of [
      ['POST', '/partners'],
      ['PUT', `/partners/${VENDOR}`],
      ['DELETE', `/partners/${VENDOR}`],
      ['POST', `/partners/${VENDOR}/products`],
      ['DELETE', `/partners/${VENDOR}/products/${BACKUP}`],
    ] as const) {
      const response = await send(path, { method })
      expect([response.status, (await response.json()).error_code]).toEqual([405, 'MTD_001'])
    }
    expect(mock.snapshot()).toEqual(before)
  })
})

describe('a partner', () => {
  test('has every member, empty where its account says nothing', async () => {
    const { distributor } = freshWorld()
    expect(await distributor.partners.get(INVITED_VENDOR)).toEqual({
      id: INVITED_VENDOR,
      name: 'Front Street Inc',
      status: 'invited',
      icon: '',
      type: 'vendor',
      role: 'vendor',
      description: '',
      overview: '',
      headquarters: '',
      countries: [],
      languages: [],
      websites: [],
      stats: {
        contracts: { distribution: 0, program: 1, service: 0, syndication: 0 },
        listings: 0,
      },
      contacts: [],
      industries: [],
      public: null,
    })
  })

  test('says what its account says, as it says it now', async () => {
    const { distributor, vendor } = freshWorld()
    const said = {
      name: 'Champions Holding',
      icon: '/media/VA-149-494/icon.png',
      description: 'Backup and mail.',
      overview: '## Champions',
      headquarters: 'Lisbon',
      countries: ['PT', 'ES'],
      languages: ['pt', 'es'],
      websites: ['https://champions.example'],
    }
    await vendor.accounts.update(VENDOR, { ...said, industries: [{ id: 'IND-1' }] })
    const partner = await distributor.partners.get(VENDOR)
    expect(partner).toMatchObject({ ...said, industries: [{ id: 'IND-1', name: 'IND-1' }] })
    expect(partner).not.toHaveProperty('external_id')
    expect(partner).not.toHaveProperty('events')
    expect(await ids(distributor, 'name=Champions Holding')).toEqual([VENDOR])
    await vendor.accounts.update(VENDOR, { icon: null, description: null, countries: null })
    expect(await distributor.partners.get(VENDOR)).toMatchObject({
      icon: '',
      description: '',
      countries: [],
      languages: ['pt', 'es'],
    })
  })

  test('is invited until it has registered, under the same id', async () => {
    const world = freshWorld()
    const { distributor } = world
    const contract = await distributor.contracts.create(PROGRAM, { partner: { name: 'Fresh' } })
    const { id } = contract.owner
    expect(await distributor.partners.get(id)).toMatchObject({ name: 'Fresh', status: 'invited' })
    expect(await counters(distributor, id)).toBe('1 0 0 0')
    await distributor.accounts.create({
      id,
      name: 'Fresh Inc',
      code: contract.activation?.code ?? '',
    })
    expect(await distributor.partners.get(id)).toMatchObject({
      name: 'Fresh Inc',
      status: 'active',
    })
    expect(await between(world, party(world, id))).toBe('1 0 1 0')
  })

  test('that is registered is active from the first offer on', async () => {
    const world = freshWorld()
    const reseller = newcomer(world, 'reseller')
    const partner = { id: reseller.id }
    await world.distributor.contracts.create(SERVICE, { partner })
    expect(await world.distributor.partners.get(partner.id)).toMatchObject({ status: 'active' })
    expect(await between(world, reseller)).toBe('0 1 0 0')
  })

  test('is found by those alone who have it as a partner', async () => {
    const world = freshWorld()
    const { distributor, vendor, reseller, mock } = world
    const stranger = newcomer(world, 'distributor').client
    for (const [client, id] of [
      [distributor, DISTRIBUTOR],
      [distributor, FORMER_VENDOR],
      [distributor, 'VA-000-000'],
      [distributor, 'nobody'],
      [vendor, SECOND_VENDOR],
      [vendor, RESELLER],
      [vendor, VENDOR],
      [reseller, VENDOR],
      [reseller, OTHER_DISTRIBUTOR],
      [stranger, DISTRIBUTOR],
      [stranger, VENDOR],
    ] as const) {
      await refused(mock, () => client.partners.get(id), notFound(id))
      await refused(mock, () => client.partners.products(id), notFound(id))
      await refused(mock, () => client.partners.product(id, BACKUP), notFound(id))
    }
    expect(await ids(stranger)).toEqual([])
  })
})

describe('the contacts of a partner', () => {
  const contacts = async ({ distributor }: TestWorld): Promise<Partner['contacts']> =>
    (await distributor.partners.get(VENDOR)).contacts

  test('are its technical and business people, with what others need to reach them', async () => {
    const world = freshWorld()
    expect(await contacts(world)).toEqual([
      {
        id: 'UR-149-494-001',
        name: 'Robert Balboa',
        email: 'robert.balboa@champions.example',
        icon: '',
        tags: [TECHNICAL],
      },
      {
        id: 'UR-149-494-002',
        name: 'Robert Balboa Jr.',
        email: 'robert.jr@champions.example',
        icon: '',
        tags: [BUSINESS],
      },
    ])
    expect((await world.vendor.users.list(VENDOR, 'tags.name=Technical')).items).toMatchObject([
      { id: 'UR-149-494-001', tags: [TECHNICAL] },
    ])
  })

  test('change with the tags of its users', async () => {
    const world = freshWorld()
    const { users } = world.vendor
    await users.update(VENDOR, 'UR-149-494-001', {
      tags: [{ id: 'TG-9' }, { id: BUSINESS.id }, { id: TECHNICAL.id }],
    })
    await users.update(VENDOR, 'UR-149-494-002', { tags: [{ id: 'TG-9' }] })
    expect(await contacts(world)).toMatchObject([
      { name: 'Robert Balboa', tags: [TECHNICAL, BUSINESS] },
    ])
    await users.update(VENDOR, 'UR-149-494-001', { tags: [] })
    expect(await contacts(world)).toEqual([])
  })

  test('have joined and not left', async () => {
    const world = freshWorld()
    const { users } = world.vendor
    const invited = 'UR-149-494-003'
    await users.update(VENDOR, invited, { tags: [{ id: TECHNICAL.id }] })
    await users.delete(VENDOR, 'UR-149-494-001')
    expect((await contacts(world)).map(({ name }) => name)).toEqual(['Robert Balboa Jr.'])
    await users.activate(VENDOR, invited)
    expect(await contacts(world)).toMatchObject([
      { name: 'Robert Balboa Jr.' },
      { id: invited, name: 'Adrian Pennino', tags: [TECHNICAL] },
    ])
  })

  test('have tags by the same names in every account', async () => {
    const { distributor, vendor } = freshWorld()
    await distributor.users.update(DISTRIBUTOR, 'UR-301-447-002', {
      tags: [{ id: BUSINESS.id }],
    })
    expect((await vendor.partners.get(DISTRIBUTOR)).contacts).toMatchObject([
      { name: 'Tomás Duarte', tags: [BUSINESS] },
    ])
  })
})
