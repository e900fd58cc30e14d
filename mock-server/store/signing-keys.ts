// What the store keeps of the keys that sign tokens for embedded forms.
import type { World } from './store.ts'

/** `id` is the one that tokens name in their header, `kid`. */
export interface SigningKeyRecord {
  readonly id: string
  readonly account_id: string
  /** PKCS 8, as PEM text. */
  readonly private_key: string
  /** SPKI, as PEM text. */
  readonly public_key: string
}

/** The key of an account, once it has asked for one. */
export const signingKeyOf = (accountId: string, world: World): SigningKeyRecord | undefined =>
  world.signingKeys.by('account_id', accountId)[0]

/** Who signs a token of an account, and for whom. */
export const partiesOf = (accountId: string): { iss: string; aud: string } => ({
  iss: `/leads/${accountId}`,
  aud: `/embed/leads/${accountId}`,
})
