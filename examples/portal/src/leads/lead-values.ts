// What the wizard of a lead asks for, and what has to be there before the API is asked.
import type { LeadFormField, Listing } from 'partnerkit'

export interface LeadValues {
  readonly product: string
  readonly marketplace: string
  readonly name: string
  /** Answers to the form, by the id of their field. */
  readonly data: Readonly<Record<string, unknown>>
}

/** What is asked where the product is on sale. */
export interface Asked {
  readonly listing: Listing | undefined
  /** Missing while it is not known, and where no leads are taken. */
  readonly schema: readonly LeadFormField[] | undefined
  /** Why no leads are taken there. */
  readonly closed: string | undefined
}

/** Where a product is on sale in a marketplace. */
export const listingOf = (
  listings: readonly Listing[],
  { product, marketplace }: LeadValues,
): Listing | undefined =>
  listings.find(
    ({ product: { id }, contract }) => id === product && contract.marketplace.id === marketplace,
  )

/** What is missing, by field of the wizard's form; what answers have to be, the API says. */
export function missing(values: LeadValues, { listing, schema = [], closed }: Asked) {
  const unanswered = schema.filter(({ id, required }) => required && !values.data[id])
  return {
    ...(values.product === '' && { product: 'Choose a product.' }),
    ...(listing ? closed && { marketplace: closed } : { marketplace: 'Choose a marketplace.' }),
    ...(values.name.trim() === '' && { name: 'Give the lead a name.' }),
    ...Object.fromEntries(unanswered.map(({ id }) => [`data.${id}`, 'This has to be answered.'])),
  }
}

/** The answers to the form: inputs that are left empty have none. */
export function answersOf(
  { data }: LeadValues,
  schema: readonly LeadFormField[],
): Record<string, unknown> {
  const answers = schema.map(({ id }): [string, unknown] => [id, data[id]])
  return Object.fromEntries(answers.filter(([, answer]) => answer !== '' && answer !== undefined))
}
