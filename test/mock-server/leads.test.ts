import { describe, expect, test } from 'vitest'
import type { LeadCreate, LeadFormFieldWrite } from 'partnerkit'
import { describeFilters } from '../support/filter-suite.ts'
import { failure, freshWorld, type TestWorld } from '../support/world.ts'

const LISTING = 'LST-100-200-101'
const UNLISTED = 'LST-100-200-102'
const BACKUP = 'PRD-418-302-551'
const PENDING = 'LDR-100-200-001'

const data = { name: 'Ada Byron', email: 'ada@bakery.example', country_code: 'ES' }
const lead = (more: Partial<LeadCreate> = {}): LeadCreate => ({
  listing: { id: LISTING },
  name: 'Bakery',
  data,
  ...more,
})

/** Makes the listing ask a custom form. */
async function asking({ vendor }: TestWorld, schema: LeadFormFieldWrite[]): Promise<string> {
  const { id } = await vendor.leadForms.create({ name: 'Mine', template: 'custom', schema })
  await vendor.leadForms.bind(LISTING, { id })
  return id
}

describe('a new lead', () => {
  test('is pending, and shows its answers to a single look alone', async () => {
    const { distributor, vendor } = freshWorld()
    const created = await distributor.leads.create(lead())
    expect(created).toEqual({
      id: expect.stringMatching(/^LDR-\d{3}-\d{3}-\d{3}$/),
      name: 'Bakery',
      status: 'pending',
      distributor: { id: 'PA-301-447', name: 'Cloud Harbor Distribution' },
      vendor: { id: 'VA-149-494', name: 'Champions Corp' },
      form: {
        id: 'LDF-1001-0001',
        name: 'Interested in Champions Backup',
        owner: { id: 'VA-149-494', name: 'Champions Corp' },
        status: 'active',
        template: 'default',
      },
      listing: {
        id: LISTING,
        product: { id: BACKUP, name: 'Champions Backup' },
        marketplace: { id: 'MP-10041', name: expect.any(String) },
        provider: { id: 'PA-301-447', name: 'Cloud Harbor Distribution' },
      },
      events: {
        created: { at: expect.any(String), by: expect.objectContaining({ id: 'SU-301-447-001' }) },
        updated: { at: expect.any(String), by: expect.objectContaining({ id: 'SU-301-447-001' }) },
      },
    })
    expect(await distributor.leads.get(created.id)).toEqual({ ...created, data })
    expect(await vendor.leads.get(created.id)).toEqual({ ...created, data })
    const { items } = await vendor.leads.list()
    expect(items[0]).toEqual(created)
  })

  test('is brought by distributors alone', async () => {
    const { mock, vendor, reseller } = freshWorld()
    const before = mock.snapshot()
    for (const client of [vendor, reseller]) {
      expect(await failure(client.leads.create(lead()))).toMatchObject({
        status: 403,
        code: 'PERM_001',
      })
    }
    expect(mock.snapshot()).toEqual(before)
  })

  test('needs name, listing and data', async () => {
    const { mock, distributor } = freshWorld()
    const before = mock.snapshot()
    expect(await failure(distributor.leads.create({} as never))).toMatchObject({
      code: 'VAL_001',
      messages: [
        'listing: This field is required.',
        'name: This field is required.',
        'data: This field is required.',
      ],
    })
    const wrong = { listing: {}, name: ' ', data: [] } as never
    expect(await failure(distributor.leads.create(wrong))).toMatchObject({
      messages: [
        'listing.id: This field is required.',
        'name: This field may not be blank.',
        'data: Expected an object but got array.',
      ],
    })
    expect(mock.snapshot()).toEqual(before)
  })

  test('is for a listing of the distributor', async () => {
    const { mock, distributor, clientOf } = freshWorld()
    const before = mock.snapshot()
    const refused = { status: 400, messages: ['listing.id: Object does not exist.'] }
    const missing = distributor.leads.create(lead({ listing: { id: 'LST-999-999-999' } }))
    expect(await failure(missing)).toMatchObject(refused)
    const other = clientOf(mock.keyFor('PA-239-689')).leads.create(lead())
    expect(await failure(other)).toMatchObject(refused)
    expect(mock.snapshot()).toEqual(before)
  })

  test('is refused where no leads are taken', async () => {
    const { mock, distributor, vendor } = freshWorld()
    const refused = async (listing: string, reason: string) => {
      const before = mock.snapshot()
      const call = distributor.leads.create(lead({ listing: { id: listing } }))
      expect(await failure(call)).toMatchObject({
        status: 400,
        code: 'LDR_002',
        messages: [`Listing ${listing} takes no leads: ${reason}.`],
      })
      expect(mock.snapshot()).toEqual(before)
    }
    await refused(UNLISTED, 'it is unlisted')
    await vendor.leadForms.deactivate('LDF-1001-0001')
    await refused(LISTING, 'its lead form LDF-1001-0001 is inactive')
    await vendor.leadForms.bind(LISTING, { id: null })
    await refused(LISTING, 'it has no lead form')
    await vendor.leadForms.activate('LDF-1001-0001')
    await vendor.leadForms.bind(LISTING, { id: 'LDF-1001-0001' })
    expect(await distributor.leads.create(lead())).toMatchObject({ status: 'pending' })
    await distributor.contracts.terminate('CRD-20001-00001-00001')
    await refused(LISTING, 'its contract CRD-20001-00001-00001 is terminated')
  })
})

