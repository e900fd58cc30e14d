// What the store keeps of listings, lead forms and leads.
import type { Lead, LeadForm, LeadFormField, Listing } from '../../spec/generated/types.ts'

export interface ListingRecord extends Readonly<
  Pick<
    Listing,
    | 'id'
    | 'status'
    | 'pending_request'
    | 'offer'
    | 'pricelist'
    | 'alt_pricelist_1'
    | 'alt_pricelist_2'
  >
> {
  readonly product_id: string
  readonly contract_id: string
  /** The marketplace of the contract. */
  readonly marketplace_id: string
  /** The owner of the product, which is the partner of the contract. */
  readonly vendor_id: string
  /** The issuer of the contract. */
  readonly provider_id: string
  /** The lead form that is bound to it. */
  readonly form_id?: string
  /** `created` and `updated` on the wire. */
  readonly events: {
    readonly created: { readonly at: string }
    readonly updated: { readonly at: string }
  }
}

export interface LeadFormRecord extends Readonly<
  Pick<LeadForm, 'id' | 'name' | 'status' | 'template' | 'events'>
> {
  /** The vendor. */
  readonly owner_id: string
  readonly schema: readonly LeadFormField[]
}

export interface LeadRecord extends Readonly<
  Pick<Lead, 'id' | 'name' | 'status' | 'note' | 'events'>
> {
  readonly listing_id: string
  readonly product_id: string
  readonly marketplace_id: string
  /** The provider of the listing. */
  readonly distributor_id: string
  readonly vendor_id: string
  readonly form_id: string
  /** The fields of the form as they were when they were answered. */
  readonly schema: readonly LeadFormField[]
  readonly data: Record<string, unknown>
}
