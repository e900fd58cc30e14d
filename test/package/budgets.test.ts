// What the package costs whoever uses it: bytes of each entry point, and type instantiations of a call.
import { beforeAll, expect, test } from 'vitest'
import { buildPackage } from '../support/build-package.ts'
import { bundleSize, codeEntries, compile, importOf, typedCalls } from '../support/entry-cost.ts'

beforeAll(buildPackage, 120_000)

/**
 * The most bytes of each entry point, with all that it brings along but peers. Quality 9 of Brotli takes
 * a twentieth of the time that the best takes, and comes to about 7 % more.
 */
const budgets: Readonly<Record<string, number>> = {
  '.': 25_100,
  './rql': 11_700,
  './validate': 33_300,
  './mock': 156_000,
  './mock/node': 34_300,
  './mock/browser': 34_300,
  './mock/http': 223_000,
  './mock/workers': 174_500,
  './randomize': 336_000,
  './testing': 182_000,
  './testing/vitest': 183_000,
  './testing/playwright': 37_200,
}

test('every entry point has a budget', () => {
  expect(Object.keys(budgets)).toEqual(codeEntries)
})

test.each(Object.entries(budgets))('%s is at most %i bytes', async (entry, most) => {
  const size = await bundleSize(importOf(entry), 9)
  expect(size).toBeLessThanOrEqual(most)
  // A budget far above the size guards nothing.
  expect(size).toBeGreaterThan(most * 0.9)
})

test.each(Object.entries(typedCalls))('%s costs at most 1,500 type instantiations', (_, code) => {
  const { instantiations, errors } = compile(code)
  expect(errors).toEqual([])
  expect(instantiations - compile('').instantiations).toBeLessThanOrEqual(1500)
})

test('what is wrong in a call is found, so the types have been looked at', () => {
  expect(compile(`client.tierAccounts.list({ filter: { typo: 1 } })`).errors).toHaveLength(1)
})
