// Names of people and families of a country: each drawn by faker, or picked from many that were.
import type { Faker } from '@faker-js/faker'
import type { Country } from './country.ts'
import { below, drawAside, pick, randomizer } from './random.ts'

/** A name, and what stands for it. */
export interface Name {
  readonly text: string
  /** In a domain. */
  readonly label: string
  /** In front of the @ of an e-mail address. */
  readonly local: string
}

type Sex = 'female' | 'male'

/** Where names come from. */
export interface Names {
  first(sex: Sex): Name
  /** The name of a man or woman of a family, or without a sex that of the family. */
  last(sex?: Sex): Name
}

/** Every name is drawn anew. */
export function drawnNames({ faker, names, female, latin }: Country): Names {
  const own = ownFaker(faker)
  const name = (text: string): Name => {
    const label = ascii(latin?.[text] ?? text, latin)
    return { text, label, local: label.replaceAll('-', '.') }
  }
  return {
    first: (sex) => name(names ? pick(names.first) : own.person.firstName(sex)),
    last(sex) {
      const text = names ? pick(names.last) : own.person.lastName(sex)
      return name(sex === 'female' && female ? female(text) : text)
    },
  }
}

/** How many first names of either sex, and how many families are drawn of a country. */
const FIRST = 256
const LAST = 1024

/** Names are picked from those of a pool, each drawn when it is first met: far faster than drawing. */
export function pooledNames(code: string, country: Country): Names {
  const { first, last } = drawnNames(country)
  const pool = (kind: string, size: number, draw: () => Name): (() => Name) => {
    const drawn: Name[] = []
    return () => {
      const at = below(size)
      return (drawn[at] ??= drawAside(`${code}/${kind}/${at}`, draw))
    }
  }
  const women = pool('woman', FIRST, () => first('female'))
  const men = pool('man', FIRST, () => first('male'))
  const families = pool('family', LAST, () => last())
  const wives = country.female ? pool('wife', LAST, () => last('female')) : families
  return {
    first: (sex) => (sex === 'female' ? women() : men()),
    last: (sex) => (sex === 'female' ? wives() : families()),
  }
}

const fakers = new Map<Faker, Faker>()

/**
 * A faker of the same locale that draws from our dice: the locale's own is everybody's, and
 * whoever seeded it would find it changed.
 */
function ownFaker(faker: Faker): Faker {
  let own = fakers.get(faker)
  if (!own) {
    // The class itself is only exported beside all locales, which take longer to load.
    const Class = faker.constructor as typeof Faker
    own = new Class({ locale: faker.rawDefinitions, randomizer })
    fakers.set(faker, own)
  }
  return own
}

/** Letters that are not one of ours with an accent. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe' }

/** Lower case letters and digits, words joined by hyphens. */
export function ascii(text: string, latin: Country['latin']): string {
  const label = text
    .toLowerCase()
    .replaceAll(
      /[^a-z\d ]/g,
      (letter) => latin?.[letter] ?? LETTERS[letter] ?? letter.normalize('NFD'),
    )
    .replaceAll(/['’]|\p{M}/gu, '')
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return shorten(label)
}

/** How long a label gets: 63 characters are what a domain allows. */
const LONGEST = 60

/** Cuts a label to the length that there may be. */
export const shorten = (label: string): string =>
  label.length > LONGEST ? label.slice(0, LONGEST).replace(/-+$/, '') : label
