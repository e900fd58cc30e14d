import { expect, test } from 'vitest'
import { leads } from './leads.ts'
import { stepsOf, unreached, walk } from './run.ts'

test('lead forms and leads behave as their model says', async () => {
  const ends = {
    makeForm: 'taken PERM_001 VAL_001',
    changeForm: 'taken NFND_000 VAL_001',
    switchForm: 'taken NFND_000 LDF_001',
    removeForm: 'taken NFND_000 LDF_002',
    readForm: 'taken NFND_000 PERM_001',
    bind: 'taken NFND_000 PERM_001 VAL_001 LDF_003',
    ask: 'taken NFND_000',
    bring: 'taken PERM_001 VAL_001 LDR_002',
    send: 'taken AUTH_001 VAL_001 LDR_002',
    judge: 'taken NFND_000 PERM_001 LDR_001',
    read: 'taken NFND_000',
    end: 'taken',
  }
  const tally = await walk(leads, stepsOf(10_000), ends)
  expect(unreached(tally, ends)).toEqual([])
}, 300_000)