describe('the answers of a lead', () => {
  test('are checked all at once, and unknown ones are refused', async () => {
    const { mock, distributor } = freshWorld()
    const before = mock.snapshot()
    const wrong = { email: 'ada', country_code: 'es', phone: 'x', nope: 1, constructor: 2 }
    expect(await failure(distributor.leads.create(lead({ data: wrong })))).toMatchObject({
      status: 400,
      code: 'VAL_001',
      messages: [
        'data.name: This field is required.',
        'data.email: Enter a valid email address.',
        'data.country_code: "es" is not a valid choice. Use the code of a country, like ES.',
        'data.phone: Enter a valid phone number.',
        'data.nope: The form has no such field.',
        'data.constructor: The form has no such field.',
      ],
    })
    expect(mock.snapshot()).toEqual(before)
  })

  const LONG = 'Ensure this field has no more than 3 characters.'
  test.each<[Partial<LeadFormFieldWrite>, unknown, string | undefined]>([
    [{ type: 'text' }, 'x', undefined],
    [{ type: 'text' }, 1, 'Not a valid string.'],
    [{ type: 'text' }, 'a\nb', 'Line breaks are not allowed.'],
    [{ type: 'text', max_length: 3 }, 'abc', undefined],
    [{ type: 'text', max_length: 3 }, '🙂🙂🙂', undefined],
    [{ type: 'text', max_length: 3 }, 'abcd', LONG],
    [{ type: 'text', required: true }, undefined, 'This field is required.'],
    [{ type: 'text', required: true }, null, 'This field may not be null.'],
    [{ type: 'text', required: true }, '  ', 'This field may not be blank.'],
    [{ type: 'text' }, null, undefined],
    [{ type: 'text' }, '', undefined],
    [{ type: 'textarea' }, 'a\nb', undefined],
    [{ type: 'textarea' }, {}, 'Not a valid string.'],
    [{ type: 'textarea', max_length: 3 }, 'abcd', LONG],
    [{ type: 'email' }, 'ada@example.com', undefined],
    [{ type: 'email' }, 'ada@', 'Enter a valid email address.'],
    [{ type: 'email' }, ['a'], 'Not a valid string.'],
    [{ type: 'phone' }, '+34 91 555 01 23', undefined],
    [{ type: 'phone' }, '(416) 555-0142 ext. 12', undefined],
    [{ type: 'phone' }, '12 345', undefined],
    [{ type: 'phone' }, '+123456789012345', undefined],
    [{ type: 'phone' }, '1234', 'Enter a valid phone number.'],
    [{ type: 'phone' }, '+1234567890123456', 'Enter a valid phone number.'],
    [{ type: 'phone' }, '+34 call me', 'Enter a valid phone number.'],
    [{ type: 'phone' }, 915550123, 'Not a valid string.'],
    [{ type: 'url' }, 'https://bakery.example/shop?x=1', undefined],
    [{ type: 'url' }, 'bakery.example', 'Enter a valid URL, http or https.'],
    [{ type: 'url' }, 'javascript:alert(1)', 'Enter a valid URL, http or https.'],
    [{ type: 'number' }, 0, undefined],
    [{ type: 'number' }, -1.5, undefined],
    [{ type: 'number' }, '5', 'A valid number is required.'],
    [{ type: 'number' }, true, 'A valid number is required.'],
    [{ type: 'number', required: true }, null, 'This field may not be null.'],
    [{ type: 'checkbox' }, false, undefined],
    [{ type: 'checkbox', required: true }, false, undefined],
    [{ type: 'checkbox', required: true }, undefined, 'This field is required.'],
    [{ type: 'checkbox' }, 'true', 'Must be a valid boolean.'],
    [{ type: 'dropdown', options: ['a', 'b'] }, 'b', undefined],
    [
      { type: 'dropdown', options: ['a', 'b'] },
      'c',
      '"c" is not a valid choice. Choose one of: a, b.',
    ],
    [
      { type: 'dropdown', options: ['a', 'b'] },
      'c'.repeat(101),
      `"${'c'.repeat(100)}" is not a valid choice. Choose one of: a, b.`,
    ],
    [
      { type: 'country' },
      'X'.repeat(101),
      `"${'X'.repeat(100)}" is not a valid choice. Use the code of a country, like ES.`,
    ],
    [{ type: 'dropdown', options: ['1'] }, 1, 'Not a valid string.'],
    [{ type: 'country' }, 'PT', undefined],
    [{ type: 'country' }, 'XX', '"XX" is not a valid choice. Use the code of a country, like ES.'],
    [{ type: 'country' }, 'Spain', expect.stringContaining('is not a valid choice')],
  ])('%j takes %j: %s', async (field, answer, problem) => {
    const world = freshWorld()
    await asking(world, [{ id: 'one', title: 'One', type: 'text', ...field }])
    const before = world.mock.snapshot()
    const call = world.distributor.leads.create(lead({ data: { one: answer } }))
    if (problem !== undefined) {
      expect(await failure(call)).toMatchObject({ messages: [expect.anything()] })
      const again = world.distributor.leads.create(lead({ data: { one: answer } }))
      const { messages } = (await failure(again)) as { messages: string[] }
      expect(messages[0]?.slice('data.one: '.length)).toEqual(problem)
      expect(world.mock.snapshot()).toEqual(before)
      return
    }
    const { id } = await call
    const kept = (await world.distributor.leads.get(id)).data
    expect(kept).toEqual(answer === null || answer === '' ? {} : { one: answer })
  })

  test('are trimmed', async () => {
    const { distributor } = freshWorld()
    const { id } = await distributor.leads.create(lead({ data: { ...data, name: '  Ada ' } }))
    expect((await distributor.leads.get(id)).data).toMatchObject({ name: 'Ada' })
  })

  test('may have the names of methods', async () => {
    const world = freshWorld()
    await asking(world, [
      { id: 'constructor', title: 'Builder', type: 'text', required: true },
      { id: 'valueof', title: 'Value', type: 'text' },
    ])
    const { leads } = world.distributor
    expect(await failure(leads.create(lead({ data: {} })))).toMatchObject({
      messages: ['data.constructor: This field is required.'],
    })
    const { id } = await leads.create(lead({ data: { constructor: 'Ada' } }))
    expect((await leads.get(id)).data).toEqual({ constructor: 'Ada' })
  })
})

