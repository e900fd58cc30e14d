import { expect, test } from 'vitest'
import { people } from './people.ts'
import { stepsOf, unreached, walk } from './run.ts'

test('people of the reseller portal get to do what their model says', async () => {
  const ends = {
    login: 'taken POR_010 POR_011 POR_012',
    guess: 'POR_012',
    logout: 'taken AUTH_001',
    renew: 'taken AUTH_001',
    actAs: 'taken AUTH_001 NFND_000 PERM_001 POR_020 POR_022',
    stop: 'taken AUTH_001 POR_021',
    register: 'taken POR_001',
    verify: 'taken NFND_000 POR_003',
    complete: 'taken VAL_001 POR_001 POR_002 POR_003 POR_004',
    addsUser: 'taken AUTH_001 NFND_000 PERM_001 VAL_001 POR_001',
    changesUser: 'taken AUTH_001 NFND_000 PERM_001 VAL_001 POR_001',
    readsUser: 'taken NFND_000',
    readsUsers: 'taken NFND_000',
    asks: 'taken AUTH_001',
    addsCustomer: 'taken PERM_001',
    changesOrg: 'taken NFND_000 PERM_001 VAL_001',
    orders: 'taken NFND_000',
    wait: 'taken',
  }
  const tally = await walk(people, stepsOf(10_000), ends)
  expect(unreached(tally, ends)).toEqual([])
}, 300_000)
