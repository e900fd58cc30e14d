// Partners, customers and users of the default world's portal, and when things happen in it.
import type { PortalCredentials, PortalEvent } from '../../spec/generated/types.ts'
import { userRef } from '../portal.ts'
import { dayOf } from '../rules/portal-licenses.ts'
import { later } from '../rules/portal-sessions.ts'
import type {
  PortalOrgRecord,
  PortalRegistrationRecord,
  PortalUserRecord,
} from '../store/portal-records.ts'
import type { Change } from '../store/store.ts'
import {
  AISHA,
  BERGMANN,
  FERNHILL,
  GULF_PEARL,
  KESTREL,
  LAKESIDE,
  LEILANI,
  LINDQVIST,
  MARA,
  NILS,
  OLD_MILL,
  PETRA,
  SAKURA,
  TIDEWATER,
  TOM,
} from './default-ids.ts'

/** So many days after the day on which the world is made, and the time of that day (UTC). */
export type When = readonly [days: number, time: string]

/** Id of the user who does something, and of who is behind that, if somebody is. */
export type Who = string | readonly [user: string, impersonator: string]

/** Milliseconds of a day. */
export const DAY = 24 * 60 * 60_000

/** A moment of the default world. Licences end, so it follows from when the world is made. */
export const momentOf = (now: string, [days, time]: When): string =>
  later(`${dayOf(now)}T${time}:00+00:00`, days * DAY)

/** The password of all users of the default world who have one, and its hash. */
const PASSWORD = 'portal-demo'
const HASH = '$2b$06$BMA5NdjbmQOhd7kZeH28iufoYc.A8R1FTcqJwRA6cq.a2.VpDCxKG'

interface Org extends Pick<PortalOrgRecord, 'id' | 'name' | 'company'> {
  readonly partner?: string
  readonly rate?: number
  readonly contact?: readonly [first: string, last: string, email: string, phone?: string]
  readonly at: When
  /** Missing for who has registered. */
  readonly by?: Who
  /** When it became inactive, and who did that. */
  readonly ended?: readonly [at: When, by: Who]
}

// prettier-ignore
const orgs: readonly Org[] = [
  { id: LAKESIDE, name: 'Lakeside IT Services', company: 'Lakeside IT Services', contact: ['Mara', 'Lind', 'mara@lakeside-it.example'], at: [-410, '09:11'] },
  { id: KESTREL, name: 'Kestrel Cloud', company: 'Kestrel Cloud Ltd', contact: ['Aisha', 'Karim', 'aisha@kestrel-cloud.example', '+44 20 7946 0321'], at: [-300, '13:40'] },
  { id: LINDQVIST, partner: LAKESIDE, name: 'Lindqvist Dental', company: 'Lindqvist Dental AB', rate: 12.5, contact: ['Nils', 'Lindqvist', 'nils@lindqvist-dental.example', '+46 8 465 004 21'], at: [-96, '08:30'], by: MARA },
  { id: BERGMANN, partner: LAKESIDE, name: 'Bergmann Möbel', company: 'Bergmann Möbel GmbH', rate: 10, contact: ['Petra', 'Bergmann', 'petra@bergmann-moebel.example', '+49 30 23125 118'], at: [-140, '10:05'], by: MARA },
  { id: SAKURA, partner: LAKESIDE, name: 'Sakura Travel', rate: 15, contact: ['Yuki', 'Tanaka', 'yuki@sakura-travel.example'], at: [-21, '07:20'], by: TOM },
  { id: GULF_PEARL, partner: LAKESIDE, name: 'Gulf Pearl Trading', company: 'Gulf Pearl Trading WLL', rate: 8.25, at: [-231, '06:45'], by: MARA },
  { id: OLD_MILL, partner: LAKESIDE, name: 'Old Mill Books', rate: 0, contact: ['Grace', 'Hopkins', 'grace@oldmill-books.example'], at: [-120, '15:00'], by: MARA, ended: [[-30, '16:20'], MARA] },
  { id: TIDEWATER, partner: KESTREL, name: 'Tidewater Surf', company: 'Tidewater Surf Inc', rate: 20, contact: ['Leilani', 'Kane', 'leilani@tidewater-surf.example', '+1 808 555 0144'], at: [-64, '18:10'], by: AISHA },
  { id: FERNHILL, partner: KESTREL, name: 'Fernhill School', rate: 0, at: [-45, '09:55'], by: AISHA },
]

