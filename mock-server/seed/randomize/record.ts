// Writes the records of one country.
import type { AccountData } from '../batches.ts'
import type { Country } from './country.ts'
import { ascii, shorten, type Name, type Names } from './names.ts'
import { writePerson } from './person.ts'
import { below, fill, pick } from './random.ts'

/** Writes a record from the draws that were started, whenever it is called. */
export function recordWriter(code: string, country: Country, names: Names): () => AccountData {
  const { places, streets, address, letters, callingCode, taxId } = country
  const writeCompany = companyWriter(country, names)
  return () => {
    const [state, city, postalCode, area_code, subscriber, ownStreets] = pick(places)
    const company = writeCompany()
    const { first_name, last_name, local } = writePerson(names)
    return {
      name: company.text,
      // Fifteen digits, as two numbers: more than a few are slow to write.
      external_id: `${1e6 + below(9e6)}${1e7 + below(9e7)}`,
      ...(taxId && { tax_id: taxId() }),
      contact_info: {
        address_line1: fill(address).replace('{}', pick(ownStreets ?? streets)),
        city,
        state,
        postal_code: fill(postalCode, letters),
        country: code,
        contact: {
          first_name,
          last_name,
          email: `${local}@${company.label}.example`,
          phone_number: {
            country_code: callingCode,
            area_code,
            phone_number: fill(subscriber),
            extension: '',
          },
        },
      },
    }
  }
}

/** Whose company it is, or what it is called. */
type Owner = Pick<Name, 'text' | 'label'>

/** How many legal forms of a country, the first ones, are also those of partners. */
const PARTNERS = 2

/** Writes what companies are called. */
function companyWriter(country: Country, names: Names): () => Owner {
  const { forms, latin, familyFirst } = country
  const inTrade = country.trades.map((trade) => tradeWriter(trade, latin))
  return () => {
    const form = below(forms.length)
    const family = names.last()
    // A family in the name of a Japanese company is one.
    const isShared = form < PARTNERS && !familyFirst && below(3) > 0
    const owner = isShared ? joined(family, names.last()) : family
    const { text, label } = inTrade[below(inTrade.length)]?.(owner) ?? owner
    return { text: forms[form]?.replace('{}', text) ?? text, label }
  }
}

/** The names of partners. */
const joined = (one: Name, other: Name): Owner => ({
  text: `${one.text} & ${other.text}`,
  label: `${one.label}-${other.label}`,
})

/** Writes owners into a trade; their labels are ready, as there are few words to be spelled in it. */
function tradeWriter(trade: string, latin: Country['latin']): (owner: Owner) => Owner {
  const [before = '', after = ''] = trade.split('{}')
  const [start = '', end = ''] = (latin?.[trade] ?? trade)
    .split('{}')
    .map((words) => ascii(words, latin))
  return ({ text, label }) => ({
    text: `${before}${text}${after}`,
    label: shorten(`${start && `${start}-`}${label}${end && `-${end}`}`),
  })
}
