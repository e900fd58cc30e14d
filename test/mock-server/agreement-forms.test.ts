import { describe, expect, test } from 'vitest'
import {
  AMERICA,
  ENROLL_FORM,
  EUROPE,
  FORBIDDEN,
  FREE_MARKETPLACE,
  FREE_PROGRAM,
  FREE_RESELLER,
  invalid,
  invite,
  notFound,
  OTHER_DISTRIBUTOR,
  PRODUCT_FORM,
  PROGRAM,
  SECOND_VENDOR,
  SECURITY,
  terms,
  WEB_STORE,
} from '../support/agreements.ts'
import { refusalOf } from '../support/refusal.ts'
import { freshWorld } from '../support/world.ts'

const schema = {
  type: 'object',
  required: ['region'],
  properties: { region: { type: 'string' } },
}

const form = { name: 'Where you sell', type: 'item', schema } as const

describe('a form', () => {
  test.each(['enroll', 'product', 'item'] as const)('can ask about %s', async (type) => {
    const { mock, distributor } = freshWorld()
    mock.clock.set('2026-03-04T05:06:07Z')
    const at = '2026-03-04T05:06:07+00:00'
    const made = await distributor.agreementForms.create({ ...form, type })
    expect(made).toEqual({
      ...form,
      id: expect.stringMatching(/^AFR-\d{3}-\d{3}-\d{3}$/),
      type,
      version: 1,
      status: expect.any(String),
      events: {
        created: { at, by: { id: 'SU-301-447-001', name: expect.any(String) } },
        updated: { at },
      },
    })
    expect(await distributor.agreementForms.get(made.id)).toEqual(made)
    expect((await distributor.agreementForms.list({ limit: 1 })).items).toEqual([made])
  })

  test('ignores what is not for writing', async () => {
    const { distributor } = freshWorld()
    const body = { ...form, id: 'AFR-999-999-999', version: 7, status: 'odd', surprise: 1 }
    const made = await distributor.request('POST', '/forms', { body })
    expect(made).toMatchObject({ version: 1, status: 'active' })
    expect(made).not.toMatchObject({ id: 'AFR-999-999-999' })
    expect(made).not.toHaveProperty('surprise')
  })

  test.each([
    ['no name', { name: undefined }, 'name: This field is required.'],
    ['a blank name', { name: '' }, 'name: This field may not be blank.'],
    [
      'a name over 255 characters',
      { name: 'x'.repeat(256) },
      'name: Ensure this field has no more than 255 characters.',
    ],
    ['no type', { type: undefined }, 'type: This field is required.'],
    ['an unknown type', { type: 'quiz' }, expect.stringMatching(/^type: "quiz" is not a valid/)],
    ['no schema', { schema: undefined }, 'schema: This field is required.'],
    ['a schema that is none', { schema: 'x' }, 'schema: Expected an object but got string.'],
    ['a list for a schema', { schema: [] }, 'schema: Expected an object but got array.'],
  ])('is refused with %s', async (_, change, message) => {
    const { mock, distributor } = freshWorld()
    const call = () => distributor.request('POST', '/forms', { body: { ...form, ...change } })
    expect(await refusalOf({ mock }, call)).toMatchObject(invalid(message))
  })

  test.each([
    ['', [PRODUCT_FORM, ENROLL_FORM]],
    ['type=enroll', [ENROLL_FORM]],
    ['ordering(type)', [ENROLL_FORM, PRODUCT_FORM]],
    ['ordering(-name)', [PRODUCT_FORM, ENROLL_FORM]],
    ['ordering(id)', [ENROLL_FORM, PRODUCT_FORM]],
    ['like(name,*company)', [ENROLL_FORM]],
    [`id=${PRODUCT_FORM}`, [PRODUCT_FORM]],
    ['search=product', [PRODUCT_FORM]],
    ['search=702', [PRODUCT_FORM]],
    ['gt(events.created.at,2030-01-01)', []],
  ])('by %j is one of %j', async (query, ids) => {
    const { distributor } = freshWorld()
    const { items } = await distributor.agreementForms.list(query)
    const found = items.map(({ id }) => id)
    expect(query === '' ? found.toSorted().toReversed() : found).toEqual(ids)
  })
})

