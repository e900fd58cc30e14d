// A mock with many tier accounts, made without faker.
import type { Instance } from '../../mock-server/handle.ts'
import { createFaults } from '../../mock-server/faults.ts'
import { createLogins } from '../../mock-server/rules/logins.ts'
import { fillDefaultWorld } from '../../mock-server/seed/default-world.ts'
import { createReplays } from '../../mock-server/steps/replay.ts'
import { createIds } from '../../mock-server/store/ids.ts'
import type { TierAccountRecord } from '../../mock-server/store/records.ts'
import { Store, type Change } from '../../mock-server/store/store.ts'

const WORDS = ['Alpine', 'Beacon', 'Cobalt', 'Delta', 'Ember', 'Fjord', 'Granite', 'Harbor']
const NOW = '2026-01-01T00:00:00+00:00'
const DBS = ['EU', 'US', 'JP', 'AU'] as const
export const CITIES = ['Madrid', 'Toronto', 'Hamburg', 'Lisboa', 'Oslo', 'Osaka', 'Austin', 'Perth']

/** The default world with `size` tier accounts more, one in ten a reseller; and all its tier accounts. */
export function largeWorld(size: number): { instance: Instance; records: TierAccountRecord[] } {
  const ids = createIds(1, { seededTokens: true })
  const store = new Store()
  fillDefaultWorld(store, { now: NOW, ids })
  const records: TierAccountRecord[] = []
  for (let i = 0; i < size; i++) records.push(tierAccount(i, records))
  store.commit(records.map((put): Change => ({ in: 'tierAccounts', put })))
  const context = () => ({ now: NOW, ids, subscribeNew: false, origin: '', logins: createLogins() })
  const instance = {
    store,
    basePath: '/public/v1',
    lenient: false,
    faults: createFaults(),
    replays: createReplays(),
    context,
  }
  return { instance, records: [...store.state().tierAccounts.rows] }
}

/** Tier account number `i`, below one of those before it. */
export const tierAccount = (i: number, before: readonly TierAccountRecord[]): TierAccountRecord =>
  flat(record(i, before))

/** As it would come out of a request: text read from JSON is in one piece, text put together is not. */
const flat = (record: TierAccountRecord): TierAccountRecord => JSON.parse(JSON.stringify(record))

function record(i: number, before: readonly TierAccountRecord[]): TierAccountRecord {
  const pick = (i * 2_654_435_761) % 4_294_967_296
  const reseller = i % 10 === 0
  const created = new Date(1_600_000_000_000 + i * 60_000).toISOString().slice(0, 19)
  const parent = before[Math.floor((pick % Math.max(i, 1)) / 10) * 10]
  const city = CITIES[(pick >>> 7) & 7] ?? ''
  return {
    id: `TA-${String(pick)
      .padStart(12, '0')
      .replaceAll(/(\d{4})(?=\d)/g, '$1-')}`,
    version: 1,
    type: reseller ? 'reseller' : 'customer',
    name: `${WORDS[pick % WORDS.length]} ${WORDS[(pick >>> 4) & 7]} ${pick.toString(36)}`,
    db: DBS[(pick >>> 10) & 3] ?? 'EU',
    external_id: String(pick),
    external_uid: `${pick}-${i}`,
    environment: 'production',
    owner_id: 'PA-301-447',
    ...(!reseller && parent && { parent_id: parent.id }),
    hub_id: i % 3 === 0 ? 'HB-7730-1184' : 'HB-4106-2718',
    access: [],
    contact_info: {
      address_line1: `${city} Street ${i}`,
      city,
      postal_code: String(10_000 + (i % 90_000)),
      country: 'ES',
      contact: {
        first_name: 'Ada',
        last_name: 'Byron',
        email: `ada.${i}@example.com`,
        phone_number: {
          country_code: '+34',
          area_code: '91',
          phone_number: '5550100',
          extension: '',
        },
      },
    },
    events: { created: { at: `${created}+00:00` } },
  }
}
