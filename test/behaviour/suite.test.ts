import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Client, ContactInfoWrite } from 'partnerkit'
import type { Mock } from 'partnerkit/mock'
import { enter, refusal, type Entrance } from './support/entrance.ts'

// One suite for every way into the mock: no test knows which way it takes.

let here: Entrance
let mock: Mock
let distributor: Client
let vendor: Client
let reseller: Client

beforeEach(async () => {
  here = await enter()
  ;({ mock, distributor, vendor, reseller } = here)
})

afterEach(() => here.close())

const contact_info: ContactInfoWrite = {
  address_line1: 'Hauptstraße 1',
  city: 'München',
  country: 'DE',
  postal_code: '80331',
  contact: { first_name: 'Zoë', last_name: "O'Neil", email: 'zoe@example.com' },
}

describe('tier accounts', () => {
  test('are created, read, changed and deleted', async () => {
    const parent = await distributor.tierAccounts.create({
      type: 'reseller',
      name: 'Ober & Söhne',
      contact_info,
    })
    const child = await distributor.tierAccounts.create({
      name: '100 % "Käse", groß',
      parent: { id: parent.id },
      contact_info,
    })
    expect(await distributor.tierAccounts.get(child.id)).toEqual(child)
    const changed = await distributor.tierAccounts.update(child.id, { name: 'Käse' })
    expect(changed).toMatchObject({ name: 'Käse', version: 2, parent: { id: parent.id } })
    expect(await distributor.tierAccounts.versions(child.id).count()).toBe(2)
    await distributor.tierAccounts.delete(child.id)
    await distributor.tierAccounts.delete(parent.id)
    expect(await refusal(distributor.tierAccounts.get(parent.id))).toMatchObject({ status: 404 })
  })

  test('with children can not be deleted, and the client is told what to delete first', async () => {
    const error = await refusal(distributor.tierAccounts.delete('TA-1000-2718-0002'))
    expect(error).toMatchObject({ status: 400, code: 'TA_001' })
    const { order } = error.params as { order: string[] }
    expect(order).toHaveLength(5)
    for (const id of order) await distributor.tierAccounts.delete(id)
    expect(await distributor.tierAccounts.list().count()).toBe(6)
  })

  test('wrong fields are refused all at once and nothing is stored', async () => {
    const before = await distributor.tierAccounts.list().count()
    const call = distributor.tierAccounts.create({ name: '', contact_info: {} as never })
    const { messages } = await refusal(call)
    expect(messages).toContain('name: This field may not be blank.')
    expect(messages).toContain('contact_info.city: This field is required.')
    expect(await distributor.tierAccounts.list().count()).toBe(before)
  })
})

describe('lists', () => {
  test('are filtered, ordered and paged', async () => {
    const page = await distributor.tierAccounts.list({
      filter: { type: 'customer', 'events.created.at': { ge: '2025-05-05T00:00:00+00:00' } },
      order: ['-name'],
      limit: 3,
      offset: 1,
    })
    expect(page.items.map(({ name }) => name)).toEqual([
      'Panadería Sol',
      'Pacific Timber',
      'Maple Legal LLP',
    ])
    expect(page).toMatchObject({ total: 7, range: { first: 1, last: 3 } })
  })

  test('take texts with every kind of character', async () => {
    for (const name of [
      'A&B',
      '50% + 1',
      'a=b',
      "d'Or",
      'x;y|z',
      'Ünï?#/',
      'star*',
      'back\\slash',
    ]) {
      await distributor.tierAccounts.create({ type: 'reseller', name, contact_info })
      for (const filter of [
        { name },
        { name: { contains: name.slice(1) } },
        { name: { in: [name] } },
      ]) {
        const { items } = await distributor.tierAccounts.list({ filter })
        expect(items.map((item) => item.name)).toEqual([name])
      }
    }
  })

  test('are walked page by page', async () => {
    const seen: string[] = []
    for await (const { id } of distributor.tierAccounts.list({ limit: 4 })) seen.push(id)
    expect(new Set(seen).size).toBe(11)
  })

  test('refuse what the platform refuses', async () => {
    expect(await refusal(distributor.tierAccounts.list('name=a&&b=c'))).toMatchObject({
      code: 'VAL_001',
      messages: ['Bad filter query.'],
      hint: expect.any(String),
    })
  })
})

