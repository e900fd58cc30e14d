import { expect, test } from 'vitest'
import { iso31661 } from 'iso-3166'
import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max'
import { failure, freshWorld } from '../support/world.ts'

test('all countries of ISO 3166-1 are there, by name, with their calling codes', async () => {
  const { vendor } = freshWorld()
  const { items, total } = await vendor.countries.list({ limit: 1000 })
  const assigned = iso31661.filter(({ state }) => state === 'assigned')
  expect(total).toBe(assigned.length)
  expect(new Map(items.map(({ id, name }) => [id, name]))).toEqual(
    new Map(assigned.map(({ alpha2, name }) => [alpha2, name])),
  )
  const names = items.map(({ name }) => name)
  expect(names).toEqual(names.toSorted())
  for (const { id, prefix } of items) {
    expect(prefix, id).toBe(isSupportedCountry(id) ? `+${getCountryCallingCode(id)}` : undefined)
  }
})

test('everybody reads a country', async () => {
  const { distributor, vendor, reseller } = freshWorld()
  for (const { countries } of [distributor, vendor, reseller]) {
    expect(await countries.get('ES')).toEqual({ id: 'ES', name: 'Spain', prefix: '+34' })
  }
})

test('a country without a calling code has no prefix', async () => {
  const { reseller } = freshWorld()
  expect(await reseller.countries.get('AQ')).toEqual({ id: 'AQ', name: 'Antarctica' })
})

test.each(['XX', 'es', 'ESP'])('%s is no country', async (id) => {
  const { reseller } = freshWorld()
  expect(await failure(reseller.countries.get(id))).toMatchObject({
    status: 404,
    code: 'NFND_000',
    messages: [`Object \`${id}\` not found.`],
  })
})

test.each([
  ['in(id,(ES,PT,XX))', ['Portugal', 'Spain']],
  ['ilike(name,*united arab*)', ['United Arab Emirates']],
  ['id=null()', []],
  ['limit=2&offset=1', ['Albania', 'Algeria']],
])('%s answers %j', async (query, names) => {
  const { reseller } = freshWorld()
  const { items } = await reseller.countries.list(query)
  expect(items.map(({ name }) => name)).toEqual(names)
})

test('countries can not be ordered by anything else', async () => {
  const { reseller } = freshWorld()
  expect(await failure(reseller.countries.list('ordering(-name)'))).toMatchObject({
    status: 400,
    messages: ['Bad ordering filter: name.'],
  })
})