describe('a change', () => {
  test('makes a new version, and leaves the old ones as they were', async () => {
    const { mock, distributor } = freshWorld()
    mock.clock.set('2026-03-04T05:06:07Z')
    const first = await distributor.agreementForms.create(form)
    mock.clock.advance(60_000)
    const second = await distributor.agreementForms.update(first.id, { name: 'Renamed' })
    const updated = { at: '2026-03-04T05:07:07+00:00', by: first.events.created?.by }
    const { created } = first.events
    expect(second).toEqual({ ...first, name: 'Renamed', version: 2, events: { created, updated } })
    const other = { ...schema, required: [] }
    const third = await distributor.agreementForms.update(first.id, { schema: other })
    expect(third).toMatchObject({ version: 3, name: 'Renamed', schema: other })
    expect(await distributor.agreementForms.get(first.id)).toEqual(third)

    const { items } = await distributor.agreementForms.versions(first.id)
    expect(items).toMatchObject([
      { id: first.id, version: 3, name: 'Renamed', schema: other, events: { created: updated } },
      { id: first.id, version: 2, name: 'Renamed', schema, events: { created: updated } },
      { id: first.id, version: 1, name: form.name, schema, events: { created } },
    ])
    for (const version of items) {
      const { version: number } = version
      expect(await distributor.agreementForms.version(first.id, number)).toEqual(version)
    }
  })

  test('can not turn a form into one of another type', async () => {
    const { distributor } = freshWorld()
    const body = { type: 'item', version: 9, status: 'odd', id: 'AFR-999-999-999' }
    await distributor.request('PUT', `/forms/${ENROLL_FORM}`, { body })
    expect(await distributor.agreementForms.get(ENROLL_FORM)).toMatchObject({
      type: 'enroll',
      version: 2,
      status: 'active',
    })
  })

  test.each([
    ['a blank name', { name: '' }, /^name: /],
    ['a long name', { name: 'x'.repeat(256) }, /^name: /],
    ['no schema', { schema: null }, /^schema: /],
  ])('is refused with %s', async (_, body, message) => {
    const { mock, distributor } = freshWorld()
    const call = () => distributor.request('PUT', `/forms/${ENROLL_FORM}`, { body })
    expect(await refusalOf({ mock }, call)).toMatchObject(invalid(expect.stringMatching(message)))
  })

  test.each(['2', '0', '01', 'x'])('makes no version %j out of nothing', async (version) => {
    const { mock, distributor } = freshWorld()
    const call = () => distributor.request('GET', `/forms/${ENROLL_FORM}/versions/${version}`)
    expect(await refusalOf({ mock }, call)).toMatchObject({ status: 404, code: 'NFND_000' })
  })
})

describe('a deletion', () => {
  test('takes a form that is not attached, with its versions', async () => {
    const { mock, distributor } = freshWorld()
    const { id } = await distributor.agreementForms.create(form)
    await distributor.agreementForms.delete(id)
    for (const call of [
      () => distributor.agreementForms.get(id),
      () => distributor.agreementForms.versions(id),
      () => distributor.agreementForms.version(id, 1),
      () => distributor.agreementForms.update(id, { name: 'x' }),
      () => distributor.agreementForms.delete(id),
    ]) {
      expect(await refusalOf({ mock }, call)).toMatchObject(notFound(id))
    }
  })

  test('is refused while the form is attached to any agreement', async () => {
    const { mock, distributor } = freshWorld()
    const attached = (agreements: string) => ({
      status: 400,
      code: 'FRM_001',
      messages: [
        `Form ${ENROLL_FORM} can not be deleted: it is attached to ${agreements}. Detach it first.`,
      ],
    })
    const remove = () => distributor.agreementForms.delete(ENROLL_FORM)
    const two = attached(`2 agreements (${AMERICA}, ${WEB_STORE})`)
    expect(await refusalOf({ mock }, remove)).toMatchObject(two)
    await distributor.agreements.update(AMERICA, { forms: { enroll: null } })
    const one = attached(`1 agreement (${WEB_STORE})`)
    expect(await refusalOf({ mock }, remove)).toMatchObject(one)
    await distributor.agreements.update(WEB_STORE, { forms: { enroll: null } })
    await remove()
    const { items } = await distributor.agreementForms.list()
    expect(items.map(({ id }) => id)).toEqual([PRODUCT_FORM])
  })
})

