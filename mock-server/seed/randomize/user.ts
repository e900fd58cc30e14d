// The Randomize button of the form that invites a user.
import { FIRST_GROUP } from '../../rules/user-lifecycle.ts'
import type { UserInvite } from '../../../spec/generated/types.ts'
import { drawCode, isBelow, startWithBrand } from './brand.ts'
import { countries } from './countries.ts'
import { chooseCountry, readDraw, type RandomCountry, type RandomOptions } from './options.ts'
import { drawnNames } from './names.ts'
import { writePerson } from './person.ts'
import { below, startDraws } from './random.ts'

/** The group of the default world, for those who name none. */
const DEFAULT_GROUP = { id: FIRST_GROUP.id }

export interface RandomUserOptions extends RandomOptions {
  /** Where the name comes from. Default: a country that follows from seed and key. */
  readonly country?: RandomCountry
  /** Default: `UG-100-001`, the group that the mock starts with. */
  readonly group?: { readonly id: string }
}

/**
 * Fills the form that invites a user: a name of one country and an e-mail address in a domain that
 * can not exist; users of one seed work for the same company. The result is a complete body for
 * `client.users.invite`.
 *
 * The same seed, key and country give the same person; no two keys of a seed give the same address.
 *
 * @throws {TypeError} The country is not in `randomCountries`, or the seed is no integer.
 *
 * @example
 * for (let key = 0; key < 10; key++) {
 *   await client.users.invite('PA-301-447', randomUser({ country: 'PT', seed: 7, key }))
 * }
 */
export function randomUser({
  country,
  group = DEFAULT_GROUP,
  ...draw
}: RandomUserOptions = {}): UserInvite {
  const { seed, key } = readDraw(draw)
  const code = chooseCountry(country, { seed, key })
  const { label } = startWithBrand('users', seed, 0)
  const end = drawEnd(seed, key)
  startDraws([seed, 'user', code, key].join('/'))
  const from = countries[code]
  const { first_name, last_name, local } = writePerson(drawnNames(from))
  return {
    name: from.familyFirst ? `${last_name} ${first_name}` : `${first_name} ${last_name}`,
    email: `${local}${end}@${label}.example`,
    groups: [{ id: group.id }],
  }
}

/** Keys that are larger are treated like text. */
const NUMBERS = 10 ** 8
/** Has no divisor in common with a power of ten. */
const STEP = 37

/**
 * What makes the address of a key one of a kind: two digits for the first hundred keys, then as many
 * as the key has; else a code.
 */
export function drawEnd(seed: number, key: string | number): string {
  if (!isBelow(key, NUMBERS)) {
    startDraws([seed, 'end', key].join('/'))
    return `.${drawCode().toLowerCase()}`
  }
  const digits = Math.max(2, String(key).length)
  startDraws([seed, 'end', digits].join('/'))
  const number = (below(10 ** digits) + Number(key) * STEP) % 10 ** digits
  return String(number).padStart(digits, '0')
}