interface User extends Pick<PortalUserRecord, 'id' | 'first_name' | 'last_name' | 'email'> {
  readonly org: string
  readonly role?: 'admin'
  readonly password?: true
  readonly at: When
  readonly by?: Who
  /** When the user last logged in. */
  readonly seen?: When
  readonly ended?: Org['ended']
}

// prettier-ignore
const users: readonly User[] = [
  { id: MARA, org: LAKESIDE, first_name: 'Mara', last_name: 'Lind', email: 'mara@lakeside-it.example', role: 'admin', password: true, at: [-410, '09:11'], seen: [-1, '08:02'] },
  { id: TOM, org: LAKESIDE, first_name: 'Tom', last_name: 'Becker', email: 'tom@lakeside-it.example', password: true, at: [-400, '10:00'], by: MARA, seen: [-3, '09:15'] },
  { id: 'PUS-310403', org: LAKESIDE, first_name: 'Rita', last_name: 'Olsen', email: 'rita@lakeside-it.example', password: true, at: [-395, '11:30'], by: MARA, seen: [-52, '12:40'], ended: [[-50, '17:00'], MARA] },
  { id: AISHA, org: KESTREL, first_name: 'Aisha', last_name: 'Karim', email: 'aisha@kestrel-cloud.example', role: 'admin', password: true, at: [-300, '13:40'], seen: [-2, '16:30'] },
  { id: NILS, org: LINDQVIST, first_name: 'Nils', last_name: 'Lindqvist', email: 'nils@lindqvist-dental.example', role: 'admin', password: true, at: [-96, '08:40'], by: MARA, seen: [-2, '14:05'] },
  { id: 'PUS-310422', org: LINDQVIST, first_name: 'Ida', last_name: 'Berg', email: 'ida@lindqvist-dental.example', at: [-60, '13:15'], by: NILS },
  { id: 'PUS-310423', org: LINDQVIST, first_name: 'Oskar', last_name: 'Holm', email: 'oskar@lindqvist-dental.example', password: true, at: [-90, '09:00'], by: NILS, seen: [-35, '09:10'], ended: [[-33, '12:00'], NILS] },
  { id: PETRA, org: BERGMANN, first_name: 'Petra', last_name: 'Bergmann', email: 'petra@bergmann-moebel.example', role: 'admin', password: true, at: [-140, '10:12'], by: MARA, seen: [-17, '07:50'] },
  { id: 'PUS-310425', org: BERGMANN, first_name: 'Jan', last_name: 'Vogt', email: 'jan@bergmann-moebel.example', at: [-101, '10:20'], by: [PETRA, MARA] },
  { id: 'PUS-310426', org: SAKURA, first_name: 'Yuki', last_name: 'Tanaka', email: 'yuki@sakura-travel.example', role: 'admin', at: [-21, '07:26'], by: TOM },
  { id: 'PUS-310427', org: GULF_PEARL, first_name: 'Dalal', last_name: 'Mansour', email: 'dalal@gulf-pearl.example', role: 'admin', password: true, at: [-230, '06:50'], by: MARA },
  { id: 'PUS-310428', org: OLD_MILL, first_name: 'Grace', last_name: 'Hopkins', email: 'grace@oldmill-books.example', role: 'admin', password: true, at: [-119, '15:10'], by: MARA, seen: [-61, '10:30'] },
  { id: LEILANI, org: TIDEWATER, first_name: 'Leilani', last_name: 'Kane', email: 'leilani@tidewater-surf.example', role: 'admin', password: true, at: [-64, '18:15'], by: AISHA, seen: [-8, '20:00'] },
  { id: 'PUS-310432', org: TIDEWATER, first_name: 'Ben', last_name: 'Akana', email: 'ben@tidewater-surf.example', at: [-63, '18:20'], by: LEILANI, ended: [[-9, '19:30'], LEILANI] },
  { id: 'PUS-310433', org: FERNHILL, first_name: 'Amara', last_name: 'Obi', email: 'amara@fernhill-school.example', role: 'admin', at: [-45, '10:00'], by: AISHA },
]

