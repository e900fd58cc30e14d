// The Randomize and Clear buttons of the tier account form.
import type { TierAccountCreate } from '../../../spec/generated/types.ts'
import type { AccountData } from '../batches.ts'
import { countries } from './countries.ts'
import { chooseCountry, readDraw, type RandomCountry, type RandomOptions } from './options.ts'
import { drawUuid, startDraws } from './random.ts'
import { drawnNames } from './names.ts'
import { recordWriter } from './record.ts'

interface Options extends RandomOptions {
  /** Default: one that follows from seed and key. */
  readonly country?: RandomCountry
}

/** A customer needs a parent; a reseller may have one. */
export type RandomTierAccountOptions = Options &
  (
    | { readonly type: 'customer'; readonly parent: { readonly id: string } }
    | { readonly type: 'reseller'; readonly parent?: { readonly id: string } }
  )

/**
 * Fills the form of a tier account with believable data of one country. Address, city, postal code,
 * state, phone and tax number belong together; the state is the name of an ISO 3166-2 subdivision,
 * the e-mail address is in a domain that can not exist. The result is a complete body for
 * `client.tierAccounts.create`.
 *
 * The same seed, key, type and country give the same record, whatever was made before and whenever;
 * any other gives another. Another version of this package may write other records.
 *
 * @throws {TypeError} The country is not in `randomCountries`, or the seed is no integer.
 *
 * @example
 * const parent = await client.tierAccounts.create(randomTierAccount({ type: 'reseller', seed: 7 }))
 * for (let key = 0; key < 10; key++) {
 *   const body = randomTierAccount({ type: 'customer', parent, country: 'DE', seed: 7, key })
 *   await client.tierAccounts.create(body)
 * }
 */
export function randomTierAccount({
  type,
  country,
  parent,
  ...draw
}: RandomTierAccountOptions): TierAccountCreate {
  const { seed, key } = readDraw(draw)
  const code = chooseCountry(country, { seed, key })
  // With type and country, so that a customer and its parent need no different keys.
  startDraws([seed, type, code, key].join('/'))
  return {
    type,
    ...(parent && { parent: { id: parent.id } }),
    external_uid: drawUuid(),
    ...writerOf(code)(),
  }
}

const writers = new Map<RandomCountry, () => AccountData>()

function writerOf(code: RandomCountry): () => AccountData {
  const known = writers.get(code)
  if (known) return known
  const write = recordWriter(code, countries[code], drawnNames(countries[code]))
  writers.set(code, write)
  return write
}

/** The empty form of a tier account. */
export function clearTierAccount(): TierAccountCreate {
  return {
    name: '',
    external_id: '',
    external_uid: '',
    tax_id: '',
    contact_info: {
      address_line1: '',
      address_line2: '',
      city: '',
      state: '',
      postal_code: '',
      country: '',
      contact: {
        first_name: '',
        last_name: '',
        email: '',
        phone_number: { country_code: '', area_code: '', phone_number: '', extension: '' },
      },
    },
  }
}
