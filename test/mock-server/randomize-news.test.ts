import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomNews } from 'partnerkit/randomize'
import { requestSchemas } from '../../spec/generated/request-schemas.ts'
import { freshWorld } from '../support/world.ts'

const keys = (count: number): number[] => Array.from({ length: count }, (_, key) => key)

test('a random post follows from seed and key alone', () => {
  const forwards = keys(100).map((key) => randomNews({ seed: 3, key }))
  expect(
    keys(100)
      .map((key) => randomNews({ seed: 3, key: 99 - key }))
      .toReversed(),
  ).toEqual(forwards)
  expect(randomNews({ seed: 3 })).toEqual(randomNews({ seed: 3, key: '0' }))
  expect(randomNews({ seed: 4 })).not.toEqual(randomNews({ seed: 3 }))
  expect(randomNews()).not.toEqual(randomNews())
  expect(() => randomNews({ seed: 1.5 })).toThrow(new TypeError('seed: 1.5 is no integer.'))
})

test('10,000 posts have titles of their own, and text keys too', () => {
  for (const list of [keys(10_000), keys(10_000).map((key) => `k${key}`)]) {
    const titles = list.map((key) => randomNews({ seed: 1, key }).title.toLowerCase())
    expect(new Set(titles).size).toBe(list.length)
  }
})

test('a random post keeps within the limits, is for somebody, and has a cover now and then', () => {
  const key = fc.oneof(fc.nat(), fc.double(), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fc.maxSafeInteger(), key, (seed, at) => {
      const body = randomNews({ seed, key: at })
      expect(requestSchemas.createNews.parse(body)).toEqual(body)
      expect(JSON.stringify(body)).not.toMatch(/undefined|\{\}|[%|#]\d/)
      expect(body.cover?.url ?? 'https://media.example/').toContain('https://media.example/')
    }),
    { numRuns: 2000 },
  )
  const posts = keys(500).map((each) => randomNews({ seed: 1, key: each }))
  expect(new Set(posts.map(({ audience }) => audience))).toEqual(
    new Set(['vendor', 'reseller', 'distributor', 'any']),
  )
  expect(new Set(posts.map(({ cover }) => cover?.type))).toEqual(
    new Set(['image', 'video', undefined]),
  )
})

test('the mock takes random posts as they are', async () => {
  const { vendor } = freshWorld()
  for (const key of keys(100)) {
    const body = randomNews({ seed: 1, key })
    expect(await vendor.news.create(body)).toMatchObject({ ...body, status: 'draft' })
  }
})
