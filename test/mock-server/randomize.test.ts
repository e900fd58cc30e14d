// The random and the empty form of a tier account, as the form and the mock see them.
import { expect, test } from 'vitest'
import { clearTierAccount, randomCountries, randomTierAccount } from 'partnerkit/randomize'
import { failure, freshWorld } from '../support/world.ts'

const make = (seed: number, key: string | number) =>
  randomTierAccount({ type: 'reseller', seed, key })

test('random tier accounts of every country are accepted as they are', async () => {
  const { distributor } = freshWorld()
  const parent = await distributor.tierAccounts.create(randomTierAccount({ type: 'reseller' }))
  for (const country of randomCountries) {
    for (let key = 0; key < 40; key++) {
      const body = randomTierAccount({ type: 'customer', parent, country, seed: 1, key })
      const { type, parent: given, ...rest } = body
      const account = await distributor.tierAccounts.create(body)
      expect(account).toMatchObject({ ...rest, type, parent: { id: given?.id } })
    }
  }
})

test('seed and key decide the record, whatever was made before', () => {
  const keys = Array.from({ length: 200 }, (_, key) => key)
  const forwards = keys.map((key) => make(3, key))
  const backwards = keys.toReversed().map((key) => make(3, key))
  expect(backwards.toReversed()).toEqual(forwards)
  expect(make(3, 'order-17')).toEqual(make(3, 'order-17'))
})

test('another seed, key, type or country gives another record', () => {
  const parent = { id: 'TA-0000-0000-0000' }
  const records = [
    make(3, 0),
    make(4, 0),
    make(-3, 0),
    make(3, 1),
    make(3, 'a'),
    make(3, ''),
    randomTierAccount({ type: 'customer', parent, seed: 3 }),
    ...randomCountries.map((country) => randomTierAccount({ type: 'customer', parent, country })),
  ]
  expect(new Set(records.map((record) => record.external_uid)).size).toBe(records.length)
})

test('without a seed every record is another, without a key it is 0', () => {
  const one = randomTierAccount({ type: 'reseller' })
  expect(randomTierAccount({ type: 'reseller' }).external_uid).not.toBe(one.external_uid)
  expect(randomTierAccount({ type: 'reseller', seed: 3 })).toEqual(make(3, 0))
})

test('naming the country that would be drawn changes nothing', () => {
  for (let key = 0; key < 50; key++) {
    const drawn = make(5, key)
    const country = randomCountries.find((code) => code === drawn.contact_info.country)
    expect(randomTierAccount({ type: 'reseller', country, seed: 5, key })).toEqual(drawn)
  }
})

test('10,000 keys do not collide and come from every country', () => {
  const records = Array.from({ length: 10_000 }, (_, key) => make(7, key))
  const distinct = (read: (record: (typeof records)[number]) => unknown) =>
    new Set(records.map(read)).size
  expect(distinct((record) => record.external_uid)).toBe(records.length)
  expect(distinct((record) => record.external_id)).toBe(records.length)
  expect(distinct((record) => record.name + record.contact_info.city)).toBeGreaterThan(9500)
  expect(distinct((record) => record.contact_info.country)).toBe(randomCountries.length)
})

test('a country or a seed that can not be is refused by name', () => {
  const wrong = (options: object) => () =>
    randomTierAccount({ type: 'reseller', ...options } as { type: 'reseller' })
  expect(wrong({ country: 'XX' })).toThrow(TypeError)
  expect(wrong({ country: 'XX' })).toThrow('country: XX is not supported. Use one of AT, AU, BR,')
  expect(wrong({ country: 'toString' })).toThrow('country: toString is not supported.')
  expect(wrong({ seed: 1.5 })).toThrow('seed: 1.5 is no integer.')
})

test('a parent is sent by its id alone, and a reseller needs none', () => {
  const parent = { id: 'TA-1', name: 'not for sending' }
  expect(randomTierAccount({ type: 'customer', parent }).parent).toEqual({ id: 'TA-1' })
  expect(randomTierAccount({ type: 'reseller' })).not.toHaveProperty('parent')
})

test('the cleared form has every field, empty, and is no valid account', async () => {
  const { distributor } = freshWorld()
  expect(await failure(distributor.tierAccounts.create(clearTierAccount()))).toMatchObject({
    messages: expect.arrayContaining(['name: This field may not be blank.']),
  })
})

test('the cleared form has every field that a random one has', () => {
  const cleared = leaves(clearTierAccount())
  expect(cleared.map(([, value]) => value)).toEqual(cleared.map(() => ''))
  const names = cleared.map(([name]) => name)
  const filled = randomCountries.flatMap((country) =>
    leaves(randomTierAccount({ type: 'reseller', country })).map(([name]) => name),
  )
  expect(names).toEqual(expect.arrayContaining(filled.filter((name) => name !== '.type')))
})

/** The values inside an object, each with the way to it. */
function leaves(value: unknown, path = ''): [name: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([name, member]) => leaves(member, `${path}.${name}`))
}
