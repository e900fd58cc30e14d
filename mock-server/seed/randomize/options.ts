// What random forms have in common: seed and key, and the country people come from.
import { countries } from './countries.ts'
import { below, startDraws } from './random.ts'

/** ISO 3166 alpha-2 codes of the countries that records can come from. */
export type RandomCountry = keyof typeof countries

/** All of `RandomCountry`, in alphabetical order. */
export const randomCountries = Object.keys(countries) as readonly RandomCountry[]

export interface RandomOptions {
  /** An integer. Default: another one each time. */
  readonly seed?: number
  /** Which of the records of a seed; `1` and `'1'` are the same. Default: 0. */
  readonly key?: string | number
}

/** Seed and key with their defaults. Throws a `TypeError` when the seed is no integer. */
export function readDraw({
  seed = Math.floor(Math.random() * Number.MAX_SAFE_INTEGER),
  key = 0,
}: RandomOptions): Required<RandomOptions> {
  if (!Number.isSafeInteger(seed)) throw new TypeError(`seed: ${String(seed)} is no integer.`)
  return { seed, key }
}

/** The country that is asked for, else one that follows from seed and key. */
export function chooseCountry(
  country: RandomCountry | undefined,
  { seed, key }: Required<RandomOptions>,
): RandomCountry {
  if (country !== undefined) return checkChoice('country', country, countries)
  startDraws(`${seed}/${key}`)
  return randomCountries[below(randomCountries.length)] ?? 'US'
}

/** Throws a `TypeError` when a choice is none of those there are. */
export function checkChoice<T extends string>(
  option: string,
  choice: T,
  choices: Readonly<Record<T, unknown>>,
): T {
  if (Object.hasOwn(choices, choice)) return choice
  const supported = Object.keys(choices).join(', ')
  throw new TypeError(`${option}: ${String(choice)} is not supported. Use one of ${supported}.`)
}
