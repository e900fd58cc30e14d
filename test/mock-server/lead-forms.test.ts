import { describe, expect, test } from 'vitest'
import type { LeadFormFieldWrite } from 'partnerkit'
import { describeFilters } from '../support/filter-suite.ts'
import { failure, freshWorld } from '../support/world.ts'

const FORM = 'LDF-1001-0001'
const INACTIVE = 'LDF-1001-0002'
const UNBOUND = 'LDF-1001-0003'
const LISTING = 'LST-100-200-101'
const NIMBUS = 'VA-621-880'

const field = (more: Partial<LeadFormFieldWrite> = {}): LeadFormFieldWrite => ({
  id: 'one',
  title: 'One',
  type: 'text',
  ...more,
})

describe('a form from a template', () => {
  test.each(['default', 'aws', 'azure', 'gcp', 'commerce'] as const)(
    '%s has fields of the server, and is active',
    async (template) => {
      const { vendor, distributor } = freshWorld()
      const form = await vendor.leadForms.create({ name: 'Fresh', template })
      expect(form).toMatchObject({
        id: expect.stringMatching(/^LDF-\d{4}-\d{4}$/),
        name: 'Fresh',
        owner: { id: 'VA-149-494', name: 'Champions Corp' },
        status: 'active',
        template,
        events: { created: { by: { id: 'SU-149-494-001' } } },
      })
      expect(form).not.toHaveProperty('listings')
      const { schema = [] } = form
      expect(schema.filter(({ required }) => required).map(({ id }) => id)).toEqual(
        expect.arrayContaining(['name', 'email', 'country_code']),
      )
      expect(new Set(schema.map(({ id }) => id)).size).toBe(schema.length)
      expect(await vendor.leadForms.get(form.id)).toEqual({ ...form, listings: [] })
      // What the server gave can come back.
      expect((await vendor.leadForms.update(form.id, { schema })).schema).toEqual(schema)
      const copy = await vendor.leadForms.create({ name: 'Copy', template, schema })
      expect(copy.schema).toEqual(schema)
      expect(await failure(distributor.leadForms.get(form.id))).toMatchObject({ status: 404 })
    },
  )

  test('default asks what the examples of the platform hold', async () => {
    const { vendor } = freshWorld()
    const { schema } = await vendor.leadForms.create({ name: 'x', template: 'default' })
    expect(schema?.map(({ id, type, required }) => [id, type, required])).toEqual([
      ['name', 'text', true],
      ['email', 'email', true],
      ['country_code', 'country', true],
      ['company', 'text', false],
      ['phone', 'phone', false],
    ])
  })

  test('takes no other fields, new or changed', async () => {
    const { mock, vendor } = freshWorld()
    const before = mock.snapshot()
    const refused = { code: 'VAL_001', messages: [expect.stringMatching(/^schema: .*template/)] }
    const schema = [field()]
    const create = vendor.leadForms.create({ name: 'x', template: 'default', schema })
    expect(await failure(create)).toMatchObject(refused)
    expect(await failure(vendor.leadForms.update(FORM, { schema }))).toMatchObject(refused)
    expect(mock.snapshot()).toEqual(before)
  })
})

