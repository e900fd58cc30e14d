// Passwords: kept as hashes that nothing leads back from. The only file that knows bcryptjs.
import { compare, compareSync, hash, hashSync, truncates } from 'bcryptjs'
import { invalid } from './refusal.ts'

/** The logarithm of how often a password is hashed; what a mock guards is made up. */
const COST = 6
/** What a password is compared with where there is no user: that takes as long, and never fits. */
const NOBODYS = '$2b$06$k7RW0omzzvL584hlcZPdo.FWABOY9gLR2Tf78.bBYwMm/gBdrTary'

/** A hash of the password of a body that is not checked yet, if it has one that will do. */
export async function hashOf(body: unknown): Promise<string | undefined> {
  const password = passwordOf(body)
  if (password === undefined || !fits(password)) return undefined
  return hash(password, COST)
}

/** A hash, at once. */
export const hashAtOnce = (password: string): string => hashSync(password, COST)

/** Whether the password of a body is the one of a hash. */
export async function isPassword(body: unknown, of: string | undefined): Promise<boolean> {
  const password = passwordOf(body) ?? ''
  return (await compare(password, of ?? NOBODYS)) && of !== undefined && fits(password)
}

/** Refuses with `VAL_001` a password that the hash would not tell from others. */
export function checkPassword(password: string | undefined): void {
  if (password?.includes('\0')) throw invalid('password: Null characters are not allowed.')
  if (password === undefined || fits(password)) return
  throw invalid('password: Ensure this field has no more than 72 bytes.')
}

/** Whether a hash has all of a password: none has what follows 72 bytes, or tells `a` from `a\0a`. */
const fits = (password: string): boolean => !truncates(password) && !password.includes('\0')

/** Whether a hash is that of a password, at once. */
export const isHashOf = (hashed: string, password: string): boolean => compareSync(password, hashed)

const passwordOf = (body: unknown): string | undefined => {
  const password = (body as { readonly password?: unknown } | undefined | null)?.password
  return typeof password === 'string' ? password : undefined
}
