// What the records claim about their countries, checked by libraries that know them.
import { iso31662 } from 'iso-3166'
import { parsePhoneNumberWithError } from 'libphonenumber-js/max'
import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator'
import { stdnum } from 'stdnum'
import { describe, expect, test } from 'vitest'
import type { TierAccountCreate } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import {
  growWorld,
  randomCountries,
  randomTierAccount,
  type RandomCountry,
} from 'partnerkit/randomize'

/** What the library calls the tax numbers that are given; the others have none. */
const taxNumbers = {
  AT: 'uid',
  AU: 'abn',
  BR: 'cnpj',
  CA: 'bn',
  DE: 'vat',
  ES: 'cif',
  FR: 'tva',
  GB: 'vat',
  IE: 'vat',
  IN: undefined,
  IT: 'iva',
  JP: 'cn',
  MX: undefined,
  NL: 'btw',
  PL: 'nip',
  PT: 'nif',
  SE: 'vat',
  US: 'ein',
} satisfies Record<RandomCountry, string | undefined>

test('there are at least 14 countries', () => {
  expect(randomCountries.length).toBeGreaterThanOrEqual(14)
})

const mock = createMock()
await growWorld(mock, 2000)
/** Those of a grown world, whose names come from pools. */
const grown = mock.snapshot().store.tierAccounts.rows.slice(11)

describe.each(randomCountries)('every record of %s', (country) => {
  const records: TierAccountCreate[] = [
    ...Array.from({ length: 200 }, (_, key) =>
      randomTierAccount({ type: 'reseller', country, seed: 11, key }),
    ),
    ...grown
      .filter(({ contact_info }) => contact_info.country === country)
      .map((record) => ({ ...record, access: [] })),
  ]
  const wrong = (isRight: (record: TierAccountCreate) => boolean) =>
    records.filter((record) => !isRight(record))

  test('has a postal code in the form of the country', () => {
    expect(postcodeValidatorExistsForCountry(country)).toBe(true)
    expect(
      wrong(({ contact_info: { postal_code } }) => postcodeValidator(postal_code, country)),
    ).toEqual([])
  })

  test('has the name of an ISO 3166-2 subdivision as its state', () => {
    const names = new Set(
      iso31662
        .filter(({ code }) => code.startsWith(`${country}-`))
        .map(({ name }) => letters(name)),
    )
    expect(wrong(({ contact_info: { state } }) => names.has(letters(state ?? '')))).toEqual([])
  })

  test('has a phone number that is valid in the country', () => {
    for (const { contact_info } of records) {
      const { country_code, area_code, phone_number } = contact_info.contact.phone_number ?? {}
      const parsed = parsePhoneNumberWithError(`${country_code}${area_code}${phone_number}`)
      expect([parsed.number, parsed.country, parsed.isValid()]).toEqual([
        parsed.number,
        country,
        true,
      ])
      expect(parsed.getType()).toMatch(/^FIXED_LINE/)
    }
  })

  test('has a tax number whose check digits are right, or none', () => {
    const kind = taxNumbers[country]
    if (!kind) {
      expect(wrong(({ tax_id }) => tax_id === undefined)).toEqual([])
      return
    }
    const validator = stdnum[country]?.[kind]
    // The library knows the Spanish number without the prefix of the European Union.
    const number = (text = '') => (country === 'ES' ? text.slice(2) : text)
    expect(
      wrong(({ tax_id }) => validator?.validate(number(tax_id ?? '')).isValid === true),
    ).toEqual([])
  })

  test('has an e-mail address in a domain that is made of the name and kept free', () => {
    expect(
      wrong(({ contact_info: { contact } }) =>
        /^[a-z\d]+(\.[a-z\d]+)+@[a-z\d]([a-z\d-]{0,61}[a-z\d])?\.example$/.test(contact.email),
      ),
    ).toEqual([])
    if (country === 'JP') return
    expect(
      wrong(({ name, contact_info: { contact } }) => {
        const domain = contact.email.replaceAll(/^.*@|\.example$/g, '')
        return words(name, country === 'DE' || country === 'AT').includes(domain)
      }),
    ).toEqual([])
  })

  test('keeps within the limits of the API', () => {
    expect(
      wrong(({ name, external_id, external_uid, tax_id, contact_info: info }) => {
        const { contact } = info
        const { country_code, area_code, phone_number } = contact.phone_number ?? {}
        return (
          [
            [name, 255],
            [external_id, 255],
            [external_uid, 255],
            [tax_id ?? 'none', 100],
            [info.address_line1, 255],
            [info.city, 100],
            [info.state, 100],
            [info.country, 100],
            [info.postal_code, 50],
            [contact.first_name, 100],
            [contact.last_name, 100],
            [contact.email, 254],
            [country_code, 25],
            [area_code, 25],
            [phone_number, 25],
          ] as const
        ).every(([text, limit]) => text && text.trim() === text && text.length <= limit)
      }),
    ).toEqual([])
  })

  test('comes from several cities, each of one state and one area', () => {
    const places = new Set(
      records.map(({ contact_info: { city, state, contact } }) =>
        [city, state, contact.phone_number?.area_code].join(),
      ),
    )
    const cities = new Set(records.map(({ contact_info }) => contact_info.city))
    expect(cities.size).toBeGreaterThanOrEqual(8)
    expect(places.size).toBe(cities.size)
  })

  test('has every mask filled', () => {
    expect(wrong((record) => !/[#%{}]/.test(Object.values(record.contact_info).join()))).toEqual([])
    expect(wrong(({ name }) => !/[{}]/.test(name))).toEqual([])
  })
})

/** Accents, hyphens and apostrophes differ between writings of the same name. */
function letters(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
}

/** A name as it would stand in a domain. */
function words(name: string, isGerman: boolean): string {
  return name
    .toLowerCase()
    .replaceAll(/[äöü]/g, (umlaut) => (isGerman ? `${umlaut}e` : umlaut))
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replaceAll(/\p{M}|'/gu, '')
    .replaceAll(/[^a-z]+/g, '-')
}