describe('a single lead', () => {
  test('can leave its answers out, or show them as people read them', async () => {
    const { distributor, send } = freshWorld()
    const { id } = await distributor.leads.create(lead())
    const asked = async (query: string) => (await send(`/leads/records/${id}${query}`)).json()
    expect(await asked('')).not.toHaveProperty('data_formatted')
    expect(await asked('?select(-data)')).not.toHaveProperty('data')
    expect(await asked('?select(data_formatted)')).toMatchObject({
      data,
      data_formatted: { Name: 'Ada Byron', 'E-mail': 'ada@bakery.example', Country: 'Spain' },
    })
    const only = await asked('?select(-data,data_formatted)')
    expect(Object.keys(only)).not.toContain('data')
    expect(only.data_formatted).toEqual(
      (await distributor.leads.get(id, { formatted: true })).data_formatted,
    )
    expect((await send(`/leads/records/${id}?select(nope)`)).status).toBe(400)
  })

  test('prints every type, and keeps the fields it was made with', async () => {
    const world = freshWorld()
    const form = await asking(world, [
      { id: 'yes', title: 'Yes?', type: 'checkbox' },
      { id: 'no', title: 'No?', type: 'checkbox' },
      { id: 'many', title: 'Same', type: 'number' },
      { id: 'place', title: 'Same', type: 'country' },
      { id: 'open', title: 'Open', type: 'text' },
    ])
    const answers = { yes: true, no: false, many: 1.5, place: 'TR' }
    const { id } = await world.distributor.leads.create(lead({ data: answers }))
    const formatted = {
      'Yes?': 'Yes',
      'No?': 'No',
      'Same (many)': '1.5',
      'Same (place)': expect.any(String),
    }
    expect((await world.vendor.leads.get(id, { formatted: true })).data_formatted).toEqual(
      formatted,
    )
    await world.vendor.leadForms.update(form, {
      name: 'Renamed',
      schema: [{ id: 'other', title: 'Other', type: 'text' }],
    })
    const after = await world.vendor.leads.get(id, { formatted: true })
    expect(after).toMatchObject({
      data: answers,
      data_formatted: formatted,
      form: { name: 'Renamed' },
    })
    await world.vendor.leadForms.bind(LISTING, { id: null })
    await world.vendor.leadForms.delete(form)
    expect(await world.vendor.leads.get(id)).toMatchObject({ form: { id: form, name: 'Renamed' } })
  })

  test('is for both sides alone', async () => {
    const { mock, distributor, vendor, reseller, clientOf } = freshWorld()
    expect(await distributor.leads.list().count()).toBe(4)
    expect(await vendor.leads.list().count()).toBe(3)
    expect(await clientOf(mock.keyFor('VA-621-880')).leads.list().count()).toBe(1)
    expect(await reseller.leads.list().count()).toBe(0)
    for (const key of ['VA-621-880', 'PA-517-820', 'PA-239-689']) {
      const call = clientOf(mock.keyFor(key)).leads.get(PENDING)
      expect(await failure(call)).toMatchObject({ status: 404, code: 'NFND_000' })
    }
  })
})

