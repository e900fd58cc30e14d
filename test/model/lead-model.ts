// Owns a small model of lead forms and leads, written from the rules alone.
import type { LeadFormField } from 'partnerkit'

export interface Party {
  readonly id: string
  readonly role: 'distributor' | 'reseller' | 'vendor'
}

/** Accounts of the default world; the second vendor from last has no listings, nor the last reseller. */
export const PARTIES = [
  { id: 'PA-301-447', role: 'distributor' },
  { id: 'PA-239-689', role: 'distributor' },
  { id: 'PA-478-126', role: 'reseller' },
  { id: 'PA-517-820', role: 'reseller' },
  { id: 'VA-149-494', role: 'vendor' },
  { id: 'VA-621-880', role: 'vendor' },
  { id: 'VA-770-245', role: 'vendor' },
] as const satisfies readonly Party[]

export type Field = Pick<LeadFormField, 'id' | 'title' | 'required'> & {
  readonly type: keyof typeof ANSWERS
  readonly options?: string[]
  readonly max_length?: number
}

/** Answers by the type of their field: those that fit it, and those that do not. */
export const ANSWERS = {
  text: { fit: ['Ada', ' Ada ', 'A long name'], wrong: [7, 'two\nlines'] },
  email: { fit: ['ada@bakery.example', 'a.b@c.example'], wrong: ['nobody', true] },
  phone: { fit: ['+34 925 555 014', '0925 55501'], wrong: ['call me', '12'] },
  country: { fit: ['ES', 'SE'], wrong: ['XX', 34] },
  number: { fit: [3, 0, -1.5], wrong: ['3', true] },
  checkbox: { fit: [true, false], wrong: ['yes', 1] },
  dropdown: { fit: ['S', 'L'], wrong: ['M', 1] },
} as const

/** What a default form asks. */
export const DEFAULT_FIELDS: readonly Field[] = [
  { id: 'name', title: 'Name', type: 'text', required: true },
  { id: 'email', title: 'E-mail', type: 'email', required: true },
  { id: 'country_code', title: 'Country', type: 'country', required: true },
  { id: 'company', title: 'Company', type: 'text', required: false },
  { id: 'phone', title: 'Phone', type: 'phone', required: false },
]

export interface Form {
  readonly id: string
  readonly owner: string
  readonly template: 'default' | 'custom'
  name: string
  fields: readonly Field[]
  active: boolean
}

export interface Listing {
  readonly id: string
  readonly vendor: string
  readonly provider: string
  readonly contract: string
  readonly listed: boolean
}

export type Data = Readonly<Record<string, unknown>>

export interface Lead {
  readonly id: string
  readonly name: string
  readonly listing: Listing
  readonly form: Form
  /** What the form has asked when it was answered. */
  readonly fields: readonly Field[]
  readonly data: Data
  /** Whether it came from another page, where nobody is logged in. */
  readonly embedded: boolean
  status: 'pending' | 'qualified' | 'invalid'
  note: string | undefined
}

export class LeadModel {
  readonly forms = new Map<string, Form>()
  readonly leads = new Map<string, Lead>()
  readonly ever = new Set<string>()
  /** The form of each listing that asks one. */
  readonly bound = new Map<Listing, Form>()
  /** Contracts that are no longer in force. */
  readonly ended = new Set<string>()
  readonly listings: readonly Listing[]

  constructor(listings: readonly Listing[]) {
    this.listings = listings
  }

  /** The listings that ask a form. */
  asking(form: Form): Listing[] {
    return this.listings.filter((listing) => this.bound.get(listing) === form)
  }

  seesListing({ id }: Party, { vendor, provider }: Listing): boolean {
    return id === vendor || id === provider
  }

  seesForm({ id }: Party, form: Form): boolean {
    return form.owner === id || this.asking(form).some(({ provider }) => provider === id)
  }

  seesLead(actor: Party, { listing }: Lead): boolean {
    return this.seesListing(actor, listing)
  }

  /** Why a form is not there for an actor, or nothing for it to do with. */
  notTheirs(actor: Party, form: Form): string | undefined {
    if (!this.seesForm(actor, form)) return 'NFND_000'
    return actor.role === 'vendor' ? undefined : 'PERM_001'
  }

  /** Whether a listing takes leads. */
  takes(listing: Listing): boolean {
    const inForce = listing.listed && !this.ended.has(listing.contract)
    return inForce && this.bound.get(listing)?.active === true
  }

  /** Why a lead is refused once its listing is known. */
  whyNot(listing: Listing, data: Data): string | undefined {
    if (!this.takes(listing)) return 'LDR_002'
    return keptOf(this.bound.get(listing)?.fields ?? [], data) ? undefined : 'VAL_001'
  }
}

/** The answers as they are kept; undefined where they do not fit the fields. */
export function keptOf(fields: readonly Field[], data: Data): Data | undefined {
  if (Object.keys(data).some((id) => fields.every((field) => field.id !== id))) return undefined
  const kept: Record<string, unknown> = {}
  for (const { id, type, required, max_length = Infinity } of fields) {
    const given = data[id]
    const answer = typeof given === 'string' ? given.trim() : given
    if (answer === undefined || answer === null || answer === '') {
      if (required) return undefined
      continue
    }
    const fit: readonly unknown[] = ANSWERS[type].fit
    if (!fit.includes(given) || String(answer).length > max_length) return undefined
    kept[id] = answer
  }
  return kept
}

/** The answers as people read them. */
export const printed = ({ fields, data }: Lead): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap(({ id, title }) =>
      id in data ? [[title, PRINTED.get(data[id]) ?? String(data[id])]] : [],
    ),
  )

const PRINTED = new Map<unknown, string>([
  [true, 'Yes'],
  [false, 'No'],
  ['ES', 'Spain'],
  ['SE', 'Sweden'],
])
