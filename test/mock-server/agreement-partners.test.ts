import { describe, expect, test } from 'vitest'
import {
  AMERICA,
  ATLAS,
  BACKUP,
  DISTRIBUTOR,
  EUROPE,
  FIREWALL,
  FORMER_VENDOR,
  INVITED_VENDOR,
  MAIL,
  notFound,
  OTHER_DISTRIBUTOR,
  OTHER_SERVICE,
  PROGRAM,
  REJECTING_VENDOR,
  SECOND_VENDOR,
  SERVICE,
  SYNDICATION,
  VENDOR,
} from '../support/agreements.ts'
import { refusalOf } from '../support/refusal.ts'
import { freshWorld } from '../support/world.ts'

const GROUP = 'PG-1001-0001'
const FREE_GROUP = 'PG-1001-0002'

/** Of a list what its rows are called. */
const idsOf = async (list: PromiseLike<{ items: readonly { readonly id: string }[] }>) =>
  (await list).items.map(({ id }) => id)

describe('partners of an agreement', () => {
  test('are listed with their contracts, the newest first, to the owner', async () => {
    const { distributor } = freshWorld()
    const { items, total } = await distributor.agreements.partners(PROGRAM)
    expect(total).toBe(5)
    expect(items.map(({ id, contract: { status, version } }) => [id, status, version])).toEqual([
      [INVITED_VENDOR, 'pending', null],
      [REJECTING_VENDOR, 'rejected', null],
      [FORMER_VENDOR, 'terminated', 1],
      [SECOND_VENDOR, 'active', 1],
      [VENDOR, 'active', 2],
    ])
    expect(items[4]).toEqual({
      id: VENDOR,
      name: 'Champions Corp',
      role: 'vendor',
      agreement: { id: PROGRAM, name: 'Harbor Vendor Program' },
      contract: { id: 'CRP-10001-00001-00001', status: 'active', version: 2 },
      events: { created: { at: '2024-02-19T09:00:00+00:00', by: expect.any(Object) } },
    })
  })

  test('are to a partner itself alone', async () => {
    const { vendor, reseller } = freshWorld()
    expect(await idsOf(vendor.agreements.partners(PROGRAM))).toEqual([VENDOR])
    expect(await vendor.agreements.partners(PROGRAM).count()).toBe(1)
    expect((await reseller.agreements.partners(SERVICE)).items).toMatchObject([
      { id: 'PA-517-820', role: 'reseller', contract: { status: 'active' } },
    ])
  })

  test('can be a distributor, and one company twice', async () => {
    const { mock, distributor, clientOf } = freshWorld()
    const other = clientOf(mock.keyFor(OTHER_DISTRIBUTOR))
    expect((await other.agreements.partners(OTHER_SERVICE)).items).toMatchObject([
      { id: DISTRIBUTOR, role: 'distributor' },
    ])
    const query = { filter: { id: ATLAS } }
    const twice = await distributor.agreements.partners(SYNDICATION, query)
    expect(twice.items.map(({ contract }) => contract.status)).toEqual(['pending', 'rejected'])
  })

  test('follow their contracts', async () => {
    const { distributor, vendor } = freshWorld()
    const { id } = await distributor.agreements.create({
      title: 'Terms',
      description: '',
      type: 'program',
      document_type: 'none',
    })
    const rows = async () => (await distributor.agreements.partners(id)).items
    expect(await rows()).toEqual([])
    const contract = await distributor.contracts.create(id, { partner: { id: VENDOR } })
    expect(await rows()).toMatchObject([{ id: VENDOR, contract: { status: 'pending' } }])
    await vendor.contracts.sign(contract.id)
    expect(await rows()).toMatchObject([{ contract: { status: 'active', version: 1 } }])
  })

  test.each([
    ['contract.status=active', [SECOND_VENDOR, VENDOR]],
    ['in(contract.status,(rejected,terminated))', [REJECTING_VENDOR, FORMER_VENDOR]],
    ['contract.version=2', [VENDOR]],
    ['contract.version=null()', [INVITED_VENDOR, REJECTING_VENDOR]],
    ['contract.id=CRP-10001-00001-00004', [INVITED_VENDOR]],
    ['like(name,Front*)', [INVITED_VENDOR]],
    [`id=${VENDOR}`, [VENDOR]],
    ['role=reseller', []],
    [`agreement.id=${EUROPE}`, []],
    ['agreement.name=Harbor Vendor Program&contract.version=2', [VENDOR]],
    ['gt(events.created.at,2025-01-01)', [INVITED_VENDOR]],
    ['events.created.by.id=SU-301-447-001&limit=1', [INVITED_VENDOR]],
    ['gt(events.signed.at,2025-01-01)', [VENDOR]],
    ['events.signed.at=null()', [INVITED_VENDOR, REJECTING_VENDOR]],
    ['events.signed.by.id=SU-149-494-001', [VENDOR]],
    ['lt(events.countersigned.at,2024-03-01)', [VENDOR]],
    ['ordering(name)&limit=2', [VENDOR, INVITED_VENDOR]],
    ['contract.status=active&ordering(-contract.version)', [VENDOR, SECOND_VENDOR]],
    ['contract.status=active&ordering(events.signed.at)', [SECOND_VENDOR, VENDOR]],
    ['ordering(events.created.at)&limit=1&offset=1', [SECOND_VENDOR]],
  ])('by %j are %j', async (query, ids) => {
    const { distributor } = freshWorld()
    expect(await idsOf(distributor.agreements.partners(PROGRAM, query))).toEqual(ids)
  })

  test.each([
    ['', []],
    ['&select(events.signed.at)', [['signed', ['at']]]],
    ['&select(events.signed.at,events.signed.by.id)', [['signed', ['at', 'by']]]],
    ['&select(events.countersigned.at)', [['countersigned', ['at']]]],
    [
      '&select(events.signed,events.countersigned)',
      [
        ['countersigned', ['at', 'by']],
        ['signed', ['at', 'by']],
      ],
    ],
  ])('show the hidden events that %j names', async (query, events) => {
    const { distributor } = freshWorld()
    const partners = await distributor.agreements.partners(PROGRAM, `id=${VENDOR}${query}`)
    const { created, ...rest } = partners.items[0]?.events ?? {}
    expect(created).toBeDefined()
    const shown = Object.entries(rest).map(([name, event]) => [name, Object.keys(event).toSorted()])
    expect(shown.toSorted()).toEqual(events)
  })

  test.each(['select(nope)', 'ordering(id)', 'ordering(contract.id)', 'contract.status=gone'])(
    'by %j are refused',
    async (query) => {
      const { mock, distributor } = freshWorld()
      const call = () => distributor.agreements.partners(PROGRAM, query)
      expect(await refusalOf({ mock }, call)).toMatchObject({ status: 400, code: 'VAL_001' })
    },
  )

  test('have contracts, which are listed in the same way', async () => {
    const { distributor, vendor } = freshWorld()
    const all = await distributor.agreements.contracts(PROGRAM)
    expect(all.items.map(({ id }) => id.slice(-1))).toEqual(['4', '6', '5', '2', '1'])
    const own = await vendor.agreements.contracts(PROGRAM)
    expect(own.items).toMatchObject([{ id: 'CRP-10001-00001-00001', status: 'active' }])
    expect((await distributor.agreements.contracts(AMERICA)).items).toMatchObject([
      { id: 'CRD-20001-00001-00003', status: 'enrolling' },
    ])
  })
})

