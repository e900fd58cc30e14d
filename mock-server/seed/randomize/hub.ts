// The Randomize button of the hub form.
import type { HubCreate } from '../../../spec/generated/types.ts'
import { startWithBrand } from './brand.ts'
import { readDraw, type RandomOptions } from './options.ts'
import { fill, pick } from './random.ts'

/**
 * Fills the form of a hub: a commerce system with an address that can not exist. The result is a
 * complete body for `client.hubs.create`.
 *
 * The same seed and key give the same hub; no two keys of a seed give the same name or address.
 *
 * @throws {TypeError} The seed is no integer.
 *
 * @example
 * const hub = await client.hubs.create(randomHub({ seed: 7, key: 1 }))
 */
export function randomHub(options: RandomOptions = {}): HubCreate {
  const { seed, key } = readDraw(options)
  const { word, suffix, label } = startWithBrand('hub', seed, key)
  const { name, host, type, description } = pick(SYSTEMS)
  return {
    name: `${word} ${name}${suffix}`,
    description,
    instance_id: `${host}.${label}.example`,
    instance_type: type,
    version: fill(VERSIONS[type]),
    extension_version: fill('%.#.#'),
  }
}

const VERSIONS = { oa: '2#.#', api: '%.#.##|%.1#.#' } as const

interface System {
  readonly name: string
  /** Before the domain of the company. */
  readonly host: string
  readonly type: keyof typeof VERSIONS
  readonly description: string
}

// prettier-ignore
const SYSTEMS: readonly [System, ...System[]] = [
  { name: 'Commerce', host: 'commerce', type: 'oa', description: 'Orders and subscriptions from the commerce platform.' },
  { name: 'Billing', host: 'billing', type: 'oa', description: 'Orders of the customers who are billed every month.' },
  { name: 'Control Panel', host: 'panel', type: 'oa', description: 'What customers order in their control panel.' },
  { name: 'Services', host: 'services', type: 'oa', description: 'Orders of the managed services team.' },
  { name: 'Web Store', host: 'store', type: 'api', description: 'Orders from the web store.' },
  { name: 'Partner Portal', host: 'partners', type: 'api', description: 'Orders that resellers place for their customers.' },
  { name: 'Checkout', host: 'checkout', type: 'api', description: 'Orders from the online checkout.' },
  { name: 'Procurement', host: 'procurement', type: 'api', description: 'Orders from the procurement system of large customers.' },
]