describe('the forms of an agreement', () => {
  test('are attached and taken off one by one', async () => {
    const { distributor } = freshWorld()
    const item = await distributor.agreementForms.create(form)
    const forms = async () => (await distributor.agreements.get(EUROPE)).forms
    const product = { id: PRODUCT_FORM, type: 'product' }
    const enroll = { id: ENROLL_FORM, type: 'enroll' }
    expect(await forms()).toEqual({ product })
    await distributor.agreements.update(EUROPE, { forms: { item: { id: item.id } } })
    expect(await forms()).toEqual({ product, item: { id: item.id, type: 'item' } })
    await distributor.agreements.update(EUROPE, { forms: { enroll: { id: ENROLL_FORM } } })
    await distributor.agreements.update(EUROPE, { forms: { item: null, product: null } })
    expect(await forms()).toEqual({ enroll })
    await distributor.agreements.update(EUROPE, { forms: {} })
    expect(await forms()).toEqual({ enroll })
    await distributor.agreements.update(EUROPE, { forms: { enroll: null } })
    expect(await forms()).toBeUndefined()
  })

  test('can come with a new distribution agreement', async () => {
    const { distributor } = freshWorld()
    const agreement = await distributor.agreements.createDistribution(PROGRAM, {
      ...terms,
      marketplace: { id: FREE_MARKETPLACE },
      forms: { enroll: { id: ENROLL_FORM }, product: { id: PRODUCT_FORM } },
    })
    expect(agreement.forms).toEqual({
      enroll: { id: ENROLL_FORM, type: 'enroll' },
      product: { id: PRODUCT_FORM, type: 'product' },
    })
  })

  test.each([
    ['of another type', { item: { id: ENROLL_FORM } }, /^forms\.item\.id: .+enroll/],
    ['that are unknown', { enroll: { id: 'AFR-999-999-999' } }, /^forms\.enroll\.id: .+not exist/],
    ['without an id', { enroll: {} }, /^forms\.enroll\.id: This field is required\.$/],
    ['that are no object', { enroll: ENROLL_FORM }, /^forms\.enroll: Expected an object/],
  ])('can not be ones %s', async (_, forms, message) => {
    const { mock, distributor } = freshWorld()
    const child = { ...terms, marketplace: { id: FREE_MARKETPLACE }, forms }
    for (const call of [
      () => distributor.request('PUT', `/agreements/${EUROPE}`, { body: { forms } }),
      () => distributor.request('POST', `/agreements/${PROGRAM}/agreements`, { body: child }),
    ]) {
      expect(await refusalOf({ mock }, call)).toMatchObject(invalid(expect.stringMatching(message)))
    }
  })

  test('can not be those of another owner', async () => {
    const { mock, clientOf, distributor } = freshWorld()
    const owner = clientOf(mock.keyFor(FREE_RESELLER))
    const shop = await owner.marketplaces.create({ name: 'Nordlicht Shop' })
    const agreement = await owner.agreements.createDistribution(FREE_PROGRAM, {
      ...terms,
      marketplace: { id: shop.id },
    })
    const forms = { enroll: { id: ENROLL_FORM } }
    const call = () => owner.agreements.update(agreement.id, { forms })
    expect(await refusalOf({ mock }, call)).toMatchObject(
      invalid('forms.enroll.id: Object does not exist.'),
    )
    expect((await distributor.agreementForms.get(ENROLL_FORM)).version).toBe(1)
  })

  test('are those of distribution agreements alone', async () => {
    const { distributor } = freshWorld()
    await distributor.agreements.update(SECURITY, { forms: { enroll: { id: ENROLL_FORM } } })
    expect(await distributor.agreements.get(SECURITY)).not.toHaveProperty('forms')
  })
})

describe('to others', () => {
  test('forms are shown with the agreements they are attached to', async () => {
    const world = freshWorld()
    const { mock, distributor, vendor } = world
    const seen = async () => (await vendor.agreementForms.list().toArray()).map(({ id }) => id)
    const { id } = await distributor.agreementForms.create({ ...form, type: 'enroll' })
    await distributor.agreements.update(WEB_STORE, { forms: { enroll: { id } } })
    expect((await seen()).toSorted()).toEqual([ENROLL_FORM, PRODUCT_FORM])
    for (const call of [
      () => vendor.agreementForms.get(id),
      () => vendor.agreementForms.versions(id),
      () => vendor.agreementForms.version(id, 1),
    ]) {
      expect(await refusalOf({ mock }, call)).toMatchObject(notFound(id))
    }
    await invite(world, SECURITY, false)
    expect(await seen()).not.toContain(id)
    const [contract] = (await vendor.contracts.list(`agreement.id=${SECURITY}`)).items
    await vendor.contracts.sign(contract?.id ?? '')
    expect(await seen()).toContain(id)
    expect((await vendor.agreementForms.get(id)).schema).toEqual(schema)
    expect(await vendor.agreementForms.versions(id).count()).toBe(1)
    await distributor.agreements.update(WEB_STORE, { forms: { enroll: null } })
    expect(await seen()).not.toContain(id)
  })

  test('forms are not for writing', async () => {
    const { mock, vendor, reseller, clientOf } = freshWorld()
    const second = clientOf(mock.keyFor(SECOND_VENDOR))
    const other = clientOf(mock.keyFor(OTHER_DISTRIBUTOR))
    for (const client of [vendor, second, reseller]) {
      for (const body of [form, {}]) {
        const call = () => client.request('POST', '/forms', { body })
        expect(await refusalOf({ mock }, call)).toMatchObject(FORBIDDEN)
      }
    }
    for (const [client, expected] of [
      [vendor, FORBIDDEN],
      [second, FORBIDDEN],
      [reseller, notFound(ENROLL_FORM)],
      [other, notFound(ENROLL_FORM)],
    ] as const) {
      for (const call of [
        () => client.agreementForms.update(ENROLL_FORM, { name: 'Mine' }),
        () => client.agreementForms.update(ENROLL_FORM, { name: '' }),
        () => client.agreementForms.delete(ENROLL_FORM),
      ]) {
        expect(await refusalOf({ mock }, call)).toMatchObject(expected)
      }
    }
    await expect(reseller.agreementForms.list()).rejects.toMatchObject(FORBIDDEN)
    expect((await other.agreementForms.list()).items).toEqual([])
  })
})
