import { expect, test } from 'vitest'
import { contracts } from './contracts.ts'
import { stepsOf, unreached, walk } from './run.ts'

test('agreements and contracts behave as their model says', async () => {
  const ends = {
    found: 'taken',
    service: 'taken PERM_001 VAL_001',
    distribution: 'taken NFND_000 VAL_001 AGR_003',
    addVersion: 'taken NFND_000',
    activateVersion: 'taken NFND_000 AGR_004',
    removeVersion: 'taken NFND_000 AGR_002',
    removeAgreement: 'taken NFND_000 AGR_001',
    begin: 'taken NFND_000 PERM_001 VAL_001 CTR_002',
    accept: 'taken NFND_000 PERM_001 CTR_001 CTR_006',
    decline: 'taken NFND_000 PERM_001 CTR_001 CTR_005',
    refine: 'taken NFND_000 CTR_001',
    terminate: 'taken NFND_000 PERM_001 CTR_001',
    versions: 'taken NFND_000',
    makeForm: 'taken',
    changeForm: 'taken',
    dropForm: 'taken NFND_000 FRM_001',
    attach: 'taken NFND_000',
    answer: 'taken NFND_000 VAL_001',
  }
  const tally = await walk(contracts, stepsOf(10_000), ends)
  expect(unreached(tally, ends)).toEqual([])
}, 300_000)
