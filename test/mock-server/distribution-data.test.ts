import type { Client } from 'partnerkit'
import { describe, expect, test } from 'vitest'
import {
  AMERICA,
  BACKUP,
  DISTRIBUTOR,
  ENROLL_FORM,
  EUROPE,
  FIREWALL,
  FORBIDDEN,
  invalid,
  MAIL,
  notFound,
  RESELLER,
  SECOND_VENDOR,
  VENDOR,
} from '../support/agreements.ts'
import { refusalOf } from '../support/refusal.ts'
import { freshWorld, type TestWorld } from '../support/world.ts'

/** Active, with a product form: one answer for BACKUP is there. */
const ACTIVE = 'CRD-20001-00001-00001'
/** Of the second vendor: enrolling and pending, with an enroll form. */
const ENROLLING = 'CRD-20001-00001-00003'
const PENDING = 'CRD-20001-00001-00004'
const PROGRAM_CONTRACT = 'CRP-10001-00001-00001'

const company = { company_size: 12, support_email: 'help@champions.example' }
const market = { target_market: 'Shops' }

/** A contract of the vendor that is enrolling, with an enroll form to answer. */
async function enrolling({ vendor }: TestWorld): Promise<string> {
  const { id, status } = await vendor.contracts.create(AMERICA, {})
  expect(status).toBe('enrolling')
  return id
}

const missingOf = (...fields: string[]): object =>
  invalid(...fields.map((field) => `data.${field}: This field is required.`))

describe('answers to the enroll form', () => {
  test('are kept with the contract and the version of the form', async () => {
    const world = freshWorld()
    const { mock, distributor, vendor } = world
    const contract = await enrolling(world)
    expect((await vendor.distributionData.list(contract)).items).toEqual([])
    mock.clock.set('2026-03-04T05:06:07Z')
    const data = { ...company, remarks: '', more: { any: [1, true, null] } }
    const answers = await vendor.distributionData.create(contract, { data })
    expect(answers).toEqual({
      id: expect.stringMatching(/^DD-\d{4}-\d{4}-\d{4}$/),
      type: 'enroll',
      created: '2026-03-04T05:06:07+00:00',
      contract: { id: contract, name: 'Contract of Distribution in North America' },
      data,
      form_version: { id: `${ENROLL_FORM}/1` },
    })
    for (const client of [vendor, distributor]) {
      expect((await client.distributionData.list(contract)).items).toEqual([answers])
    }
  })

  test('let the vendor enroll, which it can not without', async () => {
    const world = freshWorld()
    const { mock, vendor } = world
    const contract = await enrolling(world)
    const enroll = () => vendor.contracts.enroll(contract)
    expect(await refusalOf({ mock }, enroll)).toMatchObject({ status: 400, code: 'CTR_003' })
    await vendor.distributionData.create(contract, { data: company })
    expect((await enroll()).status).toBe('pending')
  })

  test('can be given again after refinement, the newest first', async () => {
    const world = freshWorld()
    const { mock, distributor, vendor } = world
    const contract = await enrolling(world)
    await vendor.distributionData.create(contract, { data: company })
    await vendor.contracts.enroll(contract)
    await distributor.contracts.refine(contract)
    mock.clock.advance(60_000)
    const data = { ...company, company_size: 13 }
    const again = await vendor.distributionData.create(contract, { data })
    expect((await distributor.distributionData.list(contract)).items[0]).toEqual(again)
    expect((await vendor.contracts.enroll(contract)).status).toBe('pending')
  })

  test('of a changed form name its newest version', async () => {
    const world = freshWorld()
    const { mock, distributor, vendor } = world
    const contract = await enrolling(world)
    const schema = { type: 'object', required: ['region'], properties: { region: {} } }
    await distributor.agreementForms.update(ENROLL_FORM, { schema })
    const old = () => vendor.distributionData.create(contract, { data: company })
    expect(await refusalOf({ mock }, old)).toMatchObject(missingOf('region'))
    const answers = await vendor.distributionData.create(contract, { data: { region: 'Iberia' } })
    expect(answers.form_version).toEqual({ id: `${ENROLL_FORM}/2` })
  })

  test.each([
    ['are missing', {}, ['company_size', 'support_email']],
    ['are missing in part', { company_size: 1 }, ['support_email']],
    ['are null', { company_size: null, support_email: 'a@b.example' }, ['company_size']],
    ['are blank', { company_size: 0, support_email: ' ' }, ['support_email']],
  ])('are refused when required ones %s', async (_, data, fields) => {
    const world = freshWorld()
    const contract = await enrolling(world)
    const call = () => world.vendor.distributionData.create(contract, { data })
    expect(await refusalOf(world, call)).toMatchObject(missingOf(...fields))
    expect((await world.vendor.distributionData.list(contract)).items).toEqual([])
  })

  test.each([
    ['missing', {}, 'data: This field is required.'],
    ['null', { data: null }, 'data: This field may not be null.'],
    ['text', { data: 'x' }, 'data: Expected an object but got string.'],
    ['a list', { data: [] }, 'data: Expected an object but got array.'],
  ])('are refused when all of them are %s', async (_, body, message) => {
    const world = freshWorld()
    const contract = await enrolling(world)
    const path = `/contracts/${contract}/data`
    const call = () => world.vendor.request('POST', path, { body })
    expect(await refusalOf(world, call)).toMatchObject(invalid(message))
  })

  test('inside objects are required too', async () => {
    const world = freshWorld()
    const { distributor, vendor } = world
    const contract = await enrolling(world)
    const office = { type: 'object', required: ['city'], properties: { city: {} } }
    const schema = { type: 'object', required: ['office'], properties: { office, other: office } }
    await distributor.agreementForms.update(ENROLL_FORM, { schema })
    const send = (data: Record<string, unknown>) => () =>
      vendor.distributionData.create(contract, { data })
    expect(await refusalOf(world, send({}))).toMatchObject(missingOf('office'))
    expect(await refusalOf(world, send({ office: {} }))).toMatchObject(missingOf('office.city'))
    const both = send({ office: { city: '' }, other: {} })
    expect(await refusalOf(world, both)).toMatchObject(missingOf('office.city', 'other.city'))
    expect((await send({ office: { city: 'Faro' } })()).data).toEqual({ office: { city: 'Faro' } })
  })
})