describe('a custom form', () => {
  test('brings its own fields of every type', async () => {
    const { vendor } = freshWorld()
    const types = ['text', 'textarea', 'email', 'phone', 'url', 'number', 'checkbox', 'country']
    const schema = [
      ...types.map((type, i) => field({ id: `f_${i}`, type: type as 'text', required: i === 0 })),
      field({ id: 'choice', type: 'dropdown', options: ['a', 'b'], placeholder: 'Choose' }),
      field({ id: 'short', type: 'text', max_length: 5 }),
    ]
    const form = await vendor.leadForms.create({ name: 'x', template: 'custom', schema })
    expect(form.schema).toEqual(schema.map((one) => ({ ...one, required: one.required ?? false })))
    const changed = await vendor.leadForms.update(form.id, { name: 'y', schema: [field()] })
    expect(changed).toMatchObject({
      name: 'y',
      schema: [{ id: 'one', title: 'One', type: 'text', required: false }],
      events: { updated: { by: { id: 'SU-149-494-001' } } },
    })
    const renamed = await vendor.leadForms.update(form.id, { name: 'z' })
    expect(renamed.schema).toEqual(changed.schema)
  })

  test.each([
    ['none', undefined, ['schema: This field is required.']],
    ['an empty list', [], ['schema: This list may not be empty.']],
    [
      'an unknown type',
      [field({ type: 'date' as 'text' })],
      [expect.stringMatching(/^schema\.0\.type: "date" is not a valid choice\./)],
    ],
    [
      'no id and a blank title',
      [{ type: 'text', title: ' ' } as LeadFormFieldWrite],
      ['schema.0.id: This field is required.', 'schema.0.title: This field may not be blank.'],
    ],
    [
      'ids in another form or twice',
      [field({ id: 'One' }), field(), field(), field({ id: '__proto__' }), field({ id: 'a-b' })],
      [
        'schema.0.id: Use lower case letters, digits and underscores, a letter first.',
        'schema.2.id: "one" is the id of another field.',
        'schema.3.id: Use lower case letters, digits and underscores, a letter first.',
        'schema.4.id: Use lower case letters, digits and underscores, a letter first.',
      ],
    ],
    [
      'dropdowns with nothing to choose',
      [
        field({ type: 'dropdown' }),
        field({ id: 'two', type: 'dropdown', options: [] }),
        field({ id: 'three', type: 'dropdown', options: ['a', 'b', 'a'] }),
      ],
      [
        'schema.0.options: This field is required.',
        'schema.1.options: This list may not be empty.',
        'schema.2.options: "a" is there twice.',
      ],
    ],
    [
      'members of other types',
      [field({ options: ['a'] }), field({ id: 'two', type: 'number', max_length: 3 })],
      [
        'schema.0.options: Only a dropdown has options.',
        'schema.1.max_length: Only text has a maximum length.',
      ],
    ],
    [
      'a maximum below one',
      [field({ max_length: 0 })],
      ['schema.0.max_length: Ensure this value is greater than or equal to 1.'],
    ],
  ])('is refused with %s', async (_, schema, messages) => {
    const { mock, vendor } = freshWorld()
    const before = mock.snapshot()
    const form = { name: 'x', template: 'custom' as const, ...(schema && { schema }) }
    expect(await failure(vendor.leadForms.create(form))).toMatchObject({
      code: 'VAL_001',
      messages,
    })
    expect(mock.snapshot()).toEqual(before)
  })
})

test('a form has a name of at most 128 characters and a known template', async () => {
  const { vendor } = freshWorld()
  const form = { name: 'x'.repeat(129), template: 'ibm' as 'aws' }
  expect(await failure(vendor.leadForms.create(form))).toMatchObject({
    messages: [
      'name: Ensure this field has no more than 128 characters.',
      expect.stringMatching(/^template: "ibm" is not a valid choice\. Choose one of: aws, azure,/),
    ],
  })
})

test('lists show the fields on request, a single form always, and either can leave members out', async () => {
  const { vendor, send, mock } = freshWorld()
  const { items } = await vendor.leadForms.list()
  expect(items.map(({ id }) => id)).toEqual([INACTIVE, UNBOUND, FORM])
  for (const form of items) expect(form).not.toHaveProperty('schema')
  const selected = await vendor.leadForms.list({ select: ['schema'] })
  expect(selected.items[2]).toEqual(await vendor.leadForms.get(FORM))
  expect(selected.items[2]).toMatchObject({
    listings: [LISTING],
    schema: [{ id: 'name' }, {}, {}, {}, {}],
  })
  const authorization = mock.keys.vendor
  const without = await send(`/leads/forms/${FORM}?select(-schema)`, { headers: { authorization } })
  expect(await without.json()).not.toHaveProperty('schema')
})

