import { expect, test } from 'vitest'
import { stepsOf, unreached, walk } from './run.ts'
import { sales } from './sales.ts'

test('what partners sell in the reseller portal behaves as its model says', async () => {
  const ends = {
    create: 'taken',
    update: 'taken NFND_000',
    order: 'taken NFND_000 POR_030',
    tryOut: 'taken NFND_000 POR_030 POR_031 POR_032',
    pay: 'taken POR_040 POR_041',
    cancel: 'taken NFND_000 POR_033',
    read: 'taken NFND_000',
    wait: 'taken',
  }
  const tally = await walk(sales, stepsOf(10_000), ends)
  expect(unreached(tally, ends)).toEqual([])
}, 300_000)