/** What users of the default world's portal log in with. */
export interface PortalLogins {
  readonly partner: Readonly<PortalCredentials>
  readonly otherPartner: Readonly<PortalCredentials>
  readonly customer: Readonly<PortalCredentials>
}

const loginOf = (userId: string): PortalCredentials => {
  const user = users.find(({ id }) => id === userId)
  if (!user?.password) throw new Error(`${userId} can not log in`)
  return { email: user.email, password: PASSWORD }
}

/** Three administrators: of a partner, of another one, and of a customer of the first. */
export const portalLogins = (): PortalLogins => ({
  partner: loginOf(MARA),
  otherPartner: loginOf(AISHA),
  customer: loginOf(NILS),
})

/** The commission rate of a customer. */
export const rateOf = (customerId: string): number =>
  orgs.find(({ id }) => id === customerId)?.rate ?? 0

/** That something happens, who does it, and who is behind that. */
export function stampOf(now: string, when: When, by?: Who): PortalEvent {
  const ref = (userId: string | undefined): PortalEvent['by'] => {
    const user = users.find(({ id }) => id === userId)
    return user && userRef(user)
  }
  const [user, impersonator] = typeof by === 'string' ? [by] : (by ?? [])
  const [doer, behind] = [ref(user), ref(impersonator)]
  return {
    at: momentOf(now, when),
    ...(doer && { by: doer }),
    ...(behind && { impersonated: true, impersonator: behind }),
  }
}

const eventsOf = (now: string, { at, by, ended }: Pick<Org, 'at' | 'by' | 'ended'>) => ({
  created: stampOf(now, at, by),
  ...(ended && { updated: stampOf(now, ...ended) }),
})

function orgOf({ id, name, company, partner, rate, contact, ...row }: Org, now: string) {
  const [first_name, last_name, email, phone] = contact ?? []
  const record: PortalOrgRecord = {
    id,
    name,
    active: !row.ended,
    ...(company && { company }),
    ...(partner && { partner_id: partner, partner_commission_rate: rate ?? 0 }),
    contact: { ...(email && { first_name, last_name, email }), ...(phone && { phone }) },
    events: eventsOf(now, row),
  }
  return record
}

function userOf({ org, password, seen, at, by, ended, role, ...row }: User, now: string) {
  const record: PortalUserRecord = {
    ...row,
    org_id: org,
    active: !ended,
    role: role ?? 'user',
    ...(password && { password_hash: HASH }),
    ...(seen && { last_login_at: momentOf(now, seen) }),
    events: eventsOf(now, { at, ...(by && { by }), ...(ended && { ended }) }),
  }
  return record
}

/** How the first partner has come in. */
function registrationOf(now: string, token: string): PortalRegistrationRecord {
  const created = stampOf(now, [-410, '09:00'])
  return {
    id: 'PRG-731904',
    token,
    email: 'mara@lakeside-it.example',
    status: 'completed',
    expires_at: later(created.at, DAY),
    org_id: LAKESIDE,
    user_id: MARA,
    events: {
      created,
      verified: stampOf(now, [-410, '09:04']),
      completed: stampOf(now, [-410, '09:11']),
    },
  }
}

/** Partners with their registration, customers, and the users of all of them. */
export const portalPeopleChanges = (now: string, token: string): Change[] => [
  ...orgs.map((row): Change => ({ in: 'portalOrgs', put: orgOf(row, now) })),
  ...users.map((row): Change => ({ in: 'portalUsers', put: userOf(row, now) })),
  { in: 'portalRegistrations', put: registrationOf(now, token) },
]
