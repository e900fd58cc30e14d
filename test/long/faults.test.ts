// Many calls at random while three of ten go wrong; the seed is printed with what happened.
import { expect, test } from 'vitest'
import { faultRun } from '../support/fault-run.ts'

test('20,000 calls', { timeout: 1_200_000 }, async () => {
  const seed = Number(process.env['FAULT_SEED'] ?? Math.floor(Math.random() * 1e6))
  const tally = await faultRun(seed, 20_000)
  process.stdout.write(`${JSON.stringify({ seed, ...tally })}\n`)
  expect(tally.created).toBeGreaterThan(5000)
})