describe('products of a service agreement', () => {
  test('are those of its groups, each once', async () => {
    const { distributor, reseller } = freshWorld()
    const listed = async () =>
      (await idsOf(reseller.agreements.products(SERVICE, 'ordering(name)'))).toSorted()
    expect(await listed()).toEqual([BACKUP, MAIL])
    await distributor.agreements.addProductGroup(SERVICE, { id: FREE_GROUP })
    expect(await listed()).toEqual([BACKUP, MAIL, FIREWALL])
    const group = await distributor.productGroups.create({
      name: 'Again',
      products: [{ id: BACKUP }],
    })
    await distributor.agreements.addProductGroup(SERVICE, { id: group.id })
    expect(await listed()).toEqual([BACKUP, MAIL, FIREWALL])
    await distributor.agreements.removeProductGroup(SERVICE, GROUP)
    expect(await listed()).toEqual([BACKUP, FIREWALL])
  })

  test.each([
    ['like(name,*Mail)', [MAIL]],
    [`id=${BACKUP}`, [BACKUP]],
    ['ordering(-name)', [MAIL, BACKUP]],
    ['category.id=null()', []],
    ['category.name=Backup and recovery', [BACKUP]],
    ['limit=1&ordering(name)', [BACKUP]],
  ])('by %j are %j', async (query, ids) => {
    const { distributor } = freshWorld()
    expect(await idsOf(distributor.agreements.products(SERVICE, query))).toEqual(ids)
  })

  test('are offered in its marketplaces', async () => {
    const { mock, distributor, reseller } = freshWorld()
    const query = 'ordering(name)'
    const offered = () => reseller.agreements.productMarketplaces(SERVICE, BACKUP, query)
    expect((await offered()).items).toEqual([
      { id: 'MP-10041', name: 'Harbor Europe' },
      { id: 'MP-10043', name: 'Harbor Web Store' },
    ])
    await distributor.agreements.removeMarketplace(SERVICE, 'MP-10043')
    expect(await idsOf(offered())).toEqual(['MP-10041'])
    for (const id of [FIREWALL, 'PRD-999-999-999']) {
      const call = () => reseller.agreements.productMarketplaces(SERVICE, id)
      expect(await refusalOf({ mock }, call)).toMatchObject(notFound(id))
    }
  })
})
