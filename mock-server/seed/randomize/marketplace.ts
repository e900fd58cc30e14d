// The Randomize button of the marketplace form.
import type { MarketplaceCreate } from '../../../spec/generated/types.ts'
import { startWithBrand } from './brand.ts'
import { checkChoice, readDraw, type RandomOptions } from './options.ts'
import { below, fill, pick } from './random.ts'
import { regions, type Region } from './regions.ts'

/** Names of the regions that marketplaces can serve. */
export type RandomRegion = keyof typeof regions

/** All of `RandomRegion`, in alphabetical order. */
export const randomRegions = Object.keys(regions) as readonly RandomRegion[]

export interface RandomMarketplaceOptions extends RandomOptions {
  /** Default: one that follows from seed and key. */
  readonly region?: RandomRegion
  /** Sells through the marketplace. Default: no hub does. */
  readonly hub?: { readonly id: string }
}

/**
 * Fills the form of a marketplace: name, zone, countries and currencies are those of one region. The
 * result is a complete body for `client.marketplaces.create`.
 *
 * The same seed, key and options give the same marketplace. No two keys of a seed give the same name;
 * the names of whole numbers below 10,000 do without a code at their end.
 *
 * @throws {TypeError} The region is not in `randomRegions`, or the seed is no integer.
 *
 * @example
 * const hub = await client.hubs.create(randomHub({ seed: 7 }))
 * const body = randomMarketplace({ hub, region: 'Iberia', seed: 7 })
 * const marketplace = await client.marketplaces.create(body)
 */
export function randomMarketplace({
  region,
  hub,
  ...draw
}: RandomMarketplaceOptions = {}): MarketplaceCreate {
  const { seed, key } = readDraw(draw)
  const { word, suffix } = startWithBrand('marketplace', seed, key)
  const drawn = randomRegions[below(randomRegions.length)] ?? 'Iberia'
  const name = region === undefined ? drawn : checkChoice('region', region, regions)
  const { zone, countries, currencies, phrase = name }: Region = regions[name]
  const [currency, alt_currency_1, alt_currency_2] = currencies
  return {
    name: pick(NAMES).replace('{}', word).replace('{region}', name) + suffix,
    description: pick(DESCRIPTIONS).replace('{}', phrase),
    zone,
    ...(hub && { hubs: [{ hub: { id: hub.id }, external_id: fill('%#######') }] }),
    countries: countries.map((id) => ({ id })),
    currency,
    ...(alt_currency_1 && { alt_currency_1 }),
    ...(alt_currency_2 && { alt_currency_2 }),
  }
}

/** All begin with the company's name: names of different companies differ. */
const NAMES = [
  '{} {region}',
  '{} {region}',
  '{} Cloud {region}',
  '{} Marketplace {region}',
  '{} Cloud Market {region}',
  '{} Digital {region}',
  '{} Software {region}',
  '{} Store {region}',
] as const

const DESCRIPTIONS = [
  'Cloud services for companies in {}.',
  'Software subscriptions for small and medium businesses in {}.',
  'What resellers in {} offer to their customers.',
  'Infrastructure, security and backup for customers in {}.',
  'Sales to the public sector and to education in {}.',
  'The catalog for partners in {}, with local prices.',
] as const
