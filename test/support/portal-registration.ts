// The steps of a registration in the reseller portal, one by one.
import type { PortalRegistration } from 'partnerkit'
import { PASSWORD, type TestPortal } from './portal.ts'

export const EMAIL = 'mara@tested.example'
export const FORM = {
  first_name: 'Mara',
  last_name: 'Lind',
  company: 'Lakeside IT',
  password: PASSWORD,
}
/** What tokens look like. */
export const TOKEN = /^[\w-]{43}$/
/** The form of a token, but nobody's. */
export const NO_TOKEN = 'kq3V9s0Yb1tHn5mZx7cR2wLd8fGjPa4eUiOoBvQyTsE'

export const start = ({ done }: TestPortal, email = EMAIL): Promise<PortalRegistration> =>
  done('POST', '/registrations', { body: { email } })
export const open = ({ done }: TestPortal, token: string): Promise<PortalRegistration> =>
  done('GET', `/registrations/${token}`)
export const complete = (
  { done }: TestPortal,
  token: string,
  form: object = {},
): Promise<PortalRegistration> =>
  done('POST', `/registrations/${token}/complete`, { body: { ...FORM, ...form } })

/** The token in the last e-mail to an address that has one. */
export const tokenFor = ({ mock }: TestPortal, email = EMAIL): string =>
  mock.outbox.findLast(({ to, token }) => to === email && token !== undefined)?.token ?? 'none'