describe('a form', () => {
  test('goes from active to inactive and back', async () => {
    const { mock, vendor } = freshWorld()
    const off = await vendor.leadForms.deactivate(FORM)
    expect(off).toMatchObject({ status: 'inactive', listings: [LISTING] })
    expect(off.events.updated?.by?.id).toBe('SU-149-494-001')
    const before = mock.snapshot()
    expect(await failure(vendor.leadForms.deactivate(FORM))).toMatchObject({
      status: 400,
      code: 'LDF_001',
      messages: [`Lead form ${FORM} is already inactive.`],
    })
    expect(mock.snapshot()).toEqual(before)
    expect(await vendor.leadForms.activate(FORM)).toMatchObject({ status: 'active' })
    expect(await failure(vendor.leadForms.activate(FORM))).toMatchObject({
      messages: [`Lead form ${FORM} is already active.`],
    })
  })

  test('can be deleted when no listing asks it', async () => {
    const { mock, vendor } = freshWorld()
    const before = mock.snapshot()
    expect(await failure(vendor.leadForms.delete(FORM))).toMatchObject({
      status: 400,
      code: 'LDF_002',
      messages: [
        `Lead form ${FORM} can not be deleted: it is bound to 1 listing (${LISTING}). Unbind it first.`,
      ],
    })
    expect(mock.snapshot()).toEqual(before)
    expect(await vendor.leadForms.bind(LISTING, { id: null })).toEqual({ id: null })
    await vendor.leadForms.delete(FORM)
    expect(await failure(vendor.leadForms.get(FORM))).toMatchObject({ code: 'NFND_000' })
    expect(await vendor.leadForms.list().count()).toBe(2)
  })

  test('is for its vendor alone', async () => {
    const { mock, clientOf } = freshWorld()
    const nimbus = clientOf(mock.keyFor(NIMBUS))
    const before = mock.snapshot()
    const calls: Promise<unknown>[] = [
      nimbus.leadForms.get(FORM),
      nimbus.leadForms.update(FORM, { name: 'Mine' }),
      nimbus.leadForms.delete(UNBOUND),
      nimbus.leadForms.activate(INACTIVE),
      nimbus.leadForms.deactivate(FORM),
    ]
    for (const refused of await Promise.all(calls.map(failure))) {
      expect(refused).toMatchObject({ status: 404, code: 'NFND_000' })
    }
    expect(mock.snapshot()).toEqual(before)
    expect((await nimbus.leadForms.list()).items.map(({ id }) => id)).toEqual(['LDF-1002-0001'])
  })
})

describe('the form of a listing', () => {
  test('is the same for both sides, without the listings it is bound to', async () => {
    const { vendor, distributor } = freshWorld()
    const { listings, ...form } = await vendor.leadForms.get(FORM)
    expect(listings).toEqual([LISTING])
    expect(await vendor.leadForms.ofListing(LISTING)).toEqual(form)
    expect(await distributor.leadForms.ofListing(LISTING)).toEqual(form)
  })

  test('can be replaced and taken off', async () => {
    const { vendor, distributor } = freshWorld()
    const bound = await vendor.leadForms.bind(LISTING, { id: UNBOUND })
    expect(bound).toEqual(await distributor.leadForms.ofListing(LISTING))
    expect(bound).toMatchObject({ id: UNBOUND, template: 'aws' })
    expect((await vendor.leadForms.get(FORM)).listings).toEqual([])
    expect((await vendor.leadForms.get(UNBOUND)).listings).toEqual([LISTING])
    await vendor.leadForms.bind(LISTING, { id: null })
    expect(await failure(distributor.leadForms.ofListing(LISTING))).toMatchObject({
      status: 404,
      code: 'NFND_000',
    })
  })

  test.each([
    ['inactive', INACTIVE, 'LDF_003', `id: Lead form ${INACTIVE} is inactive. Activate it first.`],
    ["another vendor's", 'LDF-1002-0001', 'VAL_001', 'id: Object does not exist.'],
    ['missing', 'LDF-9999-9999', 'VAL_001', 'id: Object does not exist.'],
  ])('can not be one that is %s', async (_, id, code, message) => {
    const { mock, vendor } = freshWorld()
    const before = mock.snapshot()
    expect(await failure(vendor.leadForms.bind(LISTING, { id }))).toMatchObject({
      status: 400,
      code,
      messages: [message],
    })
    expect(mock.snapshot()).toEqual(before)
  })

  test('is set by the vendor of the product alone, and needs an id', async () => {
    const { mock, vendor, distributor, reseller, clientOf } = freshWorld()
    const before = mock.snapshot()
    const form = { id: UNBOUND }
    const nimbus = clientOf(mock.keyFor(NIMBUS))
    expect(await failure(distributor.leadForms.bind(LISTING, form))).toMatchObject({ status: 403 })
    expect(await failure(reseller.leadForms.bind(LISTING, form))).toMatchObject({ status: 404 })
    expect(await failure(nimbus.leadForms.bind(LISTING, form))).toMatchObject({ status: 404 })
    expect(await failure(vendor.leadForms.bind(LISTING, {} as never))).toMatchObject({
      messages: ['id: This field is required.'],
    })
    expect(mock.snapshot()).toEqual(before)
  })
})

describeFilters(
  { list: 'listLeadForms', path: '/leads/forms', as: 'VA-149-494', searched: ['x'] },
  async () => {
    let second = 0
    const world = freshWorld({ now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, second++ / 2)) })
    for (const name of ['Ångström', 'a*b', 'back\\slash', 'Beta, Inc', "O'Hara", 'null']) {
      const { id } = await world.vendor.leadForms.create({ name, template: 'gcp' })
      if (name.length > 5) await world.vendor.leadForms.deactivate(id)
    }
    return world
  },
)