describe('answers', () => {
  const calls = (client: Client, contract: string) => [
    () => client.distributionData.create(contract, { data: company }),
    () => client.distributionData.createProduct(contract, { product: { id: MAIL }, data: market }),
    () => client.distributionData.createItem(contract, BACKUP, { item: { id: 'x' }, data: {} }),
  ]

  test('are not for the distributor to give or change', async () => {
    const world = freshWorld()
    const { distributor } = world
    const contract = await enrolling(world)
    for (const call of [
      ...calls(distributor, contract),
      ...calls(distributor, ACTIVE),
      () => distributor.distributionData.updateProduct(ACTIVE, BACKUP, { data: market }),
      () => distributor.request('POST', `/contracts/${contract}/data`, { body: {} }),
    ]) {
      expect(await refusalOf(world, call)).toMatchObject(FORBIDDEN)
    }
  })

  test('do not exist for those who do not see the contract', async () => {
    const { mock, clientOf } = freshWorld()
    for (const [account, contract] of [
      [RESELLER, ACTIVE],
      [SECOND_VENDOR, ACTIVE],
      [VENDOR, ENROLLING],
      [DISTRIBUTOR, 'CRD-99999-99999-99999'],
    ] as const) {
      const client = clientOf(mock.keyFor(account))
      for (const call of [
        ...calls(client, contract),
        () => client.distributionData.list(contract),
        () => client.distributionData.products(contract),
        () => client.distributionData.product(contract, BACKUP),
        () => client.distributionData.updateProduct(contract, BACKUP, { data: market }),
        () => client.distributionData.items(contract, BACKUP),
      ]) {
        expect(await refusalOf({ mock }, call)).toMatchObject(notFound(contract))
      }
    }
  })

  test('to the enroll form are taken while the contract is enrolling, the others while it is active', async () => {
    const { mock, vendor, clientOf } = freshWorld()
    const second = clientOf(mock.keyFor(SECOND_VENDOR))
    const about = { product: { id: FIREWALL }, data: market }
    for (const call of [
      () => vendor.distributionData.create(ACTIVE, { data: company }),
      () => second.distributionData.create(PENDING, { data: company }),
      () => second.distributionData.createProduct(PENDING, about),
      () => second.distributionData.createProduct(ENROLLING, about),
    ]) {
      expect(await refusalOf({ mock }, call)).toMatchObject(
        invalid(expect.stringMatching(/^contract_id: CRD-\S+ is (active|pending|enrolling)\. /)),
      )
    }
  })

  test('that nobody asks for are refused', async () => {
    const world = freshWorld()
    const { distributor, vendor } = world
    const contract = await enrolling(world)
    await distributor.agreements.update(AMERICA, { forms: { enroll: null } })
    await distributor.agreements.update(EUROPE, { forms: { product: null } })
    const about = { product: { id: MAIL }, data: market }
    for (const call of [
      () => vendor.distributionData.create(contract, { data: company }),
      () => vendor.distributionData.createProduct(ACTIVE, about),
      () => vendor.distributionData.create(PROGRAM_CONTRACT, { data: company }),
      () => vendor.distributionData.createProduct(PROGRAM_CONTRACT, about),
    ]) {
      expect(await refusalOf(world, call)).toMatchObject(
        invalid(expect.stringMatching(/^contract_id: /)),
      )
    }
  })

  test('that were given can be read in any state', async () => {
    const { mock, distributor, clientOf } = freshWorld()
    const second = clientOf(mock.keyFor(SECOND_VENDOR))
    await distributor.contracts.reject(PENDING)
    for (const client of [distributor, second]) {
      expect((await client.distributionData.list(PENDING)).items).toMatchObject([
        { type: 'enroll', data: { company_size: 85 } },
      ])
    }
    await distributor.contracts.terminate(ACTIVE)
    const { data } = await distributor.distributionData.product(ACTIVE, BACKUP)
    expect(data).toEqual({ target_market: 'Small and medium companies' })
  })
})
