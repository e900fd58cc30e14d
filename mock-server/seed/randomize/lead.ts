// The Randomize button of a lead form, whatever it asks.
import type { EmbeddedLeadCreate, LeadFormField } from '../../../spec/generated/types.ts'
import { startWithBrand, type Brand } from './brand.ts'
import { countries } from './countries.ts'
import type { Country } from './country.ts'
import { chooseCountry, readDraw, type RandomCountry, type RandomOptions } from './options.ts'
import { drawnNames } from './names.ts'
import { writePerson } from './person.ts'
import { below, fill, pick } from './random.ts'

export interface RandomLeadOptions extends RandomOptions {
  /** Where the people come from. Default: a country that follows from seed and key. */
  readonly country?: RandomCountry
}

/**
 * Fills any lead form: what it asks of a person, a company or a country belongs together, addresses
 * are in a domain that can not exist, and now and then an answer that is not required is left out.
 * With a listing the result is a complete body for `client.leads.create`.
 *
 * The same form, seed, key and country give the same lead; no two keys of a seed give the same name.
 *
 * @throws {TypeError} The form shows no schema, no answer is as short as a field wants it, the
 * country is not in `randomCountries`, or the seed is no integer.
 *
 * @example
 * const at = { product: 'PRD-418-302-551', marketplace: 'MP-10041' }
 * const found = await client.leads.formFor(at)
 * if (found) {
 *   const answers = randomLead(found.form, { seed: 7, key: 1 })
 *   await client.leads.create({ listing: found.listing, ...answers })
 * }
 */
export function randomLead(
  { schema }: { readonly schema?: readonly LeadFormField[] | undefined },
  { country, ...draw }: RandomLeadOptions = {},
): EmbeddedLeadCreate {
  if (!schema)
    throw new TypeError('form: It shows no schema. Get the form by its id, or select it.')
  const { seed, key } = readDraw(draw)
  const code = chooseCountry(country, { seed, key })
  const brand = startWithBrand('lead', seed, key)
  const subject: Subject = {
    brand,
    code,
    country: countries[code],
    person: writePerson(drawnNames(countries[code])),
    place: pick(countries[code].places),
  }
  const name = pick(TITLES).replace('{}', brand.word) + brand.suffix
  // Drawn for every field, so that what one is asked changes no answer of the others.
  const answers = schema.map((field): [string, unknown][] => {
    const answer = writers[field.type](field, subject)
    const left = below(4) === 0 && !field.required
    return left || answer === undefined ? [] : [[field.id, fitting(answer, field)]]
  })
  return { name, data: Object.fromEntries(answers.flat()) }
}

const TITLES = ['{}', '{}, new offices', '{} renewal', 'Trade fair: {}', '{} by referral'] as const

/** Who answers. */
interface Subject {
  readonly brand: Brand
  readonly code: RandomCountry
  readonly country: Country
  readonly person: ReturnType<typeof writePerson>
  readonly place: Country['places'][number]
}

type Writer = (field: LeadFormField, subject: Subject) => unknown

const writers: { readonly [T in LeadFormField['type']]: Writer } = {
  text: ({ id }, subject) => {
    const [, write] = texts.find(([of]) => of.test(id)) ?? []
    return write ? write(subject) : pick(PHRASES)
  },
  textarea: () => `${pick(NEEDS)} ${pick(TIMES)}`,
  email: (field, { person, brand }) =>
    shortest(field, `${person.local}@${brand.label}.example`, 'ada@b.example', 'a@b.zz'),
  url: (field, { brand }) =>
    shortest(field, `https://www.${brand.label}.example`, 'https://a.example', 'http://a.zz'),
  phone: (field, { country: { callingCode }, place: [, , , area, subscriber] }) => {
    const number = `${callingCode} ${fill(area)} ${fill(subscriber)}`.replace(/ {2,}/, ' ')
    return shortest(field, number, '5550123', '55501')
  },
  number: ({ id }) =>
    MONEY.test(id) ? 500 * (1 + below(100)) : 1 + (below(2) === 0 ? below(20) : below(400)),
  checkbox: () => below(2) === 0,
  dropdown: ({ options = [] }) => options[below(options.length)],
  country: (_, { code }) => code,
}

/** The first of some answers that is short enough. */
function shortest({ id, max_length = Infinity }: LeadFormField, ...answers: string[]): string {
  const answer = answers.find(({ length }) => length <= max_length)
  if (answer === undefined) {
    throw new TypeError(`${id}: No answer has ${max_length} characters or fewer.`)
  }
  return answer
}

/** Text as long as it may be, in characters as people count them. */
function fitting(answer: unknown, { type, max_length = Infinity }: LeadFormField): unknown {
  if (typeof answer !== 'string' || (type !== 'text' && type !== 'textarea')) return answer
  return [...answer].slice(0, max_length).join('').trim()
}

/** What the ids of text fields say about them; the first that fits counts. */
const texts: readonly (readonly [of: RegExp, write: (subject: Subject) => string])[] = [
  [/company|organi[sz]ation|business|employer/, ({ brand }) => brand.word + brand.suffix],
  [/first_?name|given/, ({ person }) => person.first_name],
  [/last_?name|family|surname/, ({ person }) => person.last_name],
  [
    /name|contact|person/,
    ({ person: { first_name, last_name }, country }) =>
      country.familyFirst ? `${last_name} ${first_name}` : `${first_name} ${last_name}`,
  ],
  [/city|town/, ({ place: [, city] }) => city],
  [
    /postal|postcode|zip/,
    ({ place: [, , postalCode], country }) => fill(postalCode, country.letters),
  ],
  [/role|position|job|title/, () => pick(ROLES)],
]

const MONEY = /spend|value|budget|amount|price|revenue|cost/

const ROLES = ['Owner', 'Head of IT', 'Buyer', 'Office manager', 'Consultant'] as const
const PHRASES = ['As soon as possible', 'Next quarter', 'To be agreed', 'See the notes'] as const
const NEEDS = [
  'They want to replace what they have.',
  'They open two more offices.',
  'They asked for an offer and a trial.',
  'Their contract with somebody else ends soon.',
] as const
const TIMES = [
  'Please call in the morning.',
  'A decision is due next month.',
  'The budget is approved.',
  'They would like to see a demo first.',
] as const
