// What has to be known of a country to write an account of it.
import type { Faker } from '@faker-js/faker'

/** Not empty, so there is always something to pick. */
export type Choices = readonly [string, ...string[]]

/**
 * A city with what belongs to it: subdivision (ISO 3166-2), postal codes, area code and subscriber
 * numbers, as masks (see `fill`); streets, where the usual ones of the country do not fit.
 */
type Place = readonly [
  state: string,
  city: string,
  postalCode: string,
  area: string,
  subscriber: string,
  streets?: Choices,
]

export interface Country {
  /** Knows the names of people. */
  readonly faker: Faker
  readonly callingCode: string
  readonly places: readonly [Place, ...Place[]]
  /** What `@` stands for in a postal code. */
  readonly letters?: string
  readonly streets: Choices
  /** Mask of the address line; `{}` is the street. */
  readonly address: string
  /** What a company is called; `{}` is a family name. */
  readonly trades: Choices
  /** Its legal form; `{}` is the name so far. */
  readonly forms: Choices
  /** Names where faker has none of the country's own. */
  readonly names?: { readonly first: Choices; readonly last: Choices }
  /** Whether people name their family first. */
  readonly familyFirst?: true
  /** The name of a woman of the family, where that differs. */
  readonly female?: (last: string) => string
  /** How to spell letters, names and trades in a domain, where taking accents off is not enough. */
  readonly latin?: Readonly<Record<string, string>>
  readonly taxId?: () => string
}
