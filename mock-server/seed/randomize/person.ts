// Writes people, and what stands for names in an e-mail address.
import type { Faker } from '@faker-js/faker'
import type { Country } from './country.ts'
import { pick, randomizer } from './random.ts'

const fakers = new Map<Country, Faker>()

/**
 * A faker of the same locale that draws from our dice: the locale's own is everybody's, and
 * whoever seeded it would find it changed.
 */
export function ownFaker(country: Country): Faker {
  let own = fakers.get(country)
  if (!own) {
    const { faker } = country
    // The class itself is only exported beside all locales, which take longer to load.
    const Class = faker.constructor as typeof Faker
    own = new Class({ locale: faker.rawDefinitions, randomizer })
    fakers.set(country, own)
  }
  return own
}

interface Person {
  readonly first_name: string
  readonly last_name: string
  /** What stands for the name before the @. */
  readonly local: string
}

export function writePerson(country: Country): Person {
  const { names, female, latin } = country
  const faker = ownFaker(country)
  const sex = faker.person.sexType()
  const first_name = names ? pick(names.first) : faker.person.firstName(sex)
  const last = names ? pick(names.last) : faker.person.lastName(sex)
  const last_name = sex === 'female' && female ? female(last) : last
  const local = [first_name, last_name]
    .map((name) => ascii(latin?.[name] ?? name, '.', latin))
    .join('.')
  return { first_name, last_name, local }
}

/** Letters that are not one of ours with an accent. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe' }

/** Lower case letters and digits, words joined by `separator`. */
export function ascii(text: string, separator: string, latin: Country['latin']): string {
  return text
    .toLowerCase()
    .replaceAll(
      /[^a-z\d ]/g,
      (letter) => latin?.[letter] ?? LETTERS[letter] ?? letter.normalize('NFD'),
    )
    .replaceAll(/['’]|\p{M}/gu, '')
    .replaceAll(/[^a-z\d]+/g, separator)
    .slice(0, 60)
    .replaceAll(/^[.-]+|[.-]+$/g, '')
}
