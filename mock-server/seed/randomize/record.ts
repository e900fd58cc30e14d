// Writes the record of one country.
import type { Faker } from '@faker-js/faker'
import type { TierAccountCreate } from '../../../spec/generated/types.ts'
import type { Country } from './country.ts'
import { ascii, ownFaker, writePerson } from './person.ts'
import { fill, pick } from './random.ts'

/** All but type and parent, from the draws that were started. */
export function record(code: string, country: Country): TierAccountCreate {
  const faker = ownFaker(country)
  const [state, city, postalCode, area_code, subscriber, streets] = pick(country.places)
  const company = writeCompany(country, faker)
  return {
    name: company.name,
    external_id: faker.string.numeric({ length: 15, allowLeadingZeros: false }),
    external_uid: faker.string.uuid(),
    ...(country.taxId && { tax_id: country.taxId() }),
    contact_info: {
      address_line1: fill(country.address).replace('{}', pick(streets ?? country.streets)),
      city,
      state,
      postal_code: fill(postalCode, country.letters),
      country: code,
      contact: {
        ...writeContact(country, company.domain),
        phone_number: {
          country_code: country.callingCode,
          area_code,
          phone_number: fill(subscriber),
          extension: '',
        },
      },
    },
  }
}

function writeCompany(country: Country, faker: Faker): { name: string; domain: string } {
  const { trades, forms, names, latin } = country
  const owner = names ? pick(names.last) : faker.person.lastName()
  const trade = pick(trades)
  const read = (latin?.[trade] ?? trade).replace('{}', latin?.[owner] ?? owner)
  return {
    name: pick(forms).replace('{}', trade.replace('{}', owner)),
    domain: `${ascii(read, '-', latin)}.example`,
  }
}

function writeContact(
  country: Country,
  domain: string,
): { first_name: string; last_name: string; email: string } {
  const { local, ...name } = writePerson(country)
  return { ...name, email: `${local}@${domain}` }
}
