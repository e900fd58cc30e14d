import { describe, expect, test } from 'vitest'
import type { Client, TierAccount } from 'partnerkit'
import { contactInfo, failure, freshWorld } from '../support/world.ts'

const contact_info = contactInfo

const reseller = (client: Client, name = 'Reseller', parent?: TierAccount): Promise<TierAccount> =>
  client.tierAccounts.create({
    type: 'reseller',
    name,
    contact_info,
    ...(parent && { parent: { id: parent.id } }),
  })

const customer = (client: Client, parent: TierAccount, name = 'Customer'): Promise<TierAccount> =>
  client.tierAccounts.create({ type: 'customer', name, contact_info, parent: { id: parent.id } })

describe('create', () => {
  test('a direct reseller gets an id, a GUID, version 1, its owner and the creator in its events', async () => {
    const { distributor } = freshWorld({ now: () => new Date('2026-03-04T05:06:07.890Z') })
    const account = await reseller(distributor, 'Direct')
    expect(account).toMatchObject({
      id: expect.stringMatching(/^TA-\d{4}-\d{4}-\d{4}$/),
      external_uid: expect.stringMatching(
        /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      ),
      version: 1,
      type: 'reseller',
      name: 'Direct',
      db: 'EU',
      environment: 'production',
      owner: { id: 'PA-301-447', name: 'Cloud Harbor Distribution' },
      hub: { id: 'HB-0000-0000', name: 'None' },
      events: {
        created: { at: '2026-03-04T05:06:07+00:00', by: { id: 'SU-301-447-001' } },
        updated: { at: '2026-03-04T05:06:07+00:00' },
      },
    })
    expect(account).not.toHaveProperty('parent')
    expect(account.events.updated).not.toHaveProperty('by')
    expect(await distributor.tierAccounts.get(account.id)).toEqual(account)
  })

  test('a customer stands below its parent, which is named in it', async () => {
    const { distributor } = freshWorld()
    const parent = await reseller(distributor, 'Above')
    const child = await customer(distributor, parent, 'Below')
    expect(child.parent).toEqual({ id: parent.id, name: 'Above' })
    expect(await distributor.tierAccounts.children(parent.id).toArray()).toEqual([child])
  })

  test('a type that is not given is customer', async () => {
    const { distributor } = freshWorld()
    const parent = await reseller(distributor)
    const account = await distributor.tierAccounts.create({
      name: 'Typeless',
      contact_info,
      parent: { id: parent.id },
    })
    expect(account.type).toBe('customer')
  })

  test('a GUID that is blank is made like one that is missing', async () => {
    const { distributor } = freshWorld()
    for (const external_uid of ['', '  ', null]) {
      const account = await distributor.tierAccounts.create({
        type: 'reseller',
        name: 'x',
        external_uid,
        contact_info,
      })
      expect(account.external_uid).toMatch(/^[\da-f-]{36}$/)
    }
  })

  test('a phone number that is not given reads as empty parts', async () => {
    const { distributor } = freshWorld()
    const { contact_info: read } = await reseller(distributor)
    expect(read.contact.phone_number).toEqual({
      country_code: '',
      area_code: '',
      phone_number: '',
      extension: '',
    })
  })

  test("a vendor's account is for preview", async () => {
    const { vendor } = freshWorld()
    expect((await reseller(vendor)).environment).toBe('preview')
  })

  test.each([
    [
      'a customer without a parent',
      { type: 'customer' as const },
      'TA_002',
      /^parent: A customer must/,
    ],
    [
      'a parent that is a customer',
      { type: 'customer' as const, parent: { id: 'TA-2000-2718-0001' } },
      'TA_003',
      /TA-2000-2718-0001 is a customer/,
    ],
    [
      'a parent that does not exist',
      { type: 'customer' as const, parent: { id: 'TA-9999-9999-9999' } },
      'VAL_001',
      /^parent\.id: Object does not exist\.$/,
    ],
    ['a parent by index', { parent: { index: 0 } }, 'VAL_001', /^parent\.index: /],
    ['a hub that does not exist', { hub: { id: 'HB-9999-9999' } }, 'VAL_001', /^hub\.id: Object/],
    [
      'access for an account that does not exist',
      { access: [{ id: 'PA-301-447' }, { id: 'PA-999-999' }] },
      'VAL_001',
      /^access\.1\.id: Object/,
    ],
    [
      'a GUID that another account of the owner has',
      { external_uid: '4f1d0c6a-51a7-4d6f-9c1e-000000000002' },
      'VAL_001',
      /^external_uid: Another tier account/,
    ],
  ])('%s is refused and nothing is stored', async (_, body, code, message) => {
    const { distributor } = freshWorld()
    const before = await distributor.tierAccounts.list().count()
    const call = distributor.tierAccounts.create({
      type: 'reseller',
      name: 'Refused',
      contact_info,
      ...body,
    })
    expect(await failure(call)).toMatchObject({
      status: 400,
      code,
      messages: [expect.stringMatching(message)],
    })
    expect(await distributor.tierAccounts.list().count()).toBe(before)
  })

  test('all wrong fields are named at once', async () => {
    const { send } = freshWorld()
    const response = await send('/tier/accounts', {
      method: 'POST',
      body: JSON.stringify({
        type: 'partner',
        name: '  ',
        tax_id: 'x'.repeat(101),
        external_id: 7,
        contact_info: { city: null, contact: { email: 'nobody' } },
        access: {},
      }),
    })
    expect(response.status).toBe(400)
    const { error_code, errors } = await response.json()
    expect(error_code).toBe('VAL_001')
    expect(errors.toSorted()).toEqual([
      'access: Expected a list of items but got object.',
      'contact_info.address_line1: This field is required.',
      'contact_info.city: This field may not be null.',
      'contact_info.contact.email: Enter a valid email address.',
      'contact_info.contact.first_name: This field is required.',
      'contact_info.contact.last_name: This field is required.',
      'contact_info.country: This field is required.',
      'contact_info.postal_code: This field is required.',
      'external_id: Not a valid string.',
      'name: This field may not be blank.',
      'tax_id: Ensure this field has no more than 100 characters.',
      'type: "partner" is not a valid choice. Choose one of: customer, reseller.',
    ])
  })

  test('unknown, read-only and __proto__ members are dropped', async () => {
    const { send } = freshWorld()
    const response = await send('/tier/accounts', {
      method: 'POST',
      body: `{"__proto__":{"polluted":true},"id":"TA-1","version":9,"surprise":1,"type":"reseller","name":"Plain","contact_info":${JSON.stringify(contact_info)}}`,
    })
    const account = await response.json()
    expect(response.status).toBe(201)
    expect(account).toMatchObject({ version: 1, name: 'Plain' })
    expect(account.id).not.toBe('TA-1')
    expect(account).not.toHaveProperty('surprise')
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('update', () => {
  test('changes what is given, keeps the rest, and makes a new version', async () => {
    const { distributor } = freshWorld()
    const before = await reseller(distributor, 'Old name')
    const after = await distributor.tierAccounts.update(before.id, { name: 'New name' })
    expect(after).toEqual({
      ...before,
      name: 'New name',
      version: 2,
      events: {
        ...before.events,
        updated: { at: expect.any(String), by: { id: 'SU-301-447-001', name: expect.any(String) } },
      },
    })
    expect(await distributor.tierAccounts.get(before.id)).toEqual(after)
  })

  test('with the same data makes no version', async () => {
    const { distributor } = freshWorld()
    const before = await reseller(distributor, 'Same')
    const after = await distributor.tierAccounts.update(before.id, { name: 'Same', contact_info })
    expect(after).toEqual(before)
    expect((await distributor.tierAccounts.versions(before.id)).total).toBe(1)
  })

  test('with null takes a value away; what was read can be written back as it is', async () => {
    const { distributor, send } = freshWorld()
    const created = await distributor.tierAccounts.create({
      type: 'reseller',
      name: 'Nulls',
      external_id: null,
      tax_id: null,
      contact_info,
    })
    expect(created).not.toHaveProperty('external_id')
    const same = await distributor.tierAccounts.update(created.id, { tax_id: null })
    expect(same).toEqual(created)
    const body = JSON.stringify(created)
    const written = await send(`/tier/accounts/${created.id}`, { method: 'PUT', body })
    expect(await written.json()).toEqual(created)
    const taxed = await distributor.tierAccounts.update(created.id, { tax_id: 'T-1' })
    expect(taxed).toMatchObject({ tax_id: 'T-1', version: 2 })
    const cleared = await distributor.tierAccounts.update(created.id, { tax_id: null })
    expect(cleared.version).toBe(3)
    expect(cleared).not.toHaveProperty('tax_id')
  })

  test('of who may see an account is no change of its data', async () => {
    const { distributor, vendor } = freshWorld()
    const before = await reseller(distributor)
    expect(await failure(vendor.tierAccounts.get(before.id))).toMatchObject({ status: 404 })
    const access = [{ id: 'VA-149-494' }, { id: 'VA-149-494' }]
    expect(await distributor.tierAccounts.update(before.id, { access })).toEqual(before)
    expect(await vendor.tierAccounts.get(before.id)).toEqual(before)
    expect(await distributor.tierAccounts.versions(before.id).count()).toBe(1)
  })

  test('keeps each version as it was', async () => {
    const { distributor } = freshWorld()
    const { id } = await reseller(distributor, 'One')
    await distributor.tierAccounts.update(id, { name: 'Two' })
    await distributor.tierAccounts.update(id, { name: 'Three' })
    const { items, total } = await distributor.tierAccounts.versions(id)
    expect(total).toBe(3)
    expect(items.map(({ version, name }) => [version, name])).toEqual([
      [3, 'Three'],
      [2, 'Two'],
      [1, 'One'],
    ])
    expect(await distributor.tierAccounts.version(id, 1)).toMatchObject({ id, name: 'One' })
    expect(await failure(distributor.tierAccounts.version(id, 4))).toMatchObject({ status: 404 })
  })

  test('ignores the hub', async () => {
    const { distributor, send } = freshWorld()
    const { id } = await reseller(distributor)
    const response = await send(`/tier/accounts/${id}`, {
      method: 'PUT',
      body: JSON.stringify({ hub: { id: 'HB-4106-2718' } }),
    })
    expect(await response.json()).toMatchObject({ version: 1, hub: { id: 'HB-0000-0000' } })
  })

  test('moves an account below another parent', async () => {
    const { distributor } = freshWorld()
    const [first, second] = [await reseller(distributor, 'A'), await reseller(distributor, 'B')]
    const child = await customer(distributor, first)
    const moved = await distributor.tierAccounts.update(child.id, { parent: { id: second.id } })
    expect(moved.parent?.id).toBe(second.id)
    expect(await distributor.tierAccounts.children(first.id).count()).toBe(0)
    expect(await distributor.tierAccounts.children(second.id).count()).toBe(1)
  })

  test('refuses the account itself or one below it as its parent', async () => {
    const { distributor } = freshWorld()
    const top = await reseller(distributor, 'Top')
    const middle = await reseller(distributor, 'Middle', top)
    const bottom = await reseller(distributor, 'Bottom', middle)
    for (const parent of [top, middle, bottom]) {
      const call = distributor.tierAccounts.update(top.id, { parent: { id: parent.id } })
      expect(await failure(call)).toMatchObject({ code: 'TA_004' })
    }
    expect(await distributor.tierAccounts.get(top.id)).toEqual(top)
  })

  test('refuses to make a customer of a reseller that has children', async () => {
    const { distributor } = freshWorld()
    const top = await reseller(distributor)
    const parent = await reseller(distributor, 'Parent', top)
    for (const children of ['1 child account', '2 child accounts']) {
      await customer(distributor, parent)
      const error = await failure(distributor.tierAccounts.update(parent.id, { type: 'customer' }))
      const problem = `type: ${parent.id} has ${children} and a customer can not be a parent.`
      expect(error).toMatchObject({
        code: 'TA_003',
        messages: [`${problem} Move or delete them first.`],
      })
    }
    expect(await distributor.tierAccounts.get(parent.id)).toEqual(parent)
  })

  test('refuses a GUID that is null and one that is taken', async () => {
    const { distributor, send } = freshWorld()
    const [a, b] = [await reseller(distributor, 'A'), await reseller(distributor, 'B')]
    const taken = distributor.tierAccounts.update(a.id, { external_uid: b.external_uid })
    expect(await failure(taken)).toMatchObject({ code: 'VAL_001' })
    const none = await send(`/tier/accounts/${a.id}`, {
      method: 'PUT',
      body: '{"external_uid":null}',
    })
    expect(await none.json()).toMatchObject({
      errors: ['external_uid: This field may not be null.'],
    })
    expect(await distributor.tierAccounts.get(a.id)).toEqual(a)
  })
})

describe('delete', () => {
  test('is refused while children exist: the message names them and nothing changes', async () => {
    const { distributor } = freshWorld()
    const parent = await reseller(distributor, 'Parent')
    const children = [
      await customer(distributor, parent, 'One'),
      await customer(distributor, parent, 'Two'),
    ]
    const error = await failure(distributor.tierAccounts.delete(parent.id))
    expect(error).toMatchObject({
      status: 400,
      code: 'TA_001',
      messages: [
        `Tier account ${parent.id} can not be deleted: it has 2 child accounts (${children.map(({ id }) => id).join(', ')}). Delete them first.`,
      ],
    })
    expect(await distributor.tierAccounts.get(parent.id)).toEqual(parent)
    expect((await distributor.tierAccounts.children(parent.id)).items.toReversed()).toEqual(
      expect.arrayContaining(children),
    )
  })

  test('names the first five of many children and counts the rest', async () => {
    const { distributor } = freshWorld()
    const parent = await reseller(distributor)
    for (let i = 0; i < 7; i++) await customer(distributor, parent, `Child ${i}`)
    const error = await failure(distributor.tierAccounts.delete(parent.id))
    expect(error).toMatchObject({
      messages: [expect.stringMatching(/it has 7 child accounts \((TA-[\d-]+, ){5}and 2 more\)/)],
    })
  })

  test('tells a program of a thousand steps at most', async () => {
    const { mock, distributor } = freshWorld()
    const parent = await reseller(distributor)
    const owner = { id: 'PA-301-447' }
    const child = { name: 'Child', parent: { id: parent.id }, contact_info, owner }
    for (let i = 0; i < 1001; i++) mock.add('tierAccounts', child)
    const error = await failure(distributor.tierAccounts.delete(parent.id))
    const { blockers, order } = (error as { params: Record<string, unknown[]> }).params
    expect([blockers?.length, order?.length]).toEqual([1000, 1000])
  })

  test('does not name children that the actor can not see', async () => {
    const { distributor, reseller: other } = freshWorld()
    const shared = await distributor.tierAccounts.create({
      type: 'reseller',
      name: 'Shared',
      contact_info,
      access: [{ id: 'PA-517-820' }],
    })
    const hidden = await customer(distributor, shared)
    const error = await failure(other.tierAccounts.delete(shared.id))
    expect(error).toMatchObject({
      messages: [expect.stringContaining('1 child account (none of which you can see)')],
    })
    expect(JSON.stringify(error)).not.toContain(hidden.id)
  })

  test('works once the children are gone, for good', async () => {
    const { distributor } = freshWorld()
    const parent = await reseller(distributor, 'Parent')
    const child = await customer(distributor, parent)
    await distributor.tierAccounts.delete(child.id)
    await distributor.tierAccounts.delete(parent.id)
    for (const id of [child.id, parent.id]) {
      expect(await failure(distributor.tierAccounts.get(id))).toMatchObject({
        status: 404,
        code: 'NFND_000',
      })
      expect(await failure(distributor.tierAccounts.delete(id))).toMatchObject({ status: 404 })
      expect(await failure(distributor.tierAccounts.versions(id))).toMatchObject({ status: 404 })
      expect(await distributor.tierAccounts.list({ filter: { id } }).count()).toBe(0)
    }
  })

  test('takes the account out of the accounts that can be a parent', async () => {
    const { distributor } = freshWorld()
    const parent = await reseller(distributor)
    await distributor.tierAccounts.delete(parent.id)
    expect(await failure(customer(distributor, parent))).toMatchObject({
      messages: ['parent.id: Object does not exist.'],
    })
  })

  test('never frees an id', async () => {
    const { distributor } = freshWorld()
    const ids = new Set<string>()
    for (let i = 0; i < 50; i++) {
      const { id } = await reseller(distributor)
      expect(ids).not.toContain(id)
      ids.add(id)
      await distributor.tierAccounts.delete(id)
    }
  })
})

describe('visibility', () => {
  test('an account sees its own records, those under its hubs and those shared with it', async () => {
    const { mock, distributor, vendor, reseller: other, clientOf } = freshWorld()
    const secondVendor = clientOf(mock.keyFor('VA-621-880'))
    const names = async (client: Client): Promise<string[]> =>
      (await client.tierAccounts.list({ order: ['name'] })).items.map(({ name }) => name)
    expect(await names(distributor)).toHaveLength(11)
    expect(await names(vendor)).toHaveLength(10)
    expect(await names(vendor)).not.toContain('Hafenkontor Brandt')
    expect(await names(secondVendor)).toEqual([
      'Atlas Systems',
      'Atlas Systems West',
      'Brightline IT',
      'Clínica Retiro',
      'Pacific Timber',
      'Salish Brewing',
    ])
    expect(await names(other)).toEqual(['Brightline IT', 'Clínica Retiro', 'Panadería Sol'])
  })

  test('what an account can not see does not exist for it', async () => {
    const { distributor, vendor } = freshWorld()
    const account = await reseller(distributor)
    const { tierAccounts } = vendor
    const calls = [
      tierAccounts.get(account.id),
      tierAccounts.update(account.id, { name: 'Mine' }),
      tierAccounts.delete(account.id),
      tierAccounts.versions(account.id),
      tierAccounts.version(account.id, 1),
    ]
    for (const call of calls) {
      expect(await failure(call)).toMatchObject({ status: 404, code: 'NFND_000' })
    }
    expect(await distributor.tierAccounts.get(account.id)).toEqual(account)
  })

  test('who changes an account need not see its parent', async () => {
    const { mock, distributor, clientOf } = freshWorld()
    const parent = await reseller(distributor)
    const child = await distributor.tierAccounts.create({
      name: 'Shared',
      parent: { id: parent.id },
      contact_info,
      access: [{ id: 'VA-621-880' }],
    })
    const vendor = clientOf(mock.keyFor('VA-621-880'))
    const changed = await vendor.tierAccounts.update(child.id, {
      name: 'Renamed',
      parent: { id: parent.id },
    })
    expect(changed).toMatchObject({ name: 'Renamed', version: 2, parent: { id: parent.id } })
  })

  test('a record shared through access can be read and changed', async () => {
    const { distributor, vendor } = freshWorld()
    const { id } = await distributor.tierAccounts.create({
      type: 'reseller',
      name: 'Shared',
      contact_info,
      access: [{ id: 'VA-149-494' }],
    })
    const changed = await vendor.tierAccounts.update(id, { name: 'Renamed' })
    expect(changed).toMatchObject({ name: 'Renamed', version: 2, owner: { id: 'PA-301-447' } })
    expect(changed).not.toHaveProperty('access')
  })
})

test('two mocks never meet', async () => {
  const [one, two] = [freshWorld(), freshWorld()]
  const account = await reseller(one.distributor)
  expect(await failure(two.distributor.tierAccounts.get(account.id))).toMatchObject({ status: 404 })
})

test('the same seed makes the same ids, another seed others', async () => {
  const make = async (seed: number): Promise<[string, string]> => {
    const { id, external_uid } = await reseller(freshWorld({ seed }).distributor)
    return [id, external_uid]
  }
  expect(await make(7)).toEqual(await make(7))
  expect(await make(8)).not.toEqual(await make(7))
})
