// From the token of an embedded form to the account that signed it.
import type { Actor, Params } from '../operation.ts'
import { refusal } from '../rules/refusal.ts'
import type { World } from '../store/store.ts'

/**
 * The account that signed the token a request carries, if it is for the listing of the path;
 * refuses with `AUTH_001`. No user is behind it.
 */
export async function authenticateToken(
  request: Request,
  { listing_id }: Params,
  world: World,
  now: string,
): Promise<Actor> {
  const header = request.headers.get('authorization') ?? ''
  const [, token = ''] = /^Bearer\s+(\S+)$/i.exec(header) ?? []
  const { keyIdOf, listingOf } = await import('../listing-token.ts')
  const key = world.signingKeys.get(keyIdOf(token) ?? '')
  const account = key && world.accounts.get(key.account_id)
  if (!account || (await listingOf(token, key, new Date(now))) !== listing_id)
    throw refusal('AUTH_001')
  return { account, user: { id: '', name: '' } }
}
