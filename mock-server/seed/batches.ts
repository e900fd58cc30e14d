// How many new tier accounts get into a mock at once.
import type { ContactInfo, TierAccountCreate } from '../../spec/generated/types.ts'
import type { Mock } from '../mock-api.ts'

/** What a new tier account is, and below whom. */
type Place =
  | { readonly type: 'customer'; readonly parent: { readonly id: string } }
  | { readonly type: 'reseller'; readonly parent?: { readonly id: string } | undefined }

/** Its data: complete, so that nothing has to be checked or filled in. */
export interface AccountData extends Pick<TierAccountCreate, 'name' | 'external_id' | 'tax_id'> {
  readonly contact_info: ContactInfo
}

/** New accounts of one owner, which get into the mock together. */
export interface Batch {
  /** Answers the id. */
  add(place: Place, data: AccountData): string
  commit(): void
}

/** Starts a batch of an account's. */
type StartBatch = (ownerId: string) => Batch

/** The quick ways into the mocks of this module. */
export const batches = new WeakMap<Mock, StartBatch>()

/** The quick way into a mock; one by one into what only looks like one, which comes to the same. */
export const batchesOf = (mock: Mock): StartBatch =>
  batches.get(mock) ??
  ((id) => ({
    add: (place, data) => mock.add('tierAccounts', { ...place, ...data, owner: { id } }).id,
    commit() {},
  }))
