// What the store keeps of agreements, their forms, and the contracts made from them.
import type {
  ActorRef,
  Agreement,
  AgreementForm,
  AgreementFormVersion,
  AgreementPermissions,
  Contract,
  DistributionData,
} from '../../spec/generated/types.ts'

export type AgreementType = Agreement['type']
export type FormType = AgreementForm['type']

export interface AgreementRecord extends Readonly<
  Pick<Agreement, 'id' | 'type' | 'name' | 'description' | 'auto_accept' | 'events'>
> {
  readonly owner_id: string
  /** Of a distribution agreement: the program agreement it stands below. */
  readonly parent_id?: string
  /** Of a distribution agreement. */
  readonly marketplace_id?: string
  /** Of a distribution agreement: ids of its forms, by what they ask about. */
  readonly forms: { readonly [T in FormType]?: string | undefined }
  /** Of a service agreement. */
  readonly sourcing_agreement_id?: string | undefined
  readonly marketplace_ids: readonly string[]
  readonly product_group_ids: readonly string[]
}

/** `id` is `<agreement id>/<version>`. */
export interface AgreementVersionRecord {
  readonly id: string
  readonly agreement_id: string
  readonly version: number
  readonly active: boolean
  readonly author: ActorRef
  readonly document_type: NonNullable<Agreement['document_type']>
  /** Address of the document; a path for an uploaded one, missing when there is none. */
  readonly link?: string | undefined
  readonly version_created: string
}

/** A form as it is now; `id` is the form's own. */
export interface AgreementFormRecord extends Readonly<AgreementForm> {
  readonly owner_id: string
}

/** `id` is `<form id>/<version>`. */
export interface AgreementFormVersionRecord {
  readonly id: string
  readonly form_id: string
  readonly version: number
  readonly state: AgreementFormVersion
}

export type ContractStatus = Contract['status']

export interface ContractRecord extends Readonly<
  Pick<
    Contract,
    | 'id'
    | 'status'
    | 'version'
    | 'events'
    | 'enrolled'
    | 'kind'
    | 'expire_at'
    | 'note'
    | 'termination_note'
    | 'version_created'
    | 'signee'
  >
> {
  readonly type: AgreementType
  readonly agreement_id: string
  readonly issuer_id: string
  /** The partner company. */
  readonly owner_id: string
  readonly creator_id: string
  readonly activation: {
    readonly code: string
    readonly message: string
    readonly note?: string
    readonly date?: string
  }
  /** What the partner's new account may do. */
  readonly permissions?: AgreementPermissions
  readonly marketplace_id?: string | undefined
  /** Of a syndication contract. */
  readonly sourcing?: {
    readonly product_id?: string
    readonly marketplace_id?: string
  }
  /** Of a referral contract: the program agreement its creator attached. */
  readonly referral_agreement_id?: string
}

/** One per signature; `id` is `<contract id>/<version>`. */
export interface ContractVersionRecord {
  readonly id: string
  readonly contract_id: string
  readonly version: number
  readonly signee?: ContractRecord['signee']
  readonly version_created: string
}

export interface DistributionDataRecord extends Readonly<
  Pick<DistributionData, 'id' | 'data' | 'created'>
> {
  readonly type: FormType
  readonly contract_id: string
  readonly product_id?: string
  readonly item_id?: string
  /** `<form id>/<version>` the data answers. */
  readonly form_version?: string | undefined
}
