// The Randomize button of the agreement forms.
import type { AgreementCreate, DistributionAgreementCreate } from '../../../spec/generated/types.ts'
import { agreementTexts, distributionTexts, type AgreementTexts } from './agreement-texts.ts'
import { startWithBrand } from './brand.ts'
import { checkChoice, readDraw, type RandomOptions } from './options.ts'
import { below, fill, pick } from './random.ts'

type Type = keyof typeof agreementTexts

/** A service agreement needs a sourcing agreement; no other type may have one. */
export type RandomAgreementOptions = RandomOptions &
  (
    | { readonly type: 'service'; readonly sourcing_agreement: { readonly id: string } }
    | { readonly type: Exclude<Type, 'service'>; readonly sourcing_agreement?: never }
  )

export interface RandomDistributionAgreementOptions extends RandomOptions {
  /** Where it holds. With a name, title and description speak of it. */
  readonly marketplace: { readonly id: string; readonly name?: string }
}

/**
 * Fills the form of a program, service, syndication or referral agreement: a title, a description in
 * Markdown, and a document that is either elsewhere, at an address that can not exist, or nowhere.
 * The result is a complete body for `client.agreements.create`.
 *
 * The same seed, key and type give the same agreement; no two keys of a seed and type give the same
 * title.
 *
 * @throws {TypeError} The type is none of these, or the seed is no integer.
 *
 * @example
 * const program = await client.agreements.create(randomAgreement({ type: 'program', seed: 7 }))
 * const sourcing_agreement = await client.agreements.create(randomAgreement({ type: 'syndication', seed: 7 }))
 * await client.agreements.create(randomAgreement({ type: 'service', sourcing_agreement, seed: 7 }))
 */
export function randomAgreement({
  type,
  sourcing_agreement,
  ...draw
}: RandomAgreementOptions): AgreementCreate {
  const { seed, key } = readDraw(draw)
  const texts: AgreementTexts = agreementTexts[checkChoice('type', type, agreementTexts)]
  const { word, suffix } = startWithBrand(type, seed, key)
  return {
    type,
    ...write(texts, { title: word, suffix }),
    ...drawDocument(type),
    ...(sourcing_agreement && { sourcing_agreement: { id: sourcing_agreement.id } }),
  }
}

/**
 * Fills the form of a distribution agreement, like `randomAgreement`. The result is a complete body
 * for `client.agreements.createDistribution`.
 *
 * The same seed, key and marketplace give the same agreement.
 *
 * @throws {TypeError} The seed is no integer.
 *
 * @example
 * const marketplace = await client.marketplaces.create(randomMarketplace({ seed: 7 }))
 * const body = randomDistributionAgreement({ marketplace, seed: 7 })
 * await client.agreements.createDistribution('AGP-100-200-301', body)
 */
export function randomDistributionAgreement({
  marketplace: { id, name = '' },
  ...draw
}: RandomDistributionAgreementOptions): DistributionAgreementCreate {
  const { seed, key } = readDraw(draw)
  const { word, suffix } = startWithBrand('distribution', seed, key)
  const called = name.replaceAll(/\s+/g, ' ').trim()
  const subject =
    called && called.length <= LONGEST_NAME
      ? { title: called, marketplace: called, suffix: '' }
      : { title: word, marketplace: 'the marketplace', suffix }
  return {
    ...write(distributionTexts, subject),
    marketplace: { id },
    ...drawDocument('distribution'),
  }
}

/** What is longer would not leave enough of a title for the rest. */
const LONGEST_NAME = 70

interface Subject {
  readonly title: string
  readonly suffix: string
  readonly marketplace?: string
}

function write(
  { titles, headings, purposes, duties, terms }: AgreementTexts,
  { title, suffix, marketplace = '' }: Subject,
): { title: string; description: string } {
  const sentences = [pick(purposes), pick(duties), pick(terms)].map((sentence) =>
    // Filled first: the name of a marketplace may contain anything. A function: also `$&`.
    fill(sentence).replace('{}', () => marketplace),
  )
  return {
    title: pick(titles).replace('{}', () => title) + suffix,
    description: `## ${pick(headings)}\n\n${sentences.join(' ')}`,
  }
}

function drawDocument(type: string): Pick<AgreementCreate, 'document_type' | 'link'> {
  if (below(2) === 0) return { document_type: 'none' }
  const link = `https://documents.example/agreements/${type}/${fill('########')}.pdf`
  return { document_type: 'external', link }
}
