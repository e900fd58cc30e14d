import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LeadFormField } from 'partnerkit'
import { randomCountries, randomLead } from 'partnerkit/randomize'
import { checkData } from '../../mock-server/rules/lead-data.ts'
import { leadTemplates } from '../../mock-server/rules/lead-templates.ts'
import { freshWorld } from '../support/world.ts'

const keys = (count: number): number[] => Array.from({ length: count }, (_, key) => key)
const form = { schema: leadTemplates.aws }

test('a random lead follows from form, seed and key alone', () => {
  const forwards = keys(100).map((key) => randomLead(form, { seed: 3, key }))
  expect(
    keys(100)
      .map((key) => randomLead(form, { seed: 3, key: 99 - key }))
      .toReversed(),
  ).toEqual(forwards)
  expect(randomLead(form, { seed: 3 })).toEqual(randomLead(form, { seed: 3, key: '0' }))
  expect(randomLead(form, { seed: 4 })).not.toEqual(randomLead(form, { seed: 3 }))
  expect(randomLead(form)).not.toEqual(randomLead(form))
})

test('10,000 leads have names of their own', () => {
  const names = keys(10_000).map((key) => randomLead({ schema: [] }, { seed: 1, key }).name)
  expect(new Set(names).size).toBe(names.length)
})

test('the answers belong together', () => {
  const { name, data } = randomLead(form, { seed: 7, key: 1, country: 'PT' })
  expect(name).not.toBe('')
  expect(data).toMatchObject({
    country_code: 'PT',
    email: expect.stringMatching(/^[a-z.-]+@[a-z]+\.example$/),
    use_case: expect.stringMatching(
      /^(Migration|Backup and recovery|Data and analytics|Security|Other)$/,
    ),
  })
  const [word] = /(?<=@)[a-z]+/.exec(String(data['email'])) ?? []
  expect(String(data['company']).toLowerCase()).toBe(word)
  const left = keys(200).filter((key) => !('website' in randomLead(form, { seed: 1, key }).data))
  expect(left.length).toBeGreaterThan(20)
  expect(left.length).toBeLessThan(100)
})

/** Any field that the API takes, with any length that an answer can have. */
const LEAST = { email: 6, url: 11, phone: 5, text: 1, textarea: 1 } as const
const field = fc
  .record({
    id: fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/),
    type: fc.constantFrom(
      ...(['text', 'textarea', 'email', 'phone', 'url'] as const),
      ...(['number', 'checkbox', 'dropdown', 'country'] as const),
    ),
    required: fc.boolean(),
    options: fc.uniqueArray(fc.stringMatching(/^\S.{0,8}\S$/), { minLength: 1, maxLength: 4 }),
    more: fc.option(fc.nat({ max: 40 })),
  })
  .map(({ id, type, required, options, more }): LeadFormField => ({
    id,
    title: id,
    type,
    required,
    ...(type === 'dropdown' && { options }),
    ...(more !== null && type in LEAST && { max_length: LEAST[type as keyof typeof LEAST] + more }),
  }))

test('any form gets valid answers', () => {
  const schema = fc.uniqueArray(field, { selector: ({ id }) => id, minLength: 1, maxLength: 12 })
  const key = fc.oneof(fc.nat(), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(schema, fc.maxSafeInteger(), key, (fields, seed, at) => {
      const { name, data } = randomLead({ schema: fields }, { seed, key: at })
      expect(name.trim()).toBe(name)
      expect(checkData(fields, data)).toEqual(data)
      const texts = fields.filter(({ type }) => type !== 'dropdown').map(({ id }) => data[id])
      expect(JSON.stringify([name, ...texts])).not.toMatch(/undefined|\{\}/)
    }),
    { numRuns: 2000 },
  )
})

test.each(randomCountries)('the forms of all templates are filled in %s', (country) => {
  for (const schema of Object.values(leadTemplates)) {
    for (const key of keys(50)) {
      const { data } = randomLead({ schema }, { country, seed: 1, key })
      expect(checkData(schema, data)).toEqual(data)
      expect(data['country_code']).toBe(country)
    }
  }
})

test('the mock takes random leads as they are', async () => {
  const { distributor } = freshWorld()
  for (const marketplace of ['MP-10041']) {
    for (const product of ['PRD-418-302-551', 'PRD-733-914-206']) {
      const found = await distributor.leads.formFor({ product, marketplace })
      if (!found) throw new Error('it should be on sale')
      const { listing } = found
      for (const key of keys(20)) {
        const body = randomLead(found.form, { seed: 1, key })
        const { id } = await distributor.leads.create({ listing, ...body })
        expect(await distributor.leads.get(id)).toMatchObject(body)
      }
    }
  }
})

test('what can not be filled is refused', () => {
  const short = { id: 'mail', title: 'Mail', type: 'email', required: true, max_length: 5 } as const
  expect(() => randomLead({ schema: [short] }, { seed: 1 })).toThrow(
    new TypeError('mail: No answer has 5 characters or fewer.'),
  )
  expect(() => randomLead({})).toThrow(/^form: It shows no schema\./)
  expect(() => randomLead(form, { seed: 1.5 })).toThrow('seed: 1.5 is no integer.')
  expect(() => randomLead(form, { country: 'XX' as 'PT' })).toThrow('country: XX is not supported.')
})
