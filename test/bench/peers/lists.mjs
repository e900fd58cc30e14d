// The same list, asked of other stores in memory: type and city, by name, the first few and the total.
import { Collection } from '@msw/data'
import { createServer, Model } from 'miragejs'

/** A schema that accepts everything, so that filling the collection takes no longer than it must. */
const standard = { version: 1, vendor: 'bench', validate: (value) => ({ value: { ...value } }) }

/** @param {{ id: string }[]} records @param {string[]} cities @param {number} limit */
export async function tasks(records, cities, limit) {
  const turns = { data: 0, mirage: 0 }
  const next = (name) => cities[turns[name]++ % cities.length]
  const page = (found) => ({ rows: found.slice(0, limit), total: found.length })

  const collection = new Collection({ schema: { '~standard': standard } })
  for (const record of records) await collection.create(record)

  const mirage = createServer({ environment: 'test', models: { account: Model } })
  mirage.shutdown()
  mirage.db.accounts.insert(records)

  return {
    '@msw/data': () => {
      const city = next('data')
      const where = { type: 'customer', contact_info: { city: (its) => its === city } }
      // Without take: it would cut before it orders, and the total would be lost.
      return page(collection.findMany((q) => q.where(where), { orderBy: { name: 'asc' } }))
    },
    MirageJS: () => {
      const city = next('mirage')
      const found = mirage.schema.accounts.where(
        ({ type, contact_info }) => type === 'customer' && contact_info.city === city,
      )
      return page(found.sort((a, b) => (a.name < b.name ? -1 : 1)).models)
    },
  }
}
