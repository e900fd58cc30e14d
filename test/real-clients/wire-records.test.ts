import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Hub, TierAccount } from 'partnerkit'
import type { RawRequest } from '../support/raw-http.ts'
import { startWire, type Wire } from '../support/wire.ts'
import { contactInfo } from '../support/world.ts'

// What real clients read off single records: tier accounts, hubs, the own account, the API document.

let wire: Wire
beforeAll(async () => {
  wire = await startWire()
})
beforeEach(() => wire.mock.reset())
afterAll(() => wire.close())

const ROLES = ['distributor', 'vendor', 'reseller'] as const
type Role = (typeof ROLES)[number]

/** The JSON of an answer that is no refusal. */
async function ask<Answer>(
  role: Role,
  path: string,
  request: Omit<RawRequest, 'headers'> = {},
): Promise<Answer> {
  const headers = { authorization: wire.mock.keys[role] }
  const { status, text } = await wire.send(wire.mock.basePath + path, { ...request, headers })
  expect(status, text).toBeLessThan(300)
  return JSON.parse(text) as Answer
}

/** Puts a reseller of the distributor into the mock. */
const addReseller = (name: string): TierAccount =>
  wire.mock.add('tierAccounts', {
    name,
    type: 'reseller',
    contact_info: contactInfo,
    owner: { id: 'PA-301-447' },
  })

describe('tier accounts', () => {
  const body = JSON.stringify({ type: 'reseller', name: 'x', contact_info: contactInfo })

  test('POST and PUT answer with id and external_uid', async () => {
    const made = await ask<TierAccount>('reseller', '/tier/accounts', { method: 'POST', body })
    const put = { method: 'PUT', body: '{"name":"y"}' }
    const changed = await ask<TierAccount>('reseller', `/tier/accounts/${made.id}`, put)
    expect(made).toMatchObject({
      id: expect.stringMatching(/^TA-\d{4}-\d{4}-\d{4}$/),
      external_uid: expect.stringMatching(/^[\da-f-]{36}$/),
    })
    expect(changed).toMatchObject({ id: made.id, external_uid: made.external_uid, name: 'y' })
  })

  test('a parent that is not set is absent, a hub stands for none, neither is null', async () => {
    const made = await ask<TierAccount>('distributor', '/tier/accounts', { method: 'POST', body })
    const read = await ask<TierAccount>('distributor', `/tier/accounts/${made.id}`)
    const list = await ask<TierAccount[]>('distributor', '/tier/accounts')
    for (const account of [made, read, ...list.filter(({ id }) => id === made.id)]) {
      expect(account).not.toHaveProperty('parent')
      expect(account.hub).toEqual({ id: 'HB-0000-0000', name: 'None' })
    }
    expect(JSON.stringify(list)).not.toContain('null')
    expect(list.filter((account) => 'parent' in account).length).toBeGreaterThan(0)
  })

  test.each(ROLES)('lists show a %s the contacts, with phones in strings', async (role) => {
    await ask('reseller', '/tier/accounts', { method: 'POST', body })
    const list = await ask<TierAccount[]>(role, '/tier/accounts')
    expect(list.length).toBeGreaterThan(2)
    for (const { contact_info } of list) {
      const { contact } = contact_info
      expect(contact).toMatchObject({ first_name: expect.any(String), email: expect.any(String) })
      expect(contact.phone_number).toEqual({
        country_code: expect.any(String),
        area_code: expect.any(String),
        phone_number: expect.any(String),
        extension: expect.any(String),
      })
    }
  })

  test('a thousand fit on a page, more do not, and a client that walks on finds the rest', async () => {
    for (let number = 0; number < 1005; number += 1) addReseller(`C ${number}`)
    const headers = { authorization: wire.mock.keys.distributor }
    const seen = new Set<string>()
    for (const [offset, range] of [
      [0, 'items 0-999/1016'],
      [1000, 'items 1000-1015/1016'],
    ] as const) {
      const query = `limit=2000&offset=${offset}`
      const { header, text } = await wire.send(`${wire.mock.basePath}/tier/accounts?${query}`, {
        headers,
      })
      expect(header('content-range')).toEqual([range])
      for (const { id } of JSON.parse(text) as TierAccount[]) seen.add(id)
    }
    expect(seen.size).toBe(1016)
  })
})

