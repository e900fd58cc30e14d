// Prints the bytes a record takes, as JSON, in an array or in a store: node --expose-gc, one question a process.
import { DEFAULT_LIMIT, plan } from '../../sdk/rql/plan.ts'
import { filters } from '../../spec/generated/filters.ts'
import type { TierAccountRecord } from '../../mock-server/store/records.ts'
import { select } from '../../mock-server/store/select.ts'
import { Store } from '../../mock-server/store/store.ts'
import { tierAccount } from './world.ts'

const [kept = '', size = ''] = process.argv.slice(2)
const count = Number(size)

/** One after the other, without keeping more of them than the parents of the rest. */
function* records(): Generator<TierAccountRecord> {
  const resellers: TierAccountRecord[] = []
  for (let i = 0; i < count; i++) {
    const made = tierAccount(i, resellers)
    if (i < 1000) resellers.push(made)
    yield made
  }
}

function used(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

function keep(): unknown {
  if (kept === 'array') return [...records()]
  const store = new Store()
  for (const put of records()) store.commit([{ in: 'tierAccounts', put }])
  const query = kept === 'store' ? '' : 'and(eq(type,customer),ilike(name,*a*))&ordering(name)'
  const asked = plan(query, filters.listTierAccounts)
  select(store.world.tierAccounts, { plan: asked, limit: DEFAULT_LIMIT, offset: 0 })
  return store
}

if (kept === 'json') {
  let length = 0
  for (const record of records()) length += JSON.stringify(record).length
  console.log(length / count)
} else {
  for (const _ of records()) if (_.version > 1) break
  const before = used()
  const all = keep()
  console.log((used() - before) / count)
  if (all === undefined) throw new Error('nothing was kept')
}
