// What the partner-creation wizard is asked and what it answers.
import type {
  Account,
  AccountRef,
  Agreement,
  AgreementPermissions,
  Contract,
  IdRef,
} from '../../spec/generated/types.ts'
import type { CallOptions } from '../options.ts'

/** A vendor is invited to a program agreement, a reseller to a service agreement. */
export type PartnerType = 'vendor' | 'reseller'

/** The document of a new agreement: at an address, a file, or none. */
export type NewPartnerDocument =
  | 'none'
  | { readonly link: string; readonly file?: never }
  | { readonly file: Blob; readonly link?: never }

/** The agreement to make for a partner. */
export interface NewPartnerAgreement {
  readonly name: string
  /** What it is about, as Markdown: all that the partner reads when there is no document. */
  readonly description: string
  /** Default: none. */
  readonly document?: NewPartnerDocument
}

/** A marketplace that is to have a distribution agreement, named after it, below the new agreement. */
export interface NewPartnerMarketplace {
  readonly id: string
  /** Whether the vendor's contract is made and accepted by itself. Default: true. */
  readonly auto_accept?: boolean
}

interface PartnerBasics {
  /** Name of the company. */
  readonly name: string
  /** Its id in the caller's own system. */
  readonly external_id?: string
  /** What the partner reads in the invitation. */
  readonly message?: string
  /** A note of the caller on the invitation. */
  readonly note?: string
  /** Default: production. */
  readonly kind?: Contract['kind']
  /** What the partner's account may do. */
  readonly permissions?: AgreementPermissions
  /**
   * The `created` of an earlier `PartnerWizardError`: what it names is not made again. A call for
   * another partner or agreement raises `TypeError`.
   */
  readonly resume?: PartnerWizardProgress
}

interface WithExistingAgreement {
  readonly type: PartnerType
  /** A program agreement for a vendor, a service agreement for a reseller. */
  readonly agreement: IdRef
  readonly newAgreement?: never
  readonly marketplaces?: never
  readonly marketplace?: never
  readonly productGroups?: never
  readonly sourcingAgreement?: never
}

interface WithNewProgram {
  readonly type: 'vendor'
  readonly agreement?: never
  readonly newAgreement: NewPartnerAgreement
  /** Default: none. */
  readonly marketplaces?: readonly NewPartnerMarketplace[]
  readonly marketplace?: never
  readonly productGroups?: never
  readonly sourcingAgreement?: never
}

interface WithNewService {
  readonly type: 'reseller'
  readonly agreement?: never
  readonly newAgreement: NewPartnerAgreement
  /** The marketplace the agreement is for. */
  readonly marketplace: IdRef
  /** The groups whose products the reseller may use. Default: none. */
  readonly productGroups?: readonly IdRef[]
  /** An existing syndication or referral agreement. */
  readonly sourcingAgreement: IdRef
  readonly marketplaces?: never
}

/** The partner to invite, and the agreement it is invited to. */
export type PartnerInvitation = PartnerBasics &
  (WithExistingAgreement | WithNewProgram | WithNewService)

/** The partner to make an account for, and the agreement it is bound by. */
export type NewPartnerAccount = PartnerInvitation & {
  /**
   * Users of the caller's account who become the first of the new one; `all` are those who have
   * joined. Default: none.
   */
  readonly users?: readonly IdRef[] | 'all'
}

/** How each of the calls of the wizard is made; `totalTimeout` holds for each of them. */
export type PartnerWizardOptions = Omit<CallOptions, 'idempotencyKey'>

export interface InvitedPartner {
  /** The id is final: the account will have it. */
  readonly partner: AccountRef
  readonly agreement: Agreement
  /** Those that were made, one for each marketplace. */
  readonly distributionAgreements: readonly Agreement[]
  readonly contract: Contract
  /** What the partner completes the invitation with. */
  readonly activation: { readonly link: string; readonly code: string }
}

/** The activation is used up. */
export interface CreatedPartner extends InvitedPartner {
  readonly account: Account
}

/** A step of the wizard; in each one nothing, a part or all of it may have been done. */
export type PartnerWizardStep =
  'users' | 'agreement' | 'marketplaces' | 'productGroups' | 'contract' | 'account'

/** What a wizard that did not reach its end has made. It is plain data and can be stored as JSON. */
export interface PartnerWizardProgress {
  /** The new agreement. */
  readonly agreement?: Agreement
  readonly distributionAgreements?: readonly Agreement[]
  /** The marketplace that was added to a service agreement. */
  readonly marketplace?: IdRef
  /** The product groups that were added to it. */
  readonly productGroups?: readonly IdRef[]
  readonly contract?: Contract
  readonly account?: Account
  /** An answer was lost: there may be more than this says. Going on, the wizard looks for it first. */
  readonly unsure?: true
}