describe('hubs', () => {
  test.each([
    [
      { instance_id: 'one', instance_type: 'oa' },
      { id: 'one', type: 'OA' },
    ],
    [
      { instance_id: 'one', instance_type: 'api' },
      { id: 'one', type: 'API' },
    ],
    [{ instance: { id: 'one', type: 'API' } }, { id: 'one', type: 'API' }],
    [{ instance: { id: 'one', type: 'oa' } }, { id: 'one', type: 'OA' }],
  ])('%j is read as %j', async (written, instance) => {
    const body = JSON.stringify({ name: 'x', description: '', ...written })
    const { id } = await ask<Hub>('distributor', '/hubs', { method: 'POST', body })
    expect((await ask<Hub>('distributor', `/hubs/${id}`)).instance).toEqual(instance)
  })

  test('show OA or API on every record', async () => {
    const hubs = await ask<Hub[]>('distributor', '/hubs')
    expect(hubs.map(({ instance }) => instance.type).toSorted()).toEqual(['API', 'OA'])
  })
})

test.each([
  ['distributor', 'PA-301-447'],
  ['vendor', 'VA-149-494'],
  ['reseller', 'PA-517-820'],
] as const)('the first account that a %s is shown is its own', async (role, id) => {
  expect(await ask(role, '/accounts?limit=1&offset=0')).toMatchObject([{ id, role }])
})

describe('null and patterns', () => {
  const NAMES = ['null', '100%_x', 'a.b', '(x|y)', '[a-z]+', 'a\\d']

  test.each([
    ['like(external_id,*)', (row: TierAccount) => row.external_id !== undefined],
    ['not(like(external_id,*))', (row: TierAccount) => row.external_id === undefined],
    ['like(external_id,*null*)', () => false],
    ['name=null', (row: TierAccount) => row.name === 'null'],
    ['like(name,*null*)', (row: TierAccount) => row.name.includes('null')],
    ['like(name,"*%_x*")', (row: TierAccount) => row.name === '100%_x'],
    ['like(name,"1%")', () => false],
    ['like(name,1____x)', () => false],
    ['like(name,a.b)', (row: TierAccount) => row.name === 'a.b'],
    ['like(name,"...")', () => false],
    ['like(name,"(x|y)*")', (row: TierAccount) => row.name === '(x|y)'],
    ['like(name,"*[a-z]+*")', (row: TierAccount) => row.name === '[a-z]+'],
    ['like(name,a%5C%5Cd)', (row: TierAccount) => row.name === 'a\\d'],
  ])('%s', async (query, matches) => {
    for (const name of NAMES) addReseller(name)
    const all = await ask<TierAccount[]>('distributor', '/tier/accounts')
    const found = await ask<TierAccount[]>('distributor', `/tier/accounts?${query}`)
    expect(found).toEqual(all.filter(matches))
  })
})

describe('the API document', () => {
  interface Parameter {
    readonly $ref?: string
    readonly name?: string
    readonly description?: string
  }

  test('is served, and describes itself and every parameter', async () => {
    const { status, header, text } = await wire.send(new URL(wire.spec).pathname)
    expect(status).toBe(200)
    expect(header('content-type')[0]).toContain('yaml')
    const { info, paths } = parse(text) as {
      readonly info: { readonly description: string }
      readonly paths: Record<string, Record<string, { readonly parameters?: Parameter[] }>>
    }
    expect(info.description).not.toBe('')
    const parameters = Object.values(paths).flatMap(({ parameters, ...operations }) => [
      ...((parameters ?? []) as unknown as Parameter[]),
      ...Object.values(operations).flatMap((operation) => operation.parameters ?? []),
    ])
    const inline = parameters.filter(({ $ref }) => $ref === undefined)
    expect(inline.length).toBeGreaterThan(100)
    expect(inline.filter(({ description = '' }) => description.trim() === '')).toEqual([])
    expect(inline.filter(({ name = '' }) => ['limit', 'offset'].includes(name))).toEqual([])
    expect(parameters).toContainEqual({ $ref: '#/components/parameters/limit' })
  })
})
