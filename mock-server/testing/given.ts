// What a test can begin with: the factories of a world.
import type {
  Agreement,
  Client,
  Contract,
  CreatedPartner,
  Hub,
  InvitedPartner,
  Lead,
  Listing,
  Marketplace,
  NewsPost,
  PortalInvoice,
  PortalOrg,
  Product,
  Subscription,
  TierAccount,
  TierAccountCreate,
  TierAccountRequest,
  User,
} from '../../sdk/index.ts'

/** An account of the tree with those below it. */
export interface Family {
  readonly reseller: TierAccount
  readonly children: readonly TierAccount[]
}

/** A customer that was edited, and what the vendor of its product is asked about that. */
export interface Edit {
  readonly customer: TierAccount
  readonly product: Product
  readonly request: TierAccountRequest
}

/** A contract and the agreement that it is about. */
export interface Signed {
  readonly agreement: Agreement
  readonly contract: Contract
}

/** An account that has registered, with what made it one and a client of its own. */
export interface Joined extends CreatedPartner {
  readonly client: Client
}

/** What a customer of the reseller portal owes, and whose portal shows it. */
export interface Billed {
  /** Of the partner, logged in. */
  readonly portal: Client['portal']
  readonly customer: PortalOrg
  readonly invoice: PortalInvoice
}

/** The members that a test cares about; the rest is made up. */
export type TierAccountFields = Partial<Omit<TierAccountCreate, 'type'>>

/**
 * Makes what a test begins with, by calls of the public API where there are any. Names that a test does
 * not give are numbered, so that each factory can be called again; the records are those that the API
 * answers. `distributor`, `vendor` and `reseller` are the accounts of the world's clients.
 */
export interface Given {
  /** A customer of the distributor, below a reseller of its own unless a `parent` is given. */
  customer(fields?: TierAccountFields): Promise<TierAccount>
  /** A reseller, directly below the distributor unless a `parent` is given. */
  reseller(fields?: TierAccountFields): Promise<TierAccount>
  /** A reseller with so many customers: it can not be deleted. Raises `TypeError` for no count. */
  resellerWithChildren(count: number, fields?: TierAccountFields): Promise<Family>
  /** A product of the vendor that is published, and asked about changes of tier accounts. */
  product(fields?: { readonly name?: string; readonly tierSync?: boolean }): Promise<Product>
  /** A subscription of a customer to a product; both are made unless they are given. */
  subscription(of?: {
    readonly customer?: { readonly id: string }
    readonly product?: { readonly id: string }
  }): Promise<Subscription>
  /** A subscribed customer that was edited: its request waits for the vendor. */
  pendingRequest(): Promise<Edit>
  /** A hub of the distributor. */
  hub(name?: string): Promise<Hub>
  /** A marketplace of the distributor without agreements. */
  marketplace(name?: string): Promise<Marketplace>
  /** Somebody who is invited to the distributor's account. */
  invitedUser(fields?: { readonly name?: string; readonly email?: string }): Promise<User>
  /** A new program agreement of the distributor that nobody has signed. */
  programAgreement(name?: string): Promise<Agreement>
  /** A vendor that the distributor has invited and that has not registered: its link is open. */
  vendorInvited(name?: string): Promise<InvitedPartner>
  /** A vendor that has registered, with an active program contract. */
  vendorJoined(name?: string): Promise<Joined>
  /** A reseller that the distributor has invited and that has not registered. */
  resellerInvited(name?: string): Promise<InvitedPartner>
  /** A program contract that waits for the vendor's signature. */
  pendingContract(): Promise<Signed>
  /** A program contract that the vendor has signed. */
  signedContract(): Promise<Signed>
  /** A program contract that the vendor has rejected. */
  rejectedContract(note?: string): Promise<Signed>
  /** A program contract that the distributor has terminated. */
  terminatedContract(note?: string): Promise<Signed>
  /** A lead of the distributor that waits for the vendor, on a listing with a form. */
  lead(name?: string): Promise<{ readonly lead: Lead; readonly listing: Listing }>
  /** A published post of the distributor. */
  news(title?: string): Promise<NewsPost>
  /** A customer of the portal's partner. */
  portalCustomer(name?: string): Promise<PortalOrg>
  /** A customer of the portal's partner with an invoice that is not paid. */
  openInvoice(): Promise<Billed>
  /** A customer of the portal's partner with an invoice that is paid: order and licence are active. */
  paidInvoice(): Promise<Billed>
}
