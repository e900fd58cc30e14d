// Many calls at random while three of ten go wrong; the seed is printed with what happened.
import { expect, test } from 'vitest'
import { faultRun } from '../support/fault-run.ts'
import { portalFaultRun } from '../support/portal-fault-run.ts'

const seed = Number(process.env['FAULT_SEED'] ?? Math.floor(Math.random() * 1e6))

test('20,000 calls', { timeout: 1_200_000 }, async () => {
  const tally = await faultRun(seed, 20_000)
  process.stdout.write(`${JSON.stringify({ seed, ...tally })}\n`)
  expect(tally.created).toBeGreaterThan(5000)
})

test('5,000 calls of the portal', { timeout: 1_200_000 }, async () => {
  const tally = await portalFaultRun(seed, 5000)
  process.stdout.write(`${JSON.stringify({ seed, ...tally })}\n`)
  expect(tally.orders).toBeGreaterThan(1000)
})
