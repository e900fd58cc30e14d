// Random partners: what they claim, and that the mock takes them.
import { describe, expect, test } from 'vitest'
import { randomPartner } from 'partnerkit/randomize'
import { PROGRAM, SERVICE } from '../support/agreements.ts'
import { freshWorld } from '../support/world.ts'

const types = ['vendor', 'reseller'] as const
const keys = (count: number): number[] => Array.from({ length: count }, (_, key) => key)
const distinct = (items: readonly unknown[]): number => new Set(items).size

describe.each(types)('a random %s', (type) => {
  const make = (seed: number, key?: string | number) =>
    randomPartner({ type, seed, ...(key !== undefined && { key }) })

  test('follows from seed and key, whatever was made before', () => {
    const forwards = keys(200).map((key) => make(3, key))
    const backwards = keys(200).map((key) => make(3, 199 - key))
    expect(backwards.toReversed()).toEqual(forwards)
    expect(make(3, 'order-17')).toEqual(make(3, 'order-17'))
    expect(make(3, '1')).toEqual(make(3, 1))
    expect(make(3)).toEqual(make(3, 0))
  })

  test('is another for another seed or key, and each time without a seed', () => {
    const made = [
      ...[3, 4, -3].map((seed) => make(seed)),
      ...[1, -1, 1.5, 20_000, 10 ** 12, 'a', '', '01'].map((key) => make(3, key)),
      randomPartner({ type }),
      randomPartner({ type }),
    ]
    expect(distinct(made.map(({ name }) => name))).toBe(made.length)
    expect(distinct(made.map(({ external_id }) => external_id))).toBe(made.length)
  })

  test.each([
    ['numbers', keys(10_000)],
    ['texts', keys(10_000).map((key) => `order-${(key * 7919).toString(36)}`)],
  ])('does not repeat a name or an external id over 10,000 keys that are %s', (_, all) => {
    for (const seed of [1, 7]) {
      const made = all.map((key) => make(seed, key))
      expect(distinct(made.map(({ name }) => name))).toBe(made.length)
      expect(distinct(made.map(({ external_id }) => external_id))).toBe(made.length)
    }
  })

  test('has its type, a name of words and an external id of digits', () => {
    for (const partner of keys(1000).map((key) => make(5, key))) {
      expect(Object.keys(partner).toSorted()).toEqual(['external_id', 'name', 'type'])
      expect(partner.type).toBe(type)
      expect(partner.name).toMatch(/^[A-Z][a-z]+( [A-Z][A-Za-z]+)+$/)
      expect(partner.name.length).toBeLessThanOrEqual(64)
      expect(partner.external_id).toMatch(/^[1-9]\d{14}$/)
    }
  })

  test('is invited by its name and external id, and stands in the directory', async () => {
    const { distributor } = freshWorld()
    const agreement = { vendor: PROGRAM, reseller: SERVICE }[type]
    const before = await distributor.partners.list().count()
    for (const key of [...keys(50), 'text', -1]) {
      const { name, external_id } = make(9, key)
      const contract = await distributor.contracts.create(agreement, {
        partner: { name, external_id },
      })
      expect(await distributor.partners.get(contract.owner.id)).toMatchObject({
        name,
        role: type,
        status: 'invited',
      })
    }
    expect(await distributor.partners.list().count()).toBe(before + 52)
  })
})

test('a vendor and a reseller of one seed are never namesakes', () => {
  const names = types.flatMap((type) =>
    keys(10_000).map((key) => randomPartner({ type, seed: 2, key }).name),
  )
  expect(distinct(names)).toBe(names.length)
})

test('a type or a seed that can not be is refused by name', () => {
  const wrong = (options: object) => () =>
    randomPartner({ type: 'vendor', ...options } as { type: 'vendor' })
  expect(wrong({ type: 'distributor' })).toThrow(TypeError)
  expect(wrong({ type: 'distributor' })).toThrow(
    'type: distributor is not supported. Use one of vendor, reseller.',
  )
  expect(wrong({ type: 'toString' })).toThrow('type: toString is not supported.')
  expect(wrong({ type: undefined })).toThrow(TypeError)
  expect(wrong({ seed: 1.5 })).toThrow('seed: 1.5 is no integer.')
})
