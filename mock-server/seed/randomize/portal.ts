// The Randomize buttons of the reseller portal: registration, new customer, new user.
import type {
  PortalCustomerCreate,
  PortalRegistrationComplete,
  PortalUserCreate,
} from '../../../spec/generated/types.ts'
import { startWithBrand } from './brand.ts'
import { countries } from './countries.ts'
import type { Choices } from './country.ts'
import { chooseCountry, readDraw, type RandomCountry, type RandomOptions } from './options.ts'
import { drawnNames } from './names.ts'
import { writePerson } from './person.ts'
import { fill, pick, startDraws } from './random.ts'
import { drawEnd } from './user.ts'

export interface RandomPortalOptions extends RandomOptions {
  /** Where people come from. Default: a country that follows from seed and key. */
  readonly country?: RandomCountry
}

/** What the two forms of a registration ask. */
export interface RandomPortalRegistration {
  readonly email: string
  readonly form: PortalRegistrationComplete
}

/**
 * Fills the two forms of a registration: the e-mail address, in a domain that can not exist, and
 * company, name and password of the one who has it. They are complete for
 * `client.portal.registration`.
 *
 * The same seed, key and country give the same partner; no two keys of a seed give the same address
 * or company.
 *
 * @throws {TypeError} The country is not in `randomCountries`, or the seed is no integer.
 *
 * @example
 * const { email, form } = randomPortalRegistration({ country: 'PT', seed: 7, key: 1 })
 * await client.portal.registration.start(email)
 * const link = mock.outbox.at(-1)?.link ?? ''
 * await client.portal.registration.verify(link)
 * await client.portal.registration.complete(link, form)
 */
export function randomPortalRegistration(
  options: RandomPortalOptions = {},
): RandomPortalRegistration {
  const { seed, key, code } = readOptions(options)
  const { word, suffix, label } = startWithBrand('portal partner', seed, key)
  const company = pick(PARTNERS).replace('{}', word) + suffix
  startDraws([seed, 'portal registration', code, key].join('/'))
  const { first_name, last_name, local } = writePerson(drawnNames(countries[code]))
  return {
    email: `${local}@${label}.example`,
    form: { first_name, last_name, company, password: drawPassword() },
  }
}

/**
 * Fills the form of a new customer: an active company with its legal name, a commission rate, and
 * whom to ask there, at an address in a domain that can not exist. The result is a complete body for
 * `client.portal.customers.create`.
 *
 * The same seed, key and country give the same customer; no two keys of a seed give the same name or
 * address.
 *
 * @throws {TypeError} The country is not in `randomCountries`, or the seed is no integer.
 *
 * @example
 * const customer = await client.portal.customers.create(randomPortalCustomer({ seed: 7, key: 1 }))
 */
export function randomPortalCustomer(options: RandomPortalOptions = {}): PortalCustomerCreate {
  const { seed, key, code } = readOptions(options)
  const { word, suffix, label } = startWithBrand('portal customer', seed, key)
  const name = pick(CUSTOMERS).replace('{}', word) + suffix
  const partner_commission_rate = pick(RATES)
  startDraws([seed, 'portal customer', code, key].join('/'))
  const { places, callingCode, forms } = countries[code]
  const [, , , area, subscriber] = pick(places)
  const { first_name, last_name, local } = writePerson(drawnNames(countries[code]))
  return {
    name,
    company: pick(forms).replace('{}', name),
    active: true,
    partner_commission_rate,
    contact: {
      first_name,
      last_name,
      email: `${local}@${label}.example`,
      phone: [callingCode, area, fill(subscriber)].filter(Boolean).join(' '),
    },
  }
}

/**
 * Fills the form of a new user: a name of one country, an e-mail address in a domain that can not
 * exist, a role, and a password to log in with; users of one seed work for the same company. The
 * result is a complete body for `client.portal.customers.addUser`.
 *
 * The same seed, key and country give the same person; no two keys of a seed give the same address.
 *
 * @throws {TypeError} The country is not in `randomCountries`, or the seed is no integer.
 *
 * @example
 * for (let key = 0; key < 10; key++) {
 *   await client.portal.customers.addUser('POR-204518', randomPortalUser({ seed: 7, key }))
 * }
 */
export function randomPortalUser(options: RandomPortalOptions = {}): PortalUserCreate {
  const { seed, key, code } = readOptions(options)
  const { label } = startWithBrand('portal users', seed, 0)
  const end = drawEnd(seed, key)
  startDraws([seed, 'portal user', code, key].join('/'))
  const { first_name, last_name, local } = writePerson(drawnNames(countries[code]))
  return {
    first_name,
    last_name,
    email: `${local}${end}@${label}.example`,
    role: pick(ROLES),
    active: true,
    password: drawPassword(),
  }
}

function readOptions({ country, ...draw }: RandomPortalOptions) {
  const { seed, key } = readDraw(draw)
  return { seed, key, code: chooseCountry(country, { seed, key }) }
}

/** Letters and digits that are not easily mistaken for each other, in groups that can be read out. */
const drawPassword = (): string => fill('@@@@-@@@@-@@@@', 'abcdefghjkmnpqrstuvwxyz23456789')

/** One in four is an administrator. */
const ROLES = ['user', 'user', 'user', 'admin'] as const

/** Percent; a few of them make commissions that have to be rounded. */
const RATES = [5, 7.5, 8, 10, 10, 12, 12.5, 15, 17.25, 20] as const

const PARTNERS: Choices = [
  '{} IT',
  '{} IT Services',
  '{} Cloud',
  '{} Systems',
  '{} Consulting',
  '{} Solutions',
  '{} Managed Services',
  '{} Digital',
]

const CUSTOMERS: Choices = [
  '{} Bakery',
  '{} Books',
  '{} Brewing',
  '{} Clinic',
  '{} Dental',
  '{} Flowers',
  '{} Foods',
  '{} Furniture',
  '{} Gardens',
  '{} Hotel',
  '{} Legal',
  '{} Logistics',
  '{} Optics',
  '{} Outdoor',
  '{} Print',
  '{} School',
  '{} Sports',
  '{} Travel',
]
