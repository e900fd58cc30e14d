// Attempts to log in to the reseller portal.
import { expect } from 'vitest'
import { freshPortal, PASSWORD, type Answer, type TestPortal } from './portal.ts'

/** The address of {@link withMara}. */
export const EMAIL = 'mara@tested.example'

/** What is answered to who does not know the password. */
export const WRONG = { error_code: 'POR_010', errors: ['Wrong e-mail address or password.'] }

/** A portal with a partner. */
export async function withMara(): Promise<TestPortal> {
  const portal = freshPortal()
  await portal.partner('mara')
  return portal
}

export const attempt = (
  { send }: TestPortal,
  email = EMAIL,
  password = PASSWORD,
): Promise<Answer> => send('POST', '/login', { body: { email, password } })

/** Fails to log in some times, each of which has to be told that the password is wrong. */
export async function fail(portal: TestPortal, times: number, email = EMAIL): Promise<void> {
  for (let time = 0; time < times; time++) {
    const body = { email, password: 'wrong' }
    const answer = await portal.refused('POST', '/login', { body })
    expect(answer).toMatchObject({ status: 401, body: WRONG })
  }
}
