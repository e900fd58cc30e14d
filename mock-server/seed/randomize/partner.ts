// The Randomize button of the first step in which a partner is made.
import { startWithBrand } from './brand.ts'
import type { Choices } from './country.ts'
import { checkChoice, readDraw, type RandomOptions } from './options.ts'
import { fill, pick } from './random.ts'

type Type = keyof typeof forms

export interface RandomPartnerOptions extends RandomOptions {
  readonly type: Type
}

/** What the first step asks of a partner. */
export interface RandomPartner {
  readonly type: Type
  readonly name: string
  readonly external_id: string
}

/**
 * Fills the first step of making a partner: what the company is, what it is called, and its id in
 * the caller's own system. Name and external id are the `partner` of `client.contracts.create`.
 *
 * The same seed, key and type give the same company; no two of a seed have the same name.
 *
 * @throws {TypeError} The type is neither `vendor` nor `reseller`, or the seed is no integer.
 *
 * @example
 * const { name, external_id } = randomPartner({ type: 'vendor', seed: 7, key: 1 })
 * await client.contracts.create('AGP-100-200-301', { partner: { name, external_id } })
 */
export function randomPartner({ type, ...draw }: RandomPartnerOptions): RandomPartner {
  const { seed, key } = readDraw(draw)
  const choices: Choices = forms[checkChoice('type', type, forms)]
  const { word, suffix } = startWithBrand(`partner ${type}`, seed, key)
  return {
    type,
    name: pick(choices).replace('{}', word) + suffix,
    external_id: fill('%##############'),
  }
}

/** What companies are called. No form is in both lists: a vendor and a reseller are never namesakes. */
const forms = {
  vendor: [
    '{} Software',
    '{} Security',
    '{} Analytics',
    '{} Backup',
    '{} Labs',
    '{} Cloud Platform',
    '{} Workspace',
    '{} Identity',
    '{} Networks',
    '{} Data',
    '{} Apps Inc',
    '{} Technologies Corp',
  ],
  reseller: [
    '{} IT',
    '{} IT Services',
    '{} Systems',
    '{} Consulting',
    '{} Cloud Partners',
    '{} Managed Services',
    '{} Solutions',
    '{} Digital',
    '{} Computing',
    '{} Integrators',
    '{} Business IT Ltd',
    '{} Telecom',
  ],
} as const satisfies Readonly<Record<string, Choices>>
