import { expect, test } from 'vitest'
import { contracts } from '../model/contracts.ts'
import { leads } from '../model/leads.ts'
import { people } from '../model/people.ts'
import { stepsOf, walk } from '../model/run.ts'
import { sales } from '../model/sales.ts'
import { tiers } from '../model/tiers.ts'

const HOURS = 60 * 60_000

test.each([
  ['tier accounts', (steps: number) => walk(tiers, steps)],
  ['agreements and contracts', (steps: number) => walk(contracts, steps)],
  ['lead forms and leads', (steps: number) => walk(leads, steps)],
  ['sales in the reseller portal', (steps: number) => walk(sales, steps)],
  ['people of the reseller portal', (steps: number) => walk(people, steps)],
])(
  'a fifth of a million random steps of %s go as the model says',
  async (_, walked) => {
    const tally = await walked(stepsOf(1_000_000))
    expect(tally.size).toBeGreaterThan(0)
  },
  4 * HOURS,
)
