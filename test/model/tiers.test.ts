import { expect, test } from 'vitest'
import { stepsOf, unreached, walk } from './run.ts'
import { tiers } from './tiers.ts'

test('tier accounts and their requests behave as their model says', async () => {
  const ends = {
    create: 'taken VAL_001 TA_002 TA_003',
    update: 'taken NFND_000 VAL_001 TA_002 TA_003 TA_004',
    ask: 'taken PERM_001 VAL_001',
    remove: 'taken NFND_000 TA_001',
    versions: 'taken NFND_000',
    answer: 'taken NFND_000 PERM_001 TAR_001 VAL_001',
  }
  const tally = await walk(tiers, stepsOf(10_000), ends)
  expect(unreached(tally, ends)).toEqual([])
}, 300_000)