describe('requests', () => {
  test('an edit asks the vendor, who accepts or ignores', async () => {
    const id = 'TA-2000-2718-0007'
    await distributor.tierAccounts.update(id, { name: 'Elbe Optik GmbH' })
    await distributor.tierAccounts.update(id, { name: 'Elbe Optik AG' })
    const filter = { 'account.id': id, status: 'pending' } as const
    const [first, second] = await vendor.tierAccountRequests
      .list({ filter, order: ['id'] })
      .toArray()
    expect(await vendor.tierAccountRequests.changes(second?.id ?? '')).toEqual([
      { field: 'name', before: 'Elbe Optik GmbH', after: 'Elbe Optik AG' },
    ])
    await vendor.tierAccountRequests.accept(first?.id ?? '')
    const ignored = await vendor.tierAccountRequests.ignore(second?.id ?? '', { reason: 'No.' })
    expect(ignored).toMatchObject({ status: 'ignored', reason: 'No.' })
    expect(await refusal(vendor.tierAccountRequests.accept(second?.id ?? ''))).toMatchObject({
      code: 'TAR_001',
    })
    expect((await distributor.tierAccounts.get(id)).name).toBe('Elbe Optik AG')
  })

  test('can be made by hand, and answer as an array', async () => {
    const requests = await distributor.tierAccountRequests.create({
      type: 'update',
      account: { id: 'TA-2000-2718-0003', tax_id: 'T-1' },
    })
    expect(requests.map(({ status }) => status)).toEqual(['pending'])
  })
})

describe('roles', () => {
  test('an account sees its own part of the world', async () => {
    const counts = [distributor, vendor, reseller].map((client) =>
      client.tierAccounts.list().count(),
    )
    expect(await Promise.all(counts)).toEqual([11, 10, 3])
    expect(await refusal(vendor.hubs.get('HB-4106-2718'))).toMatchObject({ status: 404 })
    const hub = { name: 'x', description: '', instance: { id: null, type: 'API' } } as const
    expect(await refusal(vendor.hubs.create(hub))).toMatchObject({ status: 403, code: 'PERM_001' })
  })

  test('a key that is none is refused', async () => {
    const nobody = here.as('SU-000-000-000:nothing')
    expect(await refusal(nobody.accounts.list())).toMatchObject({ status: 401, code: 'AUTH_001' })
  })
})

describe('on the wire', () => {
  test('errors have exactly the content type that clients compare with', async () => {
    const response = await here.raw('/tier/accounts/TA-0')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({
      error_code: 'NFND_000',
      errors: ['Object `TA-0` not found.'],
    })
  })

  test('lists say which part they are', async () => {
    const response = await here.raw('/hubs?limit=1&offset=1')
    expect(response.headers.get('content-range')).toBe('items 1-1/2')
    expect(await response.json()).toHaveLength(1)
  })

  test('a deletion answers 204 and nothing else', async () => {
    const response = await here.raw('/tier/accounts/TA-2000-2718-0006', { method: 'DELETE' })
    expect(response.status).toBe(204)
    expect(await response.text()).toBe('')
  })

  test('slashes at the end and doubled ones do no harm, and nothing is redirected', async () => {
    for (const path of ['/hubs/', '//hubs', '/hubs?']) {
      const response = await here.raw(path)
      expect([response.status, response.redirected]).toEqual([200, false])
    }
  })

  test('malformed JSON and a method that is none are refused', async () => {
    const malformed = await here.raw('/hubs', { method: 'POST', body: '{"name":' })
    expect((await malformed.json()).errors).toEqual(['Malformed JSON.'])
    const wrong = await here.raw('/hubs/HB-4106-2718', { method: 'POST' })
    expect(wrong.status).toBe(405)
  })

  test('an action without a body is no malformed JSON', async () => {
    const [pending] = await vendor.tierAccountRequests
      .list({ filter: { status: 'pending' } })
      .toArray()
    const response = await here.raw(`/tier/account-requests/${pending?.id}/accept`, {
      method: 'POST',
      headers: { authorization: mock.keys.vendor, 'content-type': 'application/json' },
    })
    expect(response.status).toBe(200)
  })
})

describe('under strain', () => {
  test('many calls at once are all answered, each with its own record', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `Reseller ${i}`)
    const accounts = await Promise.all(
      names.map((name) =>
        distributor.tierAccounts.create({ type: 'reseller', name, contact_info }),
      ),
    )
    expect(accounts.map(({ name }) => name)).toEqual(names)
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(40)
    expect(await distributor.tierAccounts.list().count()).toBe(51)
  })

  test('a failure that was asked for is survived', async () => {
    mock.failNext('listHubs', { status: 503, headers: { 'retry-after': '0' } })
    expect(await distributor.hubs.list().count()).toBe(2)
    expect(mock.requests.map(({ status }) => status)).toEqual([503, 200])
  })

  test('a call can be aborted while the server thinks', async () => {
    mock.failNext('getHub', { delay: 2000 })
    const controller = new AbortController()
    const reason = new Error('changed my mind')
    setTimeout(() => controller.abort(reason), 20)
    const call = distributor.hubs.get('HB-4106-2718', { signal: controller.signal })
    await expect(call).rejects.toBe(reason)
  })
})

test('a world goes through JSON and is served again', async () => {
  await distributor.tierAccounts.delete('TA-2000-2718-0001')
  const state: unknown = JSON.parse(JSON.stringify(mock.exportState()))
  mock.reset()
  expect(await distributor.tierAccounts.list().count()).toBe(11)
  mock.importState(state)
  expect(await distributor.tierAccounts.list().count()).toBe(10)
})
