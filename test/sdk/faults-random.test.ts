// Calls at random while three of ten go wrong: nothing is lost, and nothing is made twice.
import { expect, test } from 'vitest'
import { faultRun } from '../support/fault-run.ts'
import { portalFaultRun } from '../support/portal-fault-run.ts'

test.each([1, 2, 3])('100 calls, seed %i', async (seed) => {
  const tally = await faultRun(seed, 100)
  expect(tally.created).toBeGreaterThan(10)
  expect(tally.again).toBeGreaterThan(0)
})

test.each([1, 2, 3])('100 calls of the portal, seed %i', async (seed) => {
  const { again, ...tally } = await portalFaultRun(seed, 100)
  expect(again).toBeGreaterThan(0)
  for (const [what, times] of Object.entries(tally)) expect(times, what).toBeGreaterThan(0)
})
