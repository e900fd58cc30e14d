import type { ConnectClient } from '@cloudblueconnect/connect-javascript-sdk'
import GenericResource from '@cloudblueconnect/connect-javascript-sdk/lib/connect/api/base.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { operations } from '../../spec/generated/operations.ts'
import { connectWorld, forbidden, refused, type ConnectWorld } from '../support/connect-world.ts'
import { operationIds } from '../support/operation-ids.ts'

// Collections that the SDK has no class for: its GenericResource takes any path.

const PROGRAM = 'AGP-100-200-301'
const VENDOR = 'VA-149-494'
const LISTING = 'LST-100-200-101'

let world: ConnectWorld
beforeAll(async () => {
  world = await connectWorld()
})
beforeEach(() => world.mock.reset())
afterAll(() => world.server.close())

const at = (client: ConnectClient, path: string): GenericResource =>
  new GenericResource(client, path)

const idOf = (row: Readonly<Record<string, unknown>>): string => String(row['id'])

/** An action as the SDK's own classes send it: a POST below the record, mostly without a body. */
async function act(resource: GenericResource, id: string, action: string, body?: object) {
  const path = `${resource.baseUri}/${id}/${action}`
  const response = await resource.fetch(path, { method: 'POST', ...(body && { body }) })
  return response.json() as Promise<Record<string, unknown>>
}

/** Of the API: the portal takes no key. */
const lists = operationIds
  .map((id) => operations[id])
  .filter((operation) => operation.list && !('session' in operation))
  .filter(({ path }) => !path.includes('{'))

describe.each(lists)('$path', ({ path, roles }) => {
  test('is found by those who may, record by record', async () => {
    for (const role of ['distributor', 'vendor', 'reseller'] as const) {
      const collection = at(world[role], path)
      if (!(roles as readonly string[]).includes(role)) {
        expect(await refused(collection.search())).toEqual(forbidden)
        continue
      }
      const rows = await collection.search({ limit: 3 })
      for (const row of rows)
        expect(await collection.get(idOf(row))).toMatchObject({ id: idOf(row) })
      if (role === 'distributor') expect(rows.length).toBeGreaterThan(0)
    }
  })
})

test('a marketplace, a group with its products and a post are made, changed and deleted', async () => {
  const records = [
    ['/marketplaces', { name: 'Harbor South', countries: [{ id: 'PT' }] }, { description: 'S' }],
    ['/catalog/groups', { name: 'Starters' }, { name: 'First steps' }],
    ['/news', { title: 'Hello', audience: 'any' }, { content: 'Welcome.' }],
    ['/forms', { name: 'F', type: 'enroll', schema: {} }, { name: 'G' }],
  ] as const
  for (const [path, body, change] of records) {
    const collection = at(world.distributor, path)
    const made = await collection.create(body)
    expect(made).toMatchObject('countries' in body ? { name: body.name } : body)
    expect(await collection.update(idOf(made), change)).toMatchObject(change)
    expect(await collection.get(idOf(made))).toMatchObject(change)
    await collection.delete(idOf(made))
    expect(await refused(collection.get(idOf(made)))).toMatchObject({ status: 404 })
  }
  const products = at(world.distributor, '/catalog/groups/PG-1001-0002/products')
  await products.create({ id: 'PRD-418-302-551' })
  expect((await products.search({ $ordering: 'name' })).map(idOf)).toEqual([
    'PRD-418-302-551',
    'PRD-733-914-206',
  ])
  await products.delete('PRD-418-302-551')
  expect((await products.search()).map(idOf)).toEqual(['PRD-733-914-206'])
})

test('a post is published and taken back', async () => {
  const news = at(world.distributor, '/news')
  const id = idOf(await news.create({ title: 'Hello', audience: 'any' }))
  expect(await refused(at(world.vendor, '/news').get(id))).toMatchObject({ status: 404 })
  expect(await act(news, id, 'publish')).toMatchObject({ id, status: 'published' })
  expect(await at(world.vendor, '/news').get(id)).toMatchObject({ title: 'Hello' })
  expect(await act(news, id, 'draft')).toMatchObject({ id, status: 'draft' })
})

test('a vendor is invited, registers, and the contract runs its course', async () => {
  const agreements = at(world.distributor, '/agreements')
  const agreement = await agreements.create({
    type: 'program',
    title: 'Harbor Partners',
    description: 'Terms.',
    document_type: 'none',
  })
  const invitations = at(world.distributor, `/agreements/${idOf(agreement)}/contracts`)
  const contract = await invitations.create({ partner: { name: 'Bluewater Software' } })
  expect(contract).toMatchObject({ status: 'pending', type: 'program' })
  const { activation } = contract as { readonly activation: { readonly code: string } }
  const { code } = activation
  const account = await world.distributor.accounts.create({ name: 'Bluewater Software', code })

  const contracts = at(world.distributor, '/contracts')
  const id = idOf(contract)
  expect(await contracts.get(id)).toMatchObject({ status: 'active', owner: { id: account.id } })
  expect(await at(world.distributor, '/partners').get(account.id)).toMatchObject({ role: 'vendor' })
  expect(await at(world.clientOf(account.id), '/contracts').search()).toMatchObject([{ id }])
  expect(await act(contracts, id, 'terminate', { note: 'Done.' })).toMatchObject({
    status: 'terminated',
    termination_note: 'Done.',
  })
  expect(await refused(act(contracts, id, 'sign'))).toMatchObject({ status: 403 })
})

test('an agreement gets a version, and a vendor signs it again', async () => {
  const versions = at(world.distributor, `/agreements/${PROGRAM}/versions`)
  const made = await versions.create({ document_type: 'none' })
  expect(made).toMatchObject({ version: 3, active: false })
  await act(versions, '3', 'activate')
  expect((await versions.search()).map(({ version }) => version)).toEqual([3, 2, 1])
  const signed = await act(at(world.vendor, '/contracts'), 'CRP-10001-00001-00001', 'sign')
  expect(signed).toMatchObject({ status: 'active', version: 3 })
})

test('a form is bound to a listing, a lead comes in and is judged', async () => {
  const forms = at(world.vendor, '/leads/forms')
  const form = await forms.create({ name: 'Short', template: 'default' })
  const binding = at(world.vendor, `/leads/listings/${LISTING}`)
  await act(forms, idOf(form), 'deactivate')
  expect(await act(forms, idOf(form), 'activate')).toMatchObject({ status: 'active' })
  expect(await binding.update('form', { id: idOf(form) })).toMatchObject({ id: idOf(form) })

  const leads = at(world.distributor, '/leads/records')
  const data = { name: 'Ada', email: 'ada@example.com', country_code: 'ES' }
  const lead = await leads.create({ listing: { id: LISTING }, name: 'Bakery', data })
  const judged = at(world.vendor, '/leads/records')
  expect(await judged.search({ status: 'pending', name: 'Bakery' })).toMatchObject([
    { id: idOf(lead), form: { id: idOf(form) } },
  ])
  expect(await act(judged, idOf(lead), 'qualify', { note: 'Good.' })).toMatchObject({
    status: 'qualified',
    note: 'Good.',
    vendor: { id: VENDOR },
  })
  expect(await refused(act(judged, idOf(lead), 'invalidate'))).toMatchObject({
    status: 400,
    errorCode: 'LDR_001',
  })
  expect(await at(world.distributor, '/modules/leads').get('settings')).toHaveProperty('jwt.kid')
})
