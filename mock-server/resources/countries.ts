// Countries: the same for everybody, to read.
import { filters } from '../../spec/generated/filters.ts'
import type { Country, CountryRef } from '../../spec/generated/types.ts'
import { countries as all, countryOf } from '../countries.ts'
import type { Handler } from '../operation.ts'
import { refusal } from '../rules/refusal.ts'
import { pageOf } from './list.ts'

/** A country as others name it. */
export const countryRef = (id: string): CountryRef => ({ id, name: countryOf(id)?.name ?? '' })

const list: Handler<'listCountries', void, Country> = {
  fields: filters.listCountries,
  load() {},
  decide: ({ plan }) => pageOf(plan, all, { order: [{ field: 'name', descending: false }] }),
  present: (country) => country,
}

const get: Handler<'getCountry', Country, Country> = {
  fields: filters.listCountries,
  load(_, { id = '' }) {
    const country = countryOf(id)
    if (!country) throw refusal('NFND_000', { id })
    return country
  },
  decide: ({ target }) => ({ result: target }),
  present: (country) => country,
}

/** The operations of the family. */
export const countries = { listCountries: list, getCountry: get }
