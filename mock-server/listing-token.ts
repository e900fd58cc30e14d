// Tokens that let a page show the lead form of one listing. The only file that knows jose, loaded when it is needed.
import {
  calculateJwkThumbprint,
  decodeProtectedHeader,
  exportJWK,
  exportPKCS8,
  exportSPKI,
  generateKeyPair,
  importSPKI,
  jwtVerify,
} from 'jose'
import { partiesOf, type SigningKeyRecord } from './store/signing-keys.ts'

const ALGORITHM = 'RS256'
/** Seconds that a token may be good for. */
const LONGEST = 3600
/** Seconds by which clocks may differ. */
const SKEW = 60

/** Makes a key for an account. */
export async function makeSigningKey(account_id: string): Promise<SigningKeyRecord> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { extractable: true })
  const [id, private_key, public_key] = await Promise.all([
    exportJWK(publicKey).then((jwk) => calculateJwkThumbprint(jwk)),
    exportPKCS8(privateKey),
    exportSPKI(publicKey),
  ])
  return { id, account_id, private_key, public_key }
}

/** The id of the key that a token says it was signed with. */
export function keyIdOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid
  } catch {
    return undefined
  }
}

/** The listing that a token is for; `undefined` for one that the key, its account or the time rules out. */
export async function listingOf(
  token: string,
  { account_id, public_key }: SigningKeyRecord,
  now: Date,
): Promise<string | undefined> {
  const { iss, aud } = partiesOf(account_id)
  try {
    const { payload } = await jwtVerify(token, await importSPKI(public_key, ALGORITHM), {
      algorithms: [ALGORITHM],
      issuer: iss,
      audience: aud,
      currentDate: now,
      requiredClaims: ['iat', 'exp'],
    })
    const { iat = Infinity, exp = Infinity, listing_id } = payload
    const begun = iat <= now.getTime() / 1000 + SKEW
    const isShort = exp > iat && exp - iat <= LONGEST
    return begun && isShort && typeof listing_id === 'string' ? listing_id : undefined
  } catch {
    return undefined
  }
}
