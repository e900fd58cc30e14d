// What the login page offers: the users of the default world, and who has registered in this tab.
import type { PortalCredentials } from 'partnerkit'
import { randomPortalRegistration, type RandomPortalRegistration } from 'partnerkit/randomize'
import { mock } from '../mock.ts'

const { partner, otherPartner, customer } = mock.logins
const offered = [
  { label: 'A partner', ...partner },
  { label: 'Another partner', ...otherPartner },
  { label: 'A customer of the first', ...customer },
]

export const offeredLogins = (): readonly ({ readonly label: string } & PortalCredentials)[] =>
  offered

/** A demo keeps a password that nobody has chosen; do not do so with a real one. */
export const offerLogin = (credentials: PortalCredentials): void =>
  void offered.push({ label: 'Registered just now', ...credentials })

let drawn = randomPortalRegistration()

export const randomEmail = (): string => (drawn = randomPortalRegistration()).email

/** The form of whom the address was made up for; else of somebody. */
export const randomFormFor = (email: string): RandomPortalRegistration['form'] =>
  (drawn.email === email ? drawn : randomPortalRegistration()).form