describe.each([
  ['qualify', 'qualified', 'qualified'],
  ['invalidate', 'invalid', 'invalidated'],
] as const)('%s', (action, status, done) => {
  test('is for the vendor of the product, with or without a note', async () => {
    const { vendor, distributor } = freshWorld()
    const before = await vendor.leads.get(PENDING)
    const after = await vendor.leads[action](PENDING, { note: 'Because.' })
    expect(after).toMatchObject({
      ...before,
      status,
      note: 'Because.',
      events: { created: before.events.created, updated: { by: { id: 'SU-149-494-001' } } },
    })
    expect(await distributor.leads.get(PENDING)).toEqual(after)
    const second = await vendor.leads[action]('LDR-100-200-003')
    expect(second).toMatchObject({ status, data: expect.any(Object) })
    expect(second).not.toHaveProperty('note')
    expect(second).not.toHaveProperty('data_formatted')
  })

  test('is done to pending leads alone', async () => {
    const { mock, vendor, clientOf } = freshWorld()
    const before = mock.snapshot()
    expect(await failure(vendor.leads[action]('LDR-100-200-002'))).toMatchObject({
      status: 400,
      code: 'LDR_001',
      messages: [
        `Transition not allowed: lead LDR-100-200-002 is qualified. Only pending leads can be ${done}.`,
      ],
    })
    const nimbus = clientOf(mock.keyFor('VA-621-880'))
    expect(await failure(nimbus.leads[action]('LDR-100-200-004'))).toMatchObject({
      code: 'LDR_001',
    })
    expect(mock.snapshot()).toEqual(before)
  })

  test('is refused to others, and with a note that is none', async () => {
    const { mock, vendor, distributor, reseller, clientOf } = freshWorld()
    const before = mock.snapshot()
    const nimbus = clientOf(mock.keyFor('VA-621-880'))
    expect(await failure(distributor.leads[action](PENDING))).toMatchObject({ status: 403 })
    expect(await failure(reseller.leads[action](PENDING))).toMatchObject({ status: 404 })
    expect(await failure(nimbus.leads[action](PENDING))).toMatchObject({ status: 404 })
    const note = 1 as unknown as string
    expect(await failure(vendor.leads[action](PENDING, { note }))).toMatchObject({
      messages: ['note: Not a valid string.'],
    })
    expect(mock.snapshot()).toEqual(before)
  })
})

describe('formFor', () => {
  const at = { product: BACKUP, marketplace: 'MP-10041' }

  test('finds the listing and the form to fill', async () => {
    const { distributor } = freshWorld()
    const found = await distributor.leads.formFor(at)
    expect(found?.listing).toEqual(await distributor.listings.get(LISTING))
    expect(found?.form).toEqual(await distributor.leadForms.ofListing(LISTING))
  })

  test('finds nothing that is not on sale, and raises where nothing is asked', async () => {
    const { distributor, reseller, vendor } = freshWorld()
    const mail = { ...at, product: 'PRD-418-302-552' }
    expect(await distributor.leads.formFor(mail)).toBeUndefined()
    expect(await distributor.leads.formFor({ ...at, marketplace: 'MP-10042' })).toBeUndefined()
    expect(await reseller.leads.formFor(at)).toBeUndefined()
    await vendor.leadForms.bind(LISTING, { id: null })
    expect(await failure(distributor.leads.formFor(at))).toMatchObject({ code: 'NFND_000' })
  })
})

describeFilters(
  {
    list: 'listLeads',
    path: '/leads/records',
    searched: ['x'],
    resolve: Object.fromEntries(
      ['product.id', 'product.name', 'marketplace.id', 'marketplace.name'].map((name) => {
        const [of = '', member = ''] = name.split('.')
        type Row = { readonly listing: Record<string, Record<string, unknown>> }
        return [name, (row) => (row as unknown as Row).listing[of]?.[member]]
      }),
    ),
  },
  async () => {
    let second = 0
    const world = freshWorld({ now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, second++ / 2)) })
    for (const name of ['Ångström', 'a*b', 'back\\slash', 'Beta, Inc', "O'Hara", 'null']) {
      const { id } = await world.distributor.leads.create(lead({ name }))
      if (name.length > 8) await world.vendor.leads.qualify(id)
      else if (name.length > 5) await world.vendor.leads.invalidate(id)
    }
    return world
  },
)
