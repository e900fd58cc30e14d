import { describe, expect, test } from 'vitest'
import {
  BACKUP,
  EUROPE,
  FIREWALL,
  invalid,
  MAIL,
  notFound,
  PRODUCT_FORM,
} from '../support/agreements.ts'
import { refusalOf } from '../support/refusal.ts'
import { freshWorld, type TestWorld } from '../support/world.ts'

/** Active, with a product form: one answer for BACKUP is there. */
const ACTIVE = 'CRD-20001-00001-00001'

const market = { target_market: 'Shops' }

const missingOf = (...fields: string[]): object =>
  invalid(...fields.map((field) => `data.${field}: This field is required.`))

describe('answers to the product form', () => {
  test('are kept per product, and found by product or data id', async () => {
    const { mock, distributor, vendor } = freshWorld()
    mock.clock.set('2026-03-04T05:06:07Z')
    const answers = await vendor.distributionData.createProduct(ACTIVE, {
      product: { id: MAIL },
      data: market,
    })
    expect(answers).toMatchObject({
      id: expect.stringMatching(/^DD-\d{4}-\d{4}-\d{4}$/),
      type: 'product',
      created: '2026-03-04T05:06:07+00:00',
      contract: { id: ACTIVE },
      product: { id: MAIL, name: 'Champions Mail' },
      data: market,
      form_version: { id: `${PRODUCT_FORM}/1` },
    })
    for (const client of [vendor, distributor]) {
      for (const id of [MAIL, answers.id]) {
        expect(await client.distributionData.product(ACTIVE, id)).toEqual(answers)
      }
      expect((await client.distributionData.products(ACTIVE)).items).toMatchObject([
        { id: answers.id },
        { product: { id: BACKUP } },
      ])
    }
  })

  test('are changed as a whole, by product or data id', async () => {
    const { mock, distributor, vendor } = freshWorld()
    const before = await vendor.distributionData.product(ACTIVE, BACKUP)
    mock.clock.advance(60_000)
    for (const [id, data] of [
      [BACKUP, { target_market: 'Banks', more: 1 }],
      [before.id, { target_market: 'Schools' }],
    ] as const) {
      const after = await vendor.distributionData.updateProduct(ACTIVE, id, { data })
      expect(after).toEqual({ ...before, data })
      expect(await distributor.distributionData.product(ACTIVE, BACKUP)).toEqual(after)
    }
    const same = await vendor.distributionData.updateProduct(ACTIVE, BACKUP, {})
    expect(same.data).toEqual({ target_market: 'Schools' })
    expect(await vendor.distributionData.products(ACTIVE).count()).toBe(1)
  })

  test.each([
    ['without an answer', { product: { id: MAIL }, data: {} }, 'data.target_market: This'],
    ['without a product', { data: market }, 'product: This field is required.'],
    ['without the id of a product', { product: {}, data: market }, 'product.id: This field is'],
    ['for an unknown product', { product: { id: 'PRD-1' }, data: market }, 'product.id: Object'],
    ["for another's product", { product: { id: FIREWALL }, data: market }, 'product.id: Object'],
    ['for a product that has them', { product: { id: BACKUP }, data: market }, 'product.id: '],
  ])('are refused %s', async (_, body, message) => {
    const { mock, vendor } = freshWorld()
    const path = `/contracts/${ACTIVE}/data/products`
    const call = () => vendor.request('POST', path, { body })
    const messages = [expect.stringContaining(message)]
    expect(await refusalOf({ mock }, call)).toMatchObject(invalid(...messages))
  })

  test('are not changed into ones that lack something', async () => {
    const { mock, vendor } = freshWorld()
    const data = { more: 'x' }
    const call = () => vendor.distributionData.updateProduct(ACTIVE, BACKUP, { data })
    expect(await refusalOf({ mock }, call)).toMatchObject(missingOf('target_market'))
  })

  test('that were not given are not found', async () => {
    const { mock, vendor } = freshWorld()
    const enroll = 'DD-1001-0002-0001'
    for (const id of [MAIL, FIREWALL, 'PRD-999-999-999', enroll, 'DD-9999-9999-9999']) {
      const get = () => vendor.distributionData.product(ACTIVE, id)
      expect(await refusalOf({ mock }, get)).toMatchObject(notFound(id))
      const put = () => vendor.distributionData.updateProduct(ACTIVE, id, { data: market })
      expect(await refusalOf({ mock }, put)).toMatchObject(notFound(id))
    }
  })
})

