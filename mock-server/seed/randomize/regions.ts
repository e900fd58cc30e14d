// Parts of the world that marketplaces serve.
import type { MarketplaceCreate } from '../../../spec/generated/types.ts'
import type { Choices } from './country.ts'

type Currency = NonNullable<MarketplaceCreate['currency']>

export interface Region {
  readonly zone: NonNullable<MarketplaceCreate['zone']>
  /** ISO 3166 alpha-2 codes. */
  readonly countries: Choices
  /** One to three that are paid with in these countries, the most important first. */
  readonly currencies: readonly [Currency, Currency?, Currency?]
  /** The region inside a sentence, where that differs from its name. */
  readonly phrase?: string
}

// prettier-ignore
export const regions = {
  'Adriatic': { zone: 'EU', countries: ['HR', 'SI'], currencies: ['EUR'], phrase: 'the Adriatic region' },
  'Andes': { zone: 'SA', countries: ['CO', 'EC', 'PE'], currencies: ['COP', 'PEN', 'USD'], phrase: 'the Andes' },
  'Australia and New Zealand': { zone: 'OC', countries: ['AU', 'NZ'], currencies: ['AUD', 'NZD'] },
  'Baltics': { zone: 'EU', countries: ['EE', 'LT', 'LV'], currencies: ['EUR'], phrase: 'the Baltics' },
  'Benelux': { zone: 'EU', countries: ['BE', 'LU', 'NL'], currencies: ['EUR'], phrase: 'the Benelux countries' },
  'Brazil': { zone: 'SA', countries: ['BR'], currencies: ['BRL'] },
  'Canada': { zone: 'NA', countries: ['CA'], currencies: ['CAD'] },
  'Caribbean': { zone: 'NA', countries: ['DO', 'JM', 'TT'], currencies: ['DOP', 'JMD', 'TTD'], phrase: 'the Caribbean' },
  'Central America': { zone: 'NA', countries: ['CR', 'GT', 'PA', 'SV'], currencies: ['USD', 'CRC', 'GTQ'] },
  'Central Asia': { zone: 'AS', countries: ['KZ', 'UZ'], currencies: ['KZT', 'UZS'] },
  'Central Europe': { zone: 'EU', countries: ['CZ', 'HU', 'PL', 'SK'], currencies: ['PLN', 'CZK', 'EUR'] },
  'DACH': { zone: 'EU', countries: ['AT', 'CH', 'DE'], currencies: ['EUR', 'CHF'], phrase: 'Germany, Austria and Switzerland' },
  'East Africa': { zone: 'AF', countries: ['KE', 'TZ', 'UG'], currencies: ['KES', 'TZS', 'UGX'] },
  'East Asia': { zone: 'AS', countries: ['JP', 'KR', 'TW'], currencies: ['JPY', 'KRW', 'TWD'] },
  'France': { zone: 'EU', countries: ['FR'], currencies: ['EUR'] },
  'Gulf': { zone: 'AS', countries: ['AE', 'BH', 'KW', 'OM', 'QA', 'SA'], currencies: ['AED', 'SAR', 'QAR'], phrase: 'the Gulf states' },
  'Iberia': { zone: 'EU', countries: ['ES', 'PT'], currencies: ['EUR'], phrase: 'Spain and Portugal' },
  'India': { zone: 'AS', countries: ['IN'], currencies: ['INR'] },
  'Italy': { zone: 'EU', countries: ['IT'], currencies: ['EUR'] },
  'Japan': { zone: 'AS', countries: ['JP'], currencies: ['JPY'] },
  'Maghreb': { zone: 'AF', countries: ['DZ', 'MA', 'TN'], currencies: ['MAD', 'DZD', 'TND'], phrase: 'the Maghreb' },
  'Mexico': { zone: 'NA', countries: ['MX'], currencies: ['MXN'] },
  'Nordics': { zone: 'EU', countries: ['DK', 'FI', 'NO', 'SE'], currencies: ['SEK', 'EUR', 'NOK'], phrase: 'the Nordic countries' },
  'North America': { zone: 'NA', countries: ['CA', 'US'], currencies: ['USD', 'CAD'] },
  'Pacific Islands': { zone: 'OC', countries: ['FJ', 'PG', 'WS'], currencies: ['FJD', 'PGK', 'WST'], phrase: 'the Pacific islands' },
  'South Asia': { zone: 'AS', countries: ['BD', 'IN', 'LK'], currencies: ['INR', 'BDT', 'LKR'] },
  'Southeast Asia': { zone: 'AS', countries: ['ID', 'MY', 'PH', 'SG', 'TH', 'VN'], currencies: ['SGD', 'MYR', 'THB'] },
  'Southern Africa': { zone: 'AF', countries: ['BW', 'NA', 'ZA'], currencies: ['ZAR', 'BWP', 'NAD'] },
  'Southern Cone': { zone: 'SA', countries: ['AR', 'CL', 'UY'], currencies: ['CLP', 'ARS', 'UYU'], phrase: 'Argentina, Chile and Uruguay' },
  'United Kingdom and Ireland': { zone: 'EU', countries: ['GB', 'IE'], currencies: ['GBP', 'EUR'], phrase: 'the United Kingdom and Ireland' },
  'United States': { zone: 'NA', countries: ['US'], currencies: ['USD'], phrase: 'the United States' },
  'West Africa': { zone: 'AF', countries: ['CI', 'GH', 'NG', 'SN'], currencies: ['NGN', 'GHS', 'XOF'] },
} satisfies Readonly<Record<string, Region>>