describe('answers to the item form', () => {
  const item = `${BACKUP}-0001`

  /** Attaches an item form that asks for a price. */
  async function withItemForm(world: TestWorld): Promise<string> {
    const { id } = await world.distributor.agreementForms.create({
      name: 'About your item',
      type: 'item',
      schema: { type: 'object', required: ['price'], properties: { price: {} } },
    })
    await world.distributor.agreements.update(EUROPE, { forms: { item: { id } } })
    return id
  }

  test('are kept per item, and found by item or data id', async () => {
    const world = freshWorld()
    const { distributor, vendor } = world
    const form = await withItemForm(world)
    const data = { price: 'retail' }
    const answers = await vendor.distributionData.createItem(ACTIVE, BACKUP, {
      item: { id: item },
      data,
    })
    expect(answers).toMatchObject({
      type: 'item',
      contract: { id: ACTIVE },
      product: { id: BACKUP },
      item: { id: item },
      data,
      form_version: { id: `${form}/1` },
    })
    for (const client of [vendor, distributor]) {
      for (const id of [item, answers.id]) {
        expect(await client.distributionData.item(ACTIVE, BACKUP, id)).toEqual(answers)
      }
      expect((await client.distributionData.items(ACTIVE, BACKUP)).items).toEqual([answers])
      expect((await client.distributionData.items(ACTIVE, MAIL)).items).toEqual([])
      expect(await client.distributionData.products(ACTIVE).count()).toBe(1)
    }
    for (const [id, price] of [
      [item, 'cost'],
      [answers.id, 'list'],
    ] as const) {
      const after = await vendor.distributionData.updateItem(ACTIVE, BACKUP, id, {
        data: { price },
      })
      expect(after).toEqual({ ...answers, data: { price } })
    }
  })

  test('are refused where something is wrong', async () => {
    const world = freshWorld()
    const { vendor } = world
    await withItemForm(world)
    const create = (itemId: string, data: Record<string, unknown>, productId = BACKUP) =>
      vendor.distributionData.createItem(ACTIVE, productId, { item: { id: itemId }, data })
    const price = { price: 'retail' }
    for (const [call, expected] of [
      [() => create(item, {}), missingOf('price')],
      [() => create(`${MAIL}-0001`, price), invalid('item.id: Object does not exist.')],
      [() => create('x', price), invalid('item.id: Object does not exist.')],
      [() => create(`${FIREWALL}-0001`, price, FIREWALL), notFound(FIREWALL)],
      [() => create('PRD-1-0001', price, 'PRD-1'), notFound('PRD-1')],
      [() => vendor.distributionData.item(ACTIVE, BACKUP, item), notFound(item)],
      [() => vendor.distributionData.items(ACTIVE, 'PRD-1'), notFound('PRD-1')],
    ] as const) {
      expect(await refusalOf(world, call)).toMatchObject(expected)
    }
    const { id } = await create(item, price)
    const twice = invalid(`item.id: ${item} has data already. Change it with PUT.`)
    expect(await refusalOf(world, () => create(item, price))).toMatchObject(twice)
    for (const [call, expected] of [
      [() => vendor.distributionData.item(ACTIVE, MAIL, item), notFound(item)],
      [() => vendor.distributionData.item(ACTIVE, MAIL, id), notFound(id)],
      [
        () => vendor.distributionData.updateItem(ACTIVE, BACKUP, item, { data: {} }),
        missingOf('price'),
      ],
    ] as const) {
      expect(await refusalOf(world, call)).toMatchObject(expected)
    }
  })
})
